"""Trees, money and figures that are printed as lists and running text."""
