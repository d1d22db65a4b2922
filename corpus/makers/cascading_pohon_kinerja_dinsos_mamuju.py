"""A poster of two sheets: the cascading of a social affairs office, then its statements alone as a tree."""

import re
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from PIL import ImageFont
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.shapes.connector import Connector
from pptx.slide import Slide
from pptx.util import Cm, Emu, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf

STEM = "cascading-pohon-kinerja-dinsos-mamuju"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "A poster of the social affairs office of Kabupaten Mamuju: its whole cascading from vision to "
    "sub kegiatan, and on a second sheet the same tree with the statements alone.",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "published",
    "carries": [
        "a page of 141 × 98 cm with more than a hundred nodes",
        "statement, name and indicator of a node in three boxes that stand on one another",
        "stacks under a kegiatan: a trunk at the side, a trunk between two columns, two trunks",
        "elbow connectors with shared trunks, some glued, some loose strokes",
        "one tree drawn twice: page 2 repeats the nodes of page 1, some spelled otherwise",
        "holders as bands over the programs of their bidang",
        "tier labels at the left for some tiers, captions over some boxes, one cut short",
        "a kegiatan and its sub kegiatan with the same statement; equal statements under two kegiatan",
        "typing errors, joined and broken words, stray brackets, numbers of sub kegiatan out of order",
        "no year and no target anywhere",
    ],
}


class Step(NamedTuple):
    """A program, kegiatan or sub kegiatan as printed, with what serves it."""

    label: str
    statement: str
    name: str
    indicator: str
    under: tuple["Step", ...] = ()


class Aim(NamedTuple):
    """A tier above the programs: its level, printed label, statement and indicators."""

    level: str
    label: str
    statement: str
    indicators: tuple[str, ...] = ()


class Branch(NamedTuple):
    """A sasaran strategis, the position whose programs serve it, and these programs."""

    sasaran: Aim
    holder: str
    programs: tuple[Step, ...]


TERLANTAR = "Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis"
LAINNYA = "Lainnya Bukan Korban HIV/AIDS dan NAPZA"
MASALAH = "Penyandang Masalah Kesejahteraan Sosial"

PEMBERDAYAAN = Step(
    "",
    "Meningkatnya PEMBERDAYAAN SOSIAL",
    "PROGRAM PEMBERDAYAAN SOSIAL",
    "Persentase PSKS perorangan, keluarga dan kelembagaan yang aktif",
    (
        Step(
            "KEG 1",
            "Meningkatnya Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)",
            "Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)",
            "Persentase (%) warga KAT yang meningkat kualitas hidupnya",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya Fasilitator Pemberdayaan Komunitas Adat Terpencil (KAT)",
                    "Fasilitasi Pemberdayaan Sosial KAT",
                    "Jumlah KAT yang telah mempunyai fasilitator",
                ),
                Step(
                    "SUB KEG 2",
                    "Terlaksananya Peningkatan Kapasitas Fasilitator Pendamping KAT bersertifikasi",
                    "Peningkatan Kapasitas dan Pendampingan KAT",
                    "Jumlah fasilitator KAT yang bersertifikasi",
                ),
            ),
        ),
        Step(
            "KEG 2",
            "Terlaksananya penyelenggaraan pengumpulan sumbangan yang dikelola",
            "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota",
            ("Persentase (%) sumber dana bantuan sosial masyarakat yang dikelola untuk penyelenggaraan kesejahteraan sosial"),
            (
                Step(
                    "SUB KEG 1",
                    "Terlaksananya Penyelenggaraan UGB dan PUB yang dikelola",
                    ("Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang"),
                    "Jumlah Penyelenggaraan UGB dan PUB yang memiliki izin",
                ),
            ),
        ),
        Step(
            "KEG 3",
            "Meningkatnya PSKS dalam penanganan PPKS",
            "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota",
            ("jumlah PSKS masyarakat,lembaga,perorangan dan keluarga yang terlibat dalam penanganan PPKS"),
            (
                Step(
                    "SUB KEG 1",
                    "Meningkatnya kemampuan PSM/PEMSOSMAS dalam penanganan PPKS",
                    "Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota",
                    "Jumlah PSM/PEMSOSMAS yang bersertifikasi",
                ),
                Step(
                    "SUB KEG 2",
                    "Meningkatnya kemampuan TKSK dalam penanganan PPKS",
                    ("Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten/Kota"),
                    "Jumlah TKSK yang bersertifikasi",
                ),
                Step(
                    "SUB KEG 3",
                    "Meningkatnya kemampuan PSKS keluarga dalam meningkatkan kualitas hidup",
                    ("Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga Kewenangan Kabupaten/Kota"),
                    ("Jumlah Potensi Sumber Kesejahteraan Sosial Keluarga yang telah ditingkatkan kemampuannya"),
                ),
                Step(
                    "SUB KEG 4",
                    "Meningkatnya kemampuan PSKS kelembagaan dalam penanganan PPKS",
                    (
                        "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan "
                        "Masyarakat Kewenangan Kabupaten/Kota"
                    ),
                    ("Jumlah Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat yang dibina kapasitasnya"),
                ),
                Step(
                    "SUB KEG 5",
                    "Meningkatnya kemampuanSDM dan LK3 dalam penanganan PPKS",
                    ("Peningkatan Kemampuan Sumber Daya Manusia dan Penguatan Lembaga Konsultasi Kesejahteraan Keluarga (LK3)"),
                    ("Jumlah lembaga Konsultasi Kesejahteraan Keluarga (LK3) yg ditingkatkan kemampuan sumber daya manusianya"),
                ),
            ),
        ),
    ),
)

TMP = Step(
    "",
    "Meningkatnya kualitas Kesetiakawanan Sosial",
    "PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN",
    "Persentase (%) PemeliharaanTaman Makam Pahlawan",
    (
        Step(
            "KEG 1",
            ("terpeliharanya TMP secara fisik, kelayakan, dan kepatutan sebagai bentuk penghormatan dan penghargaan negara"),
            "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
            "Jumlah TMP yang terpeli hara",
            (
                Step(
                    "SUB KEG 1",
                    (
                        "berfungsinya TMP secara sosial sebagai media pelestarian nilai dan "
                        "pembelajaran semangat serta perilaku berbangsa dan bernegara"
                    ),
                    "Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional Kabupaten/Kota",
                    "Persentase  keberfungsian komponen TMP",
                ),
                Step(
                    "SUB KEG 2",
                    (
                        "terpeliharanya TMP secara fisik, kelayakan, dan kepatutan sebagai bentuk "
                        "penghormatan dan penghargaan negara"
                    ),
                    "Pemeliharaan Taman Makam Pahlawan NasionalKabupaten/Kota",
                    "Jumlah TMP yang terpelihara",
                ),
                Step(
                    "SUB KEG 3",
                    "terlaksananya pembinaan dan pengawasan atas pengelolaan TMP",
                    "Pengamanan Taman Makam Pahlawan Nasional Kabupaten/Kota",
                    "Jumlah pembinaan dan pengawasan atas pengelolaan TMP",
                ),
            ),
        ),
    ),
)

