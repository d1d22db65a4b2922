"""Fits what evidence for edges is worth on gold, and measures how far confidence can be believed.

    python -m benchmarks.tree.fit [GOLD_DIR] [--write] [--docs docs/accuracy.md] [--spreads]

Reads the PDFs with text of all gold records that are at hand (``corpus/``, and published documents beside the checkout). The
figures are cross-validated: each document is decided with weights fitted on all others. ``--write`` renews
``pipeline/belief_weights.toml`` with the weights fitted on all; ``--docs`` renews the tables between the marks of that file;
``--spreads`` compares priors.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.tree.model import SPREAD, Choice, choices, fit
from benchmarks.tree.readings import Reading, readings
from pipeline.belief import Weights, fitted
from pipeline.calibration import Judged, calibration_error, judge, reliability
from pipeline.evaluate import Score, score

WEIGHTS = Path(__file__).parents[2] / "pipeline" / "belief_weights.toml"
SPREADS: tuple[dict[str, float], ...] = tuple({"kinds": k, "slope": s} for k in (0.05, 0.15, 0.5, 1.0) for s in (0.1, 0.2, 0.5))
"""Priors that ``--spreads`` compares."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all readings under some weights: every edge judged, and the edge scores of both groups of documents."""

    judged: list[Judged]
    shipped: Score
    published: Score

    def pairs(self, kind: str | None = None) -> list[tuple[float, bool]]:
        """(confidence, right) of all edges, or of those of one kind."""
        return [(j.edge.confidence or 0.0, j.right) for j in self.judged if kind in (None, j.edge.kind)]


def outcome(those: Sequence[Reading], weights_of: Callable[[Reading], Weights]) -> Outcome:
    """Decides every reading with the weights for it and holds the edges against gold."""
    from pipeline.tree import decide

    judged: list[Judged] = []
    sums = {True: Score(), False: Score()}
    for reading in those:
        record = decide(reading.extraction, weights_of(reading))
        judged += judge(record, reading.gold)
        sums[reading.shipped] += score(record, reading.gold).parts["edges"]
    return Outcome(judged, sums[True], sums[False])


def left_out(by_file: Mapping[str, list[Choice]], spread: dict[str, float] | None = None) -> dict[str, Weights]:
    """The weights for each document, fitted on all others."""
    return {file: fit((c for other, cs in by_file.items() if other != file for c in cs), spread) for file in by_file}


def _by_file(weights: Mapping[str, Weights]) -> Callable[[Reading], Weights]:
    return lambda reading: weights[reading.file]


def write(weights: Weights, files: Iterable[str], path: Path = WEIGHTS) -> None:
    """Writes weights with the date and the documents that they were fitted on."""
    names = sorted(file.removesuffix(".gold.json") for file in files)
    lines = [
        "# What evidence for edges is worth (pipeline/belief.py), in log odds. Fitted on gold; made by:",
        "#     python -m benchmarks.tree.fit --write",
        f'date = "{datetime.now(UTC).date().isoformat()}"',
        "documents = [", *(f'  "{name}",' for name in names), "]",
        f"slope = {weights.slope}", f"offset = {weights.offset}",
        "# Probability from which a further parent is kept: more likely right than wrong.",
        f"also = {weights.also}",
        "", "[kinds]", *(f"{kind} = {value}" for kind, value in sorted(weights.kinds.items())),
        "", "[traits]", *(f"{name} = {value}" for name, value in weights.traits.items()), "",
    ]  # fmt: skip
    path.write_text("\n".join(lines), encoding="utf-8")


