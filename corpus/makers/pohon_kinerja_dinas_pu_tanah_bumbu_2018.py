"""Performance tree of a regency's public works office on one A1 drawing: IKU boxes between sasaran and programs."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Measure, add_measure
from corpus.makers.parts.glued import BOTTOM, LEFT, RIGHT, TOP, Box, Canvas, Look

STEM = "pohon-kinerja-dinas-pu-tanah-bumbu-2018"
YEAR = "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's public works office on one A1 drawing of glued connectors",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "misi, tujuan, sasaran, IKU, program and kegiatan as rows of shadowed boxes; pentagons with the tiers at the left",
        "a box for each IKU between its sasaran and the programs; two IKU that share one bus to two programs",
        "two IKU that join in one program; one IKU that feeds two programs",
        "kegiatan in a column hung on a trunk at its left, for two programs on both sides of a trunk in the middle",
        "outcome in the program's box, numbered where there are several, output in the kegiatan's; targets in brackets",
        "position in a dark strip below the program; eselon in the tier labels only",
        "a connector that is not glued and stops short of its box, tops that are not level, one box in smaller letters",
        "an output without target, two outputs in one box, typing errors (Pemeliharan, Terlaksanaya)",
    ],
}


@dataclass(frozen=True)
class Work:
    """A kegiatan and its outputs."""

    name: str
    outputs: tuple[Measure, ...]


@dataclass(frozen=True)
class Program:
    """A program; through: the places of the sasaran's IKU that it hangs under."""

    name: str
    holder: str
    outcomes: tuple[Measure, ...]
    through: tuple[int, ...]
    works: tuple[Work, ...]
    both: bool = False


@dataclass(frozen=True)
class Goal:
    """A sasaran with its IKU and programs."""

    statement: str
    measures: tuple[Measure, ...]
    programs: tuple[Program, ...]


def m(text: str, down: bool = False) -> Measure:
    """An indicator from "name | target"; what stands behind the number is its unit."""
    name, _, target = (part.strip() for part in text.partition("|"))
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def k(name: str, *outputs: str) -> Work:
    """A kegiatan."""
    return Work(name, tuple(m(each) for each in outputs))


