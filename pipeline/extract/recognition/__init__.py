"""Character recognition on pictures, and the rules, boxes and lines that are drawn in their pixels."""
