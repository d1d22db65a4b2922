"""The field's words for tiers and parts of a box, from ``labels.toml``: what a line calls itself.

Patterns are tried at the start of the case-folded line. Nothing here knows a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extract.words.label_patterns import (
    alternatives,
    any_lead,
    level_patterns,
    may_lead,
    role_patterns,
    vocabulary,
    wording_pattern,
    wordings_with,
)
from pipeline.extract.words.openings import first_word
from pipeline.normalize.text import squeeze
from pipeline.record import Level
from pipeline.value import value_class

MOST_TIERS = 2
"""Levels that the label of one tier names at most; a line with more lists what the drawing shows."""
LEAST_MISSPELT = 9
"""Letters of a word that is known though one is wrong; a slip in a shorter one may make another word."""
LEAST_LABEL = 6
"""The same for a label, which has a colon behind it too."""
MOST_LINES = 3
"""Lines that one label of a tier is broken into at most, in a narrow or upright box."""
MOST_WORDS = 6
"""Words of a tier's label at most, among which a misspelt one is looked for."""
OWN_LEVELS: tuple[Level, ...] = ("tujuan", "sasaran")
"""Levels whose label may name the office that they are of."""
LONGEST_LEAD = 24
"""Letters of the longest first word of a label, with room."""


@value_class
class Label:
    """A line's lead: ``level`` of a tier label or ``role`` of a part; ``number`` its ordinal; ``rest`` what follows, as printed.

    ``names`` is true where the label introduces a program's, kegiatan's or sub kegiatan's name ("KEG 1 :", "Nama Program :"),
    false where it introduces a statement ("Sasaran Program :"). ``marked``: a colon, dash or number parts label and text.
    """

    level: Level | None
    role: str | None
    number: str | None
    rest: str
    marked: bool
    names: bool = False


def plain(text: str) -> str:
    """The text for these patterns: case folded, white space single; same length after ``squeeze`` and lead removal."""
    return squeeze(text).casefold()


_ESELON = re.compile(r"\s*\((?:es[.e]?|eselon|esselon)\b[^)]*\)\s*$", re.IGNORECASE)
_IN_NUMBER = re.compile(r"\s+|\.$|^[-–]")
_SIGNS = re.compile(r"^(?:[\s\-–•▪➢»›‣*·(\[“\"']|>(?=\s*[^\W\d_]))+")
_PLAIN_SIGNS = " \t\n\r\f\v-*([\"'>"
_NUMBERED = re.compile(
    r"^(?:(?:[a-z]{1,2}|[ivx]{1,4})[.\-]\d{1,2}(?:\.\d{1,2})*[.)]?\s+"
    r"|\d{1,2}(?:\.\d{1,2})+\.?\s+|\d{1,2}\.[a-z][.)]?\s+|\d{1,2}\s*[.)]\s*(?=\D)|[a-z][.)]\s*)"
)


@lru_cache(maxsize=1_024)
def parse_label(text: str) -> Label | None:
    """What a line's lead says, None where it has none. A bare word counts only when it is the whole line."""
    if leads_nowhere(text):
        return None
    printed = squeeze(text).strip()
    if printed.endswith(")") and (called := _CALLED.search(printed)) is not None:
        label = parse_label(printed[: called.start()])
        if label is not None and not label.rest:
            return label
    lead = _SIGNS.match(printed)
    printed = printed[lead.end() :] if lead else printed
    folded = printed.casefold()
    if len(folded) != len(printed):
        folded = printed.lower()
    if any_lead().match(folded) is None:
        meant = _meant(folded)
        label = parse_label(f"{meant}{printed[len(folded.split(None, 1)[0].rstrip(':')) :]}") if meant else None
        return label if label is not None and label.marked else None
    for role, pattern in role_patterns():
        found = pattern.match(folded)
        if found:
            return _label(None, role, found, printed)
    for level, pattern in level_patterns():
        found = pattern.match(folded)
        if found:
            return _label(level, None, found, printed)
    return _of_office(printed) or _of_plan(printed)


_CALLED = re.compile(r"\s*\((?i:(?:[a-z-]+ ){0,2}(?:outcome|output|impact))\)$")
"""What a tier is called in the chain of results, behind its own word: "SASARAN 1 (Intermediate Outcome)"."""


