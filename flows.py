"""Prefect flows and tasks: the stations in order, retries, concurrency, progress. No logic of its own.

A document is a task, and each of its stations a task within: ``extract`` (in a killable worker process),
``audit``, ``load``. When all are done, ``across`` looks at them together. What becomes of a document is kept in our own
tables, not in Prefect's.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from pipeline.settings import settings

STARTUP_SECONDS = 120
"""Wall clock for Prefect's temporary server: it starts cold in some 18 s, on a loaded machine in more."""
PREFECT_HOME = settings().prefect_home.resolve()
PREFECT_HOME.mkdir(parents=True, exist_ok=True)  # Prefect itself makes no parents, and then waits in vain
# Prefect reads its environment when it is imported. It is to connect to nothing but its own temporary server.
for _name, _value in {
    "PREFECT_HOME": str(PREFECT_HOME),
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": str(STARTUP_SECONDS),
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
}.items():
    os.environ.setdefault(_name, _value)

from prefect import flow, task  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402
from prefect.futures import as_completed  # noqa: E402
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner  # noqa: E402

from pipeline.audit import audit_record  # noqa: E402
from pipeline.errors import PokinError, WorkerCrashed  # noqa: E402
from pipeline.extract.document import Given  # noqa: E402
from pipeline.extract.sandbox import ReadingFailed, Sandbox  # noqa: E402
from pipeline.load.across import settle  # noqa: E402
from pipeline.load.database import open_database  # noqa: E402
from pipeline.load.documents import (  # noqa: E402
    Reading,
    Refusal,
    load_record,
    load_refusal,
    loaded_before,
    path_of,
)
from pipeline.load.lists import DIGEST_LENGTH, fetch_nomenclature, imported_digest, store_shipped  # noqa: E402
from pipeline.load.name_decisions import fetch_decisions  # noqa: E402
from pipeline.normalize.snapshot import write_snapshot  # noqa: E402
from pipeline.reading_version import reading_version  # noqa: E402
from pipeline.record import Record  # noqa: E402
from pipeline.sources import Source  # noqa: E402

Runner = Literal["local", "dask"]
RETRY_SECONDS = 1
"""Pause before a station is tried again: long enough for another writer's transaction to end."""
LOAD_RETRIES = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What one run is to do with every document; crosses to the tasks' processes.

    ``lists`` tells the state of the database's imported nomenclature, null where it holds the shipped lists only.
    """

    db: str
    workers: int = 2
    force: bool = False
    lists: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file in this run. ``passed_over``: it was loaded before and nothing has changed."""

    path: str
    state: Literal["loaded", "refused", "failed"]
    error: str | None = None
    message: str | None = None
    passed_over: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """All outcomes of a run, in the order of the files."""

    outcomes: list[Outcome] = field(default_factory=list)

    def count(self, state: str) -> int:
        """How many files ended so."""
        return sum(outcome.state == state for outcome in self.outcomes)


def ingest(
    sources: Sequence[Source],
    order: Order,
    runner: Runner = "local",
    report: Callable[[Outcome], None] = lambda outcome: None,
) -> Summary:
    """Ingests the sources by the flow; ``report`` is told of each document as it ends.

    Without anything to do Prefect is not started. Raises DatabaseUnusable, and ImportError for a missing
    runner.
    """
    engine = open_database(order.db)
    store_shipped(engine)
    order = replace(order, lists=imported_digest(engine))
    outcomes: dict[str, Outcome] = {}

    def done(outcome: Outcome) -> None:
        outcomes[outcome.path] = outcome
        report(outcome)

    waiting = []
    for source in sources:
        if not order.force and loaded_before(engine, source.sha256, _reading(source, order)):
            done(Outcome(path_of(source.path), "loaded", passed_over=True))
        else:
            waiting.append(source)
    if waiting:
        flow_of_run = _ingest_documents.with_options(task_runner=_task_runner(runner, order.workers))
        try:
            _tools(order)  # before the threads ask for it
            with _reporting(done):
                flow_of_run(waiting, order)
        finally:
            _close_tools()
    return Summary([outcomes[path_of(source.path)] for source in sources])


_listeners: list[Callable[[Outcome], None]] = []
"""Who is told of outcomes. Not a parameter of the flow: these travel to the processes of other machines."""


@contextmanager
def _reporting(done: Callable[[Outcome], None]) -> Iterator[None]:
    _listeners.append(done)
    try:
        yield
    finally:
        _listeners.remove(done)


def _tell(outcome: Outcome) -> None:
    for listener in _listeners:
        listener(outcome)


@flow(name="ingest", validate_parameters=False)
def _ingest_documents(sources: Sequence[Source], order: Order) -> None:
    """A task per document; one that goes wrong never stops the others. In the end what holds across documents."""
    futures = {_ingest_document.submit(source, order): source for source in sources}
    for future in as_completed(list(futures)):
        outcome = future.result(raise_on_failure=False)
        if not isinstance(outcome, Outcome):  # the task's own machinery broke
            source = futures[future]
            outcome = Outcome(path_of(source.path), "failed", type(outcome).__name__, str(outcome))
        _tell(outcome)
    across(order)


