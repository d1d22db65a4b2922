"""Facts of the performance tree of Kecamatan Landasan Ulin, invented; held once for the drawing and its gold."""

import re
from dataclasses import replace

from corpus.makers.parts.facts import Fact, Measure


def m(line: str) -> Measure:
    """An indicator and its target, divided by a bar; with ≤ before the target lower is better."""
    name, target = line.split("|")
    found = re.search(r"\d\s+([A-Za-z][A-Za-z/ ]*)$", target)
    down = {"direction": "down"} if "≤" in target else {}
    return Measure(name, target, found.group(1) if found else None, more=down)


def sub(name: str, line: str, pagu: str, holder: str | None = None) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, (m(line),), pagu=pagu, holder=holder)


def keg(holder: str, statement: str, line: str, name: str, *subs: Fact) -> Fact:
    """A kegiatan with one indicator."""
    return Fact("kegiatan", statement, name, (m(line),), subs, holder=holder)


def prog(holder: str, statement: str, lines: tuple[str, ...], name: str, *below: Fact) -> Fact:
    """A program."""
    return Fact("program", statement, name, tuple(m(line) for line in lines), below, holder=holder)


SERVICE = prog(
    "KASI PEMERINTAHAN DAN PELAYANAN UMUM",
    "Meningkatnya mutu layanan administrasi kecamatan dan kelurahan",
    ("Persentase layanan yang selesai sesuai standar pelayanan|95%", "Jumlah pengaduan yang tidak ditindaklanjuti|≤ 2 pengaduan"),
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    keg(
        "Kasi Pemerintahan dan Pelayanan Umum",
        "Terlaksananya koordinasi pemerintahan dengan instansi di wilayah kecamatan",
        "Persentase hasil rapat koordinasi yang ditindaklanjuti|90%",
        "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
        sub(
            "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan "
            "Perangkat Daerah dan Instansi Vertikal Terkait",
            "Jumlah laporan koordinasi/sinergi|12 Laporan",
            "Rp 48.750.000",
        ),
        sub(
            "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
            "Jumlah dokumen peningkatan efektifitas kegiatan pemerintahan|4 Dokumen",
            "Rp 36.200.000",
        ),
    ),
    keg(
        "Kasi Pemerintahan dan Pelayanan Umum",
        "Meningkatanya kepatuhan terhadap standar pelayanan",
        "Persentase jenis layanan yang memiliki SOP|100%",
        "Penyelenggaraan Urusan Pemerintahan yang tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan",
        sub(
            "Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan",
            "Jumlah laporan pelayanan kepada masyarakat|12 Laporan",
            "Rp 112.480.000",
            "Pengadministrasi Pelayanan",
        ),
        sub(
            "Fasilitasi Percepatan Pencapaian Standar Pelayanan Minimal di Wilayah Kecamatan",
            "Jumlah dokumen pencapaian SPM|2 Dokumen",
            "Rp 1.25.500.000",
        ),
    ),
    keg(
        "Kasi Pemerintahan dan Pelayanan Umum",
        "Terlayaninya perizinan dan nonperizinan yang dilimpahkan",
        "Rata-rata waktu penyelesaian berkas|≤ 2 hari",
        "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
        sub(
            "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
            "Jumlah izin yang diterbitkan|340 Izin",
            "Rp 27.600.000",
        ),
        sub(
            "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan",
            "Jumlah surat keterangan yang dilayani|4.150 Surat",
            "Rp 31.925.000",
            "Pengelola Layanan PATEN",
        ),
    ),
)
COMMON = prog(
    "KASI PEMERINTAHAN DAN PELAYANAN UMUM",
    "Terwujudnya kerukunan dan wawasan kebangsaan warga",
    ("Persentase kelurahan tanpa konflik antarwarga|100%",),
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    keg(
        "Kasi Pemerintahan dan Pelayanan Umum",
        "Terselenggaranya urusan pemerintahan umum sesuai penugasan",
        "Jumlah penugasan yang dilaksanakan|6 Penugasan",
        "Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah",
        sub(
            "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional",
            "Jumlah orang yang mengikuti pembinaan|150 Orang",
            "Rp 64.300.000",
        ),
        sub(
            "Pembinaan Kerukunan Antarsuku dan Intrasuku, Umat Beragama, Ras, dan Golongan Lainnya",
            "Jumlah forum kerukunan yang dibina|-",
            "-",
        ),
    ),
)
EMPOWER = prog(
    "KASI PEMBERDAYAAN MASYARAKAT",
    "Meningkatnya peran serta masyarakat dalam pembangunan kelurahan",
    ("Persentse usulan musrenbang yang terakomodir|62,5%", "Persentase LKK yang aktif|80%"),
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    keg(
        "Kasi Pemberdayaan Masyarakat",
        "Terbangunnya sarana prasarana dan kegiatan warga di kelurahan",
        "Persentase realisasi fisik kegiatan kelurahan|98%",
        "Kegiatan Pemberdayaan Kelurahan",
        sub(
            "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
            "Jumlah lembaga yang berpartisipasi|38 Lembaga",
            "Rp 56.000.000",
            "Lurah",
        ),
        sub(
            "Pembangunan Sarana dan Prasarana Kelurahan",
            "Panjang jalan lingkungan yang dibangun|1.275 Meter",
            "Rp 2.340.750.000",
            "Lurah",
        ),
        sub(
            "Pemberdayaan Masyarakat di Kelurahan",
            "Jumlah pokmas dan ormas yang dibina|24 Pokmas",
            "Rp 918.400.000",
            "Lurah",
        ),
    ),
    keg(
        "Kasi Pemberdayaan Masyarakat",
        "Meningkatnya kapasitas lembaga kemasyarakatan",
        "Persentase pengurus LKK yang dilatih|45%",
        "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
        sub(
            "Penyelenggaraan Lembaga Kemasyarakatan",
            "Jumlah lembaga kemasyarakatan yang diselenggarakan|16 Lembaga",
            "Rp 143.900.000",
        ),
        sub(
            "Fasilitasi Pengembangan Usaha Ekonomi Masyarakat",
            "Jumlah kelompok UP2K dan UPPKS yang difasilitasi|9 Kelompok",
            "Rp 38.150.000",
        ),
    ),
)
ORDER = replace(
    prog(
        "KASI KETENTRAMAN DAN KETERTIBAN",
        "Menurunnya gangguan ketenteraman dan ketertiban umum",
        ("Jumlah kasus gangguan trantibum|≤ 18 kasus",),
        "Program Koordinasi Ketentraman dan Ketertiban Umum",
        keg(
            "Kasi Ketentraman dan Ketertiban",
            "Terjaganya keamanan lingkungan bersama TNI/Polri dan tokoh warga",
            "Persentase poskamling yang aktif|72%",
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            sub(
                "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia "
                "dan Instansi Vertikal di Wilayah Kecamatan",
                "Jumlah laporan hasil sinergitas|12 Laporan",
                "Rp 74.600.000",
            ),
            sub(
                "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                "Jumlah pertemuan|8 Kali",
                "Rp 29.450.000",
            ),
        ),
        keg(
            "Kasi Ketentraman dan Ketertiban",
            "Meningkatnya kepatuhan warga terhadap perda dan perwali",
            "Persentase pelanggaran yang diselesaikan|88%",
            "Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah",
            sub(
                "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan "
                "Fungsinya di Bidang Penegakan Peraturan Perundang-Undangan",
                "Jumlah operasi gabungan|10 Kali",
                "Rp 41.000.000",
                "Pengelola Ketentraman",
            ),
        ),
    ),
    cross=("Satpol PP", "Badan Kesbangpol"),
)
SUPPORT = prog(
    "SEKRETARIS KECAMATAN",
    "Meningkatnya kualitas layanan kesekretariatan kecamatan dan kelurahan",
    ("Persentase unsur penunjang yang terpenuhi|100%", "Persentase temuan yang ditindaklanjuti|100%"),
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    keg(
        "Kasubbag Perencanaan dan Keuangan",
        "Tersusunnya dokumen perencanaan dan evaluasi yang selaras",
        "Persentase dokumen yang disusun tepat waktu|100%",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        sub(
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Jumlah dokumen perencanaan|5 Dokumen",
            "Rp 18.300.000",
        ),
        sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja|6 Laporan", "Rp 9.750.000"),
    ),
    keg(
        "Kasubbag Perencanaan dan Keuangan",
        "Tertibnya pengelolaan keuangan kecamatan",
        "Persentase laporan keuangan sesuai SAP|100%",
        "Administrasi Keuangan Perangkat Daerah",
        sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah orang yang menerima gaji|61 Orang/bulan", "Rp 6.184.220.500"),
        sub(
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            "Jumlah laporan keuangan akhir tahun|1 Laporan",
            "Rp 7.500.000",
        ),
    ),
    keg(
        "Kasubbag Umum dan Kepegawaian",
        "Meningkatnya disiplin dan kompetensi aparatur",
        "Rata-rata kehadiran pegawai|97,50%",
        "Administrasi Kepegawaian Perangkat Daerah",
        sub(
            "Bimbingan Teknis Implementasi Peraturan Perundang-Undangan",
            "Jumlah pegawai yang mengikuti bimtek|20 Orang",
            "Rp 60.000.000",
        ),
    ),
    keg(
        "Kasubbag Umum dan Kepegawaian",
        "Terpenuhinya kebutuhan kantor kecamatan dan 4 kelurahan",
        "Persentase pemenuhan kebutuhan kantor|92%",
        "Administrasi Umum Perangkat Daerah",
        sub(
            "Penyediaan Bahan Logistik Kantor",
            "Jumlah paket bahan logistik|12 Paket",
            "Rp 96.840.000",
        ),
        sub(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Jumlah laporan rapat koordinasi|24 Laporan",
            "Rp 155.000.000",
        ),
    ),
    keg(
        "Kasubbag Umum dan Kepegawaian",
        "Terpeliharanya barang milik daerah",
        "Persentase aset dalam kondisi baik|86%",
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        sub(
            "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
            "Jumlah gedung yang dipelihara|5 Unit",
            "Rp 210.375.000",
        ),
        sub(
            "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional",
            "Jumlah kendaraan|17 Unit",
            "Rp 88.000.000",
        ),
    ),
)
HEAD = "CAMAT LANDASAN ULIN"
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas pelayanan publik di Kecamatan Landasan Ulin",
        measures=(m("Indeks Kepuasan Masyarakat (IKM)|86,25"), m("Persentase kelurahan dengan pelayanan kategori baik|75%")),
        children=(SERVICE, COMMON),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Meningkatnya pemberdayaan masyarakat serta ketenteraman dan ketertiban wilayah",
        measures=(m("Persentase kelurahan berkembang cepat|50%"), m("Indeks rasa aman warga|78,40")),
        children=(EMPOWER, ORDER),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja kecamatan",
        measures=(m("Nilai AKIP Kecamatan|BB (74,60)"),),
        children=(SUPPORT,),
        holder=HEAD,
    ),
)
GOAL = Fact(
    "tujuan",
    "Terwujudnya tata kelola pemerintahan kecamatan yang melayani, aman dan partisipatif",
    measures=(m("Indeks Reformasi Birokrasi Kecamatan|72,15"),),
)
