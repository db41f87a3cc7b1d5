# ruff: noqa: INP001 - a script beside its data, not a package
"""Bring the translations up to date: what the program says, what is translated, what is compiled.

Run it from the checkout, in the program's environment: `python resources/make_translations.py`.
It collects what the window says (Qt's lupdate) and the sentences of the rooms below it (read from
the source), adds what is new to `translations/rollbook_*.ts`, and compiles these to `.qm`.
Translate what is then marked “unfinished”, with Qt Linguist or by hand, and run it again.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr")
REASONS = (
    "same e-mail", "same phone", "same name", "similar name", "different name", "same city",
    "same postcode", "same birth date",
)  # fmt: skip
"""What speaks for a match (`crm.domain.matching`): phrases that begin no sentence."""

ROOMS = ("domain", "store", "files", "intake", "queries", "actions")
LABELLING = ("actions", "cli", "ui")
TRANSLATING = ("tr", "translate", "_tr")
FORMS = (
    "{name}: {value}",
    "or",
    "not {0}",
    "{0} chosen",
    "yes",
    "no",
    "today",
    "tomorrow",
    "yesterday",
)
"""Patterns and words that sentences are made with (`crm.domain.saying`, `crm.domain.dates`)."""

CONTEXT = "Said"
_NO_SENTENCE = re.compile(
    r"\b(SELECT|FROM|WHERE|PRAGMA|INSERT|NULL|JOIN|AND|CASE|UPDATE|DELETE|CREATE|EXISTS|ATTACH|AS"
    r"|BEGIN|DROP|DETACH|GROUP|LIMIT|UNION|IN|IS)\b|[<=>]|\\|_|\n"
)
_WORD = re.compile(r"[a-z]{3}")
_GAP = re.compile(r"\{\w*\}")
_TABLES = re.compile(r"(NAMES|PHRASES|WORDS|REASONS)$")
_PHRASED = re.compile(
    r"queries/planning/|queries/history|domain/suppression|store/clouds"
    r"|actions/(consent|merging_parts|watching)"
    r"|files/(archives|binarysheets|bundles|child|kinds|officexml|placing|reading|refusals"
    r"|workbooks)\.py"
)
"""Where reasons are given that begin no sentence: why a row is left alone, what is wrong with a file."""
_PHRASE = re.compile(r"[a-z]+ \S+ \S")
_PHRASES = re.compile(r"PHRASES$")
_LABEL = re.compile(r"[A-Z].*\{[a-z]+\}")
_PASSED_OVER = re.compile(r"demo|fault_log|migrations|tables/|addressbooks|names\.py|search_fields")


def said() -> list[str]:
    """Return what the rooms below the window may say, sorted, gaps as `{0}` or by their names."""
    found: set[str] = set()
    for room in ROOMS:
        for path in sorted((ROOT / "crm" / room).rglob("*.py")):
            if not _PASSED_OVER.search(path.as_posix()):
                phrases = bool(_PHRASED.search(path.as_posix()))
                found.update(_sentences(ast.parse(path.read_text("utf-8")), phrases=phrases))
    for room in LABELLING:
        for path in sorted((ROOT / "crm" / room).rglob("*.py")):
            found.update(_labels(ast.parse(path.read_text("utf-8"))))
    titles = ROOT / "crm" / "queries" / "list_columns.py"
    found.update(_titles(ast.parse(titles.read_text("utf-8"))))
    return sorted(found | {*REASONS, *FORMS})


def _sentences(tree: ast.Module, *, phrases: bool) -> Iterator[str]:
    """Give sentences, titles, labels, and the values of tables of names; *phrases* too if wanted."""
    silent = {id(node) for node in _silent(tree)}
    for node in ast.walk(tree):
        text = None if id(node) in silent else _template(node)
        if text and phrases and _PHRASE.match(text) and not _NO_SENTENCE.search(text):
            yield text
        elif text and " " in text.strip() and text[0] in "“{ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if not _NO_SENTENCE.search(text) and _WORD.search(_GAP.sub("", text)):
                yield text
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _is_table(node):
            yield from _values(node.value)
    yield from _labels(tree)


def _labels(tree: ast.Module) -> Iterator[str]:
    """Give the templates of the labels of steps, and the phrases that are put into them.

    A template is what is called a label, or has a gap with a name and is said to nobody else.
    """
    silent = {id(node) for node in _silent(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = _called(node)
            if name in ("label", "Label"):
                yield from _texts(node.args[:1])
            elif name in TRANSLATING:
                silent.update(id(one) for one in node.args)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _is_table(node, _PHRASES):
            yield from _values(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in silent:
            yield from (one for one in _texts([node]) if _LABEL.match(one))


def _titles(tree: ast.Module) -> Iterator[str]:
    """Give the titles of the columns of lists, which labels and exports speak of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in ("Shown", "_text", "_day", "_instant"):
            yield from _texts(node.args[1:2])


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _texts(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and text and not _NO_SENTENCE.search(text):
            yield text


def translated() -> list[tuple[str, str]]:
    """Return context and source of what the window gives to `QCoreApplication.translate`.

    Qt's tool knows that function, but loses calls whose number is more than a name.
    """
    found: set[tuple[str, str]] = set()
    for path in sorted((ROOT / "crm" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            texts = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
            if _called(node) in ("translate", "_tr") and len(texts) == 2:
                found.add((str(texts[0]), str(texts[1])))
    return sorted(found)


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """Give the nodes that say nothing to anybody: docstrings, parts of longer strings, types."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.AnnAssign):
            yield from ast.walk(node.annotation)


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    text, gaps = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text, gaps = f"{text}{{{gaps}}}", gaps + 1
    return text


def _is_table(node: ast.Assign | ast.AnnAssign, named: re.Pattern[str] = _TABLES) -> bool:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return isinstance(target, ast.Name) and bool(named.search(target.id))


def _values(node: ast.AST | None) -> Iterator[str]:
    if isinstance(node, ast.Dict):
        for value in node.values:
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.value


def collect(folder: Path) -> None:
    """Bring the sources in *folder* up to date: `said.json` and `rollbook_*.ts`."""
    sentences = said()
    text = json.dumps(sentences, ensure_ascii=False, indent=0)
    (folder / "said.json").write_text(text + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "said.py"
        pairs = [*((CONTEXT, one) for one in sentences), *translated()]
        lines = [f"QCoreApplication.translate({one!r}, {two!r})" for one, two in pairs]
        listed.write_text("\n".join(lines), "utf-8")
        sources = [str(path) for path in sorted((ROOT / "crm" / "ui").rglob("*.py"))]
        for language in LANGUAGES:
            path = folder / f"rollbook_{language}.ts"
            known = _plurals(path)
            options = ["-no-obsolete", "-locations", "none"]
            options += ["-source-language", "en", "-target-language", language]
            _run("lupdate", [*sources, str(listed), *options, "-ts", str(path)])
            _settle_plurals(path, known)
    _fill_english(folder / "rollbook_en.ts")
    _keep_signs(folder / "rollbook_fr.ts")


def _messages(root: ET.Element) -> Iterator[tuple[tuple[str, str], ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def _plurals(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the forms that are translated already, by context and source."""
    if not path.exists():
        return {}
    return {
        key: [form.text or "" for form in message.iter("numerusform")]
        for key, message in _messages(ET.parse(path).getroot())  # noqa: S314 - our own
        if message.get("numerus")
    }


def _settle_plurals(path: Path, known: dict[tuple[str, str], list[str]]) -> None:
    """Mark what has a number in it: lupdate sees that of `tr`, not of `translate`, in Python."""
    tree = ET.parse(path)  # noqa: S314 - our own
    for key, message in _messages(tree.getroot()):
        translation = message.find("translation")
        if "%n" not in key[1] or translation is None:
            continue
        message.set("numerus", "yes")
        translation.clear()
        forms = known.get(key, ["", ""])
        if not all(forms):
            translation.set("type", "unfinished")
        for text in forms:
            ET.SubElement(translation, "numerusform").text = text
    _write(tree, path)


def _write(tree: ET.ElementTree, path: Path) -> None:
    ET.indent(tree)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


_PLURAL = re.compile(r"(\w+)\((\w+)\)")


def english(source: str) -> tuple[str, str]:
    """Return the forms for one and for many: of "%n row(s)", of "%n inquiry(inquiries)"."""

    def many(match: re.Match[str]) -> str:
        word, more = match.groups()
        return word + more if more in ("s", "es") else more

    return _PLURAL.sub(r"\1", source), _PLURAL.sub(many, source)


def _fill_english(path: Path) -> None:
    """English has its plural forms in the source, and needs no other translation."""
    tree = ET.parse(path)  # noqa: S314 - our own
    for context in list(tree.getroot().iter("context")):
        for message in list(context.iter("message")):
            translation = message.find("translation")
            if message.get("numerus") is None or translation is None:
                context.remove(message)
                continue
            translation.attrib.pop("type", None)
            forms = english(message.findtext("source", ""))
            for form, text in zip(translation.iter("numerusform"), forms, strict=True):
                form.text = text
        if context.find("message") is None:
            tree.getroot().remove(context)
    _write(tree, path)


_SIGNS = re.compile(r" (?=[:;?!»])|(?<=«) ")


def french_spaces(text: str) -> str:
    """Return *text* with spaces at which no line ends, before : ; ? ! and inside « »."""
    return _SIGNS.sub("\u00a0", text)


def _keep_signs(path: Path) -> None:
    """Keep French signs on the line of the word that they belong to."""
    tree = ET.parse(path)  # noqa: S314 - our own
    for tag in ("translation", "numerusform"):
        for one in tree.getroot().iter(tag):
            if one.text and one.text.strip():
                one.text = french_spaces(one.text)
    _write(tree, path)


def release(folder: Path) -> None:
    """Compile what is translated in *folder*."""
    for language in LANGUAGES:
        target = folder / f"rollbook_{language}.qm"
        _run("lrelease", [str(folder / f"rollbook_{language}.ts"), "-qm", str(target)])


def _run(tool: str, words: list[str]) -> None:
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    done = subprocess.run(
        [program or f"pyside6-{tool}", *words], check=False, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{tool} did not work: {done.stdout[-500:]} {done.stderr[-500:]}")


if __name__ == "__main__":
    collect(FOLDER)
    release(FOLDER)
