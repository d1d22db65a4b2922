"""Invented facts of a regency's cooperatives office in 2019: its plan, its results and its money."""

from dataclasses import dataclass

from corpus.makers.common import number

YEAR = "2019"
OFFICE = "Dinas Koperasi dan Usaha Mikro"


@dataclass(frozen=True)
class Measure:
    """An indicator: base 2016, targets 2017-2021 and results 2017-2019 parted by |, the agreed target, its formula."""

    name: str
    unit: str
    base: str
    plan: str
    agreed: str = ""
    results: str = "||"
    formula: str = ""
    source: str = ""
    down: bool = False
    other: str = ""
    """Its spelling in the table of results."""

    @property
    def years(self) -> list[str]:
        """The targets of the plan's years."""
        return self.plan.split("|")

    @property
    def done(self) -> list[str]:
        """The results of the last three years."""
        return self.results.split("|")

    @property
    def aims(self) -> list[str]:
        """The targets that the results are measured by."""
        return [*self.years[:2], self.agreed]

    def reached(self, turn: int) -> str:
        """The capaian of a year (0: 2017)."""
        return rate(self.aims[turn], self.done[turn], self.down)

    @property
    def progress(self) -> str:
        """The result against the end of the plan."""
        return rate(self.years[-1], self.done[-1], self.down)


@dataclass(frozen=True)
class Sasaran:
    """A sasaran, its indicators, its strategi with their kebijakan, its programs by number, and what is said of it."""

    statement: str
    measures: tuple[Measure, ...]
    ways: tuple[tuple[str, tuple[str, ...]], ...]
    programs: tuple[str, ...]
    prose: tuple[str, ...]


@dataclass(frozen=True)
class Aim:
    """A tujuan with its own indicator and its sasaran."""

    statement: str
    measure: Measure
    sasaran: tuple[Sasaran, ...]


@dataclass(frozen=True)
class Program:
    """A program with its number and its kegiatan (name, pagu, realisasi); agreed: its sum in the agreement if another."""

    number: str
    name: str
    below: tuple[tuple[str, str, str], ...]
    agreed: str = ""

    def total(self, place: int) -> str:
        """The sum of the pagu (1) or of the realisasi (2)."""
        return dotted(sum(ODD.get(each[place]) or int(number(each[place]) or 0) for each in self.below))


ODD = {"118.4250.000": 118425000}  # misprinted; the clerk's sum holds what was meant


def dotted(amount: int) -> str:
    """A sum with dots."""
    return f"{amount:,}".replace(",", ".")


def comma(value: float) -> str:
    """Two decimals and a comma."""
    return f"{value:.2f}".replace(".", ",")


def score(text: str) -> float | None:
    """The number of a figure, the one in brackets behind a grade."""
    return number(text.split("(")[-1])


def rate(target: str, result: str, down: bool) -> str:
    """Capaian in percent: result by target, or what is left of twice the target where less is better."""
    goal, done = score(target), score(result)
    if not goal or done is None:
        return "-"
    return comma((2 * goal - done) / goal * 100 if down else done / goal * 100)


