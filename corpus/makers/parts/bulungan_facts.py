"""Facts of the performance cascade of the health office of Bulungan; figures and targets are invented."""

from corpus.makers.parts.facts import Fact, Measure

KESMAS = "Kepala Bidang Kesehatan Masyarakat"
P2P = "Kepala Bidang Pencegahan dan Pengendalian Penyakit"
SDK = "Kepala Bidang Pelayanan dan Sumber Daya Kesehatan"
SEKRETARIS = "Sekretaris Dinas"
HEAD = "Kepala Dinas"
UKP_UKM = "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat"
LAYANAN = "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota"


def sub(name: str, statement: str, measure: str, target: str, pagu: str) -> Fact:
    """A sub kegiatan with its one indicator."""
    return Fact("sub_kegiatan", statement, name, (Measure(measure, target),), pagu=pagu)


MOTHERS = Fact(
    "kegiatan",
    "Terlayaninya ibu, bayi dan balita sesuai standar",
    LAYANAN,
    (Measure("Cakupan pelayanan kesehatan ibu dan anak sesuai standar", "94,80%"),),
    (
        sub(
            "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            "Terlayaninya ibu hamil sesuai standar",
            "Jumlah ibu hamil yang mendapatkan pelayanan kesehatan sesuai standar",
            "3.126 Orang",
            "Rp. 612.480.000,-",
        ),
        sub(
            "Pengelolaan Pelayanan Kesehatan Ibu Bersalin",
            "Tertolongnya ibu bersalin di fasilitas kesehatan",
            "Jumlah ibu bersalin yang mendapatkan pelayanan kesehatan sesuai standar",
            "2.984 Orang",
            "Rp. 1.875.300.000,-",
        ),
        sub(
            "Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir",
            "Terlayaninya bayi baru lahir sesuai standar",
            "Jumlah bayi baru lahir yang mendapatkan pelayanan kesehatan sesuai standar",
            "2.951 Orang",
            "Rp. 204.615.000,-",
        ),
        sub(
            "Pengelolaan Pelayanan Kesehatan Balita",
            "Terpantaunya tumbuh kembang balita",
            "Jumlah balita yang mendapatkan pelayanan kesehatan sesuai standar",
            "13.470 Orang",
            "Rp. 318.00.000,-",
        ),
        sub(
            "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
            "Terpenuhinya gizi balita dan ibu hamil KEK",
            "Jumlah dokumen hasil pengelolaan pelayanan kesehatan gizi masyarakat",
            "12 Dokumen",
            "Rp. 941.250.500,-",
        ),
    ),
    "1.02.02.2.02",
    "Ketua Tim Kerja Kesehatan Keluarga dan Gizi",
    pagu="Rp. 3.951.645.500,-",
)
FACILITIES = Fact(
    "kegiatan",
    "Tersedianya sarana, prasarana dan alat kesehatan sesuai standar",
    "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
    (Measure("Persentase Puskesmas yang memenuhi standar sarana, prasarana dan alat", "69,23%"),),
    (
        sub(
            "Rehabilitasi dan Pemeliharaan Puskesmas",
            "Terpeliharanya gedung Puskesmas dan Pustu",
            "Jumlah sarana, prasarana dan alat yang telah dilakukan rehabilitasi dan pemeliharaan oleh Puskesmas",
            "5 Unit",
            "Rp. 4.760.000.000,-",
        ),
        sub(
            "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
            "Tersedianya alat kesehatan Puskesmas",
            "Jumlah alat kesehatan/alat penunjang medik fasilitas pelayanan kesehatan yang disediakan",
            "41 Unit",
            "Rp. 2.083.719.000,-",
        ),
        sub(
            "Pengadaan Obat, Bahan Habis Pakai, Bahan Medis Habis Pakai, Vaksin, Makanan dan Minuman di Fasilitas Kesehatan",
            "Tersedianya obat dan vaksin di Puskesmas",
            "Jumlah obat, bahan habis pakai, bahan medis habis pakai, vaksin, makanan dan minuman di fasilitas kesehatan "
            "yang disediakan",
            "18 Paket",
            "Rp. 3.240.155.750,-",
        ),
    ),
    "1.02.02.2.01",
    "Ketua Tim Kerja Pelayanan Kesehatan Primer",
    pagu="Rp. 10.083.874.750,-",
)
FAMILY = Fact(
    "program",
    "Meningkatnya akses dan mutu pelayanan kesehatan ibu, anak dan gizi",
    UKP_UKM,
    (
        Measure("Persentase persalinan di fasilitas pelayanan kesehatan", "96,50%"),
        Measure("Prevalensi stunting pada balita", "14,20%", more={"direction": "down"}),
    ),
    (MOTHERS, FACILITIES),
    "1.02.02",
    KESMAS,
    pagu="Rp. 14.035.520.250,-",
)
COMMUNITY = Fact(
    "program",
    "Meningkatnya kemandirian masyarakat untuk hidup sehat",
    "Program Pemberdayaan Masyarakat Bidang Kesehatan",
    (Measure("Persentase rumah tangga ber-PHBS", "67,5%"),),
    (
        Fact(
            "kegiatan",
            "Meningkatnya peran serta masyarakat dan lintas sektor",
            "Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran Serta Masyarakat dan Lintas Sektor Tingkat Daerah "
            "Kabupaten/Kota",
            (Measure("Persentase desa/kelurahan yang menerapkan kebijakan GERMAS", "55%"),),
            (
                sub(
                    "Peningkatan Upaya Promosi Kesehatan, Advokasi, Kemitraan dan Pemberdayaan Masyarakat",
                    "Terlaksananya promosi kesehatan di desa dan sekolah",
                    "Jumlah dokumen promosi kesehatan, advokasi, kemitraan dan pemberdayaan masyarakat",
                    "4 Dokumen",
                    "Rp. 286.900.000,-",
                ),
            ),
            "1.02.05.2.01",
            "Ketua Tim Kerja Promosi Kesehatan",
            pagu="Rp. 286.900.000,-",
        ),
        Fact(
            "kegiatan",
            "Berkembangnya upaya kesehatan bersumber daya masyarakat",
            "Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten/Kota",
            (Measure("Persentase Posyandu siklus hidup yang aktif", "78%"),),
            (
                sub(
                    "Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat "
                    "(UKBM)",
                    "Terbinanya kader Posyandu",
                    "Jumlah dokumen hasil bimbingan teknis dan supervisi UKBM",
                    "13 Dokumen",
                    "Rp. 175.440.000,-",
                ),
            ),
            "1.02.05.2.03",
            "Ketua Tim Kerja Promosi Kesehatan",
            pagu="Rp. 175.440.000,-",
        ),
    ),
    "1.02.05",
    KESMAS,
    pagu="Rp. 462.340.000,-",
)
DISEASE = Fact(
    "program",
    "Terkendalinya penyakit menular dan penyakit tidak menular",
    UKP_UKM,
    (
        Measure("Angka keberhasilan pengobatan TB", "90%"),
        Measure("Annual Parasite Incidence (API) malaria", "0,15", more={"direction": "down"}),
    ),
    (
        Fact(
            "kegiatan",
            "Tertanganinya penderita penyakit sesuai standar",
            LAYANAN,
            (Measure("Persentase penderita penyakit prioritas yang dilayani sesuai standar", "92%"),),
            (
                sub(
                    "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis",
                    "Terlayaninya orang terduga TB",
                    "Jumlah orang terduga menderita tuberkulosis yang mendapatkan pelayanan sesuai standar",
                    "2.745 Orang",
                    "Rp. 398.270.000,-",
                ),
                sub(
                    "Pengelolaan Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV",
                    "Terlayaninya orang berisiko HIV",
                    "Jumlah orang dengan risiko terinfeksi HIV yang mendapatkan pelayanan sesuai standar",
                    "3.580 Orang",
                    "Rp. 143.905.000,-",
                ),
                sub(
                    "Pengelolaan Pelayanan Kesehatan Penderita Hipertensi",
                    "Terlayaninya penderita hipertensi",
                    "Jumlah penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar",
                    "21.308 Orang",
                    "Rp. 96.400.000,-",
                ),
                sub(
                    "Pengelolaan Pelayanan Kesehatan Malaria",
                    "Terlaksananya penemuan dan pengobatan malaria",
                    "Jumlah orang yang mendapatkan pelayanan kesehatan malaria",
                    "6.200 Orang",
                    "-",
                ),
            ),
            "1.02.02.2.02",
            "Ketua Tim Kerja P2PM dan P2PTM",
            pagu="Rp. 638.575.000,-",
        ),
        Fact(
            "kegiatan",
            "Tersedianya data kesehatan yang terintegrasi",
            "Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi",
            (Measure("Persentase fasyankes yang melapor lewat SIK terintegrasi", "85%"),),
            (
                sub(
                    "Pengelolaan Sistem Informasi Kesehatan",
                    "Terkelolanya data surveilans dan SIK",
                    "Jumlah dokumen hasil pengelolaan sistem informasi kesehatan",
                    "2 Dokumen",
                    "Rp. 128.050.000,-",
                ),
            ),
            "1.02.02.2.03",
            "Ketua Tim Kerja Surveilans dan Data",
            pagu="Rp. 128.050.000,-",
        ),
    ),
    "1.02.02",
    P2P,
    pagu="Rp. 766.625.000,-",
)
PHARMACY = Fact(
    "program",
    "Terjaminnya sediaan farmasi, alat kesehatan dan makanan yang aman",
    "Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman",
    (Measure("Persentase sarana farmasi dan pangan yang memenuhi syarat", "88,0%"),),
    (
        Fact(
            "kegiatan",
            "Terbinanya apotek dan toko obat",
            "Pemberian Izin Apotek, Toko Obat, Toko Alat Kesehatan dan Optikal, Usaha Mikro Obat Tradisional (UMOT)",
            (Measure("Persentase apotek dan toko obat yang dibina", "90%"),),
            (
                sub(
                    "Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Perizinan Apotek, Toko Obat, Toko Alat "
                    "Kesehatan dan Optikal, Usaha Mikro Obat Tradisional (UMOT)",
                    "Terawasinya perizinan apotek dan toko obat",
                    "Jumlah dokumen hasil pengendalian dan pengawasan perizinan apotek dan toko obat",
                    "2 Dokumen",
                    "Rp. 64.720.000,-",
                ),
            ),
            "1.02.04.2.01",
            "Ketua Tim Kerja Kefarmasian dan Makanan Minuman",
            pagu="Rp. 64.720.000,-",
        ),
        Fact(
            "kegiatan",
            "Terperiksanya produk makanan minuman rumah tangga",
            "Pemeriksaan dan Tindak Lanjut Hasil Pemeriksaan Post Market pada Produksi dan Produk Makanan Minuman Industri "
            "Rumah Tangga",
            (Measure("Persentase IRTP yang memenuhi ketentuan", "72,50%"),),
            (
                sub(
                    "Pemeriksaan Post Market pada Produk Makanan-Minuman Industri Rumah Tangga yang Beredar dan Pengawasan serta "
                    "Tindak Lanjut Pengawasan",
                    "Terlaksananya pemeriksaan post market IRTP",
                    "Jumlah produk dan sarana produksi makanan-minuman industri rumah tangga yang diperiksa",
                    "60 Sarana",
                    "Rp. 52.180.000,-",
                ),
            ),
            "1.02.04.2.06",
            "Ketua Tim Kerja Kefarmasian dan Makanan Minuman",
            pagu="Rp. 52.180.000,-",
        ),
    ),
    "1.02.04",
    SDK,
    pagu="Rp. 116.900.000,-",
)
STAFF = Fact(
    "program",
    "Terpenuhinya tenaga kesehatan yang kompeten dan merata",
    "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
    (Measure("Persentase Puskesmas dengan 9 jenis tenaga kesehatan", "76,92%"),),
    (
        Fact(
            "kegiatan",
            "Terdistribusinya tenaga kesehatan sesuai kebutuhan",
            "Perencanaan Kebutuhan dan Pendayagunaan Sumberdaya Manusia Kesehatan untuk UKP dan UKM di Wilayah Kabupaten/Kota",
            (Measure("Persentase formasi tenaga kesehatan yang terisi", "83%"),),
            (
                sub(
                    "Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan sesuai Standar",
                    "Terpenuhinya tenaga kesehatan daerah terpencil",
                    "Jumlah sumber daya manusia kesehatan yang memenuhi standar di fasilitas pelayanan kesehatan",
                    "64 Orang",
                    "Rp. 2.304.000.000,-",
                ),
                sub(
                    "Pembinaan dan Pengawasan Sumber Daya Manusia Kesehatan",
                    "Terbinanya tenaga kesehatan",
                    "Jumlah sumber daya manusia kesehatan yang mendapatkan pembinaan dan pengawasan",
                    "310 Orang",
                    "Rp. 87.615.000,-",
                ),
            ),
            "1.02.03.2.02",
            "Ketua Tim Kerja SDM Kesehatan",
            pagu="Rp. 2.391.615.000,-",
        ),
    ),
    "1.02.03",
    SDK,
    pagu="Rp. 2.391.615.000,-",
)
SUPPORT = Fact(
    "program",
    "Meningkatnya kualitas layanan penunjang perangkat daerah",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Persentase pemenuhan layanan penunjang urusan", "100%"),),
    (
        Fact(
            "kegiatan",
            "Tersusunnya dokumen perencanaan dan evaluasi tepat waktu",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "100%"),),
            (
                sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Tersusunnya dokumen perencanaan",
                    "Jumlah dokumen perencanaan perangkat daerah",
                    "5 Dokumen",
                    "Rp. 48.300.000,-",
                ),
                sub(
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Tersusunnya laporan evaluasi kinerja",
                    "Jumlah laporan evaluasi kinerja perangkat daerah",
                    "6 Laporan",
                    "Rp. 31.750.000,-",
                ),
            ),
            "1.02.01.2.01",
            "Kepala Subbagian Perencanaan dan Keuangan",
            pagu="Rp. 80.050.000,-",
        ),
        Fact(
            "kegiatan",
            "Terlaksananya administrasi keuangan yang tertib",
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase pembayaran gaji dan tunjangan tepat waktu", "100%"),),
            (
                sub(
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Terbayarnya gaji dan tunjangan ASN",
                    "Jumlah orang yang menerima gaji dan tunjangan ASN",
                    "694 Orang/bulan",
                    "Rp. 71.208.415.360,-",
                ),
            ),
            "1.02.01.2.02",
            "Kepala Subbagian Perencanaan dan Keuangan",
            pagu="Rp. 71.208.415.360,-",
        ),
        Fact(
            "kegiatan",
            "Terpeliharanya barang milik daerah",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            (Measure("Persentase barang milik daerah dalam kondisi baik", "91,3%"),),
            (
                sub(
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional "
                    "atau Lapangan",
                    "Terpeliharanya kendaraan dinas operasional",
                    "Jumlah kendaraan dinas operasional atau lapangan yang dipelihara dan dibayarkan pajak dan perizinannya",
                    "37 Unit",
                    "Rp. 412.000.000,-",
                ),
                sub(
                    "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                    "Terpeliharanya gedung kantor",
                    "Jumlah gedung kantor dan bangunan lainnya yang dipelihara/direhabilitasi",
                    "1 Unit",
                    "Rp. 150.000.000,-",
                ),
            ),
            "1.02.01.2.09",
            "Kepala Subbagian Umum dan Kepegawaian",
            pagu="Rp. 562.000.000,-",
        ),
    ),
    "1.02.01",
    SEKRETARIS,
    pagu="Rp. 71.850.465.360,-",
)

