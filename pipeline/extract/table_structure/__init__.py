"""Tables as cells with rows and columns, by rules, gaps and print alone; they know no word of the field."""