def reliability_table(before: Outcome, after: Outcome) -> str:
    """Both reliability tables side by side, with the calibration errors, as Markdown."""

    def cells(bins: Mapping[tuple[float, float], tuple[int, float, float]], key: tuple[float, float]) -> str:
        return "{} | {:.3f} | {:.3f}".format(*bins[key]) if key in bins else "– | – | –"

    tables = [{(b.low, b.high): (b.count, b.confidence, b.right) for b in reliability(o.pairs())} for o in (before, after)]
    lines = ["| confidence | edges | mean | right | edges | mean | right |", "| --- | --- | --- | --- | --- | --- | --- |"]
    lines += [f"| {k[0]:g}–{k[1]:g} | {cells(tables[0], k)} | {cells(tables[1], k)} |" for k in sorted({*tables[0], *tables[1]})]
    errors = [calibration_error(o.pairs()) for o in (before, after)]
    lines.append(f"| calibration error | | | {errors[0]:.3f} | | | {errors[1]:.3f} |")
    return "\n".join(lines)


def evidence_table(found: Outcome) -> str:
    """The share of right edges per kind of evidence, of edges whose ends gold has both, as Markdown."""
    every: dict[str, list[Judged]] = defaultdict(list)
    for judged in found.judged:
        for kind in judged.edge.evidence if judged.paired else ():
            every[kind].append(judged)
    lines = ["| evidence | edges | right | alone | right alone |", "| --- | --- | --- | --- | --- |"]
    for kind, those in sorted(every.items(), key=lambda item: -len(item[1])):
        alone = [j for j in those if len(j.edge.evidence) == 1]
        lines.append(f"| {kind} | {len(those)} | {_share(those)} | {len(alone) or '–'} | {_share(alone)} |")
    return "\n".join(lines)


def _share(those: Sequence[Judged]) -> str:
    return f"{sum(j.right for j in those) / len(those):.3f}" if those else "–"


def replace_marked(path: Path, name: str, text: str) -> None:
    """Puts ``text`` between ``<!-- name: begin -->`` and its end in a Markdown file. Raises ValueError where they are missing."""
    content = path.read_text(encoding="utf-8")
    marked = re.compile(rf"(<!-- {name}: begin -->\n).*?(<!-- {name}: end -->)", re.DOTALL)
    if not marked.search(content):
        raise ValueError(f"{path}: no marks for {name}")
    path.write_text(marked.sub(lambda m: f"{m[1]}{text}\n{m[2]}", content), encoding="utf-8")


def main() -> None:
    """Prints the figures; writes weights and tables where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("gold", type=Path, nargs="?", default=Path("gold"))
    parser.add_argument("--write", action="store_true", help=f"renew {WEIGHTS.name}")
    parser.add_argument("--docs", type=Path, help="renew the tables of this Markdown file")
    parser.add_argument("--spreads", action="store_true", help="compare priors, and nothing else")
    given = parser.parse_args()
    those = list(readings(given.gold))
    by_file = {r.file: choices(r) for r in those}
    if given.spreads:
        for spread in SPREADS:
            _print(f"{spread}", outcome(those, _by_file(left_out(by_file, spread))))
        return
    weights = fit(c for cs in by_file.values() for c in cs)
    plain = outcome(those, lambda _: Weights())
    crossed = outcome(those, _by_file(left_out(by_file)))
    now = outcome(those, lambda _: weights)
    _print("strengths as stated", plain)
    _print("shipped weights", outcome(those, lambda _: fitted()))
    _print(f"fitted, each document left out ({SPREAD})", crossed)
    _print("fitted on all", now)
    print(reliability_table(plain, crossed), evidence_table(now), sep="\n\n")
    if given.write:
        write(weights, by_file)
    if given.docs:
        replace_marked(given.docs, "calibration", reliability_table(plain, crossed))
        replace_marked(given.docs, "evidence", evidence_table(now))


def _print(name: str, found: Outcome) -> None:
    review = [j for j in found.judged if j.edge.review]
    further = found.pairs("also")
    print(
        f"{name}: calibration error {calibration_error(found.pairs()):.4f}; edges F1 shipped {found.shipped.f1:.4f},"
        f" published {found.published.f1:.4f}; further parents right {sum(r for _, r in further)}/{len(further)};"
        f" for review {len(review)}, of these right {sum(j.right for j in review)}"
    )


if __name__ == "__main__":
    main()
