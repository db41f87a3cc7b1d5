"""Translations: complete, up to date with the program, and true to what they translate."""

import ast
import re
import runpy
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crm.domain.search_fields import FIELDS, field_named

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
MAKER: dict[str, Any] = runpy.run_path(str(ROOT / "resources" / "make_translations.py"))
LANGUAGES = MAKER["LANGUAGES"]
CODE = re.compile(r"`[^`]*`")
GAP = re.compile(r"\{\w*\}|%\d|%n")


def messages(folder: Path, language: str) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(folder / f"rollbook_{language}.ts").iter("context"):  # noqa: S314 - our own
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of the translations, brought up to date in a folder of their own."""
    folder = tmp_path_factory.mktemp("translations")
    for path in FOLDER.glob("*.ts"):
        (folder / path.name).write_bytes(path.read_bytes())
    MAKER["collect"](folder)
    return folder


@pytest.mark.slow
def test_everything_that_is_said_is_in_the_translations(collected: Path) -> None:
    """If this fails: run resources/make_translations.py and translate what is unfinished."""
    for language in LANGUAGES:
        there = {(name, one.findtext("source")) for name, one in messages(FOLDER, language)}
        now = {(name, one.findtext("source")) for name, one in messages(collected, language)}
        assert there == now
    assert (collected / "said.json").read_text("utf-8") == (FOLDER / "said.json").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    open_ones = [
        one.findtext("source")
        for _name, one in messages(FOLDER, language)
        if not all(forms(one)) or one.find("translation[@type]") is not None
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_gaps_and_mnemonics(language: str) -> None:
    for _name, one in messages(FOLDER, language):
        source = one.findtext("source", "")
        for form in forms(one):
            wanted, found = Counter(GAP.findall(source)), Counter(GAP.findall(form))
            if one.get("numerus") == "yes":
                wanted.pop("%n", None), found.pop("%n", None)
            assert set(wanted) == set(found), source
            assert ("&" in source) == ("&" in form), source
            assert source.endswith("…") == form.endswith("…"), source


def test_the_search_knows_its_fields_by_the_names_that_it_offers() -> None:
    offered = {
        one.findtext("source", ""): forms(one)[0]
        for context, one in messages(FOLDER, "fr")
        if context == "Search" and one.findtext("source") in FIELDS
    }
    assert offered.keys() == FIELDS
    assert {name: field_named(shown) for name, shown in offered.items()} == {
        name: name for name in FIELDS
    }


def test_french_signs_stay_on_the_line_of_their_word() -> None:
    spaced = MAKER["french_spaces"]
    said = [form for _name, one in messages(FOLDER, "fr") for form in forms(one)]
    said += [page.read_text("utf-8") for page in sorted((ROOT / "resources/help/fr").glob("*.md"))]
    plain = [CODE.sub("", text) for text in said]
    assert [text for text in plain if spaced(text) != text] == []


@pytest.mark.slow
def test_what_is_compiled_is_what_is_translated(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    MAKER["release"](tmp_path)
    for language in LANGUAGES:
        name = f"rollbook_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_only_literal_sentences_of_a_class_of_ours_are_given_to_be_translated() -> None:
    """Qt's tool reads the source: it knows nothing of f-strings, nor what `window.tr` is about."""
    for path in sorted((ROOT / "crm" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "tr":
                where = f"{path.name}:{node.lineno}"
                assert isinstance(node.args[0], ast.Constant), where
                assert ast.unparse(node.func.value) == "self", where