PERLINDUNGAN = Step(
    "",
    "Tersedianya Sistem Perlindungan dan Jaminan Sosial yang utuh kepada PPKS",
    "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
    "Persentase keluarga miskin yang memperoleh perlindungan dan layanan Jaminan Sosial",
    (
        Step(
            "KEG 1",
            "terpenuhinya kebutuhan dasar anak -anak terlantar dan rentan",
            "Pemeliharaan Anak-Anak Terlantar",
            "Jumlah anak-anak terlantar dan rentan yang dipelihara",
            (
                Step(
                    "SUB KEG 1",
                    ("penjemputan atau penyelamatan terhadap anak -anak terlantar dan rentan untuk dibina dan diberdayakan"),
                    "Penjangkauan Anak-Anak Terlantar",
                    "Jumlah anak-anak terlantar dan rentan yang dijangkau",
                ),
                Step(
                    "SUB KEG 2",
                    "tersedianya layanan rujukan bagi anak -anak terlantar dan rentan",
                    "Rujukan Anak-Anak Terlantar",
                    "Jumlah anak-anak terlantar dan rentan yang dirujuk",
                ),
                Step(
                    "SUB KEG 3",
                    (
                        "Terlaksananya pendampingan dan pemantauan sosial terhadap  pelaksanaan "
                        "pemeliharaan anak-anak terlantar dan rentan secaraberkala sesuai dengan "
                        "kebutuhan"
                    ),
                    "Pemantauan terhadap Pelaksanaan Pemeliharaan Anak Terlantar",
                    ("Frekuensi Pemantauan terhadap pelaksanaan pemeliharaan anak-anak terlantar dan rentan"),
                ),
            ),
        ),
        Step(
            "KEG 2",
            ("tersedianya sistem pendataan dan Pengelolaan Data Fakir Miskin yang masuk dalam Data terpadu KesejahteraanSosial"),
            "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
            "Jumlah data fakir miskin yang masuk dalam data terpadu kesejahteraan sosial l",
            (
                Step(
                    "SUB KEG 1",
                    "Terlaksanannya pendataan Fakir miskin",
                    "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota",
                    "Jumlah tenaga Pendata  Fakir  Miskin",
                ),
                Step(
                    "SUB KEG 2",
                    "terlaksananya pengelolaan data fakir miskin",
                    "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
                    "Jumlah data fakir miskin yang telah diverifikasi dan divalidasi",
                ),
                Step(
                    "SUB KEG 3",
                    "Terlaksananya pemberian bantuan sosial kesejahteraan keluarga",
                    "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga",
                    "Jumlah keluarga Penerima bantuan sosial kesejahteraan keluarga",
                ),
                Step(
                    "SUB KEG 4",
                    "Terlaksananya pemberian bantuan pengembangan ekonomi masyarakat",
                    "Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat",
                    "Jumlah kelompok penerima bantuan pengembangan ekonomi masyarakat",
                ),
            ),
        ),
    ),
)

BENCANA = Step(
    "",
    "Terlaksananya penanganan bencana alam dan bencana sosial",
    "PROGRAM PENANGANAN BENCANA",
    (
        "Persentase korban bencana pada saat dan setelah tanggap darurat bencana yang mendapat "
        "perlindungan dan jaminan sosial (SPM)"
    ),
    (
        Step(
            "KEG 1",
            "terpenuhinya kebutuhan dasar korban bencana alam dan sosial",
            "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
            "Jumlah korban bencana alam dan sosial yang mendapatkan perlindungan sosial",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya permakanan bagi korban bencana alam dan sosial",
                    "Penyediaan Makanan",
                    "Jumlah korbanbencana yang mendapatkan makanan",
                ),
                Step(
                    "SUB KEG 2",
                    "Tersedianya paket sandang bagi korban bencana alam dan sosial",
                    "Penyediaan Sandang",
                    "Jumlah korbanbencana yang menerima paket sandang",
                ),
                Step(
                    "SUB KEG 3",
                    "Tersedianya tempat penampungan bagi korban bencana alam dan sosial",
                    "Penyediaan Tempat Penampungan Pengungsi",
                    "Jumlah tempat  penampungan pengungsi yang dimiliki",
                ),
                Step(
                    "SUB KEG 4",
                    "Terlaksananya penanganan khusus bagi kelompok rentan",
                    "Penanganan Khusus bagi Kelompok Rentan",
                    "Jumlah kelompok rentan yang dtangani secara khusus",
                ),
                Step(
                    "SUB KEG 5",
                    "tersedianya layanan dukungan psikososialbagi korban bencana",
                    "Pelayanan Dukungan Psikososial",
                    "Jumlah korban bencana yang menerima pelayanan dukungan psikososial",
                ),
            ),
        ),
        Step(
            "KEG 2",
            "terlaksananya penyelenggaraan pemberdayaan masyarakat terhadap kesiapsiagaan bencana",
            "Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota",
            ("Jumlah Pekerja sosial Profesional/tenaga kesejahteraan sosial dan/atau relawan sosial yang tersedia"),
            (
                Step(
                    "SUB KEG 1",
                    "Meningkatnya jumlah desa/keluarahan siaga bencana",
                    "Koordinasi, Sosialisasi dan Pelaksanaan Kampung Siaga Bencana",
                    "Jumlah Desa/Kelurahan siaga bencana",
                ),
                Step(
                    "SUB KEG 2",
                    "Taruna Siaga Bencana Profesional",
                    "Koordinasi, Sosialisasi dan PelaksanaanTaruna Siaga Bencana",
                    "Jumlah TAGANA Profesional",
                ),
            ),
        ),
    ),
)

