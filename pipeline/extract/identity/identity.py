"""Region, organisation and year of a document: every place that names one votes, by how it is printed.

A title weighs most, a running head or the head of the office less, a mention inside a statement least: a province named
only there wins only where nothing else stands against it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from functools import lru_cache

from pipeline.extract.identity.organisations import (
    BUREAU,
    FEWEST_INITIALS,
    SECRETARIAT,
    Organisation,
    abbreviates,
    full_names,
    initials,
    may_name_office,
    organisations_of,
    shortens,
)
from pipeline.extract.identity.passages import Passage
from pipeline.extract.language import (
    TYPE,
    Mention,
    is_capitalised,
    may_name_type_or_year,
    mentions,
    read,
    tokenize,
    words,
    year_of,
)
from pipeline.normalize.regions import NAMED_WITH_KIND, Region, find_regions, may_name_region
from pipeline.normalize.text import fold
from pipeline.record import DocumentType
from pipeline.value import once, open_value_class

TITLE, HEAD, FOOT, SIGNATURE, BODY = 10.0, 6.0, 4.0, 3.0, 1.0
"""Votes of a title, the head of the office at the top, a running head or foot, a signature, a mention in the text."""
LATER_TITLE = 0.5
"""Titles of later pages count this share of the first page's."""
REGION_BEHIND = 2.0
"""Votes more for an office that its region follows."""
MOST_BODY = 5.0
"""Mentions in the text together have at most so many votes: a long text names others often."""
BODY_SHARE = 0.5
"""An office named only in the text is the document's where at least this share of its mentions is of it."""
MANY_OFFICES = 0.2
"""Vote of an office named among others (a list of partners)."""
ENOUGH_OFFICE, ENOUGH_REGION, ENOUGH_YEAR = 3.0, 1.0, 2.0
"""Fewest votes to be believed."""
GOVERNMENT = 1.5
"""Votes of a region whose government a sentence names: the office is a part of it."""
BARE_REGION = 0.5
"""Share of a vote for a region's name without its kind."""
INNER_SHARE = 0.4
"""A kabupaten or kota with this share of its province's votes is meant, the province is where it lies."""
MOST_BESIDE = 2
"""Text with more than so many others in its rows stands in a table or tree, where a year may be any."""
LONGEST_TITLE = 40
"""Words of the longest title."""
PLANS: frozenset[DocumentType] = frozenset({"renstra"})
"""Types that speak of several years, of none more than of the others."""
KEPT_TEXTS = 4_096
"""Passages of which it is kept what they name: pages repeat their heads, columns their years."""
_LETTERS = re.compile(r"^[A-Z]{3,9}$")
_FILLED_IN = re.compile(r":\s*$")
"""What stands behind a colon fills in a form: "Perangkat Daerah : Dinas Pertanian"."""
_YEAR_FIELD = re.compile(r"(?<!\w)(?:tahun(?:\s+anggaran)?|thn|t\.?a)\.?\s*:\s*(20\d\d)(?!\w|\s*[-/\u2013])", re.IGNORECASE)
"""A form's field for the year, filled in."""


