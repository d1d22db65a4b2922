"""Programs and kegiatan 2019 of a regency's environment office, with their output and money."""

from dataclasses import dataclass

CODE = "2.05.01"
MISPRINTS = {"86.50.000": 86_500_000}


def rupiah(text: str) -> int:
    """The sum meant by a printed one."""
    return MISPRINTS.get(text) or int(text.replace(".", ""))


def dotted(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".")


@dataclass(frozen=True)
class Output:
    """What a program or kegiatan was to bring, and brought: figures with their unit."""

    name: str
    target: str
    done: str


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan: its number, output, what it had and spent."""

    number: str
    name: str
    outputs: tuple[Output, ...]
    pagu: str
    spent: str

    def money(self, what: str) -> int:
        """What it had (pagu) or spent."""
        return rupiah(getattr(self, what))


@dataclass(frozen=True)
class Program:
    """A program: its number and outcome, its sum in the agreement where that is another one."""

    number: str
    name: str
    outcome: Output
    below: tuple[Kegiatan, ...]
    agreed: str = ""

    def total(self, what: str) -> int:
        """The sum of its kegiatan: pagu or spent."""
        return sum(each.money(what) for each in self.below)


TWELVE = "12 bulan"
PROGRAMS = (
    Program(
        "01",
        "Program Pelayanan Administrasi Perkantoran",
        Output("Persentase pemenuhan layanan administrasi perkantoran", "100 %", "100 %"),
        (
            Kegiatan(
                "002",
                "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                (Output("Jangka waktu terbayarnya rekening telepon, air dan listrik", TWELVE, TWELVE),),
                "318.400.000",
                "286.915.442",
            ),
            Kegiatan(
                "006",
                "Penyediaan Jasa Pemeliharaan dan Perizinan Kendaraan Dinas/Operasional",
                (Output("Jumlah STNK kendaraan dinas yang diperpanjang", "74 unit", "73 unit"),),
                "52.750.000",
                "49.318.600",
            ),
            Kegiatan(
                "010",
                "Penyediaan Alat Tulis Kantor",
                (Output("Jumlah jenis alat tulis kantor yang tersedia", "46 jenis", "46 jenis"),),
                "37.125.000",
                "37.104.500",
            ),
            Kegiatan(
                "011",
                "Penyediaan Barang Cetakan dan Penggandaan",
                (
                    Output("Jumlah barang cetakan", "14 jenis", "14 jenis"),
                    Output("Jumlah penggandaan", "52.000 lembar", "49.860 lembar"),
                ),
                "41.900.000",
                "41.276.000",
            ),
            Kegiatan(
                "017",
                "Penyediaan Makanan dan Minuman",
                (Output("Jumlah rapat yang disediakan makanan dan minuman", "85 kali", "81 kali"),),
                "33.600.000",
                "31.945.000",
            ),
            Kegiatan(
                "018",
                "Rapat-Rapat Koordinasi dan Konsultasi ke Luar Daerah",
                (Output("Jumlah perjalanan dinas luar daerah", "118 kali", "116 kali"),),
                "164.250.000",
                "163.870.318",
            ),
        ),
        agreed="672.525.000",
    ),
    Program(
        "02",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        Output("Persentase sarana dan prasarana aparatur dalam kondisi baik", "90 %", "88,50 %"),
        (
            Kegiatan(
                "007",
                "Pengadaan Perlengkapan Gedung Kantor",
                (Output("Jumlah perlengkapan gedung kantor yang diadakan", "9 unit", "9 unit"),),
                "86.50.000",
                "84.975.000",
            ),
            Kegiatan(
                "022",
                "Pemeliharaan Rutin/Berkala Gedung Kantor",
                (Output("Jumlah gedung kantor yang terpelihara", "3 unit", "3 unit"),),
                "120.000.000",
                "118.640.000",
            ),
            Kegiatan(
                "024",
                "Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional",
                (Output("Jumlah kendaraan dinas yang terpelihara", "74 unit", "74 unit"),),
                "912.480.000",
                "874.226.785",
            ),
        ),
    ),
    Program(
        "06",
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        Output("Persentase dokumen pelaporan yang disusun tepat waktu", "100 %", "100 %"),
        (
            Kegiatan(
                "001",
                "Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                (Output("Jumlah laporan kinerja yang disusun", "6 dokumen", "6 dokumen"),),
                "18.300.000",
                "18.275.000",
            ),
            Kegiatan(
                "005",
                "Penyusunan Rencana Kerja SKPD",
                (Output("Jumlah dokumen perencanaan yang disusun", "4 dokumen", "4 dokumen"),),
                "16.450.000",
                "15.980.000",
            ),
        ),
    ),
    Program(
        "15",
        "Program Pengembangan Kinerja Pengelolaan Persampahan",
        Output("Cakupan wilayah pelayanan persampahan", "64 desa/kelurahan", "61 desa/kelurahan"),
        (
            Kegiatan(
                "002",
                "Penyediaan Prasarana dan Sarana Pengelolaan Persampahan",
                (
                    Output("Jumlah dump truck yang diadakan", "2 unit", "2 unit"),
                    Output("Jumlah kontainer sampah yang diadakan", "12 unit", "12 unit"),
                    Output("Jumlah kendaraan roda tiga pengangkut sampah", "8 unit", "0 unit"),
                ),
                "1.846.300.000",
                "1.538.214.500",
            ),
            Kegiatan(
                "004",
                "Peningkatan Operasi dan Pemeliharaan Prasarana dan Sarana Persampahan",
                (Output("Volume sampah yang terangkut ke TPA", "41.500 ton", "39.726 ton"),),
                "6.214.875.000",
                "5.977.431.210",
            ),
            Kegiatan(
                "005",
                "Pengembangan Teknologi Pengolahan Persampahan",
                (Output("Jumlah TPS 3R yang dibangun", "2 unit", "2 unit"),),
                "1.105.000.000",
                "1.087.650.000",
            ),
            Kegiatan(
                "010",
                "Peningkatan Peran Serta Masyarakat dalam Pengelolaan Persampahan",
                (Output("Jumlah kelompok masyarakat pengelola sampah yang dibina", "45 kelompok", "52 kelompok"),),
                "187.600.000",
                "183.405.000",
            ),
        ),
        agreed="8.953.775.000",
    ),
    Program(
        "16",
        "Program Pengendalian Pencemaran dan Perusakan Lingkungan Hidup",
        Output("Persentase titik pantau yang memenuhi baku mutu", "70 %", "71,43 %"),
        (
            Kegiatan(
                "001",
                "Koordinasi Penilaian Kota Sehat/Adipura",
                (Output("Jumlah titik pantau Adipura yang dinilai", "38 titik", "38 titik"),),
                "142.300.000",
                "139.880.000",
            ),
            Kegiatan(
                "003",
                "Pemantauan Kualitas Lingkungan",
                (
                    Output("Jumlah sampel air yang diuji", "96 sampel", "96 sampel"),
                    Output("Jumlah titik pantau udara ambien", "16 titik", "14 titik"),
                ),
                "268.940.000",
                "255.107.250",
            ),
            Kegiatan(
                "004",
                "Pengawasan Pelaksanaan Kebijakan Bidang Lingkungan Hidup",
                (Output("Jumlah usaha dan/atau kegiatan yang diawasi", "60 usaha", "60 usaha"),),
                "94.620.000",
                "92.415.000",
            ),
            Kegiatan(
                "007",
                "Pengkajian Dampak Lingkungan",
                (Output("Jumlah dokumen lingkungan yang dinilai", "125 dokumen", "143 dokumen"),),
                "76.480.000",
                "74.902.500",
            ),
            Kegiatan(
                "009",
                "Pembangunan Instalasi Pengolahan Air Limbah (DAK)",
                (Output("Jumlah IPAL komunal industri tahu yang terbangun", "2 unit", "2 unit"),),
                "734.000.000",
                "721.685.000",
            ),
        ),
    ),
    Program(
        "17",
        "Program Perlindungan dan Konservasi Sumber Daya Alam",
        Output("Luas lahan yang dikonservasi", "38 ha", "40,5 ha"),
        (
            Kegiatan(
                "001",
                "Konservasi Sumber Daya Air dan Pengendalian Kerusakan Sumber-Sumber Air",
                (Output("Jumlah mata air yang dikonservasi", "6 lokasi", "6 lokasi"),),
                "213.550.000",
                "209.763.000",
            ),
            Kegiatan(
                "005",
                "Pengendalian Dampak Perubahan Iklim",
                (Output("Jumlah desa/kelurahan Program Kampung Iklim", "5 desa", "7 desa"),),
                "68.200.000",
                "66.194.000",
            ),
        ),
    ),
    Program(
        "19",
        "Program Peningkatan Kualitas dan Akses Informasi Sumber Daya Alam dan Lingkungan Hidup",
        Output("Persentase sekolah berbudaya lingkungan", "12,50 %", "13,10 %"),
        (
            Kegiatan(
                "001",
                "Peningkatan Edukasi dan Komunikasi Masyarakat di Bidang Lingkungan",
                (Output("Jumlah sekolah Adiwiyata yang dibina", "24 sekolah", "25 sekolah"),),
                "88.750.000",
                "87.320.000",
            ),
            Kegiatan(
                "002",
                "Pengembangan Data dan Informasi Lingkungan",
                (Output("Jumlah dokumen informasi kinerja pengelolaan lingkungan hidup daerah", "1 dokumen", "1 dokumen"),),
                "59.300.000",
                "58.740.000",
            ),
        ),
        agreed="142.050.000",
    ),
    Program(
        "24",
        "Program Pengelolaan Ruang Terbuka Hijau (RTH)",
        Output("Luas taman kota yang terpelihara", "27.400 m2", "28.150 m2"),
        (
            Kegiatan(
                "005",
                "Penataan RTH",
                (Output("Jumlah taman yang ditata", "4 lokasi", "4 lokasi"),),
                "648.500.000",
                "640.117.000",
            ),
            Kegiatan(
                "006",
                "Pemeliharaan RTH",
                (Output("Jumlah taman dan jalur hijau yang dipelihara", "31 lokasi", "31 lokasi"),),
                "1.274.385.000",
                "1.248.903.675",
            ),
        ),
    ),
)
DIRECT = tuple(sum(program.total(what) for program in PROGRAMS) for what in ("pagu", "spent"))
INDIRECT = (7_486_312_000, 7_201_944_863)
AGREED = sum(rupiah(each.agreed) if each.agreed else each.total("pagu") for each in PROGRAMS)
