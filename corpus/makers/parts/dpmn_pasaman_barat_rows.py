"""Rows of the tables in the report of an office for villages (nagari)."""

from corpus.makers.common import amount, number
from corpus.makers.parts.dpmn_pasaman_barat_facts import AIMS, GOALS, IKUS, PROGRAMS, YEARS, Goal, Iku, Line
from corpus.makers.word import LEFT, UP

URUSAN = ("2.13", "URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN MASYARAKAT DAN DESA")
HOLDERS = {
    "2.13.01": "Sekretaris",
    "2.13.02": "Kabid Pemerintahan Nagari",
    "2.13.03": "Kabid Pengembangan Ekonomi Nagari",
    "2.13.04": "Kabid Pemerintahan Nagari",
    "2.13.05": "Kabid Pemberdayaan Masyarakat",
}


def comma(value: float) -> str:
    """A share as printed."""
    return f"{value:.2f}".replace(".", ",")


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".")


def reached(target: str, done: str, down: bool = False) -> str:
    """Capaian as printed."""
    wanted, got = number(target), number(done)
    if not wanted or got is None:
        return "-"
    return comma(((2 * wanted - got) if down else got) / wanted * 100)


def verdict(share: str) -> str:
    """The word of the scale."""
    value = number(share) or 0
    return "Sangat Tinggi" if value >= 91 else "Tinggi" if value >= 76 else "Sedang" if value >= 66 else "Rendah"


def progress(iku: Iku) -> str:
    """How far the year has come towards the end of the plan."""
    return reached(iku.plan[-1], iku.done)


def with_unit(text: str, unit: str) -> str:
    """A target of the agreement."""
    return text if unit == "Nilai" else f"{text} {unit}"


def spoken(name: str) -> str:
    """A program's name in the agreement."""
    words = [word.title() for word in name.split(" ")]
    return " ".join(word.lower() if word == "Dan" else word for word in words)


def figures(line: Line) -> tuple[str, str, str, str]:
    """Pagu, realisasi, what is left and the share, as printed."""
    pagu, spent = line.sums()
    return rupiah(pagu), line.misprint or rupiah(spent), rupiah(pagu - spent), comma(spent / pagu * 100)


ALL = Line("", "JUMLAH", children=PROGRAMS)
AGREED_SUM = rupiah(sum(amount(line.agreed) or 0 for line in PROGRAMS))


def plan_rows() -> list[list[str]]:
    """Tujuan and sasaran of the plan."""
    rows = [["Tujuan", "Sasaran", "Indikator Tujuan / Sasaran", "Satuan", "Kondisi Awal (2020)", "Target Tahun ke-", *[LEFT] * 5]]
    rows.append([UP] * 5 + list(YEARS))
    for aim in AIMS:
        lead = aim.measure
        rows.append([aim.statement, "", lead.name, lead.unit, lead.base, *lead.plan])
        for goal in aim.goals:
            for turn, iku in enumerate(goal.measures):
                rows.append([UP, UP if turn else goal.statement, iku.name, iku.unit, iku.base, *iku.plan])
    return rows


def iku_rows() -> list[list[str]]:
    """The office's key indicators."""
    rows = [["No", "Indikator Kinerja Utama", "Formulasi Perhitungan", "Sumber Data"]]
    return rows + [[str(place), iku.name, iku.formula, iku.source] for place, iku in enumerate(IKUS, 1)]


def agreed_rows() -> list[list[str]]:
    """The agreement's table."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, goal in enumerate(GOALS, 1):
        for turn, iku in enumerate(goal.measures):
            head = [UP, UP] if turn else [str(place), goal.statement]
            rows.append([*head, iku.respelt or iku.name, with_unit(iku.agreed, iku.unit)])
    return rows


def program_rows() -> list[list[str]]:
    """The agreement's programs."""
    rows = [["NO", "PROGRAM", "ANGGARAN", "KET."]]
    rows += [[f"{place}.", spoken(line.name), f"Rp {line.agreed}", "APBD"] for place, line in enumerate(PROGRAMS, 1)]
    return [*rows, ["", "**JUMLAH**", f"**Rp {AGREED_SUM}**", ""]]


