"""The main window: assembles menu, tool bar, panes and status bar, and connects them; nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from changes.save import Outcome, Save
from database import backup
from database.colleagues import UnknownColleague
from database.outbox import Delivery
from resources.language import _, ngettext
from ui.conflict_dialog import ConflictDialog
from ui.dictionary_dialog import DictionaryDialog
from ui.opener import Opener, Wish
from ui.prompts import Choice, Prompts
from ui.session import Session
from ui.settings_dialog import SettingsDialog
from ui.shortcuts import Actions
from ui.shortcuts_dialog import ShortcutsDialog
from ui.status_bar import StatusBar
from ui.tool_bar import ToolBar
from ui.welcome_page import WelcomePage
from ui.widgets.toast import Toast
from ui.workspace import Workspace

COMPACT = QSize(1180, 760)
MINIMUM = QSize(1024, 640)
SAMPLE = 12
NEW = "/new"
LATE = 7


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
        self.actions_ = Actions(self, self._handlers())
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
        self.toast.undo_requested.connect(self._undo)
        self.status.backup_requested.connect(self._back_up)
        self.status.file_requested.connect(self.choose_file)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "new_file": self._new_file,
            "open_file": self.choose_file,
            "back_up": self._back_up,
            "restore_backup": lambda: self._settings_page("backups"),
            "reload": self._reload,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._on_session("redo"),
            "toggle_left_pane": self._on_workspace("toggle_left"),
            "collapse_header": self._collapse_header,
            "customer_list": self._toggle_list,
            "back": self._on_workspace("back"),
            "forward": self._on_workspace("forward"),
            "next_pane": lambda: self._with_workspace(lambda space: space.step_pane(1)),
            "previous_pane": lambda: self._with_workspace(lambda space: space.step_pane(-1)),
            **{
                f"tab_{key}": self._tab_handler(key)
                for key in ("overview", "contacts", "competitors", "billing")
            },
            **{f"tab_{key}": self._tab_handler(key) for key in ("files", "history")},
            "next_tab": lambda: self._with_workspace(lambda space: space.customer.step_tab(1)),
            "previous_tab": lambda: self._with_workspace(lambda space: space.customer.step_tab(-1)),
            "new_customer": self._on_workspace("new_customer"),
            "edit_customer": self._on_workspace("edit_customer"),
            "bookmark": lambda on: self._with_workspace(lambda space: space.customer.set_bookmark(on)),
            "save": self._on_workspace("save_form"),
            "delete_customer": lambda: self._with_workspace(lambda space: space.customer.delete()),
            "competitors": lambda: self._with_workspace(lambda space: space.show_page("competitors")),
            "recycle_bin": lambda: self._with_workspace(lambda space: space.show_page("recycle_bin")),
            "journal": lambda: self._with_workspace(lambda space: space.show_page("journal")),
            "dictionaries": lambda: self._dictionaries(""),
            "colleagues": lambda: self._settings_page("colleagues"),
            "settings": lambda: self._settings_page(""),
            "shortcuts": self._show_shortcuts,
            "about": self._about,
        }

    def _tab_handler(self, key: str) -> Callable[[], None]:
        def handler() -> None:
            def show(space: Workspace) -> None:
                space.show_page("customer")
                space.customer.choose_tab(key)

            self._with_workspace(show)

        return handler

    def _on_workspace(self, name: str) -> Callable[..., None]:
        return lambda *args: self._with_workspace(lambda space: getattr(space, name)(*args))

    def _on_session(self, name: str) -> Callable[..., None]:
        return lambda *args: getattr(self.session, name)(*args) if self.session else None

    def _with_workspace(self, do: Callable[[Workspace], object]) -> None:
        if self.workspace is not None:
            do(self.workspace)

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

    def _new_file(self) -> None:
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
        self._enable(False)

    def _opened(self, session: Session, delivery: Delivery | None) -> None:
        self.session = session
        self.workspace = Workspace(session, self._remember, self._recall)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.left.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        session.done.connect(self._tell)
        session.failed.connect(self._complain)
        session.undo_left.connect(self._tell_left)
        self.workspace.clashed.connect(self._ask_conflict)
        self.workspace.manage_requested.connect(self._dictionaries)
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
        self._show_backup()
        self._make_compact()
        self._tell_delivery(delivery)
        self.workspace.drafts.ready.connect(self._offer_drafts)
        session.write(backup.daily_quietly, session.now(), done=lambda _made: self._show_backup())

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

    # -- saying -------------------------------------------------------------------------------------------------

    def _tell(self, sentence: str, batch: int) -> None:
        self.status.say(sentence)
        self.toast.show_message(sentence, undo=bool(batch))

    def _complain(self, sentence: str) -> None:
        self.status.say(sentence, problem=True)
        self.toast.show_message(sentence, tone="warning")

    def _tell_left(self, undone: Any) -> None:
        count = len(undone.left)
        sentence = ngettext(
            "{n} value has changed since and was left as it is.",
            "{n} values have changed since and were left as they are.",
            count,
        )
        self.toast.show_message(sentence.replace("{n}", str(count)), tone="warning")

    def _tell_delivery(self, delivery: Delivery | None) -> None:
        if delivery and delivery.written:
            count = len(delivery.written)
            sentence = ngettext(
                "{n} save that was waiting is now in the file.",
                "{n} saves that were waiting are now in the file.",
                count,
            )
            self._tell(sentence.replace("{n}", str(count)), 0)

    def _show_backup(self) -> None:
        if self.session is not None:
            self.session.read("backups", backup.newest, done=self._backup_read)

    def _backup_read(self, newest: backup.Backup | None) -> None:
        if newest is None:
            self.status.show_backup(_("No backup yet"), late=True)
            return
        days = (self._now().astimezone(UTC) - newest.at).days
        when = newest.at.astimezone().strftime("%Y-%m-%d %H:%M")
        self.status.show_backup(_("Backup {when}").replace("{when}", when), late=days > LATE)

    def _back_up(self) -> None:
        if self.session is not None:
            self.status.say(_("Backing up…"))
            self.session.write(backup.make_now, self.session.now(), done=self._backed_up)

    def _backed_up(self, _made: object) -> None:
        self._tell(_("Backed up and verified"), 0)
        self._show_backup()

    # -- dialogs ------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self.session is not None:
            self.session.undo_newest()

    def _ask_conflict(self, save: Save, outcome: Outcome) -> None:
        if self.session is not None:
            dialog = ConflictDialog(save, outcome, self.session, self._settings, parent=self)
            dialog.resolved.connect(self._resave)
            dialog.open()

    def _resave(self, save: Save) -> None:
        if self.session is not None:
            self.session.resave(save, clashed=self._ask_conflict)

    def _dictionaries(self, dictionary: str) -> None:
        if self.session is not None:
            dialog = DictionaryDialog(self.session, self._settings, parent=self)
            if dictionary:
                dialog.choose(dictionary)
            dialog.open()

    def _settings_page(self, page: str) -> None:
        if self.session is None:
            return
        dialog = SettingsDialog(self.session, self._settings, parent=self)
        dialog.language_changed.connect(self.language_changed)
        dialog.scheme_changed.connect(self.scheme_changed)
        dialog.text_size_changed.connect(self.text_size_changed)
        if page:
            dialog.choose(page)
        dialog.open()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(list(self.actions_), self._settings, parent=self).open()

    def _about(self) -> None:
        text = _("Keeps a firm's customers: who they are, what has passed between us, what is due next.")
        self.prompts.inform(_("Guanxi"), text)

    # -- where things stand -------------------------------------------------------------------------------------

    def _reload(self) -> None:
        if self.workspace is not None:
            self.workspace.left.refresh()
            self.workspace.customer.reload()

    def _toggle_list(self, shown: bool) -> None:
        self._with_workspace(lambda space: space.show_page("customer_list" if shown else "customer"))

    def _collapse_header(self, collapsed: bool) -> None:
        self._with_workspace(lambda space: space.customer.header.set_collapsed(collapsed))

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