@task(name="document", task_run_name="{source.path.name}", persist_result=False, cache_policy=NO_CACHE)
def _ingest_document(source: Source, order: Order) -> Outcome:
    """One document through its stations, to a state that is stored."""
    try:
        if source.refusal is not None:
            raise source.refusal
        load(audit(extract(source, order)), source, order)
        return Outcome(path_of(source.path), "loaded")
    except PokinError as error:
        refusal = Refusal("refused", error.name, str(error))
    except ReadingFailed as error:
        refusal = Refusal("failed", error.name, str(error))
    except Exception as error:
        refusal = Refusal("failed", type(error).__name__, f"{source.path.name}: {error}")
    refuse(source, refusal, order)
    return Outcome(path_of(source.path), refusal.state, refusal.error, refusal.message)  # type: ignore[arg-type]


def _crashed(task: Any, run: Any, state: Any) -> bool:
    """A worker that died may have been at the end of its strength for an earlier document: once more."""
    return isinstance(state.result(raise_on_failure=False), WorkerCrashed)


def _locked(task: Any, run: Any, state: Any) -> bool:
    from sqlalchemy.exc import OperationalError

    return isinstance(state.result(raise_on_failure=False), OperationalError)


@task(retries=1, retry_delay_seconds=0, retry_condition_fn=_crashed, persist_result=False, cache_policy=NO_CACHE)
def extract(source: Source, order: Order) -> Record:
    """Read, extract, normalise and tree, in a worker process that can be ended."""
    tools = _tools(order)
    record = tools.sandbox.read(source.path, Given(**source.hints), lists=tools.lists)
    return Record.model_validate_json(record)


@task(persist_result=False, cache_policy=NO_CACHE)
def audit(record: Record) -> Record:
    """The record with what is inconsistent in it."""
    return audit_record(record)


@task(
    retries=LOAD_RETRIES,
    retry_delay_seconds=RETRY_SECONDS,
    retry_condition_fn=_locked,
    persist_result=False,
    cache_policy=NO_CACHE,
)
def load(record: Record, source: Source, order: Order) -> int:
    """The record into the database, in one transaction."""
    return load_record(_tools(order).engine, record, _reading(source, order))


@task(
    retries=LOAD_RETRIES,
    retry_delay_seconds=RETRY_SECONDS,
    retry_condition_fn=_locked,
    persist_result=False,
    cache_policy=NO_CACHE,
)
def refuse(source: Source, refusal: Refusal, order: Order) -> int:
    """The reason why a document is not in the database into the database."""
    engine = _tools(order).engine
    return load_refusal(engine, source.path.name, source.sha256, _reading(source, order), refusal)


@task(
    retries=LOAD_RETRIES,
    retry_delay_seconds=RETRY_SECONDS,
    retry_condition_fn=_locked,
    persist_result=False,
    cache_policy=NO_CACHE,
)
def across(order: Order) -> int:
    """The same indicator in all documents under one canonical indicator; what documents of one office say against each other."""
    return settle(_tools(order).engine)


class _Tools:
    """What the tasks of one process share: worker processes and a database."""

    def __init__(self, order: Order) -> None:
        self.sandbox = Sandbox(order.workers)
        self.engine = open_database(order.db)
        self.lists = self._snapshot(order.lists)

    def _snapshot(self, lists: str | None) -> Path | None:
        """The database's lists and decisions as a file for the worker processes, which have no database; null where there are
        but the shipped lists."""
        decisions = fetch_decisions(self.engine)
        if lists is None and not decisions:
            return None
        told = hashlib.sha256(repr(sorted(decisions.items(), key=repr)).encode()).hexdigest()[:DIGEST_LENGTH]
        path = PREFECT_HOME.parent / "nomenclature" / f"{lists or 'shipped'}-{told}.json"
        if not path.is_file():
            write_snapshot(fetch_nomenclature(self.engine), path, decisions)
        return path

    def close(self) -> None:
        self.sandbox.close()
        self.engine.dispose()


_open: dict[Order, _Tools] = {}


def _tools(order: Order) -> _Tools:
    if order not in _open:
        _open[order] = _Tools(order)
    return _open[order]


def _close_tools() -> None:
    while _open:
        _open.popitem()[1].close()


def _reading(source: Source, order: Order) -> Reading:
    """How a file is read in this run: other lists make another reading."""
    version = f"{reading_version()}+{order.lists}" if order.lists else reading_version()
    return Reading(path_of(source.path), version, source.hints)


def _task_runner(runner: Runner, workers: int) -> TaskRunner[Any]:
    if runner == "dask":
        # Dask's worker processes may have no children of their own unless told so; the sandbox needs them.
        os.environ.setdefault("DASK_DISTRIBUTED__WORKER__DAEMON", "False")
        from prefect_dask import DaskTaskRunner

        dask: TaskRunner[Any] = DaskTaskRunner(cluster_kwargs={"n_workers": workers, "threads_per_worker": 1})
        return dask
    return ThreadPoolTaskRunner(max_workers=workers)