REHABILITASI = Step(
    "",
    "Terlaksananya kualitas penanganan PPKS diluar panti",
    "PROGRAM REHABILITASI SOSIAL",
    "Persentase PPKS yang terpenuhi kebutuhan dasarnya di luar panti",
    (
        Step(
            "KEG 1",
            f"terlaksananya penjangkauan {TERLANTAR} dilluar panti",
            f"Rehabilitasi Sosial Dasar {TERLANTAR} di Luar Panti Sosial",
            f"Jumlah {TERLANTAR} yang dijangkau",
            (
                Step(
                    "SUB KEG 1",
                    f"Tersedianya permakanan sesuai standar gizi bagi {TERLANTAR}",
                    "Penyediaan Permakanan",
                    f"Jumlah {TERLANTAR} yang menerima paket permakanan sesuai standar gizi",
                ),
                Step(
                    "SUB KEG 2",
                    f"Tersedianya paketsandang bagi {TERLANTAR}",
                    "Penyediaan Sandang",
                    f"Jumlah {TERLANTAR} yang menerima paket sandang",
                ),
                Step(
                    "SUB KEG 3",
                    f"Tersedianya alat bantu bagi {TERLANTAR}",
                    "Penyediaan Alat Bantu",
                    f"Jumlah {TERLANTAR} yang memanfaatkan alat bantu",
                ),
                Step(
                    "SUB KEG 4",
                    f"terlaksananya reunifikasi keluarga bagi {TERLANTAR}",
                    "Pemberian Pelayanan Reunifikasi Keluarga",
                    f"Jumlah {TERLANTAR} yang direunifikasi dengan keluarga",
                ),
                Step(
                    "SUB KEG 5",
                    f"tersedianya Bimbingan Fisik, Mental, Spiritual, dan Sosial bagi {TERLANTAR}",
                    "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial",
                    (
                        f"Jumlah {TERLANTAR} yang mendapatkan bimbingan Fisik, Mental, Spiritual dan "
                        "Sosial sesuai standar di keluarga, masyarakat, Dinas Sosial, rumah "
                        "singgah/Shelter dan/atau pusat kesejahteraan sosial"
                    ),
                ),
                Step(
                    "SUB KEG 6",
                    "terlaksananyabimbingan sosial yang dilaksanakan kepada keluarga dan masyarakat",
                    (
                        "Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas "
                        "Terlantar, Anak Terlantar,Lanjut Usia Terlantar, serta Gelandangan Pengemis "
                        "dan Masyarakat"
                    ),
                    "Jumlah bimbingan sosial yang dilaksanakan kepada keluarga dan masyarakat",
                ),
                Step(
                    "SUB KEG 7",
                    f"terfasilitasinya dokumen kependudukan bagi {TERLANTAR}",
                    ("Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak"),
                    f"Jumlah {TERLANTAR} yang difasilitasi untuk mendapatkan dokumen kependudukan",
                ),
                Step(
                    "SUB KEG 8",
                    f"tersedianya layanan pendidikan dan kesehatan dasar bagi {TERLANTAR}",
                    "Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar",
                    f"Jumlah {TERLANTAR} yang mendapatkan akses layanan pendidikan dan kesehatan dasar",
                ),
                Step(
                    "SUB KEG 9",
                    "tersedianya layanan data dan pengaduan",
                    "Pemberian Layanan Data dan Pengaduan",
                    "Jumlah layanan data dan pengaduan yang dimiliki",
                ),
                Step(
                    "SUB KEG 10",
                    "tersedianya layanan transpotasi roda empat untuk akses layanan kedaruratan",
                    "Pemberian Layanan Kedaruratan",
                    ("Jumlah kendaraan roda empat yang akses khusus layanan kedaruratan yang dimiliki (PMD 18)"),
                ),
                Step(
                    "SUB KEG 11",
                    f"tersedianya layanan penelusuran keluarga bagi {TERLANTAR}",
                    "Pemberian Pelayanan Penelusuran Keluarga",
                    f"Jumlah {TERLANTAR} yang mendapatkan layanan penelusuran keluarga (PMD 18)",
                ),
                Step(
                    "SUB KEG 12",
                    f"tersedianya layanan rujukan bagi {TERLANTAR}",
                    "Pemberian Layanan Rujukan",
                    f"Jumlah {TERLANTAR} yang dirujuk (PMD 18)",
                ),
            ),
        ),
        Step(
            "KEG 2",
            f"terlaksananya penjangkauan {MASALAH} (PPKS) {LAINNYA} diluar panti sosial",
            f"Rehabilitasi Sosial {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial",
            f"Jumlah {MASALAH} (PMKS) {LAINNYA} diluar panti sosial yang dijangkau",
            (
                Step(
                    "SUB KEG 1",
                    "tersedianya layanan data dan pengaduan",
                    "Pemberian Layanan Data dan Pengaduan",
                    "Jumlah layanan data dan pengaduan yang dimiliki (PMD 18)",
                ),
                Step(
                    "SUB KEG 2",
                    "tersedianya layanan transpotasi roda empat untuk akses layanan kedaruratan",
                    "Pemberian Layanan Kedaruratan",
                    ("Jumlah kendaraan roda empat yang akses khusus layanan kedaruratan yang dimiliki (PMD 18)"),
                ),
                Step(
                    "SUB KEG 3",
                    (f"Tersedianya permakanan sesuai standar gizi bagi {MASALAH} (PMKS) {LAINNYA} di Luar Panti Sosial"),
                    "Penyediaan Permakanan",
                    (
                        f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang menerima paket "
                        "permakanan sesuai standar gizi"
                    ),
                ),
                Step(
                    "SUB KEG 4",
                    f"Tersedianya paket sandang bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial",
                    "Penyediaan Sandang",
                    (f"Jumlah {MASALAH} (PMKS) {LAINNYA} di Luar Panti Sosial yang menerima paket sandang"),
                ),
                Step(
                    "SUB KEG 5",
                    f"Tersedianya alat bantu bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial",
                    "Penyediaan Alat Bantu",
                    (f"Jumlah {MASALAH} (PMKS) {LAINNYA} di Luar Panti Sosial yang memanfaatkan alat bantu"),
                ),
                Step(
                    "SUB KEG 6",
                    (f"Tersedianya perbekalan kesehatan bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"),
                    "Penyediaan Perbekalan Kesehatan di Luar Panti",
                    (f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang memanfaatkan perbekalan kesehatan"),
                ),
                Step(
                    "SUB KEG 7",
                    (
                        f"tersedianya Bimbingan Fisik, Mental, Spiritual, dan Sosial bagi {MASALAH} "
                        f"(PPKS) {LAINNYA} di Luar Panti Sosial"
                    ),
                    "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial",
                    (
                        f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang mendapatkan "
                        "bimbingan Fisik, Mental, Spiritual dan Sosial sesuai standar di keluarga, "
                        "masyarakat, Dinas Sosial, rumah singgah/Shelter dan/atau pusat "
                        "kesejahteraan sosial"
                    ),
                ),
                Step(
                    "SUB KEG 8",
                    (f"terlaksananya bimbingan sosial kepada Keluarga {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"),
                    f"Pemberian Bimbingan Sosial kepada Keluarga {MASALAH} (PPKS) {LAINNYA}",
                    (
                        f"Jumlah bimbingan sosial yang dilaksanakan kepada Keluarga {MASALAH} (PMKS) "
                        f"{LAINNYA} di Luar Panti Sosial"
                    ),
                ),
                Step(
                    "SUB KEG 9",
                    (f"terfasilitasinya dokumen kependudukan bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"),
                    ("Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak"),
                    (
                        f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang difasilitasi "
                        "untuk mendapatkan dokumen kependudukan"
                    ),
                ),
                Step(
                    "SUB KEG 10",
                    (f"tersedianya layanan pendidikan dan kesehatan dasar bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"),
                    "Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar",
                    (f"Jumlah {MASALAH} (PPKS) {LAINNYA} yang mendapatkan akses layanan pendidikan dan kesehatan dasar"),
                ),
                Step(
                    "SUB KEG 11",
                    (
                        "tersedianya layanan penelusuran keluarga bagi Pemberian Bimbingan Sosial "
                        f"kepada Keluarga {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"
                    ),
                    "Pemberian Pelayanan Penelusuran Keluarga",
                    f"Jumlah {MASALAH} (PPKS) {LAINNYA} yang mendapatkan layanan penelusuran keluarga",
                ),
                Step(
                    "SUB KEG 12",
                    (f"terlaksananya reunifikasi keluarga bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"),
                    "Pemberian Pelayanan Reunifikasi Keluarga",
                    (f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang direunifikasi dengan keluarga"),
                ),
                Step(
                    "SUB KEG 13",
                    f"tersedianya layanan rujukan bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial",
                    "Pemberian Layanan Rujukan",
                    f"Jumlah {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial yang dirujuk",
                ),
                Step(
                    "SUB KEG 14",
                    ("Terlaksananya Kerjasama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota"),
                    ("Kerjasama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota"),
                    ("Jumlah Kerjasama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial"),
                ),
            ),
        ),
    ),
)

MIGRAN = Step(
    "",
    "Terlaksananya penanganan warga migran korban tindak kekerasan",
    "PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN",
    "Persentase Penanganan warga negara migran korban tindak kekerasan",
    (
        Step(
            "KEG 1",
            "Terlaksananya penanganan warga negara migran korban tindak kekerasan",
            (
                "Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di "
                "Daerah Kabupaten/Kota untuk dipulangkan ke Desa/Kelurahan Asal"
            ),
            "Jumlah Warga Negara Migran Korban Tindak Kekerasan yang ditangani",
            (
                Step(
                    "SUB KEG 1",
                    (
                        "Terfasilitasinya pemulangan Warga Negara Migran Korban Tindak Kekerasan "
                        "dari Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke "
                        "Desa/Kelurahan Asal"
                    ),
                    (
                        "Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari "
                        "Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke "
                        "Desa/Kelurahan Asal"
                    ),
                    ("Jumlah Warga Negara Migran Korban Tindak Kekerasan yang difasilitasi pemulangannya"),
                ),
            ),
        ),
    ),
)

PENUNJANG = Step(
    "",
    "Terselenggaranya target kinerja urusan pemerintahan daerah secara akuntabel",
    "PROGRAM  PENUNJANG URUSAN PEMERINTAH DAERAH",
    "Indeks kualitas Penunjang Urusan Pemerintah Daerah",
    (
        Step(
            "KEG 1",
            "Terselenggaranya perencanaan, penganggaran dan evaluasi kinerja perangkat daerah",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Persentase perencanaan, penganggaran dan evaluasi kinerja perangkat daerah",
            (
                Step(
                    "SUB KEG 1",
                    "Terlaksananya penyusunan dokumen perencanaan perangkat daerah",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 2",
                    "Terlaksananya koordinasi dan penyusunan dokumen RKA-SKPD",
                    "Koordinasi dan penyusunan Dokumen RKA-SKPD",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 3",
                    "Terlaksananya koordinasi dan penyusunan dokumen Perubahan RKA-SKPD",
                    "Koordinasidan penyusunan Dokumen perubahan RKA-SKPD",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 4",
                    "Terlaksananya koordinasi dan penyusunan dokumen DPA-SKPD",
                    "Koordinasi dan penyusunan DPA -SKPD",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 5",
                    "Terlaksananya koordinasi dan penyusunan dokumen Perubahan DPA -SKPD",
                    "Koordinasi dan penyusunan perubahan DPA-SKPD",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 6",
                    ("Terselenggaranya Koordinasi dan penyusunan laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD"),
                    ("Koordinasi dan penyusunan laporan capaian kinerja dan ikhtisar Realisasi kinerja SKPD"),
                    ("Terselenggaranya Koordinasi dan penyusunan laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD"),
                ),
                Step(
                    "SUB KEG 7",
                    "Terlaksananya Evaluasi kinerja perangkat daerah",
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
            ),
        ),
        Step(
            "KEG 2",
            "Terselenggaranya administrasi keuangan perangkat daerah",
            "Administrasi Keuangan Perangkat Daerah",
            "Persentase dokumen administrasi keuangan",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya gaji dan tunjangan ASN",
                    "Penyediaan gaji dan tunjangan ASN",
                    "Cakupan kebutuhan dokumen dan ketepatan waktu",
                ),
                Step(
                    "SUB KEG 2",
                    "Tersedianya Administrasi Pelaksanaan Tugas Asn",
                    "Penyediaan Administrasi Pelaksanaan Tugas ASN",
                    "Jumlah dokumen hasil penyediaan administrasi pelaksanaan tugas Asn",
                ),
                Step(
                    "SUB KEG 3",
                    "Terlaksananya Penatausahaan dan pengujian/ verifikasi keuangan SKPD",
                    "pelaksanaan penatausahaan dan pengujian/verifikasi keuangan SKPD",
                    "Jumlah Dokumen Penatausahaan dan Pengujian /verifikasi Keuangan SKPD",
                ),
                Step(
                    "SUB KEG 4",
                    ("Terselenggaranya koordinasi dan penyusunan laporan keuangan bulanan/triwulan/semesteran SKPD"),
                    "Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulan/Semester SKPD",
                    "Jumlah laporan keuangan bulanan/triwulan /semesteran yang disusun",
                ),
            ),
        ),
        Step(
            "KEG 3",
            ("Persentase Ketersediaan Dokumen Administrasi  Barang Milik Daerah pada Perangkat Daerah yang berkualitas"),
            "Administrasi Barang Milik Daerah pada Perangkat Daerah",
            "Jumlah Laporan administrasi barang milik daerah OPD",
            (
                Step(
                    "SUB KEG 1",
                    "Terlaksananya Pengamanan Barang Milik Daerah",
                    "Pengamanan Barang Milik Daerah SKPD",
                    "Jumlah Dokumen Pengamanan Barang  Milik Daerah SKPD",
                ),
            ),
        ),
        Step(
            "KEG 4",
            "Persentase dokumen administrasi Umum Perangkat Daerah",
            "Administrasi Umum PerangkatDaerah",
            "Cakupan pelayanan administrasi perkantoran tepat waktu",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                    "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                    ("Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan"),
                ),
                Step(
                    "SUB KEG 2",
                    "Tersedianya Peralatan dan Perlengkapan Kantor",
                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                    "Jumlah Paket Peralatan dan Perlengkapan",
                ),
                Step(
                    "SUB KEG 3",
                    "Tersedianya Bahan Logistik Kantor",
                    "Penyediaan Bahan Logistik Kantor",
                    "Jumlah Paket Bahan Logistik Kantor yang Disediakan",
                ),
                Step(
                    "SUB KEG 4",
                    "Tersedianya Barang Cetakan dan Penggandaan",
                    "Penyediaan Barang Cetakan dan Pengadaan",
                    "Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan",
                ),
                Step(
                    "SUB KEG 5",
                    "Terlaksananya Fasilitasi Kunjungan Tamu",
                    "FasilitasiKunjungan Tamu",
                    "Jumlah Laporan Fasilitasi Kunjungan Tamu",
                ),
                Step(
                    "SUB KEG 6",
                    "Terlaksananya Penyelenggaraan  Rapat Koordinasi dan Konsultasi SKPD",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                ),
            ),
        ),
        Step(
            "KEG 5",
            "Persentase dokumen administrasi Pengadaan barang milik daerah",
            "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
            "Jumlah Pengadaan Barang Milik Daerah",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya Aset Tetap Lainnya",
                    "Pengadaan Aset Tetap Lainnya",
                    "Jumlah Unit Aset Tetap Lainnya yang Disediakan",
                ),
            ),
        ),
        Step(
            "KEG 6",
            "Persentase ketersediaan jasa penunjang urusan pemerintah daerah",
            "Penyedia Jasa Penunjang Urusan Pemerintah Daerah",
            "Jumlah Jasa Penunjang Administrasi Perkantoran",
            (
                Step(
                    "SUB KEG 1",
                    "Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Penyedia Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    ("Jumlah  Laporan  Penyediaan  Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan"),
                ),
                Step(
                    "SUB KEG 2",
                    "Tersedianya Jasa Pelayanan Umum Kantor",
                    "Penyedia jasa Pelayanan Umum Kantor",
                    "Jumlah Laporan Penyediaan Jasa Pelayanan",
                ),
            ),
        ),
        Step(
            "KEG 7",
            "Terselenggaranya pemeliharaan barang milik daerah penunjang urusan pemerintahan daerah",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
            "Persentase barang milik daerah yang terpelihara",
            (
                Step(
                    "SUB KEG 1",
                    (
                        "Tersedianya Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan "
                        "Perorangan Dinas atau Kendaraan Dinas Jabatan"
                    ),
                    (
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan "
                        "Perorangan Dinas atau Kendaraan Dinas Jabatan"
                    ),
                    ("Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan dibayarkan Pajaknya"),
                ),
                Step(
                    "SUB KEG 2",
                    (
                        "Tersedianya Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan "
                        "Kendaraan Dinas Operasional atau Lapangan"
                    ),
                    (
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan Pajak, dan Perizinan "
                        "Kendaraan Dinas Operasional atau Lapangan"
                    ),
                    ("Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan dibayarkan Pajak dan Perizinannya"),
                ),
                Step(
                    "SUB KEG 3",
                    "Terlaksananya Pemeliharaan Peralatan dan Mesin Lainnya",
                    "Pemeliharaan Peralatan dan Mesin Lainnya",
                    "Jumlah Peralatan dan Mesin Lainnya yang Dipelihara",
                ),
            ),
        ),
    ),
)
TOP = (
    Aim("visi", "VISI", "MAMUJU KEREN"),
    Aim(
        "misi",
        "MISI 3",
        "Mewujudkan Aksesibilitas dan Kualitas Pelayanan Bidang Pendidikan, Kesehatan dan Sosial",
    ),
    Aim(
        "tujuan_daerah",
        "TUJUAN",
        "Meningkatkan kualitas sumber daya",
        ("Indeks Pembangunan Manusia (IPM)",),
    ),
    Aim(
        "sasaran_daerah",
        "SASARAN RPJMD",
        "Meningkatnya aksesibilitas dan kualitas layanan Pendidikan, Kesehatan dan kebutuhan dasar lainnya",
        ("Indeks Kesejahteraan Sosial",),
    ),
    Aim(
        "tujuan",
        "TUJUAN OPD",
        "Meningkatkan taraf kesejahteraan sosial penduduk miskin,  rentan dan layanan yang berkualitas oleh "
        "pelaku penyelenggaraan kesejahteraan sosial yang profesional",
        ("Indeks Kesejahteraan Sosial dan Partisipasi Sosial",),
    ),
)

