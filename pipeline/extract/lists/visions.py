"""The visi that a report's running text quotes, above the misi that its tables list: "Visi Dinas Sosial adalah : “…”"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.layout import Layout
from pipeline.extract.lists.narrative import NO_PARAGRAPH, paragraphs_of
from pipeline.extract.table_meaning.headings import HEADED
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox

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


def link_vision(layouts: Sequence[Layout], builder: Builder) -> None:
    """Adds the visi that the text quotes, and sets below it the misi that stand under nothing; nothing where the text quotes
    several, the tables state one, or list no misi."""
    nodes = builder.extraction.nodes
    children = {link.child for link in builder.extraction.candidates}
    misi = [n for n in nodes if n.level == "misi" and n.id not in children]
    if not misi or any(n.level == "visi" for n in nodes):
        return
    found = {fold(text): (text, page, bbox) for text, page, bbox in reversed([*_quoted(layouts)])}
    if len(found) != 1:
        return
    ((text, page, bbox),) = found.values()
    visi = builder.node("visi", text, page=page, bbox=bbox)
    for node in misi:
        builder.link(visi, node, "heading", HEADED, page=node.page, bbox=node.bbox)


def _quoted(layouts: Sequence[Layout]) -> Iterator[tuple[str, int, BBox]]:
    """The texts that stand quoted behind the word, each with its page and box in points."""
    for above, paragraph in pairwise([NO_PARAGRAPH, *paragraphs_of(layouts)]):
        text = f"{above.text}\n{paragraph.text}"
        begin = len(above.text) + 1
        for told in (_STATED, _HEADED):
            for found in told.finditer(text):
                start, end = found.span("visi")
                if start >= begin:
                    yield squeeze(found["visi"]), *paragraph.place(start - begin, end - begin)
