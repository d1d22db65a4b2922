"""What the performance tree of an education office says: goals, programs, kegiatan and sub kegiatan of five branches."""

from dataclasses import dataclass, field
from typing import Any

YEARS = ("2025", "2026", "2027", "2028", "2029")


@dataclass(frozen=True)
class Mark:
    """An indicator: targets of the years parted by |, the last year's alone for a sub kegiatan; base: what 2024 had."""

    name: str
    unit: str | None
    targets: str
    base: str = ""
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def years(self) -> list[tuple[str, str]]:
        """Pairs of year and target."""
        texts = self.targets.split("|")
        return list(zip(YEARS[-len(texts) :], texts, strict=True))


@dataclass(frozen=True)
class Item:
    """A node with its texts and what hangs below it."""

    statement: str | None = None
    name: str | None = None
    marks: tuple[Mark, ...] = ()
    below: tuple["Item", ...] = ()
    code: str | None = None
    holder: str | None = None
    cross: str | None = None


def sub(name: str, mark: str, target: str, statement: str | None = None) -> Item:
    """A sub kegiatan; the unit stands behind the figure."""
    return Item(statement, name, (Mark(mark, target.lstrip("0123456789.,").strip() or None, target),))


def share(name: str, targets: str, **more: Any) -> Mark:
    """An indicator in percent, the sign in every cell."""
    return Mark(name, "%", targets, more=more)


VISION = "Flores Timur Maju, Mandiri dan Berkelanjutan Berbasis Kekuatan Lewotana"
MISSION = "Membangun Sumber Daya Manusia Lewotana yang Cerdas, Sehat, Berkarakter dan Berdaya Saing"
AIM = Item(
    "Meningkatnya kualitas pembangunan manusia melalui layanan pendidikan yang merata dan bermutu",
    marks=(
        Mark("Harapan Lama Sekolah (HLS)", "Tahun", "13,12|13,18|13,25|13,33|13,40", "13,05"),
        Mark("Rata-rata Lama Sekolah (RLS)", "Tahun", "8,02|8,11|8,20|8,31|8,42", "7,94"),
    ),
)

PAUD = Item(
    "Meningkatnya layanan PAUD holistik integratif dan pendidikan kesetaraan",
    "PROGRAM PENGELOLAAN PENDIDIKAN",
    (
        Mark("Persentase satuan PAUD terakreditasi minimal B", "%", "34,20|37,50|41,00|45,50|50,00"),
        Mark("APM PAUD usia 3-6 tahun", "%", "58,10|60,25|62,40|64,80|67,00"),
        Mark(
            "Jumlah anak tidak sekolah (ATS) usia 7-18 tahun",
            "Orang",
            "2.140|1.925|1.700|1.450|1.200",
            more={"direction": "down"},
        ),
    ),
    holder="KEPALA BIDANG PEMBINAAN PAUD DAN PENDIDIKAN NONFORMAL",
    cross="Dinas Kesehatan",
    below=(
        Item(
            "Meningkatnya kelayakan sarana dan proses belajar satuan PAUD",
            "Pengelolaan Pendidikan Anak Usia Dini (PAUD)",
            (share("Persentase satuan PAUD dengan sarana bermain layak", "46%|52%|58%|64%|70%"),),
            holder="Kepala Seksi PAUD",
            below=(
                sub("Pembangunan Gedung/Ruang Kelas/Ruang Guru PAUD", "Jumlah ruang kelas PAUD yang dibangun", "6 Ruang"),
                sub("Pengadaan Alat Praktik dan Peraga Siswa PAUD", "Jumlah satuan PAUD penerima alat peraga", "42 Paket"),
                sub("Pengelolaan Dana BOP PAUD", "Jumlah satuan PAUD pengelola dana BOP", "318 Lembaga"),
                sub("Pembinaan Kelembagaan dan Manajemen PAUD", "Jumlah satuan PAUD yang dibina", "120 Lembaga"),
                sub("Penyelenggaraan Proses Belajar PAUD", "Jumlah anak yang mengikuti PAUD HI", "1.850 Anak"),
            ),
        ),
        Item(
            "Menurunnya anak putus sekolah yang belum terlayani",
            "Pengelolaan Pendidikan Nonformal/Kesetaraan",
            (share("Persentase warga belajar kesetaraan yang lulus ujian", "81%|83%|85%|88%|90%"),),
            holder="Kepala Seksi Pendidikan Nonformal",
            below=(
                sub("Penyelenggaraan Proses Belajar Nonformal/Kesetaraan", "Jumlah warga belajar paket A, B dan C", "960 Orang"),
                sub("Pengelolaan Dana BOP Sekolah Nonformal/Kesetaraan", "Jumlah PKBM penerima dana BOP", "17 PKBM"),
                sub("Pembinaan Minat, Bakat dan Kreativitas Siswa", "Jumlah warga belajar yang mengikuti lomba", "75 Orang"),
                sub(
                    "Penyusunan Data Anak Tidak Sekolah",
                    "Jumlah desa/kelurahan yang memutakhirkan data ATS",
                    "250 Desa/ Kelurahan",
                ),
            ),
        ),
    ),
)

