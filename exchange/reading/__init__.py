"""Files that other programs wrote, as plain tables: sheets, text with separators, address cards (DESIGN 1, 5).

What a file is, its contents say, not its name. Whatever a reader trips over becomes one sentence.
"""

from exchange.reading.files import read_source
from exchange.reading.tables import Sheet, Source, Unreadable, Value

__all__ = ["Sheet", "Source", "Unreadable", "Value", "read_source"]
