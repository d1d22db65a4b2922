"""Realisasi of four quarters of a municipal housing and land office: cards printed from a web application."""

import html
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, amount, browser_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages, bare

STEM = "realisasi-triwulan-disperkimta-tangerang-selatan-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi of four quarters of a municipal housing and land office, a card for each program from a web application",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "a card for each program with a table of its own, its head repeated where a card runs over a page",
        "result and money of a quarter in one cell, one above the other; target and pagu likewise",
        "indicator in italics below the name in the same cell, with a label; code as a small badge before the name",
        "program in the head of the card, its indicators as rows marked Outcome; kegiatan as tinted rows, sub kegiatan indented",
        "cards tied to the sasaran by codes (SS.1) alone, one card with two codes; a card without a code",
        "quarter not yet entered (belum diinput), zeros, dashes, a cell with money but no result",
        "sums with Rp and points, one malformed, one with cents; a percentage of money that is no fact",
        "a kegiatan and its sub kegiatan with the same name, holder at the card alone, abbreviated",
        "sasaran table with target and result of four quarters, a grade with its score, lower is better",
        "summary tiles, filter line, status badges, running foot",
    ],
}
YEAR = "2023"
OFFICE = "Dinas Perumahan, Kawasan Permukiman dan Pertanahan"
SHORT = "DISPERKIMTA"
LATE = "belum diinput"


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target, results of four quarters parted by |."""

    name: str
    unit: str
    target: str
    done: str
    down: bool = False


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan: code, name, indicator, pagu, money of four quarters parted by |."""

    code: str
    name: str
    measure: Measure
    pagu: str
    spent: str


@dataclass(frozen=True)
class Group:
    """A program or a kegiatan; its sums are those of its parts."""

    code: str
    name: str
    measures: tuple[Measure, ...]
    parts: tuple["Group | Sub", ...]
    holder: str = ""
    serves: tuple[int, ...] = ()


