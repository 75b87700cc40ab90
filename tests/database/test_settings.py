"""Settings: declared once, kept in the file, logged; what nobody touched holds its default (DESIGN 3)."""

import json

import pytest

from changes import undo
from changes.rows import rows
from database import settings
from database.settings import OPTIONS
from models import Setting
from tests.conftest import Book


def put(book: Book, key: str, value: object, colleague: int | None = None) -> None:
    """Set one setting in a batch of mine."""
    with book.change() as work:
        settings.put(work, key, value, colleague)


def test_untouched_settings_hold_their_defaults(book: Book) -> None:
    assert settings.all_of() == {option.key: option.default for option in OPTIONS}
    assert settings.get("own_currency") == "CNY"
    assert settings.get("no_contact_days") == 30
    assert Setting.select().count() == 0


def test_options_are_whole() -> None:
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
    for option in OPTIONS:
        assert option.label, option.key
        assert option.kind in {"text", "number", "flag", "folder", "time", "data"}
        if option.kind == "number":
            assert option.smallest <= option.default <= option.largest


@pytest.mark.parametrize("value", ["EUR", 7, True, None, "", {"列": [1, 2]}, "“'\\\n"])
def test_any_value_comes_back(book: Book, value: object) -> None:
    put(book, "own_currency", value)
    book.reopen()
    assert settings.get("own_currency") == value
    assert settings.all_of()["own_currency"] == value


def test_setting_again_changes_the_one_row(book: Book) -> None:
    for value in (20, 21, 22):
        put(book, "no_contact_days", value)
    assert [json.loads(text) for (text,) in rows(Setting.select(Setting.value))] == [22]


def test_setting_is_logged_and_can_be_undone(book: Book) -> None:
    put(book, "no_contact_days", 20)
    put(book, "no_contact_days", 21)
    undo.undo_newest(book.me, book.at)
    assert settings.get("no_contact_days") == 20
    undo.undo_newest(book.me, book.at)
    assert settings.get("no_contact_days") == 30
    put(book, "no_contact_days", 40)
    assert settings.get("no_contact_days") == 40


def test_personal_settings_are_each_ones_own(book: Book) -> None:
    put(book, "quiet_from", "12:00", book.me)
    put(book, "quiet_from", "13:00", book.other)
    assert settings.get("quiet_from", book.me) == "12:00"
    assert settings.get("quiet_from", book.other) == "13:00"
    assert settings.all_of(book.me)["quiet_from"] == "12:00"
    assert settings.all_of()["quiet_from"] == settings.get("quiet_from") == ""


def test_settings_of_the_firm_are_everybodys(book: Book) -> None:
    put(book, "own_currency", "EUR", book.me)
    assert settings.get("own_currency", book.other) == settings.get("own_currency") == "EUR"
    assert Setting.select().count() == 1


def test_broken_and_unknown_rows_do_no_harm(book: Book) -> None:
    book.insert(Setting, key="own_currency", value="{broken")
    book.insert(Setting, key="of_a_newer_program", value="1")
    assert settings.get("own_currency") == "CNY"
    assert settings.all_of() == {option.key: option.default for option in OPTIONS}


def test_unknown_key_is_a_mistake_of_ours(book: Book) -> None:
    with pytest.raises(KeyError):
        settings.get("no_such_setting")
