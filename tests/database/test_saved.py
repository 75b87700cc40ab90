"""Filters and column sets that a colleague keeps."""

import pytest

from changes import undo
from database import saved
from database.saved import COLUMN_SETS, FILTERS
from tests.conftest import Book


def test_what_is_kept_is_the_colleagues_own(book: Book) -> None:
    saved.keep(FILTERS, "Mine", [["level", "any_of", [1]]], book.me, book.at)
    assert saved.read(FILTERS, book.me) == {"Mine": [["level", "any_of", [1]]]}
    assert saved.read(FILTERS, book.other) == {}
    assert saved.read(COLUMN_SETS, book.me) == {}


def test_a_name_given_again_replaces(book: Book) -> None:
    saved.keep(FILTERS, "a", 1, book.me, book.at)
    saved.keep(FILTERS, "a", 2, book.me, book.at)
    assert saved.read(FILTERS, book.me) == {"a": 2}


def test_renaming_keeps_the_place_and_refuses_a_name_that_is_taken(book: Book) -> None:
    for name in ("a", "b"):
        saved.keep(COLUMN_SETS, name, name, book.me, book.at)
    saved.rename(COLUMN_SETS, "a", "c", book.me, book.at)
    assert list(saved.read(COLUMN_SETS, book.me).items()) == [("c", "a"), ("b", "b")]
    with pytest.raises(saved.NameTaken):
        saved.rename(COLUMN_SETS, "c", "b", book.me, book.at)


def test_dropping_is_a_batch_that_can_be_undone(book: Book) -> None:
    saved.keep(FILTERS, "a", 1, book.me, book.at)
    batch = saved.drop(FILTERS, "a", book.me, book.at)
    assert saved.read(FILTERS, book.me) == {}
    assert batch is not None
    undo.undo(batch, book.me, book.at)
    assert saved.read(FILTERS, book.me) == {"a": 1}
