"""How a contact was made: the usual ways side by side, the others in a list that comes when it is wanted."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models import Row
from resources.language import _
from ui.forms.editors.base import Editor
from ui.forms.editors.choices import ChoiceBox, words_of
from ui.widgets.flow import FlowLayout
from ui.widgets.segmented import Segmented

ICONS = {"telephone": "phone", "visit": "map-pin", "wechat": "message-circle", "email": "mail"}
"""The usual ways by their codes, in order; where the firm does without one, the next of its list stands in."""

OTHER = "other-ways"


class MethodEditor(Editor):
    """One value of the dictionary; the arrow keys move between the usual ones."""

    role = "box"

    def _build(self) -> QWidget:
        self._usual: list[Row] = []
        self._options: list[tuple[str, str, str]] = []
        self.switch = Segmented(name=_(self.field.label))
        self.others = ChoiceBox()
        self.others.setMinimumContentsLength(14)
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.addWidget(self.switch)
        flow.addWidget(self.others)
        self._row.addWidget(holder)
        return holder

    def _connect(self) -> None:
        self.others.setObjectName(self.name_of("combo"))
        self.others.setAccessibleName(_("Other ways"))
        self.switch.setObjectName(self.name_of("switch"))
        self._fill(None)
        self.switch.chosen.connect(self._choose)
        self.others.edited.connect(self.changed)
        self.session.lookups_changed.connect(lambda: self.write(self.read()))

    def read(self) -> int | None:
        """The id."""
        key = self.switch.current()
        return self.others.value() if key == OTHER else int(key) if key else None

    def write(self, value: Any) -> None:
        """Show a value; one that is not offered any more appears among the others."""
        self._fill(value)
        usual = value in {row["id"] for row in self._usual}
        self.others.set_value(None if usual else value)
        self.switch.blockSignals(True)
        self.switch.choose(str(value) if usual else OTHER)
        self.switch.blockSignals(False)
        self._show_others()

    def first(self) -> int | None:
        """The most usual way."""
        return int(self._usual[0]["id"]) if self._usual else None

    def _fill(self, value: int | None) -> None:
        """Offer what the dictionary has; nothing is made anew under somebody's fingers."""
        rows = [
            row for row in self.session.lookups.choices(self.field) if row["active"] or row["id"] == value
        ]
        known = {row["code"]: row for row in rows if row["active"] and row["code"]}
        usual = [known[code] for code in ICONS if code in known]
        usual += [row for row in rows if row["active"] and row not in usual]
        self._usual = usual[: len(ICONS)]
        options = [(str(row["id"]), str(row["label"]), ICONS.get(row["code"], "")) for row in self._usual]
        if options == self._options:
            self._fill_others(rows)
            return
        before, self._options = self._options, options
        self.switch.blockSignals(True)
        self.switch.set_options([*options, (OTHER, _("Other"), "ellipsis")])
        self.switch.blockSignals(False)
        if before:
            self._keep_order()
        for key, *_rest in options:
            self.switch.button(key).setObjectName(f"{self.name_of('button')}_{key}")
        self.switch.button(OTHER).setObjectName(f"{self.name_of('button')}_other")
        self._fill_others(rows)

    def _fill_others(self, rows: list[Row]) -> None:
        rest = [row for row in rows if row not in self._usual]
        self.others.fill([(int(row["id"]), str(row["label"]), words_of(row)) for row in rest])
        self._show_others()

    def _choose(self, key: str) -> None:
        self._show_others()
        if key == OTHER and self.switch.button(OTHER).underMouse():
            self.others.setFocus(Qt.FocusReason.OtherFocusReason)
            self.others.showPopup()
        self.changed.emit()

    def _keep_order(self) -> None:
        """Qt puts new buttons last in the order of the Tab key: they belong where their switch is."""
        last = self.switch.previousInFocusChain() or self.switch
        while last.focusPolicy() == Qt.FocusPolicy.NoFocus and last is not self.switch:
            last = last.previousInFocusChain() or self.switch
        for key in (*(key for key, *_rest in self._options), OTHER):
            QWidget.setTabOrder(last, self.switch.button(key))
            last = self.switch.button(key)

    def _show_others(self) -> None:
        self.others.setVisible(self.switch.current() == OTHER)
