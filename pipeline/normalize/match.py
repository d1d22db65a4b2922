"""Names as documents print them against the nomenclature: candidates with scores, and a decision."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from pipeline.extraction import Extraction
from pipeline.normalize.governments import (
    USUAL_GOVERNMENT,
    bidang_of_code,
    code_rarity,
    general_identity,
    government_of_region,
)
from pipeline.normalize.local_names import general_forms
from pipeline.normalize.name_abbreviations import Abbreviations
from pipeline.normalize.name_answers import Answer, Given, Ranked, Spelling, of_the_office, under_its_parent
from pipeline.normalize.name_decision import NameMatch, concluded, decide, decided_by_steward, give_probabilities, is_before
from pipeline.normalize.name_index import Hit, NameIndex
from pipeline.normalize.name_keys import code_in_front, level_in_front, name_key
from pipeline.normalize.name_model import Model, context_features, fitted_model, name_features, opens_otherwise
from pipeline.normalize.name_versions import DEFAULT_YEAR, VersionsInForce
from pipeline.normalize.nomenclature import Entry, Government, Nomenclature, canonical_code, level_of_code, shipped, support_code
from pipeline.normalize.old_names import carriers, is_old_name, objects_apart, old_names, telling
from pipeline.normalize.old_words import in_words_of_today
from pipeline.record import NAMED_LEVELS, Match, Node

_BESIDE = {"kegiatan": "sub_kegiatan", "sub_kegiatan": "kegiatan"}
"""Levels that documents take for each other: tables without codes or indents, drawings that skip one."""
LIKELY = 0.0
"""Log odds from which a name is rather meant on its own level than not: then the level beside it is looked at only where that has
the very name."""
SAME_THING, NO_WORD = 0.9, 0.2
"""Likeness of two versions' names of one code (0 to 1) from which they name the same thing, where neither has a word that the
other lacks (weighing more than so much of a rare one: "dan" may come and go)."""
RENAMED, MOVED = 0.6, 0.75
"""Share of the words of an old name, or of the one that its code has now, that the other has too, from which it was renamed:
codes that were given anew have names with few words in common. And the likeness of an old name with one beside it that has
another code: there few words may differ."""
BESIDE_LETTERS = 0.8
"""Likeness of the letters (0 to 1) from which a name of the level beside may be meant: misprints leave more, other names less."""
_BRACKETS = re.compile(r"\([^()]*\)")
KEPT_PLACED = 8_192
"""Names of the nomenclature whose answers are kept with the evidence of where they are printed: that is mostly the same."""
KEPT_KEYS = 1_024
"""Keys whose readings are kept: those of a document's names, which are looked for on several levels."""
KEPT_SEARCHES = 1_024
"""Searches that are kept: a name is sought for the tree and again with its parents, and offices share many names."""


