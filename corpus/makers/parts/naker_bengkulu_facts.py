"""Invented facts of the cascading of Bengkulu's manpower office, 2024: from the city's visi to the sub kegiatan."""

import re

from corpus.makers.parts.facts import Fact, Measure


def m(name: str, target: str, **more: str) -> Measure:
    """An indicator and its target; the unit is what stands behind the figure."""
    unit = re.search(r"^[\d.,]+ ?([A-Za-z%][\w%/ ]*)$", target)
    return Measure(name, target, unit.group(1).strip() if unit else None, more=dict(more))


def sub(name: str, measure: str, target: str, holder: str) -> Fact:
    """A sub kegiatan with one indicator."""
    return Fact("sub_kegiatan", None, name, (m(measure, target),), holder=holder)


def keg(name: str, measures: tuple[Measure, ...], holder: str, *children: Fact) -> Fact:
    """A kegiatan and its sub kegiatan."""
    return Fact("kegiatan", None, name, measures, children, holder=holder)


INSTRUCTOR = "Instruktur Ahli Muda"
PLACER = "Pengantar Kerja Ahli Muda"
MEDIATOR = "Mediator Hubungan Industrial Ahli Muda"
PLANNER = "Perencana Ahli Muda"
GENERAL = "Kasubbag Umum dan Kepegawaian"
MONEY = "Kasubbag Keuangan"
TRAINING = "Kepala Bidang Pelatihan dan Produktivitas Tenaga Kerja"
PLACING = "Kepala Bidang Penempatan dan Perluasan Kesempatan Kerja"
RELATIONS = "Kepala Bidang Hubungan Industrial dan Jamsostek"

