"""The main window: assembles menu, tool bar, panes and status bar, and connects them; nothing else."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStackedWidget, QSystemTrayIcon

from database.outbox import Delivery
from resources.language import _
from ui import theme
from ui.announcer import Announcer
from ui.dialogs import Dialogs
from ui.front_door import FrontDoor
from ui.handlers import handlers
from ui.importing.drop import importable
from ui.opener import Opener, Wish
from ui.prompts import Choice, Prompts
from ui.reminders.center import ReminderCenter
from ui.reminders.tray import Tray, system_icon
from ui.searching.center import SearchCenter
from ui.session import Session
from ui.shortcuts import Actions
from ui.status_bar import StatusBar
from ui.tool_bar import ToolBar
from ui.widgets.toast import Toast
from ui.workspace import Workspace

if TYPE_CHECKING:
    from database.backing_up import Made
    from ui.welcome_page import WelcomePage

COMPACT = QSize(1180, 760)
MINIMUM = QSize(1024, 640)
SETTLED_MS = 400
"""After the first paint, until today's backup is looked after and pages are made ready."""


class MainWindow(QMainWindow):
    """One window, one open file.

    Signals: ``language_changed(str)``, ``scheme_changed(str)``, ``text_size_changed(int)``: the person chose another.
    """

    language_changed = Signal(str)
    scheme_changed = Signal(str)
    text_size_changed = Signal(int)

    def __init__(
        self,
        settings: QSettings,
        now: Callable[[], datetime],
        *,
        default_file: Path,
        system_name: str,
        language: str,
        prompts: Prompts | None = None,
        opener: Opener | None = None,
        tray_icon: Callable[[], QSystemTrayIcon | None] = system_icon,
    ) -> None:
        super().__init__()
        self._settings, self._now = settings, now
        self.prompts = prompts or Prompts(self)
        self.opener = opener or Opener(self.prompts, now, system_name=system_name, language=language)
        self.opener.setParent(self)
        self.opener.prompts = self.prompts
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self._closing = False
        self._build(tray_icon(), default_file, system_name)
        self._connect()
        self._restore_place()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self, icon: QSystemTrayIcon | None, default_file: Path, system_name: str) -> None:
        self.setObjectName("mainWindow")
        self.setWindowTitle(_("Guanxi"))
        self.setMinimumSize(MINIMUM)
        self.setAcceptDrops(True)
        self.dialogs = Dialogs(self, self.prompts, self._settings)
        self.actions_ = Actions(self, handlers(self))
        bar = self.menuBar()
        bar.setObjectName("mainMenuBar")
        self.actions_.fill(bar)
        self._tools = ToolBar(self.actions_)
        self.addToolBar(self._tools)
        self._stack = QStackedWidget()
        theme.mark(self._stack, part="surface")
        self.setCentralWidget(self._stack)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.status.show_file("", "")
        self.status.show_backup("")
        self.toast = Toast(self)
        self.toast.set_lift(self.status.sizeHint().height())
        self.announcer = Announcer(self.toast, self.status, self._now, self)
        self.door = FrontDoor(
            self.opener,
            self.prompts,
            self._stack,
            self.status,
            self.announcer,
            default_file,
            system_name,
            self,
        )
        self.tray = Tray(self, icon)
        self.reminders = ReminderCenter(
            self, self._tools.bell, self.status, self.announcer, self.tray, self._remember, self._recall
        )
        self.search = SearchCenter(self, self._tools.search)
        self._enable(False)

    def _connect(self) -> None:
        self.opener.opened.connect(self._opened)
        self.door.leaving.connect(self._leave)
        self.door.import_wanted.connect(self.dialogs.import_file)
        self.opener.work.told.connect(self.status.show_progress)
        self.opener.work.hidden.connect(self.status.hide_progress)
        self.opener.work.idle.connect(self._close_after_work)
        self.status.cancel_requested.connect(self.opener.work.cancel)
        self.dialogs.language_changed.connect(self.language_changed)
        self.dialogs.scheme_changed.connect(self.scheme_changed)
        self.dialogs.text_size_changed.connect(self.text_size_changed)
        self.dialogs.customers_requested.connect(self._show_imported)
        self.toast.undo_requested.connect(self.actions_["undo"].trigger)
        self._connect_reminders()
        self._connect_search()
        self.status.backup_requested.connect(self.back_up)
        self.status.file_requested.connect(self.door.choose_file)

    def _connect_reminders(self) -> None:
        self.reminders.shown_changed.connect(self.actions_["toggle_reminders"].setChecked)
        self.reminders.quiet_changed.connect(self.actions_["quiet"].setChecked)
        self.reminders.selection_changed.connect(self._enable_reminder)
        self.reminders.open_requested.connect(self._open_customer)
        self.reminders.plan_requested.connect(self.dialogs.plan_contact)
        self.reminders.log_requested.connect(lambda customer, _reminder: self.dialogs.log_contact(customer))
        self.reminders.day_changed.connect(self.reload)
        self.status.check_requested.connect(self.reminders.check)
        self.tray.window_requested.connect(self._come_to_front)
        self.tray.quit_requested.connect(self.close)

    def _connect_search(self) -> None:
        self.search.open_requested.connect(self._open_found)
        self.search.new_requested.connect(self._new_customer_named)
        self.search.log_requested.connect(self.dialogs.log_contact)
        self.search.left.connect(self._focus_content)

    # -- the file -----------------------------------------------------------------------------------------------

    @property
    def welcome(self) -> "WelcomePage":
        """What is seen without a file."""
        return self.door.welcome

    def open(self, wish: Wish) -> None:
        """Open a file as wished."""
        self.door.open(wish)

    def _leave(self) -> None:
        self.reminders.follow(None)
        self.search.follow(None)
        if self.workspace is not None:
            self.workspace.leave()
            self._stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
        if self.session is not None:
            self.session.deleteLater()
        self.workspace, self.session = None, None
        self.announcer.follow(None)
        self.dialogs.follow(None)
        self._enable(False)

    def _opened(self, session: Session, delivery: Delivery | None) -> None:
        self.session = session
        self.workspace = Workspace(session, self._remember, self._recall)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.left.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announcer.follow(session)
        self.dialogs.follow(session)
        self.reminders.follow(session)
        self.search.follow(session)
        self.workspace.clashed.connect(self.dialogs.conflict)
        self.workspace.log_contact_requested.connect(self.actions_["log_contact"].trigger)
        self.workspace.plan_contact_requested.connect(self.dialogs.plan_contact)
        self.workspace.print_card_requested.connect(self.actions_["print_card"].trigger)
        self.workspace.record_requested.connect(self.dialogs.record)
        self.workspace.code_requested.connect(self.dialogs.qr_code)
        self.workspace.move_requested.connect(self.dialogs.move_contacts)
        self.workspace.manage_requested.connect(self.dialogs.dictionaries)
        self.workspace.import_requested.connect(self.actions_["import_file"].trigger)
        self.workspace.count_changed.connect(self.status.show_count)
        self.workspace.navigated.connect(self._navigated)
        self.status.hide_progress()
        self.status.say(_("Opened"))
        path = session.store.path
        self.status.show_file(path.name, str(path))
        self.setWindowTitle(f"{path.stem} – {_('Guanxi')}")
        self._settings.setValue("file/last", str(path))
        self._enable(True)
        self._make_compact()
        self.announcer.tell_delivery(delivery)
        held = delivery.held if delivery else []
        self.dialogs.held([(save, why) for save, why in held if not isinstance(why, Exception)])
        self.workspace.drafts.ready.connect(self._offer_drafts)
        once = Qt.ConnectionType.SingleShotConnection
        self.workspace.left.tree.loaded.connect(self._settle, once)

    def _settle(self) -> None:
        """After the first customers are on screen: what nobody waits for."""
        QTimer.singleShot(SETTLED_MS, self, self._do_chores)

    def _do_chores(self) -> None:
        from database import backing_up

        session = self.session
        if session is not None:
            self.reminders.start()
            self.search.start()
            if self.workspace is not None:
                self.workspace.beside = self.reminders.panes()
            self.announcer.tell_backup()
            done = self._backed_up_quietly
            session.write_long(_("Backing up"), backing_up.daily, session.now(), done=done, asked=False)

    def _offer_drafts(self) -> None:
        pending = self.workspace.drafts.pending() if self.workspace is not None else []
        # The panels and the log of contacts offer their own where they are opened.
        found = [one for one in pending if one.table == "customer"]
        if found and self.workspace is not None:
            self.workspace.offer_draft(found[0])
            self.toast.show_message(_("What you had typed before the program ended is back."), tone="info")

    # -- where things stand -------------------------------------------------------------------------------------

    def reload(self) -> None:
        """F5: read what is on screen again."""
        if self.workspace is not None:
            self.workspace.reload()

    def back_up(self) -> None:
        """A verified copy now."""
        from database import backing_up

        if self.session is not None:
            self.status.say(_("Backing up…"))
            self.session.write_long(
                _("Backing up"),
                backing_up.make_now,
                self.session.now(),
                done=self._backed_up,
                stopped=self._not_backed_up,
            )

    def _not_backed_up(self) -> None:
        self.announcer.tell(_("The backup was stopped. Nothing was left behind."))

    def _backed_up(self, made: "Made") -> None:
        self.announcer.tell(_("Backed up and verified"))
        self._backed_up_quietly(made)

    def _backed_up_quietly(self, made: "Made | None") -> None:
        self.announcer.tell_backup()
        if made is not None and made.problem is not None:
            self.announcer.complain(str(made.problem))

    def _navigated(self) -> None:
        if self.workspace is None:
            return
        page = self.workspace.page_name()
        self.actions_["customer_list"].setChecked(page == "customer_list")
        self.actions_["save"].setEnabled(page == "form")
        self.actions_["bookmark"].setChecked(bool(self.workspace.shown_row().get("bookmarked")))

    def _enable(self, opened: bool) -> None:
        always = {"new_file", "open_file", "quit", "shortcuts", "about"}
        for name in self.actions_:
            self.actions_[name].setEnabled(opened or name in always)
        self._enable_reminder(False)
        self._tools.enable(opened)
        self.actions_["toggle_left_pane"].setChecked(True)

    def _enable_reminder(self, chosen: bool) -> None:
        for name in ("log_reminder", "snooze_reminder", "done_reminder", "open_reminder"):
            self.actions_[name].setEnabled(chosen)

    def _open_customer(self, customer: int) -> None:
        if self.workspace is not None:
            self.workspace.open_customer(customer)

    def _open_found(self, customer: int) -> None:
        self._open_customer(customer)
        self._focus_content()

    def _focus_content(self) -> None:
        if self.workspace is not None:
            self.workspace.focus_content()

    def _new_customer_named(self, name: str) -> None:
        if self.workspace is not None:
            self.workspace.new_customer(name)

    def _come_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _make_compact(self) -> None:
        compact = self.width() < COMPACT.width() or self.height() < COMPACT.height()
        self._tools.set_compact(compact)
        self.reminders.set_compact(compact)
        if self.workspace is not None:
            self.workspace.set_compact(compact)

    def _remember(self, key: str, value: Any) -> None:
        self._settings.setValue(key, value)

    def _recall(self, key: str) -> Any:
        return self._settings.value(key)

    def _restore_place(self) -> None:
        geometry = self._settings.value("window/geometry")
        if not (geometry and self.restoreGeometry(geometry)):
            self.resize(1440, 900)

    def showEvent(self, event: QShowEvent) -> None:
        """Shown before anybody asked for a file: here is how to begin."""
        super().showEvent(event)
        if not self.door.is_asked:
            self._stack.setCurrentWidget(self.welcome)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1180 × 760 everything gets smaller (GUIDE 2)."""
        super().resizeEvent(event)
        self._make_compact()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A sheet or address cards may be dropped, once a file is open."""
        if self.session is not None and importable(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin to import it."""
        event.acceptProposedAction()
        self.dialogs.import_file(importable(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the button that has the focus, as the space bar does; whoever takes Enter was asked before."""
        focus = QApplication.focusWidget()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _show_imported(self, filed_today: bool) -> None:
        if self.workspace is not None:
            self.workspace.show_filed(self.session.today() if filed_today and self.session else None)

    def _may_close(self) -> bool:
        """Whether nothing is under way. Else the person says what is to become of it, and it closes later."""
        works = self.opener.work.names()
        if not works:
            self.opener.work.cancel_all()
            return True
        if not self._closing:
            text = _("Under way: {work}. What is called off leaves nothing half done.")
            choices = [
                Choice("wait", _("Wait, then quit"), "primary"),
                Choice("cancel", _("Cancel and quit"), "danger", "x"),
            ]
            answer = self.prompts.choose(
                _("Quit while work is under way?"),
                text.replace("{work}", _(", ").join(works)),
                choices,
                cancel=_("Stay"),
            )
            if answer == "cancel":
                self.opener.work.cancel_all()
            self._closing = bool(answer) and bool(self.opener.work.names())
            return bool(answer) and not self._closing
        return False

    def _close_after_work(self) -> None:
        if self._closing:
            self._closing = False
            QTimer.singleShot(0, self, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place of the window, and let the file's threads finish what they have.

        While long work runs it asks: wait, or cancel and quit (GUIDE 3).
        """
        if not self._may_close():
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._leave()
        self.opener.close()
        super().closeEvent(event)
