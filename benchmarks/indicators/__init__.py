"""Labelled pairs of indicators, and what the grouping makes of them."""
