"""Checks over a record; each finding cites page and box."""
