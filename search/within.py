"""Customers by a part of a text, as a condition of another query: what the box above a list asks."""

from typing import Any

from peewee import SQL

from models import Record, SearchText, db
from search import terms
from search.index import TABLE, is_ready
from search.places import places_of


def customers_with(model: type[Record], word: str) -> Any:
    """The customers that have a row of a table in whose search text a folded word stands: a query for their ids.

    The index gives the rows that may have it, and their texts decide; without an index all texts of the table do.
    """
    held = SearchText.select(SearchText.customer_id).where(SearchText.text.contains(word))
    expression = terms.any_of(
        terms.containing(terms.mark_of(model, place), word) for place in places_of(model)
    )
    if not (expression and is_ready()):
        return held.where(SearchText.table_name == model._meta.table_name)
    rows_with = SQL(f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH {db.param}", [expression])
    # The sign keeps SQLite from reading all texts of the table for the few that are wanted.
    of_table = SQL(f'+"t1"."table_name" = {db.param}', [model._meta.table_name])
    return held.where(SearchText.id.in_(rows_with), of_table)
