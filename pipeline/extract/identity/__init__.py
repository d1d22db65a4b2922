"""What tells a document's type, region, organisation and year."""