MISSION = "Meningkatkan pembangunan infrastruktur dasar yang merata, berkualitas dan berwawasan lingkungan"
ROADS = Goal(
    "Meningkatnya jalan dan jembatan kabupaten dalam kondisi mantap",
    (
        m("Persentase panjang jalan kabupaten dalam kondisi mantap | 68,40 %"),
        m("Persentase jembatan dalam kondisi baik | 76,25 %"),
    ),
    (
        Program(
            "Program Pembangunan Jalan dan Jembatan",
            "Kepala Bidang Bina Marga",
            (m("Persentase jalan kabupaten yang beraspal | 57,80 %"), m("Jumlah jembatan yang terbangun | 14 unit")),
            (0, 1),
            (
                k("Perencanaan Pembangunan Jalan", "Jumlah dokumen perencanaan (DED) jalan | 12 dokumen"),
                k("Pembangunan Jalan", "Panjang jalan yang dibangun | 46,75 Km"),
                k("Peningkatan Jalan Antar Desa/Kecamatan", "Panjang jalan yang ditingkatkan | 31,2 Km"),
                k("Pembangunan Jalan Produksi Perkebunan", "Panjang jalan produksi yang dibangun | 9 Km"),
                k("Perencanaan Pembangunan Jembatan", "Jumlah dokumen perencanaan jembatan | 6 dokumen"),
                k("Pembangunan Jembatan", "Jumlah jembatan yang dibangun | 5 unit", "Panjang jembatan yang dibangun | 148 m"),
                k("Penggantian Jembatan Kayu/Ulin", "Jumlah jembatan yang diganti | 9 unit"),
                k("Pengawasan Teknis Jalan dan Jembatan", "Jumlah laporan pengawasan"),
            ),
            both=True,
        ),
        Program(
            "Program Rehabilitasi/ Pemeliharan Jalan dan Jembatan",
            "Kepala Bidang Bina Marga",
            (m("Persentase ruas jalan yang terpelihara rutin | 85 %"),),
            (0, 1),
            (
                k("Pemeliharaan Rutin Jalan Kabupaten", "Panjang jalan yang dipelihara | 412,5 Km"),
                k("Rehabilitasi/ Pemeliharaan Berkala Jalan", "Panjang jalan yang direhabilitasi | 27 Km"),
                k("Rehabilitasi/ Pemeliharaan Jembatan", "Jumlah jembatan yang direhabilitasi | 18 unit"),
                k("Pengadaan Bahan Tanggap Darurat Jalan", "Volume bahan yang disiapkan | 650 m3"),
            ),
        ),
    ),
)
BUILDERS = Goal(
    "Meningkatnya kapasitas sarana dan pelaku jasa konstruksi",
    (m("Persentase badan usaha dan tenaga kerja konstruksi yang memenuhi kualifikasi | 42,50 %"),),
    (
        Program(
            "Program Peningkatan Sarana dan Prasarana Kebinamargaan",
            "Kepala UPT Peralatan dan Perbengkelan",
            (m("Persentase alat berat dalam kondisi siap pakai | 80 %"),),
            (0,),
            (
                k("Pengadaan Alat-alat Berat", "Jumlah alat berat yang diadakan | 3 unit"),
                k("Rehabilitasi/ Pemeliharaan Alat-alat Berat", "Jumlah alat berat yang dipelihara | 26 unit"),
                k("Pengadaan Peralatan Laboratorium Kebinamargaan", "Jumlah peralatan laboratorium | 7 unit"),
            ),
        ),
        Program(
            "Program Pembinaan Jasa Konstruksi",
            "Kepala Bidang Jasa Konstruksi",
            (m("Persentase tenaga terampil yang bersertifikat | 21,00 %"),),
            (0,),
            (
                k("Pelatihan Tenaga Terampil Konstruksi", "Jumlah peserta pelatihan | 120 orang"),
                k("Sosialisasi Peraturan Jasa Konstruksi", "Jumlah peserta sosialisasi | 75 orang"),
                k("Pengawasan Tertib Penyelenggaraan Konstruksi", "Terlaksanaya pengawasan paket pekerjaan | 30 paket"),
                k("Pengelolaan Sistem Informasi Jasa Konstruksi (SIPJAKI)", "Jumlah data badan usaha termutakhirkan | 210 data"),
            ),
        ),
    ),
)
WATER = Goal(
    "Meningkatnya layanan jaringan irigasi dan pengendalian banjir",
    (
        m("Persentase jaringan irigasi dan rawa dalam kondisi baik | 62,75 %"),
        m("Luas kawasan permukiman yang tergenang banjir | 118 Ha", True),
    ),
    (
        Program(
            "Program Pengembangan dan Pengelolaan Jaringan Irigasi, Rawa dan Jaringan Pengairan Lainnya",
            "Kepala Bidang Sumber Daya Air",
            (m("Luas lahan sawah yang terairi | 3.840 Ha"),),
            (0,),
            (
                k("Rehabilitasi/ Pemeliharaan Jaringan Irigasi", "Panjang saluran yang direhabilitasi | 11.250 m"),
                k("Rehabilitasi/ Pemeliharaan Jaringan Rawa", "Panjang saluran rawa yang dinormalisasi | 8,6 Km"),
                k("Pemberdayaan Petani Pemakai Air", "Jumlah kelompok P3A yang dibina | 24 kelompok"),
                k("Pembangunan Pintu Air", "Jumlah pintu air yang dibangun | 13 buah"),
            ),
        ),
        Program(
            "Program Pengendalian Banjir",
            "Kepala Bidang Sumber Daya Air",
            (m("Persentase titik banjir yang tertangani | 55 %"),),
            (1,),
            (
                k("Pembangunan Drainase Perkotaan", "Panjang drainase yang dibangun | 4.300 m"),
                k("Normalisasi Sungai", "Panjang sungai yang dinormalisasi | 7,5 Km"),
                k("Pembangunan Siring/Turap Penahan Tebing Sungai", "Panjang siring yang dibangun | 920 m"),
            ),
        ),
    ),
)
HOMES = Goal(
    "Meningkatnya akses masyarakat terhadap air minum dan sanitasi yang layak",
    (
        m("Cakupan rumah tangga yang mengakses air minum layak | 81,90 %"),
        m("Cakupan rumah tangga yang mengakses sanitasi layak | 74,10 %"),
    ),
    (
        Program(
            "Program Pengembangan Kinerja Pengelolaan Air Minum dan Air Limbah",
            "Kepala Bidang Cipta Karya",
            (m("Jumlah sambungan rumah yang aktif | 18.650 SR"), m("Kapasitas produksi air minum | 215 liter/detik")),
            (0,),
            (
                k("Pembangunan Jaringan Air Bersih Perkotaan", "Panjang pipa distribusi terpasang | 15,4 Km"),
                k("Fasilitasi Program Pamsimas", "Jumlah desa penerima Pamsimas | 16 desa"),
                k("Rehabilitasi Sarana Air Bersih (DAK)", "Jumlah SPAM perdesaan yang direhabilitasi | 8 unit"),
            ),
        ),
        Program(
            "Program Pembangunan Infrastruktur Perdesaan",
            "Kepala Bidang Cipta Karya",
            (m("Persentase desa bebas buang air besar sembarangan (ODF) | 38 %"),),
            (1,),
            (
                k("Pembangunan Tangki Septik Komunal", "Jumlah tangki septik komunal | 21 unit"),
                k("Pembangunan MCK Umum", "Jumlah MCK umum yang dibangun | 10 unit"),
                k("Pembangunan Jalan Lingkungan", "Panjang jalan lingkungan | 12.300 m"),
                k("Penyusunan Strategi Sanitasi Kabupaten", "Jumlah dokumen SSK | 1 dokumen"),
            ),
        ),
    ),
)
SPACE = Goal(
    "Terwujudnya pemanfaatan ruang yang sesuai dengan RTRW",
    (m("Persentase kesesuaian pemanfaatan ruang | 83 %"),),
    (
        Program(
            "Program Perencanaan, Pemanfaatan dan Pengendalian Tata Ruang",
            "Kepala Bidang Tata Ruang",
            (m("Persentase kawasan strategis yang memiliki rencana rinci | 40 %"),),
            (0,),
            (
                k("Penyusunan Rencana Detail Tata Ruang (RDTR)", "Jumlah dokumen RDTR kecamatan | 2 dokumen"),
                k("Penertiban Pemanfaatan Ruang", "Jumlah lokasi yang ditertibkan | 15 lokasi"),
                k("Pelayanan Rekomendasi/Advis Planning", "Jumlah rekomendasi yang diterbitkan | 260 rekomendasi"),
            ),
        ),
    ),
)
OFFICE = Goal(
    "Meningkatnya akuntabilitas kinerja dan keuangan dinas",
    (m("Nilai evaluasi SAKIP dinas | 66,50"), m("Persentase temuan yang ditindaklanjuti | 100 %")),
    (
        Program(
            "Program Pelayanan Administrasi Perkantoran",
            "Sekretaris",
            (m("Indeks kepuasan pegawai terhadap layanan kesekretariatan | 3,15"),),
            (0, 1),
            (
                k("Penyediaan Jasa Surat Menyurat", "Jumlah surat yang terkirim | 2.400 surat"),
                k("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "Lama layanan | 12 bulan"),
                k("Penyediaan Alat Tulis Kantor", "Jumlah jenis ATK | 58 jenis"),
                k("Rapat-rapat Koordinasi dan Konsultasi ke Luar Daerah", "Jumlah perjalanan dinas | 165 kali"),
                k("Penyusunan Laporan Keuangan dan Kinerja", "Jumlah laporan yang tepat waktu | 8 dokumen"),
                k("Pengelolaan Barang Milik Daerah", "Persentase aset yang terinventarisir | 92,5 %"),
            ),
            both=True,
        ),
    ),
)
AIMS: tuple[tuple[str, tuple[Goal, ...]], ...] = (
    ("Mewujudkan konektivitas wilayah melalui jaringan jalan dan jembatan yang handal", (ROADS, BUILDERS)),
    ("Mewujudkan pengelolaan sumber daya air dan sanitasi yang berkelanjutan", (WATER, HOMES)),
    ("Mewujudkan penataan ruang dan tata kelola dinas yang tertib", (SPACE, OFFICE)),
)

INK = "3B3838"
EDGE = {"line": INK, "align": "start", "anchor": "top", "shadow": True}
LOOKS = {
    "misi": Look("8EA9DB", size=24, bold=True, line=INK, shadow=True, pad=0.2),
    "tujuan": Look("FFF2CC", size=18, **EDGE, pad=0.15),
    "sasaran": Look("F8CBAD", size=16, **EDGE, pad=0.15),
    "iku": Look("FFB3B3", size=14, **EDGE, pad=0.12),
    "program": Look("C6E0B4", size=13.5, **EDGE, pad=0.12),
    "kegiatan": Look("EDEDED", size=12, **EDGE, pad=0.1),
    "strip": Look("375623", size=13, color="FFFFFF", bold=True, line=INK),
    "label": Look("2F5597", size=16, color="FFFFFF", bold=True, line="1F3864", shape="pentagon-right", pad=0.1),
    "plain": Look(None, size=15, line=None),
}
START, WIDE, NARROW = 7.6, 11.4, 6.4
ROWS = {"misi": 6.0, "tujuan": 10.4, "sasaran": 15.6, "iku": 21.2, "program": 27.2, "kegiatan": 35.6}
JITTER = (0.0, 0.25, -0.1, 0.15, 0.0, 0.3, -0.15, 0.1, 0.0, 0.2)


class Sheet(Canvas):
    """The drawing, with the box of every node by its number in the record's order."""

    def place(self, kind: str, x: float, top: float, width: float, text: str, extra: float = 0.0, **more: Any) -> Box:
        """A box of a tier, centred at x, as high as its text."""
        look = Look(**(vars(LOOKS[kind]) | more))
        return self.box((x - width / 2, top, width, self.height(text, width, look) + extra), text, look)


def listed(lead: str, measures: tuple[Measure, ...], mark: str) -> str:
    """Outcomes or outputs with their targets in brackets; several stand below the lead word."""
    texts = [each.name + (f" ({each.target})" if each.target else "") for each in measures]
    if len(texts) == 1:
        return f"//{lead} ://  {texts[0]}"
    return "\n".join([f"//{lead} ://", *(mark.format(n) + text for n, text in enumerate(texts, 1))])


def works(page: Sheet, program: Program, head: Box, x: float) -> list[Box]:
    """The kegiatan below a program."""
    boxes, top = [], max(ROWS["kegiatan"], head.at[1] + head.at[3] + 2.0)
    if program.both:
        half = (len(program.works) + 1) // 2
        width = WIDE / 2 - 0.85
        groups = ((program.works[:half], x - width / 2 - 0.6, RIGHT), (program.works[half:], x + width / 2 + 0.6, LEFT))
    else:
        width = NARROW - 1.15
        groups = ((program.works, x + 0.05, LEFT),)
    count = 0
    for group, middle, side in groups:
        y = top
        for work in group:
            count += 1
            text = f"**{count}. {work.name}**\n{listed('Output', work.outputs, '- ')}"
            small = {"size": 10.5} if "SIPJAKI" in work.name else {}
            box = page.place("kegiatan", middle, y, width, text, 0.1, **small)
            if "Normalisasi" in work.name:
                left, level = box.site(LEFT)
                page.line([(head.at[0] - 0.5, level), (left - 0.06, level)], INK, 0.045)
            else:
                page.join(head, box, (BOTTOM if program.both else LEFT, side), INK, 0.045, arrow=True)
            boxes.append(box)
            y += box.at[3] + 0.75
    return boxes


def draw() -> tuple[Path, list[Box]]:
    """Write the PDF; gives the boxes of the nodes in the record's order."""
    page = Sheet(84.1, 59.4, "Arial")
    page.page()
    title = "POHON KINERJA\nDINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN TANAH BUMBU\nTAHUN " + YEAR
    page.box((12, 1.2, 66, 3.8), title, Look(**(vars(LOOKS["plain"]) | {"size": 28, "bold": True})))
    labels = {"misi": "MISI", "tujuan": "TUJUAN", "sasaran": "SASARAN\n(ESELON II)", "iku": "INDIKATOR\nKINERJA UTAMA"}
    labels |= {"program": "PROGRAM\n(ESELON III)", "kegiatan": "KEGIATAN\n(ESELON IV)"}
    for kind, text in labels.items():
        page.box((0.9, ROWS[kind] + 0.1, 6.5, 2.2), text, LOOKS["label"])
    spots, x = [], START
    for goal in (goal for _, goals in AIMS for goal in goals):
        row = []
        for program in goal.programs:
            width = WIDE if program.both else NARROW
            row.append(x + width / 2 + (0 if program.both else 0.3))
            x += width
        spots.append(row)
    mission = page.place("misi", (START + x) / 2, ROWS["misi"], 60, f"Misi 2 : {MISSION}", 0.4)
    boxes = [mission]
    number, goal_number = 0, 0
    for place, (aim, goals) in enumerate(AIMS, 1):
        rows = spots[goal_number : goal_number + len(goals)]
        middle = (rows[0][0] + rows[-1][-1]) / 2
        target = page.place("tujuan", middle, ROWS["tujuan"] + JITTER[place], 15, f"**Tujuan {place} :** {aim}", 0.9)
        page.join(mission, target, (BOTTOM, TOP), INK, 0.06, arrow=True)
        boxes.append(target)
        for inner, (goal, row) in enumerate(zip(goals, rows, strict=True), 1):
            at = sum(row) / len(row)
            wide = (9.4, 10.2, 9.4, 10.6, 6.0, 9.2)[goal_number]
            top = ROWS["sasaran"] + JITTER[goal_number + 3]
            strategic = page.place("sasaran", at, top, wide, f"**Sasaran {place}.{inner} :**\n{goal.statement}", 0.5)
            page.join(target, strategic, (BOTTOM, TOP), INK, 0.06, arrow=True)
            boxes.append(strategic)
            ikus = []
            for order, measure in enumerate(goal.measures, 1):
                spread = row if len(row) == 2 else (at - 2.7, at + 2.7)
                here = at if len(goal.measures) == 1 else spread[order - 1]
                size = 8.0 if len(goal.measures) == 1 and len(row) == 2 else (5.6 if len(row) == 2 else 5.0)
                text = f"**IKU {place}.{inner}.{order} :**\n{measure.name} ({measure.target})"
                iku = page.place("iku", here, ROWS["iku"] + JITTER[(goal_number + order) % 4], size, text, 0.15)
                page.join(strategic, iku, (BOTTOM, TOP), INK, 0.05, arrow=True)
                ikus.append(iku)
            for program, spot in zip(goal.programs, row, strict=True):
                width = 8.4 if program.both else NARROW - 0.95
                text = f"**{program.name}**\n{listed('Outcome', program.outcomes, '{}. ')}"
                bump = 0 if goal is ROADS else JITTER[number]
                head = page.place("program", spot, ROWS["program"] + bump, width, text, 0.2)
                for each in program.through:
                    page.join(ikus[each], head, (BOTTOM, TOP), INK, 0.05, arrow=True)
                left, down = head.at[0], head.at[1] + head.at[3]
                high = page.height(program.holder, width, LOOKS["strip"]) + 0.1
                strip = page.box((left, down, width, high), program.holder, LOOKS["strip"])
                boxes.append(head)
                boxes += works(page, program, strip if program.both else head, spot)
                number += 1
            goal_number += 1
    sign = (
        "Batulicin,      Januari 2018\nKepala Dinas Pekerjaan Umum dan Penataan Ruang\nKabupaten Tanah Bumbu,\n\n\n\nNAMA PEJABAT"
    )
    page.box((66, 52.2, 16, 5.6), sign, LOOKS["plain"])
    page.box((1.0, 56.6, 30, 1.2), "Sumber : Renstra Dinas PUPR Kab. Tanah Bumbu 2016-2021", Look(None, None, 13, align="start"))
    with tempfile.TemporaryDirectory() as folder:
        return office_pdf(page.save(Path(folder, "pohon.fodg")), CORPUS / f"{STEM}.pdf"), boxes


def build_gold(boxes: list[Box]) -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    office = "Dinas Pekerjaan Umum dan Penataan Ruang"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 1})
    spots = iter(boxes)

    def node(level: str, *text: str | None, parent: str | None = None, **more: Any) -> str:
        return gold.node(level, *text, page=1, parent=parent, bbox=next(spots).points, **more)

    mission = node("misi", MISSION)
    for place, (aim, goals) in enumerate(AIMS, 1):
        target = node("tujuan", aim, parent=mission)
        for inner, goal in enumerate(goals, 1):
            strategic = node("sasaran", goal.statement, parent=target)
            ikus = []
            for order, measure in enumerate(goal.measures, 1):
                ikus.append(add_measure(gold, strategic, measure, YEAR, 1))
                gold.indicators[-1]["code"] = f"{place}.{inner}.{order}"
            for program in goal.programs:
                head = node("program", None, program.name, holder=program.holder)
                via = [ikus[each] for each in program.through]
                gold.edge(strategic, head, via_indicator=via if len(via) > 1 else via[0])
                for measure in program.outcomes:
                    add_measure(gold, head, measure, YEAR, 1)
                for work in program.works:
                    below = node("kegiatan", None, work.name, parent=head)
                    for measure in work.outputs:
                        add_measure(gold, below, measure, YEAR, 1)
    gold.ambiguous += doubts(gold)
    return gold


def doubts(gold: Gold) -> list[dict[str, Any]]:
    """What another reader may read otherwise."""
    shared = [each["id"] for each in gold.nodes if each["name"] in {program.name for program in ROADS.programs}]
    return [
        {
            "about": "two IKU of sasaran 1.1 share one bus to two programs",
            "chosen": "both IKU > both programs",
            "also_acceptable": ["the IKU above each program"],
            "nodes": shared,
            "field": "via_indicator",
        },
        {
            "about": "the tier of the kegiatan is labelled ESELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [each["id"] for each in gold.nodes if each["level"] == "kegiatan"],
            "field": "level",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    build_gold(draw()[1]).write()


if __name__ == "__main__":
    main()
