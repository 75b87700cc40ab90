"""Rules for the whole file: what becomes of rows that are there already, of new words; what stands for nothing."""

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from exchange.importing import Mapping
from exchange.importing.kinds import kind_of
from resources.language import _
from ui import theme
from ui.importing.wording import NEW_WORDS, UPDATES
from ui.widgets.flow import FlowLayout

_EMPTY = 120


class ImportRules(QWidget):
    """Two boxes and a field on one line, which breaks where the window is narrow.

    Signals: ``changed(Mapping)`` with the mapping as it is then.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: Mapping | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        flow = FlowLayout(self, gap=theme.space("s"))
        flow.setContentsMargins(theme.space("xxl"), theme.space("s"), theme.space("xxl"), theme.space("s"))
        self._update, self._new = QComboBox(), QComboBox()
        self._update.setObjectName("importUpdateCombo")
        self._new.setObjectName("importNewWordsCombo")
        self._empty = QLineEdit()
        self._empty.setObjectName("importEmptyEdit")
        self._empty.setFixedWidth(theme.tokens.scaled(_EMPTY, theme.font_px("body")))
        self._empty.setPlaceholderText(_("nothing"))
        for text, box in (
            (_("Rows that are there already:"), self._update),
            (_("New values of lists:"), self._new),
            (_("Empty is also:"), self._empty),
        ):
            label = QLabel(text)
            theme.mark(label, text_role="field")
            label.setBuddy(box)
            box.setAccessibleName(text.rstrip(":："))
            flow.addWidget(label)
            flow.addWidget(box)
        for key, text in NEW_WORDS.items():
            self._new.addItem(_(text), key)
        self._empty.setToolTip(_("Texts that stand for nothing, with commas between them"))

    def _connect(self) -> None:
        self._update.activated.connect(self._tell)
        self._new.activated.connect(self._tell)
        self._empty.editingFinished.connect(self._tell)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what holds."""
        keys = ["", *kind_of(mapping.kind).update_by]
        if [self._update.itemData(place) for place in range(self._update.count())] != keys:
            self._update.clear()
            for key in keys:
                self._update.addItem(_(UPDATES[key]), key)
        self._update.setCurrentIndex(max(0, self._update.findData(mapping.update_by)))
        self._new.setCurrentIndex(max(0, self._new.findData(mapping.new_words)))
        if self._mapping is None or mapping.empty != self._mapping.empty:
            self._empty.setText(", ".join(mapping.empty or ()))
        self._mapping = mapping

    def _tell(self) -> None:
        if self._mapping is None:
            return
        words = tuple(dict.fromkeys(word for word in re.split(r"[,，、\s]+", self._empty.text()) if word))
        made = replace(
            self._mapping,
            update_by=str(self._update.currentData() or ""),
            new_words=str(self._new.currentData()),
            empty=words,
        )
        if made != self._mapping:
            self._mapping = made
            self.changed.emit(made)
