"""Made-up tables of offices: what they say, and the cells that say it, in the layouts that offices print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from pipeline.record import Level
from tests.extract.office_trees import PLACES, QUALITIES, THINGS, VERBS

ACTS = ("Pembinaan", "Pengelolaan", "Penyediaan", "Peningkatan", "Fasilitasi", "Koordinasi", "Pemeliharaan", "Pengawasan")
UNITS = ("Persen", "Orang", "Dokumen", "Indeks", "Laporan", "Nilai", "Desa")
MEASURES = {
    "Persen": "Persentase", "Orang": "Jumlah peserta", "Dokumen": "Jumlah dokumen", "Indeks": "Indeks",
    "Laporan": "Jumlah laporan", "Nilai": "Nilai", "Desa": "Jumlah desa",
}  # fmt: skip
QUARTERS = ("I", "II", "III", "IV")
YEAR = 2024


@dataclass(slots=True)
class Slot:
    """A cell to be drawn: text and span; ``kind`` is text, figure or money; ``bold`` and ``indent`` are levels of a heading."""

    text: str
    rows: int = 1
    cols: int = 1
    kind: str = "text"
    bold: bool = False
    indent: int = 0


@dataclass(slots=True)
class Measured:
    """An indicator with its unit and figures by (kind, period)."""

    name: str
    unit: str
    figures: dict[tuple[str, str], float] = field(default_factory=dict)


@dataclass(slots=True)
class Item:
    """A node of the plan."""

    level: Level
    text: str
    measures: list[Measured] = field(default_factory=list)
    money: dict[str, int] = field(default_factory=dict)
    code: str = ""
    children: list[Item] = field(default_factory=list)

    def leaves(self) -> int:
        """Rows it takes where its children stand beside it."""
        return max(1, sum(c.leaves() for c in self.children))

    def walk(self) -> list[Item]:
        """Itself and all below it, parents first."""
        return [self, *(x for c in self.children for x in c.walk())]


@dataclass(slots=True)
class Table:
    """Header rows and body rows by (row, column), relative widths of the columns, and the plan's roots."""

    caption: str
    header: dict[tuple[int, int], Slot]
    body: dict[tuple[int, int], Slot]
    widths: list[float]
    roots: list[Item]
    header_rows: int
    rows: int


def figure(value: float) -> str:
    """A figure as printed in Indonesia."""
    return f"{value:g}".replace(".", ",")


def money(amount: int) -> str:
    """An amount with points between the thousands."""
    return f"{amount:,}".replace(",", ".")


