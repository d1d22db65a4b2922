"""Levels from labels at the side or head, positions, rows, lines and depth."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.drafts import Tier
from pipeline.extract.diagrams.links import Link
from pipeline.extract.diagrams.tiers import assign_levels, levels_from_tiers
from pipeline.record import Level
from tests.extract.drafts import draft, reading


def lines(*pairs: tuple[int, int]) -> list[Link]:
    return [Link(p, c, "connector", 0.96) for p, c in pairs]


NAMES: list[tuple[str, Level]] = [("SASARAN", "sasaran"), ("SASARAN PROGRAM", "program"), ("SASARAN KEGIATAN", "kegiatan")]


@pytest.mark.parametrize("left", [True, False])
def test_labels_beside_rows(left: bool) -> None:
    tiers = [
        Tier((0 if left else 900, 100 * k, 60 if left else 960, 100 * k + 40), level, name)
        for k, (name, level) in enumerate(NAMES)
    ]
    drafts = [draft(3 * r + c, 100 + 200 * c, 100 * r) for r in range(3) for c in range(3)]
    drawn = reading(drafts, tiers)
    levels_from_tiers(drawn, "down")
    assert [d.level for d in drafts] == [level for _, level in NAMES for _ in range(3)]
    assert all(d.of_sasaran for d in drafts)


def test_labels_over_columns() -> None:
    tiers = [Tier((200 * k, 0, 200 * k + 100, 20), level, name) for k, (name, level) in enumerate(NAMES)]
    drafts = [draft(3 * c + r, 200 * c, 50 + 60 * r) for c in range(3) for r in range(3)]
    levels_from_tiers(reading(drafts, tiers), "right")
    assert [d.level for d in drafts] == [level for _, level in NAMES for _ in range(3)]


def test_a_tujuan_at_the_foot_of_a_tree_that_grows_up_stays_one() -> None:
    names: list[tuple[str, Level]] = [("SASARAN PROGRAM", "program"), ("SASARAN STRATEGIS", "sasaran"), ("TUJUAN", "tujuan")]
    tiers = [Tier((0, 100 * k, 60, 100 * k + 40), level, name) for k, (name, level) in enumerate(names)]
    drafts = [draft(k, 100, 100 * k) for k in range(3)]
    levels_from_tiers(reading(drafts, tiers), "up")
    assert [d.level for d in drafts] == ["program", "sasaran", "tujuan"]


def test_an_outcome_below_the_sasaran_is_that_of_programs() -> None:
    names: list[tuple[str, Level]] = [("OUTCOME", "tujuan"), ("SASARAN", "sasaran"), ("OUTCOME", "tujuan")]
    tiers = [Tier((0, 100 * k, 60, 100 * k + 40), level, name) for k, (name, level) in enumerate(names)]
    drafts = [draft(k, 100, 100 * k) for k in range(3)]
    levels_from_tiers(reading(drafts, tiers), "down")
    assert [d.level for d in drafts] == ["tujuan", "sasaran", "program"]


def test_a_printed_level_stays_and_a_draft_far_from_all_labels_has_none() -> None:
    tiers = [Tier((0, 0, 60, 40), "sasaran", "SASARAN"), Tier((0, 100, 60, 140), "program", "PROGRAM")]
    printed, far = draft(0, 100, 0, level="tujuan"), draft(1, 100, 900)
    levels_from_tiers(reading([printed, far], tiers), "down")
    assert (printed.level, far.level) == ("tujuan", None)


def test_labels_of_names_are_not_of_statements() -> None:
    tiers = [Tier((0, 0, 60, 40), "program", "PROGRAM"), Tier((0, 100, 60, 140), "kegiatan", "KEGIATAN")]
    drafts = [draft(0, 100, 0), draft(1, 100, 100)]
    levels_from_tiers(reading(drafts, tiers), "down")
    assert [(d.level, d.of_sasaran) for d in drafts] == [("program", False), ("kegiatan", False)]


def test_no_labels_tell_nothing() -> None:
    drafts = [draft(0, 0, 0)]
    levels_from_tiers(reading(drafts), "down")
    assert drafts[0].level is None


@pytest.mark.parametrize(
    ("holder", "level"),
    [("Kepala Dinas Sosial", "sasaran"), ("Kepala Bidang Data", "program"), ("Kepala Seksi Arsip", "sub_kegiatan")],
)
def test_positions_tell_the_level(holder: str, level: Level) -> None:
    drafts = [draft(0, 0, 0, holder=holder)]
    assign_levels(reading(drafts), [], "down", {})
    assert drafts[0].level == level


def test_levels_of_other_pages_come_before_positions() -> None:
    drafts = [draft(0, 0, 0, holder="Kepala Bidang Data")]
    assign_levels(reading(drafts), [], "down", {0: "kegiatan"})
    assert drafts[0].level == "kegiatan"


def test_a_known_level_runs_down_and_up_strong_lines() -> None:
    drafts = [draft(0, 0, 0), draft(1, 0, 100, level="program"), draft(2, 0, 200), draft(3, 0, 300)]
    assign_levels(reading(drafts), lines((0, 1), (1, 2), (2, 3)), "down", {})
    assert [d.level for d in drafts] == ["sasaran", "program", "kegiatan", "sub_kegiatan"]


def test_weak_links_carry_no_level() -> None:
    drafts = [draft(0, 0, 0, level="sasaran"), draft(1, 0, 100), draft(2, 0, 200, level="kegiatan")]
    assign_levels(reading(drafts), [Link(0, 2, "nearest", 0.3)], "down", {})
    assert drafts[2].level == "kegiatan" and drafts[0].level == "sasaran"


def test_a_row_shares_its_level() -> None:
    drafts = [draft(0, 0, 0, level="program"), draft(1, 200, 5, level="program"), draft(2, 400, 0)]
    assign_levels(reading(drafts), [], "down", {})
    assert drafts[2].level == "program"


@pytest.mark.parametrize(
    ("tiers", "top", "bottom"),
    [(2, "sasaran", "program"), (4, "sasaran", "sub_kegiatan"), (5, "tujuan", "sub_kegiatan"), (6, "misi", "sub_kegiatan")],
)
def test_depth_tells_what_nothing_else_does(tiers: int, top: Level, bottom: Level) -> None:
    drafts = [draft(k, 0, 100 * k) for k in range(tiers)]
    assign_levels(reading(drafts), lines(*((k, k + 1) for k in range(tiers - 1))), "down", {})
    assert (drafts[0].level, drafts[-1].level) == (top, bottom)


def test_depth_by_rows_where_no_line_is_drawn() -> None:
    drafts = [draft(0, 0, 0), draft(1, 0, 100), draft(2, 200, 100), draft(3, 0, 200)]
    assign_levels(reading(drafts), [], "down", {})
    assert [d.level for d in drafts] == ["sasaran", "program", "program", "kegiatan"]


@pytest.mark.parametrize("way", ["up", "left"])
def test_depth_by_rows_counts_from_the_root(way: str) -> None:
    places = [(0, 300), (0, 200), (200, 200), (0, 100)] if way == "up" else [(600, 0), (400, 0), (400, 60), (200, 0)]
    drafts = [draft(k, *place) for k, place in enumerate(places)]
    assign_levels(reading(drafts), [], way, {})  # type: ignore[arg-type]
    assert [d.level for d in drafts] == ["sasaran", "program", "program", "kegiatan"]


def test_lines_in_a_circle_end() -> None:
    drafts = [draft(k, 0, 100 * k) for k in range(3)]
    assign_levels(reading(drafts), lines((0, 1), (1, 2), (2, 0)), "down", {})
    assert all(d.level is not None for d in drafts)


def test_two_rows_under_one_label_the_upper_is_the_tujuan() -> None:
    drafts = [draft(0, 0, 0, level="sasaran"), draft(1, 0, 100, level="sasaran")]
    assign_levels(reading(drafts), lines((0, 1)), "down", {})
    assert [d.level for d in drafts] == ["tujuan", "sasaran"]


def positions(gap: float) -> list[Tier]:
    """Each label that names a tier, and ``gap`` points below it the position that answers for it."""
    names: list[tuple[str, Level]] = [("SASARAN PROGRAM", "program"), ("SASARAN KEGIATAN", "kegiatan")]
    marks: list[tuple[str, Level]] = [("ESSELON III", "program"), ("ESSELON IV", "sub_kegiatan")]
    out = []
    for k, ((name, level), (mark, by_position)) in enumerate(zip(names, marks, strict=True)):
        out.append(Tier((0, 200 * k, 60, 200 * k + 20), level, name))
        out.append(Tier((0, 200 * k + gap, 60, 200 * k + gap + 20), by_position, mark))
    return out


def test_a_position_below_a_tiers_label_means_that_tier_on_other_pages_too() -> None:
    known: dict[str, Level] = {}
    upper, lower = draft(0, 100, 0, height=80), draft(1, 100, 200, height=80)
    levels_from_tiers(reading([upper, lower], positions(gap=25)), "down", known)
    assert (upper.level, lower.level, lower.of_sasaran) == ("program", "kegiatan", True)
    alone = draft(0, 100, 0)
    levels_from_tiers(reading([alone], [Tier((0, 0, 60, 20), "sub_kegiatan", "Esselon IV")]), "down", known)
    assert alone.level == "kegiatan"


def test_a_position_with_boxes_of_its_own_keeps_its_level() -> None:
    drafts = [draft(k, 100, 100 * k) for k in range(4)]
    levels_from_tiers(reading(drafts, positions(gap=100)), "down")
    assert [d.level for d in drafts] == ["program", "program", "kegiatan", "sub_kegiatan"]


@pytest.mark.parametrize("drawn", [True, False])
def test_positions_of_one_rank_over_each_other_are_two_tiers(drawn: bool) -> None:
    # Cells that span those below them, or the same with lines: Kepala Dinas, Kepala Bidang, Kepala Bidang, Kepala Seksi.
    holders = ["Kepala Dinas"] + ["Kepala Bidang Satu"] * 2 + ["Kepala Bidang Dua"] * 4 + ["Kepala Seksi Tiga"] * 8
    places = [(400 // n * k, 40 * row, 400 // n, 40) for row, n in enumerate((1, 2, 4, 8)) for k in range(n)]
    drafts = [draft(i, *place, holder=holder) for i, (place, holder) in enumerate(zip(places, holders, strict=True))]
    links = lines(*((i, k) for i in range(7) for k in (2 * i + 1, 2 * i + 2))) if drawn else []
    assign_levels(reading(drafts), links, "down", {})
    assert [drafts[i].level for i in (0, 1, 2, 3, 6, 7, 14)] == [
        "sasaran", "program", "program", "kegiatan", "kegiatan", "sub_kegiatan", "sub_kegiatan",
    ]  # fmt: skip


def test_a_branch_without_labels_is_on_the_tiers_of_its_rows() -> None:
    # Under one tujuan two branches; only the second leads to a printed sasaran, two rows below.
    drafts = [draft(0, 200, 0, level="sasaran_daerah"), draft(1, 200, 100)]
    drafts += [
        draft(2, 100, 200),
        draft(3, 300, 200),
        draft(4, 100, 300),
        draft(5, 300, 300),
        draft(6, 300, 400, level="sasaran"),
    ]
    assign_levels(reading(drafts), lines((0, 1), (1, 2), (1, 3), (2, 4), (3, 5), (5, 6)), "down", {})
    assert drafts[2].level == drafts[3].level == "tujuan"
    assert drafts[4].level == drafts[5].level == "tujuan"


@pytest.mark.parametrize(("beside", "level"), [(("kegiatan", "kegiatan"), "kegiatan"), (("kegiatan", "program"), "sub_kegiatan")])
def test_a_position_means_what_its_rank_does_beside_the_labels(beside: tuple[Level, Level], level: Level) -> None:
    drafts = [draft(k, 200 * k, 100, holder=f"Kasubbag {k}", level=own, on_tier=True) for k, own in enumerate(beside)]
    drafts.append(draft(2, 700, 300, holder="Kasubbag Umum"))
    assign_levels(reading(drafts), [], "down", {})
    assert drafts[2].level == level


def test_two_labels_side_by_side_head_columns_whatever_way_the_tree_seems_to_grow() -> None:
    tiers = [Tier((0, 0, 250, 15), "program", "ESELON III"), Tier((250, 0, 600, 15), "sub_kegiatan", "ESELON IV")]
    drafts = [draft(0, 10, 20, 230), draft(1, 260, 20, 330), draft(2, 260, 80, 330)]
    levels_from_tiers(reading(drafts, tiers), "down")
    assert [d.level for d in drafts] == ["program", "sub_kegiatan", "sub_kegiatan"]


@pytest.mark.parametrize(("number", "level"), [(None, "program"), ("2", "sasaran")])
def test_the_sasaran_of_a_position_by_a_label_of_positions_is_that_position_s(number: str | None, level: Level) -> None:
    tiers = [Tier((0, 0, 250, 15), "program", "ESELON III"), Tier((250, 0, 600, 15), "sub_kegiatan", "ESELON IV")]
    one = draft(0, 10, 20, 230, level="sasaran", explicit=True, number=number, holder="KEPALA BAGIAN PERTANAHAN")
    levels_from_tiers(reading([one, draft(1, 260, 20, 330)], tiers), "right")
    assert one.level == level
