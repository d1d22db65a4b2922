"""The rows of the tables in the performance report 2019 of a regency's cooperatives office."""

from corpus.makers.common import number
from corpus.makers.parts.koperasi_tanah_bumbu_facts import (
    AGREED,
    AIMS,
    LINES,
    PROGRAMS,
    YEAR,
    Measure,
    Sasaran,
    comma,
    score,
)
from corpus.makers.word import LEFT, UP

GRADES = (
    (91, "Sangat Tinggi", "70AD47"),
    (76, "Tinggi", "A9D08E"),
    (66, "Sedang", "FFD966"),
    (51, "Rendah", "F4B084"),
    (0, "Sangat Rendah", "FF7C80"),
)
BARE = 3
"""The sasaran whose indicators have a table each, the years in its rows."""


def with_unit(text: str, unit: str) -> str:
    """A target as the agreement prints it."""
    return text if unit in ("Nilai", "Indeks") else f"{text} {unit}"


def grade(text: str) -> tuple[str, str]:
    """The predikat of a capaian and its colour."""
    value = number(text)
    if value is None:
        return "-", "FFFFFF"
    return next((name, colour) for least, name, colour in GRADES if value >= least)


def plan_rows() -> list[list[str]]:
    """Tabel 2.2: bands for tujuan and sasaran, indicators below them."""
    rows = [["No", "Indikator Kinerja", "Satuan", "Kondisi Awal", "Target Kinerja Tahun", *[LEFT] * 4]]
    rows.append([UP, UP, UP, "2016", "2017", "2018", "2019", "2020", "2021"])
    across, count = [LEFT] * 8, 0
    for turn, aim in enumerate(AIMS, 1):
        rows.append([f"Tujuan {turn} : {aim.statement}", *across])
        own = aim.measure
        rows.append(["", own.name, own.unit, own.base, *own.years])
        for place, sasaran in enumerate(aim.sasaran, 1):
            rows.append([f"Sasaran {turn}.{place} : {sasaran.statement}", *across])
            for each in sasaran.measures:
                count += 1
                rows.append([f"{count}.", each.name, each.unit, each.base, *each.years])
    return rows


def way_rows() -> list[list[str]]:
    """Tabel 2.1."""
    rows = [["TUJUAN", "SASARAN", "STRATEGI", "ARAH KEBIJAKAN"]]
    for turn, aim in enumerate(AIMS, 1):
        new = True
        for place, sasaran in enumerate(aim.sasaran, 1):
            fresh = True
            for count, (way, policies) in enumerate(sasaran.ways, 1):
                for step, policy in enumerate(policies, 1):
                    left = [f"{turn}. {aim.statement}" if new else UP, f"{turn}.{place} {sasaran.statement}" if fresh else UP]
                    lead = f"{step}) " if len(policies) > 1 else ""
                    rows.append([*left, UP if step > 1 else f"{chr(96 + count)}. {way}", f"{lead}{policy}"])
                    new = fresh = False
    return rows


def agreed_rows() -> tuple[list[list[str]], list[str]]:
    """Tabel 2.4, and the programs that serve no sasaran."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "PROGRAM", "ANGGARAN (Rp)"]]
    known = {program.number: program for program in PROGRAMS}
    for place, sasaran in enumerate(LINES, 1):
        for turn in range(max(len(sasaran.measures), len(sasaran.programs))):
            left = [UP, UP] if turn else [f"{place}.", sasaran.statement]
            middle, right = [UP, UP], [UP, UP]
            if turn < len(sasaran.measures):
                each = sasaran.measures[turn]
                middle = [each.name, with_unit(each.agreed, each.unit)]
            if turn < len(sasaran.programs):
                program = known[sasaran.programs[turn]]
                right = [program.name, program.agreed or program.total(1)]
            rows.append([*left, *middle, *right])
    used = {each for sasaran in LINES for each in sasaran.programs}
    rest = [program for program in PROGRAMS if program.number not in used]
    rows.append(["Program Penunjang", *[LEFT] * 5])
    for turn, program in enumerate(rest, 1):
        rows.append([f"{turn})", program.name, LEFT, LEFT, LEFT, program.agreed or program.total(1)])
    rows.append(["**JUMLAH**", *[LEFT] * 4, f"**{AGREED}**"])
    return rows, [program.number for program in rest]


def average(sasaran: Sasaran) -> str:
    """The mean capaian of a sasaran."""
    reached = [value for value in (number(each.reached(2)) for each in sasaran.measures) if value is not None]
    return comma(sum(reached) / len(reached))


def result_rows() -> list[list[str]]:
    """Tabel 3.2."""
    rows = [["No", "Indikator Kinerja", "Satuan", f"Target {YEAR}", f"Realisasi {YEAR}", "Capaian (%)", "Predikat"]]
    count = 0
    for place, sasaran in enumerate(LINES, 1):
        rows.append([f"Sasaran Strategis {place} : {sasaran.statement}", *[LEFT] * 6])
        for each in sasaran.measures:
            count += 1
            reached = each.reached(2)
            rows.append([str(count), each.other or each.name, each.unit, each.agreed, each.done[2], reached, grade(reached)[0]])
        rows.append([f"Rata-rata Capaian Sasaran {place}", *[LEFT] * 4, average(sasaran), grade(average(sasaran))[0]])
    return rows


def small_tables() -> list[tuple[str, int, Measure | None]]:
    """Number, sasaran and, where the table is one indicator's, the indicator."""
    out: list[tuple[str, int, Measure | None]] = []
    for place, sasaran in enumerate(LINES, 1):
        for each in sasaran.measures if place == BARE else (None,):
            out.append((f"3.{len(out) + 3}", place, each))
    return out


def money_row(code: str, name: str, sums: tuple[str, str], bold: bool) -> list[str]:
    """A row of Tabel 3.12."""
    pagu, spent = (score({"118.4250.000": "118.425.000"}.get(text, text)) or 0 for text in sums)
    left = f"{int(pagu - spent):,}".replace(",", ".")
    mark = "**" if bold else ""
    share = comma(spent / pagu * 100) if spent else "-"
    return [f"{mark}{text}{mark}" if text else "" for text in (code, name, *sums, share, left)]
