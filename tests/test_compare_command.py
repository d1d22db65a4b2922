"""``pokin compare`` on a database, from two loaded documents to files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.load.canonical import join_indicators
from pipeline.load.database import open_database
from pipeline.load.documents import Reading, load_record
from tests.command_line import pokin
from tests.load.records import small_record


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Offices of two kabupaten with the same indicator."""
    url = f"sqlite:///{tmp_path / 'test.db'}"
    engine = open_database(url)
    for letter, region in (("a", "Kabupaten Gowa"), ("b", "Kabupaten Mamuju")):
        record = small_record(f"{letter}.pdf", letter * 64, nodes=1, region=region)
        record.indicators[0].name = "Indeks Kepuasan Masyarakat"
        record.nodes[0].name = "Program Percontohan"
        load_record(engine, record, Reading(str(tmp_path / f"{letter}.pdf"), "1"))
    join_indicators(engine)
    engine.dispose()
    return url


def test_json_lines_name_their_table_and_cite(capsys: pytest.CaptureFixture[str], db: str) -> None:
    ran = pokin(capsys, "compare", "--db", db, "--json", "--indicator", "kepuasan")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 0
    (survey,) = (row for row in rows if row["table"] == "ringkasan")
    assert (survey["wilayah"], survey["terendah"], survey["tertinggi"], survey["wilayah_tanpa"]) == (2, 15.0, 15.0, "")
    compared = [row for row in rows if row["table"] != "ringkasan"]
    assert [(row["table"], row["wilayah"], row["target"], row["sumber"]) for row in compared] == [
        ("indikator", "Kabupaten Gowa", 15.0, "a.pdf hal. 1"),
        ("indikator", "Kabupaten Mamuju", 15.0, "b.pdf hal. 1"),
    ]


def test_a_folder_takes_all_formats(capsys: pytest.CaptureFixture[str], db: str, tmp_path: Path) -> None:
    ran = pokin(capsys, "compare", "--db", db, "--out", tmp_path / "new" / "out")
    assert ran.code == 0
    written = [Path(line) for line in ran.out.splitlines()]
    assert sorted(path.suffix for path in written) == [".csv"] * 10 + [".html", ".xlsx"]
    assert all(path.stat().st_size for path in written)
    assert 'href="../../a.pdf#page=1"' in (tmp_path / "new" / "out" / "perbandingan.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".html"])
def test_one_file_by_its_suffix(capsys: pytest.CaptureFixture[str], db: str, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"x{suffix}"
    assert pokin(capsys, "compare", "--db", db, "--program", "percontohan", "--out", out).out == f"{out}\n"
    assert out.stat().st_size


def test_tables_are_printed_for_people(capsys: pytest.CaptureFixture[str], db: str) -> None:
    ran = pokin(capsys, "compare", "--db", db)
    assert "Kabupaten Mamuju" in ran.out
    assert "Indikator antarwilayah" in ran.out


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        (["--region", "Kabupaten Mamunju"], "Kabupaten Mamuju"),
        (["--indicator", "Index Kepuasan"], "Indeks Kepuasan Masyarakat"),
        (["--program", "Program Pencontohan"], "Program Percontohan"),
        (["--organisation", "Dinas Sosiall"], "Dinas Sosial"),
        (["--year", "1999"], "2024"),
        (["--indicator", "99999"], ""),
    ],
)
def test_what_nothing_has_is_refused_by_name_with_what_is_near(
    capsys: pytest.CaptureFixture[str], db: str, asked: list[str], near: str
) -> None:
    ran = pokin(capsys, "compare", "--db", db, *asked)
    assert (ran.code, ran.out) == (3, "")
    assert f"UnknownName: {asked[0]} {asked[1]!r}" in ran.err
    assert near in ran.err
    assert "Ask for" in ran.err


def test_one_of_two_is_unknown_and_the_other_is_compared(capsys: pytest.CaptureFixture[str], db: str, tmp_path: Path) -> None:
    asked = ("--region", "Gowa", "--region", "Gova", "--indicator", "kepuasan")
    ran = pokin(capsys, "compare", "--db", db, "--json", *asked)
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, [row["wilayah"] for row in rows if row["table"] == "indikator"]) == (3, ["Kabupaten Gowa"])
    assert "'Gova'" in ran.err
    assert "'Gowa'" not in ran.err
    assert not pokin(capsys, "compare", "--db", db, "--region", "Gova", "--out", tmp_path / "no.html").out
    assert not (tmp_path / "no.html").exists()


def test_nothing_to_compare_is_no_error_and_says_why(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    open_database(url).dispose()
    ran = pokin(capsys, "compare", "--db", url)
    assert (ran.code, ran.out) == (0, "")
    assert "pokin ingest" in ran.err


def test_wrong_usage(capsys: pytest.CaptureFixture[str], db: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert pokin(capsys, "compare", "--db", db, "--out", tmp_path / "a.pdf").code == 2
    assert pokin(capsys, "compare", "--db", db, "--out", tmp_path / "file" / "a.csv").code == 2
    assert pokin(capsys, "compare", "--db", db, "--year", "soon").code == 2
    assert "pokin compare" in pokin(capsys, "compare", "--help").out.partition("Example:")[2]