@open_value_class
class Reading:
    """A passage with what the language rules found in it."""

    passage: Passage
    running: bool

    @property
    def entities(self) -> Sequence[Mention]:
        """All types and years that it names."""
        return _named_in(self.passage.text)[0]

    @property
    def organisations(self) -> Sequence[Organisation]:
        """All offices."""
        return _named_in(self.passage.text)[1]

    @property
    def regions(self) -> Sequence[Region]:
        """All regions; a province beside a kabupaten or kota of it is left out."""
        return _regions_in(self.passage.text)

    @once
    def folded(self) -> str:
        """The text folded, a government's "daerah" left out: "pemerintah daerah provinsi" → "pemerintah provinsi"."""
        return fold(self.passage.text).replace("pemerintah daerah", "pemerintah")

    @once
    def titular(self) -> bool:
        """Set as a title and worded as one: it names a type or an office, or nothing but region and year."""
        words_ = self.passage.text.split()
        if _signed().match(self.passage.text):
            return False
        if len(words_) > LONGEST_TITLE or self.passage.text.rstrip().endswith((":", ".")):
            return False
        if not self.passage.prominent:
            return self.only_office
        if not (self.passage.upper or is_capitalised(words_) or (self.passage.larger and words_[0][0].isupper())):
            return False
        if any(e.label.startswith(TYPE) for e in self.entities):
            return True
        if self.organisations:
            return not re.match(r"\W*(?:visi|misi|tujuan|sasaran|ik|iku)\b", self.passage.text, re.IGNORECASE)
        return self.only_identity

    @once
    def only_office(self) -> bool:
        """The first page's head in plain print: one office with its region behind it, and nothing but the year beside them."""
        passage = self.passage
        if passage.page != 1 or not passage.top or len(self.organisations) != 1 or passage.beside or passage.in_table:
            return False
        office = self.organisations[0]
        alone = office.start == 0 and office.region_follows and is_capitalised(passage.text.split())
        return alone and self._names_no_more(fold(passage.text).removeprefix(fold(office.text)))

    @once
    def only_identity(self) -> bool:
        """Nothing but region, government, year and the words around them."""
        return self._names_no_more(fold(self.passage.text))

    def _names_no_more(self, rest: str) -> bool:
        """Folded text is nothing but region, government, year and the words around them."""
        for region in self.regions:
            rest = rest.replace(fold(region.name), " ").replace(fold(region.name).replace(" ", ""), " ")
        known = {
            "pemerintah",
            "kabupaten",
            "kota",
            "provinsi",
            "propinsi",
            "daerah",
            "kab",
            "prov",
            "tahun",
            "anggaran",
            "ta",
            "t",
            "a",
        }
        return all(w in known or re.fullmatch(r"20\d\d", w) for w in rest.split())


@lru_cache(maxsize=KEPT_TEXTS)
def _regions_in(text: str) -> tuple[Region, ...]:
    """All regions that a text names; a province beside a kabupaten or kota of it is left out."""
    found = find_regions(text) if may_name_region(text) else []
    inner = {r.province for r in found if r.kind != "provinsi" and r.confidence >= NAMED_WITH_KIND}
    return tuple(r for r in found if r.kind != "provinsi" or r.name not in inner)


@lru_cache(maxsize=KEPT_TEXTS)
def _named_in(text: str) -> tuple[tuple[Mention, ...], tuple[Organisation, ...]]:
    """The types and years, and the offices, that a text names; it is analysed once, and only where it may name any."""
    told, office = may_name_type_or_year(text), may_name_office(text)
    if not told and not office:
        return (), ()
    doc = read(text) if told else tokenize(text)
    return tuple(mentions(doc)) if told else (), tuple(organisations_of(doc)) if office else ()


@lru_cache
def _signed() -> re.Pattern[str]:
    """Place and date over a signature ("Bandung, Pebruari 2016"): where it was signed, no title."""
    months = "|".join(sorted(words("periods", "months")))
    return re.compile(rf"[A-Z][A-Za-z .]{{2,25}},[\s.…\d]*(?:{months})\b", re.IGNORECASE)


def find_region_of(readings: Sequence[Reading]) -> str | None:
    """ "Kabupaten Gowa", "Kota Metro", "Provinsi Jawa Barat", or None where no region is named."""
    votes: defaultdict[str, float] = defaultdict(float)
    body: defaultdict[str, float] = defaultdict(float)
    regions: dict[str, Region] = {}
    for reading in readings:
        for region in reading.regions:
            regions[region.printed] = region
            weight, in_body = _region_weight(reading, region)
            if in_body:
                body[region.printed] += weight
            else:
                votes[region.printed] += weight
    for name, weight in body.items():
        votes[name] += min(weight, MOST_BODY)
    if not votes:
        return None
    best = max(votes, key=lambda name: votes[name])
    if regions[best].kind == "provinsi":
        inner = [n for n in votes if regions[n].kind != "provinsi" and regions[n].province == regions[best].name]
        best = max((n for n in inner if votes[n] >= INNER_SHARE * votes[best]), key=lambda n: votes[n], default=best)
    return best if votes[best] >= ENOUGH_REGION else None


