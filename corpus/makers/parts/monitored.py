"""Rows of a monitored action plan: indicators with targets and results of the quarters, money planned and spent."""

from dataclasses import dataclass

Quarters = tuple[str, str, str, str]


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target of the year, targets and results of the quarters; less: whether less is better;
    help, hurdle, follow: what is written of it in the columns at the right."""

    name: str
    unit: str
    target: str
    planned: Quarters
    done: tuple[str, str, str]
    help: str = ""
    hurdle: str = ""
    follow: str = ""
    less: bool = False


@dataclass(frozen=True)
class Row:
    """A row of the form with what stands below it; pagu and spent None: the sums of the rows below."""

    level: str
    name: str
    holder: str
    measures: tuple[Measure, ...]
    below: tuple["Row", ...] = ()
    pagu: int | None = None
    spent: int | None = None

    @property
    def money(self) -> int:
        """Its money in rupiah."""
        return self.pagu if self.pagu is not None else sum(row.money for row in self.below)

    @property
    def used(self) -> int:
        """What of it is spent."""
        return self.spent if self.spent is not None else sum(row.used for row in self.below)


def work(name: str, holder: str, pagu: int, spent: int, measure: Measure) -> Row:
    """A sub kegiatan."""
    return Row("sub_kegiatan", name, holder, (measure,), (), pagu, spent)