BRANCHES = (
    Branch(
        Aim(
            "sasaran",
            "SASARAN STRATEGIS",
            "Meningkatnya penyelenggaraan kesejahteraan sosial yang partisipatif",
            ("Jumlah PSKS yang  aktif menyelengarakan program kesejahteraan sosial",),
        ),
        "KABID. PEMBERDAYAAN SOSIAL",
        (PEMBERDAYAAN, TMP),
    ),
    Branch(
        Aim(
            "sasaran",
            "",
            "Meningkatnya penyelenggaraan Perlindungan Sosial",
            ("Persentase penyelenggaraan perlindungan dan jaminan sosial korban",),
        ),
        "KABID. PERLINDUNGAN DAN JAMINAN SOSIAL",
        (PERLINDUNGAN, BENCANA),
    ),
    Branch(
        Aim(
            "sasaran",
            "",
            "Meningkatnya penyelenggaraan rehabilitasi sosial diluar panti",
            (
                "Persentase Penyelenggaraan Rehabilitasi sosial  diluar panti",
                "Persentase PMKS/PPKS  yang mandiri",
            ),
        ),
        "KABID. REHABILITASI SOSIAL",
        (REHABILITASI, MIGRAN),
    ),
    Branch(
        Aim(
            "sasaran",
            "",
            "Terselenggaranya birokrasi OPD yang efektif, efisien dan beriroentasi pada pelayanan prima",
            ("Nilai Akip",),
        ),
        "SEKRETARIS DINAS SOSIAL",
        (PENUNJANG,),
    ),
)

