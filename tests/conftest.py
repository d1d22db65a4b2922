"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.settings import settings


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
