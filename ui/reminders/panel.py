"""The reminder panel: filter, groups of cards, and what is done with the chosen one (GUIDE 3)."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt, QUrl, QUrlQuery, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

import reminders
from database.lists import has_customers
from database.news import News
from database.reminding import reminder_states
from reminders import Reminder
from resources.language import _
from ui import theme
from ui.reminders import words
from ui.reminders.actions import DONE, EMAIL, GREET, LOG, OPEN, PLAN, SNOOZE
from ui.reminders.card import Face
from ui.reminders.card_list import Key, ReminderList
from ui.reminders.clock import NOW, Check, ReminderClock
from ui.reminders.filter_bar import ALL, ReminderFilterBar
from ui.reminders.snooze_menu import ReminderCalendar, ReminderSnoozeMenu
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.skeleton import Skeleton

_CARD_HEIGHT: Final = 59


class ReminderPanel(QWidget):
    """Signals: ``log_requested(customer, Reminder)``, ``plan_requested(customer)``, ``open_requested(customer)``,
    ``selection_changed()``.
    """

    log_requested = Signal(int, object)
    plan_requested = Signal(int)
    open_requested = Signal(int)
    selection_changed = Signal()

    def __init__(self, session: Session, clock: ReminderClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._all: list[Reminder] = []
        self._by_key: dict[Key, Reminder] = {}
        self._today = session.today()
        self._kinds = {kind.key: kind for kind in words.kinds()}
        self._under_way: set[Key] = set()
        self._has_answer = self._is_empty = False
        self._build()
        self._connect()
        self._skeleton.start()
        self._ask_whether_empty()

    def _build(self) -> None:
        self.setObjectName("reminderPanel")
        self.setAccessibleName(_("Reminders"))
        theme.mark(self, part="pane")
        self.filter_bar = ReminderFilterBar(list(self._kinds.values()))
        self.filter_bar.hide()
        self.list = ReminderList(self._face)
        self.list.set_folded({reminders.LATER})
        self._done = EmptyState()
        self._done.setObjectName("reminderAllDone")
        self._problem = EmptyState()
        self._problem.setObjectName("reminderProblem")
        self._problem.hide()
        self._skeleton = Skeleton(rows=8, row_height=theme.tokens.scaled(_CARD_HEIGHT, theme.font_px("body")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self._problem)
        column.addWidget(self._skeleton, 1)
        column.addWidget(self.list, 1)
        self.list.hide()
        self._top = self._build_top()

    def _build_top(self) -> QWidget:
        """The white card that says that all is done."""
        frame = QFrame(self.list.widget())
        theme.mark(frame, part="card")
        frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._done)
        frame.hide()
        return frame

    def _connect(self) -> None:
        self._clock.checked.connect(self._show)
        self._session.written.connect(self._hear)
        self._clock.refused.connect(self._show_problem)
        self._problem.action_requested.connect(lambda _key: self._clock.check())
        self.filter_bar.kind_changed.connect(lambda _kind: self._show_groups())
        self.list.verb_requested.connect(self._act)
        self.list.all_requested.connect(lambda _group: self.snooze_all())
        self.list.selection_changed.connect(self.selection_changed)

    # -- slots --------------------------------------------------------------------------------------------------

    def selected(self) -> Reminder | None:
        """The chosen reminder."""
        key = self.list.selected()
        return self._by_key.get(key) if key else None

    def act(self, verb: str) -> None:
        """Do something with the chosen reminder."""
        key = self.list.selected()
        if key:
            self._act(key, verb)

    def snooze_all(self) -> None:
        """Everything that is overdue and shown, until tomorrow morning, in one step."""
        late = reminders.grouped(self._shown(), self._today)[reminders.OVERDUE]
        if late:
            self._write(late, reminder_states.snooze, *reminders.tomorrow(self._clock.moment()))

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.list.take_focus()

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, check: Check) -> None:
        self._has_answer = True
        self._skeleton.stop()
        self._problem.hide()
        self.list.show()
        self.filter_bar.show()
        self._today = check.moment.date()
        self._all = check.reminders
        self._by_key = {one.key: one for one in self._all}
        self._under_way &= self._by_key.keys()
        self._show_counts()
        self._show_groups()

    def _show_counts(self) -> None:
        """Pills count what is not far away."""
        counts = {ALL: 0}
        by_rule = {rule: kind.key for kind in self._kinds.values() for rule in kind.rules}
        for one in self._all:
            if reminders.group(one, self._today) != reminders.LATER:
                for key in (ALL, by_rule[one.rule]):
                    counts[key] = counts.get(key, 0) + 1
        self.filter_bar.set_counts(counts)

    def _show_groups(self) -> None:
        shown = self._shown()
        groups = words.groups(shown, self._today)
        is_done = not any(group.key in NOW for group in groups)
        if is_done:
            self._say_done(shown)
        self.list.set_groups(groups, self._top if is_done else None)
        self._top.setVisible(is_done)

    def _shown(self) -> list[Reminder]:
        kind = self._kinds.get(self.filter_bar.kind())
        return [one for one in self._all if kind is None or one.rule in kind.rules]

    def _face(self, reminder: Reminder) -> Face:
        return words.face(reminder, self._today)

    def _say_done(self, ahead: list[Reminder]) -> None:
        if self._is_empty:
            hint = _("Enter customers and give them a contact plan: what falls due comes up here.")
            self._done.show_message(_("No reminders yet"), hint, icon="bell")
            return
        text = words.next_one(ahead[0], self._today) if ahead else _("Nothing in the next days either.")
        title = _("All of today's reminders are done")
        self._done.show_message(title, text, icon="circle-check", icon_role="success")

    def _ask_whether_empty(self) -> None:
        self._session.read("reminders/empty", has_customers, done=self._take_empty, owner=self)

    def _take_empty(self, has_any: bool) -> None:
        if self._is_empty == has_any:
            self._is_empty = not has_any
            if self._has_answer:
                self._show_groups()

    def _hear(self, heard: News) -> None:
        if "customer" in heard.tables:
            self._ask_whether_empty()

    def _show_problem(self, sentence: str) -> None:
        """In place of the list, or above what is known."""
        self._skeleton.stop()
        actions = (("reminderRetry", _("Try again"), "normal"),)
        title = _("The reminders could not be read")
        self._problem.show_message(title, sentence, actions, icon="circle-alert", icon_role="danger")
        self._problem.show()
        self.list.setVisible(self._has_answer)

    # -- doing --------------------------------------------------------------------------------------------------

    def _act(self, key: Key, verb: str) -> None:
        reminder = self._by_key.get(key)
        if reminder is None or key in self._under_way:
            return
        does: dict[str, Callable[[Reminder], object]] = {
            LOG: lambda one: self.log_requested.emit(one.customer, one),
            PLAN: lambda one: self.plan_requested.emit(one.customer),
            OPEN: lambda one: self.open_requested.emit(one.customer),
            SNOOZE: self._open_snooze_menu,
            DONE: lambda one: self._write([one], reminder_states.done),
            GREET: self._copy_greeting,
            EMAIL: self._write_email,
        }
        does[verb](reminder)

    def _open_snooze_menu(self, reminder: Reminder) -> None:
        menu = ReminderSnoozeMenu(self._clock.moment(), self)
        menu.snoozed.connect(lambda on, time: self._write([reminder], reminder_states.snooze, on, time))
        menu.date_requested.connect(lambda: self._open_calendar(reminder))
        menu.dropped.connect(lambda: self._write([reminder], reminder_states.done))
        menu.popup(self._place_below(reminder))

    def _open_calendar(self, reminder: Reminder) -> None:
        popup = ReminderCalendar(self._today, self._session.language, self)
        morning = reminders.tomorrow(self._clock.moment())[1]
        popup.picked.connect(lambda day: self._write([reminder], reminder_states.snooze, day, morning))
        anchor = self.list.card(reminder.key)
        popup.open_below(anchor or self)
        popup.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_below(self, reminder: Reminder) -> QPoint:
        card = self.list.card(reminder.key)
        row = card.actions_row() if card is not None else None
        button = row.button(SNOOZE) if row is not None else None
        anchor: QWidget = button or card or self
        return anchor.mapToGlobal(QPoint(0, anchor.height() + theme.space("xxs")))

    def _write(self, some: list[Reminder], job: Callable[..., int | None], *until: date | str) -> None:
        keys = {one.key for one in some}
        self._under_way |= keys

        def failed(error: Exception) -> None:
            self._under_way -= keys
            self._session.failed.emit(str(error))

        which = [one.which for one in some]
        self._session.write(job, which, *until, self._session.me, self._session.now(), failed=failed)

    def _copy_greeting(self, reminder: Reminder) -> None:
        QGuiApplication.clipboard().setText(words.greeting(reminder))
        self._session.done.emit(_("Greeting copied"), 0)

    def _write_email(self, reminder: Reminder) -> None:
        """A draft in the person's own mail program; nothing is sent from here."""
        url, query = QUrl(), QUrlQuery()
        query.addQueryItem("subject", words.subject())
        query.addQueryItem("body", words.greeting(reminder))
        url.setScheme("mailto")
        url.setPath(reminder.email.strip())
        url.setQuery(query)
        QDesktopServices.openUrl(url)
