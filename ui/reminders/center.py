"""Brings the reminders to the window: clock, dock, bell, status bar and tray, for the file that is open.

The rules, the clock and the panel are loaded when ``start`` is called: the window is there sooner.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from resources.language import _
from ui import theme
from ui.announcer import Announcer
from ui.reminders.bell import ReminderBell
from ui.reminders.dock import ReminderDock
from ui.reminders.tray import Tray
from ui.session import Session
from ui.status_bar import StatusBar

if TYPE_CHECKING:
    from reminders import Reminder
    from ui.reminders.clock import Check, ReminderClock
    from ui.reminders.panel import ReminderPanel

_SHOWN, _PLACE = "reminders/shown", "reminders/place"

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]


class ReminderCenter(QObject):
    """Signals: ``log_requested(customer, Reminder)``, ``plan_requested(customer)``, ``open_requested(customer)``;
    ``day_changed()``: it is another day; ``shown_changed(bool)``: the dock is there or not;
    ``selection_changed(bool)``: a reminder is chosen or not; ``quiet_changed(bool)``.
    """

    log_requested = Signal(int, object)
    plan_requested = Signal(int)
    open_requested = Signal(int)
    day_changed = Signal()
    shown_changed = Signal(bool)
    selection_changed = Signal(bool)
    quiet_changed = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        bell: ReminderBell,
        status: StatusBar,
        announcer: Announcer,
        tray: Tray,
        remember: Remember,
        recall: Recall,
    ) -> None:
        super().__init__(window)
        self._window, self._bell, self._status = window, bell, status
        self._announcer, self.tray = announcer, tray
        self._remember, self._recall = remember, recall
        self._session: Session | None = None
        self.clock: ReminderClock | None = None
        self.panel: ReminderPanel | None = None
        self._compact = False
        self._wanted = str(recall(_SHOWN)) not in ("false", "False", "0")
        self._wanted_small = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.dock = ReminderDock(self._window)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()

    def _connect(self) -> None:
        self._bell.clicked.connect(self.toggle)
        self.dock.close_requested.connect(lambda: self.toggle(False))
        self.dock.refresh_requested.connect(self.check)
        self.dock.quiet_requested.connect(self.be_quiet)
        self.dock.side_requested.connect(self._move)
        self.tray.quiet_requested.connect(self.be_quiet)
        self.tray.customer_requested.connect(self.open_requested)

    # -- the file -----------------------------------------------------------------------------------------------

    def follow(self, session: Session | None) -> None:
        """Make room for the reminders of the open file; or leave it."""
        if self._session is not None:
            self._leave()
        self._session = session
        if session is not None:
            self.dock.show_panel(_room())
            self._restore_place()
        self._show_dock()
        self.selection_changed.emit(False)

    def start(self) -> None:
        """Load the rules, look for the first time, and go on every minute."""
        if self._session is None or self.clock is not None:
            return
        from ui.reminders.clock import ReminderClock
        from ui.reminders.panel import ReminderPanel

        self.clock = ReminderClock(self._session, self)
        self.panel = ReminderPanel(self._session, self.clock)
        self.clock.checked.connect(self._take)
        self.clock.refused.connect(self._refused)
        self.clock.day_changed.connect(self.day_changed)
        self.clock.summed_up.connect(self._sum_up)
        self.clock.came_due.connect(self._tell_due)
        self.clock.quiet_changed.connect(self._show_quiet)
        self.panel.log_requested.connect(self.log_requested)
        self.panel.plan_requested.connect(self.plan_requested)
        self.panel.open_requested.connect(self.open_requested)
        self.panel.selection_changed.connect(self._tell_selection)
        self.dock.show_panel(self.panel)
        self.clock.start()

    def _leave(self) -> None:
        self._remember(_PLACE, self._window.saveState())
        if self.clock is not None and self.panel is not None:
            self.clock.stop()
            self.clock.deleteLater()
        self.dock.show_panel(_room())
        self.clock, self.panel = None, None
        self.tray.show(False)
        self._bell.set_count(0)
        self._status.show_check("")

    # -- slots --------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look now."""
        if self.clock is not None:
            self.clock.check()

    def panes(self) -> list[QWidget]:
        """Where the keyboard may go."""
        return [self.panel.list] if self.panel is not None else []

    def toggle(self, shown: bool) -> None:
        """Ctrl+Shift+R: show or hide the dock; in a small window only until it is large again."""
        if self._compact:
            self._wanted_small = shown
        else:
            self._wanted = shown
            self._remember(_SHOWN, shown)
        self._show_dock()
        if shown and self.panel is not None and self.dock.isVisible():
            self.panel.focus_list()

    def set_compact(self, compact: bool) -> None:
        """A small window has no room for the dock: the bell says how many wait."""
        if compact != self._compact:
            self._compact, self._wanted_small = compact, False
            self._show_dock()
        self._bell.set_compact(compact)

    def act(self, verb: str) -> None:
        """Do something with the chosen reminder."""
        if self.panel is not None:
            self.panel.act(verb)

    def snooze_all(self) -> None:
        """Everything overdue until tomorrow."""
        if self.panel is not None:
            self.panel.snooze_all()

    def be_quiet(self, quiet: bool) -> None:
        """No messages for two hours, or messages again."""
        if self.clock is not None:
            self.clock.be_quiet(quiet)

    def is_shown(self) -> bool:
        """Whether the dock is wanted, be the window open or not."""
        return self._wanted_small if self._compact else self._wanted

    # -- private ------------------------------------------------------------------------------------------------

    def _show_dock(self) -> None:
        shown = self._session is not None and self.is_shown()
        self.dock.setVisible(shown)
        self._bell.setChecked(shown)
        self.shown_changed.emit(shown)

    def _take(self, check: "Check") -> None:
        self._bell.set_count(check.waiting)
        self._status.show_check(_("Reminders checked {time}").replace("{time}", f"{check.moment:%H:%M}"))
        if self.clock is not None:
            self.tray.show(self.clock.wants_tray())
        self.tray.show_count(check.waiting)
        self._show_quiet()

    def _refused(self, _why: str) -> None:
        self._status.show_check(_("Reminders could not be read"), problem=True)

    def _sum_up(self, counts: Mapping[str, int]) -> None:
        """In the tray only: who looks at the window has the list before them."""
        from ui.reminders.words import summary

        self.tray.notify(summary(counts))

    def _tell_due(self, due: "list[Reminder]") -> None:
        from ui.reminders.words import came_due

        notice = came_due(due)
        if not self.tray.notify(notice):
            self._announcer.remind(f"{notice.title} · {notice.text}")

    def _show_quiet(self) -> None:
        until = self.clock.quiet_until() if self.clock is not None else None
        text = _("Quiet for 2 hours")
        if until is not None:
            text = _("Quiet until {time}").replace("{time}", f"{until:%H:%M}")
        for place in (self.dock, self.tray):
            place.show_quiet(text, quiet=until is not None)
        self.quiet_changed.emit(until is not None)

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.panel is not None and self.panel.selected() is not None)

    def _move(self, area: Qt.DockWidgetArea) -> None:
        self.dock.setFloating(False)
        self._window.addDockWidget(area, self.dock)

    def _restore_place(self) -> None:
        place = self._recall(_PLACE)
        if not (place and self._window.restoreState(place)):
            width = theme.size("reminderDock.default")
            self._window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)


def _room() -> QWidget:
    """What stands in the dock until the panel is there."""
    room = QWidget()
    theme.mark(room, part="pane")
    return room