def _region_weight(reading: Reading, region: Region) -> tuple[float, bool]:
    """Votes of a mention, and whether it stands in running text."""
    sure = 1.0 if region.confidence >= NAMED_WITH_KIND else BARE_REGION
    passage = reading.passage
    if reading.titular:
        return sure * TITLE * (1.0 if passage.page == 1 else LATER_TITLE), False
    if any(o.headed and o.region_follows for o in reading.organisations):
        return sure * HEAD, False
    if reading.running or (passage.edge and reading.only_identity):
        return sure * FOOT, False
    titled = passage.upper or is_capitalised(passage.text.split())
    if passage.prominent and titled and region.confidence >= NAMED_WITH_KIND:
        return SIGNATURE, False
    if region.confidence >= NAMED_WITH_KIND and fold(f"pemerintah {region.printed}") in reading.folded:
        return GOVERNMENT, True
    if any(o.region_follows for o in reading.organisations):
        return sure * BODY, True
    return sure * BODY / 2, True


def find_organisation_of(readings: Sequence[Reading]) -> str | None:
    """The office that the document speaks of, canonical and without its region; None where it speaks of none."""
    votes: defaultdict[str, float] = defaultdict(float)
    body: defaultdict[str, float] = defaultdict(float)
    printed: dict[str, Organisation] = {}
    for reading in readings:
        for organisation in reading.organisations:
            key = fold(organisation.name)
            if key not in printed or (printed[key].short and not organisation.short):
                printed[key] = organisation
            weight, in_body = _office_weight(reading, organisation)
            (body if in_body else votes)[key] += weight
    share = {key: weight / sum(body.values()) for key, weight in body.items()}
    for key, weight in body.items():
        votes[key] += min(weight, MOST_BODY)
    _add_initials(votes, printed, readings)
    whole = {fold(o.name) for r in readings for o in r.organisations if o.region_follows}
    _merge_cut_names(votes, whole)
    _merge_abbreviations(votes, printed)
    _merge_outer_office(votes, printed)
    for short, full in full_names().items():
        if full in votes and short in votes:
            votes[full] += votes.pop(short)
    for short in sorted(votes, key=len):
        meant = next((name for name in votes if name != short and abbreviates(short, name)), None)
        if meant is not None:
            votes[meant] += votes.pop(short)
    if not votes:
        return None
    best = max(votes, key=lambda key: votes[key])
    enough = votes[best] >= ENOUGH_OFFICE and (votes[best] > MOST_BODY or share.get(best, 0.0) >= BODY_SHARE)
    return printed[best].name if enough else None


def _office_weight(reading: Reading, organisation: Organisation) -> tuple[float, bool]:
    passage = reading.passage
    behind = REGION_BEHIND if organisation.region_follows else 0.0
    if reading.titular:
        return (TITLE + behind) * (1.0 if passage.page == 1 else LATER_TITLE), False
    if organisation.headed and organisation.start < len("plt. kepala pelaksana "):
        return (HEAD if passage.top else SIGNATURE) + behind, False
    if reading.running:
        return FOOT + behind, False
    if passage.page == 1 and (form := _FILLED_IN.search(passage.text[: organisation.start])) is not None:
        return (HEAD if _asks_for_office(passage.text[: form.start()]) else SIGNATURE) + behind, False
    if len({o.name for o in reading.organisations}) > 1 or "crosscutting" in fold(passage.text).replace(" ", ""):
        return MANY_OFFICES, True
    return BODY + behind / 2, True


def _add_initials(votes: dict[str, float], printed: dict[str, Organisation], readings: Sequence[Reading]) -> None:
    """An abbreviation that stands alone votes for the office whose initials it is ("BKAD" in every row)."""
    alone = Counter(r.passage.text for r in readings if _LETTERS.match(r.passage.text))
    for key, organisation in printed.items():
        letters = initials(organisation.name)
        if len(letters) >= FEWEST_INITIALS and not organisation.short:
            votes[key] += min(float(alone[letters.upper()]), MOST_BODY)