def leads_nowhere(text: str) -> bool:
    """Whether no label can begin with a text's first word as it stands, as of most texts: they needn't be looked at further."""
    if not text.isascii() or ":" in text:
        return False  # signs may have to be taken out; a misspelt label has a colon
    begun = text.lstrip(_PLAIN_SIGNS)
    word = first_word(begun[:LONGEST_LEAD].lower())
    return begun[len(word) : len(word) + 1] != "-" and not may_lead(word)


_SLASH = re.compile(r"\s*[/&]\s*|\s+dan\s+", re.IGNORECASE)


def parse_heading(text: str) -> Label | None:
    """The role that a cell names and nothing else, in one line or several, the first of two ("TARGET / PAGU"); its word may be
    broken ("Satua | n")."""
    label = parse_label(text)
    if label is not None and label.role is not None and not label.rest:
        return label
    pieces = [parse_label(piece) for piece in _SLASH.split(text)]
    if len(pieces) > 1 and all(piece is not None and piece.role is not None and not piece.rest for piece in pieces):
        return pieces[0]
    if "\n" not in text:
        return None
    lines = text.split("\n")
    label = parse_label("".join(lines)) if all(len(line.split()) == 1 for line in lines) else None
    return label if label is not None and label.role is not None and not label.rest else None


_MISSPELT = re.compile(r"(?P<word>[a-z]{6,16})(?: [a-z]+){0,3}(?: ?\d{1,2})? ?:")


def _meant(folded: str) -> str | None:
    """The label that a line's first word was meant for, a letter lost, doubled or changed, before a colon: "indikaktor :"."""
    found = _MISSPELT.match(folded) if ":" in folded else None
    return _nearest_label(found["word"]) if found else None


@lru_cache(maxsize=1_024)
def _nearest_label(word: str) -> str | None:
    from rapidfuzz.distance import OSA

    near = [w for w in _lead_words() if OSA.distance(word, w, score_cutoff=1) == 1]
    return near[0] if len(near) == 1 else None


@lru_cache
def _lead_words() -> tuple[str, ...]:
    """The first words of labels that are labels alone and long enough to be known with a slip."""
    patterns = (p for table in ("roles", "levels") for known in vocabulary()[table].values() for p in known)
    words = {found.group() for p in patterns if (found := _FIRST_WORD.match(p))}
    return tuple(sorted(w for w in words if len(w) >= LEAST_LABEL and any_lead().match(w)))


_FIRST_WORD = re.compile(r"[a-z]+(?= |$|\()")
_OF_OFFICE = re.compile(r"^(?P<lead>\w+) \w{3,14}(?P<number>\s*\d{0,2})\s*:\s*(?P<rest>\S.*)$")


def _of_office(printed: str) -> Label | None:
    """The label of a statement that names whose it is: "Outcome Dispora : Meningkatnya …", "Sasaran Bappeda 2 : …"."""
    found = _OF_OFFICE.match(printed)
    if found is None or not is_statement_wording(found["rest"]):
        return None
    label = parse_label(f"{found['lead']}{found['number']} : {found['rest']}")
    return label if label is not None and label.level in OWN_LEVELS else None


_OF_PLAN = re.compile(
    r"^(?P<lead>visi|misi|tujuan|sasaran)(?:\s+misi)?(?:\s+(?P<number>\d{1,2}|[ivx]{1,5}))?\s*\((?:rpjmd|rpd)\b[^)]{0,20}\)"
    r"\s*(?P<mark>[:\-–])?\s*(?P<rest>\S.*)?$",
    re.IGNORECASE,
)
_OF_REGION: dict[str, Level] = {
    "visi": "visi",
    "misi": "misi",
    "tujuan": "tujuan_daerah",
    "sasaran": "sasaran_daerah",
}


def _of_plan(printed: str) -> Label | None:
    """The label of a statement of the region's plan: "MISI III (RPJMD) MENINGKATKAN …", "SASARAN MISI III (RPJMD) : …"."""
    found = _OF_PLAN.match(printed)
    if found is None:
        return None
    parted = bool(found["number"] or found["mark"]) or is_statement_wording(found["rest"] or "")
    if found["rest"] and not parted:
        return None
    return Label(_OF_REGION[found["lead"].casefold()], None, found["number"], found["rest"] or "", True)


