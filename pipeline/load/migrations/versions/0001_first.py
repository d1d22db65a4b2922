"""The tables as they were first published."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "region", "organisation", "document", "node", "canonical_indicator", "indicator", "value", "budget",
    "action", "edge", "total", "nomenclature", "match", "finding", "decision",
)  # fmt: skip
"""In order of creation: what is referred to comes first."""


def upgrade() -> None:
    """Makes the tables."""
    _offices()
    _documents()
    _tree()
    _figures()
    _references()
    _stewardship()


def downgrade() -> None:
    """Drops the tables."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _offices() -> None:
    _table("region", _text("code", True), _text("name"), _text("province", True), sa.UniqueConstraint("name"))
    _table(
        "organisation",
        _key("region", null=True),
        _text("name"),
        sa.UniqueConstraint("region_id", "name", name="uq_organisation_region_id_name"),
    )


def _documents() -> None:
    _table(
        "document",
        *(_text("sha256", True), _text("file"), _text("path"), _text("type", True), _json("types")),
        *(_key("organisation", "SET NULL", True), _key("region", "SET NULL", True)),
        *(_text("region_printed", True), _text("organisation_printed", True)),
        *(sa.Column("year", sa.Integer()), _whole("pages")),
        *(_text("state"), _text("error", True), _text("message", True), _text("reading_version")),
        *(_json("given"), _moment("loaded_at"), _json("extra")),
        sa.UniqueConstraint("sha256"),
    )
    _index("document", "path")


def _tree() -> None:
    _table(
        "node",
        *(_key("document"), _text("key"), _text("level"), _text("statement", True), _text("name", True)),
        *(_json("names"), _text("code", True), _text("holder", True), _json("crosscutting")),
        *(*_place(), _json("pages"), _json("extra")),
    )
    _index("node", "level")
    _table("canonical_indicator", _text("name"), _text("unit", True))
    _table(
        "indicator",
        *(_key("node"), _text("key"), _text("name"), _text("unit", True), _text("direction", True)),
        *(_text("explanation", True), _text("formula", True), *_place()),
        *(_key("canonical_indicator", "SET NULL", True, name="canonical_id"), _json("extra")),
    )
    _table(
        "edge",
        *(_key("document"), _key("node", name="parent_id"), _key("node", name="child_id"), _text("kind")),
        *(sa.Column("confidence", sa.Float()), _json("evidence")),
        *(_key("indicator", "SET NULL", True, name="via_indicator_id"), sa.Column("page", sa.Integer())),
        *(sa.Column("review", sa.Boolean(), nullable=False), _json("alternatives"), _json("extra")),
    )


def _figures() -> None:
    _table(
        "value",
        *(_key("indicator"), _text("kind"), _text("period", True), _text("text")),
        *(sa.Column("value", sa.Float()), _text("unit", True), _text("grade", True)),
        *(*_place(), _json("extra")),
    )
    _table("budget", _key("node"), *_money())
    _table("total", _key("document"), _text("label"), *_money())
    _table("action", _key("indicator"), _text("period", True), _text("text"), *_place(), _json("extra"))


def _references() -> None:
    _table(
        "nomenclature",
        *(_text("version"), _text("code"), _text("level"), _text("name")),
        *(_text("indikator", True), _text("satuan", True), _text("parent_code", True)),
        _text("government", True),
    )
    op.create_index("ix_nomenclature_version_code", "nomenclature", ["version", "code"])
    _table(
        "match",
        *(_key("node", null=True), _key("indicator", null=True), _key("nomenclature", "SET NULL", True)),
        *(_text("raw"), _text("level"), _text("code", True), _text("name", True), _text("version", True)),
        *(sa.Column("score", sa.Float(), nullable=False), _text("status"), _text("decided_by")),
        _json("extra"),
    )


def _stewardship() -> None:
    _table(
        "finding",
        *(_key("document"), _text("check"), _text("severity"), sa.Column("page", sa.Integer()), _json("bbox")),
        *(_text("message"), _text("expected", True), _text("found", True), _json("extra")),
    )
    _table(
        "decision",
        *(_text("key"), _text("field"), _text("old", True), _text("new", True)),
        *(_moment("decided_at"), _text("decided_by")),
    )
    _index("decision", "key")


def _table(name: str, *columns: Any) -> None:
    """A table with its surrogate key, and an index on every foreign key."""
    made = op.create_table(name, sa.Column("id", sa.Integer(), nullable=False), *columns, sa.PrimaryKeyConstraint("id"))
    for column in made.columns:
        if column.foreign_keys:
            _index(name, column.name)


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_{column}", table, [column])


def _key(table: str, on_delete: str = "CASCADE", null: bool = False, name: str = "") -> Any:
    reference = sa.ForeignKey(f"{table}.id", ondelete=on_delete)
    return sa.Column(name or f"{table}_id", sa.Integer(), reference, nullable=null)


def _text(name: str, null: bool = False) -> Any:
    return sa.Column(name, sa.String(), nullable=null)


def _whole(name: str) -> Any:
    return sa.Column(name, sa.Integer(), nullable=False)


def _json(name: str) -> Any:
    return sa.Column(name, sa.JSON(none_as_null=True))


def _moment(name: str) -> Any:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _place() -> tuple[Any, ...]:
    return _whole("page"), _json("bbox")


def _money() -> tuple[Any, ...]:
    amount = sa.Column("amount", sa.Float())
    return (_text("kind"), _text("period", True), _text("text"), amount, *_place(), _json("extra"))
