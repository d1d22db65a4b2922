"""Quarterly results of a municipal food and farming office, printed from a web application by a browser."""

import random
import tempfile
from dataclasses import dataclass
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.pages import Pages

STEM = "realisasi-triwulan-dkpp-cilegon-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi triwulan I-IV of a municipal food and farming office, the report page of a monitoring application",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "a row for each program, kegiatan and sub kegiatan with money, its indicators in rows of their own below it",
        "one column for pagu and target, four quarter columns that hold rupiah in one row and K in the next",
        "levels told apart by code and tint; rows of two urusan and of the office that are no nodes",
        "indicators marked with an arrow, units in a column, in one row inside the figure (100%)",
        "cumulative quarters, zeros, empty figures as - or blank; one quarter not yet reported",
        "a kegiatan and its sub kegiatan of one name; sums of kegiatan and programs made up from below",
        "holders on program and kegiatan rows only; header repeated; a foot with date and page number on every page",
        "malformed sum, decimal points and commas mixed, a typing error in a name",
    ],
}
YEAR = "2023"
OFFICE = "Dinas Ketahanan Pangan dan Pertanian"
Indicator = tuple[str, str, str, str]  # name, unit, target, four quarters parted by |


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan: code, name, indicators, pagu, quarters of spending in per mille of the pagu."""

    code: str
    name: str
    indicators: tuple[Indicator, ...]
    pagu: int
    shares: tuple[int, int, int, int]


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan: code, name, holder, indicators and sub kegiatan."""

    code: str
    name: str
    holder: str
    indicators: tuple[Indicator, ...]
    below: tuple[Sub, ...]


@dataclass(frozen=True)
class Program:
    """A program: code, name, holder, indicators and kegiatan."""

    code: str
    name: str
    holder: str
    indicators: tuple[Indicator, ...]
    below: tuple[Kegiatan, ...]


def one(name: str, unit: str, target: str, quarters: str) -> tuple[Indicator, ...]:
    """A single indicator."""
    return ((name, unit, target, quarters),)