TRAIN = Fact(
    "program",
    None,
    "PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA",
    (
        m("Persentase tenaga kerja yang dilatih berbasis kompetensi", "71,40 %"),
        m("Persentse lulusan pelatihan yang terserap di dunia kerja", "48,00 %"),
    ),
    (
        keg(
            "Pelaksanaan Pelatihan berdasarkan Unit Kompetensi",
            (m("Jumlah tenaga kerja yang mendapat pelatihan berbasis kompetensi", "224 Orang"),),
            TRAINING,
            sub(
                "Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan bagi Pencari Kerja Berdasarkan Klaster Kompetensi",
                "Jumlah pencari kerja yang mengikuti pelatihan",
                "224 Orang",
                INSTRUCTOR,
            ),
            sub(
                "Koordinasi Lintas Lembaga dan Kerja Sama dengan Sektor Swasta",
                "Jumlah dokumen kerja sama pemagangan",
                "4 Dokumen",
                INSTRUCTOR,
            ),
            sub(
                "Pengadaan Sarana Pelatihan Kerja Kabupaten/Kota", "Jumlah sarana pelatihan yang tersedia", "36 Unit", INSTRUCTOR
            ),
        ),
        keg(
            "Pembinaan Lembaga Pelatihan Kerja Swasta",
            (
                m("Persentase LPKS yang terakreditasi", "42,86 %"),
                m("Jumlah LPKS yang dibina", "28 Lembaga"),
            ),
            TRAINING,
            sub("Pembinaan Lembaga Pelatihan Kerja Swasta", "Jumlah LPKS yang mendapat pembinaan", "28 Lembaga", INSTRUCTOR),
        ),
        keg(
            "Konsultansi Produktivitas pada Perusahaan Kecil",
            (m("Jumlah perusahaan kecil yang produktivitasnya meningkat", "15 Perusahaan"),),
            TRAINING,
            sub(
                "Pelaksanaan Konsultasi Produktivitas kepada Perusahaan Kecil",
                "Jumlah perusahaan yang mendapat konsultasi",
                "15 Perusahaan",
                "Sub Koordinator Produktivitas",
            ),
            sub(
                "Pemantauan Peningkatan Produktivitas",
                "Jumlah laporan hasil pemantauan",
                "2 Laporan",
                "Sub Koordinator Produktivitas",
            ),
        ),
    ),
    code="2.07.03",
    holder=TRAINING,
)
PLAN = Fact(
    "program",
    None,
    "PROGRAM PERENCANAAN TENAGA KERJA",
    (m("Persentase kegiatan yang mengacu ke rencana tenaga kerja", "85,00 %"),),
    (
        keg(
            "Penyusunan Rencana Tenaga Kerja (RTK)",
            (m("Jumlah dokumen RTK yang ditetapkan", "2 Dokumen"),),
            PLACING,
            sub("Penyusunan Rencana Tenaga Kerja Makro", "Jumlah dokumen RTK makro", "1 Dokumen", PLACER),
            sub("Penyusunan Rencana Tenaga Kerja Mikro", "Jumlah perusahaan yang menyusun RTK mikro", "10 Perusahaan", PLACER),
        ),
    ),
    code="2.07.02",
    holder=PLACING,
)
PLACE = Fact(
    "program",
    None,
    "PROGRAM PENEMPATAN TENAGA KERJA",
    (
        m("Persentase pencari kerja terdaftar yang ditempatkan", "54,25 %"),
        m("Jumlah wirausaha baru dari perluasan kesempatan kerja", "60 Orang"),
    ),
    (
        keg(
            "Pelayanan Antarkerja di Daerah Kabupaten/Kota",
            (m("Jumlah pencari kerja yang dilayani antarkerja", "1.450 Orang"),),
            PLACING,
            sub("Pelayanan Antar Kerja", "Jumlah tenaga kerja yang ditempatkan (AKL, AKAD, AKAN)", "785 Orang", PLACER),
            sub(
                "Penyuluhan dan Bimbingan Jabatan bagi Pencari Kerja",
                "Jumlah pencari kerja yang mengikuti bimbingan jabatan",
                "300 Orang",
                PLACER,
            ),
            sub(
                "Perluasan Kesempatan Kerja", "Jumlah peserta TKM dan padat karya", "60 Orang", "Sub Koordinator Perluasan Kerja"
            ),
        ),
        keg(
            "Pengelolaan Informasi Pasar Kerja",
            (
                m("Jumlah lowongan kerja yang diinformasikan", "2.100 Lowongan"),
                m("Persentase lowongan yang terisi", "37,50 %"),
            ),
            PLACING,
            sub(
                "Pelayanan dan Penyediaan Informasi Pasar Kerja Online",
                "Jumlah pencari kerja yang terdaftar di SIAPkerja",
                "3.250 Orang",
                PLACER,
            ),
            sub("Job Fair/Bursa Kerja", "Jumlah pelaksanaan bursa kerja", "2 Kali", PLACER),
        ),
        keg(
            "Pelindungan PMI (Pra dan Purna Penempatan) di Daerah Kabupaten/Kota",
            (m("Persentase calon PMI yang berangkat secara prosedural", "100 %"),),
            PLACING,
            sub(
                "Peningkatan Pelindungan dan Kompetensi Calon Pekerja Migran Indonesia (PMI)/Pekerja Migran Indonesia (PMI)",
                "Jumlah calon PMI yang diberi orientasi",
                "75 Orang",
                PLACER,
            ),
            sub(
                "Pemberdayaan Pekerja Migran Indonesia Purna Penempatan",
                "Jumlah PMI purna yang diberdayakan",
                "20 Orang",
                "Sub Koordinator Perluasan Kerja",
            ),
        ),
    ),
    code="2.07.04",
    holder=PLACING,
)
RELATE = Fact(
    "program",
    None,
    "PROGRAM HUBUNGAN INDUSTRIAL",
    (
        m("Persentase perusahaan yang menerapkan tata kelola kerja yang layak (PP/PKB, LKS Bipartit)", "46,30 %"),
        m("Persentase kasus perselisihan yang diselesaikan dengan Perjanjian Bersama", "82,00 %"),
    ),
    (
        keg(
            "Pengesahan Peraturan Perusahaan dan Pendaftaran Perjanjian Kerja Bersama untuk Perusahaan "
            "yang hanya Beroperasi dalam 1 (Satu) Daerah Kabupaten/Kota",
            (m("Jumlah perusahaan yang memiliki PP/PKB", "138 Perusahaan"),),
            RELATIONS,
            sub(
                "Pengesahan Peraturan Perusahaan bagi Perusahaan", "Jumlah peraturan perusahaan yang disahkan", "40 PP", MEDIATOR
            ),
            sub("Pendaftaran Perjanjian Kerjasama bagi Perusahaan", "Jumlah PKB yang didaftarkan", "6 PKB", MEDIATOR),
            sub(
                "Penyelenggaraan Pendataan dan Informasi Sarana Hubungan Industrial dan Jaminan Sosial Tenaga Kerja",
                "Jumlah pekerja peserta BPJS Ketenagakerjaan",
                "41.200 Orang",
                "Sub Koordinator Jamsostek",
            ),
        ),
        keg(
            "Pencegahan dan Penyelesaian Perselisihan Hubungan Industrial, Mogok Kerja dan Penutupan Perusahaan "
            "di Daerah Kabupaten/Kota",
            (
                m("Persentase perselisihan yang dimediasi tepat waktu", "95,00 %"),
                m("Jumlah perselisihan hubungan industrial", "22 Kasus", direction="down"),
            ),
            RELATIONS,
            sub(
                "Pencegahan Perselisihan Hubungan Industrial, Mogok Kerja, dan Penutupan Perusahaan yang Berakibat/Berdampak "
                "pada Kepentingan di 1 (Satu) Daerah Kabupaten/Kota",
                "Jumlah perusahaan yang disosialisasi",
                "120 Perusahaan",
                MEDIATOR,
            ),
            sub(
                "Penyelesaian Perselisihan Hubungan Industrial, Mogok Kerja, dan Penutupan Perusahaan",
                "Jumlah kasus yang dimediasi",
                "22 Kasus",
                MEDIATOR,
            ),
            sub(
                "Pelaksanaan Operasional Lembaga Kerjasama Tripartit Daerah Kabupaten/Kota",
                "Jumlah rekomendasi LKS Tripartit",
                "3 Rekomendasi",
                "Sub Koordinator Jamsostek",
            ),
        ),
    ),
    code="2.07.05",
    holder=RELATIONS,
)
SUPPORT = Fact(
    "program",
    None,
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (
        m("Nilai SAKIP Dinas Tenaga Kerja", "BB (74,10)"),
        m("Persentase penunjang urusan yang terlayani", "100 %"),
    ),
    (
        keg(
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (m("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "100 %"),),
            "Sekretaris",
            sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen perencanaan", "6 Dokumen", PLANNER),
            sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "7 Laporan", PLANNER),
        ),
        keg(
            "Administrasi Keuangan Perangkat Daerah",
            (m("Persentase administrasi keuangan yang tertib", "100 %"),),
            "Sekretaris",
            sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah ASN yang menerima gaji", "52 Orang/bulan", MONEY),
            sub(
                "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                "Jumlah laporan keuangan akhir tahun",
                "1 Laporan",
                MONEY,
            ),
        ),
        keg(
            "Administrasi Umum Perangkat Daerah",
            (m("Persentase kebutuhan administrasi umum yang terpenuhi", "100 %"),),
            "Sekretaris",
            sub("Penyediaan Peralatan dan Perlengkapan Kantor", "Jumlah paket peralatan kantor", "8 Paket", GENERAL),
            sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket barang cetakan", "4 Paket", GENERAL),
            sub(
                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "Jumlah laporan rapat koordinasi",
                "18 Laporan",
                GENERAL,
            ),
        ),
        keg(
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            (m("Persentase barang milik daerah dalam kondisi baik", "88,50 %"),),
            "Sekretaris",
            sub(
                "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", "Jumlah gedung yang dipelihara", "2 Unit", GENERAL
            ),
        ),
    ),
    code="2.07.01",
    holder="Sekretaris",
)
HEAD = "Kepala Dinas Tenaga Kerja"
SKILL = Fact(
    "sasaran",
    "Meningkatnya kompetensi dan produktivitas tenaga kerja",
    None,
    (
        m("Persentase tenaga kerja yang bersertifikat kompetensi", "62,50 %"),
        m("Tingkat produktivitas tenaga kerja", "98,75 Juta Rp/orang"),
    ),
    (TRAIN,),
    holder=HEAD,
    pages=(1, 2),
)
CHANCE = Fact(
    "sasaran",
    "Meningkatnya penempatan pencari kerja dan perluasan kesempatan kerja",
    None,
    (m("Persentase penyerapan pencari kerja", "54,25 %"), m("Tingkat Partisipasi Angkatan Kerja (TPAK)", "67,90 %")),
    (PLAN, PLACE),
    holder=HEAD,
    pages=(1, 2),
)
PEACE = Fact(
    "sasaran",
    "Terwujudnya hubungan industrial yang harmonis dan berkeadilan",
    None,
    (m("Persentase perselisihan hubungan industrial yang diselesaikan", "90,00 %"),),
    (RELATE,),
    holder=HEAD,
    pages=(1, 3),
)
ORDER = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Tenaga Kerja",
    None,
    (m("Nilai AKIP perangkat daerah", "BB (74,10)"), m("Indeks Kepuasan Masyarakat (IKM)", "85,20")),
    (SUPPORT,),
    holder=HEAD,
    pages=(1, 3),
)
AIM = Fact(
    "tujuan",
    "Meningkatnya penyerapan tenaga kerja yang berdaya saing",
    None,
    (m("Persentase penduduk yang bekerja terhadap angkatan kerja", "94,60 %"),),
    (SKILL, CHANCE, PEACE, ORDER),
    holder=HEAD,
)
CITY_RESULT = Fact(
    "sasaran_daerah",
    "Menurunnya tingkat pengangguran terbuka",
    None,
    (m("Tingkat Pengangguran Terbuka (TPT)", "5,40 %", direction="down"),),
    (AIM,),
)
CITY_AIM = Fact(
    "tujuan_daerah",
    "Meningkatnya pertumbuhan ekonomi kota yang inklusif",
    None,
    (m("Laju Pertumbuhan Ekonomi", "4,85 %"), m("Indeks Gini", "0,361", direction="down")),
    (CITY_RESULT,),
)
MISSION = Fact("misi", "Meningkatkan perekonomian daerah yang berbasis kerakyatan, jasa dan perdagangan", children=(CITY_AIM,))
VISION = Fact("visi", "Mewujudkan Kota Bengkulu yang bahagia, religius, maju dan berkelanjutan", children=(MISSION,))
