"""``pokin indicators``: showing canonical indicators, and deciding of them."""

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
    """Two documents with an indicator each."""
    url = f"sqlite:///{tmp_path / 'test.db'}"
    engine = open_database(url)
    for letter, name in (("a", "Tingkat kemantapan jalan"), ("b", "Persentase ruas dalam kondisi baik")):
        record = small_record(f"{letter}.pdf", letter * 64, nodes=1)
        record.indicators[0].name = name
        load_record(engine, record, Reading(f"/in/{letter}.pdf", "1"))
    join_indicators(engine)
    engine.dispose()
    return url


def listed(capsys: pytest.CaptureFixture[str], db: str, *more: str) -> list[dict[str, object]]:
    ran = pokin(capsys, "indicators", "list", "--db", db, "--json", *more)
    assert ran.code == 0
    return [json.loads(line) for line in ran.out.splitlines()]


def test_indicators_are_listed_joined_and_parted(capsys: pytest.CaptureFixture[str], db: str) -> None:
    rows = listed(capsys, db)
    assert [row["documents"] for row in rows] == [1, 1]
    assert len(listed(capsys, db, "kemantapan")) == 1
    ran = pokin(capsys, "indicators", "join", *(row["id"] for row in rows), "--by", "Bappeda", "--db", db)
    assert (ran.code, ran.out) == (0, "1 canonical indicators\n")
    (row,) = listed(capsys, db, "--several")
    assert row["documents"] == 2
    ran = pokin(capsys, "indicators", "part", row["id"], "Tingkat kemantapan jalan", "--db", db)
    assert (ran.code, ran.out) == (0, "2 canonical indicators\n")
    assert "Tingkat kemantapan jalan" in pokin(capsys, "indicators", "list", "--db", db).out


@pytest.mark.parametrize("arguments", [("join", 1), ("join", 1, 99), ("part", 1, "Jumlah desa"), ("part", 99, "Jumlah desa")])
def test_what_cannot_be_decided_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], db: str, arguments: tuple[object, ...]
) -> None:
    assert pokin(capsys, "indicators", *arguments, "--db", db).code == 2
