"""Rows of the tables in the performance report 2019 of a regency's environment office."""

from corpus.makers.common import number
from corpus.makers.parts.dlh_purbalingga_facts import AIMS, LINES, YEAR, YEARS, Measure, comma, predikat
from corpus.makers.parts.dlh_purbalingga_programs import CODE, DIRECT, INDIRECT, PROGRAMS, Output, Program, dotted
from corpus.makers.word import LEFT, UP

REGIONS = (
    ("Indeks Kualitas Air (IKA)", "51,43", "47,85", "52,62"),
    ("Indeks Kualitas Udara", "83,95", "81,32", "86,56"),
    ("Indeks Kualitas Tutupan Lahan (IKTL)", "37,71", "49,62", "62,00"),
)
LEADERS = {each.number: each for each in PROGRAMS}


def marked(count: int) -> list[str]:
    """A row of column numbers."""
    return [str(place) for place in range(1, count + 1)]


def agreed_sum(program: Program) -> str:
    """The sum of a program in the agreement."""
    return program.agreed or dotted(program.total("pagu"))


def with_unit(measure: Measure) -> str:
    """The target of the agreement, with its unit."""
    if "(" in measure.target:
        return measure.target
    return measure.target + ("%" if measure.unit == "%" else f" {measure.unit.lower()}")


def outcome_share(each: Output) -> str:
    """What was brought in percent of what was to be brought."""
    return comma(100 * (number(each.done) or 0) / (number(each.target) or 1))


def part(pagu: int, spent: int) -> str:
    """What was spent of a sum in percent."""
    return comma(100 * spent / pagu)


def plan_rows() -> list[list[str]]:
    """Table 2.1: a tujuan's cell runs down beside its own indicator and its sasaran."""
    heads = ["TUJUAN", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "KONDISI AWAL (2015)", "TARGET KINERJA TAHUN", *[LEFT] * 5]
    rows = [heads, [*[UP] * 5, *map(str, YEARS)], marked(11)]
    for turn, aim in enumerate(AIMS, 1):
        first = f"{turn}. {aim.statement}"
        lines = [("", each) for each in aim.measures]
        for sasaran in aim.sasaran:
            lines += [(UP if place else sasaran.statement, each) for place, each in enumerate(sasaran.measures)]
        for text, each in lines:
            rows.append([first, text, each.name, each.unit, each.base, *each.years])
            first = UP
    return rows


def way_rows() -> list[list[str]]:
    """Table 2.2."""
    rows = [["NO", "SASARAN", "STRATEGI", "ARAH KEBIJAKAN"]]
    for turn, sasaran in enumerate(LINES, 1):
        first = [f"{turn}.", sasaran.statement]
        for way, policies in sasaran.ways:
            for place, policy in enumerate(policies):
                rows.append([*first, UP if place else way, f"{policy}"])
                first = [UP, UP]
    return rows


def iku_rows(start: int, end: int) -> list[list[str]]:
    """Table 2.3, the sasaran from start to before end."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "FORMULASI PENGUKURAN", "SUMBER DATA"]]
    for turn, sasaran in enumerate(LINES[start:end], start + 1):
        for place, each in enumerate(sasaran.measures):
            first = [UP, UP] if place else [str(turn), sasaran.statement]
            rows.append([*first, each.name, each.unit, each.formula, "DLH" if turn < 4 else "Setda, DLH"])
    return rows


def agreed_rows() -> list[list[str]]:
    """Table 2.4."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"], ["(1)", "(2)", "(3)", "(4)"]]
    for turn, sasaran in enumerate(LINES, 1):
        for place, each in enumerate(sasaran.measures, 1):
            first = [UP, UP] if place > 1 else [str(turn), sasaran.statement]
            rows.append([*first, f"{place}. {each.name}", with_unit(each)])
    return rows


def aim_rows() -> list[list[str]]:
    """Table 3.2: the tujuan's own indicators."""
    rows = [["NO", "TUJUAN", "INDIKATOR TUJUAN", "TARGET 2019", "REALISASI 2019", "CAPAIAN (%)"]]
    for aim in AIMS:
        for each in aim.measures:
            share = each.share(each.target)
            rows.append([str(len(rows)), aim.statement, each.name, each.target, each.done[2], share])
    return rows