FIRST = (
    Sasaran(
        "Meningkatnya kualitas kelembagaan dan usaha koperasi",
        (
            Measure(
                "Persentase koperasi aktif",
                "%",
                "61,45",
                "63,00|66,00|69,00|72,00|75,00",
                "69,00",
                "62,87|66,35|70,12",
                "Jumlah koperasi aktif / jumlah seluruh koperasi x 100%",
                "Bidang Kelembagaan dan Pengawasan",
                other="Prosentase Koperasi Aktif",
            ),
            Measure(
                "Persentase koperasi yang melaksanakan Rapat Anggota Tahunan (RAT)",
                "%",
                "34,20",
                "38,00|42,00|46,00|50,00|55,00",
                "46,00",
                "36,52|40,28|43,90",
                "Jumlah koperasi yang melaksanakan RAT / jumlah koperasi aktif x 100%",
                "Bidang Kelembagaan dan Pengawasan",
            ),
            Measure(
                "Volume usaha koperasi",
                "Milyar Rp",
                "182,60",
                "190|200|210|220|230",
                "210",
                "187,45|204,10|221,75",
                "Jumlah volume usaha seluruh koperasi yang melaksanakan RAT",
                "Laporan RAT Koperasi",
            ),
        ),
        (
            (
                "Penguatan kelembagaan dan pengawasan koperasi",
                (
                    "Penataan dan pembubaran koperasi yang tidak aktif",
                    "Pendampingan pelaksanaan RAT oleh Petugas Penyuluh Koperasi Lapangan",
                ),
            ),
            ("Peningkatan kapasitas usaha koperasi", ("Fasilitasi kemitraan koperasi dengan perusahaan perkebunan",)),
        ),
        ("18",),
        (
            "Sampai dengan 31 Desember 2019 jumlah koperasi di Kabupaten Tanah Bumbu sebanyak 241 unit, dengan koperasi aktif "
            "169 unit. Sebanyak 14 koperasi yang tidak aktif telah diusulkan pembubarannya kepada Kementerian Koperasi dan UKM.",
            "Persentase koperasi yang melaksanakan RAT belum mencapai target karena masih banyak pengurus koperasi yang belum "
            "memahami penyusunan laporan pertanggungjawaban keuangan. Tindak lanjut yang dilakukan adalah pendampingan oleh 6 "
            "orang Petugas Penyuluh Koperasi Lapangan (PPKL).",
        ),
    ),
    Sasaran(
        "Meningkatnya daya saing usaha mikro",
        (
            Measure(
                "Pertumbuhan usaha mikro",
                "%",
                "2,15",
                "2,50|2,75|3,00|3,25|3,50",
                "3,00",
                "2,61|2,58|3.42",
                "(Jumlah usaha mikro tahun n - tahun n-1) / jumlah usaha mikro tahun n-1 x 100%",
                "Bidang Usaha Mikro",
            ),
            Measure(
                "Jumlah usaha mikro yang naik kelas menjadi usaha kecil",
                "Unit Usaha",
                "12",
                "15|20|25|30|35",
                "25",
                "14|17|21",
                "Jumlah usaha mikro dengan omzet di atas Rp. 300 juta per tahun",
                "Bidang Usaha Mikro",
            ),
            Measure(
                "Persentase produk usaha mikro yang bersertifikat",
                "%",
                "-",
                "10,00|14,00|18,00|22,00|26,00",
                "18,00",
                "10,86|15,07|19,34",
                "Jumlah produk bersertifikat PIRT/Halal / jumlah produk usaha mikro binaan x 100%",
                "Dinas Kesehatan, MUI",
            ),
        ),
        (
            (
                "Peningkatan kualitas dan standarisasi produk usaha mikro",
                (
                    "Fasilitasi sertifikasi PIRT, halal dan merek",
                    "Pelatihan pengemasan dan desain produk unggulan daerah",
                ),
            ),
        ),
        ("15", "17"),
        (
            "Jumlah usaha mikro Tahun 2019 sebanyak 18.964 unit usaha. Usaha mikro yang naik kelas baru mencapai 21 unit usaha "
            "dari target yang ditetapkan, antara lain disebabkan pelaku usaha belum melakukan pencatatan keuangan sehingga "
            "omzetnya tidak dapat dibuktikan.",
        ),
    ),
    Sasaran(
        "Meningkatnya akses pembiayaan bagi koperasi dan usaha mikro",
        (
            Measure(
                "Jumlah pelaku usaha mikro yang mengakses Kredit Usaha Rakyat (KUR)",
                "Orang",
                "1.120",
                "1.300|1.500|1.700|1.900|2.100",
                "1.700",
                "1.284|1.655|1.942",
                "Jumlah debitur KUR baru usaha mikro pada tahun berjalan",
                "Bank penyalur KUR",
            ),
            Measure(
                "Tingkat tunggakan dana bergulir",
                "%",
                "18,40",
                "16,00|14,00|12,00|10,00|8,00",
                "12,00",
                "16,85|13,22|12,57",
                "Jumlah tunggakan / jumlah dana bergulir yang disalurkan x 100%",
                "UPTD Dana Bergulir",
                down=True,
            ),
        ),
        (
            (
                "Perluasan akses permodalan melalui lembaga keuangan",
                ("Penyelenggaraan temu mitra usaha mikro dengan perbankan",),
            ),
        ),
        ("17",),
        (
            "Penyaluran KUR bagi usaha mikro didominasi sektor perdagangan dan perikanan tangkap di Kecamatan Kusan Hilir, "
            "Simpang Empat dan Sungai Loban. Penagihan tunggakan dana bergulir dilaksanakan bersama Kejaksaan Negeri.",
        ),
    ),
    Sasaran(
        "Bertambahnya wirausaha baru berbasis potensi lokal",
        (
            Measure(
                "Jumlah wirausaha baru",
                "Orang",
                "40",
                "50|60|70|80|90",
                "80",
                "50|63|86",
                "Jumlah peserta pelatihan yang memulai usaha dan memiliki IUMK",
                "Bidang Pemberdayaan",
            ),
        ),
        (
            (
                "Penumbuhan wirausaha baru di kalangan pemuda dan perempuan",
                ("Pelatihan dan magang kewirausahaan di sentra industri",),
            ),
        ),
        ("16",),
        (
            "Wirausaha baru yang tumbuh pada tahun 2019 bergerak pada usaha kuliner, sasirangan, dan olahan ikan. Target Tahun "
            "2019 dinaikkan dari target Renstra mengingat capaian tahun sebelumnya telah terlampaui.",
        ),
    ),
)
SECOND = (
    Sasaran(
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan dinas",
        (
            Measure(
                "Nilai evaluasi AKIP",
                "Nilai",
                "CC (52,36)",
                "CC (57,00)|B (60,50)|B (63,00)|B (66,00)|BB (70,10)",
                "B (63,00)",
                "CC (55,18)|B (60,92)|B (62,47)",
                "Hasil evaluasi Inspektorat",
                "LHE Inspektorat",
            ),
            Measure(
                "Indeks Kepuasan Masyarakat (IKM)",
                "Indeks",
                "-",
                "76,00|77,50|79,00|80,50|82,00",
                "79,00",
                "-|77,84|80,16",
                "Hasil survei kepuasan masyarakat",
                "Sekretariat",
            ),
        ),
        (
            (
                "Peningkatan kualitas perencanaan, pelaporan dan pelayanan",
                ("Penerapan standar pelayanan dan standar operasional prosedur",),
            ),
        ),
        ("06",),
        (
            "Nilai AKIP naik sebesar 1,55 poin dari tahun sebelumnya namun belum mencapai target, karena penjabaran kinerja "
            "sampai dengan individu belum sepenuhnya selaras dan pemantauan rencana aksi belum dilakukan setiap triwulan.",
        ),
    ),
)
AIMS = (
    Aim(
        "Meningkatkan peran koperasi dan usaha mikro dalam perekonomian daerah",
        Measure("Kontribusi koperasi dan usaha mikro terhadap PDRB", "%", "4,82", "4,90|5,00|5,15|5,30|5,50"),
        FIRST,
    ),
    Aim(
        "Mewujudkan tata kelola dinas yang akuntabel",
        Measure("Persentase temuan pemeriksaan yang ditindaklanjuti", "%", "85", "88|90|95|100|100"),
        SECOND,
    ),
)
PROGRAMS = (
    Program(
        "01",
        "Program Pelayanan Administrasi Perkantoran",
        (
            ("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "94.200.000", "78.415.306"),
            ("Penyediaan Jasa Administrasi Keuangan", "236.400.000", "231.150.000"),
            ("Penyediaan Alat Tulis Kantor", "58.730.000", "58.722.500"),
            ("Penyediaan Makanan dan Minuman", "41.250.000", "40.875.000"),
            ("Rapat-rapat Koordinasi dan Konsultasi ke Luar Daerah", "385.000.000", "384.216.744"),
        ),
        "765.580.000",
    ),
    Program(
        "02",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        (
            ("Pengadaan Perlengkapan Gedung Kantor", "126.500.000", "121.340.000"),
            ("Pemeliharaan Rutin/Berkala Gedung Kantor", "75.000.000", "74.880.000"),
            ("Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional", "118.4250.000", "103.617.980"),
        ),
    ),
    Program(
        "05",
        "Program Peningkatan Kapasitas Sumber Daya Aparatur",
        (("Pendidikan dan Pelatihan Formal", "62.000.000", "49.530.000"),),
    ),
    Program(
        "06",
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        (
            ("Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD", "34.650.000", "33.975.000"),
            ("Penyusunan Pelaporan Keuangan Akhir Tahun", "22.400.000", "22.400.000"),
        ),
    ),
    Program(
        "15",
        "Program Penciptaan Iklim Usaha Kecil Menengah yang Konduksif",
        (
            ("Fasilitasi Pengembangan Usaha Kecil Menengah", "148.900.000", "139.762.000"),
            ("Penyusunan Data Base Usaha Mikro", "96.350.000", "-"),
        ),
    ),
    Program(
        "16",
        "Program Pengembangan Kewirausahaan dan Keunggulan Kompetitif Usaha Kecil Menengah",
        (
            ("Penyelenggaraan Pelatihan Kewirausahaan", "312.600.000", "309.145.000"),
            ("Memfasilitasi Peningkatan Kemitraan Usaha bagi Usaha Mikro Kecil Menengah", "87.250.000", "84.990.000"),
            ("Pelatihan Manajemen Pengelolaan Koperasi/KUD", "164.800.000", "162.430.500"),
        ),
    ),
    Program(
        "17",
        "Program Pengembangan Sistem Pendukung Usaha Bagi Usaha Mikro Kecil Menengah",
        (
            ("Sosialisasi Dukungan Informasi Penyediaan Permodalan", "73.200.000", "71.905.000"),
            ("Pemantauan Pengelolaan Penggunaan Dana Pemerintah bagi UMKM", "118.400.000", "109.287.500"),
            ("Penyelenggaraan Promosi Produk Usaha Mikro Kecil Menengah", "428.750.000", "421.366.200"),
        ),
    ),
    Program(
        "18",
        "Program Peningkatan Kualitas Kelembagaan Koperasi",
        (
            ("Koordinasi Pelaksanaan Kebijakan dan Program Pembangunan Koperasi", "68.500.000", "66.138.000"),
            ("Pembinaan, Pengawasan, dan Penghargaan Koperasi Berprestasi", "152.750.000", "148.690.000"),
            ("Peningkatan dan Pengembangan Jaringan Kerjasama Usaha Koperasi", "94.000.000", "88.254.000"),
            ("Penyuluhan dan Pendampingan Pelaksanaan RAT", "246.000.000", "243.512.600"),
        ),
    ),
)
CODE = "2.11.01"
INDIRECT = ("3.418.265.700", "3.296.541.812")
DIRECT = tuple(dotted(sum(int(number(p.total(place)) or 0) for p in PROGRAMS)) for place in (1, 2))
WHOLE = tuple(dotted(int(number(a) or 0) + int(number(b) or 0)) for a, b in zip(INDIRECT, DIRECT, strict=True))
AGREED = dotted(sum(int(number(p.agreed or p.total(1)) or 0) for p in PROGRAMS))
LINES = [sasaran for aim in AIMS for sasaran in aim.sasaran]
