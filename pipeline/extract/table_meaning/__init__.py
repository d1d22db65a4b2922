"""What the columns and rows of a table say, and the record's items that they make."""
