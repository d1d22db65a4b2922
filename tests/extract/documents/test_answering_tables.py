"""A list of who answers for what: its statements are those of the document, its positions their holders."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.answering_tables import answering_tables, read_answering_table
from pipeline.extract.documents.document_tables import Table
from pipeline.record import Document
from tests.extract.table_sheets import TableSheets

STATED = ("Meningkatnya kemantapan jalan", "Meningkatnya akses air minum", "Terlatihnya tenaga terampil", "Tertibnya keuangan")
POSTS = ("Kepala Bidang Bina Marga", "Kepala Bidang Cipta Karya", "Ketua Tim Kerja Konstruksi")


def read(tmp_path: Path, *, header: str = "Jabatan", last: str = "Kondisi Antara", known: int = 4) -> tuple[bool, Builder]:
    """The list's reading, whether it is one, and the builder that knew the first statements."""
    rows: list[list[str | None]] = [
        ["No", header, "Kinerja yang Diampu", "Jenjang"],
        ["1", POSTS[0], STATED[0], "Kondisi Antara"],
        ["2", POSTS[1], f"1. {STATED[1]}\n2. {STATED[2]}", "Kondisi Antara"],
        ["3", POSTS[2], STATED[3].replace("keuangan", "keuangn"), last],
    ]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table(rows, [40, 220, 300, 150])
    builder = Builder(Document(file="deck.pdf", sha256="", year=2025))
    for k, text in enumerate(STATED[:known]):
        builder.node("program", text, None, page=1, holder="Sekretaris" if k == 3 else None)
    found = answering_tables(Table(grid, (), 2025, []) for grid in sheets.grids())
    return bool(found) and read_answering_table(found[0], builder), builder


def test_positions_answer_for_what_is_stated_elsewhere(tmp_path: Path) -> None:
    read_, builder = read(tmp_path)
    assert read_
    # A statement spelt otherwise is the known one; a holder that the document has told stays.
    assert [n.holder for n in builder.extraction.nodes] == [POSTS[0], POSTS[1], POSTS[1], "Sekretaris"]


@pytest.mark.parametrize("other", [{"header": "Indikator"}, {"last": "85 %"}, {"known": 2}])
def test_other_tables_are_left_alone(tmp_path: Path, other: dict[str, object]) -> None:
    read_, builder = read(tmp_path, **other)  # type: ignore[arg-type]
    assert not read_
    assert all(n.holder in (None, "Sekretaris") for n in builder.extraction.nodes)
