"""The limits of the reading process on Windows: a job object around the process itself.

https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information
"""

import ctypes
from typing import Any

_EXTENDED_LIMITS = 9
_PROCESS_TIME, _ONE_PROCESS, _PROCESS_MEMORY, _DIE_QUIETLY = 0x2, 0x8, 0x100, 0x400


class _Basic(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("most_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def confine(kernel32: Any, memory: int, seconds: float) -> bool:
    """Hold this very process to so much memory, processor time and no further process.

    Returns whether Windows agreed. The job is never closed: it ends with the process.
    """
    kernel32.CreateJobObjectW.restype = ctypes.c_void_p
    kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    limits = Limits()
    limits.basic.flags = _PROCESS_TIME | _ONE_PROCESS | _PROCESS_MEMORY | _DIE_QUIETLY
    limits.basic.per_process_time = round(seconds * 10_000_000)  # in units of 100 ns
    limits.basic.most_processes = 1
    limits.process_memory = memory
    job = ctypes.c_void_p(kernel32.CreateJobObjectW(None, None))
    if not job.value:
        return False
    size = ctypes.sizeof(limits)
    if not kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.pointer(limits), size):
        return False
    this = ctypes.c_void_p(kernel32.GetCurrentProcess())
    return bool(kernel32.AssignProcessToJobObject(job, this))