def _label(level: Level | None, role: str | None, found: re.Match[str], printed: str) -> Label:
    number = _IN_NUMBER.sub("", (found.group("number") or "").strip()) or None
    rest = printed[found.end() :].strip() if found.end() < len(printed) else ""
    return Label(level, role, number, rest, bool(found.group("mark")), bool(_NAMES.match(found.group())))


_NAMES = re.compile(r"(?:nama )?(?:program|kegiatan|keg|sub ?\.? ?-?(?:kegiatan|keg|giat))(?![a-z])")


def split_name(text: str) -> tuple[Level | None, str]:
    """The level that a name's first word tells and the name: "Kegiatan Layanan Pos" is a kegiatan, "Layanan Pos"; the word
    "Program" belongs to the name."""
    printed = squeeze(text).strip()
    found = _NAMES.match(printed.casefold())
    label = parse_label(found.group()) if found else None
    if found is None or label is None or not printed[found.end() :].strip():
        return None, printed
    return label.level, printed if label.level == "program" else printed[found.end() :].strip(" :.-")


TIER_PARTS = re.compile(r"[/,&+]| dan ", re.IGNORECASE)
"""What parts the levels that one label names."""
RESULT = re.compile(r"\W*(?:(?:[\w-]+ ){0,2}outcome|output|keluaran|hasil|dampak|impact|csf|critical success)\b", re.IGNORECASE)
"""Words for a place in the chain of results (Permenpan RB 89/2021), which say less than the plan's own: sasaran, program."""
_RESULT_OF = re.compile(rf"(?:{RESULT.pattern})[^()]*\((?P<level>[^()]+)\)", re.IGNORECASE)
"""Such a word and, in brackets, whose it is: "Intermediate Outcome (Sasaran)"."""
_POST = re.compile(r"\W*es(?:\b|s?[eo]lon)", re.IGNORECASE)
"""A tier named by the grade of its positions, which says less than the plan's own word beside it."""
_BEFORE_POST = re.compile(r"(?<=\w)\s+(?=es(?:s?[eo]lon\b|\.))", re.IGNORECASE)


def tier_levels(text: str) -> list[Level]:
    """All levels that a tier label names ("SASARAN KEGIATAN / ESELON III" names two): those of the plan's own words first, then
    those of positions' grades ("ESELON IV", below it "KEGIATAN"), those of the chain of results last ("Ultimate Outcome", below
    it "Sasaran RPJMD"); empty where it is none."""
    out: list[tuple[int, Level]] = []
    if text.endswith(")") and (told := _RESULT_OF.fullmatch(text)) is not None and (levels := tier_levels(told["level"])):
        return levels
    parts = _tier_parts(text)
    if len(parts) > 1 and (first := _level_of_contents(parts)) is not None:
        return [first]
    if len(parts) > MOST_TIERS:
        return []
    for part in parts:
        label = parse_label(part.strip())
        if label is None or label.level is None or label.rest:
            break
        out.append((2 if RESULT.match(part) else 1 if _POST.match(part) else 0, label.level))
    return [level for _, level in sorted(out, key=lambda found: found[0])]


def named_by_grade(text: str) -> bool:
    """A tier's label that names nothing but the grade of its positions: "ESELON III", not "ESELON IV / KEGIATAN"."""
    return all(_POST.match(part) for part in _tier_parts(text))


def names_grade(text: str) -> bool:
    """A tier's label that names the grade of its positions, alone or beside the plan's own word: "ESELON IV / KEGIATAN"."""
    return any(_POST.match(part) for part in _tier_parts(text))


def lists_contents(text: str) -> bool:
    """A label that lists several levels and the figures with them ("PROGRAM, KEGIATAN DAN PAGU"): it tells no level."""
    known = [parse_label(part.strip()) for part in _tier_parts(text)]
    if any(label is None or label.rest for label in known):
        return False
    levels = {label.level for label in known if label is not None and label.level is not None}
    return len(levels) > 1 and any(label is not None and label.role is not None for label in known)


