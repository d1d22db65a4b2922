"""A pool of long-lived, killable worker processes that read documents within limits of memory and time.

A PDF may hang, crash or bloat the process that reads it; so it is read by a child that can be ended.
Children serve several documents, because starting one costs more than reading most documents, and are
replaced after :data:`DOCUMENTS_PER_CHILD` documents, because C libraries keep memory.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from pipeline import errors
from pipeline.extract.child import Answer, Broken, Done, Job, Refused, serve
from pipeline.settings import Settings, settings

READ = "pipeline.stations:understand_as_json"
"""The function that a child runs for a document, unless told otherwise."""
DOCUMENTS_PER_CHILD = 50
"""Documents that a child reads before it is replaced."""
START_SECONDS = 60.0
"""Wall clock for a child to start: a fraction of a second on an idle machine, much more on a loaded one."""
WATCH_SECONDS = 0.1
"""Interval at which a busy child's memory is looked at."""
JOIN_SECONDS = 5.0
"""Wall clock for an ended child to be gone from the process table."""
MEGABYTE = 1_000_000


class ReadingFailed(Exception):
    """The code in the child raised what is no refusal: a fault to be reported. ``name`` is the
    exception's class.
    """

    def __init__(self, file: str, name: str, message: str, trace: str) -> None:
        super().__init__(f"{file}: {name}: {message}")
        self.file = file
        self.name = name
        self.trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickles with its parts: workers of other machines hand it on."""
        message = str(self).removeprefix(f"{self.file}: {self.name}: ")
        return type(self), (self.file, self.name, message, self.trace)


class Sandbox:
    """``workers`` children at most; :meth:`run` may be called from as many threads. A context manager."""

    def __init__(self, workers: int = 1, limits: Settings | None = None) -> None:
        self.limits = limits or settings()
        self._slots: queue.SimpleQueue[_Child | None] = queue.SimpleQueue()
        self._all: set[_Child] = set()
        self._lock = threading.Lock()
        for _ in range(max(1, workers)):
            self._slots.put(None)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def read(self, path: Path, given: Any = None, pages: set[int] | None = None, lists: Path | None = None) -> str:
        """One document's record as JSON, without findings; ``lists`` is the nomenclature to match against.

        Raises every refusal of :mod:`pipeline.errors`, among them :class:`ReadTimeout`,
        :class:`OutOfMemory` and :class:`WorkerCrashed` for what the child could not say itself, and
        :class:`ReadingFailed` for a fault of ours.
        """
        return self.run(READ, (path, pages, given, self.limits, lists), path.name)

    def run(self, entry: str, arguments: tuple[Any, ...], file: str) -> str:
        """Calls ``entry`` ("module:function", which returns a string) in a child. Errors as for
        :meth:`read`.
        """
        child = self._slots.get()
        try:
            if child is None or child.worn:
                self._end(child)
                child = None
                child = self._start(file)
            reply = child.ask(entry, arguments, file, self.limits)
        except BaseException:
            self._end(child)
            child = None
            raise
        finally:
            self._slots.put(child)
        return _result(reply, file)

    def close(self) -> None:
        """Ends all children, busy or not."""
        with self._lock:
            children = list(self._all)
        for child in children:
            self._end(child)

    @property
    def pids(self) -> list[int]:
        """Process ids of the living children."""
        with self._lock:
            return [child.pid for child in self._all]

    def _start(self, file: str) -> _Child:
        child = _Child(self.limits.memory_mb * MEGABYTE)
        with self._lock:
            self._all.add(child)
        try:
            child.wait_until_ready(file)
        except BaseException:
            self._end(child)
            raise
        return child

    def _end(self, child: _Child | None) -> None:
        if child is None:
            return
        with self._lock:
            self._all.discard(child)
        child.end()


class _Child:
    """One worker process and the parent's end of its pipe."""

    def __init__(self, memory_bytes: int) -> None:
        # "spawn" gives the same child on every system, without the parent's threads and open files.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._memory_bytes = memory_bytes
        self._answered = 0
        self._tainted = False
        self._process = context.Process(target=serve, args=(theirs, memory_bytes), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def worn(self) -> bool:
        """To be replaced: it has served long enough, ran out of memory once, or has died."""
        served = self._answered >= DOCUMENTS_PER_CHILD
        return self._tainted or served or not self._process.is_alive()

    def wait_until_ready(self, file: str) -> None:
        if not self._pipe.poll(START_SECONDS):
            raise errors.WorkerCrashed(file, f"the worker did not start within {START_SECONDS:.0f} s")
        self._receive(file)

    def ask(self, entry: str, arguments: tuple[Any, ...], file: str, limits: Settings) -> Answer:
        """Hands over a job and watches the child until it answers or breaks a limit."""
        cpu_seconds = limits.timeout_seconds * (os.cpu_count() or 1)
        deadline = time.monotonic() + limits.timeout_seconds
        with suppress(OSError):  # a child that has just died is noticed below
            self._pipe.send(Job(entry, arguments, file, cpu_seconds))
        while not self._pipe.poll(min(WATCH_SECONDS, max(0.0, deadline - time.monotonic()))):
            if time.monotonic() >= deadline:
                raise errors.ReadTimeout(file, f"over {limits.timeout_seconds:g} s")
            if resident_bytes(self.pid) > self._memory_bytes:
                raise errors.OutOfMemory(file, f"over {limits.memory_mb} MB")
        reply: Answer = self._receive(file)
        self._answered += 1
        # After a failed allocation libraries may be in any state; a fault of ours may have left files open.
        self._tainted = isinstance(reply, Broken) or (isinstance(reply, Refused) and reply.name == errors.OutOfMemory.__name__)
        return reply

    def _receive(self, file: str) -> Any:
        try:
            return self._pipe.recv()
        except (EOFError, OSError) as error:
            self._process.join(JOIN_SECONDS)
            raise _death(self._process.exitcode, file) from error

    def end(self) -> None:
        """Kills the process and frees what the parent holds of it."""
        self._process.kill()
        self._process.join(JOIN_SECONDS)
        self._pipe.close()


def _death(exit_code: int | None, file: str) -> errors.PokinError:
    """What an exit code says. A child that dies by SIGKILL was not killed by us: the system was out of
    memory.
    """
    if sys.platform != "win32" and exit_code == -signal.SIGKILL:
        return errors.OutOfMemory(file, "the system ended the worker")
    if sys.platform != "win32" and exit_code == -signal.SIGXCPU:
        return errors.ReadTimeout(file, "the processor time is used up")
    return errors.WorkerCrashed(file, f"exit code {exit_code}")


def _result(reply: Answer, file: str) -> str:
    if isinstance(reply, Done):
        return reply.result
    if isinstance(reply, Refused):
        refusal: type[errors.PokinError] = getattr(errors, reply.name)
        raise refusal(reply.file, reply.detail, reply.page)
    raise ReadingFailed(file, reply.name, reply.message, reply.trace)


def resident_bytes(pid: int) -> int:
    """Resident memory of a process in bytes, 0 where it is gone."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