class Matcher:
    """Matches names against one nomenclature; building it takes a second or two for all official lists.

    ``decisions`` are stewards' (the code or null by level and :func:`name_key`), ``model`` weighs the evidence.
    """

    def __init__(
        self,
        nomenclature: Nomenclature,
        decisions: Mapping[tuple[str, str], str | None] | None = None,
        model: Model | None = None,
    ) -> None:
        self.nomenclature = nomenclature
        self.model = model or fitted_model()
        self.decisions = dict(decisions or {})
        self._abbreviations = Abbreviations(entry.name for entry in nomenclature.entries)
        self._key = cache(self._compared)
        self._readings = lru_cache(maxsize=KEPT_KEYS)(self._abbreviations.readings)
        self._written_out = lru_cache(maxsize=KEPT_KEYS)(self._abbreviations.write_out)
        self._names: dict[str, list[list[Entry]]] = {}
        self._full_names: dict[str, int] = {}
        self._present_names: dict[str, int] = {}
        self._index: dict[str, NameIndex] = {}
        self._by_code: dict[tuple[str, str], list[tuple[Entry, int]]] = defaultdict(list)
        groups: dict[str, dict[str, list[Entry]]] = {level: self._group(level) for level in NAMED_LEVELS}
        self._carried = carriers(nomenclature, self._key)
        self._given_up = {(level, tight) for (level, tight), on in self._carried.items() if not on and tight not in groups[level]}
        for level in NAMED_LEVELS:
            self._add_level(level, groups)
        self._versions = VersionsInForce(nomenclature)
        self._partial = nomenclature.partial
        self._least_certain = self.model.least_certain
        self._search = lru_cache(maxsize=KEPT_SEARCHES)(self._names_found)
        self._told = lru_cache(maxsize=256)(self._weigh_names)
        self._answers = lru_cache(maxsize=100_000)(self._entries_in_year)
        self._context = lru_cache(maxsize=1_000)(self._weigh_context)
        self._placed = lru_cache(maxsize=KEPT_PLACED)(self._weigh_answers)

    def _group(self, level: str) -> dict[str, list[Entry]]:
        """The entries of a level by their names' keys without spaces; what is equal so is one name."""
        groups: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.nomenclature.by_level(level):
            groups[self._key(entry.name).replace(" ", "")].append(entry)
        for place, group in enumerate(groups.values()):
            for entry in group:
                self._by_code[level, entry.code].append((entry, place))
        return groups

    def _add_level(self, level: str, all_groups: Mapping[str, Mapping[str, list[Entry]]]) -> None:
        """Indexes the names of a level, also without what stands in brackets, and the old names that live on."""
        groups = all_groups[level]
        shorter: dict[str, tuple[str, list[Entry]]] = {}
        for entry in self.nomenclature.by_level(level):
            if "(" in entry.name:
                bare = self._key(_BRACKETS.sub(" ", entry.name))
                shorter.setdefault(bare.replace(" ", ""), (bare, []))[1].append(entry)
        aliases = {tight: found for tight, found in shorter.items() if tight and tight not in groups}
        old = old_names(level, all_groups, self._carried, self._key)
        self._names[level] = [*groups.values(), *(found for _, found in aliases.values()), *old.values()]
        self._full_names[level], self._present_names[level] = len(groups), len(groups) + len(aliases)
        keys = [self._key(group[0].name) for group in groups.values()]
        self._index[level] = NameIndex([*keys, *(key for key, _ in aliases.values())], list(old))

    def _compared(self, name: str) -> str:
        """The form in which a list's name is compared, its abbreviations written out."""
        return self._abbreviations.write_out(name_key(name))

    def match(
        self,
        raw: str,
        level: str | None = None,
        parent_code: str | None = None,
        year: int | None = None,
        code: str | None = None,
        government: Government | None = None,
        bidang: frozenset[str] = frozenset(),
    ) -> NameMatch:
        """Decides about one name.

        ``level`` is what the document prints it as (program, kegiatan, sub_kegiatan): what only the level beside that has is for
        a steward to confirm. ``parent_code`` and ``code`` are what the document or an earlier decision gives, ``government``
        whose document it is, ``bidang`` the bidang urusan of its office; ``year`` chooses the version: names of years before
        2020 are of another list, and what lives on of them is for a steward to say.
        """
        if level is not None and level not in NAMED_LEVELS:
            return NameMatch(raw, level, "none")
        if level is not None and self.decisions and (level, name_key(raw)) in self.decisions:
            meant = self.decisions[level, name_key(raw)] or ""
            entries = (entry for entry, _ in self._by_code.get((level_of_code(meant) or level, meant), ()))
            return decided_by_steward(raw, level, entries, self._versions, year)
        ranked = self.rank(raw, level, Given(_canonical(parent_code), year, _canonical(code), government, bidang))
        return concluded(raw, level, ranked, year, self.model)

    def certain_code(self, raw: str, level: str, year: int | None = None) -> str | None:
        """The code of what a name means for certain, as :meth:`match` decides it without telling why; null for any other name."""
        if self.decisions or level not in NAMED_LEVELS:
            decided = self.match(raw, level, year=year)
            return decided.code if decided.status == "matched" else None
        if not self._may_be_certain(raw, level, year):
            return None
        ranked = self.rank(raw, level, Given(year=year))
        sure = bool(ranked) and decide(ranked[0].probability, ranked[0].unsure, year, self.model) == "matched"
        return ranked[0].entry.code if sure else None

    def _may_be_certain(self, raw: str, level: str, year: int | None) -> bool:
        """Whether the words of a name can make it certain, whatever code stands in front: those of most names cannot, and then
        the entries that have them need not be looked at."""
        if is_before(year):
            return False
        told = (self._told(key, level, spelling.shortened, 0.0, False) for key, spelling in self._keys(raw).items())
        return any(odds >= self._least_certain for found in told for _, _, odds in found)

    @staticmethod
    def _keys(raw: str) -> dict[str, Spelling]:
        """The keys that a printed name is looked up by."""
        keys = {name_key(raw): Spelling()}
        if "(" in raw:
            keys.setdefault(name_key(_BRACKETS.sub(" ", raw)), Spelling(shortened=True))
        for key, spelling in list(keys.items()):
            today = in_words_of_today(key)
            if today not in keys:
                keys[today] = Spelling(spelling.shortened, old_words=True)
        return keys

    def _names_found(self, key: str, level: str, least: float) -> tuple[Hit, ...]:
        """Official names of a level that fit a key, in any reading of its abbreviations, their letters at least so like."""
        best: dict[int, Hit] = {}
        readings = self._readings(key) if key else ()
        if len(readings) == 1:
            return tuple(self._index[level].search(readings[0], least))
        for reading in readings:
            for hit in self._index[level].search(reading, least):
                if hit.name not in best or best[hit.name].score < hit.score:
                    best[hit.name] = hit
        return tuple(best.values())

    def rank(self, raw: str, level: str | None, given: Given) -> list[Ranked]:
        """Entries that may be meant with their probabilities, the likeliest first; one answer stands once.

        A kegiatan of before the nomenclature is looked for among its sub kegiatan too, which are what kegiatan were; other names
        on the level beside theirs where their own has nothing likely.
        """
        keys, wanted, code = self._keys(raw), level or level_in_front(raw), code_in_front(raw)
        given = replace(given, code=_canonical(code)) if given.code is None and code else given
        best: dict[tuple[str, str], Ranked] = {}
        if any((wanted or "", self._written_out(key).replace(" ", "")) in self._given_up for key in keys):
            return []
        if given.old and wanted and all(self._rather_given_up(key, wanted) for key in keys):
            return []
        self._rank_keys(best, keys, wanted, given)
        if all(one.log_odds < LIKELY for one in best.values()):
            general = {form: replace(spelling, local=True) for key, spelling in keys.items() for form in general_forms(key)}
            self._rank_keys(best, {form: spelling for form, spelling in general.items() if form not in keys}, wanted, given)
        answers = sorted(best.values(), key=lambda found: (-found.log_odds, found.answer.rarity, found.entry.code))
        give_probabilities(answers)
        return answers

    def _rather_given_up(self, key: str, level: str) -> bool:
        """Whether an old name that nothing carries on is likest to a key, among names of its level and of the one beside."""
        best, best_given_up = 0.0, 0.0
        for searched in filter(None, (level, _BESIDE.get(level))):
            for hit in self._search(key, searched, 0.0):
                if self._names[searched][hit.name]:
                    best = max(best, hit.score)
                elif is_old_name(searched, self._index[searched], key, hit, 0.0):
                    best_given_up = max(best_given_up, hit.score)
        return best_given_up > best

    def _rank_keys(
        self, best: dict[tuple[str, str], Ranked], keys: Mapping[str, Spelling], wanted: str | None, given: Given
    ) -> None:
        """Adds what the keys may mean on the level wanted, and on the one beside it where that may be, to the ``best``."""
        for searched in (wanted,) if wanted else NAMED_LEVELS:
            self._rank_level(best, keys, searched, given, None)
        beside, then_so = _BESIDE.get(wanted or ""), given.old and wanted == "kegiatan"
        if beside and (then_so or self._stands_beside(best.values(), keys, beside)):
            self._rank_level(best, keys, beside, given, not then_so)

    def _stands_beside(self, found: Collection[Ranked], keys: Iterable[str], beside: str) -> bool:
        """Whether a name may rather be one of the level beside: its own has nothing likely, or not the very name."""
        if all(one.log_odds < LIKELY for one in found):
            return True
        return not any(one.of_name["exact"] for one in found) and any(map(self._index[beside].holds, keys))

    def _rank_level(
        self, best: dict[tuple[str, str], Ranked], keys: Mapping[str, Spelling], level: str, given: Given, beside: bool | None
    ) -> None:
        """Adds the entries of a level that may be meant to the ``best`` of each answer; ``beside`` as in :class:`Ranked`."""
        for key, spelling in keys.items():
            for ranked in self._weigh(key, level, given, spelling, beside):
                known = best.get(ranked.answer.identity)
                if known is None or (ranked.log_odds, known.answer.rarity) > (known.log_odds, ranked.answer.rarity):
                    best[ranked.answer.identity] = ranked

    def _weigh(self, key: str, level: str, given: Given, spelling: Spelling, beside: bool | None) -> Iterator[Ranked]:
        """The entries that a key may mean with the evidence."""
        local = self.model.for_documents(given.old).log_odds(spelling.features)
        for place, values, odds in self._told(key, level, spelling.shortened, BESIDE_LETTERS if beside else 0.0, given.old):
            for answer, context, more in self._placed(level, place, given, beside is True):
                yield Ranked(answer, values, context, odds + more + local, beside is not None, spelling)

    def _weigh_answers(
        self, level: str, place: int, given: Given, beside: bool
    ) -> tuple[tuple[Answer, dict[str, float], float], ...]:
        """What a name may mean, with the evidence of where it is printed and its sum."""
        government, year = given.government or USUAL_GOVERNMENT, DEFAULT_YEAR if given.old else given.year
        found = []
        for answer in self._answers(level, place, year):
            context, more = self._context(
                given.old,
                under_its_parent(answer, given),
                of_the_office(answer, given),
                None if given.code is None else answer.code == given.code,
                answer.entry.government in (None, government),
                answer.rarity > 1,
                answer.in_force and not given.old,
                answer.carried_on,
                beside,
            )
            found.append((answer, context, more))
        return tuple(found)

    def _weigh_names(
        self, key: str, level: str, shortened: bool, least: float, old: bool
    ) -> tuple[tuple[int, dict[str, float], float], ...]:
        """Places of the names that a key may mean, their letters at least so like, the evidence of their words and its sum.

        Where the key is rather an old name that nothing carries on, other old names are not meant. Kept, as a document's names
        are asked for twice: for the tree, without regard to where they hang, and with their parents.
        """
        index, model, found = self._index[level], self.model.for_documents(old), []
        hits = self._search(key, level, least)
        given_up = max((hit.score for hit in hits if not self._names[level][hit.name]), default=0.0)
        for hit in hits:
            if hit.name >= self._present_names[level] and not is_old_name(level, index, key, hit, given_up):
                continue
            alias = shortened or self._full_names[level] <= hit.name < self._present_names[level]
            opening = opens_otherwise(key, index.keys[hit.name])
            action = hit.name < self._present_names[level] and index.opens_as_another(key, hit.name)
            values = name_features(hit, index.weight(hit.name), alias, opening, action, self._partial)
            if old:
                values.update(objects_apart(index, self._written_out(key), hit.name))
            found.append((hit.name, values, model.log_odds(values)))
        return tuple(found)

    def _weigh_context(self, old: bool, *told: bool | None) -> tuple[dict[str, float], float]:
        """The evidence of a place and its sum, in an old document or another; there are few different ones."""
        features = context_features(*told)  # type: ignore[arg-type]
        return features, self.model.for_documents(old).log_odds(features)

    def _entries_in_year(self, level: str, place: int, year: int | None) -> tuple[Answer, ...]:
        """What a name means in a year: its entries in the version that fits best, as the version in force has them."""
        current = self._versions.current(self._names[level][place], year)
        old = place >= self._present_names[level]
        found = [(entry, True) if old else self._in_force(entry, place, year) for entry in current]
        return tuple(
            Answer(
                entry, (entry.level, general_identity(entry.code)), support_code(entry.code),
                support_code(entry.parent_code or ""), bidang_of_code(entry.code), code_rarity(entry.code),
                self._versions.in_force(entry.version, year), carried_on,
            )
            for entry, carried_on in found
        )  # fmt: skip

    def _in_force(self, entry: Entry, name: int, year: int | None) -> tuple[Entry, bool]:
        """The entry that the version in force for the year has for this one; and whether it carries it on under another name.

        Versions spell one thing differently ("Keanggotan", "Keanggotaan"); a code that now means another thing has
        a name that does not fit. What is not in force any longer may live on, renamed, or with another code nearby; where
        no year is given, nothing is known to be out of force.
        """
        others = [o for o in self._by_code[entry.level, entry.code] if o[0].government in (None, entry.government)]
        newest, place = min(others, key=lambda other: self._versions.distance(other[0].version, year), default=(entry, name))
        better = self._versions.distance(newest.version, year) < self._versions.distance(entry.version, year)
        index = self._index[entry.level]
        hit = index.compare(index.keys[name], place) if place != name and better else None
        alike = hit is not None and hit.score >= SAME_THING and max(hit.lost, hit.added) <= NO_WORD
        if alike or (hit is not None and telling(index.keys[name]) == telling(index.keys[place])):
            return newest, False
        if year is None or not self._versions.expired(entry.version, year):
            return entry, False
        if (
            hit is not None
            and _does_the_same(index.keys[name], index.keys[place])
            and max(hit.overlap, index.shared(name, place)) >= RENAMED
            and self._versions.in_force(newest.version, year)
        ):
            return newest, True
        successor = self._moved(entry, index.keys[name], year) or self._known_successor(entry, index.keys[name], year)
        return (successor, True) if successor else (entry, False)

    def _known_successor(self, entry: Entry, key: str, year: int | None) -> Entry | None:
        """The entry of a version that fits the year better, known to carry on an old name that an earlier version still had."""
        printed = "program" if entry.level == "program" else "kegiatan"
        others = [o for o in self._carried.get((printed, key.replace(" ", "")), ()) if o.government in (None, entry.government)]
        best = min(others, key=lambda other: self._versions.distance(other.version, year), default=entry)
        better = self._versions.distance(best.version, year) < self._versions.distance(entry.version, year)
        return best if better else None

    def _moved(self, entry: Entry, key: str, year: int | None) -> Entry | None:
        """The entry in force beside this one whose name is so like its own that it is the same under another code."""
        index, done = self._index[entry.level], key.partition(" ")[0]
        for hit in index.search(key):
            if hit.score < MOVED:
                break
            named = hit.name < self._full_names[entry.level] and done in index.keys[hit.name].split()
            for other in self._names[entry.level][hit.name] if named else ():
                same = other.parent_code == entry.parent_code and other.government == entry.government
                if same and self._versions.in_force(other.version, year):
                    return other
        return None


