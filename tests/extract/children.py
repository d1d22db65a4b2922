"""Functions that a sandboxed child runs in the tests: good ones, and ones that make things go wrong."""

from __future__ import annotations

import os
import signal
import time

from pipeline import errors


def echo(text: str) -> str:
    """What it was given, and the process that says it."""
    return f"{text} {os.getpid()}"


def print_noise() -> str:
    """Prints what must not reach the parent's standard output."""
    print("noise", flush=True)
    os.write(1, b"noise\n")
    return "quiet"


def refuse(file: str) -> str:
    """A named refusal with its page."""
    raise errors.TooManyPaths(file, "9 paths, limit 1", 7)


def stumble() -> str:
    """A fault that is no refusal."""
    raise KeyError("nodes")


def hang() -> str:
    """Never comes back."""
    while True:
        time.sleep(1)


def eat_memory() -> str:
    """Takes memory until there is none."""
    eaten = []
    while True:
        eaten.append(bytearray(20_000_000))


def fail_to_allocate(file: str) -> str:
    """A C library's failed allocation, wrapped in a refusal as reading wraps what it does not know."""
    try:
        raise RuntimeError("malloc of 123456 bytes failed")
    except RuntimeError as error:
        raise errors.DamagedPdf(file, "unknown") from error


def crash() -> str:
    """Dies as a segmentation fault does."""
    os.kill(os.getpid(), signal.SIGSEGV)
    return "alive"


def leave() -> str:
    """Ends its process without a word."""
    os._exit(5)


def be_killed() -> str:
    """Dies as by the hand of the system when memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)
    return "alive"
