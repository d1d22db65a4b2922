"""The blank Indonesian spaCy pipeline with the field's rules: titles of document types, years, periods, money, quantities,
positions; and the offices that a text names.

All words stand in ``language.toml``; nothing is trained. The tokenizer is spaCy's Indonesian one without its 16,000
special cases for hyphenated words, which take 2 s to load and are not needed by rules.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pipeline.extract.words.label_patterns import vocabulary as label_vocabulary
from pipeline.normalize.text import squeeze
from pipeline.record import DocumentType

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

TOKENIZER = "pokin.office_tokenizer.v1"
KEPT_TEXTS = 64
"""Texts whose words are kept: each is asked for them two or three times in a row."""
TYPE = "TYPE:"
"""Prefix of the entity label of a document type's title."""
YEAR = r"^(?:19[89]\d|20[0-4]\d)$"
NUMBER = r"^(?!(?:19[89]\d|20[0-4]\d)$)\d[\d.,]*$"
"""A figure that is no year."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity of a text: ``label`` (TYPE:…, YEAR_NAMED, MONEY …), its text as printed, character offsets."""

    label: str
    text: str
    start: int
    end: int


@lru_cache
def vocabulary() -> dict[str, Any]:
    """The parsed ``language.toml``."""
    return tomllib.loads(files("pipeline.extract").joinpath("language.toml").read_text("utf-8"))


@lru_cache
def words(*path: str) -> frozenset[str]:
    """The list at a path of the vocabulary as a set."""
    node: Any = vocabulary()
    for key in path:
        node = node[key]
    return frozenset(node)


