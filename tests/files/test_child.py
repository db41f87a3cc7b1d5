"""The reading process: answers, refusals, and every way in which it can go wrong."""

import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from crm.domain.errors import Problem, UserError
from crm.files import child
from crm.files.child import ReaderError, run
from crm.files.limits import Limits, is_allowed, resident_bytes

_PROBES = Path(__file__).with_name("probes")
_CODE = (
    "import crm.intake, sys; crm.intake.__path__.append(sys.argv[1]);"
    "from crm.files.child_side import main; sys.exit(main())"
)


@pytest.fixture
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let crm.intake.probe be found, in the child alone."""
    command = [sys.executable, "-P", "-s", "-X", "utf8", "-c", _CODE, str(_PROBES)]
    monkeypatch.setattr(child, "_command", lambda: command)


def _all(function: str, limits: Limits | None = None, **request: Any) -> list[Any]:
    return list(run(f"crm.intake.probe:{function}", request, limits=limits or Limits()))


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


pytestmark = pytest.mark.usefixtures("_probes")


def test_answers_come_back_in_order_whatever_else_is_printed() -> None:
    items = [1, "ä\ud800\u2028\n", None, {"a": [True, 0.5]}, [], ""]
    assert _all("echo", items=items) == items


def test_no_answers_is_an_answer() -> None:
    assert _all("echo", items=[]) == []


def test_a_sentence_of_the_child_is_a_sentence_of_ours() -> None:
    answers = run("crm.intake.probe:refuse", {"sentence": "“Schüler.xlsx” has a password."})
    assert next(answers) == "first"
    with pytest.raises(UserError, match="“Schüler") as caught:
        next(answers)
    assert caught.value.problem is Problem.PASSPHRASE


def test_a_bug_in_the_child_is_a_bug_here_and_names_nobody() -> None:
    with pytest.raises(ReaderError) as caught:
        _all("stumble", name="Marta Keller")
    assert "KeyError" in str(caught.value)
    assert "stumble" in str(caught.value)
    assert "Marta" not in str(caught.value)


@pytest.mark.parametrize(
    ("function", "limits", "request_", "why"),
    [
        ("die", Limits(), {}, "stopped in the middle"),
        ("hang", Limits(seconds=1), {"a": 1}, "takes far too long"),
        ("spin", Limits(seconds=1), {"a": 1}, "takes far too long|stopped"),
        ("swell", Limits(memory=256 * 1024 * 1024), {"a": 1}, "too much memory"),
        ("babble", Limits(message=1000), {"length": 1001}, "far too large"),
    ],
)
def test_a_child_that_goes_wrong_becomes_a_sentence(
    function: str, limits: Limits, request_: dict[str, Any], why: str
) -> None:
    with pytest.raises(UserError, match=why) as caught:
        _all(function, limits, **request_)
    assert "could not be read safely" in caught.value.message
    assert "Nothing was changed" in caught.value.message


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems hold less")
def test_the_system_itself_holds_the_child_to_its_limits() -> None:
    (found,) = _all("limits")
    assert found == {"AS": 500 * 1024**2, "CORE": 0, "CPU": 120, "NPROC": 0}


def test_cancelling_ends_the_child_with_it() -> None:
    cancel = threading.Event()
    answers = run("crm.intake.probe:hang", {"a": 1}, cancel=cancel)
    pid = next(answers)
    cancel.set()
    with pytest.raises(UserError) as caught:
        next(answers)
    assert caught.value.problem is Problem.CANCELLED
    assert _gone(pid)


def test_closing_the_answers_ends_the_child_with_them() -> None:
    answers = run("crm.intake.probe:hang", {"a": 1})
    pid = next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert _gone(pid)
    assert not [each for each in threading.enumerate() if each.name == "reader-guard"]


def test_a_slow_listener_is_no_slow_child() -> None:
    answers = run("crm.intake.probe:echo", {"items": [1, 2]}, limits=Limits(seconds=1))
    assert next(answers) == 1
    threading.Event().wait(1.2)
    assert list(answers) == [2]


@pytest.mark.parametrize(
    "function",
    ["os:system", "crm.store.book:x", "crm.intake.a:__init__", "crm.intake:a.b", "crm.intakes:a",
     "crm.intake.a", "", "crm.intake..a:b", "crm.intake.a:b\n"],
)  # fmt: skip
def test_only_functions_of_the_intake_are_called(function: str) -> None:
    assert not is_allowed(function)
    with pytest.raises(ValueError, match="not a function"):
        run(function, {})


def test_the_child_finds_our_code_and_not_what_lies_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONINSPECT", "1")
    monkeypatch.setenv("PYTHONSTARTUP", "nowhere.py")
    (given,) = _all("surroundings")
    assert given["utf8"] == 1
    assert str(tmp_path) not in given["path"]
    assert "" not in given["path"]
    assert given["python"] == ["PYTHONPATH", "PYTHONUTF8"]


def test_the_child_loads_nothing_heavy_before_it_is_told_to() -> None:
    (given,) = _all("surroundings")
    heavy = {"sqlalchemy", "PySide6", "openpyxl", "charset_normalizer", "subprocess", "asyncio"}
    assert not heavy & set(given["modules"])


def test_a_process_can_be_weighed_without_the_proc_folder(tmp_path: Path) -> None:
    ours = resident_bytes(os.getpid())
    assert ours is None or ours > 1024 * 1024
    by_ps = resident_bytes(os.getpid(), tmp_path)
    assert by_ps is None or by_ps > 1024 * 1024


def test_a_child_that_was_started_ahead_is_the_one_that_reads() -> None:
    waiting = child.get_ready()
    assert child.get_ready() is waiting, "one is enough"
    assert _all("hang") == [waiting.pid]
    assert _all("hang") != [waiting.pid]


def test_a_child_that_died_while_it_waited_is_replaced() -> None:
    waiting = child.get_ready()
    waiting.kill()
    waiting.wait()
    assert _all("echo", items=[1]) == [1]


def test_a_child_that_is_not_wanted_ends_when_nobody_can_ask_it_any_more() -> None:
    with child.get_ready() as waiting:
        said, _errors = waiting.communicate(timeout=30)
    assert (said, waiting.returncode) == (b"", 0)