def result_rows() -> list[list[str]]:
    """Table 3.3, with an average as its last row."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)", "PREDIKAT"]]
    shares = []
    for turn, sasaran in enumerate(LINES, 1):
        for place, each in enumerate(sasaran.measures):
            first = [UP, UP] if place else [str(turn), sasaran.statement]
            share = each.share(each.target)
            shares.append(number(share) or 0)
            figures = [each.target, each.done[2], share, predikat(share)]
            rows.append([*first, each.respelt or each.name, each.unit, *figures])
    mean = comma(sum(shares) / len(shares))
    rows.append(["**Rata-rata capaian kinerja**", *[LEFT] * 5, f"**{mean}**", predikat(mean)])
    return rows


def years_rows(place: int) -> list[list[str]]:
    """The table of a sasaran: two years before, this year, the end of the renstra."""
    top = ["NO", "INDIKATOR KINERJA", "SATUAN", "REALISASI", LEFT, f"TAHUN {YEAR}", LEFT, LEFT]
    rows = [[*top, "TARGET AKHIR RENSTRA (2021)", "CAPAIAN S/D 2019 TERHADAP TARGET AKHIR RENSTRA (%)"]]
    rows.append([UP, UP, UP, "2017", "2018", "Target", "Realisasi", "Capaian (%)", UP, UP])
    for turn, each in enumerate(LINES[place].measures, 1):
        past = [each.done[0], each.point or each.done[1]]
        now = [each.target, each.done[2], each.share(each.target)]
        ends = [each.years[5], each.share(each.years[5])]
        rows.append([str(turn), each.respelt or each.name, each.unit, *past, *now, *ends])
    return rows


def other_rows() -> list[list[str]]:
    """Table 3.5: the regency beside its province and the nation."""
    rows = [["NO", "INDIKATOR", "KABUPATEN PURBALINGGA", "PROVINSI JAWA TENGAH", "NASIONAL"]]
    return rows + [[str(turn), *texts] for turn, texts in enumerate(REGIONS, 1)]


def thrift_rows() -> list[list[str]]:
    """Table 3.9: programs and their money by sasaran, with the mean of its indicators."""
    heads = ["NO", "SASARAN STRATEGIS", "RATA-RATA CAPAIAN (%)", "PROGRAM", "ANGGARAN (Rp)", "REALISASI (Rp)", "SERAPAN (%)"]
    rows = [heads]
    for turn, sasaran in enumerate(LINES, 1):
        shares = [number(each.share(each.target)) or 0 for each in sasaran.measures]
        first = [str(turn), sasaran.statement, comma(sum(shares) / len(shares))]
        for each in (LEADERS[code] for code in sasaran.programs):
            pagu, spent = each.total("pagu"), each.total("spent")
            rows.append([*first, each.name, dotted(pagu), dotted(spent), part(pagu, spent)])
            first = [UP, UP, UP]
    rows.append(["**JUMLAH**", LEFT, LEFT, LEFT, *(f"**{dotted(each)}**" for each in DIRECT), f"**{part(*DIRECT)}**"])
    return rows


def spending_rows() -> list[list[str]]:
    """Table 3.10."""
    rows = [["URAIAN", "ANGGARAN (Rp)", "REALISASI (Rp)", "%"]]
    whole = tuple(a + b for a, b in zip(DIRECT, INDIRECT, strict=True))
    for label, sums in (("Belanja Tidak Langsung", INDIRECT), ("Belanja Langsung", DIRECT), ("JUMLAH BELANJA", whole)):
        rows.append([label, *map(dotted, sums), part(*sums)])
    return rows


def money_rows() -> list[list[str]]:
    """Table 3.11: programs and kegiatan, each with what it brought and what it spent."""
    top = ["KODE REKENING", "PROGRAM / KEGIATAN", "INDIKATOR KINERJA (OUTCOME / OUTPUT)", "KINERJA", LEFT, LEFT]
    rows = [[*top, "ANGGARAN", LEFT, LEFT], [UP, UP, UP, "Target", "Realisasi", "%", "Pagu (Rp)", "Realisasi (Rp)", "%"]]
    rows.append(marked(9))
    for each in PROGRAMS:
        pagu, spent, goal = each.total("pagu"), each.total("spent"), each.outcome
        texts = [f"{CODE}.{each.number}", each.name, goal.name, goal.target, goal.done, outcome_share(goal)]
        rows.append([f"**{text}**" for text in [*texts, dotted(pagu), dotted(spent), part(pagu, spent)]])
        for one in each.below:
            first = [f"{CODE}.{each.number}.{one.number}", one.name]
            last = [one.pagu, one.spent, part(one.money("pagu"), one.money("spent"))]
            for output in one.outputs:
                rows.append([*first, output.name, output.target, output.done, outcome_share(output), *last])
                first, last = [UP, UP], [UP, UP, UP]
    rows.append(["**JUMLAH**", *[LEFT] * 5, *(f"**{dotted(each)}**" for each in DIRECT), f"**{part(*DIRECT)}**"])
    return rows
