from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from changes.rows import first
from models import Contact, Customer, DictionaryValue
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from tests.ui.forms.conftest import MakeEditor, enter, heard
from ui.forms.checks import ERROR
from ui.forms.editors.choices import ChoiceBox, ChoiceEditor
from ui.session import Session


def texts(box: ChoiceBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count()) if box.itemText(row)]


def value_of(session: Session, dictionary: str, code: str) -> int:
    rows = session.lookups.values[dictionary]
    return next(int(row["id"]) for row in rows if row["code"] == code)


@pytest.fixture
def region(make_editor: MakeEditor) -> ChoiceEditor:
    """The editor of a customer's region."""
    editor = make_editor(Customer, "region")
    assert isinstance(editor, ChoiceEditor)
    return editor


@pytest.mark.parametrize("typed", ["East", "华东", "east china", "华 东", "hd", "huadong"])
def test_typing_filters_in_both_languages_and_pinyin(
    region: ChoiceEditor, session: Session, typed: str
) -> None:
    said = heard(region.changed)
    enter(region.box, typed)
    region.tidy()
    assert region.read() == value_of(session, "region", "east_china")
    assert region.box.currentText() == "East China"
    assert said


def test_the_list_below_shows_only_what_fits_and_enter_takes_it(region: ChoiceEditor, qtbot: QtBot) -> None:
    region.box.setFocus()
    qtbot.keyClicks(region.box, "north")
    finder: Any = region.box.completer()
    popup = finder.popup()
    qtbot.waitUntil(popup.isVisible)
    shown = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert shown == ["North China", "Northwest", "Northeast"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert region.box.currentText() == "North China"
    assert region.typed() == ""


def test_what_may_be_several_or_none_stays_to_be_mended(region: ChoiceEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(region.box.lineEdit(), "north")
    region.tidy()
    problem = region.problem()
    assert (region.read(), region.typed()) == (None, "north")
    assert problem and (problem.level, "not in the list" in problem.sentence) == (ERROR, True)
    line: Any = region.box.lineEdit()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert (region.read(), region.problem()) == (None, None)


def test_the_arrow_keys_choose(region: ChoiceEditor, qtbot: QtBot) -> None:
    said = heard(region.changed)
    region.box.setFocus()
    qtbot.keyClick(region.box, Qt.Key.Key_Down)
    assert region.box.currentText() == "South China"
    assert region.read() is not None
    qtbot.keyClick(region.box, Qt.Key.Key_Up)
    assert region.read() is None
    assert len(said) == 2


def test_manage_comes_last_asks_and_changes_nothing(region: ChoiceEditor, session: Session) -> None:
    asked, said = heard(region.manage_requested), heard(region.changed)
    east = value_of(session, "region", "east_china")
    region.write(east)
    assert texts(region.box)[-1] == "Manage…"
    region.box.setCurrentIndex(region.box.count() - 1)
    region.box.activated.emit(region.box.count() - 1)
    assert (asked, said) == ([("region",)], [])
    assert (region.read(), region.box.currentText()) == (east, "East China")


def test_in_a_dialog_nothing_is_managed(make_editor: MakeEditor) -> None:
    assert "Manage…" not in texts(make_editor(Customer, "region", manage=False).box)
    assert "Manage…" not in texts(make_editor(Customer, "owner").box)


def test_inactive_values_appear_only_where_they_are_used(
    new_session: NewSession, make_editor: MakeEditor
) -> None:
    def retire(book: Book) -> None:
        book.update(DictionaryValue, book.value("region", "overseas"), active=False)

    session = new_session(retire)
    editor = make_editor(Customer, "region", session)
    assert not any("Overseas" in text for text in texts(editor.box))
    editor.write(value_of(session, "region", "overseas"))
    assert editor.box.currentText() == "Overseas (inactive)"
    editor.write(None)
    assert not any("Overseas" in text for text in texts(editor.box))


def test_a_value_in_the_recycle_bin_is_still_named(new_session: NewSession, make_editor: MakeEditor) -> None:
    found: list[int] = []

    def remove(book: Book) -> None:
        found.append(book.value("region", "overseas"))
        book.delete(DictionaryValue, found[0])

    editor = make_editor(Customer, "region", new_session(remove))
    editor.write(found[0])
    assert (editor.read(), editor.box.currentText()) == (found[0], "Overseas")


def test_plans_show_their_days(make_editor: MakeEditor) -> None:
    assert "Fortnightly · 14 days" in texts(make_editor(Customer, "contact_strategy").box)
    assert "Daily · 1 day" in texts(make_editor(Customer, "contact_strategy").box)
    assert "A Key" in texts(make_editor(Customer, "level").box)


def test_new_values_appear_and_the_choice_stays(region: ChoiceEditor, session: Session, qtbot: QtBot) -> None:
    east = value_of(session, "region", "east_china")
    region.write(east)
    session.write(_add_region, session)
    settle(qtbot, session)
    qtbot.waitUntil(lambda: "Moon" in texts(region.box))
    assert (region.read(), region.box.currentText()) == (east, "East China")


def test_colleagues_and_groups_are_chosen_alike(make_editor: MakeEditor, session: Session) -> None:
    owner = make_editor(Customer, "owner")
    assert texts(owner.box) == ["梅 Mei", "Otto"]
    owner.write(2)
    assert owner.read() == 2
    assert texts(make_editor(Customer, "sharing_group").box) == []


def test_what_holds_while_it_is_empty_is_grey(make_editor: MakeEditor) -> None:
    editor = make_editor(Contact, "temperament")
    editor.set_placeholder("By level")
    assert editor.box.lineEdit().placeholderText() == "By level"
    assert editor.read() is None


def _add_region(session: Session) -> int | None:
    from changes.work import change
    from resources.language import Message

    with change(session.me, Message("A test"), session.now()) as work:
        work.insert(DictionaryValue, {"dictionary": "region", "label_en": "Moon", "position": 99})
    assert first(DictionaryValue.select().where(DictionaryValue.label_en == "Moon"))
    return work.batch
