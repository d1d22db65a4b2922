"""What the lines of a box say: a table of wordings, and whatever else may stand in a box."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.diagrams.box_text import parse_parts, parts_of
from pipeline.extract.geometry.grid import Line
from pipeline.extract.words.targets import is_code, is_figure, is_money, split_target, stated_before, stated_target
from pipeline.page import Word
from tests.extract.sheets import Sheet

SIZE = 8.0


def lines(*texts: str, bold: Sequence[int] = (), gap_before: Sequence[int] = ()) -> list[Line]:
    """Lines as they stand in a box; those in ``bold`` are, those in ``gap_before`` stand one line lower."""
    out = []
    y = 100.0
    for k, text in enumerate(texts):
        y += 1.2 * SIZE if k in gap_before else 0.0
        x = 50.0
        words = []
        for word in text.split(" "):
            end = x + 0.5 * SIZE * len(word)
            if word:
                words.append(Word(word, (x, y, end, y + SIZE), SIZE, k in bold, line=k))
            x = end + 0.28 * SIZE
        if words:
            out.append(Line(tuple(words)))
        y += 1.2 * SIZE
    return out


def parts(*texts: str, **look: Sequence[int]) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in parse_parts(lines(*texts, **look))]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Meningkatnya kualitas", "pelayanan perizinan"], [("statement", "Meningkatnya kualitas pelayanan perizinan")]),
        (
            ["Layanan Perpustakaan Keliling (Kasubid Layanan Ekstensi)", "Output : Jumlah titik = 21 unit", "-"],
            [
                ("statement", "Layanan Perpustakaan Keliling"),
                ("holder", "Kasubid Layanan Ekstensi"),
                ("indicator", "Jumlah titik = 21 unit"),
            ],
        ),
        (
            ["Program Penyediaan Air Minum", "Outcome :", "1. Jumlah sambungan (18 SR)", "2. Kapasitas produksi air (215 liter)"],
            [
                ("name", "Program Penyediaan Air Minum"),
                ("indicator", "Jumlah sambungan (18 SR)"),
                ("indicator", "Kapasitas produksi air (215 liter)"),
            ],
        ),
        (
            ["Kegiatan Pemeliharaan Kendaraan", "Output : Kendaraan terpelihara", "Target : 263 unit"],
            [("name", "Pemeliharaan Kendaraan"), ("indicator", "Kendaraan terpelihara"), ("target", "263 unit")],
        ),
        (
            ["3. Pengawasan Tertib Konstruksi", "Output : Terlaksananya pengawasan (30 paket)"],
            [("statement", "Pengawasan Tertib Konstruksi"), ("indicator", "Terlaksananya pengawasan (30 paket)")],
        ),
        (
            ["Meningkatnya mutu jalan", "Output :", "Terlaksananya pengawasan (30 paket)"],
            [
                ("statement", "Meningkatnya mutu jalan"),
                ("label", "Output :"),
                ("statement", "Terlaksananya pengawasan (30 paket)"),
            ],
        ),
        (
            ["Bimtek Akuntansi Usaha", "Jumlah peserta : 60 orang", "Rp 120.000.000"],
            [("statement", "Bimtek Akuntansi Usaha"), ("indicator", "Jumlah peserta : 60 orang"), ("budget", "Rp 120.000.000")],
        ),
        (
            ["» Indeks Kualitas Air : 55,2", "» Indeks Kualitas Udara : 88,1"],
            [("indicator", "Indeks Kualitas Air : 55,2"), ("indicator", "Indeks Kualitas Udara : 88,1")],
        ),
        (["Sasaran 1 :", "Meningkatnya mutu"], [("label", "Sasaran 1 :"), ("statement", "Meningkatnya mutu")]),
        (["Sasaran 1 : Meningkatnya", "mutu layanan"], [("statement", "Meningkatnya mutu layanan")]),
        (
            ["Meningkatnya mutu", "Indikator : Persentase layanan", "Target : 85%"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Persentase layanan"), ("target", "85%")],
        ),
        (
            ["Meningkatnya mutu", "Indikator :", "1. Persentase layanan", "tepat waktu", "2. Indeks mutu"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Persentase layanan tepat waktu"), ("indicator", "Indeks mutu")],
        ),
        (
            ["Meningkatnya mutu", "Indikator: a. Persentase layanan; b. Indeks mutu"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Persentase layanan"), ("indicator", "Indeks mutu")],
        ),
        (
            ["Meningkatnya mutu", "IK : Laju Pertumbuhan, PDRB per Kapita"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Laju Pertumbuhan"), ("indicator", "PDRB per Kapita")],
        ),
        (
            ["Meningkatnya mutu", "IK : Tingkat akurasi, kecepatan dan kecermatan layanan"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Tingkat akurasi, kecepatan dan kecermatan layanan")],
        ),
        (
            ["Meningkatnya mutu", "• Persentase layanan", "• Jumlah dokumen"],
            [("statement", "Meningkatnya mutu"), ("indicator", "Persentase layanan"), ("indicator", "Jumlah dokumen")],
        ),
        (
            ["Terkelolanya arsip (Program Pengelolaan Arsip)"],
            [("statement", "Terkelolanya arsip"), ("name", "Program Pengelolaan Arsip")],
        ),
        (["Kepala Bidang Rehabilitasi", "Sosial"], [("holder", "Kepala Bidang Rehabilitasi Sosial")]),
        (["BIDANG REHABILITASI SOSIAL"], [("holder", "BIDANG REHABILITASI SOSIAL")]),
        (
            ["Meningkatnya mutu", "Penanggung Jawab : Kepala Bidang Data"],
            [("statement", "Meningkatnya mutu"), ("holder", "Kepala Bidang Data")],
        ),
        (["Tersedianya data", "Rp. 12.500.000,-"], [("statement", "Tersedianya data"), ("budget", "Rp. 12.500.000,-")]),
        (["Tersedianya data", "Anggaran : Rp 5.000.000"], [("statement", "Tersedianya data"), ("budget", "Rp 5.000.000")]),
        (
            ["Meningkatnya mutu", "Cross cutting : Dinas Kesehatan"],
            [("statement", "Meningkatnya mutu"), ("crosscutting", "Dinas Kesehatan")],
        ),
        (["POHON KINERJA DINAS SOSIAL"], [("title", "POHON KINERJA DINAS SOSIAL")]),
        (["SASARAN", "STRATEGIS"], [("label", "SASARAN STRATEGIS")]),
        (["2.1.3"], [("number", "2.1.3")]),
        (["1.2.1", "1.2.3"], [("number", "1.2.1"), ("number", "1.2.3")]),
        (["Kegiatan Layanan", "Pos Desa"], [("name", "Layanan Pos Desa")]),
        (["Sub Kegiatan Penyuluhan Gizi"], [("name", "Penyuluhan Gizi")]),
        (["Kegiatan yang terlaksana"], [("statement", "Kegiatan yang terlaksana")]),
        (["Keterangan :", "Tujuan / Sasaran", "Program"], [("note", "Keterangan : Tujuan / Sasaran Program")]),
        (
            ["Terwujudnya penempatan ASN", "5.03.02.2.02 Mutasi ASN"],
            [("statement", "Terwujudnya penempatan ASN"), ("name", "Mutasi ASN")],
        ),
        (["INDIKATOR KINERJA"], [("header", "INDIKATOR KINERJA")]),
        (["1. Meningkatnya mutu", "2. Terjaga mutu"], [("statement", "Meningkatnya mutu"), ("statement", "Terjaga mutu")]),
        (["Mengetahui", "Kepala Dinas", "NIP. 123"], [("signature", "Mengetahui Kepala Dinas NIP. 123")]),
        (["Target", "85%"], [("target", "85%")]),
        (
            ["IK : Persentase jalan mantap", "Awal 2024 : 58,74%   Target 2025 : 61,50%"],
            [("indicator", "Persentase jalan mantap"), ("baseline", "58,74%"), ("target", "61,50%")],
        ),
        (["KONDISI DIPERLUKAN 1.2.1"], [("label", "KONDISI DIPERLUKAN 1.2.1")]),
        ([], []),
    ],
)  # fmt: skip
def test_wordings(texts: list[str], expected: list[tuple[str, str]]) -> None:
    found = parts(*texts)
    assert found == expected


@pytest.mark.parametrize(
    "texts",
    [
        ["Meningkatnya kompetensi tenaga", "Guru"],
        ["Jumlah hari layanan kapal", "Pengawas (7 trip)"],
        ["Jumlah kantor yang melayani", "Jabatan Fungsional kesehatan"],
        ["Pengadaan sarana peningkatan mutu", "Program DAK bidang pendidikan"],
        ["Jumlah dokumen monitoring", "Program dan Kegiatan (12 laporan)"],
        ["Terdistribusinya obat", "Program ke kabupaten"],
        ["Koordinasi perumusan", "Kebijakan", "Pelaksanaan PUG"],
    ],
)
def test_a_sentence_goes_on_with_the_word_for_a_position_or_program(texts: list[str]) -> None:
    assert len(parts(*texts)) == 1


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Meningkatnya mutu layanan tera ulang", "Kepala Seksi Metrologi"], ["statement", "holder"]),
        (["Meningkatnya mutu layanan", "Pengawas Perdagangan Ahli Muda"], ["statement", "holder"]),
        (["Meningkatnya kompetensi seluruh pendidik", "• Jumlah guru", "Guru Pembina"], ["statement", "indicator", "holder"]),
        (["Meningkatnya mutu layanan", "Program Pengelolaan Arsip"], ["statement", "name"]),
    ],
)
def test_a_position_or_program_in_a_line_of_its_own(texts: list[str], expected: list[str]) -> None:
    assert [kind for kind, _ in parts(*texts)] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Kepala Seksi Data", "Tersedianya data terpadu"], ["holder", "statement"]),
        (["Tersedianya data terpadu", "Rasio guru bersertifikat"], ["statement", "indicator"]),
        (["Program Pengelolaan Arsip", "Persentase arsip yang tertata"], ["name", "indicator"]),
        (["Tersedianya dokumen perencanaan", "Penyusunan Dokumen Perencanaan Daerah"], ["statement", "name"]),
        (["Ditetapkannya batas kampung", "Penyelenggaraan", "Penataan Desa"], ["statement", "name"]),
        (["Tersusunnya dokumen kinerja", "Perencanaan,", "Penganggaran, dan Evaluasi"], ["statement", "name"]),
        (
            ["Terlaksananya patroli", "Sinergitas dengan Kepolisian Negara di wilayah", "IK : Jumlah patroli"],
            ["statement", "name", "indicator"],
        ),
        (["Tersedianya layanan bagi Pemberian", "Bimbingan Sosial Keluarga"], ["statement"]),
        (["Persentase peningkatan parameter", "Indeks demokrasi"], ["indicator"]),
        (["Meningkatnya Akuntabilitas Dinas dalam", "Nilai Evaluasi"], ["statement"]),
    ],
)
def test_parts_told_by_wording_alone(texts: list[str], expected: list[str]) -> None:
    assert [kind for kind, _ in parts(*texts)] == expected


@pytest.mark.parametrize(
    "texts",
    [
        ["Sasaran Sub Kegiatan", "1 : Terwujudnya data"],
        ["Sasaran Sub", "Kegiatan 1 : Terwujudnya data"],
        ["Indikator", "Kinerja : Persentase data"],
    ],
)
def test_a_label_over_two_lines_is_one(texts: list[str]) -> None:
    found = [p for p in parse_parts(lines(*texts)) if p.kind != "label"]
    assert [p.text for p in found] == [texts[1].split(": ")[1]]
    assert [p.level for p in found] == ["sub_kegiatan" if "Sasaran" in texts[0] else None]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Rasio elektrifikasi rumah sebesar 87%", "87%"),
        ("Jumlah pendapatan sebesar Rp. 2.641,64 Milyar", "Rp. 2.641,64 Milyar"),
        ("Jumlah sumur bor sebanyak 20 titik", "20 titik"),
        ("Persentase penurunan sebesar target", None),
        ("Pengurangan sebesar 5% dari tahun 2020 sampai 2024", None),
        ("Rasio elektrifikasi rumah", None),
    ],
)
def test_a_target_that_closes_the_sentence(text: str, target: str | None) -> None:
    assert stated_target(text) == target


def test_targets_that_a_sentence_states_before_its_last() -> None:
    assert stated_before("Jumlah wilayah sebesar 4 Wilayah dan kelancaran niaga hilir sebesar 100%") == ["4 Wilayah"]
    assert stated_before("Hasil kopi sebesar 2.884 Ton dalam rangka pencapaian hasil kebun") == ["2.884 Ton"]
    assert stated_before("Padi sebesar 61,11 Ku/Ha Gabah Kering Giling dalam rangka hasil sebesar 12 Ton") == ["61,11 Ku/Ha"]
    assert stated_before("Kewajiban sebesar 5 persen dari belanja") == []
    assert stated_before("Jumlah pendapatan sebesar Rp. 2.641,64 Milyar") == []
    assert stated_before("Penurunan sebesar target dan capaian sebesar 5%") == []


def test_an_indicator_that_is_called_so_behind_its_name_ends_the_statement_above() -> None:
    texts = ("SASARAN 1:", "Meningkatnya Daya Tampung", "Lingkungan", "Capaian Fungsi Kawasan", "Terhadap Luas Wilayah (IKU)")
    found = [(p.kind, p.text) for p in parse_parts(lines(*texts)) if p.kind != "label"]
    assert found == [
        ("statement", "Meningkatnya Daya Tampung Lingkungan"),
        ("indicator", "Capaian Fungsi Kawasan Terhadap Luas Wilayah (IKU)"),
    ]


def test_an_item_that_begins_with_a_figure_below_a_name_is_no_target_of_it() -> None:
    parts = parse_parts(lines("1. Pengelolaan Panas Bumi", "- 1 Buku Tentang Geothermal", "- Sosialisasi panas bumi"))
    assert (parts[1].kind, parts[1].item) == ("statement", "-") and all(p.kind != "target" for p in parts)
    parts = parse_parts(lines("Meningkatnya mutu", "Persentase jalan mantap", "- 60 %"))
    assert parts[-1].kind == "target"


def test_parts_told_by_style_or_gap() -> None:
    texts = ("Kepala Seksi Data", "Tersedianya data terpadu", "Rasio guru bersertifikat")
    kinds = ["holder", "statement", "indicator"]
    assert [k for k, _ in parts(*texts, gap_before=[1, 2])] == kinds
    assert [k for k, _ in parts(*texts[:2], bold=[0])] == kinds[:2]


def test_a_title_below_all_that_a_box_states_is_its_name() -> None:
    stated = "Terselenggaranya gelar seni dan upacara adat"
    titled = parts(stated, "Adat, Seni, Tradisi dan Lembaga Budaya", bold=[1])
    assert titled == [("statement", stated), ("name", "Adat, Seni, Tradisi dan Lembaga Budaya")]


def test_results_in_boxes_of_their_own_measure_where_their_targets_say_so(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    texts = [
        "Output : Luas areal\nTarget : 5 Ha",
        "Output : Jumlah benih\nTarget : 3 Ton",
        "Output : Jumlah traktor\nTarget : 9 Unit",
    ]
    for k, text in enumerate([*texts, "Output : Jumlah gapoktan"]):
        sheet.box((20, 20 + 50 * k, 220, 50 + 50 * k), text)
    assert [[p.kind for p in own] for own in parts_of(sheet.layout().boxes)] == [["indicator", "target"]] * 3 + [["indicator"]]
    assert [p.kind for p in parse_parts(lines("Output : Jumlah gapoktan"))] == ["statement"]


def test_spaced_letters_close_up() -> None:
    found = parse_parts(lines("S E K R E T A R I S"))
    assert [(p.kind, p.text) for p in found] == [("holder", "SEKRETARIS")]


def test_labels_carry_level_and_number() -> None:
    (part,) = parse_parts(lines("Sasaran 1.2 : Meningkatnya mutu"))
    assert (part.level, part.number) == ("sasaran", "1.2")
    (part,) = parse_parts(lines("KEG 1 : Koordinasi Data"))
    assert (part.kind, part.level, part.text) == ("name", "kegiatan", "Koordinasi Data")


def test_a_text_that_is_tagged_as_indicator_is_one() -> None:
    (part,) = parse_parts(lines("Daya Saing Provinsi (IKU)"))
    assert (part.kind, part.text) == ("indicator", "Daya Saing Provinsi (IKU)")


def test_codes_and_numbered_items_are_kept() -> None:
    (part,) = parse_parts(lines("2.1.1 Jumlah dokumen"))
    assert (part.kind, part.code, part.text) == ("indicator", "2.1.1", "Jumlah dokumen")
    assert [p.item for p in parse_parts(lines("1. Meningkatnya mutu", "2. Menurunnya angka"))] == ["1", "2"]


@pytest.mark.parametrize(
    ("text", "name", "target"),
    [
        ("Jumlah dokumen (12 Dokumen)", "Jumlah dokumen", "12 Dokumen"),
        ("Persentase layanan (85%)", "Persentase layanan", "85%"),
        ("Persentase layanan [Target : 85,5 %]", "Persentase layanan", "85,5 %"),
        ("Persentase layanan : 78,40%", "Persentase layanan", "78,40%"),
        ("Panjang jalan → 14 km", "Panjang jalan", "14 km"),
        ("Panjang jalan >> 14 km", "Panjang jalan", "14 km"),
        ("Panjang jalan --> 14 km", "Panjang jalan", "14 km"),
        ("Panjang jalan => > 14 km", "Panjang jalan", "> 14 km"),
        ("Persentase penduduk berumur >= 50 tahun", "Persentase penduduk berumur >= 50 tahun", None),
        ("Opini BPK (WTP)", "Opini BPK", "WTP"),
        ("Nilai SAKIP (BB)", "Nilai SAKIP", "BB"),
        ("Persentase penurunan serangan (-1%)", "Persentase penurunan serangan", "-1%"),
        ("Jumlah kasus (≤ 3 kasus)", "Jumlah kasus", "≤ 3 kasus"),
        ("Indeks Reformasi Birokrasi (IRB)", "Indeks Reformasi Birokrasi (IRB)", None),
        ("Persentase usaha mikro (UMKM) yang dibina", "Persentase usaha mikro (UMKM) yang dibina", None),
        ("(85%)", "(85%)", None),
        ("Jumlah dokumen", "Jumlah dokumen", None),
        ("", "", None),
        (
            "20 lokasi yang dibina (4 di UPTD I, 9 di UPTD II, dan 7 di UPTD V)",
            "20 lokasi yang dibina (4 di UPTD I, 9 di UPTD II, dan 7 di UPTD V)",
            None,
        ),
    ],
)
def test_a_target_in_brackets_is_split_off(text: str, name: str, target: str | None) -> None:
    assert split_target(text) == (name, target)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("85%", True), ("12 Dokumen", True), ("3,75", True), ("17 Kab/Kota", True), ("BB (72,50)", True), ("≥ 90 %", True),
        ("1 Laporan Data PPKS", True), ("12 Dokumen perencanaan yang disusun tepat waktu", False), ("Meningkatnya mutu", False),
        ("Persentase layanan 85%", False), ("", False), ("-", False),
        ("1.250 orang", True), ("100 %", True), ("100.%", True), ("12 dokumen", True),
        ("7 (tujuh) dokumen", True), ("1. 250 orang", True),
        ("4.Pembangunan pustaka sekolah", False), ("4. Pembangunan sekolah", False), ("10.Desa", False), ("3) Laporan", False),
    ],
)  # fmt: skip
def test_figures(text: str, figure: bool) -> None:
    assert is_figure(text) is figure


def test_money() -> None:
    assert is_money("Rp 12.500.000") and is_money("Rp.12.500.000,-") and is_money("(Rp 500.000)")
    assert is_money("412.500.000") and is_money("95.000.0000") and is_money("1,412,500,000")
    assert not is_money("Rp") and not is_money("12.500.000") and not is_money("Rp 500.000 untuk rapat")


WORDS = (
    "pelayanan",
    "arsip",
    "dinamis",
    "irigasi",
    "penduduk",
    "wisata",
    "koperasi",
    "rakyat",
    "terpadu",
    "miskin",
    "Pesisir",
    "Mutu",
)
LEADS = (
    "",
    "Sasaran 1 : ",
    "Indikator : ",
    "1. ",
    "2.1.1 ",
    "• ",
    "- ",
    "a. ",
    "Target : ",
    "IK 2 : ",
    "Program : ",
    "Kepala Bidang ",
    "* ",
)
TAILS = ("", ".", ";", ",", " (85%)", " :", " dan", "-", " 12%", " *")
line = st.tuples(st.sampled_from(LEADS), st.lists(st.sampled_from(WORDS), min_size=1, max_size=5), st.sampled_from(TAILS))


@given(st.lists(line, min_size=1, max_size=7))
def test_no_letter_is_lost_but_leads(made: list[tuple[str, list[str], str]]) -> None:
    found = parse_parts(lines(*(lead + " ".join(words) + tail for lead, words, tail in made)))
    kept = "".join(c for p in found for c in p.text if c.isalpha()).casefold()
    at = 0
    for _, words, _ in made:
        for word in words:
            at = kept.find(word.casefold(), at)
            assert at >= 0, (word, [p.text for p in found])
            at += len(word)


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=40), max_size=6))
def test_no_text_is_too_odd(texts: list[str]) -> None:
    for part in parse_parts(lines(*texts)):
        assert part.kind and part.bbox[0] <= part.bbox[2]


@pytest.mark.parametrize("figure", ["1.520 Dokumen", "1.52.0 Dokumen", "100%"])
def test_a_figure_on_the_line_below_its_sign(figure: str) -> None:
    (part,) = parse_parts(lines("Jumlah dokumen terbit =", figure))
    assert split_target(part.text) == ("Jumlah dokumen terbit", figure)


def test_a_bracket_with_capitals_behind_a_plain_statement_is_a_name() -> None:
    assert parts("Terbayarnya gaji tepat waktu", "(Rekonsiliasi Data Penerimaan Kas)") == [
        ("statement", "Terbayarnya gaji tepat waktu"), ("name", "Rekonsiliasi Data Penerimaan Kas"),
    ]  # fmt: skip
    assert parts("Terbayarnya gaji (termasuk tunjangan hari raya)") == [
        ("statement", "Terbayarnya gaji (termasuk tunjangan hari raya)")
    ]


def numbered(*texts: str) -> list[tuple[str, str]]:
    """Kinds and texts of lines whose numbers stand in a column of their own, the others at the hanging indent of the text."""
    out = []
    for k, text in enumerate(texts):
        y, x = 100.0 + 1.2 * SIZE * k, 50.0
        words = []
        for word in text.split():
            if not word[0].isdigit() or words:
                x = max(x, 50.0 + 8 * SIZE)
            words.append(Word(word, (x, y, x + 0.5 * SIZE * len(word), y + SIZE), SIZE, line=k))
            x += 0.5 * SIZE * len(word) + 0.28 * SIZE
        out.append(Line(tuple(words)))
    return [(p.kind, p.text) for p in parse_parts(out, 60 * SIZE)]


def test_a_bracket_left_open_does_not_swallow_the_next_numbered_line() -> None:
    found = numbered("1.1.3.2 Jumlah Produksi Olahan (", "1.1.4.2 Jumlah Nilai Produksi (1,2 milyar)")
    assert found == [("indicator", "Jumlah Produksi Olahan ("), ("indicator", "Jumlah Nilai Produksi (1,2 milyar)")]


def test_a_line_at_the_hanging_indent_goes_on_with_the_indicator() -> None:
    found = numbered("0.1.1 Prosentase Meningkatnya Evaluasi", "Program dan Kegiatan (12 laporan)", "0.1.2 Jumlah laporan (4)")
    assert [kind for kind, _ in found] == ["indicator", "indicator"]


def test_a_numbered_text_with_a_figure_in_brackets_is_an_indicator() -> None:
    assert numbered("1.3.1 NTP Subsektor Perikanan (105,72)") == [("indicator", "NTP Subsektor Perikanan (105,72)")]
    assert numbered("1.3.1 Meningkatnya NTP (105,72)")[0][0] == "statement"
    assert numbered("1.3.1 Subsektor Perikanan (laut)")[0][0] != "indicator"


def test_of_inputs_only_the_money_is_read() -> None:
    said = parts("Terlaksananya survei pangan", "Jumlah survei [2 kali]", "Input : Petugas 3 orang, Rp 10.500.000", bold=[0])
    assert said == [
        ("statement", "Terlaksananya survei pangan"),
        ("indicator", "Jumlah survei [2 kali]"),
        ("budget", "Rp 10.500.000"),
    ]
    assert parts("INPUT", "SDM : 3 orang", "Anggaran : Rp 10.500.000") == [("note", "SDM : 3 orang"), ("budget", "Rp 10.500.000")]


@pytest.mark.parametrize(("confidence", "kinds"), [(0.95, ["statement"]), (1.0, ["statement", "statement"])])
def test_a_bold_small_line_in_a_picture_goes_on_with_its_sentence(confidence: float, kinds: list[str]) -> None:
    found = lines("Terwujudnya layanan", "yang", "terpadu", bold=(1,))
    seen = [Line(tuple(w._replace(confidence=confidence) for w in line.words)) for line in found]
    assert [p.kind for p in parse_parts(seen)][:2] == kinds


def test_a_bold_label_makes_no_style_of_the_plain_text_behind_it() -> None:
    label, rest = lines("Indikator : Luas", bold=[0])[0], lines("", "lahan yang", "ditanami")
    plain = tuple(w._replace(bold=w.text != "Luas") for w in label.words)
    found = parse_parts([*lines("Tersusunnya peta"), Line(plain), *rest], 70.0)
    assert [(p.kind, p.text) for p in found] == [
        ("statement", "Tersusunnya peta"),
        ("indicator", "Luas lahan yang ditanami"),
    ]


@pytest.mark.parametrize("unit", ["kegiatan", "program", "kebijakan"])
def test_a_levels_word_below_a_figure_is_its_unit(unit: str) -> None:
    assert parts("Tersusunnya rencana", "Indikator : Jumlah rencana", "Target : 12", unit)[-1] == ("target", f"12 {unit}")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["Distribusi LPG 3 Kg", "Output : Kuota yang tersalur (98%)", "Rp. 198.000.000 (Kasubbag Energi)"],
            [
                ("statement", "Distribusi LPG 3 Kg"),
                ("indicator", "Kuota yang tersalur (98%)"),
                ("budget", "Rp. 198.000.000"),
                ("holder", "Kasubbag Energi"),
            ],
        ),
        (
            ["Pembinaan Usaha Desa", "Rp 260.000.000 (Sub Bidang Ekonomi", "dan Pedesaan)"],
            [("statement", "Pembinaan Usaha Desa"), ("budget", "Rp 260.000.000"), ("holder", "Sub Bidang Ekonomi dan Pedesaan")],
        ),
        (
            ["V I S I", "BIRO ADMINISTRASI", "PEREKONOMIAN", "Terwujudnya kebijakan", "yang tepat"],
            [("label", "VISI"), ("statement", "Terwujudnya kebijakan yang tepat")],
        ),
        (["MISI 2", "Dinas Sosial", "Meningkatkan mutu"], [("label", "MISI 2"), ("statement", "Meningkatkan mutu")]),
        (["Bagian Sarana Perekonomian"], [("holder", "Bagian Sarana Perekonomian")]),
        (["1.1.a"], [("number", "1.1.a")]),
        (["TAHUN ANGGARAN 2016"], [("title", "TAHUN ANGGARAN 2016")]),
        (["Tahun 2016 tercapai"], [("statement", "Tahun 2016 tercapai")]),
        (["Bagian dari upaya bersama"], [("statement", "Bagian dari upaya bersama")]),
    ],
)
def test_money_with_its_post_outputs_and_offices_below_labels(texts: list[str], expected: list[tuple[str, str]]) -> None:
    assert parts(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        pytest.param(["Program", "Kemitraan", "Pendidikan dan", "Penelitian"], "name", id="broken by the margin"),
        pytest.param(["Program", "Kemitraan Pendidikan", "dan Penelitian"], "label", id="broken on purpose"),
    ],
)
def test_the_word_program_alone_is_of_the_name_where_the_margin_broke_it_off(texts: list[str], first: str) -> None:
    assert parse_parts(lines(*texts), 400.0)[0].kind == first


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        (("2. Tunggakan retribusi", "Target : 5,5 %"), ["indicator", "target"]),
        (("3. Tunggakan", "Target : 5 %", "4. Ketepatan setor", "Target : 90 %"), ["indicator", "target"] * 2),
        (("1. Tunggakan retribusi", "Target : 5,5 %"), ["statement", "target"]),
        (("2. Meningkatnya setoran", "Target : 5,5 %"), ["statement", "target"]),
    ],
)
def test_a_list_that_begins_in_its_middle_goes_on_with_indicators(texts: tuple[str, ...], kinds: list[str]) -> None:
    assert [kind for kind, _ in parts(*texts)] == kinds


@pytest.mark.parametrize(("text", "told"), [("1.2.", True), ("10.1.3.", True), ("1.2", False), ("12.", False), ("1.200.", False)])
def test_a_code_with_its_full_stop_is_no_figure(text: str, told: bool) -> None:
    assert is_code(text) is told


def test_no_part_begins_with_a_conjunction_whatever_its_weight() -> None:
    texts = ("KEPALA BIDANG TENAGA KEDIKLATAN", "DAN KERJASAMA", "Program Pembinaan Tenaga Kediklatan")
    assert parts(*texts, bold=[1]) == [
        ("holder", "KEPALA BIDANG TENAGA KEDIKLATAN DAN KERJASAMA"),
        ("name", "Program Pembinaan Tenaga Kediklatan"),
    ]


def recognised(*texts: str, bold: Sequence[int] = ()) -> list[tuple[str, str]]:
    found = [Line(tuple(w._replace(confidence=0.97) for w in line.words)) for line in lines(*texts, bold=bold)]
    return [(p.kind, p.text) for p in parse_parts(found)]


@pytest.mark.parametrize(
    ("texts", "bold", "expected"),
    [
        (["TERSEDIANYA RUMAH LAYAK", "HUNI PPKS"], [0], [("statement", "TERSEDIANYA RUMAH LAYAK HUNI PPKS")]),
        (
            ["Program Pengembangan Kinerja", "Pengelolaan Air Minum dan Air Limbah"],
            [1],
            [("name", "Program Pengembangan Kinerja Pengelolaan Air Minum dan Air Limbah")],
        ),
        (
            ["Meningkatnya layanan air minum warga", "Persentase warga dengan air minum"],
            [0],
            [("statement", "Meningkatnya layanan air minum warga"), ("indicator", "Persentase warga dengan air minum")],
        ),
    ],
)
def test_the_weight_of_recognised_lines_parts_them_only_where_their_words_do(
    texts: list[str], bold: list[int], expected: list[tuple[str, str]]
) -> None:
    assert recognised(*texts, bold=bold) == expected


def test_a_plain_sentence_below_a_labelled_name_in_capitals_begins_a_part() -> None:
    found = parts("Kegiatan : Sistem Informasi Kesehatan Daerah", "Terintegrasinya sistem informasi rumah sakit")
    assert found == [("name", "Sistem Informasi Kesehatan Daerah"), ("statement", "Terintegrasinya sistem informasi rumah sakit")]


def test_words_that_label_elsewhere_go_on_in_small_letters_where_the_line_was_full() -> None:
    whole = ("Jumlah laporan capaian kinerja dan ikhtisar", "realisasi kinerja")
    assert [(p.kind, p.text) for p in parse_parts(lines(*whole), 200.0)] == [("indicator", " ".join(whole))]


def columns(*rows: tuple[str, str]) -> list[Line]:
    """Lines of a label at the left and of what it says in a column of its own."""
    out = []
    for k, (left, right) in enumerate(rows):
        words = []
        for start, text in ((50.0, left), (150.0, right)):
            x = start
            for word in text.split():
                end = x + 0.5 * SIZE * len(word)
                words.append(Word(word, (x, 100 + 10.0 * k, end, 108 + 10.0 * k), SIZE, line=k))
                x = end + 0.28 * SIZE
        out.append(Line(tuple(words)))
    return out


def test_a_label_over_two_lines_beside_a_text_over_two() -> None:
    said = parse_parts(
        columns(
            ("Nama Sub", ": Pengelolaan Pelayanan"),
            ("Kegiatan", "Kesehatan Ibu Hamil"),
            ("Indikator", ": Jumlah ibu hamil"),
            ("Target", ": 3.126 Orang"),
        )
    )
    assert [(p.kind, p.level, p.text) for p in said] == [
        ("name", "sub_kegiatan", "Pengelolaan Pelayanan Kesehatan Ibu Hamil"),
        ("indicator", None, "Jumlah ibu hamil"),
        ("target", None, "3.126 Orang"),
    ]


@pytest.mark.parametrize(("width", "kinds"), [(100.0, ["name"]), (200.0, ["label", "statement"])])
def test_a_label_without_room_for_its_names_first_word_is_on_its_line(width: float, kinds: list[str]) -> None:
    assert [p.kind for p in parse_parts(lines("KEGIATAN :", "PENANGGULANGAN PENCEMARAN", "LINGKUNGAN"), width)] == kinds
