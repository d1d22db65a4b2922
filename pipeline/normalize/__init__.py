"""Names, numbers and periods of Indonesian office text; the Permendagri nomenclature."""
