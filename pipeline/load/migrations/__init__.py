"""Alembic's environment and the database's migrations, shipped with the package and run when it is opened."""
