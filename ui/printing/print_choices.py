"""What is to be printed, and how: the left side of the print dialog."""

from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from database.card import dated
from models import ContactRecord
from reports.order import CONTACT, CUSTOMER, Order
from reports.paper import PAPERS
from resources.language import LANGUAGES, _, ngettext
from ui import theme
from ui.forms.editors import Editor, editor_for
from ui.session import Session
from ui.widgets.segmented import Segmented

_WIDTH = 268
_KEY = "print/{name}"
_LANGUAGES = {"zh_CN": "中文", "en": "English"}
ONE, ALL = "one", "all"


class PrintChoices(QFrame):
    """Language and paper are kept for the next time; private fields and blank cards are asked for anew each time.

    Signals: ``changed`` after any choice.
    """

    changed = Signal()

    def __init__(
        self, session: Session, settings: QSettings, customers: int, kind: str, parent: QWidget | None = None
    ) -> None:
        """``customers``: how many are at hand; with several there is a choice between the first and all."""
        super().__init__(parent)
        self._session, self._settings, self._count = session, settings, customers
        self._labels: dict[str, QLabel] = {}
        self._build(kind)
        self._connect()
        self._fit()

    def _build(self, kind: str) -> None:
        self.setObjectName("printChoices")
        theme.mark(self, part="pane")
        self.setFixedWidth(theme.tokens.scaled(_WIDTH, theme.font_px("body")))
        self._column = QVBoxLayout(self)
        edge = theme.space("xl")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s"))
        cards = [(CUSTOMER, _("Customer card")), (CONTACT, _("Contact record card"))]
        self.kind = self._list(_("Card"), "printKindCombo", cards)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        several = ngettext("All {n} customers", "All {n} customers", self._count).replace(
            "{n}", f"{self._count:,}"
        )
        whom = [(ONE, _("This customer")), (ALL, several)]
        self.customers = self._list(_("Customers"), "printCustomersCombo", whom)
        self._period()
        kept = str(self._settings.value(_KEY.format(name="language")) or self._session.language)
        languages = [(key, _LANGUAGES[key]) for key in LANGUAGES]
        self.language = self._add(_("Language"), "printLanguage", languages, kept)
        kept = str(self._settings.value(_KEY.format(name="paper")) or "")
        self.paper = self._add(_("Paper"), "printPaper", [(name, name) for name in PAPERS], kept)
        self._column.addSpacing(theme.space("m"))
        self.private = self._check("printPrivateCheck", _("Private fields, too"))
        self.private.setToolTip(_("Family, hobbies and career of the contacts"))
        self.blank = self._check("printBlankCheck", _("Blank, to fill in by hand"))
        self._column.addStretch(1)

    def _list(self, title: str, name: str, options: list[tuple[str, str]]) -> QComboBox:
        label = self._label(title, name)
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        for key, text in options:
            combo.addItem(text, key)
        label.setBuddy(combo)
        self._column.addWidget(combo)
        return combo

    def _label(self, title: str, name: str) -> QLabel:
        label = self._labels[name] = QLabel(title)
        theme.mark(label, text_role="field")
        self._column.addWidget(label)
        return label

    def _add(self, title: str, name: str, options: list[tuple[str, str]], chosen: str) -> Segmented:
        self._label(title, name)
        switch = Segmented([(key, text, "") for key, text in options], title)
        switch.setObjectName(name)
        for key, _text in options:
            switch.button(key).setObjectName(f"{name}_{key}")
        if chosen in dict(options):
            switch.choose(chosen)
        self._column.addWidget(switch)
        return switch

    def _period(self) -> None:
        """From and to, each may be empty."""
        field = dated(ContactRecord)
        assert field is not None
        self.days: list[Editor] = []
        for name, title in (("printFromDate", _("From")), ("printToDate", _("To"))):
            label = self._label(title, name)
            editor = editor_for(field, self._session, self, manage=False)
            editor.inner.setObjectName(name)
            editor.inner.setAccessibleName(title)
            label.setBuddy(editor.inner)
            self._column.addWidget(editor)
            self.days.append(editor)

    def _check(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        self._column.addWidget(box)
        return box

    def _connect(self) -> None:
        for combo in (self.kind, self.customers):
            combo.currentIndexChanged.connect(self._chosen)
        for switch in (self.language, self.paper):
            switch.chosen.connect(self._chosen)
        for box in (self.private, self.blank):
            box.toggled.connect(self._chosen)
        for editor in self.days:
            editor.changed.connect(self._chosen)

    def order(self, customers: list[int]) -> Order:
        """What was chosen, for these customers."""
        since, until = (editor.read() for editor in self.days)
        some = customers if self.customers.currentData() == ALL else customers[:1]
        return Order(
            str(self.kind.currentData()),
            tuple(some),
            self.language.current(),
            self.paper.current(),
            private=self.private.isChecked(),
            blank=self.blank.isChecked(),
            since=since,
            until=until,
        )

    def _chosen(self, *_any: Any) -> None:
        for name, switch in (("language", self.language), ("paper", self.paper)):
            self._settings.setValue(_KEY.format(name=name), switch.current())
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show what matters for this card."""
        contact, blank = self.kind.currentData() == CONTACT, self.blank.isChecked()
        for widget in (*self.days, self._labels["printFromDate"], self._labels["printToDate"]):
            widget.setVisible(contact and not blank)
        whom = self._count > 1 and (contact or not blank)
        for widget in (self.customers, self._labels["printCustomersCombo"]):
            widget.setVisible(whom)
        if not self._count:  # nobody is on screen: only an empty form is left
            self.blank.setChecked(True)
            self.blank.setEnabled(False)