def _does_the_same(one: str, other: str) -> bool:
    """Whether what one of two names does first is done by the other too: else a code was given to another thing."""
    return one.partition(" ")[0] in other.split() or other.partition(" ")[0] in one.split()


def _canonical(code: str | None) -> str | None:
    return support_code(canonical_code(code) or "") or None if code else None


@lru_cache
def shipped_matcher() -> Matcher:
    """The matcher over the shipped nomenclature."""
    return Matcher(shipped())


def match_extraction(extraction: Extraction, matcher: Matcher | None = None) -> list[Match]:
    """Matches the names of an extraction's programs, kegiatan and sub kegiatan, from the top down.

    A node's best candidate parent with a matched name narrows the choice among its children's names, else the bidang urusan of
    the document's programs do; a printed code decides where the name agrees. One match per name, in the order of the nodes.
    """
    matcher = matcher or shipped_matcher()
    government = government_of_region(extraction.document.region)
    parents: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for link in extraction.candidates:
        parents[link.child].append((-link.weight, link.parent))
    codes: dict[str, str] = {}
    found: dict[str, list[Match]] = {}
    bidang: frozenset[str] = frozenset()
    for level in NAMED_LEVELS:
        for node in extraction.nodes:
            if node.level == level and (node.name or node.names):
                above = next((codes[p] for _, p in sorted(parents[node.id]) if p in codes), None)
                given = Given(above, extraction.document.year, node.code, government, bidang)
                found[node.id] = _match_node(matcher, node, given)
                first = found[node.id][0]
                above_others = code_above(level, first.code, first.score, matcher.model)
                if above_others is not None:
                    codes[node.id] = above_others
        if level == "program":
            bidang = frozenset(filter(None, map(bidang_of_code, codes.values())))
    return [match for node in extraction.nodes for match in found.get(node.id, [])]


def code_above(level: str, code: str | None, score: float, model: Model) -> str | None:
    """The code that a name gives those below it as their parent's, or null where it is not sure, or of another level.

    An old name is for a steward to confirm, however sure it is; what stands below it is yet sought under what carries it on.
    """
    return code if code is not None and score >= model.matched and level_of_code(code) == level else None


def _match_node(matcher: Matcher, node: Node, given: Given) -> list[Match]:
    """The matches of one node's names."""
    matches = []
    for raw in node.names or [node.name or ""]:
        decided = matcher.match(raw, node.level, given.parent, given.year, given.code, given.government, given.bidang)
        matches.append(Match(node=node.id, **{**decided.to_record(), "level": node.level}))
    return matches
