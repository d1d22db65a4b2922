"""Lines of a box cut into segments that each say one thing: at labels, bullets and numbers, changes of style, gaps, and lines
that begin like something else where the line before was meant to end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.labels import (
    Label,
    is_common_position,
    is_indicator_noun,
    is_indicator_wording,
    is_name_wording,
    is_position,
    is_statement_wording,
    is_unit_position,
    parse_label,
)
from pipeline.extract.words.targets import is_money
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.page import BBox
from pipeline.record import NAMED_LEVELS

PARAGRAPH_GAP = 0.9
"""A gap between lines above this many letter heights starts a new part."""
SIZE_CHANGE = 0.13
"""Letter heights that differ by more than this share are two styles."""
SEEN_SIZE_CHANGE = 0.4
"""The same for recognised characters, whose boxes follow ascenders and descenders."""
COLUMN_GAP = 0.7
"""A number parted from its text by this many letter heights stands in a column of its own; a space is a third of one."""
EARLY = 0.93
"""A line with the next word on it must be shorter than this share of the box's widest line for the break to be meant."""
FAR_EARLY = 0.72
"""The same for a line that nothing but its capital lets one take for a beginning, after a statement."""
LEAST_SENTENCE, PLAIN_SHARE = 2, 0.75
"""Words after the first from which a part shows how it writes capitals, and the share of small ones in a plain sentence."""
TITLE_SHARE = 0.5
"""Share of words in small letters, conjunctions aside, in a name at most."""

BULLET = re.compile(
    r"^\s*(?:[•▪➢»›‣●○◦■★☆✦✶⭐►▶➤✓✔❖◆\-–*·]\s*(?=\w)|>\s*(?=[^\W\d_])|\(?\d{1,2}[.)]\s*(?=\D)|[a-zA-Z][.)]\s+|\d{1,2}(?:\.\d{1,2}){1,4}(?:\.\d{4})?\.?\s+(?=\D))"
)
CROSS = re.compile(r"^[\s*(]*cross\s*-?\s*cutting|^[\s*(]*lintas (?:opd|sektor)", re.IGNORECASE)
TAGGED = re.compile(r"\((?:IKU|IKD|IKK|IKP|IKS|IKSK)\)")
"""What an indicator is called, in brackets behind its name: "Daya Saing Provinsi (IKU)"."""
_MONTH = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
PLACE_AND_DATE = re.compile(
    rf"^\s*(?:(?:[A-Z][A-Za-z .]{{2,25}},\s*)?(?:\d{{1,2}}\s+|\.{{2,}}\s*)?(?:{_MONTH})\s*(?:20\d\d)?"
    r"|[A-Z][A-Za-z .]{2,25},\s*(?:\.{2,}|\d{1,2})?\s*20\d\d)\s*$",
    re.IGNORECASE,
)


_UNFINISHED = re.compile(
    r"(?:\b(?:dan|serta|atau|dengan|untuk|yang|pada|di|ke|dari|kepala|kepada|oleh|bagi|terhadap|melalui|tentang|dalam)|[,/&\-–(])\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:dan|serta|atau)\b|&", re.IGNORECASE)
"""What no part begins with, whatever the look of its line."""
LONGEST_END = 12
"""Letters of the longest of these words, with one before it and room."""
_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:[.,]\d{1,2})*|[a-z])[.)]?")
_PROMISE = re.compile(r"[=:]\s*$")
_MEASURED = re.compile(r"\w\s*[:=]\s*[<>≤≥±]?\s*\d")
"""A figure behind a colon: a line that begins as an indicator and has one is whole: "Jumlah peserta : 60 orang"."""
_COUNTED = re.compile(r"\(\s*[<>≤≥±]?\s*\d[\d.,]*\s*%?(?:\s*[^\W\d_/]+){0,3}\s*\)\s*$")
"""A figure in brackets that ends a box, with its unit: "(2,85 km)"."""
_FIGURE = re.compile(r"^\s*\d(?:[.,]?\d)*%?(?:\s+[^\W\d_]+){0,3}\s*$")


@dataclass(slots=True)
class Segment:
    """Lines that belong together; ``label`` is what the first one begins with."""

    lines: list[Line]
    label: Label | None
    _read: tuple[int, str] = (0, "")
    """Its text with so many lines: it grows line by line, and each is asked what it follows."""

    @property
    def text(self) -> str:
        """The lines as one, line-end hyphens resolved."""
        if self._read[0] != len(self.lines):
            self._read = len(self.lines), squeeze("\n".join([line.text for line in self.lines]))
        return self._read[1]

    @property
    def bbox(self) -> BBox:
        """The box of its words, in points."""
        return box_of([line.bbox for line in self.lines])


