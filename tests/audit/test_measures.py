"""Indicators as measures."""

from __future__ import annotations

import pytest

from pipeline.record import Record
from tests.audit.records import findings, record


def measured(name: str, level: str = "sasaran", unit: str | None = None, value: float | None = None) -> Record:
    values = (
        [{"indicator": "i", "kind": "target", "period": "2024", "text": str(value), "value": value, "page": 7}] if value else []
    )
    return record(nodes=[("n", level, {})], indicators=[("i", "n", {"name": name, "unit": unit})], values=values)


@pytest.mark.parametrize(
    ("name", "level", "wrong"),
    [
        ("Jumlah rapat koordinasi", "sasaran", True),
        ("Jumlah dokumen perencanaan yang disusun", "program", True),
        ("Terlaksananya sosialisasi", "tujuan", True),
        ("Jumlah rapat koordinasi", "sub_kegiatan", False),
        ("Jumlah PPKS yang mandiri", "sasaran", False),
        ("Persentase dokumen tepat waktu", "program", False),
        ("Jumlah kunjungan wisatawan", "sasaran", False),
    ],
)
def test_activities_where_outcomes_are_due(name: str, level: str, wrong: bool) -> None:
    assert bool(findings("activity_where_an_outcome_is_due", measured(name, level))) is wrong


@pytest.mark.parametrize(
    ("name", "unit", "wrong"),
    [
        ("Persentase guru bersertifikat", "orang", True),
        ("Jumlah guru bersertifikat", "%", True),
        ("Persentase guru bersertifikat", "%", False),
        ("Persentase guru bersertifikat", None, False),
        ("Jumlah guru bersertifikat", "orang", False),
        ("Jumlah persentase guru", "%", False),
        ("Persentase jumlah guru", "%", False),
        ("Indeks guru", "%", False),
    ],
)
def test_units_and_names(name: str, unit: str | None, wrong: bool) -> None:
    assert bool(findings("unit_disagrees_with_name", measured(name, unit=unit))) is wrong


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("Persentase penduduk ber-KTP", 120.0, True),
        ("Persentase penduduk ber-KTP", 100.0, False),
        ("Persentase capaian pendapatan", 120.0, False),
        ("Persentase peningkatan kunjungan", 120.0, False),
        ("Jumlah penduduk", 120.0, False),
    ],
)
def test_no_share_is_more_than_the_whole(name: str, value: float, wrong: bool) -> None:
    found = findings("share_above_the_whole", measured(name, unit="%", value=value))
    assert [finding.page for finding in found] == ([7] if wrong else [])


@pytest.mark.parametrize(
    ("unit", "official", "status", "told"),
    [
        ("KK", "Orang", "matched", True),
        ("%", "Orang", "matched", True),
        (None, "Orang", "matched", True),
        ("orang", "Orang/bulan", "matched", False),
        ("Dok", "Laporan", "matched", False),
        ("Poktan", "Orang", "matched", False),
        ("KK", "Orang", "review", False),
        ("KK", None, "matched", False),
    ],
)
def test_unit_is_not_the_official_one(unit: str | None, official: str | None, status: str, told: bool) -> None:
    found = findings(
        "unit_is_not_the_official_one",
        record(
            nodes=[("n1", "sub_kegiatan", {})],
            indicators=[("i1", "n1", {"name": "Jumlah Orang yang Dilatih", "unit": unit})],
            values=[{"indicator": "i1", "kind": "target", "text": "4 laporan", "value": 4.0, "unit": "laporan"}],
            indicator_matches=[{"indicator": "i1", "raw": "x", "code": "1.06", "status": status, "unit": official}],
        ),
    )
    assert bool(found) is told
    assert not found or (found[0].expected, found[0].page) == (official, 1)