# Statements that page 2 spells otherwise than page 1.
RESPELLED = {
    "terpenuhinya kebutuhan dasar anak -anak terlantar dan rentan": (
        "terpenuhinya kebutuhan dasar anak-anak terlantar dan rentan"
    ),
    "tersedianya layanan rujukan bagi anak -anak terlantar dan rentan": (
        "tersedianya layanan rujukan bagi anak-anak terlantar dan rentan"
    ),
    "Terlaksananya pendampingan dan pemantauan sosial terhadap  pelaksanaan pemeliharaan anak-anak terlantar "
    "dan rentan secaraberkala sesuai dengan kebutuhan": (
        "Terlaksananya pendampingan dan pemantauan  sosial terhadap  pelaksanaan pemeliharaan anak -anak "
        "terlantar dan rentan secaraberkala sesuai dengan kebutuhan"
    ),
    "tersedianya layanan dukungan psikososialbagi korban bencana": (
        "tersedianya layanan dukungan psikososial bagi korban bencana"
    ),
    f"terlaksananya penjangkauan {TERLANTAR} dilluar panti": (f"terlaksanany penjangkauan {TERLANTAR} dilluar panti"),
    f"Tersedianya paketsandang bagi {TERLANTAR}": f"Tersedianya paket sandang bagi {TERLANTAR}",
    "terlaksananyabimbingan sosial yang dilaksanakan kepada keluarga dan masyarakat": (
        "terlaksananya bimbingan sosial yang dilaksanakan kepada keluarga dan masyarakat"
    ),
    f"terfasilitasinya dokumen kependudukan bagi {TERLANTAR}": (f"terfasilitasinya dokumenkependudukan bagi {TERLANTAR}"),
    f"Tersedianya permakanan sesuai standar gizi bagi {MASALAH} (PMKS) {LAINNYA} di Luar Panti Sosial": (
        f"Tersedianya permakanan sesuai standar gizi bagi {MASALAH} (PPKS) {LAINNYA} di Luar Panti Sosial"
    ),
    "Terselenggaranya target kinerja urusan pemerintahan daerah secara akuntabel": (
        "Tercapainya target kinerja urusan pemerintahan daerah secara akuntabel"
    ),
    "Terlaksananya koordinasi dan penyusunan dokumen Perubahan DPA -SKPD": (
        "Terlaksananya koordinasi dan penyusunan dokumen Perubahan DPA-SKPD"
    ),
    "Terlaksananya Penatausahaan dan pengujian/ verifikasi keuangan SKPD": (
        "Terlaksananya Penatausahaa n dan pengujian/ verifikasi keuangan SKPD"
    ),
}

# The office captioned only some of its boxes; a bracket of its drawing program stayed behind in three places.
CAPTIONS = {"KEG 1": "SASARAN KEGIATAN", "KEG 2": "SASARAN KEGIATAN", "KEG 3": "SASARAN KEGIATAN"}
CUT_CAPTION = "SUB KEG 4"
STRAY = ")"

WIDE, HIGH = 141.0, 98.0
LEFT, PITCH, BOX = 7.6, 6.62, 5.75
DARK, LINE = "1F3864", "404040"
COLOURS = {
    "KABID. PEMBERDAYAAN SOSIAL": ("C6E0B4", "E2EFDA", "70AD47"),
    "KABID. PERLINDUNGAN DAN JAMINAN SOSIAL": ("F8CBAD", "FCE4D6", "ED7D31"),
    "KABID. REHABILITASI SOSIAL": ("BDD7EE", "DDEBF7", "5B9BD5"),
    "SEKRETARIS DINAS SOSIAL": ("FFE699", "FFF2CC", "BF9000"),
}


