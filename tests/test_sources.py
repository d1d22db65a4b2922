"""Finding what to ingest."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from pipeline.sources import ManifestUnusable, find_sources


def write(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_folders_are_searched_for_pdfs_and_files_taken_as_named(tmp_path: Path) -> None:
    write(tmp_path / "in" / "b.PDF", "1")
    write(tmp_path / "in" / "deep" / "a.pdf", "2")
    write(tmp_path / "in" / "notes.txt", "3")
    other = write(tmp_path / "scan.dat", "4")
    found = find_sources([tmp_path / "in", other])
    assert [source.path.name for source in found] == ["b.PDF", "a.pdf", "scan.dat"]
    assert all(source.sha256 for source in found)


def test_the_same_content_is_taken_once(tmp_path: Path) -> None:
    write(tmp_path / "a.pdf", "same")
    write(tmp_path / "b.pdf", "same")
    assert [source.path.name for source in find_sources([tmp_path, tmp_path / "a.pdf"])] == ["a.pdf"]


def test_a_manifest_beside_the_files_wins_over_what_holds_for_all(tmp_path: Path) -> None:
    write(tmp_path / "a.pdf", "1")
    write(tmp_path / "b.pdf", "2")
    entries = [{"file": "a.pdf", "year": 2021, "region": None, "what": "a plan"}]
    write(tmp_path / "manifest.json", json.dumps(entries))
    a, b = find_sources([tmp_path], {"year": 2024, "region": "Kota Contoh", "organisation": None})
    assert a.hints == {"year": 2021, "region": "Kota Contoh"}
    assert b.hints == {"year": 2024, "region": "Kota Contoh"}


def test_a_named_manifest_stands_for_those_beside_the_files(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.pdf")
    write(tmp_path / "in" / "manifest.json", "[]")
    named = write(tmp_path / "m.json", json.dumps({"documents": [{"file": "in/a.pdf", "year": 2020}]}))
    assert find_sources([tmp_path / "in"], manifest=named)[0].hints == {"year": 2020}


@pytest.mark.parametrize("content", ["{", "[1]", '{"documents": {}}', '[{"year": 1}]'])
def test_a_broken_manifest_is_named(tmp_path: Path, content: str) -> None:
    write(tmp_path / "a.pdf")
    write(tmp_path / "manifest.json", content)
    with pytest.raises(ManifestUnusable, match=r"manifest\.json"):
        find_sources([tmp_path])


def test_a_missing_path_is_a_refused_source(tmp_path: Path) -> None:
    found = find_sources([tmp_path / "none.pdf", write(tmp_path / "a.pdf")])
    assert [source.refusal and source.refusal.name for source in found] == ["UnreadableFile", None]


def test_a_folder_that_cannot_be_listed_is_a_refused_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "shut" / "a.pdf")
    write(tmp_path / "open" / "b.pdf")
    real = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)  # as root every folder can be listed
    found = find_sources([tmp_path])
    assert sorted((source.path.name, bool(source.refusal)) for source in found) == [("b.pdf", False), ("shut", True)]
