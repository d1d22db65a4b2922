"""Words that the cut between two tiles parts, whole again. The letter that stands on the cut is printed on both tiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.page import Word

REACH = 0.9
"""How far from the cut, in letter heights, a part of a cut word may end or start."""
SAME_LEVEL = 0.25
"""How far the two parts' bases may differ, in letter heights."""
NO_SPACE = 0.18
"""Gap in letter heights below which two parts are one word: what reading takes for kerning."""
DOUBLED = 0.2
"""Overlap in letter heights above which a letter stands on both tiles."""
SAME_PLACE = 0.3
"""Letter heights within which two equal words on two tiles are one, printed twice."""


def join_cut_words(words: Iterable[Word], cuts: Sequence[float]) -> list[Word]:
    """The words of a sheet with those joined that a cut at one of ``cuts`` (x in points) parted, and doubled ones once."""
    out = _once(words)
    for cut in sorted(cuts):
        out = _joined_at(out, cut)
    return out


def _once(words: Iterable[Word]) -> list[Word]:
    out: list[Word] = []
    seen: dict[tuple[str, int], list[Word]] = {}
    for word in words:
        twins = seen.setdefault((word.text, round(word.size)), [])
        near = SAME_PLACE * word.size
        if any(max(abs(a - b) for a, b in zip(t.bbox, word.bbox, strict=True)) <= near for t in twins):
            continue
        twins.append(word)
        out.append(word)
    return out


def _joined_at(words: list[Word], cut: float) -> list[Word]:
    heads = [w for w in words if w.angle == 0 and abs(w.bbox[2] - cut) <= REACH * w.size and w.bbox[0] < cut]
    tails = [w for w in words if w.angle == 0 and abs(w.bbox[0] - cut) <= REACH * w.size and w.bbox[2] > cut]
    gone: dict[int, Word | None] = {}
    for head in heads:
        tail = next((t for t in tails if t is not head and id(t) not in gone and _one_line(head, t)), None)
        if tail is None:
            continue
        text = _text(head, tail)
        if text is not None:
            box = (head.bbox[0], min(head.bbox[1], tail.bbox[1]), tail.bbox[2], max(head.bbox[3], tail.bbox[3]))
            gone[id(head)], gone[id(tail)] = head._replace(text=text, bbox=box), None
    return [w for word in words if (w := gone.get(id(word), word)) is not None]


def _one_line(head: Word, tail: Word) -> bool:
    near = SAME_LEVEL * head.size
    return abs(head.bbox[3] - tail.bbox[3]) <= near and abs(head.size - tail.size) <= near


def _text(head: Word, tail: Word) -> str | None:
    """The whole word, None where a space parts the two."""
    gap = tail.bbox[0] - head.bbox[2]
    if gap >= NO_SPACE * head.size:
        return None
    if gap <= -DOUBLED * head.size and head.text[-1] == tail.text[0]:
        return head.text + tail.text[1:]
    return head.text + tail.text
