"""The visi that a report's running text quotes, above the misi that its tables list: "Visi Dinas Sosial adalah : “…”"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.layout import Layout
from pipeline.extract.lists.missions import Item, Missions, missions_after
from pipeline.extract.lists.narrative import NO_PARAGRAPH, paragraphs_of
from pipeline.extract.table_meaning.headings import HEADED
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox
from pipeline.record import Node

_OPEN, _CLOSED = '"“”„«', '"“”»'
_QUOTED = rf"[{_OPEN}]\s*(?P<visi>[^{_OPEN}{_CLOSED}]{{15,400}}?)\s*[.;]?\s*[{_CLOSED}]"
_STATED = re.compile(
    rf"\bvisi\b[^{_OPEN}\n:]{{0,160}}?(?:\b(?:adalah|yaitu|yakni|ialah|berbunyi)\b|sebagai\s+berikut|:)"
    rf"(?:\s*sebagai\s+berikut)?[\s:;,]*{_QUOTED}",
    re.IGNORECASE,
)
_HEADED = re.compile(
    rf"^\W*(?:(?:\d{{1,2}}(?:\.\d{{1,2}})*|[a-z])\.?\s+)?visi\b[^\n:.,]{{0,60}}:?\s*\n\s*{_QUOTED}", re.IGNORECASE
)
"""A heading, and the quoted text below it."""


_REGION = re.compile(
    r"\bvisi\s+(?:(?:dan\s+misi\s+)?pemerintah|kabupaten|kota|provinsi|bupati|gubernur|wali\s?kota|rpjmd|daerah)\b"
    r"|\b(?:pemerintah|bupati|gubernur|wali\s?kota|rpjmd|rpjpd)\b(?:\s+\S+){0,6}?\s+(?:menetapkan|mempunyai|memiliki)(?:\s+\S+){0,2}?\s+visi\b",
    re.IGNORECASE,
)
SHARED = 0.6
"""Share of the words of the shorter of two texts that both have, where they state one tujuan."""


def link_vision(layouts: Sequence[Layout], builder: Builder) -> None:
    """Adds the visi that the text quotes as the office's own, and sets below it the misi of the tables that stand under nothing,
    else those that the text lists, each over the tujuan derived from it.

    Nothing where the text quotes several, or where the tables state a visi and the text lists no misi of its own.
    """
    nodes = builder.extraction.nodes
    children = {link.child for link in builder.extraction.candidates}
    misi = [n for n in nodes if n.level == "misi" and n.id not in children]
    quoted = [*_quoted(layouts)]
    # The misi of tables may be the government's as well; those that the text lists below a visi are that visi's.
    told = quoted if misi else [one for one in quoted if not one[3]]
    found = {fold(text): (text, page, bbox) for text, page, bbox, _ in reversed(told)}
    if len(found) != 1:
        return
    ((text, page, bbox),) = found.values()
    listed = missions_after(layouts, page, bbox[1]) if not misi else None
    if (not misi and listed is None) or (misi and any(n.level == "visi" for n in nodes)):
        return
    visi = builder.node("visi", text, page=page, bbox=bbox)
    if listed is not None:
        misi = [builder.node("misi", item.text, page=item.page, bbox=item.bbox) for item in listed.misi]
        _link_tujuan(listed, misi, builder)
    for node in misi:
        builder.link(visi, node, "heading", HEADED, page=node.page, bbox=node.bbox)


def _link_tujuan(listed: Missions, misi: Sequence[Node], builder: Builder) -> None:
    """Sets the tujuan that the text derives from the misi, item by item, below them: those of the tables where it prints them so,
    or as many in the same order in other words."""
    known = [n for n in builder.extraction.nodes if n.level == "tujuan"]
    alike = len(known) == len(listed.tujuan) and all(_shares(n, item) for n, item in zip(known, listed.tujuan, strict=True))
    for k, item in enumerate(listed.tujuan):
        node = known[k] if alike else builder.node("tujuan", item.text, page=item.page, bbox=item.bbox)
        builder.link(misi[k], node, "heading", HEADED, page=item.page, bbox=item.bbox)


def _shares(node: Node, item: Item) -> bool:
    """A tujuan and an item share most of the words of the shorter one."""
    own, other = set(fold(node.statement or "").split()), set(fold(item.text).split())
    return len(own & other) >= SHARED * max(min(len(own), len(other)), 1)


def _quoted(layouts: Sequence[Layout]) -> Iterator[tuple[str, int, BBox, bool]]:
    """The texts that stand quoted behind the word, each with its page and box in points, and whether the government's."""
    for above, paragraph in pairwise(chain((NO_PARAGRAPH,), paragraphs_of(layouts))):
        text = f"{above.text}\n{paragraph.text}"
        begin = len(above.text) + 1
        for told in (_STATED, _HEADED):
            for found in told.finditer(text):
                start, end = found.span("visi")
                if start >= begin:
                    yield squeeze(found["visi"]), *paragraph.place(start - begin, end - begin), _of_region(text[:start])


def _of_region(before: str) -> bool:
    """Whether the sentence before a quoted visi tells that it is the government's, not the office's."""
    return _REGION.search(re.split(r"(?<=[.!?\u201d\"])\s", before)[-1]) is not None