class Plans:
    """Makes tables by lot."""

    def __init__(self, lot: Random) -> None:
        self.lot = lot
        self.used: set[str] = set()

    def fresh(self, make: str) -> str:
        """A text of the kind that has not been used yet."""
        while True:
            thing, place = self.lot.choice(THINGS), self.lot.choice(PLACES)
            if make == "statement":
                text = f"{self.lot.choice(VERBS)} {self.lot.choice(QUALITIES)} {thing} {place}"
            elif make == "act":
                text = f"{self.lot.choice(ACTS)} {thing.title()} {place.title() if self.lot.random() < 0.3 else ''}".strip()
            else:
                text = f"{make} {thing} {place}"
            if text not in self.used:
                self.used.add(text)
                return text

    def measure(self, slots: list[tuple[str, str]]) -> Measured:
        """An indicator with figures for these kinds and periods."""
        unit = self.lot.choice(UNITS)
        out = Measured(self.fresh(MEASURES[unit]), unit)
        for slot in slots:
            whole = unit in ("Orang", "Dokumen", "Laporan", "Desa")
            value = float(self.lot.randint(1, 400)) if whole else self.lot.randint(200, 1000) / 10
            out.figures[slot] = round(self.lot.randint(500, 1100) / 10, 1) if slot[0] == "capaian" else value
        return out

    def programs(self, depth: int, count: tuple[int, int] = (1, 3), kinds: tuple[str, ...] = ("pagu",)) -> list[Item]:
        """Programs with money that adds up from below; ``depth`` 1 has programs only, 3 sub kegiatan as well."""
        levels: tuple[Level, ...] = ("program", "kegiatan", "sub_kegiatan")

        def grow(at: int, code: str) -> Item:
            name = self.fresh("act")
            item = Item(levels[at], f"Program {name}" if at == 0 else name, code=code)
            if at + 1 < depth:
                for k in range(self.lot.randint(*count)):
                    item.children.append(grow(at + 1, f"{code}.2.{k + 1:02d}" if at == 0 else f"{code}.{k + 1:04d}"))
                for kind in kinds:
                    item.money[kind] = sum(c.money[kind] for c in item.children)
            else:
                item.money["pagu"] = self.lot.randint(10_000, 900_000) * 1000 + self.lot.choice((0, 500, 750))
                if "realisasi" in kinds:
                    item.money["realisasi"] = int(item.money["pagu"] * self.lot.uniform(0.5, 0.99))
            return item

        return [grow(0, f"1.06.{k + 2:02d}") for k in range(self.lot.randint(*count))]

    # -- layouts -------------------------------------------------------------------------------------------------------

    def measured(self, periods: str) -> Table:
        """Sasaran, indikator, satuan and figures: a year, quarters, years of a plan, or target, realisasi and capaian."""
        slots = {
            "year": [("target", str(YEAR))],
            "quarters": [("target", str(YEAR)), *(("target", f"{YEAR}-Q{k}") for k in range(1, 5))],
            "plan": [("target", str(y)) for y in range(YEAR - 2, YEAR + 3)],
            "result": [("target", str(YEAR)), ("realisasi", str(YEAR)), ("capaian", str(YEAR))],
        }[periods]
        units = self.lot.random() < 0.6
        level: Level = "sasaran"
        roots = []
        for _ in range(self.lot.randint(2, 6)):
            item = Item(level, self.fresh("statement"))
            item.measures = [self.measure(slots) for _ in range(self.lot.choice((1, 1, 2, 3)))]
            roots.append(item)
        header: dict[tuple[int, int], Slot] = {}
        deep = periods in ("quarters", "plan")
        names = [
            "No",
            self.lot.choice(("Sasaran", "Sasaran Strategis", "Sasaran strategis", "SASARAN STRATEGIS")),
            self.lot.choice(("Indikator", "Indikator Kinerja", "Indikator Kinerja Utama", "INDIKATOR KINERJA")),
        ]
        names += ["Satuan"] if units else []
        for c, name in enumerate(names):
            header[(0, c)] = Slot(name, rows=2 if deep else 1, bold=True)
        first = len(names)
        if periods == "year":
            header[(0, first)] = Slot(self.lot.choice(("Target", f"Target {YEAR}", f"Target Tahun {YEAR}")), bold=True)
        elif periods == "result":
            for k, name in enumerate(("Target", "Realisasi", self.lot.choice(("Capaian (%)", "% Capaian", "Capaian")))):
                header[(0, first + k)] = Slot(name, bold=True)
        elif periods == "plan":
            header[(0, first)] = Slot(self.lot.choice(("Target", "Target Kinerja Tahun")), cols=5, bold=True)
            for k, (_, year) in enumerate(slots):
                header[(1, first + k)] = Slot(year, bold=True)
        else:
            header[(0, first)] = Slot(f"Target {YEAR}", rows=2, bold=True)
            header[(0, first + 1)] = Slot(
                self.lot.choice(("Target Triwulan", "Triwulan", "Target per Triwulan")), cols=4, bold=True
            )
            prefix = self.lot.choice(("", "TW ", "Triwulan "))
            for k, numeral in enumerate(QUARTERS):
                header[(1, first + 1 + k)] = Slot(prefix + numeral, bold=True)
        body: dict[tuple[int, int], Slot] = {}
        row = 0
        for number, root in enumerate(roots, start=1):
            body[(row, 0)] = Slot(str(number), rows=len(root.measures), kind="figure")
            body[(row, 1)] = Slot(root.text, rows=len(root.measures))
            for m in root.measures:
                body[(row, 2)] = Slot(m.name)
                if units:
                    body[(row, 3)] = Slot(m.unit)
                for k, slot in enumerate(slots):
                    mark = "%" if slot[0] == "capaian" else ("" if units else self._unit(m.unit))
                    body[(row, first + k)] = Slot(figure(m.figures[slot]) + mark, kind="figure")
                row += 1
        widths = [0.4, 2.2, 2.2, *([0.9] if units else []), *([0.9] * len(slots))]
        caption = f"Tabel 2.1 Sasaran dan Indikator Kinerja Tahun {YEAR}"
        return Table(caption, header, body, widths, roots, 2 if deep else 1, row)

    @staticmethod
    def _unit(unit: str) -> str:
        return {"Persen": "%", "Indeks": " Indeks", "Nilai": " Nilai"}.get(unit, f" {unit}")

    def beside(self) -> Table:
        """Columns of each level side by side: sasaran, program, kegiatan, perhaps sub kegiatan, then the money."""
        depth = self.lot.choice((1, 2, 3))
        roots = []
        for _ in range(self.lot.randint(1, 3)):
            item = Item("sasaran", self.fresh("statement"))
            item.children = self.programs(depth, (1, 2))
            roots.append(item)
        names = [self.lot.choice(("Sasaran", "Sasaran Strategis")), "Program", "Kegiatan", "Sub Kegiatan"][: depth + 1]
        names.append(self.lot.choice(("Pagu (Rp)", "Anggaran (Rp)", "Pagu Anggaran (Rp)", "Anggaran")))
        header = {(0, c): Slot(name, bold=True) for c, name in enumerate(names)}
        body: dict[tuple[int, int], Slot] = {}
        row = 0

        def lay(item: Item, col: int) -> None:
            nonlocal row
            body[(row, col)] = Slot(item.text, rows=item.leaves())
            for child in item.children:
                lay(child, col + 1)
            if not item.children:
                body[(row, col + 1)] = Slot(money(item.money["pagu"]), kind="money")
                row += 1

        for root in roots:
            lay(root, 0)
            for item in root.walk():
                if item.children:
                    item.money = {}
        return Table("Rencana Kerja dan Anggaran", header, body, [2.0] * (depth + 1) + [1.2], roots, 1, row)

    def outline(self) -> Table:
        """One column of programs, kegiatan and sub kegiatan, told by code, bold, indent or sums; money right of it."""
        depth = self.lot.choice((2, 3))
        kinds = self.lot.choice((("pagu",), ("pagu", "realisasi")))
        coded = self.lot.random() < 0.5
        told = "none" if coded else self.lot.choice(("bold", "indent", "both"))
        roots = self.programs(depth, (2, 3), kinds)
        title = "Program/Kegiatan" + ("/Sub Kegiatan" if depth == 3 else "")
        names = [self.lot.choice(("Kode", "Kode Rekening")) if coded else "No", self.lot.choice((title, f"Uraian {title}"))]
        names.append(self.lot.choice(("Pagu (Rp)", "Anggaran (Rp)", "Pagu")))
        if "realisasi" in kinds:
            names += [self.lot.choice(("Realisasi (Rp)", "Realisasi Anggaran (Rp)")), self.lot.choice(("%", "Persentase (%)"))]
        header = {(0, c): Slot(name, bold=True) for c, name in enumerate(names)}
        body: dict[tuple[int, int], Slot] = {}
        row = 0
        for k, root in enumerate(roots, start=1):
            for item in root.walk():
                tier = ("program", "kegiatan", "sub_kegiatan").index(item.level)
                if coded or tier == 0:
                    body[(row, 0)] = Slot(item.code if coded else str(k), kind="text")
                strong = tier == 0 or (tier == 1 and depth == 3 and told == "both")
                body[(row, 1)] = Slot(
                    item.text, bold=told in ("bold", "both") and strong, indent=tier if told in ("indent", "both") else 0
                )
                for c, kind in enumerate(kinds, start=2):
                    body[(row, c)] = Slot(money(item.money[kind]), kind="money")
                if "realisasi" in kinds:
                    share = 100 * item.money["realisasi"] / item.money["pagu"]
                    body[(row, 4)] = Slot(f"{share:.2f}".replace(".", ","), kind="figure")
                row += 1
        if self.lot.random() < 0.5:
            body[(row, 1)] = Slot(self.lot.choice(("JUMLAH", "Total")), bold=True)
            for c, kind in enumerate(kinds, start=2):
                body[(row, c)] = Slot(money(sum(r.money[kind] for r in roots)), kind="money", bold=True)
            row += 1
        widths = [1.1 if coded else 0.4, 3.2, 1.3, *([1.3, 0.6] if "realisasi" in kinds else [])]
        return Table(f"Realisasi Anggaran Tahun {YEAR}", header, body, widths, roots, 1, row)

    def agreement(self) -> Table:
        """A perjanjian kinerja: sasaran with indicators and targets, its programs with money beside them."""
        roots = []
        for _ in range(self.lot.randint(2, 4)):
            item = Item("sasaran", self.fresh("statement"))
            item.measures = [self.measure([("target", str(YEAR))]) for _ in range(self.lot.choice((1, 2, 3)))]
            item.children = self.programs(1, (1, 3))
            roots.append(item)
        names = ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Program", "Anggaran (Rp)"]
        header = {(0, c): Slot(name, bold=True) for c, name in enumerate(names)}
        body: dict[tuple[int, int], Slot] = {}
        row = 0
        for number, root in enumerate(roots, start=1):
            rows = max(len(root.measures), len(root.children))
            body[(row, 0)] = Slot(str(number), rows=rows, kind="figure")
            body[(row, 1)] = Slot(root.text, rows=rows)
            for k in range(rows):
                if k < len(root.measures):
                    m, last = root.measures[k], k == len(root.measures) - 1
                    down = rows - k if last else 1
                    body[(row + k, 2)] = Slot(m.name, rows=down)
                    body[(row + k, 3)] = Slot(
                        figure(m.figures[("target", str(YEAR))]) + self._unit(m.unit), rows=down, kind="figure"
                    )
                if k < len(root.children):
                    child, last = root.children[k], k == len(root.children) - 1
                    down = rows - k if last else 1
                    body[(row + k, 4)] = Slot(child.text, rows=down)
                    body[(row + k, 5)] = Slot(money(child.money["pagu"]), rows=down, kind="money")
            row += rows
        caption = f"PERJANJIAN KINERJA TAHUN {YEAR}"
        return Table(caption, header, body, [0.4, 1.8, 1.8, 0.9, 1.8, 1.2], roots, 1, row)

    def renja(self) -> Table:
        """Programs, kegiatan and sub kegiatan in one column, each with an indicator, its target and money."""
        roots = self.programs(3, (1, 2))
        slots = [("target", str(YEAR))]
        for root in roots:
            for item in root.walk():
                item.measures = [self.measure(slots)]
        header = {
            (0, 0): Slot("Kode", rows=2, bold=True),
            (0, 1): Slot("Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", rows=2, bold=True),
            (0, 2): Slot("Indikator Kinerja Program/Kegiatan/Sub Kegiatan", rows=2, bold=True),
            (0, 3): Slot(f"Rencana Tahun {YEAR}", cols=2, bold=True),
            (1, 3): Slot("Target Capaian Kinerja", bold=True),
            (1, 4): Slot("Pagu Indikatif (Rp)", bold=True),
        }
        body: dict[tuple[int, int], Slot] = {}
        row = 0
        for root in roots:
            for item in root.walk():
                m = item.measures[0]
                body[(row, 0)] = Slot(item.code)
                body[(row, 1)] = Slot(item.text)
                body[(row, 2)] = Slot(m.name)
                body[(row, 3)] = Slot(figure(m.figures[slots[0]]) + self._unit(m.unit), kind="figure")
                body[(row, 4)] = Slot(money(item.money["pagu"]), kind="money")
                row += 1
        return Table(f"Rencana Kerja Tahun {YEAR}", header, body, [1.2, 2.4, 2.2, 1, 1.2], roots, 2, row)

    def tiers(self) -> Table:
        """A cascading: groups of columns for each tier, all with the same names, cells merged downwards."""
        choices: tuple[tuple[tuple[str, ...], str], ...] = (
            (("SASARAN DAERAH", "SASARAN PERANGKAT DAERAH", "SASARAN PROGRAM"), "Sasaran"),
            (("SASARAN BUPATI (RPJMD)", "SASARAN DINAS", "PROGRAM"), "Sasaran"),
            (("Sasaran Strategis RPJMD", "Eselon II", "Eselon III"), "Kinerja"),
            (("KEPALA DINAS", "KEPALA BIDANG"), "Uraian"),
        )
        heads, leaf = self.lot.choice(choices)
        levels: tuple[Level, ...] = ("sasaran_daerah", "sasaran", "program")
        levels = levels[-len(heads) :]
        bracketed = self.lot.random() < 0.3
        parts = [leaf, self.lot.choice(("Indikator", "Indikator Kinerja")), self.lot.choice(("Target", f"Target {YEAR}"))]
        header = {(0, len(parts) * k): Slot(head, cols=len(parts), bold=True) for k, head in enumerate(heads)}
        header |= {(1, c): Slot(parts[c % len(parts)], bold=True) for c in range(len(parts) * len(heads))}
        body: dict[tuple[int, int], Slot] = {}

        def grow(at: int) -> Item:
            item = Item(levels[at], self.fresh("statement"))
            item.measures = [self.measure([("target", str(YEAR))]) for _ in range(self.lot.choice((1, 1, 2)))]
            if at + 1 < len(levels):
                item.children = [grow(at + 1) for _ in range(self.lot.randint(1, 3))]
            return item

        def lay(item: Item, at: int, row: int, rows: int) -> int:
            col = len(parts) * at
            name = f" ({self.fresh('act').title()})" if bracketed and item.level == "program" else ""
            body[(row, col)] = Slot(item.text + name, rows=rows)
            for k, m in enumerate(item.measures):
                down = rows - k if k == len(item.measures) - 1 else 1
                body[(row + k, col + 1)] = Slot(m.name, rows=down)
                body[(row + k, col + 2)] = Slot(
                    figure(m.figures[("target", str(YEAR))]) + self._unit(m.unit), down, kind="figure"
                )
            below = row
            for child in item.children:
                need = row + rows - below if child is item.children[-1] else self._rows(child)
                below = lay(child, at + 1, below, need)
            return row + rows

        roots = [grow(0) for _ in range(self.lot.randint(1, 3))]
        row = 0
        for root in roots:
            row = lay(root, 0, row, self._rows(root))
        widths = [1.6, 1.4, 0.8] * len(heads)
        return Table(f"MATRIKS CASCADING TAHUN {YEAR}", header, body, widths, roots, 2, row)

    @classmethod
    def _rows(cls, item: Item) -> int:
        """Rows of an item whose indicators have one each, and whose children stand beside it."""
        return max(len(item.measures), sum(cls._rows(c) for c in item.children), 1)

    def headed(self) -> Table:
        """Indicators alone, with a heading that names the sasaran over those of each."""
        slots = [("target", str(YEAR - 1)), ("target", str(YEAR))]
        roots = []
        for _ in range(self.lot.randint(2, 4)):
            item = Item("sasaran", self.fresh("statement"))
            item.measures = [self.measure(slots) for _ in range(self.lot.choice((1, 2, 3)))]
            roots.append(item)
        names = ["No", self.lot.choice(("Indikator Kinerja Utama", "Indikator Kinerja")), "Satuan"]
        header = {(0, c): Slot(name, rows=2, bold=True) for c, name in enumerate(names)}
        header[(0, 3)] = Slot("Target", cols=2, bold=True)
        header |= {(1, 3 + k): Slot(year, bold=True) for k, (_, year) in enumerate(slots)}
        body: dict[tuple[int, int], Slot] = {}
        row, count = 0, 0
        label = self.lot.choice(("Sasaran : ", "Sasaran {} : ", "Sasaran Strategis {} : "))
        for k, root in enumerate(roots, start=1):
            body[(row, 0)] = Slot(label.format(k) + root.text, cols=5, bold=True)
            row += 1
            for m in root.measures:
                count += 1
                texts = [str(count), m.name, m.unit, *(figure(m.figures[slot]) for slot in slots)]
                body |= {(row, c): Slot(t, kind="figure" if c in (0, 3, 4) else "text") for c, t in enumerate(texts)}
                row += 1
        return Table(f"Indikator Kinerja Utama Tahun {YEAR}", header, body, [0.4, 2.6, 0.9, 0.8, 0.8], roots, 2, row)


LAYOUTS = ("year", "quarters", "plan", "result", "beside", "outline", "agreement", "renja", "tiers", "headed")


def plan(layout: str, lot: Random) -> Table:
    """A table of a layout."""
    plans = Plans(lot)
    if layout in ("year", "quarters", "plan", "result"):
        return plans.measured(layout)
    make: dict[str, Callable[[], Table]] = {
        "beside": plans.beside, "outline": plans.outline, "agreement": plans.agreement, "renja": plans.renja,
        "tiers": plans.tiers, "headed": plans.headed,
    }  # fmt: skip
    return make[layout]()