GOALS = (
    (
        "Meningkatnya kualitas perumahan dan kawasan permukiman",
        (
            (Measure("Persentase rumah layak huni", "%", "98,40", "-|97,81|-|98,36"), "-|98,00|-|98,40"),
            (Measure("Luas kawasan kumuh", "Ha", "38,50", "52,10|47,66|43,20|39,05", True), "52|48|43|38,50"),
            (
                Measure("Persentase PSU perumahan yang diserahterimakan", "%", "27,50", "23,11|24,60|25,72|28,04"),
                "23|24,50|26|27,50",
            ),
        ),
    ),
    (
        "Meningkatnya tertib administrasi pertanahan milik pemerintah daerah",
        ((Measure("Persentase bidang tanah yang bersertifikat", "%", "61", "44,20|49,75|55,30|58,62"), "45|50|56|61"),),
    ),
    (
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan dinas",
        (
            (Measure("Nilai SAKIP", "Nilai", "A (81,00)", "-|-|A (80,22)|-"), "-|-|A (81,00)|-"),
            (Measure("Indeks Kepuasan Masyarakat", "Indeks", "85,00", "-|84.37|-|86,12"), "-|84,00|-|85,00"),
        ),
    ),
)
PROGRAMS = (
    Group(
        "1.04.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        (
            Measure("Nilai LKE PMPRB Perangkat Daerah", "Nilai", "32,10", "-|-|31,46|-"),
            Measure("Persentase penunjang urusan perangkat daerah berjalan sesuai standar", "%", "100", "25|50|75|100"),
        ),
        (
            Group(
                "1.04.01.2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                (Measure("Persentase dokumen perencanaan dan evaluasi yang tersusun tepat waktu", "%", "100", "20|45|80|100"),),
                (
                    Sub(
                        "1.04.01.2.01.01",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        Measure("Jumlah Dokumen Perencanaan Perangkat Daerah", "Dokumen", "6", "1|2|1|2"),
                        "84.260.000",
                        "9.815.000|31.270.000|17.460.500|19.025.000",
                    ),
                    Sub(
                        "1.04.01.2.01.02",
                        "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
                        Measure(
                            "Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
                            "Dokumen",
                            "1",
                            "0|0|1|0",
                        ),
                        "14.500.000",
                        "-|-|13.940.000|-",
                    ),
                    Sub(
                        "1.04.01.2.01.07",
                        "Evaluasi Kinerja Perangkat Daerah",
                        Measure("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", "12", "3|3|3|"),
                        "27.930.000",
                        "4.600.000|7.125.000|6.480.000|8.112.500",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.02",
                "Administrasi Keuangan Perangkat Daerah",
                (Measure("Terselenggaranya administrasi keuangan perangkat daerah", "Bulan", "12", "3|3|3|3"),),
                (
                    Sub(
                        "1.04.01.2.02.01",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        Measure("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang/bulan", "94", "94|93|93|92"),
                        "19.874.305.000",
                        "3.902.114.786|5.866.750.203|4.410.962.118|4.795.031.447",
                    ),
                    Sub(
                        "1.04.01.2.02.05",
                        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                        Measure("Jumlah Laporan Keuangan Akhir Tahun SKPD", "Laporan", "1", "1|0|0|0"),
                        "9.200.000",
                        "8.755.000|-|-|-",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.03",
                "Administrasi Barang Milik Daerah pada Perangkat Daerah",
                (Measure("Terselenggaranya administrasi barang milik daerah", "Dokumen", "3", "0|1|1|1"),),
                (
                    Sub(
                        "1.04.01.2.03.01",
                        "Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD",
                        Measure("Jumlah Rencana Kebutuhan Barang Milik Daerah SKPD", "Dokumen", "1", "0|0|1|0"),
                        "7.400.000",
                        "-|-|7.150.000|-",
                    ),
                    Sub(
                        "1.04.01.2.03.06",
                        "Penatausahaan Barang Milik Daerah pada SKPD",
                        Measure("Jumlah Laporan Penatausahaan Barang Milik Daerah pada SKPD", "Laporan", "2", "0|1|0|1"),
                        "21.600.000",
                        "-|9.870.000|-|10.995.000",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.05",
                "Administrasi Kepegawaian Perangkat Daerah",
                (Measure("Terselenggaranya administrasi kepegawaian perangkat daerah", "%", "100", "0|35|60|100"),),
                (
                    Sub(
                        "1.04.01.2.05.02",
                        "Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya",
                        Measure("Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan", "Paket", "1", "0|0|1|0"),
                        "78.500.000",
                        "-|-|77.220.000|-",
                    ),
                    Sub(
                        "1.04.01.2.05.09",
                        "Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi",
                        Measure(
                            "Jumlah Pegawai Berdasarkan Tugas dan Fungsi yang Mengikuti Pendidikan dan Pelatihan",
                            "Orang",
                            "30",
                            "0|12|5|11",
                        ),
                        "165.000.000",
                        "-|58.410.000|24.600.000|60.975.000",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.06",
                "Administrasi Umum Perangkat Daerah",
                (Measure("Persentase layanan administrasi umum", "%", "100", "22,5|48|71,25|99"),),
                (
                    Sub(
                        "1.04.01.2.06.02",
                        "Penyediaan Peralatan dan Perlengkapan Kantor",
                        Measure("Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan", "Paket", "4", "0|2|1|1"),
                        "212.400.000",
                        "-|104.385.000|47.160.000|52.991.000",
                    ),
                    Sub(
                        "1.04.01.2.06.09",
                        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                        Measure(
                            "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "Laporan", "12", "3|3|3|3"
                        ),
                        "310.850.000",
                        "40.115.200|88.346.000|71.902.750|94.006.100",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                (Measure("Jumlah jasa penunjang yang tersedia", "Bulan", "12", "3|3|3|3"),),
                (
                    Sub(
                        "1.04.01.2.08.02",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        Measure(
                            "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "Laporan", "12", "3|3|3|3"
                        ),
                        "486.000.000",
                        "97.440.318|118.206.775|121.988.402|116.350.960",
                    ),
                    Sub(
                        "1.04.01.2.08.04",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        Measure("Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor", "Laporan", "12", "3|3|3|3"),
                        "2.964.720.000",
                        "618.240.000|741.180.000|741.180.000|790.592.000",
                    ),
                ),
            ),
            Group(
                "1.04.01.2.09",
                "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                (Measure("Persentase barang milik daerah yang terpelihara", "%", "95", "24|51|70,5|94"),),
                (
                    Sub(
                        "1.04.01.2.09.02",
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional "
                        "atau Lapangan",
                        Measure(
                            "Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan Dibayarkan Pajak dan "
                            "Perizinannya",
                            "Unit",
                            "38",
                            "38|38|38|38",
                        ),
                        "544.150.000",
                        "86.712.400|141.330.915|128.604.300|152.947.085",
                    ),
                    Sub(
                        "1.04.01.2.09.09",
                        "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                        Measure(
                            "Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi", "Unit", "2", "0|0|1|1"
                        ),
                        "390.000.000",
                        "-|-|188.460.000|179.325.500",
                    ),
                ),
            ),
        ),
        "Sekretariat",
        (3,),
    ),
    Group(
        "1.04.02",
        "PROGRAM PENGEMBANGAN PERUMAHAN",
        (Measure("Persentase warga korban bencana yang memperoleh rumah layak huni", "%", "100", "-|-|-|100"),),
        (
            Group(
                "1.04.02.2.01",
                "Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota",
                (Measure("Jumlah data rumah rawan bencana", "Dokumen", "2", "0|1|0|1"),),
                (
                    Sub(
                        "1.04.02.2.01.01",
                        "Identifikasi Perumahan di Lokasi Rawan Bencana atau Terkena Relokasi Program Kabupaten/Kota",
                        Measure("Jumlah Dokumen Data Perumahan di Lokasi Rawan Bencana", "Dokumen", "1", "0|1|0|0"),
                        "176.900.000",
                        "-|112.350.000|49.640.000|-",
                    ),
                    Sub(
                        "1.04.02.2.01.04",
                        "Pendataan Rumah Sewa Milik Masyarakat, Rumah Susun dan Rumah Khusus",
                        Measure("Jumlah Unit Rumah yang Terdata", "Unit", "1.250", "120|430|415|"),
                        "143.000.000",
                        "12.375.000|38.914.000|40.227.500|41.600.000",
                    ),
                ),
            ),
            Group(
                "1.04.02.2.03",
                "Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota",
                (Measure("Jumlah rumah korban bencana yang dibangun atau direhabilitasi", "Unit", "12", "0|3|4|5"),),
                (
                    Sub(
                        "1.04.02.2.03.01",
                        "Rehabilitasi Rumah bagi Korban Bencana",
                        Measure("Jumlah Unit Rumah Korban Bencana yang Direhabilitasi", "Unit Rumah", "12", "0|3|4|5"),
                        "660.000.000",
                        "-|161.480.000|219.750.000|268.300.000",
                    ),
                ),
            ),
        ),
        "Bidang Perumahan",
        (1,),
    ),
    Group(
        "1.04.03",
        "PROGRAM KAWASAN PERMUKIMAN",
        (
            Measure("Persentase kawasan permukiman kumuh di bawah 10 ha yang ditangani", "%", "64,30", "-|31,20|-|62,85"),
            Measure("Cakupan rumah tangga dengan sanitasi layak", "%", "99,00", "98,20|98,44|98,61|98,93"),
        ),
        (
            Group(
                "1.04.03.2.02",
                "Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha",
                (Measure("Luas kawasan kumuh yang ditata", "Ha", "14,00", "0|4,40|4,46|4,15"),),
                (
                    Sub(
                        "1.04.03.2.02.01",
                        "Survei dan Penetapan Lokasi Perumahan dan Permukiman Kumuh",
                        Measure("Jumlah Dokumen Penetapan Lokasi Perumahan dan Permukiman Kumuh", "Dokumen", "1", "0|0|1|0"),
                        "198.450.000",
                        "-|74.150.000|108.620.000|-",
                    ),
                    Sub(
                        "1.04.03.2.02.06",
                        "Pelaksanaan Pembangunan Pemugaran/Peremajaan Permukiman Kumuh",
                        Measure("Luas Kawasan Permukiman Kumuh yang Dipugar/Diremajakan", "Ha", "13,45", "0|4,40|4,46|4,15"),
                        "11.865.730.000",
                        "-|2.918.440.600|3.7740.260.000|4.402.118.950",
                    ),
                ),
            ),
            Group(
                "1.04.03.2.03",
                "Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha",
                (Measure("Jumlah rumah tidak layak huni yang diperbaiki", "Unit", "310", "0|105|122|79"),),
                (
                    Sub(
                        "1.04.03.2.03.02",
                        "Perbaikan Rumah Tidak Layak Huni",
                        Measure("Jumlah Unit Rumah Tidak Layak Huni yang Diperbaiki", "Unit Rumah", "310", "0|105|122|79"),
                        "21.700.000.000",
                        "105.316.000|7.244.910.000|8.391.775.500|5.502.080.250",
                    ),
                    Sub(
                        "1.04.03.2.03.05",
                        "Koordinasi dan Sinkronisasi Pengendalian Penyelenggaraan Pemugaran/Peremajaan Permukiman Kumuh",
                        Measure("Jumlah Laporan Koordinasi dan Sinkronisasi Pengendalian", "Laporan", "4", "1|1|1|1"),
                        "92.300.000",
                        "14.200.000|21.460.000|24.815.000|27.920.000",
                    ),
                ),
            ),
        ),
        "Bidang Kawasan Permukiman",
        (1,),
    ),
    Group(
        "1.04.05",
        "PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU)",
        (Measure("Persentase perumahan yang difasilitasi PSU", "%", "46,20", "41,05|42,90|44,12|46,55"),),
        (
            Group(
                "1.04.05.2.01",
                "Urusan Penyelenggaraan PSU Perumahan",
                (Measure("Jumlah lokasi PSU perumahan yang dibangun", "Lokasi", "85", "4|27|33|24"),),
                (
                    Sub(
                        "1.04.05.2.01.02",
                        "Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan untuk Menunjang Fungsi Hunian",
                        Measure("Jumlah Lokasi Penyediaan PSU di Perumahan", "Lokasi", "85", "4|27|33|24"),
                        "34.512.900.000",
                        "486.220.000|9.613.804.115|12.750.993.820|10.318.406.775",
                    ),
                    Sub(
                        "1.04.05.2.01.04",
                        "Verifikasi dan Penyerahan PSU Perumahan dari Pengembang",
                        Measure("Jumlah Perumahan yang Diverifikasi dan Diserahterimakan PSU-nya", "Perumahan", "30", "5|7|6|"),
                        "268.700.000",
                        "31.090.000|64.225.000|58.714.000|79.366.000",
                    ),
                ),
            ),
        ),
        "Bidang Perumahan",
        (1, 2),
    ),
    Group(
        "2.10.06",
        "PROGRAM REDISTRIBUSI TANAH, SERTA GANTI KERUGIAN PROGRAM TANAH KELEBIHAN MAKSIMUM DAN TANAH ABSENTEE",
        (Measure("Persentase tanah pemerintah daerah yang dimanfaatkan", "%", "72", "66|67|69,5|71"),),
        (
            Group(
                "2.10.06.2.01",
                "Penetapan Subjek dan Objek Redistribusi Tanah",
                (Measure("Jumlah bidang tanah yang ditetapkan", "Bidang", "40", "6|11|9|10"),),
                (
                    Sub(
                        "2.10.06.2.01.01",
                        "Penetapan Subjek dan Objek Redistribusi Tanah",
                        Measure("Jumlah Dokumen Penetapan Subjek dan Objek Redistribusi Tanah", "Dokumen", "4", "1|1|1|1"),
                        "188.600.000",
                        "22.145.000|49.380.000|38.917.000|52.006.500",
                    ),
                ),
            ),
        ),
        "Bidang Pertanahan",
        (2,),
    ),
    Group(
        "2.10.08",
        "PROGRAM PENGELOLAAN TANAH KOSONG",
        (Measure("Persentase tanah kosong yang terinventarisasi", "%", "58", "47|50,4|53|57,1"),),
        (
            Group(
                "2.10.08.2.02",
                "Inventarisasi dan Pemanfaatan Tanah Kosong",
                (Measure("Jumlah bidang tanah kosong yang diinventarisasi", "Bidang", "220", "38|62|55|51"),),
                (
                    Sub(
                        "2.10.08.2.02.01",
                        "Pelaksanaan Inventarisasi Tanah Kosong",
                        Measure("Jumlah Dokumen Inventarisasi Tanah Kosong", "Dokumen", "2", "0|1|0|1"),
                        "154.275.000",
                        "8.320.000|46.118.000,00|29.755.000|51.440.000",
                    ),
                    Sub(
                        "2.10.08.2.02.03",
                        "Pemasangan Plang dan Patok Batas Tanah Milik Pemerintah Daerah",
                        Measure("Jumlah Patok Batas yang Terpasang", "Patok", "600", "-|210|205|178"),
                        "331.500.000",
                        "14.900.000|97.260.000|88.413.500|104.772.000",
                    ),
                ),
            ),
        ),
        "Bidang Pertanahan",
        (),
    ),
)
ODD = {"3.7740.260.000": 3774260000}  # misprinted; the sums hold what was meant


def rupiah(text: str) -> int:
    """A printed sum as meant."""
    return 0 if text == "-" else ODD.get(text) or amount(text) or 0


def dotted(value: int) -> str:
    """A sum with points, a dash for none."""
    return f"{value:,}".replace(",", ".") if value else "-"


def pagu(item: Group | Sub) -> str:
    """The pagu of an item."""
    return item.pagu if isinstance(item, Sub) else dotted(sum(rupiah(pagu(part)) for part in item.parts))


def spent(item: Group | Sub) -> list[str]:
    """The money of four quarters."""
    if isinstance(item, Sub):
        return item.spent.split("|")
    columns = zip(*(spent(part) for part in item.parts), strict=True)
    return [dotted(sum(rupiah(text) for text in column)) for column in columns]


def whole(item: Group | Sub) -> str:
    """The money of the year."""
    return dotted(sum(rupiah(text) for text in spent(item)))


def share(item: Group | Sub) -> str:
    """The money of the year by the pagu."""
    return f"{rupiah(whole(item)) / rupiah(pagu(item)) * 100:.2f}%".replace(".", ",")


def walk(item: Group | Sub, depth: int = 0) -> Iterator[tuple[int, Group | Sub]]:
    """The item and all below it with their depth."""
    yield depth, item
    for part in item.parts if isinstance(item, Group) else ():
        yield from walk(part, depth + 1)


def measures(item: Group | Sub) -> tuple[Measure, ...]:
    """The indicators of an item."""
    return (item.measure,) if isinstance(item, Sub) else item.measures


STYLE = """
@page { size: A4 landscape; margin: 11mm 9mm 14mm 9mm;
 @bottom-left { content: 'Dicetak otomatis dari e-Monev Kinerja, 11-01-2024 09:42'; font: 7px 'Noto Sans'; color: #8090a0; }
 @bottom-right { content: 'Data TW IV s.d. 10 Januari 2024 - hal ' counter(page); font: 7px 'Noto Sans'; color: #8090a0; } }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; }
body { font: 8.2px 'Open Sans', 'Noto Sans', sans-serif; color: #26323f; margin: 0; }
header { display: flex; justify-content: space-between; align-items: center;
  border-bottom: 3px solid #7b1fa2; padding-bottom: 5px; }
header b { font-size: 15px; color: #4a148c; } header span { font-size: 9px; color: #607080; }
.tiles { display: flex; gap: 8px; margin: 8px 0; }
.tile { flex: 1; border: 1px solid #d7c8e4; border-radius: 5px; padding: 5px 8px; background: #faf5fd; }
.tile small { display: block; color: #78668a; } .tile b { font-size: 12px; }
h3 { font-size: 10.5px; margin: 9px 0 4px; color: #4a148c; }
table { width: 100%; border-collapse: collapse; }
th { background: #ede4f3; font-weight: 600; padding: 3px; border-bottom: 1px solid #b79fca; text-align: center; }
td { padding: 3px 4px; vertical-align: top; border-bottom: 1px solid #e6e9ee; } tr { break-inside: avoid; }
.card { border: 1px solid #cfd6de; border-radius: 6px; margin: 0 0 9px; }
.cap { background: #6a1b9a; color: #fff; padding: 5px 8px; border-radius: 5px 5px 0 0;
  display: flex; gap: 10px; break-after: avoid; }
.cap div:first-child { flex: 1; } .cap b { font-size: 9.6px; } .cap small { display: block; opacity: .85; font-size: 7.6px; }
.cap .m { text-align: right; white-space: nowrap; }
.code { background: #eceff1; color: #546e7a; border-radius: 3px; padding: 0 3px; font-size: 6.8px; margin-right: 4px; }
.ss { background: #ffd54f; color: #4a148c; border-radius: 8px; padding: 0 6px; font-size: 7.4px;
  font-weight: 700; margin-left: 5px; }
.keg td { background: #f3eef7; font-weight: 600; } .sub td:first-child { padding-left: 20px; } .out td { background: #fffdf2; }
i { display: block; color: #5c6f80; font-weight: 400; margin-top: 1px; } .n { text-align: right; white-space: nowrap; }
.n u { display: block; text-decoration: none; color: #1565c0; } .late { color: #c62828; font-style: italic; }
.ok, .no { border-radius: 8px; padding: 0 5px; color: #fff; font-size: 7px; }
  .ok { background: #43a047; } .no { background: #fb8c00; }
"""


def text(value: str) -> str:
    """Escaped for HTML."""
    return html.escape(value, quote=False)


def result(value: str) -> str:
    """The result of a quarter; an empty one of the fourth is not entered yet."""
    return text(value) if value else f"<span class='late'>{LATE}</span>"


def goal_table() -> str:
    """The table of the sasaran."""
    rows = ["<tr><th rowspan=2>Kode<th rowspan=2>Sasaran Strategis<th rowspan=2>Indikator Kinerja Utama<th rowspan=2>Satuan"]
    rows.append("<th rowspan=2>Target 2023")
    rows += [f"<th colspan=2>TW {turn}" for turn in ("I", "II", "III", "IV")]
    rows.append("<th rowspan=2>Status</tr><tr>" + "<th>T<th>R" * 4 + "</tr>")
    for place, (goal, lines) in enumerate(GOALS, 1):
        for turn, (measure, plan) in enumerate(lines):
            first = f"<td rowspan={len(lines)}>SS.{place}<td rowspan={len(lines)}>{text(goal)}" if not turn else ""
            pairs = zip(plan.split("|"), measure.done.split("|"), strict=True)
            cells = "".join(f"<td class=n>{text(want)}<td class=n>{text(got)}" for want, got in pairs)
            badge = "<span class=no>Perlu perhatian</span>" if place == 2 else "<span class=ok>On track</span>"
            middle = f"<td>{text(measure.name)}<td>{text(measure.unit)}<td class=n>{text(measure.target)}"
            rows.append(f"<tr>{first}{middle}{cells}<td>{badge}</tr>")
    return f"<table>{''.join(rows)}</table>"


def line(item: Group | Sub, depth: int, measure: Measure, first: bool) -> str:
    """A row of a card: an outcome of the program (depth 0), a kegiatan or a sub kegiatan."""
    label = ("Outcome", "Output kegiatan", "Indikator")[depth]
    named = f"<span class=code>{item.code}</span>{text(item.name)}" if depth and first else ""
    own = f"{named}<i>{label}: {text(measure.name)}</i>" if depth else f"<i>{label}: {text(measure.name)}</i>"
    money = depth > 0 and first
    cells = f"<td>{own}<td>{text(measure.unit)}<td class=n>{text(measure.target)}" + (f"<u>Rp{pagu(item)}</u>" if money else "")
    for got, paid in zip(measure.done.split("|"), spent(item), strict=True):
        cells += f"<td class=n>{result(got)}" + (f"<u>{'Rp' if paid != '-' else ''}{paid}</u>" if money else "")
    cells += f"<td class=n><u>Rp{whole(item)}</u><td class=n>{share(item)}" if money else "<td><td>"
    return f"<tr class={('out', 'keg', 'sub')[depth]}>{cells}</tr>"


def card(program: Group) -> str:
    """A program with all its rows."""
    badges = "".join(f"<span class=ss>SS.{place}</span>" for place in program.serves)
    head = f"<div><small>{program.code}</small><b>{text(program.name)}</b>{badges}"
    head += f"<small>Penanggung jawab: {SHORT} - {program.holder}</small></div>"
    head += (
        f"<div class=m><small>Pagu</small>Rp{pagu(program)}</div><div class=m><small>Realisasi</small>Rp{whole(program)}</div>"
    )
    head += f"<div class=m><small>Serapan</small>{share(program)}</div>"
    widths = "".join(f"<col style='width:{wide}%'>" for wide in (33, 6.5, 10, 9.6, 9.6, 9.6, 9.6, 9.6, 5))
    names = ("Kegiatan / Sub Kegiatan", "Satuan", "Target<br>Pagu", "TW I", "TW II", "TW III", "TW IV", "Akumulasi Rp", "%")
    rows = [line(item, depth, each, not n) for depth, item in walk(program) for n, each in enumerate(measures(item))]
    table = f"<table><colgroup>{widths}</colgroup><thead><tr><th>{'<th>'.join(names)}</tr></thead>"
    table += f"<tbody>{''.join(rows)}</tbody></table>"
    return f"<div class=card><div class=cap>{head}</div>{table}</div>"


def totals() -> tuple[str, str]:
    """Pagu and money of the office."""
    return tuple(dotted(sum(rupiah(what(each)) for each in PROGRAMS)) for what in (pagu, whole))  # type: ignore[return-value]


def page() -> str:
    """The whole page."""
    plan, paid = totals()
    part = f"{rupiah(paid) / rupiah(plan) * 100:.2f}%".replace(".", ",")
    tiles = (("Total Pagu", f"Rp{plan}"), ("Total Realisasi", f"Rp{paid}"), ("Serapan", part), ("Program", str(len(PROGRAMS))))
    shown = "".join(f"<div class=tile><small>{name}</small><b>{value}</b></div>" for name, value in tiles)
    head = f"<header><div><b>Laporan Realisasi Kinerja Triwulan I - IV</b><br><span>{OFFICE} &middot; Kota"
    head += " Tangerang Selatan &middot; Tahun Anggaran 2023</span></div>"
    head += "<span>e-Monev Kinerja Tangsel &nbsp;|&nbsp; Filter: Semua Program, Semua Triwulan</span>"
    body = f"{head}</header><div class=tiles>{shown}</div><h3>Realisasi Sasaran Strategis</h3>{goal_table()}"
    body += f"<h3>Realisasi Program, Kegiatan dan Sub Kegiatan</h3>{''.join(card(each) for each in PROGRAMS)}"
    return f"<!doctype html><html lang=id><meta charset=utf-8><style>{STYLE}</style><body>{body}</body></html>"


class Walk:
    """The gold in the order of the page."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages, self.page = gold, pages, 1

    def on(self, wanted: str) -> int:
        """The page of the next text."""
        self.page = next(n for n in range(self.page, self.pages.count + 1) if bare(wanted) in self.pages.texts[n - 1])
        return self.page

    def measure(self, node: str, measure: Measure, page: int, plan: str = "") -> None:
        """An indicator with its figures; plan: targets of the quarters."""
        more = {"direction": "down"} if measure.down else {}
        one = self.gold.indicator(node, measure.name, measure.unit, page, **more)
        self.gold.value(one, "target", YEAR, measure.target, measure.unit, page, **grade_of(measure.target))
        for kind, texts in (("target", plan), ("realisasi", measure.done)):
            for turn, got in enumerate(texts.split("|") if texts else (), 1):
                self.gold.value(one, kind, f"{YEAR}-Q{turn}", got, measure.unit, page, **grade_of(got))

    def money(self, node: str, item: Group | Sub, page: int, quarters: bool) -> None:
        """Pagu, money of the quarters and of the year."""
        self.gold.budget(node, "pagu", YEAR, f"Rp{pagu(item)}", page)
        for turn, paid in enumerate(spent(item) if quarters else (), 1):
            self.gold.budget(node, "realisasi", f"{YEAR}-Q{turn}", "-" if paid == "-" else f"Rp{paid}", page)
        self.gold.budget(node, "realisasi", YEAR, f"Rp{whole(item)}", page)

    def card(self, program: Group, goals: list[str]) -> None:
        """A program and all below it."""
        above = ["", "", ""]
        for depth, item in walk(program):
            level = ("program", "kegiatan", "sub_kegiatan")[depth]
            page = self.on(f"{item.code}{item.name}" if depth else item.name)
            parent = above[depth - 1] if depth else (goals[program.serves[0] - 1] if program.serves else None)
            more = {"holder": f"{SHORT} - {program.holder}"} if depth == 0 else {}
            above[depth] = self.gold.node(level, None, item.name, page=page, parent=parent, code=item.code, **more)
            for place in program.serves[1:] if depth == 0 else ():
                self.gold.edge(goals[place - 1], above[0], "also")
            self.money(above[depth], item, page, depth > 0)
            for each in measures(item):
                self.measure(above[depth], each, self.on(("Outcome:", "Output kegiatan:", "Indikator:")[depth] + each.name))


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    for about, chosen, other, nodes, part in (
        ("the office as holder of a program", "as printed", ["the section alone", SHORT], programs, "holder"),
        ("kegiatan and sub kegiatan: holder at the card alone", None, ["that of the program"], [], "holder"),
        ("sums with Rp joined to the number", "with Rp", ["without Rp"], [], "budget.text"),
        ("units Nilai and Indeks of the unit column", "as printed", [None], [], "unit"),
        ("column % and the tile Serapan", "left out", ["capaian"], [], "values"),
        (
            "a program with two codes of sasaran",
            "cascade from the first, also from the second",
            ["two cascades"],
            programs,
            "edges",
        ),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    steps = Walk(gold, pages)
    goals = []
    for goal, lines in GOALS:
        goals.append(gold.node("sasaran", goal, page=steps.on(goal)))
        for measure, plan in lines:
            steps.measure(goals[-1], measure, steps.on(measure.name), plan)
    for program in PROGRAMS:
        steps.card(program, goals)
    for label, kind, value in zip(("Total Pagu", "Total Realisasi"), ("pagu", "realisasi"), totals(), strict=True):
        gold.total(label, kind, YEAR, f"Rp{value}", 1)
    doubts(gold)
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"{STEM}.html")
        file.write_text(page(), encoding="utf-8")
        browser_pdf(file, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
