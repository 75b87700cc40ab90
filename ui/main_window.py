"""The main window: assembles menu, tool bar, panes and status bar, and connects them; nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from database import backup
from database.colleagues import UnknownColleague
from database.outbox import Delivery
from resources.language import _
from ui.announcer import Announcer
from ui.dialogs import Dialogs
from ui.handlers import handlers
from ui.opener import Opener, Wish
from ui.prompts import Choice, Prompts
from ui.session import Session
from ui.shortcuts import Actions
from ui.status_bar import StatusBar
from ui.tool_bar import ToolBar
from ui.welcome_page import WelcomePage
from ui.widgets.toast import Toast
from ui.workspace import Workspace

COMPACT = QSize(1180, 760)
MINIMUM = QSize(1024, 640)
SAMPLE = 12
NEW = "/new"


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
    ) -> None:
        super().__init__()
        self._settings, self._now = settings, now
        self.prompts = prompts or Prompts(self)
        self.opener = Opener(self.prompts, now, system_name=system_name, language=language, parent=self)
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self._wish = Wish(default_file)
        self._build(default_file, system_name)
        self._connect()
        self._restore_place()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self, default_file: Path, system_name: str) -> None:
        self.setObjectName("mainWindow")
        self.setWindowTitle(_("Guanxi"))
        self.setMinimumSize(MINIMUM)
        self.dialogs = Dialogs(self, self.prompts, self._settings)
        self.actions_ = Actions(self, handlers(self))
        bar = self.menuBar()
        bar.setObjectName("mainMenuBar")
        self.actions_.fill(bar)
        self._tools = ToolBar(self.actions_)
        self.addToolBar(self._tools)
        self._stack = QStackedWidget()
        self.welcome = WelcomePage(self.prompts, default_file, system_name)
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.status.show_file("", "")
        self.status.show_backup("")
        self.toast = Toast(self)
        self.toast.set_lift(self.status.sizeHint().height())
        self.announcer = Announcer(self.toast, self.status, self._now, self)
        self._enable(False)

    def _connect(self) -> None:
        self.opener.opened.connect(self._opened)
        self.opener.refused.connect(self._refused)
        self.opener.making.connect(
            lambda done, total: self.status.show_progress(_("Making sample data"), done, total)
        )
        self.welcome.new_requested.connect(self._new_from_welcome)
        self.welcome.sample_requested.connect(self._sample_from_welcome)
        self.welcome.open_requested.connect(self.choose_file)
        self.welcome.retry_requested.connect(lambda: self.open(self._wish))
        self.welcome.read_only_requested.connect(self._open_read_only)
        self.welcome.restore_requested.connect(self._restore_broken)
        self.dialogs.language_changed.connect(self.language_changed)
        self.dialogs.scheme_changed.connect(self.scheme_changed)
        self.dialogs.text_size_changed.connect(self.text_size_changed)
        self.toast.undo_requested.connect(self.actions_["undo"].trigger)
        self.status.backup_requested.connect(self.back_up)
        self.status.file_requested.connect(self.choose_file)

    # -- the file -----------------------------------------------------------------------------------------------

    def open(self, wish: Wish) -> None:
        """Open a file as wished; its page takes the place of the welcome page."""
        self._wish = wish
        self._leave()
        self.status.say(_("Opening {file}…").replace("{file}", wish.path.name))
        self.opener.open(wish)

    def choose_file(self) -> None:
        """Ctrl+O."""
        path = self.prompts.choose_open(_("Open a customer file"), _("Guanxi files (*.gxdb)"))
        if path is not None:
            self.open(Wish(path))

    def make_file(self) -> None:
        """An empty file, at a place that the person chooses."""
        path = self.prompts.choose_save(
            _("New customer file"), "guanxi.gxdb", _("Guanxi files (*.gxdb)"), ".gxdb"
        )
        if path is not None:
            self.open(Wish(path, create=True))

    def _new_from_welcome(self, path: Path, name: str) -> None:
        self.open(Wish(path, create=True, user=name or None))

    def _sample_from_welcome(self, path: Path, name: str) -> None:
        self.open(Wish(path, create=True, sample=SAMPLE, user=name or None))

    def _open_read_only(self) -> None:
        self.open(Wish(self._wish.path, read_only=True))

    def _restore_broken(self, path: Path) -> None:
        """Put a backup in the place of a file that cannot be opened; the broken one is kept beside it."""
        source = self.prompts.choose_open(_("Choose a backup"), _("Guanxi files (*.gxdb)"))
        if source is not None:
            self.open(Wish(path, create=True, restore=source))

    def _leave(self) -> None:
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
        self.workspace.clashed.connect(self.dialogs.conflict)
        self.workspace.manage_requested.connect(self.dialogs.dictionaries)
        self.workspace.count_changed.connect(self.status.show_count)
        self.workspace.navigated.connect(self._navigated)
        self.workspace.customer.shown.connect(self._navigated)
        self.status.hide_progress()
        self.status.say(_("Opened"))
        path = session.store.path
        self.status.show_file(path.name, str(path))
        self.setWindowTitle(f"{path.stem} – {_('Guanxi')}")
        self._settings.setValue("file/last", str(path))
        self._enable(True)
        self.announcer.tell_backup()
        self._make_compact()
        self.announcer.tell_delivery(delivery)
        self.workspace.drafts.ready.connect(self._offer_drafts)
        session.write(backup.daily_quietly, session.now(), done=lambda _made: self.announcer.tell_backup())

    def _refused(self, path: Path, error: Exception) -> None:
        if isinstance(error, UnknownColleague):
            self._ask_name(error)
            return
        self._leave()
        self.status.say(_("The file could not be opened"), problem=True)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.show_problem(str(error), path)

    def _ask_name(self, error: UnknownColleague) -> None:
        """Somebody whom this file does not know on this computer: one of its colleagues, or a new one."""
        choices = [Choice(name, name) for name in error.known[:8]]
        choices.append(Choice(NEW, _("I am new here"), icon="user-plus"))
        name = self.prompts.choose(_("Who are you?"), _("This computer remembers your answer."), choices)
        if name == NEW:
            name = self.prompts.ask_text(_("Your name"), text=self.opener.system_name) or ""
            self._wish = replace(self._wish, user=name, newcomer=True)
        else:
            self._wish = replace(self._wish, user=name)
        if name:
            self.open(replace(self._wish, create=False, sample=0))
        else:
            self._stack.setCurrentWidget(self.welcome)

    def _offer_drafts(self) -> None:
        found = self.workspace.drafts.pending() if self.workspace is not None else []
        if found and self.workspace is not None:
            self.workspace.offer_draft(found[0])
            self.toast.show_message(_("What you had typed before the program ended is back."), tone="info")

    # -- where things stand -------------------------------------------------------------------------------------

    def reload(self) -> None:
        """F5: read what is on screen again."""
        if self.workspace is not None:
            self.workspace.left.refresh()
            self.workspace.customer.reload()

    def back_up(self) -> None:
        """A verified copy now."""
        if self.session is not None:
            self.status.say(_("Backing up…"))
            self.session.write(backup.make_now, self.session.now(), done=self._backed_up)

    def _backed_up(self, _made: object) -> None:
        self.announcer.tell(_("Backed up and verified"))
        self.announcer.tell_backup()

    def _navigated(self) -> None:
        if self.workspace is None:
            return
        page = self.workspace.page_name()
        self.actions_["customer_list"].setChecked(page == "customer_list")
        self.actions_["save"].setEnabled(page == "form")
        row = self.workspace.customer.page.row if self.workspace.customer.page else {}
        self.actions_["bookmark"].setChecked(bool(row.get("bookmarked")))

    def _enable(self, opened: bool) -> None:
        always = {"new_file", "open_file", "quit", "shortcuts", "about"}
        for name in self.actions_:
            self.actions_[name].setEnabled(opened or name in always)
        self._tools.enable(opened)
        self.actions_["toggle_left_pane"].setChecked(True)

    def _make_compact(self) -> None:
        compact = self.width() < COMPACT.width() or self.height() < COMPACT.height()
        self._tools.set_compact(compact)
        if self.workspace is not None:
            self.workspace.customer.header.set_compact(compact)

    def _remember(self, key: str, value: Any) -> None:
        self._settings.setValue(key, value)

    def _recall(self, key: str) -> Any:
        return self._settings.value(key)

    def _restore_place(self) -> None:
        geometry = self._settings.value("window/geometry")
        if not (geometry and self.restoreGeometry(geometry)):
            self.resize(1440, 900)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1180 × 760 everything gets smaller (GUIDE 2)."""
        super().resizeEvent(event)
        self._make_compact()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place of the window, and let the file's threads finish what they have."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._leave()
        self.opener.close()
        super().closeEvent(event)
