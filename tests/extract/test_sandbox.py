"""Each way in which reading a document can go wrong, played by a child; the pool goes on after each."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest

from pipeline import errors
from pipeline.extract import sandbox as module
from pipeline.extract.sandbox import ReadingFailed, Sandbox
from pipeline.settings import Settings

CHILDREN = "tests.extract.children"
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and rlimits are POSIX")


@pytest.fixture(scope="module")
def pool() -> Iterator[Sandbox]:
    with Sandbox(1, Settings(timeout_seconds=20, memory_mb=400)) as sandbox:
        yield sandbox


def run(pool: Sandbox, function: str, *arguments: object) -> str:
    return pool.run(f"{CHILDREN}:{function}", arguments, "a.pdf")


def alive(pool: Sandbox) -> bool:
    return run(pool, "echo", "still").startswith("still ")


def test_a_child_serves_several_documents(pool: Sandbox) -> None:
    assert run(pool, "echo", "a").split()[1] == run(pool, "echo", "b").split()[1]


def test_refusals_come_back_as_themselves(pool: Sandbox) -> None:
    with pytest.raises(errors.TooManyPaths) as caught:
        run(pool, "refuse", "a.pdf")
    assert (caught.value.file, caught.value.page, caught.value.detail) == ("a.pdf", 7, "9 paths, limit 1")
    assert alive(pool)


def test_a_fault_of_ours_is_told_from_a_refusal(pool: Sandbox) -> None:
    with pytest.raises(ReadingFailed) as caught:
        run(pool, "stumble")
    assert caught.value.name == "KeyError"
    assert "stumble" in caught.value.trace
    assert alive(pool)


def test_a_child_that_hangs_is_killed_on_the_wall_clock() -> None:
    with Sandbox(1, Settings(timeout_seconds=0.5)) as pool:
        began = time.monotonic()
        with pytest.raises(errors.ReadTimeout, match="POKIN_TIMEOUT_SECONDS"):
            run(pool, "hang")
        assert time.monotonic() - began < module.START_SECONDS
        assert pool.pids == []
        assert alive(pool)


def test_a_child_that_eats_memory_is_refused_and_replaced(pool: Sandbox) -> None:
    before = run(pool, "echo", "x").split()[1]
    with pytest.raises(errors.OutOfMemory, match="POKIN_MEMORY_MB"):
        run(pool, "eat_memory")
    assert run(pool, "echo", "x").split()[1] != before


def test_the_memory_watch_works_without_limits_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "resident_bytes", lambda pid: 10**12)
    with Sandbox(1, Settings(timeout_seconds=20, memory_mb=400)) as pool:
        with pytest.raises(errors.OutOfMemory, match="over 400 MB"):
            run(pool, "hang")
        assert pool.pids == []


def test_a_failed_allocation_of_a_library_is_out_of_memory(pool: Sandbox) -> None:
    with pytest.raises(errors.OutOfMemory):
        run(pool, "fail_to_allocate", "a.pdf")
    assert alive(pool)


@posix
@pytest.mark.parametrize(
    ("function", "refusal"),
    [("crash", errors.WorkerCrashed), ("leave", errors.WorkerCrashed), ("be_killed", errors.OutOfMemory)],
)
def test_a_child_that_dies_is_named_and_replaced(pool: Sandbox, function: str, refusal: type[errors.PokinError]) -> None:
    with pytest.raises(refusal):
        run(pool, function)
    assert alive(pool)


def test_what_a_child_prints_stays_out_of_standard_output(pool: Sandbox, capfd: pytest.CaptureFixture[str]) -> None:
    with Sandbox(1, pool.limits) as fresh:
        assert run(fresh, "print_noise") == "quiet"
    assert "noise" not in capfd.readouterr().out


def test_children_are_recycled(monkeypatch: pytest.MonkeyPatch, pool: Sandbox) -> None:
    monkeypatch.setattr(module, "DOCUMENTS_PER_CHILD", 2)
    with Sandbox(1, pool.limits) as fresh:
        pids = [run(fresh, "echo", "x").split()[1] for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_threads_share_the_pool() -> None:
    answers: list[str] = []
    with Sandbox(2, Settings(timeout_seconds=20)) as pool:
        threads = [threading.Thread(target=lambda n=n: answers.append(run(pool, "echo", str(n)))) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(answer.split()[0] for answer in answers) == ["0", "1", "2", "3", "4", "5"]
    assert len({answer.split()[1] for answer in answers}) <= 2
