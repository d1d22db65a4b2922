"""Facts of the performance report 2019 of a regency's environment office: the plan, what was agreed and reached."""

from dataclasses import dataclass

from corpus.makers.common import number

YEAR = "2019"
YEARS = tuple(range(2016, 2022))
REGION = "Kabupaten Purbalingga"
OFFICE = "Dinas Lingkungan Hidup"


@dataclass(frozen=True)
class Measure:
    """An indicator of the plan: figure of 2015, targets 2016-2021, realisasi 2017-2019."""

    name: str
    unit: str
    base: str
    years: tuple[str, ...]
    done: tuple[str, str, str]
    formula: str = ""
    agreed: str = ""  # its target in the agreement where that is another one
    respelt: str = ""  # its name in the tables of results
    point: str = ""  # a result of 2018 that the table prints with a decimal point
    down: bool = False

    @property
    def target(self) -> str:
        """The target of the year that the results are held against."""
        return self.agreed or self.years[3]

    def share(self, target: str) -> str:
        """The result of 2019 in percent of a target."""
        done, aim = number(self.done[2]) or 0, number(target) or 1
        part = (2 * aim - done) / aim if self.down else done / aim
        return comma(100 * part)


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators, its strategi with their kebijakan, and the programs that serve it."""

    statement: str
    measures: tuple[Measure, ...]
    ways: tuple[tuple[str, tuple[str, ...]], ...]
    programs: tuple[str, ...]


@dataclass(frozen=True)
class Tujuan:
    """A tujuan, with its own indicator if it has one."""

    statement: str
    measures: tuple[Measure, ...]
    sasaran: tuple[Sasaran, ...]


def comma(value: float) -> str:
    """Two decimals behind a comma."""
    return f"{value:.2f}".replace(".", ",")


def predikat(share: str) -> str:
    """The judgement of a percentage."""
    value = number(share) or 0
    return "Sangat Tinggi" if value >= 91 else "Tinggi" if value >= 76 else "Sedang" if value >= 66 else "Rendah"


AIMS = (
    Tujuan(
        "Meningkatnya kualitas lingkungan hidup daerah",
        (
            Measure(
                "Indeks Kualitas Lingkungan Hidup (IKLH)",
                "Indeks",
                "52,36",
                ("53,00", "53,50", "54,00", "55,00", "56,00", "57,00"),
                ("53,71", "54,62", "55,83"),
            ),
        ),
        (
            Sasaran(
                "Menurunnya beban pencemaran air dan udara",
                (
                    Measure(
                        "Indeks Kualitas Air (IKA)",
                        "Indeks",
                        "48,33",
                        ("49,00", "50,00", "51,00", "52,00", "53,00", "54,00"),
                        ("50,00", "50,91", "51,43"),
                        "Rata-rata indeks pencemaran air sungai pada titik pantau yang memenuhi baku mutu",
                        point="50.91",
                    ),
                    Measure(
                        "Indeks Kualitas Udara",
                        "Indeks",
                        "78,10",
                        ("79,00", "80,00", "81,00", "82,00", "83,00", "84,00"),
                        ("80,26", "82,14", "83,95"),
                        "100 – (50/0,9 x (Ieu – 0,1)), Ieu = rerata indeks NO2 dan SO2",
                    ),
                    Measure(
                        "Persentase usaha dan/atau kegiatan yang taat terhadap izin lingkungan",
                        "%",
                        "40,00",
                        ("45,00", "52,00", "60,00", "68,00", "76,00", "85,00"),
                        ("53,33", "61,25", "66,67"),
                        "(Jumlah usaha dan/atau kegiatan yang taat : jumlah yang diawasi) x 100%",
                        agreed="66,00",
                        respelt="Prosentase usaha dan/atau kegiatan yang taat terhadap ijin lingkungan",
                    ),
                    Measure(
                        "Jumlah pengaduan kasus lingkungan yang belum tertangani",
                        "Kasus",
                        "-",
                        ("8", "7", "6", "5", "4", "3"),
                        ("7", "6", "4"),
                        "Jumlah pengaduan masuk dikurangi jumlah pengaduan yang selesai ditangani",
                        down=True,
                    ),
                ),
                (
                    (
                        "Peningkatan pengendalian sumber pencemar air dan udara",
                        (
                            "Pemantauan kualitas air sungai, air sumur dan udara ambien secara berkala",
                            "Pembangunan instalasi pengolah air limbah pada sentra industri kecil",
                        ),
                    ),
                    (
                        "Peningkatan pengawasan dan penegakan hukum lingkungan",
                        ("Pengawasan rutin terhadap pemegang izin lingkungan dan izin PPLH",),
                    ),
                ),
                ("16", "19"),
            ),
            Sasaran(
                "Meningkatnya tutupan lahan dan ruang terbuka hijau",
                (
                    Measure(
                        "Indeks Kualitas Tutupan Lahan (IKTL)",
                        "Indeks",
                        "36,85",
                        ("37,00", "37,25", "37,50", "37,75", "38,00", "38,25"),
                        ("37,18", "37,42", "37,71"),
                        "100 – ((84,3 – (TL x 100)) x 50/54,3), TL = luas tutupan lahan dibagi luas wilayah",
                    ),
                    Measure(
                        "Persentase Ruang Terbuka Hijau (RTH) publik perkotaan",
                        "%",
                        "9,12",
                        ("9,50", "10,00", "10,50", "11,00", "11,50", "12,00"),
                        ("9,87", "10,36", "11,08"),
                        "(Luas RTH publik : luas kawasan perkotaan) x 100%",
                    ),
                ),
                (
                    (
                        "Pemulihan lahan kritis dan daerah tangkapan air",
                        ("Penanaman pohon pada sempadan mata air dan lahan kritis di luar kawasan hutan",),
                    ),
                    (
                        "Penambahan dan pemeliharaan ruang terbuka hijau",
                        ("Penyediaan taman kota dan hutan kota pada kawasan perkotaan",),
                    ),
                ),
                ("17", "24"),
            ),
        ),
    ),
    Tujuan(
        "Meningkatnya kinerja pengelolaan persampahan",
        (
            Measure(
                "Persentase sampah yang terkelola",
                "%",
                "41,20",
                ("43,00", "48,00", "53,00", "58,00", "64,00", "70,00"),
                ("47,15", "52,40", "57,21"),
            ),
        ),
        (
            Sasaran(
                "Meningkatnya pengurangan dan penanganan sampah",
                (
                    Measure(
                        "Persentase penanganan sampah",
                        "%",
                        "38,90",
                        ("40,00", "44,00", "48,00", "52,00", "56,00", "60,00"),
                        ("43,12", "47,30", "50,86"),
                        "(Volume sampah yang ditangani : volume timbulan sampah) x 100%",
                    ),
                    Measure(
                        "Persentase pengurangan sampah",
                        "%",
                        "2,30",
                        ("3,00", "4,00", "5,00", "6,00", "8,00", "10,00"),
                        ("4,03", "5,10", "6,35"),
                        "(Volume sampah yang dikurangi di sumber : volume timbulan sampah) x 100%",
                    ),
                    Measure(
                        "Jumlah bank sampah aktif",
                        "Unit",
                        "14",
                        ("20", "35", "50", "65", "80", "95"),
                        ("33", "48", "71"),
                        "Jumlah bank sampah yang melakukan penimbangan sekurang-kurangnya satu kali sebulan",
                    ),
                ),
                (
                    (
                        "Optimalisasi pengangkutan dan pemrosesan akhir sampah",
                        ("Peremajaan armada pengangkut dan perluasan wilayah pelayanan persampahan",),
                    ),
                    (
                        "Pemberdayaan masyarakat dalam pengelolaan sampah dari sumbernya",
                        (
                            "Pembentukan dan pendampingan bank sampah serta TPS 3R",
                            "Sosialisasi pengurangan sampah plastik sekali pakai",
                        ),
                    ),
                ),
                ("15",),
            ),
        ),
    ),
    Tujuan(
        "Terwujudnya tata kelola perangkat daerah yang akuntabel dan melayani",
        (),
        (
            Sasaran(
                "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Lingkungan Hidup",
                (
                    Measure(
                        "Nilai SAKIP Dinas Lingkungan Hidup",
                        "Nilai",
                        "CC (58,40)",
                        ("CC (60,00)", "B (62,00)", "B (64,00)", "B (66,00)", "B (68,00)", "BB (70,50)"),
                        ("B (61,85)", "B (63,77)", "B (66,42)"),
                        "Hasil evaluasi SAKIP oleh Inspektorat Kabupaten",
                    ),
                    Measure(
                        "Indeks Kepuasan Masyarakat (IKM)",
                        "Nilai",
                        "-",
                        ("-", "78,00", "79,00", "80,00", "81,00", "82,00"),
                        ("77,90", "79,64", "81,27"),
                        "Hasil survei kepuasan masyarakat terhadap 9 unsur pelayanan",
                    ),
                ),
                (
                    (
                        "Peningkatan kualitas perencanaan, pelaporan dan pelayanan",
                        ("Penyelarasan dokumen perencanaan dengan penganggaran dan pelaporan kinerja",),
                    ),
                ),
                ("01", "02", "06"),
            ),
        ),
    ),
)
LINES = tuple(sasaran for aim in AIMS for sasaran in aim.sasaran)