class Run(NamedTuple):
    """A paragraph of a box."""

    text: str
    bold: bool = False


def text_height(runs: list[Run], width: float, size: float) -> float:
    """About how high a text is, in centimetres, in the metrics of Calibri."""
    lines = 0
    for run in runs:
        font = ImageFont.truetype("Carlito-Bold.ttf" if run.bold else "Carlito-Regular.ttf", 100)
        room = (width - 0.24) / 2.54 * 72 / size * 100
        used, lines = 0.0, lines + 1
        for word in run.text.split(" "):
            long = font.getlength(word + " ")
            if used and used + long > room:
                used, lines = 0.0, lines + 1
            used += long
    return lines * size * 1.22 / 72 * 2.54 + 0.2


class At(NamedTuple):
    """Where a box stands, in centimetres."""

    x: float
    y: float
    w: float
    h: float


class Look(NamedTuple):
    """How a box looks."""

    fill: str | None
    size: float
    ink: str = "000000"
    edge: str | None = LINE
    kind: MSO_SHAPE = MSO_SHAPE.RECTANGLE
    align: PP_ALIGN = PP_ALIGN.CENTER


def put(slide: Slide, at: At, runs: list[Run], look: Look) -> Shape:
    """A shape with its text."""
    shape = slide.shapes.add_shape(look.kind, Cm(at.x), Cm(at.y), Cm(at.w), Cm(at.h))
    shape.shadow.inherit = False
    if look.fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(look.fill)
    else:
        shape.fill.background()
    if look.edge:
        shape.line.color.rgb, shape.line.width = RGBColor.from_string(look.edge), Pt(1)
    else:
        shape.line.fill.background()
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = Cm(0.1)
    frame.margin_top = frame.margin_bottom = Cm(0.05)
    for number, run in enumerate(runs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = look.align
        piece = paragraph.add_run()
        piece.text = run.text
        piece.font.size, piece.font.bold, piece.font.name = Pt(look.size), run.bold, "Calibri"
        piece.font.color.rgb = RGBColor.from_string(look.ink)
    return shape


def stroke(slide: Slide, start: tuple[float, float], end: tuple[float, float]) -> Connector:
    """A straight line between two points, in centimetres."""
    ends = (*start, *end)
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *(Cm(value) for value in ends))
    line.line.color.rgb, line.line.width = RGBColor.from_string(LINE), Pt(2)
    return line


def arrow(line: Connector) -> None:
    """Put an arrowhead at the end of a line."""
    stroked = line.line._get_or_add_ln()
    stroked.append(stroked.makeelement(qn("a:tailEnd"), {"type": "triangle"}))