SD = Item(
    "Meningkatnya kompetensi literasi dan numerasi murid SD",
    "PROGRAM PENGELOLAAN PENDIDIKAN",
    (
        Mark("Persentase murid SD dengan kemampuan literasi di atas batas minimum", "%", "52,40|55,00|58,10|61,50|65,00"),
        Mark("Persentase murid SD dengan kemampuan numerasi di atas batas minimum", "%", "44,75|47.20|50,30|54,00|58,00"),
        Mark("APM SD/sederajat", "%", "96,82|97,10|97,40|97,75|98,10"),
    ),
    holder="KEPALA BIDANG PEMBINAAN SEKOLAH DASAR",
    below=(
        Item(
            "Meningkatnya mutu layanan pembelajaran SD",
            "Pengelolaan Pendidikan Sekolah Dasar",
            (
                share("Persentase SD dengan ruang kelas kondisi baik", "61%|64%|68%|72%|76%"),
                share("Persentase SD berakreditasi minimal B", "71%|74%|77%|80%|84%"),
            ),
            below=(
                sub("Rehabilitasi Sedang/Berat Ruang Kelas", "Jumlah ruang kelas SD yang direhabilitasi", "38 Ruang"),
                sub("Pembangunan Sarana, Prasarana dan Utilitas Sekolah", "Jumlah toilet dan sumur sekolah dibangun", "24 Unit"),
                sub("Pengadaan Mebel Sekolah", "Jumlah mebel sekolah yang tersedia", "1.200 Set"),
                sub("Pengadaan Perlengkapan Siswa", "Jumlah siswa SD penerima perlengkapan", "2.500 Siswa"),
                sub("Penyelenggaraan Proses Belajar dan Ujian bagi Siswa", "Jumlah siswa peserta asesmen", "5.430 Siswa"),
                sub("Pembinaan Minat, Bakat dan Kreativitas Siswa", "Jumlah siswa peserta O2SN, FLS2N dan OSN", "410 Siswa"),
                sub("Pengelolaan Dana BOS Sekolah Dasar", "Jumlah SD pengelola dana BOS", "296 Sekolah"),
                sub(
                    "Pembinaan Kelembagaan dan Manajemen Sekolah",
                    "Jumlah SD yang didampingi perencanaan berbasis data",
                    "96 Sekolah",
                ),
            ),
        ),
    ),
)
CURRICULUM = Item(
    "Meningkatnya penerapan muatan lokal Lamaholot di sekolah",
    "PROGRAM PENGEMBANGAN KURIKULUM",
    (share("Persentase sekolah yang menerapkan muatan lokal", "20%|35%|50%|65%|80%"),),
    holder="KEPALA BIDANG PEMBINAAN SEKOLAH DASAR",
    cross="Dinas Pariwisata dan Kebudayaan",
    below=(
        Item(
            None,
            "Penetapan Kurikulum Muatan Lokal Pendidikan Dasar",
            (share("Persentase dokumen kurikulum muatan lokal yang ditetapkan", "-|50%|100%|100%|100%"),),
            below=(
                sub("Penyusunan Kompetensi Dasar Muatan Lokal Pendidikan Dasar", "Jumlah dokumen kompetensi dasar", "2 Dokumen"),
                sub("Penyusunan Silabus Muatan Lokal Pendidikan Dasar", "Jumlah silabus bahasa Lamaholot", "6 Silabus"),
                sub("Pelatihan Penyusunan Kurikulum Muatan Lokal", "Jumlah guru peserta pelatihan", "150 Guru"),
            ),
        ),
    ),
)
SMP = Item(
    "Meningkatnya mutu lulusan dan partisipasi pendidikan SMP",
    "PROGRAM PENGELOLAAN PENDIDIKAN",
    (
        Mark("Persentase murid SMP dengan kemampuan literasi di atas batas minimum", "%", "57,30|60,00|63,20|66,60|70,00"),
        Mark("APM SMP/sederajat", "%", "74,15|75,60|77,25|79,00|81,00"),
        Mark("Angka putus sekolah SMP", "%", "0,92|0,80|0,68|0,55|0,40", more={"direction": "down"}),
    ),
    code="1.01.02",
    holder="Kepala Bidang Pembinaan SMP",
    below=(
        Item(
            "Terselenggaranya pembelajaran SMP yang aman, nyaman dan berkualitas",
            "Pengelolaan Pendidikan Sekolah Menengah Pertama",
            (
                share("Persentase SMP dengan laboratorium IPA dan TIK layak", "38%|42%|47%|52%|58%"),
                share("Persentase SMP dengan indeks iklim keamanan kategori baik", "64%|67%|71%|75%|80%"),
            ),
            code="1.01.02.2.02",
            holder="Kepala Seksi Sarana dan Prasarana SMP",
            below=(
                sub("Pembangunan Laboratorium", "Jumlah laboratorium yang dibangun", "4 Unit"),
                sub("Rehabilitasi Sedang/Berat Ruang Kelas Sekolah", "Jumlah ruang kelas SMP yang direhabilitasi", "22 Ruang"),
                sub("Pengadaan Alat Praktik dan Peraga Siswa", "Jumlah SMP penerima perangkat TIK", "18 Sekolah"),
                sub("Penyediaan Biaya Personil Peserta Didik SMP", "Jumlah siswa penerima beasiswa Lewotana", "700 Siswa"),
                sub("Penyelenggaraan Proses Belajar dan Ujian", "Jumlah siswa peserta asesmen nasional", "3.865 Siswa"),
                sub("Pembinaan Kelembagaan dan Manajemen SMP", "Jumlah SMP yang dibina satgas TPPK", "87 Sekolah"),
                sub("Pengelolaan Dana BOS SMP", "Jumlah SMP pengelola dana BOS", "87 Sekolah"),
            ),
        ),
    ),
)
TEACHERS = Item(
    "Meningkatnya profesionalisme dan pemerataan guru serta tenaga kependidikan",
    "PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN",
    (
        Mark("Persentase guru yang bersertifikat pendidik", "%", "46,30|51,00|56,50|62,00|68,00"),
        Mark("Indeks pemerataan guru", "Indeks", "0,61|0,64|0,68|0,72|0,76"),
    ),
    code="1.01.04",
    holder="Kepala Bidang Pembinaan Ketenagaan",
    below=(
        Item(
            "Terpenuhinya kebutuhan dan kompetensi PTK di setiap satuan pendidikan",
            "Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, "
            "dan Pendidikan Nonformal/Kesetaraan",
            (share("Persentase sekolah yang kebutuhan gurunya terpenuhi", "66%|70%|75%|80%|85%"),),
            code="1.01.04.2.01",
            holder="Kepala Seksi PTK Pendidikan Dasar",
            below=(
                sub(
                    "Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan",
                    "Jumlah dokumen pemetaan PTK",
                    "1 Dokumen",
                    "Tersedianya peta kebutuhan guru per pulau",
                ),
                sub(
                    "Penataan Pendistribusian Pendidik dan Tenaga Kependidikan",
                    "Jumlah guru yang ditata penempatannya",
                    "140 Guru",
                    "Tertatanya penempatan guru di Solor, Adonara dan daratan",
                ),
                sub(
                    "Pengembangan Karir Pendidik dan Tenaga Kependidikan",
                    "Jumlah guru yang naik jenjang jabatan",
                    "210 Guru",
                    "Meningkatnya jenjang karir guru",
                ),
                sub(
                    "Peningkatan Kompetensi Guru melalui Komunitas Belajar",
                    "Jumlah kombel yang aktif di PMM",
                    "155 Kombel",
                    "Terlaksanya komunitas belajar antarsekolah",
                ),
            ),
        ),
    ),
)
GRADE = "B (63,50)|B (65,25)|B (67,00)|B (69,10)|BB (71,20)"
OFFICE = Item(
    "Meningkatnya kualitas tata kelola dan layanan kesekretariatan Dinas Pendidikan",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (
        Mark("Persentase layanan administrasi perkantoran yang sesuai standar", "%", "86|88|91|94|97"),
        Mark("Persentase tindak lanjut temuan hasil pemeriksaan", "%", "92|94|96|98|100"),
    ),
    holder="Sekretaris Dinas Pendidikan",
    below=(
        Item(
            None,
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (share("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "90%|100%|100%|100%|100%"),),
            holder="Kasubag Program, Data dan Evaluasi",
            below=(
                sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen perencanaan perangkat daerah", "6 Dokumen"
                ),
                sub(
                    "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                    "Jumlah laporan capaian kinerja",
                    "14 Laporan",
                ),
                sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "4 Laporan"),
            ),
        ),
        Item(
            None,
            "Administrasi Keuangan Perangkat Daerah",
            (share("Persentase realisasi anggaran", "93,5%|94%|95%|95,5%|96%"),),
            holder="Kasubag Keuangan",
            below=(
                sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah ASN penerima gaji dan tunjangan", "3.412 Orang/ Bulan"),
                sub(
                    "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD", "Jumlah SPJ terverifikasi", "480 Dokumen"
                ),
                sub("Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", "Jumlah laporan keuangan", "1 Laporan"),
            ),
        ),
        Item(
            None,
            "Administrasi Kepegawaian Perangkat Daerah",
            (share("Persentase pegawai dengan predikat kinerja baik", "88%|90%|92%|94%|96%"),),
            holder="Kasubag Umum dan Kepegawaian",
            below=(
                sub("Pendataan dan Pengolahan Administrasi Kepegawaian", "Jumlah dokumen kepegawaian yang diolah", "820 Dokumen"),
                sub("Bimbingan Teknis Implementasi Peraturan Perundang-Undangan", "Jumlah pegawai peserta bimtek", "45 Orang"),
            ),
        ),
        Item(
            None,
            "Administrasi Umum Perangkat Daerah",
            (share("Persentase kebutuhan administrasi umum yang terpenuhi", "95%|96%|97%|98%|100%"),),
            holder="Kasubag Umum dan Kepegawaian",
            below=(
                sub(
                    "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", "Jumlah paket komponen listrik", "3 Paket"
                ),
                sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket barang cetakan", "5 Paket"),
                sub("Fasilitasi Kunjungan Tamu", "Jumlah laporan kunjungan tamu", "12 Laporan"),
                sub("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "Jumlah laporan rapat koordinasi", "60 Laporan"),
            ),
        ),
        Item(
            None,
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            (share("Persentse barang milik daerah dalam kondisi baik", "78%|80%|83%|86%|90%"),),
            holder="Kasubag Umum dan Kepegawaian",
            below=(
                sub(
                    "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional",
                    "Jumlah kendaraan dinas yang dipelihara",
                    "19 Unit",
                ),
                sub("Pemeliharaan/Rehabilitasi Gedung Kantor", "Jumlah gedung kantor yang dipelihara", "2 Unit"),
                sub("Pemeliharaan Peralatan dan Mesin Lainnya", "Jumlah peralatan yang dipelihara", "64 Unit"),
            ),
        ),
    ),
)

GOALS = (
    Item(
        "Meningkatnya partisipasi anak usia dini dan warga belajar dalam layanan pendidikan",
        marks=(
            Mark("Angka Partisipasi Sekolah (APS) 5-6 tahun", "%", "78,50|80,75|83,00|85,50|88,00", "76,34"),
            Mark("Angka Partisipasi Kesetaraan", "%", "22,10|25,40|29,00|33,20|38,00", "19,86"),
        ),
        below=(PAUD,),
    ),
    Item(
        "Meningkatnya mutu, pemerataan dan relevansi pendidikan dasar",
        marks=(
            Mark("Indeks Kualitas Pendidikan Dasar", "Indeks", "61,20|63,40|65,80|68,30|71,00", "59,72"),
            Mark("Angka Partisipasi Sekolah (APS) 7-15 tahun", "%", "97,60|97,95|98,30|98,70|99,10", "97,28"),
            Mark("Standar Pelayanan Minimal (SPM) bidang pendidikan", "%", "84,00|87,50|91,00|95,00|100", "81,47"),
        ),
        below=(SD, CURRICULUM, SMP, TEACHERS),
    ),
    Item(
        "Meningkatnya akuntabilitas kinerja Dinas Pendidikan",
        marks=(
            Mark("Nilai AKIP Dinas Pendidikan", "Nilai", GRADE, "B (62,15)"),
            Mark("Indeks Kepuasan Masyarakat", "Indeks", "80,10|81,50|83,00|84,60|86,50", "78,93"),
        ),
        below=(OFFICE,),
    ),
)
