"""Small modules, short functions, and a sentence that says what each thing is for."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
NAMES_THAT_SAY_NOTHING = {
    "utils",
    "util",
    "helpers",
    "managers",
    "manager",
    "base",
    "core",
    "common",
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules(*folders: str) -> list[Path]:
    """List every Python file of these folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """Parse a module once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def functions(path: Path) -> Iterator[Function]:
    """Find every function of a module, methods and inner ones too."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def where(path: Path, name: str = "") -> str:
    """Name a place as people do: crm/domain/names.py: fold."""
    return f"{path.relative_to(ROOT).as_posix()}: {name}".removesuffix(": ")


def test_no_module_is_longer_than_a_reader_keeps_in_mind() -> None:
    lengths = {where(path): len(path.read_bytes().splitlines()) for path in modules("crm", "tests")}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    lengths = {
        where(path, function.name): (function.end_lineno or 0) - function.lineno + 1
        for path in modules("crm", "tests")
        for function in functions(path)
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_every_module_opens_with_a_sentence() -> None:
    without = [where(path) for path in modules("crm", "tests") if not ast.get_docstring(tree(path))]
    assert without == []


def test_every_public_function_and_class_says_what_it_is_for() -> None:
    without = [
        where(path, node.name)
        for path in modules("crm")
        for node in tree(path).body
        if isinstance(node, Function | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert without == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    places = {part for path in modules("crm", "tests") for part in path.relative_to(ROOT).parts}
    assert {place.removesuffix(".py") for place in places} & NAMES_THAT_SAY_NOTHING == set()


def test_nobody_swallows_every_error_in_silence() -> None:
    silent = [
        where(path, str(handler.lineno))
        for path in modules("crm")
        for handler in ast.walk(tree(path))
        if isinstance(handler, ast.ExceptHandler) and _catches_all_and_does_nothing(handler)
    ]
    assert silent == []


def _catches_all_and_does_nothing(handler: ast.ExceptHandler) -> bool:
    everything = handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in {"Exception", "BaseException"}
    )
    return everything and all(isinstance(line, ast.Pass) for line in handler.body)