YEARS = ("2025", "2026", "2027", "2028", "2029")


def series(text: str) -> tuple[tuple[str, str, str], ...]:
    """The baseline of 2024 and the targets of five years, parted by blanks or bars."""
    baseline, *targets = text.split("|")
    return (("baseline", "2024", baseline), *(("target", y, t) for y, t in zip(YEARS, targets, strict=True)))


DOWN = {"direction": "down"}
CSFS = (
    Fact(
        "sasaran",
        "Menurunnya kematian ibu, bayi dan balita",
        None,
        (
            Measure("Angka Kematian Ibu", "", "per 100.000 KH", series("128|118|110|101|93|85"), DOWN),
            Measure("Angka Kematian Bayi", "", "per 1.000 KH", series("11,6|10,4|9,9|9,3|8,8|8,2"), DOWN),
        ),
        (FAMILY, COMMUNITY),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Menurunnya angka kesakitan penyakit",
        None,
        (Measure("Persentase capaian SPM penyakit menular dan tidak menular", "", "%", series("78,4|82|86|90|95|100")),),
        (DISEASE, PHARMACY),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Meningkatnya sumber daya dan tata kelola kesehatan yang akuntabel",
        None,
        (
            Measure("Indeks Kepuasan Masyarakat layanan kesehatan", "", "Indeks", series("84,12|85,0|85,5|86,0|86,5|87,0")),
            Measure("Nilai AKIP", "", "Nilai", series("B (68,90)|BB (70,50)|BB (72)|BB (74)|BB (77)|A (80,5)")),
        ),
        (STAFF, SUPPORT),
        holder=HEAD,
    ),
)
OUTCOME = Fact(
    "tujuan",
    "Meningkatnya derajat kesehatan masyarakat",
    None,
    (Measure("Umur Harapan Hidup (UHH)", "", "Tahun", series("73,05|73,12|73,25|73,4|73,52|73,70")),),
    CSFS,
)
REGION = Fact(
    "sasaran_daerah",
    "Meningkatnya kualitas dan daya saing sumber daya manusia",
    None,
    (Measure("Indeks Pembangunan Manusia"),),
    (OUTCOME,),
    holder="Bupati Bulungan",
)
PROGRAMS = tuple(program for csf in CSFS for program in csf.children)
WORKS = tuple(work for program in PROGRAMS for work in program.children)
SUBS = tuple(each for work in WORKS for each in work.children)
MANDATE = (
    "a. Pengelolaan UKP dan UKM Daerah kabupaten/kota serta rujukan tingkat Daerah kabupaten/kota\n"
    "b. Penerbitan izin rumah sakit kelas C dan D dan fasilitas pelayanan kesehatan tingkat Daerah kabupaten/kota\n"
    "c. Perencanaan dan pengembangan SDM kesehatan\n"
    "d. Pemberdayaan masyarakat bidang kesehatan"
)
ISSUES = (
    "1. Masih tingginya kematian ibu dan bayi di wilayah perairan dan pedalaman\n"
    "2. Belum meratanya tenaga kesehatan di Puskesmas terpencil\n"
    "3. Masih ditemukannya kasus TB, malaria dan hipertensi yang tidak terkontrol"
)
DRAWN = {  # what the trees print instead of the tables
    "Menurunnya kematian ibu, bayi dan balita": "Menurunnya Kematian Ibu, Bayi dan Balita",
    "Tersedianya sarana, prasarana dan alat kesehatan sesuai standar": "Tersedianya sarana prasarana dan alat kesehatan sesuai "
    "standar",
    "Terlaksananya penemuan dan pengobatan malaria": "Terlaksananya penemuan & pengobatan malaria",
    "Terpenuhinya tenaga kesehatan yang kompeten dan merata": "Terpenuhinya tenaga kesehatan yang kompenten dan merata",
}
CARDED = {  # what the cards and the drawing over positions print instead
    "Terkendalinya penyakit menular dan penyakit tidak menular": "Terkendalinya penyakit menular dan tidak menular",
    "Terbinanya kader Posyandu": "Terbinanya kader posyandu",
    "Meningkatnya peran serta masyarakat dan lintas sektor": "Meningkatnya Peran Serta Masyarakat dan Lintas Sektor",
}