def turn(line: Connector, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Turn an elbow by 90 degrees, as PowerPoint stores one that leaves its box downwards."""
    (x1, y1), (x2, y2) = start, end
    across, down = abs(x2 - x1), y2 - y1
    frame = line._element.spPr.find(qn("a:xfrm"))
    for name in ("flipH", "flipV", "rot"):
        frame.attrib.pop(name, None)
    frame.set("rot", "5400000" if x2 < x1 else "16200000")
    if x2 > x1:
        frame.set("flipH", "1")
    frame.find(qn("a:off")).set("x", str((x1 + x2) // 2 - down // 2))
    frame.find(qn("a:off")).set("y", str((y1 + y2) // 2 - across // 2))
    frame.find(qn("a:ext")).set("cx", str(down))
    frame.find(qn("a:ext")).set("cy", str(across))


def elbow(slide: Slide, parent: Shape, child: Shape) -> None:
    """A glued connector from the bottom of a box to the top of another."""
    x1, y1 = parent.left + parent.width // 2, parent.top + parent.height
    x2, y2 = child.left + child.width // 2, child.top
    straight = abs(x2 - x1) < Cm(0.05)
    kind = MSO_CONNECTOR.STRAIGHT if straight else MSO_CONNECTOR.ELBOW
    line = slide.shapes.add_connector(kind, Emu(x1), Emu(y1), Emu(x2), Emu(y2))
    line.line.color.rgb, line.line.width = RGBColor.from_string(LINE), Pt(2)
    line.begin_connect(parent, 2)
    line.end_connect(child, 0)
    if not straight:
        turn(line, (x1, y1), (x2, y2))


def fork(slide: Slide, parent: tuple[float, float], children: list[tuple[float, float]]) -> None:
    """Loose strokes: down from a parent, along a shelf, down to each child."""
    x, y = parent
    shelf = (y + children[0][1]) / 2
    stroke(slide, (x, y), (x, shelf))
    sides = [x, *(child[0] for child in children)]
    if max(sides) - min(sides) > 0.05:
        stroke(slide, (min(sides), shelf), (max(sides), shelf))
    for child in children:
        arrow(stroke(slide, (child[0], shelf), child))


class Drawn(NamedTuple):
    """The uppermost and lowermost shape of a node that is drawn as boxes on one another."""

    top: Shape
    bottom: Shape

    @property
    def left(self) -> float:
        """Its left edge, in centimetres."""
        return self.top.left / 360000

    @property
    def middle(self) -> float:
        """The height of the middle of its upper box, in centimetres."""
        return (self.top.top + self.top.height / 2) / 360000

    @property
    def end(self) -> float:
        """Its lower edge, in centimetres."""
        return (self.bottom.top + self.bottom.height) / 360000


class Sheet:
    """One page of the poster: what it shows of a node, and how large."""

    def __init__(self, slide: Slide, page: int) -> None:
        self.slide = slide
        self.page = page
        self.size = 10.0 if page == 1 else 16.0

    def parts(self, step: Step, colour: tuple[str, str, str]) -> list[tuple[list[Run], str, str]]:
        """The boxes of a node from above: paragraphs, fill, ink."""
        strong, pale, dark = colour
        if self.page == 2:
            text = RESPELLED.get(step.statement, step.statement)
            return [([Run(text)], strong if not step.label.startswith("SUB") else pale, "000000")]
        indicator = [
            Run("INDIKATOR :" if step.label != "SUB KEG 2" else "INDIKATOR:", True),
            Run(step.indicator),
        ]
        if not step.label:
            named = [Run(step.name, True)]
            return [
                (named, dark, "FFFFFF"),
                (indicator, "FFFFFF", "000000"),
                ([Run(step.statement)], strong, "000000"),
            ]
        named = [Run(f"{step.label} : {step.name}", True)]
        fill = strong if step.label.startswith("KEG") else pale
        return [
            ([Run(step.statement)], fill, "000000"),
            (named, "FFFFFF", dark),
            (indicator, "FFFFFF", "000000"),
        ]

    def node(self, step: Step, x: float, y: float, width: float, colour: tuple[str, str, str]) -> Drawn:
        """Draw a node as boxes that stand on one another."""
        size = self.size + (0 if step.label else 2)
        shapes = []
        for runs, fill, ink in self.parts(step, colour):
            ink = "1F3864" if ink == colour[2] else ink
            high = text_height(runs, width, size)
            shapes.append(put(self.slide, At(x, y, width, high), runs, Look(fill, size, ink)))
            y += high
        return Drawn(shapes[0], shapes[-1])

    def caption(self, step: Step, x: float, y: float) -> None:
        """The small words over some boxes of the first bidang."""
        if self.page == 2:
            return
        text = "SASARAN SUB. KEGIATAN" if step.label.startswith("SUB") else CAPTIONS[step.label]
        if step.label == CUT_CAPTION:
            text = "SASARAN"
        at = At(x, y - 0.42, 3.7, 0.42)
        put(self.slide, at, [Run(text)], Look("FFFFFF", 7, "7F7F7F", "A6A6A6"))

    def stray(self, text: str, x: float, y: float) -> None:
        """A character that belongs to nothing."""
        put(self.slide, At(x, y, 0.5, 0.7), [Run(text)], Look(None, 9, edge=None))

    def stack(self, steps: tuple[Step, ...], x: float, y: float, colour: tuple[str, str, str]) -> list[Drawn]:
        """Boxes under one another."""
        drawn = []
        for step in steps:
            one = self.node(step, x, y, BOX, colour)
            drawn.append(one)
            y = one.end + (0.75 if self.page == 1 else 0.9)
        return drawn

    def side_trunk(self, x: float, start: float, drawn: list[Drawn], left: bool) -> None:
        """A vertical line beside a stack with a branch to each of its boxes."""
        stroke(self.slide, (x, start), (x, drawn[-1].middle))
        for one in drawn:
            arrow(stroke(self.slide, (x, one.middle), (one.left if left else one.left + BOX, one.middle)))

    def hang(self, keg: Drawn, step: Step, x: float, y: float, colour: tuple[str, str, str]) -> None:
        """The sub kegiatan of a kegiatan whose first column starts at x."""
        if len(step.under) < 12:
            drawn = self.stack(step.under, x, y, colour)
            trunk = x - 0.42
            stroke(self.slide, (trunk, keg.end - 0.4), (keg.left, keg.end - 0.4))
            self.side_trunk(trunk, keg.end - 0.4, drawn, left=True)
            return
        half = len(step.under) // 2
        first = self.stack(step.under[:half], x, y, colour)
        second = self.stack(step.under[half:], x + PITCH, y, colour)
        if step.label == "KEG 1":
            middle = x + (PITCH + BOX) / 2
            self.side_trunk(middle, keg.end, first, left=False)
            self.side_trunk(middle, keg.end, second, left=True)
            return
        for column in (first, second):
            trunk = column[0].left - 0.42
            shelf = keg.end + 0.5
            middle = keg.left + keg.top.width / 720000
            stroke(self.slide, (middle, keg.end), (middle, shelf))
            stroke(self.slide, (middle, shelf), (trunk, shelf))
            self.side_trunk(trunk, shelf, column, left=True)


def columns(step: Step) -> int:
    """How many columns a kegiatan takes."""
    return 2 if len(step.under) >= 12 else 1


def draw_program(sheet: Sheet, program: Step, x: float, y: float, holder: str) -> Drawn:
    """A program over its kegiatan and their stacks; returns the program's boxes."""
    colour = COLOURS[holder]
    places, at = [], x
    for keg in program.under:
        places.append(at + (columns(keg) - 1) * PITCH / 2)
        at += columns(keg) * PITCH
    wide = min(10.5, at - x - PITCH + BOX)
    middle = (places[0] + places[-1] + BOX) / 2
    top = sheet.node(program, middle - wide / 2, y, wide, colour)
    row = y + (8.0 if sheet.page == 1 else 5.6)
    kegs = [sheet.node(keg, place, row, BOX, colour) for keg, place in zip(program.under, places, strict=True)]
    if program in (PENUNJANG, PEMBERDAYAAN):
        fork(sheet.slide, (middle, top.end), [(place + BOX / 2, row) for place in places])
    else:
        for keg in kegs:
            elbow(sheet.slide, top.bottom, keg.top)
    under, at = max(keg.end for keg in kegs) + 1.3, x
    for keg, step in zip(kegs, program.under, strict=True):
        start = under if program is not PENUNJANG else keg.end + 1.3
        sheet.hang(keg, step, at, start, colour)
        if program is PEMBERDAYAAN:
            sheet.caption(step, keg.left, row)
        at += columns(step) * PITCH
    return top


def draw_captions(sheet: Sheet, program: Step) -> None:
    """Captions over the sub kegiatan of a program, found again by their text."""
    texts = {f"{step.label} : {step.name}": step for keg in program.under for step in keg.under}
    boxes = [shape for shape in sheet.slide.shapes if shape.has_text_frame]
    for before, shape in pairwise(boxes):
        step = texts.get(shape.text_frame.text)
        if step:
            sheet.caption(step, before.left / 360000, before.top / 360000)


def draw_sasaran(sheet: Sheet, aim: Aim, middle: float, y: float, colour: tuple[str, str, str]) -> Drawn:
    """A sasaran strategis and, under it, its indicators."""
    size, wide = (13.0 if sheet.page == 1 else 18.0), 14.0
    runs = [Run(aim.statement, True)]
    high = text_height(runs, wide, size) + 0.2
    top = put(sheet.slide, At(middle - wide / 2, y, wide, high), runs, Look(colour[2], size, "FFFFFF"))
    if sheet.page == 2:
        return Drawn(top, top)
    numbered = [f"{n}. {text}" for n, text in enumerate(aim.indicators, 1)]
    lines = [Run("INDIKATOR :", True), *map(Run, aim.indicators if len(numbered) == 1 else numbered)]
    below = At(middle - wide / 2, y + high, wide, text_height(lines, wide, size))
    bottom = put(sheet.slide, below, lines, Look("FFFFFF", size))
    if aim.label:
        label = At(middle - wide / 2, y - 0.6, 4.6, 0.6)
        put(sheet.slide, label, [Run(aim.label)], Look("FFFFFF", 9, "7F7F7F", "A6A6A6"))
    return Drawn(top, bottom)


def draw_branches(sheet: Sheet, root: Shape, y: float) -> None:
    """Everything under the aim of the office."""
    x = LEFT
    for number, branch in enumerate(BRANCHES):
        colour = COLOURS[branch.holder]
        starts = []
        for program in branch.programs:
            starts.append(x)
            x += sum(columns(keg) for keg in program.under) * PITCH
        middle = (starts[0] + x - PITCH + BOX) / 2
        sasaran = draw_sasaran(sheet, branch.sasaran, middle, y, colour)
        row = y + (6.2 if sheet.page == 1 else 5.4)
        tops = [
            draw_program(sheet, program, start, row, branch.holder)
            for program, start in zip(branch.programs, starts, strict=True)
        ]
        elbow(sheet.slide, root, sasaran.top)
        reached = tops
        if sheet.page == 1:
            band = put(
                sheet.slide,
                At(starts[0], row - 0.95, x - PITCH + BOX - starts[0], 0.95),
                [Run(branch.holder, True)],
                Look("D9D9D9", 13, DARK),
            )
            if number == 3:
                elbow(sheet.slide, sasaran.bottom, band)
                continue
        if number % 2 and sheet.page == 2:
            for top in reached:
                elbow(sheet.slide, sasaran.bottom, top.top)
            continue
        landing = row - (0.95 if sheet.page == 1 else 0)
        ends = [(top.left + top.top.width / 720000, landing) for top in reached]
        fork(sheet.slide, (middle, sasaran.end), ends)


def draw_top(sheet: Sheet) -> Shape:
    """Vision to the aim of the office, with their indicators; returns the last box."""
    wide, middle, above = 24.0, LEFT + (WIDE - LEFT) / 2 - 0.5, None
    places = {"visi": 4.6, "misi": 7.0, "tujuan_daerah": 9.9, "sasaran_daerah": 12.9, "tujuan": 16.2}
    for aim in TOP if sheet.page == 1 else TOP[-1:]:
        y = places[aim.level] if sheet.page == 1 else 6.0
        high, size = (1.4 if aim.level in ("visi", "tujuan_daerah") else 1.9), 14
        deep = DARK if aim.level in ("visi", "misi") else "2F5597"
        look = Look(deep, size, "FFFFFF", DARK)
        box = put(sheet.slide, At(middle - wide / 2, y, wide, high), [Run(aim.statement, True)], look)
        last = box
        if aim.level in ("visi", "misi"):
            tag = At(middle - wide / 2 - 3.2, y, 3.2, high)
            put(sheet.slide, tag, [Run(aim.label, True)], Look("FFC000", size, kind=MSO_SHAPE.PENTAGON))
        for text in aim.indicators:
            runs = [Run("Indikator", True), Run(text)]
            if aim.level == "tujuan":
                at = At(middle - wide / 2, y + high, wide, 1.5)
            else:
                at = At(middle + wide / 2, y, 9.5, high)
            shape = put(sheet.slide, at, runs, Look("FFF2CC", 12))
            last = shape if aim.level == "tujuan" else last
        if above is not None:
            elbow(sheet.slide, above, box)
        above = last
    assert above is not None
    return above


def draw_heading(sheet: Sheet, title: str) -> None:
    """The logo and the title."""
    look = Look(None, 40, DARK, None)
    lines = [Run(title, True), Run("DINAS SOSIAL KABUPATEN MAMUJU", True)]
    put(sheet.slide, At(35.0, 0.5, 76.0, 3.8), lines, look)
    put(sheet.slide, At(1.2, 0.8, 2.9, 3.3), [], Look("C00000", 8, kind=MSO_SHAPE.FLOWCHART_OFFPAGE_CONNECTOR))
    put(sheet.slide, At(1.75, 1.3, 1.8, 1.8), [], Look("FFC000", 8, kind=MSO_SHAPE.STAR_5_POINT))


def draw_labels(sheet: Sheet) -> None:
    """The tier labels at the left of page 1."""
    tiers = {
        "TUJUAN": 9.9,
        "SASARAN RPJMD": 12.9,
        "TUJUAN OPD": 16.6,
        "ESOLON II": 22.6,
        "ESOLON III": 29.2,
        "ESOLON IV": 47.0,
    }
    for text, y in tiers.items():
        look = Look("7F7F7F", 16, "FFFFFF", None, MSO_SHAPE.PENTAGON)
        put(sheet.slide, At(0.7, y, 5.9, 1.9), [Run(text, True)], look)


def draw_signature(slide: Slide) -> None:
    """The signature block with placeholders."""
    lines = ["KEPALA DINAS SOSIAL", " ", " ", "( nama pejabat )", "NIP. ......................"]
    put(
        slide,
        At(118, 89, 20, 6.4),
        [Run(line, number == 0) for number, line in enumerate(lines)],
        Look(None, 18, edge=None),
    )


def presentation(folder: Path) -> Path:
    """The two sheets as a presentation."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(WIDE), Cm(HIGH)
    blank = deck.slide_layouts[6]
    first = Sheet(deck.slides.add_slide(blank), 1)
    draw_heading(first, "CASCADING KINERJA")
    draw_labels(first)
    draw_branches(first, draw_top(first), 22.0)
    draw_captions(first, PEMBERDAYAAN)
    for number, y in ((0, 43.0), (1, 43.0), (3, 52.0)):
        first.stray(STRAY, LEFT + number * PITCH + BOX - 0.05, y)
    draw_signature(first.slide)
    second = Sheet(deck.slides.add_slide(blank), 2)
    draw_heading(second, "POHON KINERJA")
    draw_branches(second, draw_top(second), 13.0)
    second.stray("K", LEFT + 2 * PITCH + BOX - 0.05, 23.0)
    path = folder / f"{STEM}.pptx"
    deck.save(str(path))
    return path


def folded(text: str) -> str:
    """A text with runs of blanks folded."""
    return re.sub(r"\s+", " ", text).strip()


def add_indicator(gold: Gold, node: str, name: str, pages: list[int]) -> None:
    """An indicator without target; the unit is known only where a sign is printed."""
    gold.indicator(node, folded(name), "%" if "(%)" in name else None, pages[0])


def add_steps(gold: Gold, step: Step, level: int, parent: str, holder: str | None) -> None:
    """A program, kegiatan or sub kegiatan and everything under it."""
    name = ("program", "kegiatan", "sub_kegiatan")[level]
    node = gold.node(name, folded(step.statement), folded(step.name), page=1, parent=parent, pages=[1, 2], holder=holder)
    add_indicator(gold, node, step.indicator, [1])
    for child in step.under:
        add_steps(gold, child, level + 1, node, None)


def build_gold() -> Gold:
    """The record of the poster."""
    document = {
        "type": "cascading",
        "types": ["cascading", "pohon_kinerja"],
        "region": "Kabupaten Mamuju",
        "organisation": "Dinas Sosial",
        "year": None,
        "pages": 2,
    }
    gold, parent = Gold(STEM, document), None
    for aim in TOP:
        pages = [1, 2] if aim.level == "tujuan" else [1]
        parent = gold.node(aim.level, folded(aim.statement), page=1, parent=parent, pages=pages)
        for name in aim.indicators:
            add_indicator(gold, parent, name, [1])
    assert parent is not None
    for branch in BRANCHES:
        aim = branch.sasaran
        node = gold.node(aim.level, folded(aim.statement), page=1, parent=parent, pages=[1, 2])
        for name in aim.indicators:
            add_indicator(gold, node, name, [1])
        for program in branch.programs:
            add_steps(gold, program, 0, node, branch.holder)
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """What a reader may honestly take otherwise."""
    respelled = {folded(first) for first in RESPELLED}
    by_text = {node["statement"]: node["id"] for node in gold.nodes}
    changed = by_text["Terselenggaranya target kinerja urusan pemerintahan daerah secara akuntabel"]
    gold.ambiguous += [
        {
            "about": "page 2 spells these statements otherwise; the first spelling is taken",
            "chosen": "the spelling of page 1",
            "also_acceptable": ["the spelling of page 2"],
            "nodes": [node["id"] for node in gold.nodes if node["statement"] in respelled],
            "field": "statement",
        },
        {
            "about": "page 2 prints another first word (Tercapainya target kinerja ...)",
            "chosen": "one node",
            "also_acceptable": ["a node of its own on page 2"],
            "nodes": [changed],
            "field": "statement",
        },
        {
            "about": "names with (%) and no target: the sign is taken for the unit",
            "chosen": "%",
            "also_acceptable": [None],
            "nodes": [i["node"] for i in gold.indicators if i["unit"]],
            "indicators": [i["id"] for i in gold.indicators if i["unit"]],
            "field": "indicator.unit",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(presentation(Path(folder)), CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
