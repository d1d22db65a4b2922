"""Every refusal by name. A refusal says which file, which page and what to do; the rest of the batch goes on."""

from __future__ import annotations


class PokinError(Exception):
    """Base of all named refusals: ``str()`` gives file, page and remedy in one line."""

    remedy = "look at the file"

    def __init__(self, file: str, detail: str = "", page: int | None = None) -> None:
        super().__init__(file, detail, page)
        self.file = file
        self.detail = detail
        self.page = page

    @property
    def name(self) -> str:
        """The name that the database and the command line show."""
        return type(self).__name__

    def __str__(self) -> str:
        where = self.file if self.page is None else f"{self.file}, page {self.page}"
        detail = f": {self.detail}" if self.detail else ""
        return f"{self.name}: {where}{detail}. {self.remedy}."


class NotAPdf(PokinError):
    """The content is no PDF, whatever its name says."""

    remedy = "Export the document as PDF again"


class EmptyFile(PokinError):
    """The file has no bytes."""

    remedy = "Copy or download the file again"


class DamagedPdf(PokinError):
    """The PDF is truncated or its structure can't be repaired."""

    remedy = "Download the file again, or print it to PDF anew from the program that made it"


class EncryptedPdf(PokinError):
    """A password is needed to open the file."""

    remedy = "Save a copy without password"


class NoPages(PokinError):
    """The PDF has no page."""

    remedy = "Export the document as PDF again"


class TooManyPages(PokinError):
    """More pages than the limit allows."""

    remedy = "Split the file, or raise POKIN_MAX_PAGES"


class FileTooLarge(PokinError):
    """More bytes than the limit allows."""

    remedy = "Reduce the file, or raise POKIN_MAX_FILE_MB"


class TooManyPaths(PokinError):
    """A page has more vector paths than the limit allows."""

    remedy = "Export the page with its pictures as raster images, or raise POKIN_MAX_PATHS"


class ImageTooLarge(PokinError):
    """A page would need an image with more pixels than the limit allows."""

    remedy = "Scan at 150 to 300 dpi, or raise POKIN_MAX_PIXELS"


class ReadTimeout(PokinError):
    """Reading took longer than the wall clock limit allows."""

    remedy = "Split the file, or raise POKIN_TIMEOUT_SECONDS"


class OutOfMemory(PokinError):
    """Reading needed more memory than the limit allows."""

    remedy = "Split the file, or raise POKIN_MEMORY_MB"


class WorkerCrashed(PokinError):
    """The child process that read the file died."""

    remedy = "Print the file to PDF anew; if it still fails, report it with the file"


class UnreadableFile(PokinError):
    """The file or folder can't be opened: missing, or no permission."""

    remedy = "Check that the path exists and may be read"


class UnknownDocumentType(PokinError):
    """No type of document fits the text."""

    remedy = "Check that it is a performance document; see docs/document-types.md for the types that are read"


class NoTextFound(PokinError):
    """Neither a text layer nor character recognition gave any text."""

    remedy = "Scan the document again at 200 dpi or more"


class UnknownName(PokinError):
    """A region, office, year, indicator or name that is asked for, and that no loaded document has."""

    remedy = "Ask for a name that the database has, or for part of one"


class UnknownNomenclatureFormat(PokinError):
    """A file offered as official nomenclature has none of the known column headings."""

    remedy = "Export it as the SIPD or Kepmendagri workbook, or as TSV with the columns code and name"
