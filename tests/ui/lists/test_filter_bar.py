"""The filter bar: pills, the small window, kept filters."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from database import saved
from database.conditions import WITHOUT_VALUE, Condition, fields, operators
from models import Colleague, Product
from tests.conftest import ME, Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.lists.condition_popup import ConditionPopup
from ui.lists.condition_words import words
from ui.lists.filter_bar import FilterBar
from ui.session import Session


def fill(book: Book) -> None:
    """Twenty products."""
    for number in range(20):
        book.insert(Product, name=f"p{number:02}")


@pytest.fixture
def bar(qtbot: QtBot, new_session: NewSession) -> FilterBar:
    bar = FilterBar(new_session(fill))
    qtbot.addWidget(bar)
    bar.resize(700, 60)
    bar.show()
    settle(qtbot, session_of(bar))
    return bar


def session_of(bar: FilterBar) -> Session:
    session: Session = bar._session
    return session


def popup_of(bar: FilterBar) -> ConditionPopup:
    popup = bar._popup
    assert popup is not None
    return popup


def ask(bar: FilterBar, name: str, operator: str) -> ConditionPopup:
    """Open the small window for a field, and choose an operator."""
    bar.ask(fields()[name])
    popup = popup_of(bar)
    popup.operator.setCurrentIndex(popup.operator.findData(operator))
    return popup


def apply(qtbot: QtBot, popup: ConditionPopup) -> None:
    qtbot.mouseClick(popup.apply_button, Qt.MouseButton.LeftButton)


def pills(bar: FilterBar) -> list[str]:
    return [pill.text() for pill in bar._pills]


def test_a_field_is_taken_from_the_menu_of_all_fields(bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.add_button, Qt.MouseButton.LeftButton)
    menus = bar.findChildren(QMenu)
    offered = {action.objectName() for menu in menus for action in menu.actions()}
    assert {f"{name}FieldAction" for name in fields()} <= offered


def test_text(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "city", "contains")
    assert popup.line is not None
    qtbot.keyClicks(popup.line, "Jena")
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert bar.conditions() == (Condition("city", "contains", "Jena"),)
    assert pills(bar) == ["City contains Jena"]


def test_numbers_between(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "employees", "between")
    low, high = popup.editors
    qtbot.keyClicks(low.inner, "1,000")
    qtbot.keyClicks(high.inner, "5000")
    apply(qtbot, popup)
    assert bar.conditions() == (Condition("employees", "between", [1000, 5000]),)


def test_amounts_are_kept_as_text(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "credit_limit", "at_least")
    assert [editor.isVisible() for editor in popup.editors] == [True, False]
    qtbot.keyClicks(popup.editors[0].inner, "5000")
    apply(qtbot, popup)
    assert bar.conditions() == (Condition("credit_limit", "at_least", "5000.00"),)
    assert pills(bar) == ["Credit limit is at least 5,000"]


def test_days_as_people_write_them(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "filed_on", "before")
    qtbot.keyClicks(popup.editors[0].inner, "2026-3-8")
    apply(qtbot, popup)
    assert bar.conditions() == (Condition("filed_on", "before", "2026-03-08"),)


def test_the_last_days(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "last_contact_on", "last_days")
    assert popup.days is not None
    popup.days.setValue(60)
    apply(qtbot, popup)
    assert pills(bar) == ["Last contact within the last 60 days"]


def test_values_of_a_dictionary_are_ticked_by_mouse_and_by_key(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "level", "any_of")
    assert popup.ticks is not None
    values = popup.ticks.list
    place = values.visualRect(values.model().index(1, 0))
    qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    values.setCurrentIndex(values.model().index(0, 0))
    qtbot.keyClick(values, Qt.Key.Key_Space)
    box = QPoint(place.left() + 8, values.visualRect(values.model().index(2, 0)).center().y())
    qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=box)
    apply(qtbot, popup)
    assert pills(bar) == ["Level is any of A Key, B Important, C Ordinary"]


def test_a_long_list_has_a_field_to_find_one(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "products_of_interest", "has_any")
    assert popup.ticks is not None
    QApplication.processEvents()
    assert popup.isVisible()  # no part of it was a window of its own, whose going takes popups along
    qtbot.keyClicks(popup.ticks.search, "p07")
    shown = [row for row in range(20) if not popup.ticks.list.isRowHidden(row)]
    assert shown == [7]


def test_me_comes_first_among_people(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "owner", "any_of")
    assert popup.ticks is not None
    popup.ticks.tick(["me"])
    apply(qtbot, popup)
    assert bar.conditions() == (Condition("owner", "any_of", ["me"]),)
    assert pills(bar) == ["Owner is me"]


def test_what_says_nothing_is_refused_in_the_window(bar: FilterBar, qtbot: QtBot) -> None:
    popup = ask(bar, "employees", "is")
    apply(qtbot, popup)
    label = popup.findChild(QLabel, "conditionErrorLabel")
    assert label is not None
    assert label.text() == "Say what to look for."
    qtbot.keyClicks(popup.editors[0].inner, "many")
    apply(qtbot, popup)
    assert "many" in label.text()
    assert bar.conditions() == ()


OPTIONAL = sorted(name for name, field in fields().items() if WITHOUT_VALUE & set(operators(field)))


def test_every_field_that_may_be_empty_can_be_asked(bar: FilterBar, qtbot: QtBot) -> None:
    for name in OPTIONAL:
        bar.set_conditions([])
        bar.ask(fields()[name])
        popup = popup_of(bar)
        place = popup.operator.count() - 1  # empty, filled in, or not ticked: needs no value
        popup.operator.setCurrentIndex(place)
        apply(qtbot, popup)
        assert [one.field for one in bar.conditions()] == [name]
        assert pills(bar)[0].startswith(str(fields()[name].label.split()[0]))


def test_a_pill_opens_its_condition_and_remove_takes_it_off(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_conditions([Condition("city", "is", "Jena"), Condition("bookmarked", "yes")])
    pill = bar.findChild(QPushButton, "filterPill_0")
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    popup = popup_of(bar)
    assert popup.line is not None
    assert (popup.operator.currentData(), popup.line.text()) == ("is", "Jena")
    popup.line.setText("Wien")
    apply(qtbot, popup)
    assert pills(bar) == ["City is Wien", "Bookmarked: yes"]
    qtbot.mouseClick(bar.findChild(QPushButton, "filterPill_0"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(popup_of(bar).remove_button, Qt.MouseButton.LeftButton)
    assert pills(bar) == ["Bookmarked: yes"]


def test_conditions_go_by_button_by_key_and_all_at_once(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_conditions([Condition("bookmarked", "yes")] * 4)
    button = bar.findChild(QToolButton, "filterRemoveButton_1")
    assert button is not None
    assert button.accessibleName() == "Remove “Bookmarked: yes”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(bar._pills[2], Qt.Key.Key_Delete)
    assert len(bar.conditions()) == 2
    qtbot.mouseClick(bar.clear_button, Qt.MouseButton.LeftButton)
    assert bar.conditions() == ()


def menu_of(bar: FilterBar) -> dict[str, Callable[[], None]]:
    """The entries of the menu of kept filters."""
    bar.kept_button.menu().aboutToShow.emit()
    return {action.text(): action.trigger for action in bar.kept_button.menu().actions() if action.text()}


def test_a_filter_is_kept_renamed_and_deleted(
    bar: FilterBar, qtbot: QtBot, prompts: RecordingPrompts
) -> None:
    bar.set_conditions([Condition("bookmarked", "yes")])
    prompts.answers += ["Marked", "Starred"]
    menu_of(bar)["Save this filter…"]()
    settle(qtbot, session_of(bar))
    assert bar.kept_button.text() == "Marked"
    menu_of(bar)["Rename “Marked”…"]()
    settle(qtbot, session_of(bar))
    read = session_of(bar).store.read
    assert read(saved.read, saved.FILTERS, ME).result() == {"Starred": [["bookmarked", "yes", None]]}
    menu_of(bar)["Delete “Starred”"]()
    settle(qtbot, session_of(bar))
    assert read(saved.read, saved.FILTERS, ME).result() == {}
    assert bar.conditions() == (Condition("bookmarked", "yes"),)


def test_a_kept_filter_is_chosen_changed_and_saved(
    bar: FilterBar, qtbot: QtBot, prompts: RecordingPrompts
) -> None:
    bar.set_conditions([Condition("bookmarked", "yes")])
    prompts.answers.append("Marked")
    menu_of(bar)["Save this filter…"]()
    settle(qtbot, session_of(bar))
    bar.set_conditions(())
    with qtbot.waitSignal(bar.changed):
        menu_of(bar)["Marked"]()
    assert bar.conditions() == (Condition("bookmarked", "yes"),)
    bar.remove(0)
    assert bar.kept_button.text() == "Marked (changed)"
    menu_of(bar)["Save “Marked”"]()
    settle(qtbot, session_of(bar))
    assert bar.kept_button.text() == "Marked"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Condition("level", "any_of", [83, 84, 85, 86]), "Level is any of A Key, B Important, 2 more"),
        (Condition("level", "none_of", [83]), "Level is not A Key"),
        (Condition("filed_on", "between", ["2026-01-01", None]), "Created is between 2026-01-01 – …"),
        (Condition("filed_on", "next_days", 1), "Created within the next 1 day"),
        (Condition("city", "empty"), "City is empty"),
        (Condition("bookmarked", "no"), "Bookmarked: no"),
        (Condition("shoe_size", "is", 44), "shoe_size"),
    ],
)
def test_conditions_in_words(session: Session, condition: Condition, said: str) -> None:
    level = [row["id"] for row in session.lookups.values["level"]]
    if condition.field == "level":
        condition = condition._replace(value=level[: len(condition.value)])
    assert words(condition, session.lookups) == said
    assert Colleague.named_by == "name"
