"""What we ask of Windows for the reading process, read back as Windows would read it."""

import ctypes
import struct
import sys
from typing import Any

import pytest

from crm.files.windows_job import Limits, confine

pytestmark = pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="laid out for 64 bits")


class _Call:
    def __init__(self, answer: int, heard: list[Any]) -> None:
        self.answer = answer
        self.heard = heard

    def __call__(self, *given: Any) -> int:
        self.heard.append(given)
        return self.answer


class _Kernel:
    """Answers as kernel32 does, and keeps what it was given."""

    def __init__(self, *, agrees: bool = True) -> None:
        self.heard: list[Any] = []
        self.CreateJobObjectW = _Call(77, [])
        self.GetCurrentProcess = _Call(2**64 - 1, [])
        self.SetInformationJobObject = _Call(1, self.heard)
        self.AssignProcessToJobObject = _Call(int(agrees), self.heard)


def test_the_limits_lie_where_windows_looks_for_them() -> None:
    kernel = _Kernel()
    assert confine(kernel, 500 * 1024**2, 120)
    job, kind, limits, size = kernel.heard[0]
    assert (job.value, kind, size) == (77, 9, 144)
    data = bytes(limits.contents)
    assert struct.unpack_from("<q", data, 0) == (1_200_000_000,)
    assert struct.unpack_from("<I", data, 16) == (0x50A,)
    assert struct.unpack_from("<I", data, 40) == (1,)
    assert struct.unpack_from("<Q", data, 112) == (500 * 1024**2,)
    assert [handle.value for handle in kernel.heard[1]] == [77, 2**64 - 1]


def test_a_refusal_of_windows_is_told() -> None:
    assert not confine(_Kernel(agrees=False), 1, 1)
    assert ctypes.sizeof(Limits) == 144


@pytest.mark.skipif(sys.platform != "win32", reason="there is no job elsewhere")
def test_windows_itself_agrees() -> None:
    if sys.platform == "win32":
        assert confine(ctypes.WinDLL("kernel32"), 8 * 1024**3, 10_000)