def _level_of_contents(parts: Sequence[str]) -> Level | None:
    """The one level of a label that lists what stands by it ("KEGIATAN, KELUARAN, ANGGARAN"): a tier and parts of its boxes."""
    known: list[Label] = []
    for part in parts:
        label = parse_label(part.strip())
        if label is None or label.rest:
            return None
        known.append(label)
    if all(label.role is None for label in known):
        return None
    results = [bool(RESULT.match(part)) for part in parts]
    levels = [label.level for label, result in zip(known, results, strict=True) if label.level is not None and not result]
    return levels[0] if len(levels) == 1 and known[0].level == levels[0] else None


@lru_cache(maxsize=1_024)
def _tier_parts(text: str) -> tuple[str, ...]:
    """A label's parts: at its slashes and conjunctions, and at line ends where each run of lines is a label of its own."""
    whole = squeeze(text)
    whole = (_ESELON.sub("", whole) if "(" in whole else whole).strip(" *:()[]")
    if parse_label(whole) is None:
        printed = _BEFORE_POST.sub("\n", text).splitlines()
        if len(printed) > 1:
            lines = [squeeze(line).strip(" *:()[]") for line in printed]
            runs = _label_runs([line for line in lines if line])
            if len(runs) > 1:
                return tuple(runs)
        meant = _respelt(whole)
        if meant is not None:
            return (meant,)
    return tuple(TIER_PARTS.split(whole))


def _label_runs(lines: Sequence[str]) -> list[str]:
    """Lines as the fewest labels that they make ("SASARAN", "PROGRAM", "ESELON III" are two); none where some line is of none."""
    if not lines:
        return []
    for k in range(min(len(lines), MOST_LINES), 0, -1):
        head = " ".join(lines[:k])
        if parse_label(head) is not None:
            rest = _label_runs(lines[k:])
            if rest or k == len(lines):
                return [head, *rest]
    return []


_BROKEN = re.compile(r"(?<=[^\W\d_])-\s*(?=[^\W\d_])")


def _respelt(text: str) -> str | None:
    """A tier's label with a letter lost, doubled, changed or two turned round in one of its longer words ("SASARAN STRATEGSI 1"),
    or a hyphen where a narrow box broke one ("KONDISI OPERA-SIONAL"), as it was meant; None where that makes no label."""
    unbroken = _BROKEN.sub("", text)
    if unbroken != text and _is_tier(unbroken):
        return unbroken
    words = plain(text).split()
    for k, word in enumerate(words if len(words) <= MOST_WORDS else ()):
        if len(word) < LEAST_LABEL or not word.isalpha() or word in _tier_words():
            continue
        meant = [text for w in _nearest_tier_words(word) if _is_tier(text := " ".join([*words[:k], w, *words[k + 1 :]]))]
        return meant[0] if len(meant) == 1 else None
    return None


@lru_cache(maxsize=4_096)
def _nearest_tier_words(word: str) -> tuple[str, ...]:
    """The longer words of tiers' labels that are one slip away."""
    from rapidfuzz.distance import OSA

    return tuple(w for w in _tier_words() if OSA.distance(word, w, score_cutoff=1) == 1)


def _is_tier(text: str) -> bool:
    """A tier's label and nothing else."""
    label = parse_label(text)
    return label is not None and label.level is not None and not label.rest


@lru_cache
def _tier_words() -> frozenset[str]:
    """The longer words of tiers' labels."""
    patterns = (p for patterns in vocabulary()["levels"].values() for p in patterns)
    return frozenset(w for p in patterns for w in re.findall(r"[a-z]+", p) if len(w) >= LEAST_LABEL)


def _begins_as(kind: str, text: str) -> bool:
    """Whether a text starts with a wording of this kind."""
    start, kinds = _start_with_kinds(text)
    return kind in kinds and wording_pattern(kind).match(start) is not None


@lru_cache(maxsize=2_048)
def _start_with_kinds(text: str) -> tuple[str, frozenset[str]]:
    """A text's start and the kinds of wording that its first word leaves possible."""
    start = start_of(text)
    return start, wordings_with(first_word(start))


@lru_cache(maxsize=2_048)
def is_indicator_wording(text: str) -> bool:
    """Starts as indicators do: Persentase, Jumlah, Indeks, Nilai …"""
    return _begins_as("indicator", text) or _is_misspelt_indicator(start_of(text).partition(" ")[0])


