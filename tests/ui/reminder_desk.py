"""A clock that is moved by hand, and a reminder panel that follows it."""

from datetime import datetime, timedelta

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.conftest import Book
from tests.ui.conftest import settle
from ui.reminders.card import Face
from ui.reminders.clock import ReminderClock
from ui.reminders.panel import ReminderPanel
from ui.session import Session

MORNING = datetime(2026, 3, 18, 9, 40)  # a Wednesday


class Hands:
    """The hands of a clock. Called, they tell the moment, as a session wants it."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at.astimezone()

    def set(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """A time of the day on which they stand, or of a later one."""
        self.at = self.at.replace(hour=hour, minute=minute) + timedelta(days=days)


class RecordingIcon(QSystemTrayIcon):
    """Keeps what it is to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.visible = False

    def setVisible(self, visible: bool) -> None:  # noqa: N802 -- Qt's name
        """Nowhere: the test's screen has no place for it."""
        self.visible = visible

    def showMessage(self, title: str, text: str, icon: QIcon, _ms: int) -> None:  # type: ignore[override]  # noqa: N802
        """Keep it."""
        self.shown.append((title, text))


class ReminderDesk:
    """Clock and panel on one session."""

    def __init__(self, qtbot: QtBot, session: Session, at: datetime = MORNING) -> None:
        self.qtbot, self.session, self.hands = qtbot, session, Hands(at)
        session.now = self.hands
        self.clock = ReminderClock(session)
        self.panel = ReminderPanel(session, self.clock)
        self.clock.setParent(self.panel)
        self.due: list[list[str]] = []
        self.sums: list[dict[str, int]] = []
        self.clock.came_due.connect(lambda some: self.due.append([one.customer_name for one in some]))
        self.clock.summed_up.connect(lambda counts: self.sums.append({k: n for k, n in counts.items() if n}))
        qtbot.addWidget(self.panel)
        self.panel.resize(316, 700)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)
        self.clock.start()
        self.settle()

    def settle(self) -> None:
        """Until every question has its answer."""
        settle(self.qtbot, self.session)

    def pass_to(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Move the hands, and let a minute's tick come."""
        self.hands.set(hour, minute, days)
        self.clock._timer.timeout.emit()
        self.settle()

    def faces(self) -> list[Face]:
        """The cards from the top."""
        return self.panel.list.faces()

    def who(self) -> list[str]:
        """Whom the cards name, from the top."""
        return [face.who for face in self.faces()]


def office(book: Book) -> None:
    """One overdue, one to call at 14:30 today, a birthday today, one agreed for Friday."""
    from models import Contact

    book.customer("Overdue Ltd", short_name="Overdue")
    book.record(1, "2026-03-01", next_contact_on="2026-03-11", next_step="Ask for the order")
    book.customer("Langu Biotech", short_name="Langu", phone="0512 6288 0166")
    book.insert(Contact, customer=2, name="王建宁", title="Head of lab", mobile="138 0000 2716")
    book.record(
        2,
        "2026-03-04",
        contacts=[1],
        next_contact_on="2026-03-18",
        next_contact_time="14:30",
        next_step="Call back about the quote",
    )
    book.customer("Heze Pharma", short_name="Heze")
    book.insert(Contact, customer=3, name="李慧", birthday="1988-03-18", email="li@heze.example")
    book.record(3, "2026-03-17")
    book.customer("Haili Foods", short_name="Haili")
    book.record(4, "2026-03-17", next_contact_on="2026-03-20", next_step="Send samples")