def result_rows(goal: Goal) -> list[list[str]]:
    """Results of a sasaran."""
    rows = [["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Predikat"]]
    for iku in goal.measures:
        share = reached(iku.agreed, iku.done, iku.down)
        rows.append([iku.name, iku.unit, iku.agreed, iku.done, share, verdict(share)])
    return rows


def year_rows() -> list[list[str]]:
    """Two years side by side."""
    rows = [["No", "Indikator", "Tahun 2021", LEFT, LEFT, "Tahun 2022", LEFT, LEFT]]
    rows.append([UP, UP, *["Target", "Realisasi", "Capaian (%)"] * 2])
    for place, iku in enumerate(IKUS, 1):
        before = [iku.plan[0], iku.before, reached(iku.plan[0], iku.before, iku.down)]
        now = [iku.agreed, iku.done, reached(iku.agreed, iku.done, iku.down)]
        rows.append([str(place), iku.name, *before, *now])
    return rows


def end_rows() -> list[list[str]]:
    """Towards the end of the plan."""
    rows = [["Indikator Kinerja", "Realisasi Tahun 2022", "Target Akhir Renstra (2026)", "Tingkat Kemajuan (%)"]]
    return rows + [[iku.name, iku.done, iku.plan[-1], progress(iku)] for iku in IKUS]


def nation_rows() -> list[list[str]]:
    """Beside the nation."""
    rows = [["Indikator Kinerja", "Realisasi 2022", "Rata-rata Nasional", "Keterangan"]]
    for iku in IKUS:
        if iku.nation:
            above = (number(iku.done) or 0) > (number(iku.nation) or 0)
            rows.append([iku.name, iku.done, iku.nation, "di atas rata-rata" if above else "di bawah rata-rata"])
    return rows


def thrift_rows() -> list[list[str]]:
    """Performance against money."""
    rows = [
        [
            "No",
            "Sasaran",
            "Capaian (%)",
            "Program Pendukung",
            "Anggaran (Rp)",
            "Realisasi (Rp)",
            "Serapan (%)",
            "Tingkat Efisiensi",
        ]
    ]
    for place, goal in enumerate(GOALS, 1):
        shares = [number(reached(iku.agreed, iku.done, iku.down)) or 0 for iku in goal.measures]
        mean = sum(shares) / len(shares)
        pagu, spent = Line("", "", children=goal.programs).sums()
        gain = comma(mean - spent / pagu * 100)
        for turn, line in enumerate(goal.programs):
            own, used, _, share = figures(line)
            used = rupiah(line.sums()[1])
            rows.append([*([UP] * 3 if turn else [str(place), goal.statement, comma(mean)]), line.name, own, used, share])
            rows[-1].append(UP if turn else gain)
    return rows


def money_rows() -> list[list[str]]:
    """Money by code."""
    rows = [["Kode", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "%"]]
    rows.append([f"**{text}**" for text in (*URUSAN, *figures(ALL))])
    for program in PROGRAMS:
        rows.append([f"**{text}**" for text in (program.code, program.name, *figures(program))])
        for kegiatan in program.children:
            rows.append([kegiatan.code, f"**{kegiatan.name}**", *figures(kegiatan)])
            rows += [[each.code, each.name, *figures(each)] for each in kegiatan.children]
    return [*rows, ["", "**JUMLAH**", *[f"**{text}**" for text in figures(ALL)]]]


def appendix_rows() -> list[list[str]]:
    """Indicators of the programs."""
    rows = [["No.", "Program", "Indikator Kinerja Program", "Satuan", "Target", "Realisasi", "Capaian", "Penanggung Jawab"]]
    for place, line in enumerate(PROGRAMS, 1):
        for turn, (name, unit, target, done) in enumerate(line.measures):
            head = [UP, UP] if turn else [f"{place}.", line.name]
            share = f"{reached(target, done)}%"
            rows.append([*head, name, unit, target, done, share, UP if turn else HOLDERS[line.code]])
    return rows
