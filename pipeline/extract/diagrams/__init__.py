"""Boxes and connectors of a drawing to nodes and candidate links."""
