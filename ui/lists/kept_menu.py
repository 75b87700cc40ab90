"""A menu of things that a colleague keeps under names in the file: filters, column sets."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from database import saved
from database.news import News
from resources.language import _
from ui import theme
from ui.session import Session


class Kept(QObject):
    """What is kept, the name of what is in use, and the commands to choose, keep, rename and delete.

    ``present`` gives what is in use now, to be kept. Signals: ``chosen(value)`` when a name was chosen, ``changed()``
    when names or values are others.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, kind: str, present: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._kind, self._present = session, kind, present
        self.values: dict[str, Any] = {}
        self.name = ""
        session.written.connect(self._hear)

    def read(self) -> None:
        """Read again what is kept."""
        key = f"kept/{self._kind}/{id(self)}"
        self._session.read(key, saved.read, self._kind, self._session.me, done=self._take)

    def is_modified(self) -> bool:
        """Whether what is in use differs from what is kept under its name."""
        return bool(self.name) and self.values.get(self.name) != self._present()

    def choose(self, name: str) -> None:
        """Use what is kept under a name."""
        if name in self.values:
            self.name = name
            self.chosen.emit(self.values[name])
            self.changed.emit()

    def leave(self) -> None:
        """Nothing kept is in use."""
        self.name = ""
        self.changed.emit()

    def fill(self, menu: QMenu, save_as: str) -> None:
        """Put the names and the commands into a menu; ``save_as`` is the command to keep what is in use."""
        group = QActionGroup(menu)
        for name in self.values:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self.name)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, name))
        if self.values:
            menu.addSeparator()
        if self.is_modified():
            self._add(menu, "save", _("Save “{name}”"), partial(self._keep, self.name))
        self._add(menu, "plus", save_as, self._save_as)
        if self.name:
            self._add(menu, "pencil", _("Rename “{name}”…"), self._rename)
            self._add(menu, "trash-2", _("Delete “{name}”"), self._drop)

    def _add(self, menu: QMenu, icon: str, text: str, act: Callable[[], None]) -> None:
        action = menu.addAction(text.replace("{name}", self.name).replace("&", "&&"))
        theme.set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: act())

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.choose(name)

    def _save_as(self) -> None:
        name = self._session.prompts.ask_text(_("Save under a name"), _("Called"), self.name)
        if name:
            self._keep(name)

    def _keep(self, name: str) -> None:
        self.name = name
        self._write(saved.keep, name, self._present())

    def _rename(self) -> None:
        name = self._session.prompts.ask_text(_("Rename"), _("Called"), self.name, verb=_("Rename"))
        if name and name != self.name:
            self._write(saved.rename, self.name, name, done=lambda _batch: self._renamed(name))

    def _renamed(self, name: str) -> None:
        self.name = name
        self.changed.emit()

    def _drop(self) -> None:
        name, self.name = self.name, ""
        self._write(saved.drop, name)

    def _write(self, job: Any, *arguments: Any, done: Any = None) -> None:
        session = self._session
        session.write(job, self._kind, *arguments, session.me, session.now(), done=done)

    def _hear(self, heard: News) -> None:
        if "setting" in heard.tables:
            self.read()

    def _take(self, values: dict[str, Any]) -> None:
        self.values = values
        if self.name and self.name not in values and not self._session.writing.is_idle():
            return  # just kept, and not yet in what was read
        if self.name not in values:
            self.name = ""
        self.changed.emit()
