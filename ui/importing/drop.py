"""Files that may be dropped on a window to be imported."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".vcf")


def importable(data: QMimeData) -> Path | None:
    """The one sheet or file of address cards that is dragged; None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None
