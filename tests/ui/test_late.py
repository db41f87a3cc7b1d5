"""Functions named before they are imported: each of the names has to be there."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import crm.ui

UI = Path(crm.ui.__file__).parent


def late_names() -> Iterator[tuple[str, str]]:
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Late":
                words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                if len(words) == 2:
                    yield str(words[0]), str(words[1])


NAMES = sorted(set(late_names()))


def test_there_are_names_to_look_at() -> None:
    assert len(NAMES) > 10


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_what_the_window_imports_late_is_there(module: str, name: str) -> None:
    assert callable(getattr(import_module(module), name))
