"""Other people's lists into the file: guess → mapping → plan → rehearsal → write → rejects (SPEC part 2 no. 5).

Nothing is written before ``write``; everything before it is plain data that a person can look at and correct.
"""

from exchange.importing.guess import guess, put_onto, remap
from exchange.importing.kinds import KINDS, Kind, kind_of
from exchange.importing.mapping import Column, Mapping
from exchange.importing.plan import FATES, Candidate, ColumnCheck, Draft, Plan, Question
from exchange.importing.planning import make_plan
from exchange.importing.preview import PreviewCell, PreviewRow, columns, preview
from exchange.importing.rejects import write_rejects
from exchange.importing.saved import fitting, forget_mapping, save_mapping, saved
from exchange.importing.targets import Target, targets
from exchange.importing.words import Words
from exchange.importing.writing import Result, write

__all__ = [
    "FATES",
    "KINDS",
    "Candidate",
    "Column",
    "ColumnCheck",
    "Draft",
    "Kind",
    "Mapping",
    "Plan",
    "PreviewCell",
    "PreviewRow",
    "Question",
    "Result",
    "Target",
    "Words",
    "columns",
    "fitting",
    "forget_mapping",
    "guess",
    "kind_of",
    "make_plan",
    "preview",
    "put_onto",
    "remap",
    "save_mapping",
    "saved",
    "targets",
    "write",
    "write_rejects",
]