def is_indicator_noun(text: str) -> bool:
    """Starts with an indicator's word that names have within them too: Capaian, Produksi, Nilai …"""
    return _begins_as("indicator_noun", text)


@lru_cache(maxsize=4_096)
def _is_misspelt_indicator(word: str) -> bool:
    """A first word of an indicator with a letter lost, doubled or changed: "persentse"."""
    from rapidfuzz.distance import OSA

    if len(word) < LEAST_MISSPELT - 1:
        return False
    known = [w for w in vocabulary()["wording"]["indicator"] if w.isalpha() and len(w) >= LEAST_MISSPELT]
    return any(OSA.distance(word, w, score_cutoff=1) <= 1 for w in known)


@lru_cache(maxsize=1_024)
def is_statement_wording(text: str) -> bool:
    """Starts as statements of performance do: Meningkatnya, Terwujudnya, Mewujudkan …"""
    return _begins_as("statement", text)


def is_position(text: str) -> bool:
    """Names a position: Kepala Bidang …, Kasi …, Sekretaris …, Kepala BPKAD"""
    return _begins_as("position", text) or heads_office(text)


_HEAD_OF = re.compile(r"^[\s(]*(?:KEPALA|Kepala)\s+[A-Z][A-Z\d]{2,}\b")
MOST_HEAD = 6
"""Words of an office's short name with the title of its head at most; more in capitals are a sentence."""


def heads_office(text: str) -> bool:
    """The head of an office that is named by its letters: "Kepala BPKAD", "KEPALA DPMPTSP KOTA"."""
    return bool(_HEAD_OF.match(text)) and len(text.split()) <= MOST_HEAD


def is_common_position(text: str) -> bool:
    """Names a position by a word that is a plain noun too, without a grade: Guru …, Pengawas …, not Guru Ahli Muda."""
    return _begins_as("common_position", text) and not _grade().search(start_of(text))


@lru_cache
def _grade() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(vocabulary()['wording']['grade'])})\b")


def is_unit_position(text: str) -> bool:
    """Names a unit of an office: Bidang …, Seksi …, Sub Bagian …"""
    return _begins_as("unit_position", text)


def is_signature(text: str) -> bool:
    """Belongs to a signature block."""
    return _begins_as("signature", text)


def is_title(text: str) -> bool:
    """Is a drawing's or table's title: POHON KINERJA …, CASCADING …, RENCANA AKSI …"""
    return _begins_as("title", text)


def is_name_wording(text: str) -> bool:
    """Starts as names of programs, kegiatan and sub kegiatan do: Program …, Penyediaan …, Fasilitasi …"""
    return _begins_as("name", text)


def is_worth_wording(text: str) -> bool:
    """Starts as what is counted in money does: Pendapatan per kapita, Investasi …"""
    return bool(wording_pattern("worth").match(start_of(text)))


_MEASURED = re.compile(r"\W*(?:indikator(?: kinerja)?|tolok ukur(?: kinerja)?) (?P<rest>.+)", re.IGNORECASE)


def measured_level(text: str) -> Level | None:
    """The level of what a header's indicators are of ("Indikator Kegiatan"); None for "Indikator" and "Indikator Output"."""
    found = _MEASURED.match(squeeze(text))
    label = parse_label(found["rest"]) if found and not RESULT.match(found["rest"]) else None
    return label.level if label is not None and not label.rest else None


_NUMBER_HEADER = re.compile(r"\W*(?:no|nomor)\W*(?:urut)?\W*", re.IGNORECASE)


def is_number_header(text: str) -> bool:
    """Heads a column of numbers: "No", "No.", "Nomor"."""
    return bool(_NUMBER_HEADER.fullmatch(text))


def is_noise(text: str) -> bool:
    """Introduces a legend or note."""
    return _begins_as("noise", text)


@lru_cache(maxsize=1_024)
def start_of(text: str) -> str:
    folded = plain(text).lstrip("-–•▪➢>»›‣*★☆✦✶⭐·([“\"' ")
    return _NUMBERED.sub("", folded).replace("-", " ").replace(".", " ")