def segments(lines: Sequence[Line], room: float) -> Iterator[Segment]:
    """Lines cut where a label, bullet or number stands, style changes or a gap opens. ``room``: the width of text in points."""
    if len(lines) == 1:
        yield Segment([lines[0]], parse_label(lines[0].text))
        return
    current: Segment | None = None
    labels = [parse_label(line.text) for line in lines]
    # Statement, name and "IK :" under each other are told apart by line ends; without an indicator a break may be the author's.
    told = any(label is not None and label.role == "indicator" for label in labels)
    tagged = TAGGED.search(lines[-1].text) is not None
    counted = _COUNTED.search(f"{lines[-2].text} {lines[-1].text}") is not None
    widest = max(room, *(line.bbox[2] - line.bbox[0] for line in lines))
    for k, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if current is not None and not (
            _breaks(current, line, label, widest, told)
            or (label is None and (_is_title(current, _ahead(lines, labels, k)) or _is_plain(current, line)))
            or (tagged and _is_tagged(current, line))
            or (counted and _is_counted(current, line))
        ):
            current.lines.append(line)
            continue
        if current is not None:
            yield current
        current = Segment([line], label)
    if current is not None:
        yield current


def _ahead(lines: Sequence[Line], labels: Sequence[Label | None], k: int) -> str:
    """A line of one word with the next one, any other alone."""
    goes_on = len(lines[k].words) == 1 and k + 1 < len(lines) and labels[k + 1] is None
    return f"{lines[k].text} {lines[k + 1].text}" if goes_on else lines[k].text


def _is_title(current: Segment, text: str) -> bool:
    """A name below a statement of which only the name's words have capitals: "Tersedianya dokumen perencanaan | Penyusunan
    Dokumen Perencanaan"."""
    before = current.text
    if not text[:1].isupper() or _open(current.lines[-1].text) or _unclosed(current.lines):
        return False
    plain = small_share(strip_lead(before).split()[1:]) >= PLAIN_SHARE
    title = is_name_wording(text) and small_share(text.split()) <= 1 - PLAIN_SHARE
    return plain and title and is_statement_wording(before) and before.split()[-1].islower()


def _is_plain(current: Segment, line: Line) -> bool:
    """A sentence or indicator in small letters below a labelled name whose words have capitals: "Kegiatan : Sistem Informasi
    Kesehatan secara Terintegrasi | Terintegrasinya sistem informasi"."""
    label = current.label
    if label is None or label.level not in NAMED_LEVELS or not label.rest:
        return False
    if _open(current.lines[-1].text) or _unclosed(current.lines):
        return False
    titled = small_share(label.rest.split()[1:]) <= TITLE_SHARE and not is_statement_wording(label.rest)
    worded = is_statement_wording(line.text) or is_indicator_wording(line.text)
    words = [w for w in line.text.split()[1:] if w[:1].isalpha()]
    return titled and worded and line.text[:1].isupper() and len(words) > 1 and small_share(words) >= PLAIN_SHARE


def _is_tagged(current: Segment, line: Line) -> bool:
    """The first line, below a statement, of an indicator that is called so behind its name."""
    opens = is_indicator_wording(line.text) and line.text[:1].isupper() and not _open(current.lines[-1].text)
    return opens and is_statement_wording(current.text) and not _unclosed(current.lines)


def _is_counted(current: Segment, line: Line) -> bool:
    """The first line, below a name or statement, of an indicator whose figure stands in brackets at the foot of the box:
    "Rekonstruksi Jalan | Panjang jalan yang direkonstruksi (9,75 km)"."""
    plain = line.text[:1].isupper() and small_share(line.text.split()[1:]) >= PLAIN_SHARE
    opens = plain and is_indicator_wording(line.text) and not _open(current.lines[-1].text)
    return opens and not is_indicator_wording(current.text) and not _unclosed(current.lines)


