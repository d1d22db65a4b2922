"""A printed sasaran between a misi and the office's tujuan is the region's."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import Sheet


@pytest.mark.parametrize("misi", [True, False])
def test_lines_lead_from_it_to_the_tujuan(tmp_path: Path, misi: bool) -> None:
    sheet = Sheet(tmp_path, 700, 300)
    if misi:
        sheet.box((200, 10, 500, 34), "MISI 2 : Membangun perekonomian").line((350, 34), (350, 60))
    sheet.box((200, 60, 500, 84), "SASARAN : Meningkatnya kesejahteraan petani").line(
        (350, 84), (350, 100), (130, 100), (130, 120)
    )
    sheet.box((20, 120, 240, 144), "TUJUAN 1 : Meningkatkan produksi padi")
    sheet.box((400, 120, 620, 144), "TUJUAN 2 : Meningkatkan nilai tambah").line((350, 100), (510, 100), (510, 120))
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, pages=1))
    read_drawing(sheet.layout(), builder)
    levels = {node.level for node in builder.extraction.nodes if node.statement == "Meningkatnya kesejahteraan petani"}
    assert levels == {"sasaran_daerah" if misi else "sasaran"}


def test_a_tujuan_over_the_region_s_sasaran_is_the_region_s(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 700, 300).box((200, 10, 500, 34), "MISI 2 : Membangun perekonomian").line((350, 34), (350, 60))
    sheet.box((200, 60, 500, 84), "TUJUAN : Mewujudkan tata kelola yang bersih").line((350, 84), (350, 120))
    sheet.box((200, 120, 500, 144), "SASARAN RPJMD : Meningkatnya layanan pemerintahan")
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, pages=1))
    read_drawing(sheet.layout(), builder)
    levels = {node.statement: node.level for node in builder.extraction.nodes}
    assert levels["Mewujudkan tata kelola yang bersih"] == "tujuan_daerah"