@lru_cache
def pipeline() -> Language:
    """The pipeline, built at the first call (about 0.2 s behind the import of spaCy)."""
    import spacy
    from spacy.attrs import IS_PUNCT, LOWER, NORM
    from spacy.util import registry

    if not registry.has("tokenizers", TOKENIZER):
        registry.tokenizers(TOKENIZER, func=_office_tokenizer)
    nlp = spacy.blank("id", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    # Of each new word the rules ask no more than this; the other twenty attributes take a third of the reading.
    words: Any = nlp.vocab
    words.lex_attr_getters = {asked: words.lex_attr_getters[asked] for asked in (LOWER, NORM, IS_PUNCT)}
    ruler: Any = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    with nlp.select_pipes(enable=[]):  # the ruler's phrases are tokenized, not searched
        ruler.add_patterns([*_type_patterns(), *_year_patterns(), *_figure_patterns(), *_position_patterns()])
    return nlp


def _office_tokenizer() -> Any:
    """spaCy's rules for Indonesian affixes; a number glued to "TA." or between dashes stands alone."""

    def make(nlp: Language) -> Any:
        from spacy.tokenizer import Tokenizer
        from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

        defaults = nlp.Defaults
        prefixes = [*(defaults.prefixes or ()), r"-(?=\D)", "–", "—", r"[Rr][Pp]\.?(?=\s*\d)"]
        suffixes = [*(defaults.suffixes or ()), "–", "—", r"(?<=\d)-", r"(?<=\d)[.,]"]
        infixes = [
            *(defaults.infixes or ()),
            r"(?<=\d)[–—/](?=\d)",
            r"(?<=[A-Za-z])\.(?=\d)",
            r"[/&+]",
            r"(?<=\w)\((?=\w)",
            r"[–—]",
        ]
        return Tokenizer(
            nlp.vocab,
            prefix_search=compile_prefix_regex(prefixes).search,
            suffix_search=compile_suffix_regex(suffixes).search,
            infix_finditer=compile_infix_regex(infixes).finditer,
        )

    return make


def read(text: str) -> Doc:
    """The analysed text: tokens and entities; texts without a digit or a word that a rule begins with are only tokenized."""
    text = squeeze(text)
    if not _DIGIT.search(text) and _openers().isdisjoint(lead_words(text)):
        return tokenize(text)
    return pipeline()(text)


def tokenize(text: str) -> Doc:
    """The text's tokens without entities."""
    return pipeline().make_doc(text)


def may_name_type_or_year(text: str) -> bool:
    """Whether it is worth while to ask the rules for a document's type or year: most cells and lines hold neither."""
    if _YEAR_DIGITS.search(text):
        return True
    found = lead_words(text)
    return not _type_openers(1).isdisjoint(zip(found)) or not _type_openers(2).isdisjoint(pairwise(found))


@lru_cache(maxsize=KEPT_TEXTS)
def lead_words(text: str) -> tuple[str, ...]:
    """All runs of letters, folded: the first of each token is among them."""
    return tuple(_WORD.findall(text.casefold()))


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first run of letters of each phrase."""
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase.casefold())[:1])


_DIGIT = re.compile(r"\d")
_YEAR_DIGITS = re.compile(r"19[89]\d|20[0-4]\d")
_WORD = re.compile(r"[a-z]+")


@lru_cache
def _openers() -> frozenset[str]:
    """The first words of all rules that begin with a word."""
    positions = first_words(p["pattern"] for p in _position_patterns())
    types = first_words(p["pattern"] for p in _type_patterns())
    return types | positions | first_words(vocabulary()["periods"]["leads"])


@lru_cache
def _type_openers(count: int) -> frozenset[tuple[str, ...]]:
    """The titles of document types of one word (``count`` 1), the first two words of those of several (2)."""
    titles = [tuple(_WORD.findall(p["pattern"].casefold())) for p in _type_patterns()]
    return frozenset(title[:count] for title in titles if min(len(title), 2) == count)


def mentions(doc: Doc, prefix: str = "") -> list[Mention]:
    """The entities of a text whose label starts with ``prefix``, from left to right."""
    return [Mention(e.label_, e.text, e.start_char, e.end_char) for e in doc.ents if e.label_.startswith(prefix)]


def type_of(label: str) -> DocumentType:
    """The document type that an entity label names."""
    return label.removeprefix(TYPE)  # type: ignore[return-value]


def _type_patterns() -> list[dict[str, Any]]:
    return [{"label": TYPE + kind, "pattern": phrase} for kind, phrases in vocabulary()["types"].items() for phrase in phrases]


def _year_patterns() -> list[dict[str, Any]]:
    """A year and what stands before it decide what it is: of the document, of a law, of a date, of a range."""
    v = vocabulary()
    year: dict[str, Any] = {"TEXT": {"REGEX": YEAR}}
    named: dict[str, Any] = {"LOWER": {"IN": v["years"]["named"]}}
    law: dict[str, Any] = {"LOWER": {"IN": v["years"]["laws"]}}
    dot: dict[str, Any] = {"TEXT": {"IN": [".", ":"]}, "OP": "?"}
    span: dict[str, Any] = {"LOWER": {"IN": v["years"]["spans"]}, "OP": "+"}
    month: dict[str, Any] = {"LOWER": {"IN": v["periods"]["months"]}}
    day: dict[str, Any] = {"TEXT": {"REGEX": r"^\d{1,2}$"}, "OP": "?"}
    number: dict[str, Any] = {"TEXT": {"REGEX": r"^[\dA-Z./-]+$"}, "OP": "+"}
    other: dict[str, Any] = {"IS_PUNCT": True, "OP": "*"}
    return [
        {"label": "YEAR", "pattern": [year]},
        {"label": "YEAR_NAMED", "pattern": [named, dot, year]},
        {"label": "YEAR_NAMED", "pattern": [named, named, dot, year]},
        {"label": "YEAR_RANGE", "pattern": [named, year, span, named, year]},
        {"label": "YEAR_RANGE", "pattern": [named, year, span, year]},
        {"label": "YEAR_RANGE", "pattern": [year, span, year]},
        {"label": "YEAR_RANGE", "pattern": [named, year, {"TEXT": {"IN": [",", "dan", "&"]}}, year]},
        {"label": "YEAR_RANGE", "pattern": [year, {"TEXT": ","}, year]},
        {"label": "YEAR_DATE", "pattern": [day, month, year]},
        {"label": "YEAR_LAW", "pattern": [law, dot, number, other, {"LOWER": "tahun"}, year]},
    ]


def _figure_patterns() -> list[dict[str, Any]]:
    number = {"TEXT": {"REGEX": NUMBER}}
    scale = {"LOWER": {"IN": ["ribu", "juta", "miliar", "milyar", "triliun", "trilyun"]}, "OP": "?"}
    v = vocabulary()["periods"]
    lead, part = {"LOWER": {"IN": v["leads"]}}, {"LOWER": {"IN": v["parts"]}}
    return [
        {"label": "MONEY", "pattern": [{"LOWER": {"IN": ["rp", "rp.", "idr"]}}, {"TEXT": ".", "OP": "?"}, number, scale]},
        {"label": "QUANTITY", "pattern": [number, {"TEXT": "%", "OP": "?"}]},
        {"label": "PERIOD", "pattern": [lead, part]},
    ]


def _position_patterns() -> list[dict[str, Any]]:
    """Positions of ``labels.toml`` that are plain words (its patterns with alternatives are for line starts)."""
    plain = [p for p in label_vocabulary()["wording"]["position"] if p.replace(" ", "").isalpha()]
    return [{"label": "POSITION", "pattern": phrase} for phrase in plain]


def year_of(mention: Mention) -> int:
    """The (last) year that a YEAR mention prints."""
    return int(mention.text.strip()[-4:])


def is_capitalised(token_texts: Sequence[str]) -> bool:
    """All words but the small ones start with a capital: a title, not a sentence."""
    small = words("organisations", "small")
    named = [t for t in token_texts if t[:1].isalpha() and t.casefold() not in small]
    return bool(named) and all(t[0].isupper() for t in named)
