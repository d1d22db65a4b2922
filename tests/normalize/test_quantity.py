"""Numbers, grades and money as offices print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.quantity import parse_quantity, parse_rupiah


@pytest.mark.parametrize(
    ("text", "value", "unit", "grade"),
    [
        ("19,6%", 19.6, "%", None),
        ("100 %", 100, "%", None),
        ("B (68,45) *)", 68.45, None, "B"),
        ("72,00**", 72, None, None),
        ("580 jiwa", 580, "jiwa", None),
        ("1 Dokumen", 1, "Dokumen", None),
        ("≤ 98,50 per 100.000 KH", 98.5, "per 100.000 KH", None),
        ("8,2 / 1.000 penduduk", 8.2, "/ 1.000 penduduk", None),
        ("(89/100.00 0 KH)", 89.0, "/100.00 0 KH", None),
        ("0,4 per 1000 penduduk", 0.4, "per 1000 penduduk", None),
        ("12 bulan", 12, "bulan", None),
        ("20000 KK", 20000, "KK", None),
        ("20000KK", 20000, "KK", None),
        ("33 Orang / Bulan", 33, "Orang / Bulan", None),
        ("≤ 5", 5, None, None),
        (">= 90 %", 90, "%", None),
        ("minimal 80", 80, None, None),
        ("105.39", 105.39, None, None),
        ("101,58", 101.58, None, None),
        ("1.250", 1250, None, None),
        ("1.250,5", 1250.5, None, None),
        ("3,000 poin (tahun 2017)", 3, "poin", None),
        ("0.125", 0.125, None, None),
        ("98.765%", 98.765, "%", None),
        ("72 ,50", 72.5, None, None),
        ("23. 000.000", 23e6, None, None),
        ("3.536.925. 665", 3536925665, None, None),
        ("-5,2%", -5.2, "%", None),
        ("(1.250.000)", -1250000, None, None),
        ("(70%)", 70, "%", None),
        ("20 (dua puluh) dokumen", 20, "dokumen", None),
        ("70 % dari target", 70, "%", None),
        ("2 juta orang", 2, "juta orang", None),
        ("3,0 ± 1%", 3, "%", None),
        ("2,5%±1%", 2.5, "%", None),
        ("10 +/- 2 orang", 10, "orang", None),
        ("Rp 5.319.338.072", 5319338072, "Rp", None),
        ("Rp475.303,00", 475303, "Rp", None),
        ("Rp. 2.641,64 Milyar", 2641.64, "Rp Milyar", None),
        ("USD 4,2 juta", 4.2, "USD juta", None),
        ("US$ 1.200", 1200, "US$", None),
        ("€5,25", 5.25, "€", None),
        ("1234.567", 1234.567, None, None),
        ("BB (72,50)", 72.5, None, "BB"),
        ("BB(72,50)", 72.5, None, "BB"),
        ("72,50 (BB)", 72.5, None, "BB"),
        ("BB / 72,50", 72.5, None, "BB"),
        ("A (83)", 83, None, "A"),
        ("Level 3 (3,35)", 3.35, None, "Level 3"),
        ("Level 3", 3, "Level", "Level 3"),
        ("BB", None, None, "BB"),
        ("WTP", None, None, "WTP"),
        ("Opini WTP", None, None, "WTP"),
        ("Predikat B", None, None, "B"),
        ("Sangat Baik", None, None, "Sangat Baik"),
        ("III", None, None, "III"),
        ('Predikat "BB"', None, None, "BB"),
        ("80,01 (A-)", 80.01, None, "A-"),
        ("Rp. 15.000.000/tahun", 15000000, "Rp", None),
        ("0", 0, None, None),
    ],
)
def test_wellformed(text: str, value: float | None, unit: str | None, grade: str | None) -> None:
    quantity = parse_quantity(text)
    assert (quantity.value, quantity.unit, quantity.grade) == (value, unit, grade)
    assert quantity.wellformed and not quantity.empty and quantity.text == text


@pytest.mark.parametrize("text", ["", "-", "--", "–", "NA", "n/a", "N/A", "…", " - ", "- %"])
def test_empty(text: str) -> None:
    quantity = parse_quantity(text)
    assert quantity.empty and quantity.value is None and not quantity.garbled


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("13.2918.000", True),
        ("32.400.0000", True),
        ("100?%", True),
        ("1.23.4", True),
        ("10.2450 siswa", True),
        ("4-5", False),
        ("1 dan 33", False),
        ("100 % / 4 laporan", False),
        ("2 peraturan dan 500 dokumen penggandaan", False),
        ("6 Kegiatan 16 Kegiatan Komunitas TIK", False),
        ("tdk dpt diprediksi", False),
        ("Persiapan data yang akan di verval", False),
    ],
)
def test_no_single_number(text: str, garbled: bool) -> None:
    quantity = parse_quantity(text)
    assert (quantity.value, quantity.wellformed, quantity.empty) == (None, False, False)
    assert quantity.garbled is garbled


def test_unit_column_wins_over_text() -> None:
    assert parse_quantity("15 jiwa", unit="Orang").unit == "Orang"
    assert parse_quantity("15", unit="  ").unit is None
    assert parse_quantity("12.345", unit="%").value == 12.345


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Rp 5.319.338.072", 5319338072),
        ("Rp412.629.400", 412629400),
        ("23. 000.000", 23e6),
        ("3.536.925. 665", 3536925665),
        ("15.753.34 0.000", 15753340000),
        ("Rp. 1.000,-", 1000),
        ("Rp. 1.000.-", 1000),
        ("Rp475.303,00", 475303),
        ("475,303,000", 475303000),
        ("250,000", 250000),
        ("(1.250.000)", -1250000),
        ("Rp (1.250.000)", -1250000),
        ("-1.250.000", -1250000),
        ("1 250 000", 1250000),
        ("Rp 1,5 Milyar", 1.5e9),
        ("Rp 1,5 M", 1.5e9),
        ("772.562.700 (APBD)", 772562700),
        ("0", 0),
    ],
)
def test_rupiah(text: str, amount: float) -> None:
    money = parse_rupiah(text)
    assert (money.amount, money.wellformed, money.empty) == (amount, True, False)


@pytest.mark.parametrize("text", ["13.2918.000", "32.400.0000", "1.000.000 2.000.000", "12 15", "APBD", "1.OOO.000"])
def test_rupiah_malformed(text: str) -> None:
    money = parse_rupiah(text)
    assert (money.amount, money.wellformed, money.empty) == (None, False, False)


@pytest.mark.parametrize("text", ["", "-", "Rp -", "Rp. -", "Rp", "NA"])
def test_rupiah_empty(text: str) -> None:
    assert parse_rupiah(text).empty


def test_scale_of_the_heading() -> None:
    assert parse_rupiah("1.250", scale=1000).amount == 1250000


def indonesian(number: int, cents: int | None = None) -> str:
    """A number with dots between thousands and a decimal comma."""
    return f"{number:,}".replace(",", ".") + ("" if cents is None else f",{cents:02d}")


@given(
    st.integers(0, 10**15),
    st.one_of(st.none(), st.integers(0, 99)),
    st.sampled_from(["Rp", "Rp. ", "", "Rp "]),
)
def test_rupiah_reads_what_offices_write(number: int, cents: int | None, lead: str) -> None:
    money = parse_rupiah(lead + indonesian(number, cents))
    assert money.amount == pytest.approx(number + (cents or 0) / 100)


@given(st.integers(0, 10**9), st.integers(0, 99), st.sampled_from(["%", "orang", "Dokumen", "KK"]))
def test_quantity_reads_what_offices_write(number: int, cents: int, unit: str) -> None:
    quantity = parse_quantity(f"{indonesian(number, cents)} {unit}")
    assert (quantity.value, quantity.unit) == (pytest.approx(number + cents / 100), unit)


@given(st.integers(10**6, 10**12), st.data())
def test_a_stray_space_changes_no_sum(number: int, data: st.DataObject) -> None:
    text = indonesian(number)
    place = data.draw(st.sampled_from([i for i, char in enumerate(text) if char == "."]))
    assert parse_rupiah(text[: place + 1] + " " + text[place + 1 :]).amount == number
    assert parse_rupiah(text[:place] + " " + text[place:]).amount == number


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text: str) -> None:
    quantity, money = parse_quantity(text), parse_rupiah(text)
    assert not (quantity.empty and quantity.value is not None)
    assert (money.amount is not None) == money.wellformed


@given(st.text(alphabet="0123456789., -()%RpA", max_size=20))
def test_no_figure_breaks_the_readers(text: str) -> None:
    assert parse_quantity(text).text == " ".join(text.split())
    parse_rupiah(text)


@pytest.mark.parametrize("text", ["1OO", "5O%", "12.5OO", "7O orang", "l2 bulan", "8l,5", "6l%", "O,5", "1o orang"])
def test_letters_typed_for_digits_make_no_number(text: str) -> None:
    read = parse_quantity(text)
    assert read.value is None and read.garbled
    assert parse_rupiah("Rp 1.250.OOO").amount is None


@pytest.mark.parametrize(
    ("text", "value"), [("5l", 5), ("3l/hari", 3), ("2 OPD", 2), ("30oC", 30), ("150 lux", 150), ("5Org", 5)]
)
def test_units_that_begin_with_such_letters_are_units(text: str, value: float) -> None:
    assert parse_quantity(text).value == value


@pytest.mark.parametrize("text", ["30 Desember", "31 Maret 2017", "5 Nopember", "tanggal 1 Juli"])
def test_a_day_is_no_number(text: str) -> None:
    quantity = parse_quantity(text)
    assert quantity.value is None and quantity.unit is None and not (quantity.garbled or quantity.empty)
