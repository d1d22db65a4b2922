"""Measures the matcher on the cases.

    python -m benchmarks.matching.run [--lists FOLDER | --shipped] [--bare] [--speed] [--freeze]

Figures: top-1 and top-5 of the names that have a counterpart; refusal of those that have none; of all names, how many are
decided (matched or none) and how many of the matched are right; the expected calibration error. With the full lists each
case is also judged by weights that have seen nothing of its document. Without them (they are not part of the project) the
shipped lists are used, and names whose counterpart is not in these must be refused.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.matching.cases import HERE, REFERENCE, Case, load_cases, load_lists, place_of_meant, within
from benchmarks.matching.fit import OTHER_LEVEL, Example, examples, judged, left_out
from pipeline.normalize.match import Matcher, Ranked
from pipeline.normalize.name_decision import decide
from pipeline.normalize.name_model import Model, fitted_model
from pipeline.normalize.nomenclature import Nomenclature, shipped
from pipeline.stations import collect_rarely

FROZEN = HERE / "frozen.json"
BINS = 10
"""Equal parts of the probability from 0 to 1, in each of which what is said is compared with what is so."""
NAMES = 10_000
"""Names of the measurement of speed."""
TARGETS = {"top1": 0.97, "refusal": 0.95, "precision": 0.99, "decided": 0.85, "calibration_error": -0.03}
"""What must be reached; negative: what must not be passed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A case as one model decides it."""

    case: Case
    probability: float
    status: str
    place: int | None
    """Place of what is meant among the candidates, from 0."""
    name: str | None

    @property
    def right(self) -> bool:
        """Whether the first candidate is what is meant."""
        return self.place == 0


def judge(case: Case, ranked: Sequence[Ranked], model: Model) -> Judged:
    """What the model makes of a case's candidates."""
    chance = ranked[0].probability if ranked else 0.0
    status = decide(chance, ranked[0].unsure, case.year, model) if ranked else "none"
    place = None if case.expected == "none" else place_of_meant(case, ranked)
    return Judged(case, chance, status, place, ranked[0].entry.name if ranked else None)


def figures(all_judged: Sequence[Judged]) -> dict[str, float]:
    """The figures by name; cases of old names count for ``successor`` alone."""
    found = [j for j in all_judged if j.case.expected == "match"]
    none = [j for j in all_judged if j.case.expected == "none"]
    old = [j for j in all_judged if j.case.expected == "successor"]
    both = [*found, *none]
    matched = [j for j in both if j.status == "matched"]
    return {
        "cases": len(all_judged),
        "top1": _share(j.right for j in found),
        "top5": _share(j.place is not None and j.place < 5 for j in found),
        "refusal": _share(j.status == "none" for j in none),
        "wrongly_refused": _share(j.status == "none" for j in found),
        "precision": _share(j.right for j in matched),
        "decided": _share(j.status != "review" for j in both),
        "calibration_error": round(calibration_error(both), 4),
        "successor_first_for_review": _share(j.right and j.status == "review" for j in old),
        "old_names_first_for_review": _share(j.right and j.status == "review" for j in old if j.case.kind != OTHER_LEVEL),
        "old_names_first": _share(j.right and j.status != "none" for j in old if j.case.kind != OTHER_LEVEL),
    }


