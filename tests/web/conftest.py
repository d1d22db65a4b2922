"""A workbench over a small database, on both engines, asked as a browser would ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from pipeline.extract.read import sha256
from pipeline.extract.sandbox import Sandbox
from pipeline.load.documents import Reading, Refusal, load_record, load_refusal
from pipeline.settings import Settings
from pipeline.web import sheets
from pipeline.web.app import create_app
from tests import pdfs
from tests.load.records import small_record


class LentSandbox(Sandbox):
    """A workbench's own limits, and the child of another: who closes it keeps that one alive."""

    def __init__(self, lender: Sandbox, limits: Settings) -> None:
        super().__init__(1, limits)
        self._lender = lender

    def run(self, entry: str, arguments: tuple[Any, ...], file: str) -> str:
        """Calls ``entry`` in the lender's child."""
        return self._lender.run(entry, arguments, file)


@pytest.fixture(scope="session")
def drawing_child() -> Iterator[Sandbox]:
    """One child that draws for all workbenches, as starting one costs more than most tests here."""
    with Sandbox(1) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def one_child_draws(drawing_child: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every workbench that a test opens draws in that child."""
    monkeypatch.setattr(sheets, "Sandbox", lambda workers, limits: LentSandbox(drawing_child, limits))


@dataclass(frozen=True)
class Served:
    """A browser at the workbench, the database behind it, and the PDF of its document 1; document 2 was refused."""

    browser: TestClient
    engine: Engine
    pdf: Path

    def get(self, path: str, status: int = 200) -> str:
        """The page at a path."""
        answer = self.browser.get(path)
        assert answer.status_code == status, answer.text[:500]
        return answer.text


@pytest.fixture
def served(engine: Engine, tmp_path: Path) -> Iterator[Served]:
    """The workbench over one loaded and one refused document."""
    pdf = pdfs.tree(tmp_path / "a.pdf")
    load_record(engine, small_record(sha256=sha256(pdf), pages=1), Reading(pdf.as_posix(), "1"))
    refusal = Refusal("refused", "EncryptedPdf", "EncryptedPdf: b.pdf. Save a copy without password.")
    load_refusal(engine, "b.pdf", "b" * 64, Reading("/in/b.pdf", "1"), refusal)
    with TestClient(create_app(engine), base_url="http://127.0.0.1", raise_server_exceptions=False) as browser:
        yield Served(browser, engine, pdf)
