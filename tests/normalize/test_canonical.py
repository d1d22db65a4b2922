"""Grouping mentions of indicators: what comes together, what must not, and what stewards say."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.canonical import Constraints, Mention, compare_mentions, group_mentions

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "indicators"


def mention(place: str, name: str, **more: str | None) -> Mention:
    """A mention with the id ``place``, in the document that stands before the dot."""
    return Mention(place, place.split(".")[0], name, **{"level": "program", **more})  # type: ignore[arg-type]


def ids(groups: list[list[Mention]]) -> list[list[str]]:
    return [[one.id for one in group] for group in groups]


def test_one_indicator_of_three_documents() -> None:
    names = ["Persentase PPKS yang mandiri", "PERSENTASE PMKS MANDIRI", "1. Prosentase PPKS yg mandiri"]
    assert ids(group_mentions([mention(f"{d}.1", name) for d, name in zip("abc", names, strict=True)])) == [["a.1", "b.1", "c.1"]]


def test_two_of_one_document_never_come_together() -> None:
    name = "Persentase PPKS yang mandiri"
    groups = group_mentions([mention("a.1", name), mention("a.2", name), mention("b.1", name), mention("b.2", name)])
    assert sorted(map(len, groups)) == [2, 2]
    assert all(len({one.document for one in group}) == 2 for group in groups)


def test_a_strategic_indicator_that_a_report_says_again_is_one() -> None:
    name = "Indeks Kepuasan Masyarakat"
    report = [mention("a.1", name, level="tujuan", table="3"), mention("a.2", name, level="sasaran", table="9")]
    assert ids(group_mentions([*report, mention("b.1", name, level="sasaran")])) == [["a.1", "a.2", "b.1"]]
    table = [mention("a.1", name, level="tujuan", table="3"), mention("a.2", name, level="sasaran", table="3")]
    assert len(group_mentions(table)) == 2


def test_of_equal_names_those_of_the_same_node_belong_together() -> None:
    nodes = ("Penyusunan Dokumen Perencanaan", "Evaluasi Kinerja", "Administrasi Umum")
    mentions = [mention(f"{d}.{k}", "Cakupan kebutuhan dokumen", node=node) for d in "ab" for k, node in enumerate(nodes)]
    assert ids(group_mentions(mentions)) == [["a.0", "b.0"], ["a.1", "b.1"], ["a.2", "b.2"]]


def test_a_chain_of_likenesses_does_not_join_what_is_unlike() -> None:
    chain = [
        mention("a.1", "Jumlah peserta pelatihan pertanian organik"),
        mention("b.1", "Jumlah peserta pelatihan pertanian"),
        mention("c.1", "Jumlah peserta pelatihan"),
    ]
    groups = group_mentions(chain)
    assert ["a.1", "b.1", "c.1"] not in ids(groups)


def test_stewards_join_and_part() -> None:
    one, other = mention("a.1", "Tingkat kemantapan jalan"), mention("b.1", "Persentase ruas dalam kondisi baik")
    pair = frozenset((one.form.key, other.form.key))
    assert len(group_mentions([one, other])) == 2
    assert len(group_mentions([one, other], Constraints(joined=frozenset({pair})))) == 1
    near = mention("c.1", "Tingkat kemantapan jalan kabupaten/kota")
    far = mention("d.1", "Persentase tingkat kemantapan jalan")
    assert len(group_mentions([near, far])) == 1
    parted = frozenset({frozenset((near.form.key, far.form.key))})
    assert len(group_mentions([near, far], Constraints(parted=parted))) == 2


def test_stewards_do_not_join_two_of_one_table() -> None:
    one, other = mention("a.1", "Tingkat kemantapan jalan"), mention("a.2", "Persentase ruas dalam kondisi baik")
    pair = frozenset((one.form.key, other.form.key))
    assert len(group_mentions([one, other], Constraints(joined=frozenset({pair})))) == 2


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text("PSJaiu %", max_size=14)), max_size=12))
def test_every_mention_is_in_one_group_and_no_group_has_two_of_a_document(parts: list[tuple[str, str]]) -> None:
    mentions = [mention(f"{document}.{number}", name) for number, (document, name) in enumerate(parts)]
    groups = group_mentions(mentions)
    assert sorted(one.id for group in groups for one in group) == sorted(one.id for one in mentions)
    assert all(len({one.document for one in group}) == len(group) for group in groups)


@given(st.randoms())
def test_the_order_of_documents_does_not_matter(random: object) -> None:
    names = ["Nilai SAKIP", "Jumlah PPKS", "Persentase PPKS yang mandiri", "Jumlah Penurunan PPKS"]
    mentions = [mention(f"{d}.{k}", name) for d in "abcd" for k, name in enumerate(names)]
    first = {frozenset(one.id for one in group) for group in group_mentions(mentions)}
    random.shuffle(mentions)  # type: ignore[attr-defined]
    assert {frozenset(one.id for one in group) for group in group_mentions(mentions)} == first


def test_labelled_pairs_keep_their_precision_and_recall() -> None:
    from benchmarks.indicators.__main__ import TARGETS, measure

    run = measure()
    assert run["parts"]["all"]["pairs"] >= 300
    for part in run["parts"].values():
        assert part["precision"] >= TARGETS["precision"]
        assert part["recall"] >= TARGETS["recall"]
    frozen = json.loads((BENCHMARK / "frozen.json").read_text(encoding="utf-8"))
    assert run["parts"] == frozen["parts"]


def test_the_labelled_pairs_name_mentions_and_both_labels() -> None:
    with (BENCHMARK / "mentions.csv").open(encoding="utf-8", newline="") as stream:
        known = {row["id"]: row["name"] for row in csv.DictReader(stream)}
    with (BENCHMARK / "pairs.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert all(known[row["one"]] == row["one_name"] and known[row["other"]] == row["other_name"] for row in rows)
    assert len({frozenset((row["one"], row["other"])) for row in rows}) == len(rows)
    assert min(sum(row["label"] == label for row in rows) for label in ("same", "other")) >= 150


def test_a_comparison_tells_why() -> None:
    found = compare_mentions(mention("a.1", "Jumlah guru"), mention("b.1", "Persentase guru"))
    assert found.score < 0.5
    assert found.reasons == ("count is not share",)
