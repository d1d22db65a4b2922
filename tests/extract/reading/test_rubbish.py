"""Text layers that are worse than none are told from odd but honest ones."""

from __future__ import annotations

import pytest

from pipeline.extract.reading.rubbish import is_rubbish
from pipeline.page import Image, Page, Word

HONEST = "Meningkatnya kualitas pelayanan publik dan akuntabilitas kinerja instansi pemerintah tahun 2024 sebesar 87,50 %"


def page(text: str, scan: bool = False) -> Page:
    words = tuple(Word(t, (0, 0, 10, 10)) for t in text.split())
    images = (Image((0, 0, 595, 842), 1240, 1754),) if scan else ()
    return Page(1, 595, 842, words, images=images)


def test_honest_text_is_none() -> None:
    assert not is_rubbish(page(HONEST))
    assert not is_rubbish(page(HONEST, scan=True))


def test_codes_figures_and_acronyms_are_none() -> None:
    assert not is_rubbish(
        page("DPPKBPPPA BPKAD 1.01.02 2.08 Rp 1.250.000 (65%) LKjIP SAKIP RPJMD IKU NIP. ........ - - 12 bln Kab. Thn")
    )


def test_joined_words_are_none() -> None:
    assert not is_rubbish(
        page("PelayananKesehatan TerwujudnyaSDM kemampuanSDM MeningkatkanKualitas danRujukan tepatdanakurat Misi Visi Tujuan")
    )


def test_a_broken_encoding_is() -> None:
    assert is_rubbish(
        page("\ufffd\ufffdningkatn\ufffda ku\ufffd\ufffditas \ue012\ue013 lay\ufffdnan pub\ufffdik kin\ufffdrja \ufffd tahun")
    )


def test_poor_recognition_under_a_scan_is() -> None:
    poor = "Mcn1ngkatnya kuaIl|as pcl^y~nan pbblk d@n akntbls k1ncrja wxrtzp pemerintah tahun scbcsar 87,50 %"
    assert is_rubbish(page(poor, scan=True))


def test_few_words_tell_nothing() -> None:
    assert not is_rubbish(page("xkcd qwrt"))
    assert not is_rubbish(page(""))


LONG = f"{HONEST} Program Penunjang Urusan Pemerintahan Daerah dengan indikator persentase dokumen perencanaan yang tersusun"


@pytest.mark.parametrize("step", [1, 2, 3, 5, 13])
def test_letters_that_stand_for_others_are(step: int) -> None:
    moved = "".join(chr((ord(ch) - 97 + step) % 26 + 97) if ch.islower() else ch for ch in LONG.lower())
    assert is_rubbish(page(moved)) and not is_rubbish(page(LONG.lower()))


def test_a_text_in_english_is_none() -> None:
    assert not is_rubbish(
        page("The quality of public services improved in the course of the year under review, as measured by the index")
    )