def calibration_error(judged_cases: Sequence[Judged]) -> float:
    """Expected calibration error: how far probabilities are from the shares that are right, over equal bins."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for one in judged_cases:
        bins[min(BINS - 1, int(one.probability * BINS))].append(one)
    gaps = (abs(sum(one.probability - one.right for one in held)) for held in bins)
    return sum(gaps) / max(1, len(judged_cases))


def _share(values: Iterable[bool]) -> float:
    held = list(values)
    return round(sum(held) / len(held), 4) if held else 1.0


def bare(cases: Iterable[Case]) -> list[Case]:
    """The cases with nothing but their names and levels, as a line of ``pokin match`` has them."""
    return [replace(case, parent=None, year=None, government=None) for case in cases]


def speed(lists: Nomenclature, cases: Sequence[Case]) -> dict[str, float]:
    """Seconds for 10,000 names on one core, the index included, and per name with 1/4, 1/2 and the whole of the lists."""
    names = _many_names(cases)
    out: dict[str, float] = {}
    entries = lists.entries
    for part in (4, 2, 1):
        collect_rarely()
        began = time.process_time()
        matcher = Matcher(Nomenclature(entries[part - 1 :: part]))
        built = time.process_time()
        for name, level in names:
            matcher.match(name, level)
        took = time.process_time() - built
        out[f"ms_per_name_at_1/{part}"] = round(took / len(names) * 1000, 3)
    out["build_seconds"] = round(built - began, 2)
    out["seconds_for_10000_names"] = round(built - began + took, 2)
    out["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    return out


def _many_names(cases: Sequence[Case]) -> list[tuple[str, str | None]]:
    """Distinct names: those of the cases, and these with a letter lost somewhere."""
    names: dict[tuple[str, str | None], None] = {}
    place = 0
    while len(names) < NAMES:
        for case in cases:
            at = 7 * place % max(1, len(case.raw) - 1)
            names[(case.raw[:at] + case.raw[at + 1 :] if place else case.raw), case.level] = None
        place += 1
    return list(names)[:NAMES]


def shown(title: str, found: dict[str, float], frozen: dict[str, float]) -> str:
    """A block of figures, each with its target and with what the frozen run had."""
    lines = [title]
    for name, value in found.items():
        target = TARGETS.get(name)
        wanted = "" if target is None else f"  target {'≤' if target < 0 else '≥'} {abs(target)}"
        before = f"  frozen {frozen[name]}" if name in frozen and frozen[name] != value else ""
        lines.append(f"  {name:28} {value}{wanted}{before}")
    return "\n".join(lines)


def measure(folder: Path | None, names_only: bool, mistakes: bool) -> dict[str, dict[str, float]]:
    """All figures for these lists: with the shipped weights, and with weights that have not seen the case's document."""
    lists = load_lists(folder)
    cases = within(bare(load_cases()) if names_only else load_cases(), lists)
    model = fitted_model()
    everything: list[Example] = examples(Matcher(lists), cases)
    own = [judge(example.case, judged(example, model), model) for example in everything]
    out = {"shipped weights": figures(own)}
    told = own
    if folder is not None and not names_only:
        others = examples(Matcher(shipped()), within(load_cases(), shipped()))
        told = [judge(example.case, ranked, model) for example, ranked in left_out(everything, others)]
        out["leave one document out"] = figures(told)
    if mistakes:
        for one in told:
            if one.status != {"match": "matched", "none": "none", "successor": "review"}[one.case.expected] or (
                one.case.official and not one.right
            ):
                print(f"{one.case.expected}→{one.status} {one.probability:.2f} | {one.case.raw} | {one.name}", file=sys.stderr)
    return out


def main() -> None:
    """Measures, and prints the figures beside the frozen ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=Path, default=REFERENCE, help="folder of the full lists")
    parser.add_argument("--shipped", action="store_true", help="the shipped lists only")
    parser.add_argument("--bare", action="store_true", help="names and levels without year, government and parent")
    parser.add_argument("--speed", action="store_true", help="also time and memory")
    parser.add_argument("--mistakes", action="store_true", help="tell each case that is not decided rightly")
    parser.add_argument("--freeze", action="store_true", help="keep these figures to compare with")
    asked = parser.parse_args()
    folder = None if asked.shipped or not asked.lists.is_dir() else asked.lists
    if folder is None and not asked.shipped:
        print(
            f"THE FULL LISTS ARE NOT AT {asked.lists}: measured with the shipped lists (1.06 and X.XX.01) only", file=sys.stderr
        )
    kind = ("full lists" if folder else "shipped lists") + (", bare names" if asked.bare else "")
    found = {f"{kind}, {title}": held for title, held in measure(folder, asked.bare, asked.mistakes).items()}
    if asked.speed:
        found[f"{kind}, speed"] = speed(load_lists(folder), load_cases())
    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.is_file() else {}
    for title, held in found.items():
        print(shown(title, held, frozen.get(title, {})))
    if asked.freeze:
        FROZEN.write_text(json.dumps({**frozen, **found}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
