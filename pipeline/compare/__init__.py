"""Comparison of indicators, programs and trees across offices, regions and years; knows no database.

:mod:`facts` is what is compared, :mod:`indicators`, :mod:`budgets` and :mod:`trees` make tables of it, :mod:`sheets` and
:mod:`page` write these as CSV, XLSX and HTML. What a reader sees is Indonesian.
"""
