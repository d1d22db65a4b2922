"""What the village office of Tapin answers for in 2024: outcomes, critical success factors, outputs and partners."""

from corpus.makers.parts.facts import Fact, Measure

HEAD = "Kepala Dinas PMD"


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def out(statement: str, holder: str, *measures: Measure, cross: tuple[str, ...] = ()) -> Fact:
    """An output."""
    return Fact("kegiatan", statement, None, measures, holder=holder, cross=cross)


def immediate(
    statement: str, name: str, holder: str, pagu: str, measures: tuple[Measure, ...], *outputs: Fact, **more: tuple
) -> Fact:
    """An immediate outcome; its program, post and sum stand in the table of the last slide."""
    return Fact("program", statement, name, measures, outputs, holder=holder, pagu=pagu, **more)


def factor(statement: str, page: int, *children: Fact) -> Fact:
    """A critical success factor, on the first slide and on that of its intermediate outcome."""
    return Fact("sasaran", statement, None, (), children, pages=(1, page))


def intermediate(statement: str, page: int, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """An intermediate outcome, on the first slide and at the head of its own."""
    return Fact("sasaran", statement, None, measures, children, holder=HEAD, pages=(1, page))


GOVERN = intermediate(
    "Meningkatnya kualitas tata kelola pemerintahan desa",
    2,
    (m("Persentase desa dengan tata kelola pemerintahan baik", "78,57 %"),),
    factor(
        "Aparatur desa yang kompeten",
        2,
        immediate(
            "Meningkatnya kapasitas aparatur pemerintahan desa dan BPD",
            "Program Administrasi Pemerintahan Desa",
            "Kabid Pemerintahan Desa",
            "1.284.650.000",
            (m("Persentase aparatur desa yang lulus uji kompetensi", "64 %"),),
            out(
                "Terlaksananya pelatihan kepala desa dan perangkat desa",
                "JF Penggerak Swadaya Masyarakat Ahli Muda",
                m("Jumlah aparatur yang dilatih", "504 orang"),
            ),
            out("Terbinanya anggota BPD", "JF Analis Kebijakan Ahli Muda", m("Jumlah BPD yang dibina", "126 BPD")),
            cross=("BKPSDM",),
        ),
    ),
    factor(
        "Keuangan dan aset desa yang transparan",
        2,
        immediate(
            "Meningkatnya kepatuhan pengelolaan keuangan dan aset desa",
            "Program Administrasi Pemerintahan Desa",
            "Kabid Keuangan dan Aset Desa",
            "936.200.000",
            (
                m("Persentase desa yang menetapkan APBDes tepat waktu", "95 %"),
                m("Jumlah desa dengan temuan material", "8 desa", down=True),
            ),
            out(
                "Terfasilitasinya penyusunan APBDes melalui Siskeudes",
                "JF Perencana Ahli Muda",
                m("Jumlah dokumen APBDes yang dievaluasi", "126 dokumen"),
            ),
            out(
                "Terlaksananya inventarisasi aset desa",
                "JF Penata Kelola Aset Ahli Pertama",
                m("Jumlah desa yang menginput Sipades", "110 desa"),
            ),
            out(
                "Tersalurnya dana desa sesuai tahapan",
                "JF Analis Keuangan Ahli Muda",
                m("Jumlah laporan penyaluran", "3 laporan"),
            ),
            cross=("Inspektorat", "BPKAD"),
        ),
    ),
    factor(
        "Kejelasan wilayah dan kewenangan desa",
        2,
        immediate(
            "Tertatanya batas dan kewenangan desa",
            "Program Penataan Desa",
            "Kabid Pemerintahan Desa",
            "418.375.000",
            (m("Persentase desa dengan batas yang ditetapkan", "52,38 %"),),
            out("Tersusunnya peta batas desa", "JF Surveyor Pemetaan Ahli Pertama", m("Jumlah peta batas desa", "20 peta")),
            out("Ditetapkannya Perbup kewenangan desa", "JF Analis Hukum Ahli Muda", m("Jumlah Perbup", "1 dokumen")),
            cross=("Bagian Tata Pemerintahan",),
        ),
    ),
)
ECONOMY = intermediate(
    "Meningkatnya kemandirian ekonomi desa",
    3,
    (m("Persentase BUM Desa berkategori maju", "22,22 %"), m("Rata-rata kenaikan Pendapatan Asli Desa", "5 %")),
    factor(
        "BUM Desa yang sehat dan produktif",
        3,
        immediate(
            "Meningkatnya kinerja usaha BUM Desa",
            "Program Peningkatan Kerja Sama Desa",
            "Kabid Pemberdayaan Ekonomi Desa",
            "672.480.000",
            (m("Persentase BUM Desa berbadan hukum", "80,95 %"),),
            out(
                "Terlaksananya pendampingan badan hukum BUM Desa",
                "JF Penggerak Swadaya Masyarakat Ahli Muda",
                m("Jumlah BUM Desa yang didampingi", "45 BUM Desa"),
            ),
            out(
                "Terselenggaranya pelatihan manajemen dan akuntansi BUM Desa",
                "JF Penggerak Swadaya Masyarakat Ahli Pertama",
                m("Jumlah pengurus yang dilatih", "90 orang"),
            ),
            cross=("Dinas Koperasi dan UKM",),
        ),
        immediate(
            "Berkembangnya produk unggulan desa",
            "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
            "Kabid Pemberdayaan Ekonomi Desa",
            "355.000.000",
            (m("Jumlah produk unggulan kawasan perdesaan", "12 produk"),),
            out("Terlaksananya gelar Teknologi Tepat Guna", "JF Analis TTG Ahli Muda", m("Jumlah inovasi TTG", "7 inovasi")),
            out(
                "Terfasilitasinya kemasan dan izin edar produk desa",
                "JF Analis TTG Ahli Muda",
                m("Jumlah produk ber-PIRT", "24 produk"),
            ),
            cross=("Dinas Perdagangan",),
        ),
    ),
    factor(
        "Jejaring kerja sama antar desa",
        3,
        immediate(
            "Terbangunnya kerja sama desa yang saling menguntungkan",
            "Program Peningkatan Kerja Sama Desa",
            "Kabid Pemberdayaan Ekonomi Desa",
            "287.940.000",
            (m("Jumlah kerja sama desa yang berjalan", "9 kerja sama"),),
            out("Tersusunnya naskah kerja sama antar desa", "JF Analis Kebijakan Ahli Muda", m("Jumlah naskah", "6 naskah")),
            out(
                "Terbinanya BUM Desa Bersama",
                "JF Penggerak Swadaya Masyarakat Ahli Muda",
                m("Jumlah BUM Desa Bersama", "10 lembaga"),
            ),
        ),
    ),
)
PEOPLE = intermediate(
    "Meningkatnya partisipasi dan keswadayaan masyarakat desa",
    4,
    (m("Persentase lembaga kemasyarakatan desa yang aktif", "86 %"),),
    factor(
        "Lembaga kemasyarakatan yang berfungsi",
        4,
        immediate(
            "Meningkatnya peran lembaga kemasyarakatan desa",
            "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
            "Kabid Pemberdayaan Masyarakat",
            "1.105.300.000",
            (m("Persentase Posyandu strata mandiri", "41,5 %"),),
            out(
                "Terlaksananya pembinan kader Posyandu",
                "JF Penyuluh Sosial Ahli Muda",
                m("Jumlah kader yang dibina", "630 kader"),
            ),
            out(
                "Terlaksananya lomba 10 program pokok PKK",
                "JF Penggerak Swadaya Masyarakat Ahli Muda",
                m("Jumlah TP PKK desa yang dinilai", "24 TP PKK"),
            ),
            out(
                "Terbinanya Karang Taruna dan LPM", "JF Penyuluh Sosial Ahli Muda", m("Jumlah lembaga yang dibina", "60 lembaga")
            ),
            cross=("Dinas Kesehatan", "TP PKK Kabupaten"),
        ),
    ),
    factor(
        "Gotong royong dan musyawarah yang hidup",
        4,
        immediate(
            "Meningkatnya swadaya masyarakat dalam pembangunan desa",
            "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
            "Kabid Pemberdayaan Masyarakat",
            "748.150.000",
            (m("Nilai swadaya masyarakat", "6,4 Miliar Rupiah"),),
            out(
                "Terselenggaranya Bulan Bhakti Gotong Royong Masyarakat",
                "JF Penggerak Swadaya Masyarakat Ahli Muda",
                m("Jumlah kecamatan pelaksana", "12 kecamatan"),
            ),
            out(
                "Terfasilitasinya musyawarah desa perencanaan",
                "JF Perencana Ahli Muda",
                m("Jumlah desa yang difasilitasi", "126 desa"),
                cross=("Bappelitbang",),
            ),
        ),
    ),
    factor(
        "Desa yang peduli kelompok rentan",
        4,
        immediate(
            "Meningkatnya layanan desa bagi keluarga miskin dan berisiko stunting",
            "Program Administrasi Pemerintahan Desa",
            "Kabid Pemberdayaan Masyarakat",
            "390.720.000",
            (
                m("Persentase desa yang mengalokasikan anggaran stunting", "100 %"),
                m("Prevalensi stunting di desa lokus", "14 %", down=True),
            ),
            out("Terlatihnya Kader Pembangunan Manusia", "JF Penyuluh Sosial Ahli Pertama", m("Jumlah KPM aktif", "126 orang")),
            out("Tersalurnya BLT Dana Desa", "JF Analis Keuangan Ahli Muda", m("Jumlah KPM penerima BLT", "3.780 keluarga")),
            cross=("Dinas Sosial",),
        ),
    ),
)
OFFICE = intermediate(
    "Meningkatnya akuntabilitas kinerja Dinas PMD",
    5,
    (m("Nilai SAKIP Dinas PMD", "BB (74,20)"),),
    factor(
        "Perencanaan dan keuangan yang tertib",
        5,
        immediate(
            "Meningkatnya kualitas perencanaan, keuangan dan pelaporan",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "Sekretaris",
            "3.962.415.500",
            (m("Persentase dokumen kinerja tepat waktu", "100 %"),),
            out(
                "Tersusunnya dokumen perencanaan dan evaluasi",
                "Kasubbag Perencanaan dan Pelaporan",
                m("Jumlah dokumen", "11 dokumen"),
            ),
            out(
                "Terkelolanya keuangan perangkat daerah", "Kasubbag Umum dan Keuangan", m("Jumlah laporan keuangan", "18 laporan")
            ),
            cross=("Bagian Organisasi",),
        ),
    ),
    factor(
        "Sarana dan aparatur yang mendukung",
        5,
        immediate(
            "Meningkatnya kualitas layanan umum dan kepegawaian",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "Sekretaris",
            "1.873.060.000",
            (m("Indeks kepuasan layanan internal", "3,42"),),
            out(
                "Terpeliharanya barang milik daerah",
                "Kasubbag Umum dan Keuangan",
                m("Jumlah unit BMD yang dipelihara", "38 unit"),
            ),
            out("Tersedianya jasa penunjang perkantoran", "Kasubbag Umum dan Keuangan", m("Jumlah bulan layanan", "12 bulan")),
            out("Meningkatnya disiplin pegawai", "Kasubbag Umum dan Keuangan", m("Persentase kehadiran pegawai", "98,5 %")),
        ),
    ),
)
GOALS = (GOVERN, ECONOMY, PEOPLE, OFFICE)
ULTIMATE = Fact(
    "tujuan",
    "Meningkatnya kemandirian desa",
    None,
    (m("Rata-rata Indeks Desa Membangun (IDM)", "0,7641"), m("Persentase desa berstatus mandiri", "38,10 %")),
    GOALS,
    holder=HEAD,
)
ROOT = Fact(
    "sasaran_daerah",
    "Meningkatnya pemerataan pembangunan wilayah",
    None,
    (m("Indeks Williamson", "0,315", down=True),),
    (ULTIMATE,),
    holder="Bupati Tapin",
)
TASKS = {
    "Inspektorat": "pengawasan dana desa",
    "Dinas Kesehatan": "pembinaan Posyandu",
    "Dinas Sosial": "data DTKS",
    "Dinas Koperasi dan UKM": "pelatihan usaha",
}
"""What some partners give, printed in brackets below their name."""
