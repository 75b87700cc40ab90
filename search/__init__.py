"""One box that finds everything; it keeps its own index by following the changes (DESIGN 1, 9).

``ask`` reads what was typed, ``find`` answers. ``search_text`` holds for every row in use what was indexed of it, so
that what is taken out of the index is exactly what was put in, and ``check`` can compare.

The terms differ in some points from those that DESIGN 9 found to work:

- The tokenizer is ``ascii``, not ``unicode61``. The terms are cut here and only come apart at blanks; unicode61 would
  fold and split them once more, by tables that differ between versions of SQLite, and the signs in front of them are
  no letters to it.
- Each term begins with a sign for its table and place (the *mark*), and with another for what it is when it is more
  than a part of the text (``terms.BEGINS`` …). With ``detail=none`` there are no columns to ask for; so a question for
  telephone numbers, or for names that begin so, is put to the terms of just these.
- Latin is cut into 3-grams of letters instead of words, since people look for parts of words (``lfk``, a domain, a
  model number); shorter parts are beginnings of terms. Chinese stays cut into pairs, digits into fours.
- The prefix index is for 2 characters, not 1: the mark and the first letter. Longer beginnings are put together from
  the few terms that have them; an index of beginnings costs a quarter more of SQLite's work on each text.
- Pinyin is kept as syllables and as initials in fours from every character on, not as tails of the whole: so names are
  found by syllables from the middle as well, in every reading of each character, within terms of bounded length. The
  first syllable has a term of its own, since those who type ``sh`` want the names that begin with it. Only names have
  pinyin; notes have none.
- ``search_version`` holds the number of these rules and a checksum of the declarations (which fields are searched, and
  as what). So a field that is added, or another rule, has every file built anew in the background without anybody
  having to think of it.

What a text costs is mostly the number of its terms, about one a character; ``benchmarks`` watches it.
"""

from search.answer import COUNTED, Answer, Group, Hit, find, nearest
from search.folding import fold, normalise
from search.index import TABLE, build, build_step, differences, follow, is_ready, rebuild
from search.places import GROUPS, NAME, TYPES, groups_of, place_of, searched
from search.question import EXACT, LONGEST, Question, ask
from search.texts import SEPARATOR, text_of, texts
from search.within import customers_with

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
    "customers_with",
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