def _breaks(current: Segment, line: Line, label: Label | None, room: float, told: bool) -> bool:
    last = current.lines[-1]
    if column_number(current.lines[0]) and column_number(line):
        return True
    if _unclosed(current.lines):
        return False
    if PLACE_AND_DATE.match(last.text):
        return True
    if len(current.text.split()) > 2 and _PROMISE.search(last.text) and _FIGURE.match(line.text):
        # "Jumlah dokumen = | 1.520 Dokumen": the figure's full stops are no list's number.
        return False
    if label is not None and not _continues_label(last, label, line, room) and not _wrapped_word(current, label, line, room):
        return True
    if (
        current.label is not None
        and not current.label.rest
        and len(current.lines) == 1
        and (current.label.role or current.label.level)
    ):
        return True
    if line.text.startswith("(") and (is_position(line.text) or (is_money(last.text) and is_unit_position(line.text))):
        return True
    if BULLET.match(line.text) or CROSS.match(line.text) or column_number(line):
        return True
    if _GOES_ON.match(line.text) and line.bbox[1] - last.bbox[3] <= PARAGRAPH_GAP * size_of(line):
        return False
    if _changes_weight(last, line) and len(last.text) > 2 and (not _recognised(line) or _begins_anew(current, line, room)):
        return True
    if line.text[:1].islower() and line.bbox[1] - last.bbox[3] <= 2 * PARAGRAPH_GAP * size_of(line):
        # A sentence goes on in small letters.
        return False
    if (
        current.label is not None
        and current.label.role == "indicator"
        and len(current.label.rest.split()) == len(current.lines) == 1
    ):
        # "IK: Indeks" in a narrow box: no indicator is one word.
        return False
    if line.text[:1].isupper() and _says_figure(current) and is_indicator_wording(line.text) and not _open(last.text):
        return True
    if told and line.text[:1].isupper() and not _open(last.text):
        if _ends_early(last, line, EARLY * room) and _opens_part(line.text, current.text):
            return True
        if _ends_early(last, line, FAR_EARLY * room) and is_statement_wording(current.text):
            return True
    if current.text.isupper() and not line.text.isupper() and is_statement_wording(line.text) and not _open(last.text):
        return True
    if is_italic(last) != is_italic(line) and not _open(last.text) and _opens_part(line.text, current.text):
        return True
    size, before = size_of(line), size_of(last)
    read = not (_recognised(line) or _recognised(last))
    if abs(size - before) > (SIZE_CHANGE if read else SEEN_SIZE_CHANGE) * max(size, before):
        return True
    if line.bbox[1] - last.bbox[3] > PARAGRAPH_GAP * size:
        return True
    if _FIGURE_LINE.match(line.text) and not _open(last.text):
        return True
    early = _ends_early(last, line, room)
    if not _open(last.text) and _other_kind(current.text, line.text, early) and (early or not _name_goes_on(current, line)):
        return True
    if not _open(last.text) and _heads_part(current, line, early):
        return True
    return bool(
        is_indicator_wording(line.text)
        and line.text[:1].isupper()
        and not line.text.isupper()
        and (re.search(r"[)\].;%]\s*$", last.text) or (_MEASURED.search(line.text) and not _open(last.text)))
    )


def _says_figure(current: Segment) -> bool:
    """A labelled figure, misprinted or not: "Target : 5 40 akta"."""
    label = current.label
    return label is not None and label.role in ("target", "realisasi", "baseline") and any(c.isdigit() for c in label.rest)


def _changes_weight(last: Line, line: Line) -> bool:
    """Bold letters end or begin between two lines, not within one: a bold label may stand before the first words of a text."""
    return last.bold != line.bold and last.words[-1].bold != line.words[0].bold


def _begins_anew(current: Segment, line: Line, room: float) -> bool:
    """Whether a recognised line in what looks like another weight is worded or written otherwise too, or begun on purpose."""
    text, before = line.text, current.text
    if text[:1].islower():
        return False
    worded = is_indicator_wording(text) or is_statement_wording(text)
    return worded or text.isupper() != before.isupper() or _ends_early(current.lines[-1], line, EARLY * room)


def _recognised(line: Line) -> bool:
    """Whether its characters were recognised in a picture, where the weight and height of a short line are uncertain."""
    return any(w.confidence < 1.0 for w in line.words)


def _heads_part(current: Segment, line: Line, early: bool) -> bool:
    """A line that begins like a position or a program in the style of the line before.

    Where that line is full the sentence may go on with the word for one: only a word that no sentence uses so tells then.
    """
    if not line.text[:1].isupper():
        return False
    louder = line.text.isupper() and not current.text.isupper()
    if is_position(line.text) and len(current.text.split()) > 2:
        return early or louder or not is_common_position(line.text)
    program = _PROGRAM_LINE.match(line.text)
    if program is not None and _hangs(current, line):
        return False
    if program is None:
        return False
    if current.text.casefold().startswith("program "):
        return early and is_name_wording(program.group("name"))
    return early or louder or is_name_wording(program.group("name"))


def _hangs(current: Segment, line: Line) -> bool:
    """A line at the hanging indent of an indicator with a number before it goes on with it."""
    head = current.lines[0]
    if not column_number(head) or not is_indicator_wording(current.text):
        return False
    return abs(line.bbox[0] - head.words[1].bbox[0]) <= COLUMN_GAP * size_of(line)


def _other_kind(before: str, text: str, early: bool) -> bool:
    """A line that begins like another kind of part in the same style: a statement after a position or program, and, where only
    names and beginnings have capitals, an indicator after whatever stands before it, after another one where that ends early.
    """
    if not text[:1].isupper():
        return False
    if is_statement_wording(text) and (is_position(before) or before.casefold().startswith("program ")):
        return True
    plain = small_share(strip_lead(before).split()[1:]) >= PLAIN_SHARE
    named = before.casefold().startswith("program ")
    return is_indicator_wording(text) and not text.isupper() and (plain or named) and (early or not is_indicator_wording(before))


