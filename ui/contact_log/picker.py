"""Whom a contact was with, where no customer is open: typed by name, short name, number or pinyin."""

from PySide6.QtGui import QStandardItemModel

from database.contact_log import find_customers
from ui import theme
from ui.forms.editors.links import LinkEditor


class CustomerPicker(LinkEditor):
    """The first of those found is chosen already: Enter takes it."""

    def _type(self, text: str) -> None:
        self._value = None
        pause = theme.ms("searchDebounceMs")
        self.session.read(self._key, find_customers, text, done=self._offer, wait=pause)
        self.changed.emit()

    def _offer(self, found: list[tuple[int, str]]) -> None:
        super()._offer(found)
        popup = self.finder.popup()
        if popup is not None and found and popup.isVisible() and isinstance(self.found, QStandardItemModel):
            chosen = popup.selectionModel()
            chosen.blockSignals(True)  # or the name would stand in the field while somebody types
            popup.setCurrentIndex(self.finder.completionModel().index(0, 0))
            chosen.blockSignals(False)
            popup.viewport().update()
