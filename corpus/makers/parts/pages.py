"""On which page of a finished PDF a text stands, for makers whose page breaks are the office program's."""

import re
import subprocess
from pathlib import Path


def bare(text: str) -> str:
    """A text without any white space."""
    return re.sub(r"\s+", "", text)


class Pages:
    """The pages of a PDF as bare text; a text that a page break parts is found by its beginning."""

    def __init__(self, pdf: Path) -> None:
        command = ["pdftotext", "-raw", str(pdf), "-"]
        printed = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
        self.texts = [bare(page) for page in printed.split("\f")[:-1]]

    @property
    def count(self) -> int:
        """How many pages the document has."""
        return len(self.texts)

    def first(self, text: str, start: int = 1) -> int:
        """The first page, not before start, that holds the text or else its longest beginning."""
        wanted = bare(text)
        for length in (len(wanted), 40, 24, 12):
            for page in range(start, self.count + 1):
                if wanted[:length] in self.texts[page - 1]:
                    return page
        raise ValueError(f"not printed: {text}")

    def all(self, text: str, start: int = 1) -> list[int]:
        """Every page, not before start, that holds the text, the first one found by its beginning too."""
        first = self.first(text, start)
        return [first] + [page for page in range(first + 1, self.count + 1) if bare(text) in self.texts[page - 1]]
