"""The file: opening, migrations, outbox, backup, restore, check, and its two threads (DESIGN 4).

``open_`` is the only way in. Whoever opens a file keeps in step what follows from its records: the followers join here.
"""

import search
from changes import derived, totals
from database.opening import close, open_

__all__ = ["close", "derived", "open_", "search", "totals"]
