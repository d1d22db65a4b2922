"""One module per subcommand of ``pokin``: ``command``, a Typer function, and its ``EXAMPLE``.

What is heavy is imported inside the functions: ``pokin --help`` must answer at once.
"""
