"""Figures of boxes: what is a figure or a sum alone, and the target that stands in an indicator's own text."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.extract.words.labels import is_indicator_wording, is_name_wording, is_statement_wording
from pipeline.normalize.quantity import foreign_money, is_empty, parse_quantity, parse_rupiah
from pipeline.normalize.text import fold

_SUM = re.compile(
    r"(?:grand )?(?:jumlah|total)"
    r"(?: (?:jumlah|total|keseluruhan|seluruhnya|anggaran|belanja|langsung|tidak langsung|pagu|dana|biaya|apbd|rp"
    r"|(?<=anggaran )(?:program|kegiatan)|tahun|ta|20\d\d))*"
    r"(?:(?:(?<=anggaran)|(?<=belanja)) (?:dinas|badan|biro|kantor|bagian|sekretariat|kecamatan|inspektorat|rsud)"
    r"(?: [a-z]+){1,6}?(?: tahun(?: anggaran)? 20\d\d)?"
    r"|(?:(?<=anggaran)|(?<=pagu)|(?<=belanja))(?: (?!yang|yg|untuk|dari)[a-z]+){1,4} (?:tahun|ta)(?: anggaran)? 20\d\d)?"
)
"""Folded labels of sums: "jumlah", "total anggaran", "jumlah belanja langsung", "jumlah anggaran biro umum tahun 2016"."""
UNIT_WORDS = 3
"""Words of a figure's unit at most ("1 Laporan Data PPKS"); more are a text that starts with a number."""
BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)?)[)\]]\s*$")
"""A bracket at the end of a text, with at most one bracket inside."""
_SHARES = re.compile(r"\d[\d.]* [^\d,]{2,40}(?:,(?: dan)? \d[\d.]* [^\d,]{2,40}){2,}$")
"""What a figure before it is made up of, part by part: "40 di UPTD I, 12 di UPTD II, dan 20 di UPTD V"."""
_FIGURE_START = re.compile(
    r"^\s*(?:[≤≥<>=~±]|rp\.?\s*)?\s*\d|^\s*(?:wtp|wdp|bb|aa|a|b|cc|c|sangat baik|baik|ada)\b"
    r"|^\s*(?:min|maks|minimal|maksimal|skor|nilai|level|tingkat|peringkat|rangking)\b[\s.:]*\d",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"\s*(?:peringkat|pringkat|rangking|ranking|level|tingkat|urutan|juara|skor|nilai|kategori)(?:\s+ke)?[\s.:-]*\d{1,3}(?:[.,]\d+)?\s*",
    re.IGNORECASE,
)
"""A place, level or score and its number alone ("Peringkat 3"), though an indicator begins with that word too."""
_IN_BRACKETS = re.compile(r"^\s*\(([^()]+)\)\s*$")
_ITEM = re.compile(r"^\s*\d{1,2}\s*[.)]\s*[^\W\d_]{2}")
"""A number of an enumeration before words ("4.Pembangunan pustaka"): its full stop or bracket parts no digits."""
_CODED = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+[A-Z]\S*\s+\S")
"""A number of several parts before a text of several words: "2.1 Program Pengelolaan Persampahan"."""
_CODE_ALONE = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})+\.\s*")
"""A code with its full stop ("1.2."), which is no number."""
_LISTED = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z])[.)]|[•▪➢●○◦■*·])\s+(\S.*)$")
"""A line of a list: its number or bullet parted from the rest by a space ("1. 61,35", not "1.61")."""
_BEHIND = re.compile(
    r"\s*(?:[;,|–-]?\s*\btarget(?:\s+(?:tahun\s+)?20\d\d)?\s*)?(?:[-=]{1,2}>|>{2,3}|[:→➔⇒»]|(?<![<>≤≥])=|\s/(?=\s))\s*((?:[≤≥<>~]\s*)?[^:=→➔⇒»]{1,40})$",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[:=>→➔⇒»/]")
"""Signs of which one stands in all that :data:`_BEHIND` finds, which takes long to search."""
_OF_YEAR = re.compile(r"\(?(?P<year>20\d\d)\)?\s*[=:]\s*(?P<figure>[^=:]+?)(?=[\s;,|/]*\(?20\d\d\)?\s*[=:]|\s*$)")
"""A year with its figure, up to the next year."""
_DATED = re.compile(r"\s*(?:tahun\s+|th\.?\s*)?(?P<year>20\d\d)\s*[=:]\s*(?P<figure>\S.*?)\s*", re.IGNORECASE)
"""A year before its one figure."""
_MISPRINT = re.compile(r"\d+(?:[.,]\d+){2,}(?:\s+[^\W\d_]+){0,3}")
"""A figure whose full stops make no number ("1.52.0 Dokumen"), with its unit."""
_RATIO = re.compile(r"(?<!\d)1\s*:\s*\d[\d.,]*(?:\s*\([^()]*\))?$")
"""A ratio that a text ends on ("skala 1 : 25.000"): its second part is no target."""
_STANDARD = re.compile(r"\d:(?:19|20)\d\d(?:\s*\([^()]*\))?$")
"""A standard with its year ("ISO 9001:2008"), which is no target."""
_STATED = re.compile(r"\b(?:se(?:besar|banyak|jumlah)|mencapai|menjadi)\s+((?:rp\.?\s*)?\d[^:;]{0,40})$", re.IGNORECASE)
_STATED_GRADE = re.compile(r"\bsebesar\s+((?-i:[A-D]{1,2}|WTP|WDP)(?:\s*\([\d.,]+\))?)$", re.IGNORECASE)
"""A grade that closes an indicator worded as a sentence, perhaps with its points: "sebesar BB (72,50)"."""

_STATED_BEFORE = re.compile(
    r"\bse(?:besar|banyak|jumlah)\s+((?:rp\.?\s*)?\d(?:[\d.,]*\d)?\s?(?:%|[^\W\d_]{2,}(?:/[^\W\d_]+)?)?)"
    r"(?=\s+(?:dan|serta)\s|(?:\s+[^\W\d_]+){0,3}\s+(?:dalam|guna|untuk|melalui)\s|[,;]\s)",
    re.IGNORECASE,
)


LARGE_DIGITS = 9
"""Digits of a number alone from which it is money."""
_LARGE = re.compile(r"\d{1,3}(?:\.\d{2,4}){2,}(?:,(?:-|00))?|\d{1,3}(?:,\d{2,4}){2,}(?:\.00)?")
_MONEY = re.compile(r"^\W*rp\.?\s*[\d.,\s]+(?:,-)?\W*$", re.IGNORECASE)
_NO_MONEY = re.compile(r"\W*rp\.?\s*[-–—]*\W*", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_TARGET = re.compile(r"^\s*(?:target|tgt\.?|t(?=\s*[:=]))\s*[:=]?\s*", re.IGNORECASE)
_LEAD = re.compile(
    r"(?<!capaian)(?<!dari)(?<!sesuai)(?<!terhadap)(?<!realisasi)\s*[,;|–-]?\s+target(?:\s+(?:tahun\s+)?20\d\d)?\s+"
    r"((?:[≤≥<>]\s*)?\d[^:=]{0,30})$",
    re.IGNORECASE,
)
"""A figure behind the word "target" alone: "Persentase jalan mantap target 80%", not "capaian target 80%"."""
_DASHED = re.compile(r"(?<=[^\W\d_])\s+[–—-]\s+(\d[\d.,]*\s?(?:%|[^\W\d_]{2,}(?:\s[^\W\d_]+)?))$")
"""A figure with its unit behind a dash: "Jumlah los pasar – 12 unit", not "usia 15 – 24 tahun"."""
_DASH = re.compile("[–—-]")
_SIGN = re.compile(r"^\s*(?:[»›→➔⇒►▸▶➤]|[-=]{1,2}>|>{2,3})\s*(?=\S)")


def last_bracket(text: str) -> re.Match[str] | None:
    """The bracket (:data:`BRACKET`) that a text ends on, None where it ends on none."""
    return BRACKET.search(text) if text.rstrip()[-1:] in (")", "]") else None


def without_sign(text: str) -> str:
    """A text without the sign that points to a figure: "» 88%" → "88%"."""
    return _SIGN.sub("", text)


def is_money(text: str) -> bool:
    """An amount of rupiah alone; without "Rp" from hundreds of millions on, in groups of thousands, misprinted ones too."""
    if _LARGE.fullmatch(text.strip()) and sum(ch.isdigit() for ch in text) >= LARGE_DIGITS:
        return True
    return bool(_MONEY.match(text)) and not parse_rupiah(text).empty


def is_no_money(text: str) -> bool:
    """The sign of rupiah with a dash or nothing behind it: an amount that is empty."""
    return bool(_NO_MONEY.fullmatch(text))


@lru_cache(maxsize=2_048)
def is_figure(text: str) -> bool:
    """A figure with or without unit, and nothing else ("60%", "17 Kab/Kota", "(89/100.000 KH)"); no item of a list ("4.
    Pembangunan pustaka")."""
    text = _IN_BRACKETS.sub(r"\1", text)
    if _RANKED.fullmatch(text):
        return True
    if (
        not (_FIGURE_START.match(text) or foreign_money().match(text.strip()))
        or _ITEM.match(text)
        or len(_WORDS.findall(text)) > UNIT_WORDS
    ):
        return False
    if is_indicator_wording(text) or is_statement_wording(text) or (_CODED.match(text) and is_name_wording(text)):
        return False
    return parse_quantity(text).value is not None


@lru_cache(maxsize=1_024)
def is_code(text: str) -> bool:
    """A code of several numbers with its full stop ("1.2."), which is no figure."""
    return bool(_CODE_ALONE.fullmatch(text))


def is_grade(text: str) -> bool:
    """A grade alone ("Madya", "Sangat Baik", "WTP"); a single letter may be the mark where a drawing goes on."""
    words = text.split()
    return (
        len(text) > 1
        and 0 < len(words) <= UNIT_WORDS
        and not is_indicator_wording(text)
        and parse_quantity(text).grade is not None
    )


def is_letter_grade(text: str) -> bool:
    """A grade of a single letter ("A", "B"), which says so only beside what it grades."""
    return len(text) == 1 and parse_quantity(text).grade is not None


def figure_list(text: str) -> list[str]:
    """The figures of lines that hold a numbered or bulleted figure each ("1. 61,35", "2. -"), at least two; else none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [m.group(1) for line in lines if (m := _LISTED.match(line)) and (is_empty(m.group(1)) or is_figure(m.group(1)))]
    return found if len(found) == len(lines) > 1 and not all(is_empty(figure) for figure in found) else []


def dated_figure(text: str) -> tuple[str | None, str]:
    """The year printed with one figure, None for none, and the figure: "2016 = 80%", "tahun 2016: 80%"."""
    found = _DATED.fullmatch(text)
    return (found["year"], found["figure"]) if found is not None and _is_target(found["figure"]) else (None, text)


def figures_by_year(text: str) -> list[tuple[str, str]]:
    """Figures of several years in one text as (year, figure): "2019 = 2,85; 2020 = 3,00", "2023: 70% 2024: 75%"; else none."""
    found = [(m.start(), m["year"], m["figure"].strip(" ;,.")) for m in _OF_YEAR.finditer(text)]
    if len(found) < 2 or found[0][0] != 0 or _OF_YEAR.sub("", text).strip(" ;,."):
        return []
    return [(year, figure) for _, year, figure in found] if all(_is_target(figure) for _, _, figure in found) else []


@lru_cache(maxsize=1_024)
def split_target(text: str) -> tuple[str, str | None]:
    """An indicator's text and the target behind it: "Jumlah X (50 Orang)", "Persentase Y : 78,40%", "Panjang Z → 14 km"."""
    behind = _BEHIND.search(text) if _PARTED.search(text) else None
    closed = behind is not None and all(behind.group(1).count(a) == behind.group(1).count(b) for a, b in ("()", "[]"))
    ratio = behind is not None and (_RATIO.search(text[: behind.end()]) or _STANDARD.search(text[: behind.end()].rstrip()))
    if behind is not None and closed and not ratio and behind.start() > 0 and _is_target(behind.group(1)):
        return text[: behind.start()].strip(), behind.group(1).strip()
    led = _LEAD.search(text) if "target" in text.casefold() else None
    led = led or (_DASHED.search(text) if _DASH.search(text) is not None else None)
    if led is not None and led.start() > 0 and _is_target(led.group(1)):
        return text[: led.start()].strip(), led.group(1).strip()
    found = last_bracket(text)
    if found is None or found.start() == 0 or _STATED_GRADE.search(text):
        return text, None
    inner = _TARGET.sub("", found.group(1)).strip()
    if not inner or _SHARES.match(inner):
        return text, None
    quantity = parse_quantity(inner)
    graded = quantity.grade is not None
    signed = inner[0] in "-−–" and inner[1:2].isdigit()
    if not graded and not ((signed or _FIGURE_START.match(inner)) and (quantity.value is not None or inner[0].isdigit())):
        return text, None
    return text[: found.start()].strip(), inner


def labels_sum(text: str) -> bool:
    """The label of a sum of money and nothing else: "JUMLAH", "Total Anggaran", "Jumlah Belanja Langsung"."""
    return bool(_SUM.fullmatch(fold(text)))


def stated_sum(text: str) -> tuple[str, str] | None:
    """A sum of money with its label ("JUMLAH ANGGARAN : Rp. 1.277.045.500,-"), as (label, amount)."""
    if _SUM.match(fold(text)) is None:  # most texts, which needn't be split
        return None
    label, amount = split_target(text)
    return (label, amount) if amount is not None and is_money(amount) and labels_sum(label) else None


def stated_target(text: str) -> str | None:
    """The target that closes an indicator worded as a sentence ("Rasio elektrifikasi sebesar 87%"), which keeps its wording."""
    found = _STATED_GRADE.search(text)
    if found is not None:
        return found.group(1)
    found = _STATED.search(text)
    return found.group(1) if found is not None and parse_quantity(found.group(1)).value is not None else None


def stated_before(text: str) -> list[str]:
    """The targets that a sentence states before its last one or before what they are for ("sebesar 4 Wilayah dan tingkat
    kelancaran sebesar 100%", "sebesar 12 Ton dalam rangka …")."""
    found = [match.group(1).strip() for match in _STATED_BEFORE.finditer(text)]
    return [figure for figure in found if parse_quantity(figure).value is not None]


def _is_target(text: str) -> bool:
    """A figure, a grade or an empty figure, alone."""
    quantity = parse_quantity(text)
    return (
        quantity.empty
        or is_figure(text)
        or bool(_MISPRINT.fullmatch(text))
        or (quantity.grade is not None and len(text.split()) <= UNIT_WORDS)
    )
