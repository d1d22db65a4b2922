"""Positions without any text are one node where a later page shows them again."""

from __future__ import annotations

from pipeline.extract.restating import merge_restated
from pipeline.extraction import Extraction
from pipeline.record import Document, Indicator, Node


def posts(*those: tuple[int, str, tuple[str, ...]]) -> Extraction:
    """Programs that name only their position, each with its page and indicators."""
    out = Extraction(Document(file="a.pdf", sha256="0"))
    for k, (page, holder, names) in enumerate(those, 1):
        out.nodes.append(Node(id=f"n{k}", level="program", holder=holder, page=page, pages=[page]))
        out.indicators += [Indicator(id=f"i{k}{m}", node=f"n{k}", name=name, page=page) for m, name in enumerate(names)]
    return out


def merged(*those: tuple[int, str, tuple[str, ...]]) -> int:
    found = posts(*those)
    merge_restated(found)
    return len(found.nodes)


def test_a_position_restated_at_the_head_of_a_later_page_is_one() -> None:
    assert merged((1, "KEPALA BIDANG A", ("Jumlah x", "Nilai y")), (2, "Kepala Bidang A", ("Jumlah x", "Nilai y"))) == 1
    assert merged((1, "KEPALA BIDANG A", ("Jumlah x", "Nilai y")), (2, "KEPALA BIDANG A", ())) == 1


def test_other_indicators_or_another_position_are_two() -> None:
    assert merged((1, "KEPALA BIDANG A", ("Jumlah x",)), (2, "KEPALA BIDANG A", ("Nilai y",))) == 2
    assert merged((1, "KEPALA BIDANG A", ("Jumlah x",)), (2, "KEPALA BIDANG B", ("Jumlah x",))) == 2


def test_on_one_page_they_are_two() -> None:
    assert merged((1, "KEPALA BIDANG A", ("Jumlah x",)), (1, "KEPALA BIDANG A", ("Jumlah x",))) == 2
