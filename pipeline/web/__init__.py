"""The workbench in the browser: documents, pages, review, decisions, comparison, search; server-rendered, in Indonesian."""
