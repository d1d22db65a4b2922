"""Files that can't be read: a named error with file and remedy, state refused, exit code 3, the rest done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.load.database import open_database
from pipeline.load.records import fetch_summary
from pipeline.settings import settings
from tests import pdfs
from tests.command_line import pokin

REFUSALS = {
    "not-a-pdf.pdf": "NotAPdf",
    "empty.pdf": "EmptyFile",
    "truncated.pdf": "DamagedPdf",
    "encrypted.pdf": "EncryptedPdf",
    "no-pages.pdf": "NoPages",
    "5000-pages.pdf": "TooManyPages",
    "many-paths.pdf": "TooManyPaths",
    "image-bomb.pdf": "ImageTooLarge",
    "blank.pdf": "NoTextFound",
}


def make(folder: Path) -> Path:
    folder.mkdir()
    (folder / "not-a-pdf.pdf").write_text("Laporan Kinerja", encoding="utf-8")
    (folder / "empty.pdf").touch()
    pdfs.truncated(folder / "truncated.pdf")
    pdfs.encrypted(folder / "encrypted.pdf")
    pdfs.no_pages(folder / "no-pages.pdf")
    pdfs.pages(folder / "5000-pages.pdf", 5000)
    pdfs.pages(folder / "blank.pdf", 1)
    pdfs.many_paths(folder / "many-paths.pdf")
    pdfs.image_bomb(folder / "image-bomb.pdf")
    pdfs.tree(folder / "good.pdf")
    return folder


@pytest.mark.usefixtures("prefect_server")
def test_bad_files_are_refused_by_name_and_the_rest_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    ran = pokin(capsys, "ingest", make(tmp_path / "in"), tmp_path / "gone", "--db", url)
    assert ran.code == 3
    stored = {row["file"]: row for row in fetch_summary(open_database(url))}
    assert {file: row["error"] for file, row in stored.items()} == {
        **REFUSALS,
        "gone": "UnreadableFile",
        "good.pdf": None,
    }
    assert stored["good.pdf"]["nodes"] == pdfs.TREE_NODES
    assert {row["state"] for file, row in stored.items() if file != "good.pdf"} == {"refused"}
    for file in REFUSALS:
        assert stored[file]["message"].startswith(f"{stored[file]['error']}: {file}")
        assert stored[file]["message"].count(".") >= 2  # the remedy is a sentence of its own
        assert file in ran.err


def test_one_bad_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = pokin(capsys, "extract", pdfs.encrypted(tmp_path / "locked.pdf"), "--json")
    assert (ran.code, ran.out) == (3, "")
    assert "EncryptedPdf: locked.pdf" in ran.err
    assert "Save a copy without password" in ran.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = pdfs.tree(tmp_path / "shut.pdf")
    path.chmod(0)
    ran = pokin(capsys, "extract", path, "--json")
    assert ran.code == 3
    assert "UnreadableFile" in ran.err


def test_a_file_over_the_limit(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POKIN_MAX_FILE_MB", "0")
    settings.cache_clear()
    ran = pokin(capsys, "extract", pdfs.tree(tmp_path / "large.pdf"))
    assert ran.code == 3
    assert "FileTooLarge" in ran.err
    assert "POKIN_MAX_FILE_MB" in ran.err
