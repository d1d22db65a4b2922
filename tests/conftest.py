"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest

from pipeline.settings import settings
from tests.databases import engine, kind, migrated, postgresql_url, url  # noqa: F401  fixtures

# A deadline is one of the wall clock: it would tell how busy the machine is.
hypothesis.settings.register_profile("pokin", deadline=None)
hypothesis.settings.load_profile("pokin")


TOGETHER = {
    "tests/test_bad_input.py": "flows",
    "tests/test_cli.py": "flows",
    "tests/test_flows.py": "flows",
    "tests/web/test_reingest.py": "flows",
    "tests/normalize/test_old_words.py": "lists",
    "tests/normalize/test_successions.py": "lists",
    "tests/test_matching_benchmark.py": "lists",
}
"""Files that share what is dear to make: a Prefect server, and the official lists."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Where several processes share the tests (``-n 2``), those of one file stay together, as they share fixtures and caches."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return TOGETHER.get(file, file)

    return ByFile(config, log)


@pytest.fixture(autouse=True)
def own_settings() -> Iterator[None]:
    """Settings that one test changes by the environment are not the next one's."""
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One temporary Prefect server for all flows of the session, with a home of its own."""
    home = tmp_path_factory.mktemp("prefect")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PREFECT_HOME", str(home))
        from prefect.testing.utilities import prefect_test_harness

        import flows  # noqa: F401  it sets Prefect's environment before Prefect is imported

        with prefect_test_harness(server_startup_timeout=120):
            yield
