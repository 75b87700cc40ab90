from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from changes.rows import read
from changes.save import Outcome, Save, edit_of
from changes.work import change
from database import actions
from models import Customer, Row
from resources.language import Message
from tests.conftest import ME, NOW, OTHER
from tests.ui.conftest import settle
from ui.conflict_dialog import ConflictDialog
from ui.session import Session
from ui.widgets.choice_cell import ChoiceCell


def insert(**values: Any) -> Row:
    with change(ME, Message("A test"), NOW) as work:
        row_id = work.insert(Customer, {"name": "苏州澜谷", **values})
    row = read(Customer, row_id)
    assert row
    return row


class Clashing:
    """A customer that was changed by somebody else after a form was opened on it."""

    def __init__(self, session: Session, qtbot: QtBot, base: Row, mine: Row, theirs: Row | None) -> None:
        self.session, self.qtbot = session, qtbot
        self.row = session.store.write(lambda: insert(**base)).result()
        if theirs is None:
            session.store.write(actions.delete, Customer, [self.row["id"]], OTHER, NOW).result()
        else:
            session.store.write(actions.edit_all, Customer, [self.row["id"]], theirs, OTHER, NOW).result()
        found: list[tuple[Save, Outcome]] = []
        session.save(
            lambda links: [edit_of(Customer, self.row, mine, links)],
            Message("A form"),
            clashed=lambda *both: found.append(both),
        )
        qtbot.waitUntil(lambda: bool(found))
        self.dialog = ConflictDialog(*found[0], session)
        self.dialog.open()
        settle(qtbot, session)
        self.dialog.resolved.connect(lambda save: session.resave(save))

    def choose(self, field: str, which: str) -> None:
        cell = self.dialog.findChild(ChoiceCell, f"conflict_{field}_{which}")
        assert cell is not None
        self.qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)

    def save(self) -> Row:
        button = self.child(QPushButton, "conflictSaveButton")
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.session)
        row = self.session.store.read(read, Customer, self.row["id"]).result()
        assert row
        return dict(row)

    def child(self, kind: type[QObject], name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found


@pytest.fixture
def clashing(session: Session, qtbot: QtBot) -> Clashing:
    return Clashing(
        session,
        qtbot,
        {"phone": "1", "remarks": "old"},
        {"phone": "2", "remarks": "mine", "fax": "9"},
        {"phone": "3", "remarks": "theirs", "postcode": "215000"},
    )


def test_save_waits_until_everything_is_chosen(clashing: Clashing) -> None:
    button = clashing.child(QPushButton, "conflictSaveButton")
    assert not any(cell.isChecked() for cell in clashing.dialog.findChildren(ChoiceCell))
    assert not button.isEnabled()
    clashing.choose("phone", "theirs")
    assert not button.isEnabled()
    assert clashing.dialog.hint.text() == "1 value still to choose: Notes"
    clashing.choose("remarks", "mine")
    row = clashing.save()
    assert (row["phone"], row["remarks"], row["fax"], row["postcode"]) == ("3", "mine", "9", "215000")


def test_both_texts_one_below_the_other(clashing: Clashing) -> None:
    clashing.choose("remarks", "both")
    clashing.choose("phone", "mine")
    assert clashing.save()["remarks"] == "theirs\nmine"


def test_all_of_theirs_in_one_click(clashing: Clashing) -> None:
    clashing.qtbot.mouseClick(
        clashing.child(QPushButton, "conflictAllTheirsButton"), Qt.MouseButton.LeftButton
    )
    row = clashing.save()
    assert (row["phone"], row["remarks"]) == ("3", "theirs")


def test_says_what_joined(clashing: Clashing) -> None:
    text = clashing.child(QLabel, "conflictJoinedLabel").text()
    assert text.split("\n") == [
        "Joined without a question, of yours: Fax.",
        "Joined without a question, of theirs: Postcode.",
    ]


def test_esc_goes_back_to_the_form(clashing: Clashing) -> None:
    with clashing.qtbot.waitSignal(clashing.dialog.rejected):
        clashing.qtbot.keyClick(clashing.dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("which", "phone", "deleted"), [("mine", "2", False), ("theirs", "1", True)])
def test_deleted_there(session: Session, qtbot: QtBot, which: str, phone: str, deleted: bool) -> None:
    clashing = Clashing(session, qtbot, {"phone": "1"}, {"phone": "2"}, None)
    clashing.choose("deleted_at", which)
    row = clashing.save()
    assert (row["phone"], bool(row["deleted_at"])) == (phone, deleted)


def test_a_value_in_words(session: Session, qtbot: QtBot) -> None:
    first, second, third = [row["id"] for row in session.lookups.values["level"][:3]]
    clashing = Clashing(session, qtbot, {"level": first}, {"level": second}, {"level": third})
    cells = [cell.toolTip() for cell in clashing.dialog.findChildren(ChoiceCell)]
    assert cells == [session.lookups.values["level"][number]["label"] for number in (1, 2)]
    clashing.dialog.close()


def test_tab_goes_from_value_to_value_and_then_to_the_buttons(clashing: Clashing) -> None:
    first = clashing.dialog.findChildren(ChoiceCell)[0]
    assert clashing.dialog.focusWidget() is first
    names = []
    widget = first
    for _step in range(9):
        names.append(widget.objectName())
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
    assert names[:3] == ["conflict_phone_mine", "conflict_phone_theirs", "conflict_remarks_mine"]
    assert names[-3:] == ["conflictAllTheirsButton", "conflictBackButton", "conflictSaveButton"]
