"""What stewards review: doubts, readings beside corrected rows, and more of each decision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the tables ``doubt`` and ``reading``, and columns of decisions and documents."""
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), sa.ForeignKey("document.id", ondelete="CASCADE"), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("question", "key", "digest")),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("bbox", sa.JSON(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("title", "said")),
        sa.Column("reasons", sa.JSON(), nullable=True),
        sa.Column("worth", sa.Float(), nullable=False),
    )
    for name in ("document_id", "question", "digest"):
        op.create_index(f"ix_doubt_{name}", "doubt", [name])
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("document_id", sa.Integer(), sa.ForeignKey("document.id", ondelete="CASCADE"), nullable=False, unique=True),
        sa.Column("record", sa.LargeBinary(), nullable=False),
    )
    with op.batch_alter_table("decision") as table:
        for name in ("document", "title", "outcome", "withdrawn_by"):
            table.add_column(sa.Column(name, sa.String(), nullable=True))
        table.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_decision_document", "decision", ["document"])
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("doubts", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Takes them away."""
    with op.batch_alter_table("document") as table:
        table.drop_column("doubts")
    op.drop_index("ix_decision_document", "decision")
    with op.batch_alter_table("decision") as table:
        for name in ("document", "title", "outcome", "withdrawn_by", "withdrawn_at"):
            table.drop_column(name)
    op.drop_table("reading")
    op.drop_table("doubt")
