"""Canonical indicators keep their ids: what each mention was given, by content."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the key and direction of canonical indicators, and the table of their members."""
    with op.batch_alter_table("canonical_indicator") as table:
        table.add_column(sa.Column("direction", sa.String(), nullable=True))
        table.add_column(sa.Column("key", sa.String(), nullable=True))
    op.create_index("ix_canonical_indicator_key", "canonical_indicator", ["key"])
    op.create_table(
        "canonical_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mention", sa.String(), nullable=False),
        sa.Column("canonical_id", sa.Integer(), sa.ForeignKey("canonical_indicator.id", ondelete="CASCADE"), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("mention"),
    )
    op.create_index("ix_canonical_member_canonical_id", "canonical_member", ["canonical_id"])


def downgrade() -> None:
    """Takes them away."""
    op.drop_table("canonical_member")
    op.drop_index("ix_canonical_indicator_key", "canonical_indicator")
    with op.batch_alter_table("canonical_indicator") as table:
        table.drop_column("key")
        table.drop_column("direction")
