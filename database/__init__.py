"""The file: opening, migrations, outbox, backup, restore, check, and its two threads (DESIGN 4).

``open_`` is the only way in.
"""

from database.opening import close, open_

__all__ = ["close", "open_"]
