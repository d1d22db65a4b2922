"""The kinerja of the nomenclature's entries, and a table of its versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Brings the tables from the previous revision to this one."""
    op.add_column("nomenclature", sa.Column("kinerja", sa.String(), nullable=True))
    op.create_table(
        "nomenclature_version",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("version", sa.String(), nullable=False, unique=True),
        sa.Column("valid_from", sa.Integer(), nullable=True),
        sa.Column("valid_until", sa.Integer(), nullable=True),
        sa.Column("file", sa.String(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("entries", "repaired", "refused")),
    )
    op.execute(
        "INSERT INTO nomenclature_version (version, digest, entries, repaired, refused) "
        "SELECT version, 'unknown', count(*), 0, 0 FROM nomenclature GROUP BY version"
    )


def downgrade() -> None:
    """Takes the tables back to the previous revision."""
    op.drop_table("nomenclature_version")
    op.drop_column("nomenclature", "kinerja")
