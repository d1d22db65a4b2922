"""The field's words on a page: labels of tiers and parts, titles of positions, figures within text."""
