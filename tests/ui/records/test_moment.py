"""A day with a time in one field."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import ContactRecord
from resources import language
from ui.forms.outline import declared_field
from ui.records.moment import MomentEditor, NextEditor
from ui.session import Session

TODAY = date(2026, 3, 18)


@pytest.fixture
def editor(qtbot: QtBot, session: Session) -> MomentEditor:
    made = MomentEditor(declared_field(ContactRecord, "contacted_on"), session)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "on", "time"),
    [
        ("Today 09:42", TODAY, "09:42"),
        ("14:30", TODAY, "14:30"),
        ("3.8 9:05", date(2026, 3, 8), "09:05"),
        ("tomorrow", date(2026, 3, 19), None),
        ("2026-3-1 08:00", date(2026, 3, 1), "08:00"),
        ("", None, None),
    ],
)
def test_what_is_typed(editor: MomentEditor, typed: str, on: date | None, time: str | None) -> None:
    editor.line.setText(typed)
    assert (editor.moment(), editor.typed()) == ((on, time), "")


def test_what_is_shown_is_understood(editor: MomentEditor, qtbot: QtBot) -> None:
    for day in (TODAY, date(2026, 3, 4), date(2025, 1, 2), date(2026, 3, 20)):
        editor.write_moment(day, "10:20")
        assert editor.moment() == (day, "10:20")
    qtbot.keyClick(editor.box, Qt.Key.Key_Up)
    assert (editor.moment(), editor.line.text()) == ((date(2026, 3, 21), "10:20"), "Sat 10:20")
    editor.line.setText("nonsense")
    assert editor.typed() == "nonsense" and editor.moment() == (None, None)


def test_the_next_day_has_its_weekday(qtbot: QtBot, session: Session) -> None:
    made = NextEditor(declared_field(ContactRecord, "next_contact_on"), session)
    qtbot.addWidget(made)
    made.write_moment(date(2026, 3, 20), None)
    assert made.line.text() == "Mar 20 Fri" and made.moment() == (date(2026, 3, 20), None)
    language.use("zh_CN")
    made.write_moment(date(2026, 3, 20), None)
    assert made.line.text() == "03-20 周五"