def _merge_abbreviations(votes: dict[str, float], printed: dict[str, Organisation]) -> None:
    """What an abbreviation stands for elsewhere gives way to the one office printed in full that it fits."""
    full = [key for key in votes if not printed[key].short]
    for key in [key for key in votes if printed[key].short]:
        meant = [other for other in full if shortens(fold(printed[key].text), other)]
        if len(meant) == 1:
            votes[meant[0]] += votes.pop(key)


def _merge_outer_office(votes: dict[str, float], printed: dict[str, Organisation]) -> None:
    """The secretariat in the line below its only bureau in the title is the office that the bureau belongs to."""
    bureaus = [key for key in votes if printed[key].name.startswith(BUREAU)]
    outer = fold(SECRETARIAT)
    if outer in votes and len(bureaus) == 1 and votes[bureaus[0]] >= TITLE:
        votes[bureaus[0]] += votes.pop(outer)


def _merge_cut_names(votes: dict[str, float], whole: Set[str]) -> None:
    """A name that a line's end cut short ("Dinas Tenaga") votes for the longer one that starts with it.

    Where a region follows the shorter one somewhere it is ``whole``, and what stands behind it elsewhere is a place.
    """
    for key in sorted(votes, key=len):
        if key not in votes:
            continue
        if key in whole:
            behind = [k for k in votes if k.rpartition(" ")[0] == key and k not in whole]
            votes[key] += sum(votes.pop(placed) for placed in behind)
        longer = [k for k in votes if k.startswith(key + " ") and votes[k] >= votes[key]]
        if longer:
            votes[max(longer, key=lambda k: votes[k])] += votes.pop(key)


def find_year_of(readings: Sequence[Reading], kind: DocumentType | None) -> int | None:
    """The year that the document speaks of: its title's, else the one that heads and columns name, else its date's.

    Years of laws and ranges (a Renstra's) are no candidates; a plan titled by its range speaks of one year only where a title
    names that too ("dan capaian sampai dengan tahun 2016"). An LKjIP that prints its date only speaks of the year before.
    """
    votes: defaultdict[int, float] = defaultdict(float)
    body: defaultdict[int, float] = defaultdict(float)
    dates: Counter[int] = Counter()
    ranged = kind in PLANS and any(m.label == "YEAR_RANGE" for r in readings if r.titular for m in r.entities)
    for reading in readings:
        if ranged and not reading.titular:
            continue
        for mention in reading.entities:
            if mention.label == "YEAR_DATE":
                dates[year_of(mention)] += 1
            elif mention.label in ("YEAR_NAMED", "YEAR"):
                weight = _year_weight(reading, mention)
                if weight >= FOOT / 2:
                    votes[year_of(mention)] += weight
                elif weight:
                    body[year_of(mention)] += weight
    for year, count in body.items():
        votes[year] += min(count, MOST_BODY)
    best = max(votes, key=lambda year: votes[year], default=None)
    if best is not None and votes[best] >= ENOUGH_YEAR:
        return best
    if dates and kind is not None and not ranged:
        return _commonest(dates) - (1 if kind == "lkjip" else 0)
    return None


def _commonest(counts: Counter[int]) -> int:
    return counts.most_common(1)[0][0]


def _asks_for_office(field: str) -> bool:
    """Whether a form's field asks for the office that fills it in: "Perangkat Daerah", "Nama OPD"."""
    told = fold(field)
    return any(told == name or told.endswith(f" {name}") for name in words("organisations", "fields"))


def _year_weight(reading: Reading, mention: Mention) -> float:
    passage = reading.passage
    if passage.page == 1 and str(year_of(mention)) in _YEAR_FIELD.findall(passage.text):
        return FOOT
    if reading.titular:
        return TITLE * (1.0 if passage.page == 1 else LATER_TITLE)
    if mention.label == "YEAR":
        return 0.0
    if reading.running or passage.prominent or (passage.top and passage.in_table):
        return FOOT / 2
    return BODY if passage.beside <= MOST_BESIDE else 0.0
