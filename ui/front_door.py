"""The door of the window: which file is opened, who comes in, and what is seen as long as none is open."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from database.colleagues import UnknownColleague
from resources.language import _
from ui.announcer import Announcer
from ui.opener import Opener, Wish
from ui.prompts import Choice, Prompts
from ui.status_bar import StatusBar

if TYPE_CHECKING:
    from ui.welcome_page import WelcomePage

SAMPLE = 12
"""How many customers the sample data has that the welcome page makes."""
NEW = "/new"


class FrontDoor(QObject):
    """Opens files as people wish, shows the welcome page and what is wrong with a file.

    Signals: ``leaving()`` before another file is opened, and when none could be: the one that is open is left;
    ``import_wanted()`` when a new file is open that was made to be filled by an import.
    """

    leaving = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        opener: Opener,
        prompts: Prompts,
        stack: QStackedWidget,
        status: StatusBar,
        announcer: Announcer,
        default_file: Path,
        system_name: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._opener, self._prompts, self._stack = opener, prompts, stack
        self._status, self._announcer = status, announcer
        self._default_file, self._system_name = default_file, system_name
        self._wish = Wish(default_file)
        self._welcome: WelcomePage | None = None
        self.is_asked = False
        self._imports = False
        opener.refused.connect(self._refused)
        # Queued: whoever shows the file hears of it first.
        opener.opened.connect(self._entered, Qt.ConnectionType.QueuedConnection)

    @property
    def welcome(self) -> "WelcomePage":
        """What is seen without a file; made when it is seen first."""
        if self._welcome is None:
            from ui.welcome_page import WelcomePage

            page = self._welcome = WelcomePage(self._prompts, self._default_file, self._system_name)
            self._stack.addWidget(page)
            page.new_requested.connect(self._new_from_welcome)
            page.import_requested.connect(self._import_from_welcome)
            page.sample_requested.connect(self._sample_from_welcome)
            page.open_requested.connect(self.choose_file)
            page.retry_requested.connect(lambda: self.open(self._wish))
            page.read_only_requested.connect(self._open_read_only)
            page.restore_requested.connect(self._restore_broken)
        return self._welcome

    def open(self, wish: Wish) -> None:
        """Open a file as wished; its page takes the place of the welcome page."""
        works = self._opener.work.names()
        if works:
            said = _("“{work}” is still under way. Wait for it, or cancel it in the status bar.")
            self._announcer.complain(said.replace("{work}", _(", ").join(works)))
            return
        self._wish, self.is_asked, self._imports = wish, True, False
        self.leaving.emit()
        self._status.say(_("Opening {file}…").replace("{file}", wish.path.name))
        if not self._opener.is_at(wish):
            self._opener.open(wish)

    def choose_file(self) -> None:
        """Ctrl+O."""
        path = self._prompts.choose_open(_("Open a customer file"), _("Guanxi files (*.gxdb)"))
        if path is not None:
            self.open(Wish(path))

    def make_file(self) -> None:
        """An empty file, at a place that the person chooses."""
        path = self._prompts.choose_save(
            _("New customer file"), "guanxi.gxdb", _("Guanxi files (*.gxdb)"), ".gxdb"
        )
        if path is not None:
            self.open(Wish(path, create=True))

    def _new_from_welcome(self, path: Path, name: str) -> None:
        self.open(Wish(path, create=True, user=name or None))

    def _import_from_welcome(self, path: Path, name: str) -> None:
        self._new_from_welcome(path, name)
        self._imports = True

    def _entered(self) -> None:
        if self._imports:
            self._imports = False
            self.import_wanted.emit()

    def _sample_from_welcome(self, path: Path, name: str) -> None:
        self.open(Wish(path, create=True, sample=SAMPLE, user=name or None))

    def _open_read_only(self) -> None:
        self.open(Wish(self._wish.path, read_only=True, user=self._wish.user))

    def _restore_broken(self, path: Path) -> None:
        """Put a backup in the place of a file that cannot be opened; the broken one is kept beside it."""
        source = self._prompts.choose_open(_("Choose a backup"), _("Guanxi files (*.gxdb)"))
        if source is not None:
            self.open(Wish(path, create=True, restore=source))

    def _refused(self, path: Path, error: Exception) -> None:
        if isinstance(error, UnknownColleague):
            self._ask_name(error)
            return
        self.leaving.emit()
        self._status.say(_("The file could not be opened"), problem=True)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.show_problem(str(error), path)

    def _ask_name(self, error: UnknownColleague) -> None:
        """Somebody whom this file does not know on this computer: one of its colleagues, or a new one."""
        choices = [Choice(name, name) for name in error.known[:8]]
        choices.append(Choice(NEW, _("I am new here"), icon="user-plus"))
        name = self._prompts.choose(_("Who are you?"), _("This computer remembers your answer."), choices)
        if name == NEW:
            name = self._prompts.ask_text(_("Your name"), text=self._opener.system_name) or ""
            self._wish = replace(self._wish, user=name, newcomer=True)
        else:
            self._wish = replace(self._wish, user=name)
        if name:
            self.open(replace(self._wish, create=False, sample=0))
        else:
            self._stack.setCurrentWidget(self.welcome)
