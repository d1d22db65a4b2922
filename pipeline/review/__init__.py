"""What stewards correct: where it stands, whatever a reading calls it; corrections applied to a record; what is doubtful.

Pure: knows records, no database.
"""
