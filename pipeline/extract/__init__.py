"""PDF pages to an Extraction: reading, layout, tables, drawings and document types."""
