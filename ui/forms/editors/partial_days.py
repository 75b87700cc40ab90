"""A birthday or anniversary: of the sun or the moon, with or without its year."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from models import InvalidValue
from resources.language import _
from resources.partial_dates import is_lunar, partial_text, parts
from ui import theme
from ui.forms.editors.popups import Popup, PopupBox
from ui.forms.editors.texts import TextEditor
from ui.forms.typed_partial import as_calendar, day_names, month_names, read_partial
from ui.widgets.segmented import Segmented


class PartialDateEditor(TextEditor):
    """1988-3-21, 3-21, 1988-3, 农历1980年正月初一, 腊月三十. Once lunar, figures alone stay lunar."""

    role = "date"

    def _build(self) -> QWidget:
        self.box = PopupBox("calendar", self)
        self.line = self.box.line
        self._row.addWidget(self.box)
        self._popup: PartialPopup | None = None
        return self.box

    def _connect(self) -> None:
        super()._connect()
        self.box.popup_requested.connect(self.open_parts)

    def set_read_only(self, read_only: bool) -> None:
        """Grey."""
        self.box.setEnabled(not read_only)

    def from_text(self, text: str) -> str | None:
        """The canonical text."""
        return read_partial(text)

    def to_text(self, value: Any) -> str:
        """In words of the language."""
        return partial_text(value, self.session.language.startswith("zh"))

    def set_lunar(self, lunar: bool) -> None:
        """The same figures in the other calendar."""
        value = self.read()
        if value:
            try:
                self._take(as_calendar(value, lunar=lunar))
            except InvalidValue:
                return

    def open_parts(self) -> None:
        """Show calendar, year, month and day one by one."""
        if self._popup is None:
            self._popup = PartialPopup(self.session.language.startswith("zh"), self)
            self._popup.setObjectName(self.name_of("parts"))
            self._popup.picked = self._take
        self._popup.show_value(self.read())
        self._popup.open_below(self.box)

    def _take(self, value: str | None) -> None:
        self.write(value)
        self.changed.emit()
        self.box.setFocus()


class PartialPopup(Popup):
    """Solar or lunar, the year (may be empty), leap month, month, day. ``picked`` is called with the choice."""

    def __init__(self, chinese: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.picked: Callable[[str | None], None] = lambda _value: None
        self._chinese = chinese
        self._build()
        self._connect()

    def _build(self) -> None:
        options = [("solar", _("Solar"), "sun"), ("lunar", _("Lunar"), "moon")]
        self.kind = Segmented(options, _("Calendar"))
        self.year, self.month, self.day = QLineEdit(), QComboBox(), QComboBox()
        self.leap = QCheckBox(_("Leap month"))
        self.year.setPlaceholderText(_("Unknown"))
        self.year.setMaxLength(4)
        self.inside.addWidget(self.kind)
        grid = QGridLayout()
        grid.setSpacing(theme.space("s"))
        for row, (text, widget) in enumerate(
            ((_("Year"), self.year), (_("Month"), self.month), (_("Day"), self.day))
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            theme.mark(label, text_role="label")
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.leap, 3, 1)
        self.inside.addLayout(grid)
        self.clear, self.take = QPushButton(_("No date")), QPushButton(_("Apply"))
        theme.mark(self.clear, role="link")
        theme.mark(self.take, role="primary", small=True)
        self.take.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.take)
        self.inside.addLayout(foot)
        self._fill()

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _kind: self._fill())
        self.clear.clicked.connect(lambda: self._give(None))
        self.take.clicked.connect(self._apply)
        self.year.returnPressed.connect(self._apply)

    def show_value(self, value: str | None) -> None:
        """Show the parts of a partial date."""
        self.kind.choose("lunar" if is_lunar(value) else "solar")
        year, month, leap, day = parts(value)
        self.year.setText(str(year) if year else "")
        self.leap.setChecked(leap)
        self.month.setCurrentIndex(month)
        self.day.setCurrentIndex(day)
        self.year.setFocus()

    def _fill(self) -> None:
        lunar = self.kind.current() == "lunar"
        for box, names in (
            (self.month, month_names(lunar=lunar, chinese=self._chinese)),
            (self.day, day_names(lunar=lunar, chinese=self._chinese)),
        ):
            index = max(box.currentIndex(), 0)
            box.clear()
            box.addItems(["", *names])
            box.setCurrentIndex(min(index, box.count() - 1))
        self.leap.setVisible(lunar)

    def _apply(self) -> None:
        lunar = self.kind.current() == "lunar"
        figures = [self.month.currentIndex(), self.day.currentIndex()]
        text = (self.year.text().strip() or "-") + "".join(
            f"-{figure:02}" for figure in figures if figure > 0
        )
        if lunar:
            text = f"L{text}"
            if self.leap.isChecked():
                text = f"{text[:-3]}R{text[-3:]}"
        try:
            self._give(read_partial(text))
        except InvalidValue:
            theme.mark(self.day, state="error")

    def _give(self, value: str | None) -> None:
        theme.mark(self.day, state=None)
        if self.isVisible():
            self.close()
            self.picked(value)
