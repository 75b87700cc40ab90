"""Customers by a part of a text, as a condition of another query: what the box above a list asks."""

from typing import Any

from peewee import SQL

from models import Record, SearchText
from search import terms
from search.index import TABLE, is_ready
from search.places import places_of

_WITH = (
    f"(SELECT held.customer_id FROM {TABLE} CROSS JOIN search_text AS held ON held.id = {TABLE}.rowid "
    f"WHERE {TABLE} MATCH ? AND held.table_name = ? AND instr(held.text, ?))"
)


def customers_with(model: type[Record], word: str) -> Any:
    """The customers that have a row of a table in whose search text a folded word stands: a query for their ids.

    The index gives the rows that may have it, and their texts decide; without an index all texts of the table do.
    """
    name = model._meta.table_name
    expression = terms.any_of(
        terms.containing(terms.mark_of(model, place), word) for place in places_of(model)
    )
    if expression and is_ready():
        return SQL(_WITH, [expression, name, word])
    of_table = SearchText.table_name == name
    return SearchText.select(SearchText.customer_id).where(of_table & SearchText.text.contains(word))