SEC, PANGAN, TANI, WAN, LUH = (
    "Sekretariat",
    "Bidang Ketahanan Pangan",
    "Bidang Pertanian",
    "Bidang Peternakan dan Keswan",
    "Kelompok Substansi Penyuluhan",
)
URUSAN: tuple[tuple[str, tuple[Program, ...]], ...] = (
    (
        "URUSAN PEMERINTAHAN BIDANG PANGAN",
        (
            Program(
                "2.09.01",
                "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                SEC,
                (
                    ("Nilai SAKIP Perangkat Daerah", "Nilai", "72,50", "-|-|-|71,86"),
                    ("Indeks Kepuasan Pegawai", "Indeks", "82,00", "-|81.75|-|82.40"),
                ),
                (
                    Kegiatan(
                        "2.09.01.2.01",
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        SEC,
                        one("Persentase dokumen perencanaan dan evaluasi tepat waktu", "%", "100", "25|50|75|100"),
                        (
                            Sub(
                                "2.09.01.2.01.01",
                                "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                one("Jumlah Dokumen Perencanaan Perangkat Daerah", "Dokumen", "4", "1|2|3|4"),
                                48_650_000,
                                (180, 240, 260, 290),
                            ),
                            Sub(
                                "2.09.01.2.01.02",
                                "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
                                one(
                                    "Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
                                    "Dokumen",
                                    "1",
                                    "0|0|1|1",
                                ),
                                9_875_000,
                                (0, 0, 620, 370),
                            ),
                            Sub(
                                "2.09.01.2.01.07",
                                "Evaluasi Kinerja Perangkat Daerah",
                                one("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", "6", "1|3|4|6"),
                                14_200_000,
                                (0, 310, 290, 385),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.01.2.02",
                        "Administrasi Keuangan Perangkat Daerah",
                        SEC,
                        one("Persentase pelayanan administrasi keuangan", "%", "100", "25|50|75|100"),
                        (
                            Sub(
                                "2.09.01.2.02.01",
                                "Penyediaan Gaji dan Tunjangan ASN",
                                one("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang/bulan", "71", "71|71|70|69"),
                                9_428_316_400,
                                (205, 281, 226, 262),
                            ),
                            Sub(
                                "2.09.01.2.02.03",
                                "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                                one(
                                    "Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                                    "Dokumen",
                                    "12",
                                    "3|6|9|12",
                                ),
                                36_400_000,
                                (150, 260, 240, 330),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.01.2.06",
                        "Administrasi Umum Perangkat Daerah",
                        SEC,
                        one("Persentase pelayanan administrasi umum", "%", "100", "20|48|71|100%"),
                        (
                            Sub(
                                "2.09.01.2.06.01",
                                "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                                one(
                                    "Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor", "Paket", "4", "0|2|3|4"
                                ),
                                12_500_000,
                                (0, 480, 210, 305),
                            ),
                            Sub(
                                "2.09.01.2.06.04",
                                "Penyediaan Bahan Logistik Kantor",
                                one("Jumlah Paket Bahan Logistik Kantor yang Disediakan", "Paket", "12", "3|6|9|12"),
                                87_340_000,
                                (170, 250, 255, 310),
                            ),
                            Sub(
                                "2.09.01.2.06.09",
                                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                one(
                                    "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                    "Laporan",
                                    "48",
                                    "9|24|35|46",
                                ),
                                214_000_000,
                                (122, 301, 218, 334),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.01.2.08",
                        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                        SEC,
                        one("Persentase penyediaan jasa penunjang urusan", "%", "100", "25|50|75|100"),
                        (
                            Sub(
                                "2.09.01.2.08.02",
                                "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                                one(
                                    "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan",
                                    "Laporan",
                                    "12",
                                    "3|6|9|12",
                                ),
                                196_800_000,
                                (201, 236, 228, 241),
                            ),
                            Sub(
                                "2.09.01.2.08.04",
                                "Penyediaan Jasa Pelayanan Umum Kantor",
                                one("Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor", "Laporan", "12", "3|6|9|12"),
                                1_042_560_000,
                                (212, 255, 251, 270),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.01.2.09",
                        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                        SEC,
                        one("Persentase BMD dalam kondisi baik", "%", "92", "12.5|37,50|61,2|91,30"),
                        (
                            Sub(
                                "2.09.01.2.09.02",
                                "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas "
                                "Operasional atau Lapangan",
                                one(
                                    "Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan dibayarkan Pajak dan "
                                    "Perizinannya",
                                    "Unit",
                                    "34",
                                    "11|19|28|34",
                                ),
                                268_900_000,
                                (161, 247, 239, 328),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "2.09.02",
                "PROGRAM PENGELOLAAN SUMBER DAYA EKONOMI UNTUK KEDAULATAN DAN KEMANDIRIAN PANGAN",
                PANGAN,
                one("Persentase infrastruktur kemandirian pangan yang berfungsi", "%", "80", "-|-|-|80"),
                (
                    Kegiatan(
                        "2.09.02.2.01",
                        "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan sesuai "
                        "Kewenangan Daerah Kabupaten/Kota",
                        PANGAN,
                        one("Jumlah lumbung pangan masyarakat yang aktif", "Lumbung", "9", "7|7|8|9"),
                        (
                            Sub(
                                "2.09.02.2.01.02",
                                "Penyediaan Infrastruktur Lantai Jemur",
                                one("Jumlah Infrastruktur Lantai Jemur yang tersedia", "Unit", "2", "0|0|1|2"),
                                178_000_000,
                                (0, 35, 512, 421),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "2.09.03",
                "PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT",
                PANGAN,
                (
                    ("Skor Pola Pangan Harapan (PPH)", "Skor", "91,20", "-|-|-|90,85"),
                    ("Persentase cadangan pangan pemerintah daerah", "%", "65,00", "41,20|52,70|58,35|66,10"),
                ),
                (
                    Kegiatan(
                        "2.09.03.2.01",
                        "Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan "
                        "Kebutuhan Daerah Kabupaten/Kota",
                        PANGAN,
                        one("Koefisien variasi harga pangan", "%", "10", "6,4|7,1|8,9|8.2"),
                        (
                            Sub(
                                "2.09.03.2.01.03",
                                "Pemantauan Stok, Pasokan dan Harga Pangan",
                                one("Jumlah Laporan Pemantauan Stok, Pasokan dan Harga Pangan", "Laporan", "12", "3|6|9|12"),
                                96_450_000,
                                (190, 230, 260, 300),
                            ),
                            Sub(
                                "2.09.03.2.01.08",
                                "Pengembangan Kelembagaan dan Jaringan Distribusi Pangan",
                                one("Jumlah Gerakan Pangan Murah", "Kali", "16", "2|9|12|18"),
                                342_700_000,
                                (80, 402, 171, 338),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.03.2.02",
                        "Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota",
                        PANGAN,
                        one("Jumlah cadangan beras pemerintah daerah", "Ton", "32,5", "18,0|24,5|24,5|33,0"),
                        (
                            Sub(
                                "2.09.03.2.02.03",
                                "Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota",
                                one(
                                    "Jumlah Cadangan Pangan Pemerintah Kabupaten/Kota yang Diadakan", "Ton", "15", "0|6,5|6,5|15"
                                ),
                                187_500_000,
                                (0, 431, 0, 558),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "2.09.03.2.04",
                        "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi",
                        PANGAN,
                        one("Tingkat konsumsi energi", "kkal/kap/hari", "2.100", "-|-|-|2.086"),
                        (
                            Sub(
                                "2.09.03.2.04.02",
                                "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
                                (
                                    ("Jumlah Kelompok Wanita Tani yang memanfaatkan pekarangan", "Kelompok", "24", "6|14|20|24"),
                                    ("Jumlah peserta lomba cipta menu B2SA", "Orang", "80", "0|80|80|80"),
                                ),
                                415_200_000,
                                (105, 388, 214, 276),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "2.09.04",
                "PROGRAM PENANGANAN KERAWANAN PANGAN",
                PANGAN,
                one("Persentase daerah rentan rawan pangan", "%", "4,65", "-|-|-|4,65"),
                (
                    Kegiatan(
                        "2.09.04.2.01",
                        "Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan",
                        PANGAN,
                        one("Jumlah peta kerentanan pangan", "Peta", "1", "0|0|0|1"),
                        (
                            Sub(
                                "2.09.04.2.01.01",
                                "Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan",
                                one("Jumlah Peta Ketahanan dan Kerentanan Pangan yang Dimutakhirkan", "Dokumen", "1", "0|0|0|1"),
                                61_300_000,
                                (0, 204, 318, 441),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "2.09.05",
                "PROGRAM PENGAWASAN KEAMANAN PANGAN",
                PANGAN,
                one("Persentase pangan segar yang memenuhi syarat keamanan", "%", "89", "88,1|90,4|87.6|91,25"),
                (
                    Kegiatan(
                        "2.09.05.2.01",
                        "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota",
                        PANGAN,
                        one("Jumlah sampel pangan segar yang diuji", "Sampel", "240", "48|126|181|252"),
                        (
                            Sub(
                                "2.09.05.2.01.04",
                                "Rekomendasi Keamanan Pangan Segar Asal Tumbuhan Daerah Kabupaten/Kota",
                                one("Jumlah Rekomendasi Keamanan Pangan Segar Asal Tumbuhan", "Rekomendasi", "10", "1|4|6|11"),
                                83_150_000,
                                (142, 263, 241, 339),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "URUSAN PEMERINTAHAN BIDANG PERTANIAN",
        (
            Program(
                "3.27.02",
                "PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN",
                TANI,
                one("Produktivitas padi", "Ku/Ha", "56,80", "-|55,94|-|56.32"),
                (
                    Kegiatan(
                        "3.27.02.2.01",
                        "Pengawasan Penggunaan Sarana Pertanian",
                        TANI,
                        one("Persentase kelompok tani yang menggunakan benih unggul", "%", "70", "30|52|58|68"),
                        (
                            Sub(
                                "3.27.02.2.01.01",
                                "Pengawasan Penggunaan Sarana Pendukung Pertanian Sesuai dengan Komoditas, Teknologi dan "
                                "Spesifik Lokasi",
                                one("Jumlah Pengawasan Pupuk dan Pestisida Bersubsidi", "Laporan", "12", "3|6|9|12"),
                                124_600_000,
                                (166, 231, 248, 322),
                            ),
                            Sub(
                                "3.27.02.2.01.02",
                                "Pendampingan Penggunaan Sarana Pendukung Pertanian",
                                one("Jumlah Kelompok Tani yang Didampingi", "Kelompok", "58", "12|31|44|58"),
                                297_850_000,
                                (98, 344, 205, 327),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "3.27.03",
                "PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN",
                TANI,
                one("Persentase prasarana pertanian dalam kondisi baik", "%", "68", "-|-|-|67,40"),
                (
                    Kegiatan(
                        "3.27.03.2.02",
                        "Pembangunan Prasarana Pertanian",
                        TANI,
                        one("Jumlah prasarana pertanian yang dibangun", "Unit", "7", "0|0|4|7"),
                        (
                            Sub(
                                "3.27.03.2.02.01",
                                "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani",
                                one(
                                    "Jumlah Jaringan Irigasi Usaha Tani yang Dibangun, Direhabilitasi dan Dipelihara",
                                    "Unit",
                                    "4",
                                    "0|0|2|4",
                                ),
                                764_000_000,
                                (0, 46, 497, 429),
                            ),
                            Sub(
                                "3.27.03.2.02.02",
                                "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
                                one("Panjang Jalan Usaha Tani yang dibangun", "Meter", "1.250", "0|0|780|1.248"),
                                912_400_000,
                                (0, 38, 533, 397),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "3.27.04",
                "PROGRAM PENGENDALIAN KESEHATAN HEWAN DAN KESEHATAN MASYARAKAT VETERINER",
                WAN,
                one("Persentase penangnan kasus penyakit hewan menular", "%", "100", "100|100|98,5|100"),
                (
                    Kegiatan(
                        "3.27.04.2.01",
                        "Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular",
                        WAN,
                        one("Jumlah hewan yang divaksin", "Ekor", "6.500", "1.120|3.480|5.015|6.742"),
                        (
                            Sub(
                                "3.27.04.2.01.01",
                                "Pengendalian dan Penanggulangan Penyakit Hewan dan Zoonosis",
                                one(
                                    "Jumlah Wilayah yang Melakukan Pengendalian Penyakit Hewan dan Zoonosis",
                                    "Kecamatan",
                                    "8",
                                    "8|8|8|8",
                                ),
                                233_900_000,
                                (124, 327, 208, 316),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "3.27.04.2.04",
                        "Penerapan dan Pengawasan Persyaratan Teknis Kesehatan Masyarakat Veteriner",
                        WAN,
                        one("Jumlah unit usaha produk hewan ber-NKV", "Unit", "12", "8|9|9|11"),
                        (
                            Sub(
                                "3.27.04.2.04.02",
                                "Pengawasan Peredaran Hewan dan Produk Hewan",
                                one("Jumlah pengawasan hewan kurban", "Titik", "145", "0|162|162|162"),
                                118_750_000,
                                (67, 561, 121, 208),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "3.27.07",
                "PROGRAM PENYULUHAN PERTANIAN",
                LUH,
                one("Persentase kelompok tani yang naik kelas", "%", "15", "-|-|-|"),
                (
                    Kegiatan(
                        "3.27.07.2.01",
                        "Pelaksanaan Penyuluhan Pertanian",
                        LUH,
                        one("Jumlah kelembagaan petani yang dibina", "Kelompok", "96", "32|54|77|"),
                        (
                            Sub(
                                "3.27.07.2.01.02",
                                "Pelaksanaan Penyuluhan Pertanian",
                                one("Jumlah Laporan Pelaksanaan Penyuluhan Pertanian", "Laporan", "12", "3|6|9|"),
                                154_300_000,
                                (188, 236, 271, 0),
                            ),
                            Sub(
                                "3.27.07.2.01.03",
                                "Penyediaan dan Pemanfaatan Sarana dan Prasarana Penyuluhan Pertanian",
                                one("Jumlah BPP yang terpenuhi sarana prasarananya", "Unit", "3", "0|1|2|"),
                                209_600_000,
                                (0, 287, 402, 0),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
WRONG = {("2.09.03.2.01.08", 1): "137.7665.400"}  # a sum that the operator typed with a digit too many
STYLE = """
@page { size: A4 landscape; margin: 11mm 9mm 14mm 9mm;
  @bottom-left { content: "Dicetak dari SIMONEVDA Kota Cilegon pada 16-01-2024 09:41:07 WIB";
    font: 6.5pt sans-serif; color: #6c757d }
  @bottom-right { content: "Hal. " counter(page) " / " counter(pages); font: 6.5pt sans-serif; color: #6c757d } }
body { font: 7.6pt 'Roboto', 'DejaVu Sans', sans-serif; color: #212529; margin: 0 }
.bar { background: #0b6e4f; color: #fff; padding: 5px 8px; font-size: 11pt; font-weight: bold }
.bar span { float: right; font-size: 7.5pt; font-weight: normal; padding-top: 3px }
h1 { font-size: 11pt; text-align: center; margin: 8px 0 1px } h2 { font-size: 9.5pt; text-align: center; margin: 0 0 6px }
dl { margin: 0 0 6px; font-size: 7.6pt } dl b { display: inline-block; width: 110px }
table { border-collapse: collapse; width: 100% } td, th { border: .6px solid #adb5bd; padding: 2px 4px; vertical-align: top }
th { background: #343a40; color: #fff; font-weight: 600; text-align: center; vertical-align: middle }
tr { page-break-inside: avoid } .n { text-align: right; white-space: nowrap } .c { text-align: center }
.o td { background: #0b6e4f; color: #fff; font-weight: bold } .u td { background: #b7e4c7; font-weight: bold }
.p td { background: #d8f3dc; font-weight: bold } .k td { background: #f1faee; font-weight: 600 } .s td { background: #fff }
.i td { background: #fff; color: #444 } .i td.t { padding-left: 16px; font-style: italic }
"""


def dotted(amount: int) -> str:
    """A sum with dots, or a dash."""
    return f"{amount:,}".replace(",", ".") if amount else "-"


def spending() -> dict[str, tuple[int, int, int, int]]:
    """The rupiah of every sub kegiatan by quarter."""
    rng = random.Random(2309)
    found = {}
    for _, programs in URUSAN:
        for sub in (s for p in programs for k in p.below for s in k.below):
            exact = [sub.pagu * share // 1000 for share in sub.shares]
            found[sub.code] = tuple(each and each - each % 1000 + rng.choice((0, 0, 0, 250, 500, 120, 875)) for each in exact)
    return found


SPENT = spending()


def subs(part: Program | Kegiatan | Sub) -> list[Sub]:
    """The sub kegiatan of a part."""
    if isinstance(part, Sub):
        return [part]
    return [sub for below in part.below for sub in subs(below)]


def money(part: Program | Kegiatan | Sub) -> list[str]:
    """Pagu and four quarters as printed."""
    own = subs(part)
    texts = [dotted(sum(sub.pagu for sub in own))]
    for quarter in range(4):
        texts.append(WRONG.get((part.code, quarter)) or dotted(sum(SPENT[sub.code][quarter] for sub in own)))
    return texts


def sums(programs: tuple[Program, ...]) -> list[str]:
    """Pagu and four quarters of several programs."""
    own = [sub for program in programs for sub in subs(program)]
    quarters = [dotted(sum(SPENT[sub.code][quarter] for sub in own)) for quarter in range(4)]
    return [dotted(sum(sub.pagu for sub in own)), *quarters]


def row(kind: str, code: str, text: str, unit: str, figures: list[str], holder: str) -> str:
    """A row of the table."""
    look = "c" if kind == "i" else "n"
    cells = "".join(f'<td class="{look}">{escape(each)}</td>' for each in figures)
    return (
        f'<tr class="{kind}"><td>{code}</td><td class="t">{escape(text)}</td><td class="c">{escape(unit)}</td>'
        f"{cells}<td>{escape(holder)}</td></tr>"
    )


def part_rows(part: Program | Kegiatan | Sub) -> list[str]:
    """A part, its indicators and what is below it."""
    kind = {Program: "p", Kegiatan: "k", Sub: "s"}[type(part)]
    holder = "" if isinstance(part, Sub) else part.holder
    rows = [row(kind, part.code, part.name, "", money(part), holder)]
    for name, unit, target, quarters in part.indicators:
        rows.append(row("i", "", f"↳ {name}", unit, [target, *quarters.split("|")], ""))
    return rows + [text for below in getattr(part, "below", ()) for text in part_rows(below)]


def page() -> str:
    """The report as the application shows it."""
    every = tuple(program for _, programs in URUSAN for program in programs)
    rows = [row("o", "", OFFICE.upper(), "", sums(every), "")]
    for name, programs in URUSAN:
        rows.append(row("u", programs[0].code[:4], name, "", sums(programs), ""))
        rows += [text for program in programs for text in part_rows(program)]
    return f"""<!doctype html><html lang="id"><meta charset="utf-8"><title>Laporan</title><style>{STYLE}</style><body>
<div class="bar">SIMONEVDA <span>Sistem Informasi Monitoring dan Evaluasi Pembangunan Daerah | operator_dkpp</span></div>
<h1>LAPORAN REALISASI KINERJA PROGRAM, KEGIATAN DAN SUB KEGIATAN</h1><h2>TRIWULAN I - IV TAHUN ANGGARAN {YEAR}</h2>
<dl><b>Pemerintah Daerah</b>: Kota Cilegon<br>
<b>Perangkat Daerah</b>: {OFFICE}<br><b>Status</b>: Terverifikasi Bappedalitbang</dl>
<table><colgroup><col style="width:8.2%"><col style="width:30%"><col style="width:6.6%"><col style="width:9%">
<col style="width:9%"><col style="width:9%"><col style="width:9%"><col style="width:9%"><col></colgroup>
<thead><tr><th rowspan="2">Kode</th><th rowspan="2">Urusan / Program / Kegiatan / Sub Kegiatan<br>↳ Indikator Kinerja</th>
<th rowspan="2">Satuan</th><th rowspan="2">Anggaran (Rp) /<br>Target (K)</th><th colspan="4">Realisasi (Rp / K)</th>
<th rowspan="2">Penanggung Jawab</th></tr><tr><th>TW I</th><th>TW II</th><th>TW III</th><th>TW IV</th></tr></thead>
<tbody>{"".join(rows)}</tbody></table></body></html>"""


class Walk:
    """The gold in the order of the rows, with the page that each row stands on."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages, self.page = gold, pages, 1

    def part(self, part: Program | Kegiatan | Sub, parent: str | None) -> None:
        """A part, its indicators and what is below it."""
        level = {Program: "program", Kegiatan: "kegiatan", Sub: "sub_kegiatan"}[type(part)]
        holder = None if isinstance(part, Sub) else part.holder
        self.page = self.pages.first(part.code + part.name, self.page)
        node = self.gold.node(level, None, part.name, page=self.page, parent=parent, code=part.code, holder=holder)
        for kind, period, text in zip(KINDS, PERIODS, money(part), strict=True):
            self.gold.budget(node, kind.replace("target", "pagu"), period, text, self.page)
        for name, unit, target, quarters in part.indicators:
            self.page = self.pages.first(f"↳{name}{unit}", self.page)
            ident = self.gold.indicator(node, name, unit, self.page)
            for kind, period, text in zip(KINDS, PERIODS, [target, *quarters.split("|")], strict=True):
                self.gold.value(ident, kind, period, text, unit, self.page)
        for below in getattr(part, "below", ()):
            self.part(below, node)


KINDS = ("target", "realisasi", "realisasi", "realisasi", "realisasi")
PERIODS = (YEAR, *(f"{YEAR}-Q{quarter}" for quarter in range(1, 5)))


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Cilegon", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": 2023, "pages": pages.count})
    walk = Walk(gold, pages)
    every = tuple(program for _, programs in URUSAN for program in programs)
    for label, programs in ((OFFICE.upper(), every), *URUSAN):
        where = pages.first(label + sums(programs)[0])
        for kind, period, text in zip(KINDS, PERIODS, sums(programs), strict=True):
            gold.total(label, kind.replace("target", "pagu"), period, text, where)
    for program in every:
        walk.part(program, None)
    for about, chosen, other in (
        ("sums of the office and of the two urusan", "totals", ["left out"]),
        ("words of a scale in the unit column (Nilai, Indeks, Skor)", "as printed", [None]),
        ("zeros of K in quarters without result", "values of 0", ["left out"]),
    ):
        part = "totals" if other == ["left out"] and "sums" in about else "unit" if None in other else "values"
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": [], "field": part})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        html = Path(name) / "laporan.html"
        html.write_text(page(), encoding="utf-8")
        pdf = browser_pdf(html, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
