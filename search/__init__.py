"""One box that finds everything; it keeps its own index by following the changes (DESIGN 1, 9).

``ask`` reads what was typed, ``find`` answers. ``search_text`` holds for every row in use what was indexed of it, so
that what is taken out of the index is exactly what was put in, and ``check`` can compare.
"""

from search.answer import COUNTED, Answer, Group, Hit, find, nearest
from search.folding import fold, normalise
from search.index import TABLE, build, build_step, differences, follow, is_ready, rebuild
from search.places import GROUPS, NAME, TYPES, groups_of, place_of, searched
from search.question import EXACT, LONGEST, Question, ask
from search.texts import SEPARATOR, text_of, texts

__all__ = [
    "COUNTED",
    "EXACT",
    "GROUPS",
    "LONGEST",
    "NAME",
    "SEPARATOR",
    "TABLE",
    "TYPES",
    "Answer",
    "Group",
    "Hit",
    "Question",
    "ask",
    "build",
    "build_step",
    "differences",
    "find",
    "fold",
    "follow",
    "groups_of",
    "is_ready",
    "nearest",
    "normalise",
    "place_of",
    "rebuild",
    "searched",
    "text_of",
    "texts",
]
