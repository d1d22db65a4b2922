"""Slides of the penjenjangan of a fisheries office: six steps, tables with reasons, trees on lanes, ribbons, posts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.deck import Style, box, cell, link, new_deck, new_slide, segment, site, table, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of
from corpus.makers.parts.pages import Pages

STEM = "penjenjangan-diskan-banggai-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Penjenjangan of a regency's fisheries office on fifteen small slides, from the outcome to a tree of positions",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "steps in a strip of chevrons repeated on every slide, the present one in colour",
        "mandate, issues and hopes of the public on cards that are no nodes",
        "CSF in ellipses around the outcome, indicators with targets in text boxes beside them",
        "tables of kondisi antara and kondisi yang diperlukan with a third column of reasons that are no nodes",
        "two tables on one slide; a band row with the CSF over all columns",
        "trees on coloured lanes with tier labels, connectors of straight pieces, one short; bullets in one box",
        "programs on ribbons: tiles with caption and figure for target, pagu and holder",
        "table of kegiatan and sub kegiatan with the condition, indicator, target, pagu and performer of each",
        "tree of positions: strip with the position, statements below as bullets, some spelt otherwise than before",
        "a malformed sum (612.45.000), a broken number (1. 250.000), grade with score",
        "typing errors (Terkelolannya, Prosentase, pembudidiaya)",
    ],
}
YEAR = "2024"
NAVY, AQUA, SAND, FOAM, GREY, WHITE = "0B3C5D", "328CC1", "D9A310", "E3F1FA", "E5E7EA", "FFFFFF"
STEPS = ("1. Outcome", "2. CSF", "3. Penjabaran", "4. Pohon Kinerja", "5. Program", "6. Jabatan")
HOPES = (
    "Bantuan perahu dan alat tangkap tidak merata antar kecamatan pesisir",
    "Harga ikan jatuh pada musim puncak karena tempat lelang tidak berfungsi",
    "Benih ikan air tawar harus didatangkan dari luar daerah",
)
MANDATES = (
    "Pemberdayaan nelayan kecil dalam daerah kabupaten (UU 23/2014)",
    "Pengelolaan dan penyelenggaraan TPI",
    "Penerbitan TDKPIK dan pengelolaan pembudidayaan ikan",
)
ISSUES = (
    "Produktivitas armada di bawah 10 GT masih rendah",
    "Mutu hasil olahan belum memenuhi standar pasar",
    "Akuntabilitas kinerja belum didukung data sektoral",
)


def ik(name: str, target: str, unit: str | None = None) -> Measure:
    """An indicator; the unit is what follows the figure unless given."""
    found = unit or (target.split(" ", 1)[1] if " " in target and "(" not in target else None)
    return Measure(name, target, found)


def op(statement: str, name: str, code: str, measure: Measure, pagu: str, holder: str) -> Fact:
    """A kondisi operasional and its sub kegiatan."""
    return Fact("sub_kegiatan", statement, name, (measure,), code=code, holder=holder, pagu=pagu)


FISHERS = Fact(
    "kegiatan",
    "Terbinanya kelompok nelayan kecil",
    "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
    (ik("Persentase kelompok nelayan yang naik kelas", "18%"),),
    (
        op(
            "Terlatihnya nelayan kecil",
            "Pengembangan Kapasitas Nelayan Kecil",
            "3.25.03.2.02.0001",
            ik("Jumlah nelayan kecil yang mengikuti pelatihan", "150 Orang"),
            "184.600.000",
            "Penyuluh Perikanan",
        ),
        op(
            "Terbentuknya kelembagaan nelayan",
            "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
            "3.25.03.2.02.0002",
            ik("Jumlah kelompok nelayan yang berbadan hukum", "24 Kelompok"),
            "96.750.000",
            "Penyuluh Perikanan",
        ),
        op(
            "Tersalurnya bantuan sarana penangkapan ikan",
            "Pelaksanaan Fasilitasi Bantuan Pendanaan, Bantuan Pembiayaan, Kemitraan Usaha",
            "3.25.03.2.02.0003",
            ik("Jumlah sarana tangkap yang disalurkan", "85 Unit"),
            "2.640.925.000",
            "Pengelola Kapal Perikanan",
        ),
    ),
    code="3.25.03.2.02",
    holder="Analis Pengelolaan Perikanan Tangkap Ahli Muda",
)
AUCTION = Fact(
    "kegiatan",
    "Terkelolannya tempat pelelangan ikan",
    "Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
    (ik("Jumlah TPI yang beroperasi sesuai standar", "5 TPI"),),
    (
        op(
            "Tersedianya layanan lelang di TPI",
            "Pelayanan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
            "3.25.03.2.03.0002",
            ik("Jumlah laporan pelayanan TPI", "12 Laporan"),
            "564.000.000",
            "Pengelola TPI",
        ),
    ),
    code="3.25.03.2.03",
    holder="Pengawas Perikanan Ahli Muda",
)
GROWERS = Fact(
    "kegiatan",
    "Terbinanya pembudidaya ikan kecil",
    "Pemberdayaan Pembudi Daya Ikan Kecil",
    (ik("Jumlah kelompok pembudidaya yang dibina", "36 Kelompok"),),
    (
        op(
            "Terlatihnya pembudidaya ikan kecil",
            "Pengembangan Kapasitas Pembudi Daya Ikan Kecil",
            "3.25.04.2.02.0001",
            ik("Jumlah pembudidiaya yang dilatih", "90 Orang"),
            "148.300.000",
            "Penyuluh Perikanan",
        ),
    ),
    code="3.25.04.2.02",
    holder="Analis Akuakultur Ahli Muda",
)
PONDS = Fact(
    "kegiatan",
    "Tersedianya prasarana dan sarana budidaya",
    "Pengelolaan Pembudidayaan Ikan",
    (ik("Persentase kebutuhan benih yang terpenuhi", "70%"),),
    (
        op(
            "Tersedianya data pembudidayaan ikan",
            "Penyediaan Data dan Informasi Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
            "3.25.04.2.04.0001",
            ik("Jumlah dokumen data pembudidayaan", "2 Dokumen"),
            "35.000.000",
            "Pengolah Data",
        ),
        op(
            "Terbangunnya prasarana budidaya",
            "Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
            "3.25.04.2.04.0002",
            ik("Jumlah prasarana budidaya yang dibangun", "6 Unit"),
            "1.875.440.000",
            "Teknisi Akuakultur",
        ),
        op(
            "Tersedianya benih dan induk unggul",
            "Penjaminan Ketersediaan Sarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
            "3.25.04.2.04.0003",
            ik("Jumlah benih ikan yang disalurkan", "1. 250.000 Ekor", "Ekor"),
            "612.45.000",
            "Kepala UPTD BBI",
        ),
    ),
    code="3.25.04.2.04",
    holder="Kepala UPTD Balai Benih Ikan",
)
QUALITY = Fact(
    "kegiatan",
    "Diterapkannya standar mutu pengolahan",
    "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
    (ik("Jumlah unit pengolahan ikan yang dibina", "40 UPI"),),
    (
        op(
            "Terlaksananya bimbingan standar usaha pengolahan",
            "Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran",
            "3.25.06.2.02.0001",
            ik("Jumlah pelaku usaha yang dibimbing", "40 Orang"),
            "127.900.000",
            "Pembina Mutu Hasil Perikanan",
        ),
        op(
            "Terfasilitasinya sertifikasi kelayakan pengolahan",
            "Pemberian Pendampingan, Kemudahan Akses Ilmu Pengetahuan, Teknologi dan Informasi",
            "3.25.06.2.02.0002",
            ik("Jumlah sertifikat SKP yang terbit", "9 Sertifikat"),
            "54.225.000",
            "Pembina Mutu Hasil Perikanan",
        ),
    ),
    code="3.25.06.2.02",
    holder="Pembina Mutu Hasil Perikanan Ahli Muda",
)
SUPPLY = Fact(
    "kegiatan",
    "Tersedianya ikan untuk konsumsi dan bahan baku",
    "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
    (ik("Volume ikan yang disalurkan", "4.200 Ton"),),
    (
        op(
            "Terlaksananya promosi gemar makan ikan",
            "Peningkatan Ketersediaan Ikan untuk Konsumsi dan Usaha Pengolahan dalam 1 (Satu) Daerah Kabupaten/Kota",
            "3.25.06.2.03.0001",
            ik("Jumlah pelaksanaan Gemarikan", "8 Kali"),
            "210.000.000",
            "Analis Pasar Hasil Perikanan",
        ),
    ),
    code="3.25.06.2.03",
    holder="Analis Pasar Hasil Perikanan Ahli Muda",
)
WATCH = Fact(
    "kegiatan",
    "Berfungsinya pengawasan bersama masyarakat",
    "Pengawasan Sumber Daya Perikanan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya yang Dapat "
    "Diusahakan dalam Kabupaten/Kota",
    (ik("Jumlah Pokmaswas yang aktif", "14 Kelompok"),),
    (
        op(
            "Terlaksananya patroli bersama Pokmaswas",
            "Pengawasan Usaha Perikanan Tangkap di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
            "3.25.05.2.01.0001",
            ik("Jumlah patroli yang dilaksanakan", "24 Kali"),
            "88.150.000",
            "Pengawas Perikanan",
        ),
    ),
    code="3.25.05.2.01",
    holder="Pengawas Perikanan Ahli Muda",
)
PLANS = Fact(
    "kegiatan",
    "Tersusunnya dokumen perencanaan tepat waktu",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (ik("Jumlah dokumen perencanaan yang tepat waktu", "7 Dokumen"),),
    (
        op(
            "Tersusunnya Renja dan perubahannya",
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "3.25.01.2.01.0001",
            ik("Jumlah dokumen Renja yang disusun", "4 Dokumen"),
            "22.500.000",
            "Perencana",
        ),
        op(
            "Tersusunnya laporan capaian kinerja",
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            "3.25.01.2.01.0006",
            ik("Jumlah laporan capaian kinerja", "3 Laporan"),
            "18.750.000",
            "Perencana",
        ),
    ),
    code="3.25.01.2.01",
    holder="Perencana Ahli Muda",
)
MONEY = Fact(
    "kegiatan",
    "Tertibnya administrasi keuangan",
    "Administrasi Keuangan Perangkat Daerah",
    (ik("Prosentase laporan keuangan sesuai SAP", "100%"),),
    (
        op(
            "Terbayarnya gaji dan tunjangan ASN",
            "Penyediaan Gaji dan Tunjangan ASN",
            "3.25.01.2.02.0001",
            ik("Jumlah orang yang menerima gaji dan tunjangan", "58 Orang/Bulan"),
            "4.918.230.775",
            "Bendahara",
        ),
    ),
    code="3.25.01.2.02",
    holder="Kasubbag Keuangan dan Aset",
)


def program(statement: str, name: str, code: str, measure: Measure, pagu: str, holder: str, *works: Fact) -> Fact:
    """A kondisi antara and its program."""
    return Fact("program", statement, name, (measure,), works, code=code, holder=holder, pagu=pagu)


CSFS = (
    Fact(
        "sasaran",
        "Meningkatnya produksi perikanan",
        None,
        (ik("Produksi perikanan tangkap", "64.215 Ton"), ik("Produksi perikanan budidaya", "38.940,5 Ton")),
        (
            program(
                "Meningkatnya produktivitas nelayan kecil",
                "Program Pengelolaan Perikanan Tangkap",
                "3.25.03",
                ik("Persentase nelayan kecil yang meningkat hasil tangkapannya", "62,5%"),
                "3.486.275.000",
                "Kepala Bidang Perikanan Tangkap",
                FISHERS,
                AUCTION,
            ),
            program(
                "Meningkatnya produktivitas pembudidaya ikan",
                "Program Pengelolaan Perikanan Budidaya",
                "3.25.04",
                ik("Persentase pembudidaya ikan yang menerapkan CBIB", "41,00%"),
                "2.671.190.000",
                "Kepala Bidang Perikanan Budidaya",
                GROWERS,
                PONDS,
            ),
        ),
        holder="Kepala Dinas Perikanan",
    ),
    Fact(
        "sasaran",
        "Meningkatnya nilai tambah hasil perikanan",
        None,
        (ik("Angka konsumsi ikan", "58,75 Kg/Kapita/Tahun"),),
        (
            program(
                "Meningkatnya mutu produk olahan ikan",
                "Program Pengolahan dan Pemasaran Hasil Perikanan",
                "3.25.06",
                ik("Persentase UPI yang memenuhi standar mutu", "35%"),
                "392.125.000",
                "Kepala Bidang Penguatan Daya Saing",
                QUALITY,
                SUPPLY,
            ),
            program(
                "Terwujudnya usaha perikanan yang tertib",
                "Program Pengawasan Sumber Daya Kelautan dan Perikanan",
                "3.25.05",
                ik("Persentase kepatuhan pelaku usaha perikanan", "88,2%"),
                "88.150.000",
                "Kepala Bidang Penguatan Daya Saing",
                WATCH,
            ),
        ),
        holder="Kepala Dinas Perikanan",
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dinas Perikanan",
        None,
        (ik("Nilai SAKIP Dinas Perikanan", "BB (72,50)"),),
        (
            program(
                "Terpenuhinya layanan penunjang urusan",
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "3.25.01",
                ik("Persentase layanan penunjang yang terpenuhi", "100%"),
                "4.959.480.775",
                "Sekretaris",
                PLANS,
                MONEY,
            ),
        ),
        holder="Kepala Dinas Perikanan",
    ),
)
OUTCOME = Fact(
    "tujuan",
    "Meningkatnya kesejahteraan pelaku usaha perikanan",
    None,
    (ik("Nilai Tukar Nelayan dan Pembudidaya Ikan (NTNP)", "105,40"),),
    CSFS,
)
PROGRAMS = [each for csf in CSFS for each in csf.children]
WORKS = [each for one in PROGRAMS for each in one.children]
REASONS = {
    "3.25.03.2.02": "Nelayan di bawah 10 GT belum berkelompok, bantuan tidak tepat sasaran",
    "3.25.03.2.03": "Harga ikan ditentukan pengumpul",
    "3.25.04.2.02": "Padat tebar dan pakan belum sesuai anjuran",
    "3.25.04.2.04": "Benih didatangkan dari luar daerah",
    "3.25.06.2.02": "Produk olahan ditolak pasar modern",
    "3.25.06.2.03": "Pasokan putus pada musim angin timur",
    "3.25.05.2.01": "Masih ada penangkapan dengan bahan peledak",
    "3.25.01.2.01": "Renja dan LKjIP terlambat dua tahun terakhir",
    "3.25.01.2.02": "Temuan BPK berulang",
}
RESPELT = {  # how the tree of positions spells what earlier slides have otherwise
    "Tersedianya prasarana dan sarana budidaya": "Tersedianya sarana & prasarana budidaya",
    "Berfungsinya pengawasan bersama masyarakat": "Berfungsinya pengawasan bersama masyarkat",
}
PLAIN = Style("Arial", 9, line="9FB6C6", weight=0.75, align="l", margin=0.06)
HEAD = replace(PLAIN, bold=True, color=WHITE, fill=NAVY, align="c")


def frame(deck: Any, step: int, title: str) -> Any:
    """A slide with the strip of steps, its title and the foot."""
    slide = new_slide(deck)
    for index, text in enumerate(STEPS):
        now = index + 1 == step
        style = Style("Arial", 8, now, color=WHITE if now else "8A949C", fill=AQUA if now else GREY)
        box(
            slide,
            (0.15 + index * 1.62, 0.1, 1.66, 0.27),
            text,
            replace(style, shape=MSO_SHAPE.CHEVRON if index else MSO_SHAPE.PENTAGON),
        )
    box(slide, (0.3, 0.42, 9.3, 0.38), title, Style("Arial", 15, True, color=NAVY, align="l"))
    box(slide, (0, 5.5, 10, 0.125), "", Style(fill=NAVY))
    number = len(deck.slides)
    box(
        slide,
        (9.5, 5.25, 0.36, 0.36),
        str(number),
        Style("Arial", 9, True, color=WHITE, fill=SAND, shape=MSO_SHAPE.OVAL, margin=0),
    )
    return slide


def cover(deck: Any) -> None:
    """The first slide."""
    slide = new_slide(deck)
    box(slide, (0, 0, 10, 5.625), "", Style(fill=NAVY))
    box(slide, (0, 4.1, 10, 1.1), "", Style(fill=AQUA, shape=MSO_SHAPE.WAVE))
    box(slide, (0, 4.6, 10, 1.025), "", Style(fill="1D6FA3", shape=MSO_SHAPE.WAVE))
    box(slide, (0.7, 0.5, 0.75, 0.85), "", Style(fill=SAND, line=WHITE, shape=MSO_SHAPE.HEXAGON))
    box(slide, (0.7, 1.55, 8.6, 0.65), "PENJENJANGAN KINERJA", Style("Arial", 32, True, color=WHITE, align="l"))
    text = "DINAS PERIKANAN\nPEMERINTAH KABUPATEN BANGGAI\nTAHUN 2024"
    box(slide, (0.7, 2.3, 8.6, 1.2), text, Style("Arial", 17, color="F4DFA0", align="l"))


def outcome_slide(deck: Any) -> None:
    """The outcome and where it comes from."""
    slide = frame(deck, 1, "Menentukan hasil (outcome) yang akan dijabarkan")
    columns = (("Harapan Masyarakat", HOPES), ("Mandat", MANDATES), ("Isu Strategis", ISSUES))
    target = box(
        slide,
        (1.6, 3.85, 6.8, 0.6),
        OUTCOME.statement or "",
        Style("Arial", 15, True, color=WHITE, fill=NAVY, shape=MSO_SHAPE.ROUNDED_RECTANGLE),
    )
    for index, (head, texts) in enumerate(columns):
        left = 0.35 + index * 3.15
        box(slide, (left, 0.95, 3.0, 0.34), head, Style("Arial", 11, True, color=WHITE, fill=AQUA))
        text = "\n".join(f"{number}) {each}" for number, each in enumerate(texts, 1))
        shape = box(slide, (left, 1.29, 3.0, 1.85), text, Style("Arial", 9.5, fill=FOAM, align="l", anchor="t", margin=0.08))
        link(slide, (shape, 2, target, 0), "straight", SAND, 2.25, arrow=True, glued=False)
    measure = OUTCOME.measures[0]
    text = f"Indikator : {measure.name}\nTarget 2024 : {measure.target}"
    box(slide, (2.6, 4.5, 4.8, 0.5), text, Style("Arial", 10, color=NAVY, line=SAND, fill="FFF8E1"))


def csf_slide(deck: Any) -> None:
    """The CSF around the outcome."""
    slide = frame(deck, 2, "Faktor penentu keberhasilan (Critical Success Factor)")
    hub = box(
        slide,
        (3.65, 2.4, 2.7, 1.15),
        f"OUTCOME\n{OUTCOME.statement}",
        Style("Arial", 10, True, color=WHITE, fill=NAVY, shape=MSO_SHAPE.OVAL, margin=0.12),
    )
    places = (((0.5, 0.95, 2.8, 1.1), 3, 1), ((6.7, 0.95, 2.8, 1.1), 1, 3), ((3.6, 4.2, 2.8, 1.0), 0, 2))
    notes = ((0.4, 2.12, 2.95, 0.95), (6.65, 2.12, 2.95, 0.6), (6.5, 4.45, 3.0, 0.6))
    for number, (csf, (at, mine, hubs), note) in enumerate(zip(CSFS, places, notes, strict=True), 1):
        style = Style("Arial", 10, True, fill="F4DFA0", line=SAND, weight=1.5, shape=MSO_SHAPE.OVAL, margin=0.1)
        shape = box(slide, at, f"CSF {number}\n{csf.statement}", style)
        link(slide, (hub, hubs, shape, mine), "straight", NAVY, 1.75, glued=False)
        lines = [f"IK : {each.name} (2024 : {each.target})" for each in csf.measures]
        if len(lines) > 1:
            lines = [f"{index}. {line}" for index, line in enumerate(lines, 1)]
        box(slide, note, "\n".join(lines), Style("Arial", 9, italic=True, color=NAVY, align="l", anchor="t"))


def between_slide(deck: Any) -> None:
    """CSF and kondisi antara."""
    slide = frame(deck, 3, "Dari CSF ke kondisi antara")
    grid = table(slide, (0.5, 1.05), [3.2, 3.4, 2.4], [0.36] + [0.6] * len(PROGRAMS))
    for column, text in enumerate(("CSF", "Kondisi Antara", "Keterangan")):
        cell(grid, 0, column, text, HEAD)
    notes = ("Mandat kelautan di provinsi", "Termasuk UPTD BBI", "", "Bersama Pokmaswas dan Polair", "Pendukung")
    row = 1
    for number, csf in enumerate(CSFS, 1):
        style = replace(PLAIN, bold=True, size=10, fill="F4DFA0")
        cell(grid, row, 0, f"CSF {number} : {csf.statement}", style, (len(csf.children), 1))
        for each in csf.children:
            cell(grid, row, 1, each.statement or "", replace(PLAIN, size=10))
            cell(grid, row, 2, notes[row - 1], replace(PLAIN, italic=True, color="5F6B73"))
            row += 1


def needed_table(slide: Any, top: float, number: int, csf: Fact) -> None:
    """Kondisi antara and kondisi yang diperlukan of one CSF, with the reasons."""
    works = [work for each in csf.children for work in each.children]
    grid = table(slide, (0.5, top), [2.9, 3.2, 2.9], [0.3, 0.28] + [0.42] * len(works))
    cell(grid, 0, 0, f"CSF {number} : {csf.statement}", replace(PLAIN, bold=True, fill="F4DFA0", align="c"), (1, 3))
    for column, text in enumerate(("Kondisi Antara", "Kondisi yang Diperlukan", "Mengapa diperlukan")):
        cell(grid, 1, column, text, HEAD)
    row = 2
    for each in csf.children:
        cell(grid, row, 0, each.statement or "", replace(PLAIN, bold=True, fill=FOAM), (len(each.children), 1))
        for work in each.children:
            cell(grid, row, 1, work.statement or "", PLAIN)
            cell(grid, row, 2, REASONS[work.code or ""], replace(PLAIN, size=8.5, italic=True, color="5F6B73"))
            row += 1


def operating_slide(deck: Any) -> None:
    """Kondisi yang diperlukan and kondisi operasional, in two tables side by side."""
    slide = frame(deck, 3, "Dari kondisi yang diperlukan ke kondisi operasional")
    for left, works in ((0.3, WORKS[:4]), (5.05, WORKS[4:])):
        count = sum(len(work.children) for work in works)
        grid = table(slide, (left, 0.95), [2.15, 2.45], [0.42] + [0.46] * count)
        cell(grid, 0, 0, "Kondisi yang Diperlukan", HEAD)
        cell(grid, 0, 1, "Kondisi Operasional", HEAD)
        row = 1
        for work in works:
            cell(grid, row, 0, work.statement or "", replace(PLAIN, fill=FOAM), (len(work.children), 1))
            for each in work.children:
                cell(grid, row, 1, each.statement or "", PLAIN)
                row += 1


def lanes(slide: Any) -> None:
    """The tiers behind a tree."""
    rows = (
        ("CSF", 0.88, 0.78),
        ("KONDISI\nANTARA", 1.7, 1.0),
        ("KONDISI\nYANG DI-\nPERLUKAN", 2.74, 1.22),
        ("KONDISI\nOPERA-\nSIONAL", 4.0, 1.2),
    )
    for index, (text, top, high) in enumerate(rows):
        box(slide, (0.1, top, 9.8, high), "", Style(fill="F6F9FB" if index % 2 else "EAF2F7"))
        box(slide, (0.1, top, 0.78, high), text, Style("Arial", 7, True, color=WHITE, fill="5B7F99", margin=0.02))


def card(slide: Any, at: tuple[float, float, float], text: str, lines: list[str], fill: str) -> tuple[Any, Any]:
    """A box with its indicators in a white box below; gives both."""
    style = Style("Arial", 8.5, True, fill=fill, line=NAVY, color=WHITE if fill == NAVY else "000000", margin=0.05)
    high = text_height(text, at[2], style)
    top = box(slide, (at[0], at[1], at[2], high), text, style)
    below = Style("Arial", 7.5, fill=WHITE, line=NAVY, weight=0.75, margin=0.05)
    note = "\n".join(lines)
    return top, box(slide, (at[0], at[1] + high, at[2], text_height(note, at[2], below)), note, below)


def bent(slide: Any, upper: Any, lower: Any, short: int = 0) -> None:
    """Three straight lines from the foot of one box to the head of another; short: how far it stops before (EMU)."""
    (x1, y1), (x2, y2) = site(upper, 2), site(lower, 0)
    middle = y1 + min(int((y2 - y1) / 2), 90000)
    for start, end in (((x1, y1), (x1, middle)), ((x1, middle), (x2, middle)), ((x2, middle), (x2, y2 - short))):
        if start != end:
            segment(slide, start, end, NAVY, 1)


def tree_slide(deck: Any, number: int, csf: Fact) -> None:
    """The tree of one CSF."""
    slide = frame(deck, 4, f"Pohon Kinerja CSF {number}")
    lanes(slide)
    works = sum(len(each.children) for each in csf.children)
    wide = min(2.7, 8.8 / works - 0.14)
    left = 0.98 + (8.9 - works * (wide + 0.14)) / 2
    lines = ["IK : " + each.name for each in csf.measures]
    _, root = card(slide, (3.2, 0.92, 4.4), csf.statement or "", lines, NAVY)
    for each in csf.children:
        span = len(each.children) * (wide + 0.14) - 0.14
        size = min(3.2, max(span, 2.3))
        at = (left + span / 2 - size / 2, 1.78, size)
        measure = each.measures[0]
        head, foot = card(slide, at, each.statement or "", [f"IK : {measure.name} ({measure.target})"], "9CCBE8")
        bent(slide, root, head)
        for work in each.children:
            measure = work.measures[0]
            text = [f"IK : {measure.name}", f"Target : {measure.target}"]
            top, last = card(slide, (left, 2.86, wide), work.statement or "", text, "F4DFA0")
            bent(slide, foot, top, 22000 if work is AUCTION else 0)
            bullets = "\n".join(f"• {one.statement}" for one in work.children)
            style = Style("Arial", 8, fill=WHITE, line="7A8B99", align="l", margin=0.06, shape=MSO_SHAPE.SNIP_1_RECTANGLE)
            leaf = box(slide, (left, 4.08, wide, max(0.4, text_height(bullets, wide, style) + 0.05)), bullets, style)
            bent(slide, last, leaf)
            left += wide + 0.14


def ribbon_slide(deck: Any) -> None:
    """The programs on ribbons."""
    slide = frame(deck, 5, "Kondisi antara menjadi program")
    for index, each in enumerate(PROGRAMS):
        top = 0.92 + index * 0.88
        box(slide, (0.25, top, 9.5, 0.8), "", Style(fill=FOAM if index % 2 else "F7F3E3", shape=MSO_SHAPE.ROUNDED_RECTANGLE))
        box(
            slide,
            (0.32, top + 0.1, 0.6, 0.6),
            str(index + 1),
            Style("Arial", 16, True, color=WHITE, fill=AQUA, shape=MSO_SHAPE.HEXAGON),
        )
        measure = each.measures[0]
        text = f"{each.name}\n{each.statement}\nIndikator : {measure.name}"
        shape = box(slide, (1.0, top + 0.02, 4.5, 0.76), text, Style("Arial", 8.5, align="l"))
        shape.text_frame.paragraphs[0].runs[0].font.bold = True
        shape.text_frame.paragraphs[1].runs[0].font.italic = True
        tiles = (("TARGET", measure.target, 0.95), ("PAGU", f"Rp{each.pagu}", 1.45), ("PENANGGUNG JAWAB", each.holder or "", 1.6))
        left = 5.55
        for caption, figure, wide in tiles:
            box(slide, (left, top + 0.07, wide, 0.22), caption, Style("Arial", 6.5, True, color=WHITE, fill="5B7F99"))
            size = 8 if caption.startswith("PEN") else 10
            box(
                slide,
                (left, top + 0.29, wide, 0.44),
                figure,
                Style("Arial", size, True, color=NAVY, fill=WHITE, line="5B7F99", weight=0.75),
            )
            left += wide + 0.05


def work_slide(deck: Any, title: str, works: list[Fact]) -> None:
    """Kegiatan and sub kegiatan in one table."""
    slide = frame(deck, 5, title)
    count = sum(1 + len(work.children) for work in works)
    widths = [1.1, 2.5, 1.75, 1.65, 0.8, 0.95, 0.9]
    grid = table(slide, (0.17, 0.85), widths, [0.3] + [0.33] * count)
    heads = (
        "Kode",
        "Kegiatan / Sub Kegiatan",
        "Kondisi Diperlukan / Operasional",
        "Indikator",
        "Target",
        "Pagu (Rp)",
        "Pelaksana",
    )
    tiny = replace(PLAIN, size=7, margin=0.04)
    for column, text in enumerate(heads):
        cell(grid, 0, column, text, replace(HEAD, size=7.5, margin=0.04))
    row = 1
    for each in (one for work in works for one in (work, *work.children)):
        style = replace(tiny, bold=True, fill=FOAM) if each.level == "kegiatan" else tiny
        measure = each.measures[0]
        sub = each.level == "sub_kegiatan"
        texts = (each.code or "", each.name or "", each.statement or "", measure.name, measure.target, each.pagu)
        for column, text in enumerate((*texts, (each.holder or "") if sub else "")):
            cell(grid, row, column, text, replace(style, align="r") if column == 5 else style)
        row += 1


def post(slide: Any, at: tuple[float, float, float], holder: str, lines: list[str], fill: str) -> tuple[Any, Any]:
    """A position and what it answers for."""
    size = 7 if at[2] < 1.5 else 8
    head = Style("Arial", size, True, color=WHITE, fill=fill, line=NAVY, margin=0.03)
    high = text_height(holder, at[2], head)
    top = box(slide, (at[0], at[1], at[2], high), holder, head)
    body = Style("Arial", size, fill=WHITE, line=NAVY, margin=0.04, align="l" if len(lines) > 1 else "c", anchor="t")
    text = "\n".join(f"- {line}" for line in lines) if len(lines) > 1 else lines[0]
    return top, box(slide, (at[0], at[1] + high, at[2], text_height(text, at[2], body) + 0.02), text, body)


def post_slide(deck: Any) -> None:
    """The tree over positions."""
    slide = frame(deck, 6, "Pendistribusian kinerja ke setiap jabatan")
    _, root = post(slide, (3.0, 0.9, 4.0), "Kepala Dinas Perikanan", [each.statement or "" for each in CSFS], NAVY)
    chiefs: dict[str, list[Fact]] = {}
    for each in PROGRAMS:
        chiefs.setdefault(each.holder or "", []).append(each)
    wide, left = 0.98, 0.16
    for holder, programs in chiefs.items():
        works = [work for each in programs for work in each.children]
        span = len(works) * (wide + 0.1) - 0.1
        at = (left + 0.1, 2.2, max(span - 0.2, 1.6))
        head, foot = post(slide, at, holder, [each.statement or "" for each in programs], "1D6FA3")
        bent(slide, root, head)
        for work in works:
            text = RESPELT.get(work.statement or "", work.statement or "")
            top, _ = post(slide, (left, 3.6, wide), work.holder or "", [text], AQUA)
            bent(slide, foot, top)
            left += wide + 0.1
    text = "Luwuk,        Januari 2024\nKepala Dinas Perikanan\n\n( nama pejabat )\nNIP. ........"
    box(slide, (0.2, 0.88, 2.3, 0.95), text, Style("Arial", 7.5))


def draw(path: Path) -> None:
    """The presentation."""
    deck = new_deck(10, 5.625)
    cover(deck)
    outcome_slide(deck)
    csf_slide(deck)
    between_slide(deck)
    needed_table(frame(deck, 3, "Menjabarkan kondisi antara"), 1.05, 1, CSFS[0])
    slide = frame(deck, 3, "Menjabarkan kondisi antara (lanjutan)")
    needed_table(slide, 0.9, 2, CSFS[1])
    needed_table(slide, 3.15, 3, CSFS[2])
    operating_slide(deck)
    for number, csf in enumerate(CSFS, 1):
        tree_slide(deck, number, csf)
    ribbon_slide(deck)
    work_slide(deck, "Kegiatan dan sub kegiatan CSF 1", WORKS[:4])
    work_slide(deck, "Kegiatan dan sub kegiatan CSF 2", WORKS[4:7])
    work_slide(deck, "Kegiatan dan sub kegiatan CSF 3", WORKS[7:])
    post_slide(deck)
    deck.save(str(path))


def nodes(fact: Fact, parent: str | None, gold: Gold, pages: Pages) -> Iterator[tuple[Fact, str]]:
    """The node, its indicators and money and all below it."""
    seen = pages.all(fact.statement or "")
    seen += pages.all(RESPELT[fact.statement]) if fact.statement in RESPELT else []
    code = None if fact.level == "program" else fact.code  # the ribbons print no codes
    more = {"code": code, "holder": fact.holder, "pages": sorted(set(seen))}
    ident = gold.node(fact.level, fact.statement, fact.name, page=seen[0], parent=parent, **more)
    for measure in fact.measures:
        page = pages.first(measure.name)
        unit = unit_of(measure.target, measure.unit)
        indicator = gold.indicator(ident, measure.name, unit, page)
        gold.value(indicator, "target", YEAR, measure.target, unit, page, **grade_of(measure.target))
    if fact.pagu:
        text = f"Rp{fact.pagu}" if fact.level == "program" else fact.pagu
        gold.budget(ident, "pagu", YEAR, text, pages.first(text, 11))
    yield fact, ident
    for child in fact.children:
        yield from nodes(child, ident, gold, pages)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Banggai"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perikanan", "year": int(YEAR), "pages": pages.count})
    found = {id(fact): ident for fact, ident in nodes(OUTCOME, None, gold, pages)}
    about = "the performer of a sub kegiatan stands in the table, the positions of the tiers above on other slides"
    doubt = {"about": about, "chosen": "as printed in each place", "also_acceptable": [None]}
    subs = [found[id(sub)] for work in WORKS for sub in work.children]
    gold.ambiguous.append(doubt | {"nodes": subs, "field": "holder"})
    about = "the last slide spells the statement otherwise"
    nodes_here = [found[id(work)] for work in WORKS if work.statement in RESPELT]
    doubt = {"about": about, "chosen": "one node, first spelling", "also_acceptable": []}
    gold.ambiguous.append(doubt | {"nodes": nodes_here, "field": "statement"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