def _name_goes_on(current: Segment, line: Line) -> bool:
    """A name of one word so far, in italics like the line after it, or whose words all have capitals, where its own line is full:
    "Program Peningkatan | Maturitas SPIP", "Program Sistem Pelaporan | Capaian Kinerja"."""
    titled = is_indicator_noun(line.text) and small_share(f"{current.text} {line.text}".split()) <= 1 - PLAIN_SHARE
    named = current.text.casefold().startswith("program ")
    slanted = all(is_italic(own) for own in (*current.lines, line))
    return named and not is_statement_wording(line.text) and (slanted or titled or len(current.text.split()) <= LEAST_SENTENCE)


def small_share(words: Sequence[str]) -> float:
    """Share of words in small letters, capitals alone and conjunctions aside; 0.5 for too few to tell."""
    bare = (w.strip(",;") for w in words)
    told = [w for w in bare if w.isalpha() and not w.isupper() and w.casefold() not in ("dan", "di", "dengan", "dalam", "pada")]
    return sum(w.islower() for w in told) / len(told) if len(told) >= LEAST_SENTENCE else 0.5


_PROGRAM_LINE = re.compile(r"^\s*(?:Program|PROGRAM)\s+(?P<name>\w.*)")
_FIGURE_LINE = re.compile(
    r"^\s*(?:target(?!\s+(?!tahun|capaian|kinerja|sasaran|program|kegiatan|sub)[^\W\d_]{4})|rp\.?\s*(?:\d|[-–—]|$))",
    re.IGNORECASE,
)


def _ends_early(last: Line, line: Line, room: float) -> bool:
    """The first word of a line would have fitted on the line before: the break is meant, not wrapping."""
    first = line.words[0]
    needed = last.bbox[2] - last.bbox[0] + 0.3 * first.size + first.bbox[2] - first.bbox[0]
    return needed < room


def _opens_part(text: str, before: str) -> bool:
    """Worded as the beginning of something else than ``before``: foreign words in italics inside a sentence are not."""
    if is_indicator_wording(before):
        return is_indicator_wording(text)
    capitals = text.isupper() and not before.isupper()
    return capitals or is_indicator_wording(text) or is_statement_wording(text) or is_name_wording(text)


def is_italic(line: Line) -> bool:
    """More than half of its letters are italic."""
    return sum(len(w.text) for w in line.words if w.italic) * 2 > sum(len(w.text) for w in line.words)


def _unclosed(lines: Sequence[Line]) -> bool:
    """A bracket opened in the last two lines is still open."""
    tail = " ".join([line.text for line in lines[-2:]])
    return tail.count("(") > tail.count(")")


def size_of(line: Line) -> float:
    """Its greatest letter height in points."""
    return max(w.size for w in line.words)


@lru_cache(maxsize=1_024)
def _open(text: str) -> bool:
    """The line can't be the last of its part: it ends on a conjunction, comma, slash or hyphen."""
    return _UNFINISHED.search(text.rstrip()[-LONGEST_END:]) is not None


def _continues_label(last: Line, label: Label, line: Line, room: float) -> bool:
    """A line such as "Kegiatan" alone inside a sentence is no label when the line before is unfinished, nor one in small letters
    such as "realisasi kinerja" for whose first word that line had no room."""
    if label.marked and re.search(r"[:=]", line.text):
        return False
    small = label.rest == "" and label.role is not None and not line.bold and line.text[:1].islower()
    return _open(last.text) or (
        small and (len(line.words) == 1 or (line.text.islower() and not last.bold and not _ends_early(last, line, room)))
    )


def _wrapped_word(current: Segment, label: Label, line: Line, room: float) -> bool:
    """A level's word alone in a line of the same style, for which the line before had no room: "… Perumusan | Kebijakan | …"."""
    last = current.lines[-1]
    if label.level is None or label.rest or len(line.words) > 1 or re.search(r"[:=]", line.text):
        return False
    if current.label is not None and not (current.label.role and current.label.rest):
        return False
    if last.text[-1:].isdigit() and line.text.islower():
        # "Target : 12", below it "kegiatan": a figure's unit.
        return True
    return not _changes_weight(last, line) and last.text.isupper() == line.text.isupper() and not _ends_early(last, line, room)


def column_number(line: Line) -> str | None:
    """The number or letter at a line's head that stands in a column of its own: a gap parts it from the text."""
    if len(line.words) < 2:
        return None
    first, second = line.words[0], line.words[1]
    if not _COLUMN_NUMBER.fullmatch(first.text):
        return None
    return first.text if second.bbox[0] - first.bbox[2] >= COLUMN_GAP * first.size else None
