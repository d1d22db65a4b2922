"""What runs inside a worker process of the sandbox: jobs in, JSON or the account of a failure out.

The parent may end this process at any moment; nothing here holds state that outlives a job.
"""

from __future__ import annotations

import importlib
import math
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from pipeline.errors import OutOfMemory, PokinError

STANDARD_OUTPUT = 1
STANDARD_ERROR = 2
MEMORY_SIGNS = ("malloc", "calloc", "realloc", "bad_alloc", "allocate memory", "out of memory")
"""How C libraries word a failed allocation; they raise their own classes, not MemoryError."""


@dataclass(frozen=True, slots=True)
class Job:
    """``entry`` ("module:function") is called with ``arguments``; ``file`` is the name that a refusal
    shows.
    """

    entry: str
    arguments: tuple[Any, ...]
    file: str
    cpu_seconds: float


@dataclass(frozen=True, slots=True)
class Done:
    """What the entry function returned."""

    result: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A named refusal of :mod:`pipeline.errors`, in parts that pickle."""

    name: str
    file: str
    detail: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Broken:
    """An exception that is no refusal: a fault of ours, with its traceback."""

    name: str
    message: str
    trace: str


Answer = Done | Refused | Broken


def serve(pipe: Connection, memory_bytes: int) -> None:
    """Answers jobs from ``pipe`` until it closes; ``memory_bytes`` limits the address space where the
    system can.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.dup2(STANDARD_ERROR, STANDARD_OUTPUT)  # whatever a library prints must not mix with machine output
    limit_memory(memory_bytes)
    pipe.send(os.getpid())
    while True:
        try:
            job = pipe.recv()
        except (EOFError, OSError):  # the parent is gone or has closed its end
            return
        pipe.send(answer(job))


def answer(job: Job) -> Answer:
    """Runs one job; every exception becomes an answer."""
    try:
        limit_cpu(job.cpu_seconds)
        return Done(_load(job.entry)(*job.arguments))
    except PokinError as error:
        if ran_out_of_memory(error):
            return Refused(OutOfMemory.__name__, error.file, "", error.page)
        return Refused(error.name, error.file, error.detail, error.page)
    except BaseException as error:
        if ran_out_of_memory(error):
            return Refused(OutOfMemory.__name__, job.file, "", None)
        return Broken(type(error).__name__, str(error), traceback.format_exc())


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether this error, or one that it was raised from, is a failed allocation."""
    seen: BaseException | None = error
    while seen is not None:
        words = str(seen).lower()
        if isinstance(seen, MemoryError) or any(sign in words for sign in MEMORY_SIGNS):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def limit_memory(memory_bytes: int) -> bool:
    """Limits the address space of this process; false where the system has no such limit."""
    if sys.platform != "linux":
        # Windows has no resource module, macOS accepts the limit and ignores it: the parent watches instead.
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    return True


def limit_cpu(seconds: float) -> None:
    """Ends this process by signal after ``seconds`` more of processor time, where the system can.

    The wall clock of the parent strikes first; this one ends a runaway child whose parent has died.
    """
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _load(entry: str) -> Callable[..., str]:
    module, _, function = entry.partition(":")
    loaded: Callable[..., str] = getattr(importlib.import_module(module), function)
    return loaded
