"""Indicators that may be one, and comparison, as a steward's browser sees them; on both engines."""

from __future__ import annotations

import re

from pipeline.load.across import settle
from pipeline.load.canonical import fetch_canonical
from pipeline.load.documents import Reading, load_record
from pipeline.load.indicator_decisions import double_key
from pipeline.load.questions import count_questions
from pipeline.normalize.canonical import Constraints, Mention, group_mentions, near_pairs
from tests.load.records import small_record
from tests.web.conftest import Served

ONE, OTHER = "Indeks kepuasan layanan kesekretariatan", "Indeks kepuasan pegawai atas layanan kesekretariatan"


def load_two(served: Served) -> None:
    """Two documents whose first indicators are nearly alike."""
    for letter, name, statement in (("c", ONE, "Tertibnya administrasi"), ("d", OTHER, "Meningkatnya akuntabilitas")):
        record = small_record(f"{letter}.pdf", letter * 64, organisation=f"Dinas {letter}")
        record.indicators[0].name, record.nodes[0].statement = name, statement
        record.indicators[0].bbox = (10, 10, 90, 20)
        load_record(served.engine, record, Reading(f"/in/{letter}.pdf", "1"))
    settle(served.engine)


def post(served: Served, page: str, action: str, **fields: str) -> int:
    token = re.search(r'name="token" value="(\w+)"', page)
    assert token
    answer = served.browser.post(action, data={"token": token[1], "oleh": "Bappeda", **fields}, follow_redirects=False)
    return answer.status_code


def names(served: Served) -> list[list[str]]:
    return [entry["names"] for entry in fetch_canonical(served.engine, "kepuasan")]


def ask(served: Served) -> tuple[str, str]:
    """The queue's page, and the address of the answer about the two."""
    page = served.get("/tinjau?jenis=double")
    found = re.search(r'action="(/tinjau/kembar/\w+)"', page)
    assert found
    return page, found[1]


def test_two_that_are_nearly_alike_are_asked_about_and_joined_for_good(served: Served) -> None:
    load_two(served)
    page, action = ask(served)
    assert ONE in page and OTHER in page and len(names(served)) == 2
    assert post(served, page, action, aksi="mungkin") == 404
    assert post(served, page, action, aksi="sama") == 303
    assert names(served) == [[ONE, OTHER]] and "double" not in count_questions(served.engine)
    settle(served.engine)
    assert names(served) == [[ONE, OTHER]]
    page = served.get("/keputusan")
    undo = re.search(r'action="(/keputusan/\d+/urungkan)"', page)
    assert undo and "indikator kanonik" in page and post(served, page, undo[1]) == 303
    assert len(names(served)) == 2 and count_questions(served.engine)["double"] == 1


def test_two_that_are_not_one_are_not_asked_about_again(served: Served) -> None:
    load_two(served)
    page, action = ask(served)
    assert post(served, page, action, aksi="beda") == 303
    settle(served.engine)
    assert len(names(served)) == 2 and "double" not in count_questions(served.engine)


def test_near_pairs_leave_out_what_is_decided_or_stands_in_one_table() -> None:
    mentions = [Mention("1", "a", ONE), Mention("2", "b", OTHER), Mention("3", "b", "Jumlah sapi")]
    groups = group_mentions(mentions)
    (pair,) = near_pairs(groups)
    assert (pair.one, pair.other) == (0, 1) and 0.74 <= pair.score < 1
    key = frozenset((mentions[0].form.key, mentions[1].form.key))
    assert near_pairs(groups, Constraints(parted=frozenset({key}))) == []
    assert near_pairs(group_mentions([mentions[0], Mention("2", "a", OTHER)])) == []
    assert double_key("b", "a") == double_key("a", "b")


def test_comparison_shows_figures_with_links_to_their_pages(served: Served) -> None:
    load_two(served)
    assert "Isi indikator" in served.get("/bandingkan") and "Tidak ada yang dapat" in served.get("/bandingkan?indikator=zzz")
    page = served.get("/bandingkan?indikator=kepuasan")
    assert ONE in page and re.search(r'href="/dokumen/\d+/halaman/1"', page) and "<svg" in page
    assert "Persentase 2" not in page
    assert "Kabupaten Contoh" in served.get("/bandingkan?wilayah=Kabupaten+Contoh&tahun=2024")
    record = small_record("e.pdf", "e" * 64, organisation="<script>x")
    record.indicators[0].name = '"><script>alert(1)</script> kepuasan'
    load_record(served.engine, record, Reading("/in/e.pdf", "1"))
    settle(served.engine)
    page = served.get("/bandingkan?indikator=kepuasan")  # the corpus is looked at anew
    assert "alert(1)" in page and "<script>alert" not in page and "<script>x" not in page
