"""Facts of a health office's performance tree against stunting, shared with other offices; all figures are invented."""

from corpus.makers.parts.facts import Fact, Measure

YEAR = "2024"
AGENDA: dict[str, str] = {}
"""What an office in a dashed box brings, by office and the statement that it serves: ``office|statement``."""


def m(name: str, target: str, before: str = "", *, down: bool = False) -> Measure:
    """An indicator; the unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    more = {"direction": "down"} if down else {}
    return Measure(name, target, unit, (("baseline", "2023", before),) if before else (), more)


def output(statement: str, holder: str | None, *measures: Measure) -> Fact:
    """An output."""
    return Fact("kegiatan", statement, measures=measures, holder=holder)


def immediate(statement: str, holder: str, measures: list[Measure], outputs: list[Fact], **cross: str) -> Fact:
    """An immediate outcome; cross: the offices in dashed boxes (blanks as underscores) and what they bring."""
    offices = tuple(name.replace("_", " ") for name in cross)
    for office, task in zip(offices, cross.values(), strict=True):
        AGENDA[f"{office}|{statement}"] = task
    return Fact("program", statement, measures=tuple(measures), children=tuple(outputs), holder=holder, cross=offices)


KESMAS, P2P = "Kabid Kesehatan Masyarakat", "Kabid P2P"
YANKES, SDK, SEK = "Kabid Pelayanan Kesehatan", "Kabid Sumber Daya Kesehatan", "Sekretaris Dinas"
GIZI, KIA, PROM = "Sub Koordinator Gizi", "Sub Koordinator KIA", "Sub Koordinator Promkes"
IMUN, KESLING, RUJUK = "Sub Koordinator Imunisasi", "Sub Koordinator Kesling", "Sub Koordinator Rujukan"
FARM, TENAGA, RENC = "Sub Koordinator Farmasi", "Sub Koordinator SDMK", "Kasubag Perencanaan"
P2PM = "Sub Koordinator P2PM"

TEENS = immediate(
    "Meningkatnya remaja putri yang bebas anemia",
    KESMAS,
    [m("Persentase remaja putri anemia", "17,5 %", down=True)],
    [
        output(
            "Remaja putri mengkonsumsi TTD sesuai standar",
            GIZI,
            m("Jumlah remaja putri yang mengkonsumsi TTD minimal 26 tablet", "6.480 orang"),
        ),
        output("Skrining Hb di SMP dan SMA/SMK terlaksana", GIZI, m("Jumlah sekolah yang diskrining", "71 sekolah")),
        output(
            "Posyandu remaja terbentuk dan aktif",
            PROM,
            m("Jumlah posyandu remaja aktif", "48 posyandu"),
            m("Jumlah kader remaja dilatih", "192 orang"),
        ),
        output("Aksi Bergizi berjalan di sekolah", PROM, m("Jumlah sekolah pelaksana Aksi Bergizi", "52 sekolah")),
    ],
    Dinas_Pendidikan_dan_Kebudayaan="Minum TTD bersama setiap hari Jumat, UKS aktif",
)
COUPLES = immediate(
    "Calon pengantin siap secara kesehatan sebelum menikah",
    KESMAS,
    [m("Persentase catin yang diperiksa 3 bulan sebelum nikah", "70 %")],
    [
        output("Calon pengantin mendapat skrining kesehatan", KIA, m("Jumlah catin diskrining", "1.150 orang")),
        output("Catin KEK mendapat PMT", GIZI, m("Jumlah catin KEK diberi PMT", "138 orang")),
        output(
            "Kelas pranikah di puskesmas terlaksana",
            KIA,
            m("Jumlah puskesmas melaksanakan kelas pranikah", "16 puskesmas"),
        ),
    ],
    Kantor_Kementerian_Agama="Bimbingan perkawinan, syarat surat sehat catin",
    Dinas_PPKB="Pendampingan catin lewat aplikasi Elsimil",
)
MOTHERS = immediate(
    "Meningkatnya kualitas pelayanan ibu hamil",
    KESMAS,
    [m("Cakupan K6", "82 %"), m("Persentase ibu hamil KEK", "14,2 %", down=True)],
    [
        output(
            "Ibu hamil diperiksa minimal 6 kali, 2 kali di antaranya oleh dokter dengan USG",
            KIA,
            m("Jumlah ibu hamil K6", "2.874 orang"),
        ),
        output("Ibu hamil mengkonsumsi TTD 90 tablet", GIZI, m("Jumlah ibu hamil mendapat TTD 90 tablet", "3.020 orang")),
        output("Ibu hamil KEK mendapat makanan tambahan", GIZI, m("Jumlah ibu hamil KEK diberi PMT lokal", "431 orang")),
        output("Kelas ibu hamil dilaksanakan di setiap desa", KIA, m("Jumlah desa/kelurahan dengan kelas ibu hamil", "146 desa")),
        output("USG 2 dimensi tersedia di puskesmas", FARM, m("Jumlah puskesmas dengan USG", "16 puskesmas")),
    ],
    Dinas_PPKB="KB pasca persalinan, pendampingan keluarga berisiko oleh TPK",
)
FEEDING = immediate(
    "Membaiknya pola asuh dan pemberian makan bayi dan anak",
    KESMAS,
    [m("Persentase bayi mendapat ASI Eksklusif", "68,4 %"), m("Persentase anak 6-23 bulan mendapat MPASI baik", "75 %")],
    [
        output("Konselor menyusui tersedia di puskesmas", PROM, m("Jumlah konselor menyusui bersertifikat", "34 orang")),
        output("Kader terampil dalam PMBA", GIZI, m("Jumlah kader yang dilatih PMBA", "292 orang")),
        output("Kelas ibu balita dilaksanakan", KIA, m("Jumlah kelas ibu balita", "146 kelas")),
        output(
            "Demo masak pangan lokal (ikan, kelor) di posyandu", GIZI, m("Jumlah posyandu pelaksana demo masak", "210 posyandu")
        ),
    ],
    Dinas_Perikanan="Gerakan Makan Ikan (Gemarikan) di 12 kecamatan",
)
GROWTH = immediate(
    "Balita bermasalah gizi terdeteksi dan tertangani sejak dini",
    KESMAS,
    [m("Persentase balita ditimbang (D/S)", "88 %"), m("Persentase balita gizi buruk dirawat", "100 %")],
    [
        output(
            "Alat ukur antropometri standar di semua posyandu",
            FARM,
            m("Jumlah posyandu dengan antropometri kit", "262 posyandu"),
        ),
        output("Kader mampu menimbang dan mengukur dengan benar", PROM, m("Jumlah kader terlatih 25 kompetensi", "1.310 orang")),
        output("Balita gizi kurang mendapat PMT pemulihan", GIZI, m("Jumlah balita gizi kurang diberi PMT", "1.042 balita")),
        output("Balita gizi buruk dirawat sesuai tatalaksana", GIZI, m("Jumlah balita gizi buruk dirawat", "57 balita")),
        output("Data e-PPGBM terisi lengkap setiap bulan", GIZI),
    ],
)
REFERRAL = immediate(
    "Balita stunting dirujuk dan ditangani dokter spesialis",
    YANKES,
    [m("Persentase balita stunting dirujuk yang ditangani", "90 %")],
    [
        output(
            "Balita stunting dengan red flag dirujuk ke RSUD Ampana", RUJUK, m("Jumlah balita stunting dirujuk", "164 balita")
        ),
        output("PKMK diberikan atas resep dokter spesialis anak", FARM, m("Jumlah balita mendapat PKMK", "96 balita")),
        output("Tim asuhan gizi terbentuk di puskesmas rawat inap", RUJUK, m("Jumlah puskesmas dengan TAG", "9 puskesmas")),
    ],
    RSUD_Ampana="Poli tumbuh kembang, kunjungan dokter spesialis anak ke Kep. Togean",
    BPJS_Kesehatan="Kepesertaan JKN keluarga berisiko stunting",
)
ILLNESS = immediate(
    "Menurunnya penyakit infeksi pada balita",
    P2P,
    [m("Cakupan imunisasi dasar lengkap", "92 %"), m("Prevalensi diare balita", "8,1 %", down=True)],
    [
        output("Bayi diimunisasi dasar lengkap", IMUN, m("Jumlah bayi IDL", "2.655 bayi")),
        output(
            "Balita diare dilayani dengan oralit dan zinc",
            P2PM,
            m("Jumlah balita diare dilayani", "1.930 balita"),
        ),
        output(
            "Balita kontak TB mendapat terapi pencegahan",
            P2PM,
            m("Jumlah balita mendapat TPT", "88 balita"),
        ),
        output("Pemberian obat cacing dan vitamin A", GIZI, m("Jumlah balita mendapat vitamin A", "11.204 balita")),
    ],
)
WATER = immediate(
    "Keluarga berisiko stunting mengakses air minum layak",
    "Dinas PUPR",
    [m("Persentase rumah tangga dengan akses air minum layak", "87,3 %")],
    [
        output("SPAM perdesaan terbangun di desa lokus", None, m("Jumlah sambungan rumah baru", "640 SR")),
        output("Kualitas air minum rumah tangga diawasi", KESLING, m("Jumlah sampel air diperiksa", "320 sampel")),
        output("Kelompok pengelola SPAM dibina", None, m("Jumlah KPSPAMS aktif", "38 kelompok")),
    ],
    Dinas_PMD="Dana desa untuk sarana air bersih",
)
SANITATION = immediate(
    "Lingkungan permukiman bebas buang air besar sembarangan",
    KESMAS,
    [m("Persentase desa/kelurahan ODF", "65 %")],
    [
        output("Desa/kelurahan melaksanakan STBM 5 pilar", KESLING, m("Jumlah desa/kelurahan STBM", "95 desa")),
        output("Pemicuan dilaksanakan di desa pesisir dan pulau", KESLING, m("Jumlah dusun dipicu", "74 dusun")),
        output("Jamban keluarga sehat terbangun", "Dinas Perkim", m("Jumlah jamban keluarga terbangun", "410 unit")),
    ],
    Dinas_Lingkungan_Hidup="Bank sampah dan pengangkutan sampah",
)
STAFF = immediate(
    "Terpenuhinya tenaga gizi dan bidan di setiap puskesmas",
    SDK,
    [m("Persentase puskesmas dengan 9 jenis tenaga kesehatan", "62,5 %")],
    [
        output("Tenaga gizi tersedia di puskesmas kepulauan", TENAGA, m("Jumlah tenaga gizi kontrak", "11 orang")),
        output("Bidan desa tinggal di desa", TENAGA, m("Jumlah desa dengan bidan menetap", "118 desa")),
        output(
            "Petugas terlatih tatalaksana gizi buruk",
            TENAGA,
            m("Jumlah petugas bersertifikat tatalaksana gizi buruk", "32 orang"),
        ),
    ],
    BKPSDM="Formasi PPPK tenaga gizi dan bidan",
)
GOVERNANCE = immediate(
    "Perencanaan dan data intervensi stunting terpadu",
    SEK,
    [m("Nilai kinerja 8 aksi konvergensi", "86,00")],
    [
        output("Data keluarga berisiko stunting dipadankan", RENC, m("Jumlah dokumen data terpadu", "1 dokumen")),
        output("Rembuk stunting dilaksanakan", RENC, m("Jumlah rembuk stunting kecamatan", "12 kali")),
        output("Audit kasus stunting ditindaklajuti", RENC, m("Persentase rekomendasi audit ditindaklanjuti", "95 %")),
        output("Publikasi angka stunting per desa", RENC, m("Jumlah publikasi", "2 publikasi")),
    ],
    Bappelitbangda="Penandaan (tagging) anggaran stunting, monev TPPS",
    Dinas_Sosial="Bantuan sosial PKH dan BPNT tepat sasaran",
)


def goal(statement: str, holder: str, measures: list[Measure], *children: Fact) -> Fact:
    """An intermediate outcome."""
    return Fact("sasaran", statement, measures=tuple(measures), children=children, holder=holder)


ROOT = Fact(
    "tujuan",
    "Menurunnya prevalensi stunting di Kabupaten Tojo Una-Una",
    measures=(m("Prevalensi balita stunting", "21,0 %", "27,4 %", down=True),),
    holder="Bupati",
    children=(
        goal(
            "Meningkatnya status kesehatan dan gizi sebelum dan selama kehamilan",
            "Kepala Dinas Kesehatan",
            [
                m("Persentase bayi berat lahir rendah", "4,6 %", "5,8 %", down=True),
                m("Persentase ibu hamil anemia", "24 %", "31,5 %", down=True),
            ],
            TEENS,
            COUPLES,
            MOTHERS,
        ),
        goal(
            "Meningkatnya status gizi dan kesehatan bayi dan balita",
            "Kepala Dinas Kesehatan",
            [
                m("Prevalensi wasting", "6,9 %", "8,3 %", down=True),
                m("Prevalensi underweight", "18,2 %", "22,7 %", down=True),
            ],
            FEEDING,
            GROWTH,
            REFERRAL,
            ILLNESS,
        ),
        goal(
            "Meningkatnya kualitas lingkungan tempat tinggal keluarga berisiko stunting",
            "Kepala Dinas PUPR",
            [m("Persentase rumah tangga dengan akses sanitasi layak", "79,5 %", "74,1 %")],
            WATER,
            SANITATION,
        ),
        goal(
            "Menguatnya tata kelola dan sumber daya percepatan penurunan stunting",
            "Ketua TPPS Kabupaten",
            [m("Persentase desa lokus yang konvergen", "80 %", "61,3 %")],
            STAFF,
            GOVERNANCE,
        ),
    ),
)
SHARED = (GROWTH.children[2], REFERRAL)
"""An output that a line from the next column's bus reaches too, and that column's immediate outcome."""
