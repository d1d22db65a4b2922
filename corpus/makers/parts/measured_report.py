"""The gold of a report in the making: its document, the pages of its tables, and each figure of an indicator once."""

from collections.abc import Mapping

from corpus.makers.common import CORPUS, Gold, number
from corpus.makers.parts.dpmn_pasaman_barat_facts import Iku
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages


class MeasuredReport:
    """The gold of a report of indicators: a figure that several tables print alike is one value."""

    def __init__(self, stem: str, region: str, office: str, year: str, captions: Mapping[str, str]) -> None:
        self.pages = Pages(CORPUS / f"{stem}.pdf")
        document = {"type": "lkjip", "types": ["lkjip"], "region": region, "organisation": office, "year": int(year)}
        self.gold = Gold(stem, document | {"pages": self.pages.count})
        self.ids: dict[str, str] = {}
        self.seen: set[tuple[str, str, str, float | None, str]] = set()
        self.at = {name: self.pages.first(caption) for name, caption in captions.items()}

    def value(self, iku: Iku, kind: str, period: str, text: str, page: int, **more: str) -> None:
        """A figure of a table; an empty cell and a dash are none."""
        ident = self.ids[iku.name]
        key = (ident, kind, period, number(text), more.get("against", ""))
        if text in ("", "-") or key in self.seen:
            return
        self.seen.add(key)
        unit = "%" if kind == "capaian" else iku.unit
        self.gold.value(ident, kind, period, text, unit, page, **grade_of(text), **more)
