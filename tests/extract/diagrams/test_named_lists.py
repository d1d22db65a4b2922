"""Lists of names in one box, each with an indicator and target of its own, are nodes; other lists stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.read_back import read
from tests.extract.sheets import Sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def _drafts(sheet: Sheet, text: str) -> list[Draft]:
    layout = sheet.box((100, 50, 330, 60 + 12 * (text.count("\n") + 1)), text).layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


BOTH = [("Pengawasan Sarana", [("Jumlah kelompok", "25 kelompok")]), ("Vaksinasi Ternak", [("Jumlah ternak", "9.500 ekor")])]


@pytest.mark.parametrize("marks", [("-", "-"), ("1.", "2."), ("a.", "b."), ("•", "•")])
@pytest.mark.parametrize("sign", [" : ", " = ", ", target ", " "])
def test_items_with_indicators_in_brackets_are_nodes(sheet: Sheet, marks: tuple[str, str], sign: str) -> None:
    text = f"KEGIATAN :\n{marks[0]} Pengawasan Sarana (Jumlah\nkelompok{sign}25 kelompok)\n"
    drafts = _drafts(sheet, text + f"{marks[1]} Vaksinasi Ternak\n(Jumlah ternak{sign}9.500 ekor)")
    assert [(d.names[0], [(i.name, i.figures[0][1]) for i in d.indicators]) for d in drafts] == BOTH
    assert [d.level for d in drafts] == ["kegiatan", "kegiatan"]


@pytest.mark.parametrize("head", ["", "Kegiatan Bidang Sarana\n", "Kegiatan-kegiatan :\n"])
def test_items_with_labelled_indicators_are_nodes(sheet: Sheet, head: str) -> None:
    text = head + "- Pengawasan Sarana\nIndikator : Jumlah kelompok\n(25 kelompok)\n"
    drafts = _drafts(sheet, text + "- Vaksinasi Ternak\nIndikator : Jumlah ternak\nTarget : 9.500 ekor")
    assert [(d.names[0], [(i.name, i.figures[0][1]) for i in d.indicators]) for d in drafts] == BOTH


def test_an_item_may_have_several_indicators_or_none(sheet: Sheet) -> None:
    text = "1. Pengembangan Unit\n(Jumlah unit = 14 unit; Jumlah sertifikat = 5 lembar)\n2. Pendataan Ternak\n"
    drafts = _drafts(sheet, text + "3. Vaksinasi Ternak (Jumlah ternak = 4 ekor)")
    assert [(d.names, [i.name for i in d.indicators]) for d in drafts] == [
        (["Pengembangan Unit"], ["Jumlah unit", "Jumlah sertifikat"]),
        (["Pendataan Ternak"], []),
        (["Vaksinasi Ternak"], ["Jumlah ternak"]),
    ]


def test_a_list_of_indicators_is_none(sheet: Sheet) -> None:
    (draft,) = _drafts(sheet, "Meningkatnya mutu\n1. Jumlah rumah tangga (360 RT)\n2. Persentase desa (Jumlah desa : 4 desa)")
    assert len(draft.indicators) == 2


def test_a_line_to_the_box_leads_to_all_items(sheet: Sheet) -> None:
    sheet.text(100, 30, "POHON KINERJA DINAS PETERNAKAN")
    sheet.box((100, 80, 330, 105), "Program Peternakan Rakyat").line((215, 105), (215, 150))
    sheet.box((100, 150, 330, 210), "- Pengawasan Sarana (Jumlah kelompok : 25 kelompok)\n- Vaksinasi (Jumlah ternak : 4 ekor)")
    record = read(sheet.save())
    name = {n.id: n.name for n in record.nodes}
    assert {(name[e.parent], name[e.child]) for e in record.edges} == {
        ("Program Peternakan Rakyat", "Pengawasan Sarana"),
        ("Program Peternakan Rakyat", "Vaksinasi"),
    }
