import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.forms.conftest import heard, show
from ui import theme
from ui.forms.section_list import Line, SectionList

LINES = [Line("basics", "Basics"), Line("plans", "Plans", changed=True), Line("reach", "Reach", True, 2)]


@pytest.fixture
def sections(qtbot: QtBot) -> SectionList:
    """A list of three sections."""
    made = SectionList()
    qtbot.addWidget(made)
    made.resize(150, 300)
    made.set_lines(LINES)
    show(qtbot, made)
    return made


def test_the_model_keeps_qts_rules(sections: SectionList) -> None:
    QAbstractItemModelTester(sections.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sections.set_lines([*LINES, Line("notes", "Notes")])
    assert sections.lines.rowCount() == 4


def test_the_marks_are_said(sections: SectionList) -> None:
    said = [sections.lines.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["Basics", "Plans, changed", "Reach, changed, 2 to be corrected"]


def test_the_marks_are_painted(sections: SectionList) -> None:
    def near(row: int, name: str) -> bool:
        image = sections.viewport().grab(sections.visualRect(sections.lines.index(row))).toImage()
        wanted = theme.color(name)
        found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return any(
            abs(one.red() - wanted.red())
            + abs(one.green() - wanted.green())
            + abs(one.blue() - wanted.blue())
            < 60
            for one in found
        )

    assert [near(row, "accent") for row in range(3)] == [False, True, False]
    assert [near(row, "danger") for row in range(3)] == [False, False, True]


def test_clicks_and_arrow_keys_lead_to_a_section(sections: SectionList, qtbot: QtBot) -> None:
    asked = heard(sections.section_requested)
    place = sections.visualRect(sections.lines.index(1)).center()
    qtbot.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert {key for (key,) in asked} == {"plans", "reach"}


def test_following_the_form_leads_nowhere(sections: SectionList) -> None:
    asked = heard(sections.section_requested)
    sections.follow("plans")
    assert (sections.current(), asked) == ("plans", [])


def test_steps_end_at_the_ends(sections: SectionList) -> None:
    asked = heard(sections.section_requested)
    sections.follow("plans")
    for _twice in range(2):
        sections.step(1)
    sections.step(-1)
    assert [key for (key,) in asked] == ["reach", "plans"]
    assert sections.current() == "plans"


def test_the_place_is_kept_when_the_marks_change(sections: SectionList) -> None:
    sections.follow("reach")
    sections.set_lines([Line("basics", "Basics", True), *LINES[1:]])
    assert sections.current() == "reach"
