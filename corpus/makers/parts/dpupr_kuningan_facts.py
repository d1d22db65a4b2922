"""Facts of a regency public works office's cascading of 2019: numbered statements and, apart from them, indicators."""

from corpus.makers.parts.facts import Fact, Measure

VISION = "Kuningan MAJU (Ma'mur, Agamis, Pinunjul) Berbasis Desa Tahun 2023"
YEARS = ("2019", "2020", "2021", "2022", "2023")


def plan(text: str) -> Measure:
    """An indicator, its unit, the state of 2018 and the targets of five years, divided by bars."""
    name, unit, before, *targets = text.split("|")
    later = tuple(("target", year, each) for year, each in zip(YEARS[1:], targets[1:], strict=True))
    return Measure(name, targets[0], unit or None, (("baseline", "2018", before), *later))


def act(name: str, holder: str, pagu: str, *outputs: str) -> Fact:
    """A kegiatan of eselon IV; outputs: indicator, target, unit."""
    parts = [each.split("|") for each in outputs]
    return Fact("kegiatan", None, name, tuple(Measure(n, t, u) for n, t, u in parts), holder=holder, pagu=pagu)


ROADS = Fact(
    "sasaran",
    "Meningkatnya kemantapan jalan dan jembatan kabupaten",
    measures=(
        plan("Persentase jalan kabupaten dalam kondisi mantap|%|72,35|75,00|77,50|80,00|82,50|85,00"),
        plan("Persentase jembatan dalam kondisi baik|%|81,2|82|84|86|88|90"),
    ),
    holder="Kepala Dinas",
    children=(
        Fact(
            "program",
            "Terbangunnya jalan dan jembatan penghubung antar desa",
            "Program Pembangunan Jalan dan Jembatan",
            (plan("Panjang jalan yang ditingkatkan|Km|24,6|28|30|30|32|35"),),
            (
                act(
                    "Peningkatan Jalan",
                    "Kasi Pembangunan Jalan",
                    "38.450.000.000",
                    "Panjang jalan yang ditingkatkan strukturnya|22,4|Km",
                ),
                act(
                    "Pembangunan Jembatan",
                    "Kasi Pembangunan Jembatan",
                    "9.200.000.000",
                    "Jumlah jembatan yang dibangun|6|unit",
                    "Panjang oprit yang dibangun|480|m",
                ),
                act(
                    "Perencanaan Pembangunan Jalan",
                    "Kasi Perencanaan Teknis Jalan",
                    "1.150.000.000",
                    "Jumlah dokumen DED|18|dokumen",
                ),
            ),
            holder="Kepala Bidang Bina Marga",
        ),
        Fact(
            "program",
            "Terpeliharanya jalan dan jembatan",
            "Program Rehabilitasi/Pemeliharaan Jalan dan Jembatan",
            (
                plan("Panjang jalan yang dipelihara rutin|Km|312|320|330|340|350|360"),
                plan("Waktu tanggap penanganan kerusakan|hari|7|6|5|5|4|3"),
            ),
            (
                act(
                    "Pemeliharaan Rutin Jalan",
                    "Kasi Pemeliharaan Jalan dan Jembatan",
                    "12.300.000.000",
                    "Panjang jalan yang dipelihara|320|Km",
                ),
                act(
                    "Rehabilitasi Jembatan",
                    "Kasi Pemeliharaan Jalan dan Jembatan",
                    "2.750.000.000",
                    "Jumlah jembatan yang direhabilitasi|9|unit",
                ),
            ),
            holder="Kepala Bidang Bina Marga",
        ),
        Fact(
            "program",
            "Berfungsinya saluran drainase jalan",
            "Program Pembangunan Saluran Drainase/Gorong-gorong",
            (plan("Persentase ruas jalan perkotaan yang tidak tergenang|%|64|67|70|74|78|82"),),
            (
                act(
                    "Pembangunan Saluran Drainase",
                    "Kasi Drainase dan Trotoar",
                    "3.480.000.000",
                    "Panjang drainase yang dibangun|4.200|m",
                ),
                act(
                    "Pembangunan Gorong-gorong",
                    "Kasi Drainase dan Trotoar",
                    "640.000.000",
                    "Jumlah gorong-gorong|31|titik",
                ),
                act(
                    "Pembangunan Trotoar",
                    "Kasi Drainase dan Trotoar",
                    "1.875.000.000",
                    "Panjang trotoar yang dibangun|1.350|m",
                ),
            ),
            holder="Kepala Bidang Bina Marga",
        ),
    ),
)
IRRIGATION = Fact(
    "sasaran",
    "Meningkatnya layanan jaringan irigasi",
    measures=(plan("Persentase jaringan irigasi dalam kondisi baik|%|58,74|60|62|64|66|68"),),
    holder="Kepala Dinas",
    children=(
        Fact(
            "program",
            "Meningkatnya fungsi jaringan irigasi kewenangan kabupaten",
            "Program Pengembangan dan Pengelolaan Jaringan Irigasi, Rawa dan Jaringan Pengairan Lainnya",
            (
                plan("Luas sawah yang terairi|Ha|19.840|20.100|20.350|20.600|20.850|21.100"),
                plan("Persentase P3A aktif|%|41|45|50|55|60|65"),
            ),
            (
                act(
                    "Rehabilitasi Jaringan Irigasi",
                    "Kasi Irigasi",
                    "14.600.000.000",
                    "Jumlah daerah irigasi yang direhabilitasi|27|DI",
                    "Panjang saluran yang direhabilitasi|16.500|m",
                ),
                act(
                    "Pembangunan Embung",
                    "Kasi Sungai dan Embung",
                    "2.200.0000.000",
                    "Jumlah embung yang dibangun|2|unit",
                ),
                act(
                    "Pemberdayaan Petani Pemakai Air",
                    "Kasi Bina Manfaat",
                    "385.000.000",
                    "Jumlah P3A yang dibina|60|kelompok",
                ),
                act(
                    "Normalisasi Sungai",
                    "Kasi Sungai dan Embung",
                    "-",
                    "Panjang sungai yang dinormalisasi|1,8|Km",
                ),
            ),
            holder="Kepala Bidang Sumber Daya Air",
        ),
    ),
)
WATER = Fact(
    "sasaran",
    "Meningkatnya akses air minum dan sanitasi layak",
    measures=(
        plan("Persentase rumah tangga yang mengakses air minum layak|%|86,10|88,00|90,00|92,50|95,00|98,00"),
        plan("Persentase rumah tangga bersanitasi layak|%|74,9|77|80|84|88|92"),
    ),
    holder="Kepala Dinas",
    children=(
        Fact(
            "program",
            "Meningkatnya cakupan layanan air minum perdesaan",
            "Program Pengembangan Kinerja Pengelolaan Air Minum dan Air Limbah",
            (plan("Jumlah desa yang memiliki SPAM perdesaan|desa|214|226|240|255|270|285"),),
            (
                act(
                    "Penyediaan Prasarana dan Sarana Air Minum",
                    "Kasi Air Minum",
                    "7.940.000.000",
                    "Jumlah sambungan rumah|1.560|SR",
                ),
                act(
                    "Penyediaan Sarana Air Limbah",
                    "Kasi Penyehatan Lingkungan",
                    "4.310.000.000",
                    "Jumlah tangki septik komunal|42|unit",
                    "Jumlah KSM yang dilatih|21|KSM",
                ),
            ),
            holder="Kepala Bidang Cipta Karya",
        ),
        Fact(
            "program",
            "Tertatanya bangunan gedung dan lingkungan",
            "Program Peningkatan Sarana dan Prasarana Bangunan Gedung",
            (plan("Persentase bangunan gedung pemerintah yang laik fungsi|%|-|55|60|65|70|75"),),
            (
                act(
                    "Pembangunan Gedung Kantor",
                    "Kasi Tata Bangunan",
                    "6.125.000.000",
                    "Jumlah gedung yang dibangun|3|gedung",
                ),
                act(
                    "Pembinaan Jasa Konstruksi",
                    "Kasi Jasa Konstruksi",
                    "210.000.000",
                    "Jumlah tenaga terampil bersertifikat|150|orang",
                ),
            ),
            holder="Kepala Bidang Cipta Karya",
        ),
    ),
)
SPACE = Fact(
    "sasaran",
    "Terwujudnya kesesuaian pemanfaatan ruang",
    measures=(plan("Persentase kesesuaian pemanfaatan ruang dengan RTRW|%|79,5|81|83|85|87|90"),),
    holder="Kepala Dinas",
    children=(
        Fact(
            "program",
            "Tersedianya rencana rinci tata ruang",
            "Program Perencanaan Tata Ruang",
            (plan("Jumlah RDTR yang ditetapkan|Perda|1|2|3|4|5|6"),),
            (
                act(
                    "Penyusunan Rencana Detail Tata Ruang",
                    "Kasi Perencanaan Tata Ruang",
                    "1.480.000.000",
                    "Jumlah naskah akademik RDTR|2|naskah",
                ),
                act(
                    "Sosialisasi Peraturan Tata Ruang",
                    "Kasi Pengendalian Pemanfaatan Ruang",
                    "145.000.000",
                    "Jumlah peserta sosialisasi|320|orang",
                ),
            ),
            holder="Kepala Bidang Tata Ruang",
        ),
    ),
)
SERVICE = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Dinas",
    measures=(plan("Nilai AKIP Dinas||B (64,12)|B (66,00)|B (68,00)|BB (70,50)|BB (73,00)|BB (75,00)"),),
    holder="Kepala Dinas",
    children=(
        Fact(
            "program",
            "Terpenuhinya layanan administrasi perkantoran",
            "Program Pelayanan Administrasi Perkantoran",
            (plan("Indeks kepuasan pegawai|poin|76|78|79|80|81|82"),),
            (
                act(
                    "Penyediaan Jasa dan Peralatan Kantor",
                    "Kasubag Umum dan Kepegawaian",
                    "2.640.000.000",
                    "Jumlah bulan layanan|12|bulan",
                ),
                act(
                    "Penyusunan Laporan Keuangan",
                    "Kasubag Keuangan",
                    "130.000.000",
                    "Jumlah laporan keuangan|3|dokumen",
                ),
                act(
                    "Penyusunan Perencanaan dan Pelaporan Kinerja",
                    "Kasubag Perencanaan dan Program",
                    "175.000.000",
                    "Jumlah dokumen perencanaan dan pelaporan|8|dokumen",
                ),
            ),
            holder="Sekretaris",
        ),
    ),
)
MISSIONS = (
    Fact(
        "misi",
        "Mewujudkan pemerataan pembangunan infrastruktur yang berkualitas dan berwawasan lingkungan",
        children=(
            Fact(
                "tujuan",
                "Meningkatkan kualitas infrastruktur dasar wilayah",
                measures=(plan("Indeks kepuasan layanan infrastruktur|poin|68,4|70|72|74|76|78"),),
                children=(ROADS, IRRIGATION, WATER),
                holder="Kepala Dinas",
            ),
        ),
    ),
    Fact(
        "misi",
        "Mewujudkan tata kelola pemerintahan yang baik dan bersih",
        children=(
            Fact(
                "tujuan",
                "Meningkatkan tertib tata ruang dan kinerja pelayanan Dinas",
                measures=(plan("Indeks Kepuasan Masyarakat|poin|77,25|78,5|80|81,5|83|84,5"),),
                children=(SPACE, SERVICE),
                holder="Kepala Dinas",
            ),
        ),
    ),
)
TOTAL = "Rp. 110.185.000.000"
