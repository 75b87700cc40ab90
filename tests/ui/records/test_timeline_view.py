"""The list of records: arrows, place and choice over new contents, words for screen readers, ten thousand rows."""

from datetime import date, timedelta
from decimal import Decimal
from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from database.sales.timeline import Entry, Timeline, months
from ui.records.timeline_delegate import buttons
from ui.records.timeline_view import TimelineView
from ui.theme import Theme

TODAY = date(2026, 3, 18)
SMOOTH = 0.1  # seconds between two looks at the window (DESIGN 2.4)


def entry(number: int, **values: object) -> Entry:
    """A record, the higher the number the older."""
    usual = Entry(
        table="contact_record",
        id=number,
        uid=f"uid{number}",
        on=TODAY - timedelta(days=3 * number),
        time="10:20",
        title=f"Telephone: number {number}",
        text="What was said" if number % 2 else "",
        state="",
        tone="",
        amount=None,
        currency="",
        people=("王建宁",) if number % 3 else (),
        products=(),
        files=(),
        next_on=None,
        next_time="",
        planned=False,
    )
    return usual._replace(**values)  # type: ignore[arg-type]


def timeline(count: int, *, without: int = -1, more: tuple[Entry, ...] = ()) -> Timeline:
    entries = [*more, *(entry(number) for number in range(count) if number != without)]
    return Timeline(1, entries, {"contact_record": len(entries)}, months(entries))


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show_timeline(timeline(60), TODAY, other=True)
    made.show()
    made.setCurrentIndex(QModelIndex())  # whoever comes by keyboard finds the first one chosen
    return made


def test_the_model_keeps_the_rules(qtmodeltester: ModelTester, view: TimelineView) -> None:
    qtmodeltester.check(view.rows)


def test_arrows_choose_records_and_pass_over_months(view: TimelineView, qtbot: QtBot) -> None:
    found = []
    for _step in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        current = view.current()
        assert current is not None
        found.append(current.id)
    assert found == list(range(9))
    for _step in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current() == entry(0) and view.verticalScrollBar().value() == 0


def test_keys_and_clicks_ask_for_what_they_mean(view: TimelineView, qtbot: QtBot) -> None:
    asked: list[object] = []
    view.edit_requested.connect(lambda *what: asked.append(("edit", *what)))
    view.delete_requested.connect(lambda *what: asked.append(("delete", *what)))
    view.next_requested.connect(lambda what: asked.append(("next", what)))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert not asked  # nothing is chosen
    place = view.visualRect(view.rows.index(2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Delete):
        qtbot.keyClick(view, key)
    spots = buttons(QRectF(place), entry(1))
    for name in ("next", "edit", "delete"):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spots[name].center().toPoint())
    edit, delete = ("edit", "contact_record", 1), ("delete", "contact_record", 1)
    assert asked == [edit, edit, delete, ("next", 1), edit, delete]
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert asked[-1] == edit


def test_place_and_choice_outlast_new_contents(view: TimelineView) -> None:
    view.choose("uid30")
    before = view.visualRect(view.currentIndex()).top()
    new = entry(99, on=TODAY, uid="new")
    view.show_timeline(timeline(60, more=(new,)), TODAY)
    assert view.current() == entry(30) and view.visualRect(view.currentIndex()).top() == before
    view.show_timeline(timeline(60, without=30), TODAY)
    assert view.current() == entry(31)
    view.show_timeline(timeline(5), TODAY, other=True)
    assert view.current() is None and view.verticalScrollBar().value() == 0


def test_at_the_top_what_is_new_is_seen(view: TimelineView) -> None:
    view.show_timeline(timeline(60, more=(entry(99, on=TODAY, uid="new"),)), TODAY)
    assert view.verticalScrollBar().value() == 0


def test_screen_readers_hear_sentences(view: TimelineView) -> None:
    bill = entry(
        0,
        table="purchase",
        title="Purchase D-1",
        state="Settled",
        tone="good",
        amount=Decimal("-312.5"),
        currency="CNY",
        files=("a.pdf", "b.pdf"),
        next_on=date(2026, 3, 20),
    )
    view.show_timeline(Timeline(1, [bill], {}, months([bill])), TODAY)
    said = [view.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == [
        "March 2026: Sales −¥312.50",
        "Mar 18, Wed 10:20, Purchase, Purchase D-1, Settled, −¥312.50, Next Mar 20, a.pdf and 1 more",
    ]


def test_rows_grow_with_the_text(view: TimelineView, dress: Theme) -> None:
    low = view.visualRect(view.rows.index(1)).height()
    dress.use(body_px=16)
    QApplication.processEvents()
    assert view.visualRect(view.rows.index(1)).height() > low


def test_ten_thousand_records_stay_smooth(view: TimelineView) -> None:
    many = timeline(10_000)
    gaps = []

    def look(what: object) -> None:
        began = perf_counter()
        what()  # type: ignore[operator]
        QApplication.processEvents()
        gaps.append(perf_counter() - began)

    bar = view.verticalScrollBar()
    look(lambda: view.show_timeline(many, TODAY, other=True))
    for part in range(1, 6):
        look(lambda part=part: bar.setValue(bar.maximum() * part // 5))
    look(lambda: view.choose("uid5000"))
    look(lambda: view.show_timeline(many, TODAY))
    # The best of what is done several times: somebody else may have the processor meanwhile.
    assert min(gaps[1:6]) < SMOOTH and sorted((gaps[0], gaps[-1]))[0] < SMOOTH
    assert view.indexAt(QPoint(5, 5)).row() > 5000
