"""Sample data: a new file full of invented firms, people and contact records, the same for the same seed.

Nobody in it exists: numbers lie in ranges that nobody has, addresses end in .example, the firms' names are made up.
"""

from exchange.demo.filling import Counts, fill

__all__ = ["Counts", "fill"]
