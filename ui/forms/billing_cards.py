"""The two invoice entities of a customer, side by side: exactly two, one of them the default (SPEC part 6)."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models import BillingEntity
from resources.language import _
from ui import theme
from ui.forms.below import Below
from ui.forms.entry import Entry, fields_of
from ui.forms.form import RecordForm
from ui.forms.outline import Section
from ui.forms.single_row import is_blank
from ui.session import Session
from ui.theme import Theme

_POSITIONS = (1, 2)
_OWN = frozenset({"position", "default"})
_BESIDE = 560


class BillingCards(Below):
    """Filling a card makes its entity, emptying all its fields takes it away."""

    model = BillingEntity

    def __init__(
        self,
        session: Session,
        theme: Theme | None = None,
        *,
        manage: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._manage = session, theme, manage
        self.cards: list[RecordForm] = []
        self.radios: list[QRadioButton] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("billing_entity_cards")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("xl"))
        self._group = QButtonGroup(self)
        for position in _POSITIONS:
            self._row.addWidget(self._card(position), 1)

    def _card(self, position: int) -> QFrame:
        frame = QFrame(self)
        theme.mark(frame, part="card")
        column = QVBoxLayout(frame)
        edge = theme.space("l")
        column.setContentsMargins(edge, theme.space("m"), edge, edge)
        title = QLabel(_("Invoice entity {number}").format(number=position), frame)
        theme.mark(title, text_role="h3")
        radio = QRadioButton(_("Default"), frame)
        radio.setObjectName(f"billing_entity_default_radio_{position}")
        radio.setAccessibleName(_("Default: invoice entity {number}").format(number=position))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(radio)
        column.addLayout(head)
        names = tuple(one.name for one in fields_of(BillingEntity) if one.name not in _OWN)
        section = Section("card", names=names)
        form = RecordForm(
            BillingEntity, self._session, self._theme, [section], 1, manage=self._manage, parent=frame
        )
        self._name(form, position)
        column.addWidget(form)
        self.cards.append(form)
        self.radios.append(radio)
        self._group.addButton(radio, position)
        return frame

    def _name(self, form: RecordForm, position: int) -> None:
        """Tell the fields of the two cards apart, by name and for screen readers."""
        for row in form.rows.values():
            inner = row.editor.inner
            inner.setObjectName(f"{inner.objectName()}_{position}")
            inner.setAccessibleName(f"{inner.accessibleName()} {position}")
            row.editor.set_placeholder(_("Not filled in"))

    def _connect(self) -> None:
        for form in self.cards:
            form.changed.connect(self._take)
            form.checked.connect(self.checked)
        self._group.idClicked.connect(self._choose)

    def entries(self) -> list[Entry]:
        """Both, present or not."""
        return [form.entry for form in self.cards]

    def set_entries(self, entries: list[Entry]) -> None:
        """Show the entities by their position."""
        by_position = {entry.mine["position"]: entry for entry in entries}
        for position, form in zip(_POSITIONS, self.cards, strict=True):
            entry = by_position.get(position) or Entry.new(BillingEntity, {"position": position})
            form.show_entry(entry)
        self._show_default()

    def forms(self) -> list[RecordForm]:
        """The fields of both cards."""
        return self.cards

    def focus_entry(self, uid: str, name: str) -> None:
        """Put the focus into a field of a card."""
        for form in self.cards:
            if form.entry.uid == uid:
                form.focus_field(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room side by side."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _take(self) -> None:
        for form in self.cards:
            entry = form.entry
            entry.deleted = entry.base is not None and is_blank(entry)
        filled = [entry for entry in self.entries() if not is_blank(entry)]
        if filled and not any(entry.mine["default"] for entry in filled):
            self._set_default(filled[0].mine["position"])
        self.changed.emit()

    def _choose(self, position: int) -> None:
        self._set_default(position)
        self._take()

    def _set_default(self, position: int) -> None:
        for entry in self.entries():
            here = entry.mine["position"] == position
            # A card that was never filled has no default to lose, and is not made by having one.
            entry.mine["default"] = here if entry.base is not None or not is_blank(entry) else False
        self._show_default()

    def _show_default(self) -> None:
        self._group.setExclusive(False)
        for form, radio in zip(self.cards, self.radios, strict=True):
            radio.setChecked(bool(form.entry.mine["default"]))
        self._group.setExclusive(True)
