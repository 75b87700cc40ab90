"""What only a person can tell of a column: what its words mean, in which order its dates are written."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exchange.importing import Mapping, Target
from exchange.importing.kinds import kind_of
from exchange.importing.targets import targets
from exchange.rehearsal import PlanView
from models import Link, Several
from resources.language import _, ngettext
from ui import theme
from ui.forms.editors.choices import ChoiceBox, words_of
from ui.importing.wording import DATE_ORDERS, DECIMALS, NEW_WORDS
from ui.session import Session
from ui.widgets.flow import FlowLayout

_LEAVE = -2
_MOST = 40
"""Words of one column that are asked about; the others follow the rule for new values."""

_LINES = 3  # of words that are seen without scrolling
_BOX = 148


class ImportWordBand(QFrame):
    """A soft band below the columns, for the current one; hidden when there is nothing to tell.

    Signals: ``word_meant(column, word, label)``: "" leaves the word out, None takes back what was said of it;
    ``column_told(column, about, answer)`` with "dates" or "decimal".
    """

    word_meant = Signal(int, str, object)
    column_told = Signal(int, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        theme.mark(self, part="band", tone="warning")
        self.setObjectName("importWordBand")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("l"), theme.space("s"))
        row.setSpacing(theme.space("l"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.remember = QCheckBox(_("Remember this mapping"))
        self.remember.setObjectName("importRememberCheck")
        self.remember.setToolTip(_("The next file with these columns is mapped the same way."))
        self.remember.setChecked(True)
        right = QVBoxLayout()
        right.addWidget(self.remember, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._scroll, 1)
        row.addLayout(right)
        self.hide()

    def show_column(self, mapping: Mapping, index: int, plan: PlanView | None) -> None:
        """Ask about a column, if there is anything to ask."""
        words = self._words(mapping, index, plan)
        about = self._about(mapping, index, plan)
        column = mapping.columns[index] if 0 <= index < len(mapping.columns) else None
        key = (index, column, tuple(words), tuple(about), mapping.new_words, mapping.kind)
        if column is None or not (words or about):
            self._shown = None
            self.hide()
        elif key != self._shown:
            focused = self.focusWidget()
            name = focused.objectName() if focused is not None and focused.hasFocus() else ""
            self._shown = key
            self._fill(mapping, index, words, about)
            self.show()
            again = self.findChild(QWidget, name) if name else None
            if again is not None:
                again.setFocus()

    # -- private ------------------------------------------------------------------------------------------------

    def _words(self, mapping: Mapping, index: int, plan: PlanView | None) -> list[str]:
        """The words of a column that no list has, and those of which somebody has said what they mean."""
        if not 0 <= index < len(mapping.columns) or not mapping.columns[index].target:
            return []
        asked = plan.checks[index].words if plan and index < len(plan.checks) else ()
        known = list(mapping.columns[index].words)
        return [*known, *(word for word, _times in asked if word not in known)]

    def _about(
        self, mapping: Mapping, index: int, plan: PlanView | None
    ) -> list[tuple[str, tuple[str, ...], str]]:
        """Questions about a column: what about, the answers, a sample. Answered ones can be answered anew."""
        if not 0 <= index < len(mapping.columns):
            return []
        column = mapping.columns[index]
        found = [
            (question.about, question.answers, question.sample)
            for question in (plan.questions if plan else ())
            if question.column == index
        ]
        asked = {about for about, _answers, _sample in found}
        if column.dates and "dates" not in asked:
            found.append(("dates", tuple(DATE_ORDERS)[:3], ""))
        if column.decimal and "decimal" not in asked:
            found.append(("decimal", tuple(DECIMALS), ""))
        return found

    def _fill(
        self, mapping: Mapping, index: int, words: list[str], about: list[tuple[str, tuple[str, ...], str]]
    ) -> None:
        inside = QWidget()
        flow = FlowLayout(inside, gap=theme.space("s"))
        column = mapping.columns[index]
        if words:
            flow.addWidget(_said(_("Values of “{heading}”:").replace("{heading}", column.heading)))
        target = targets(kind_of(mapping.kind)).get(column.target)
        for number, word in enumerate(words[:_MOST]):
            if target is not None:
                flow.addWidget(self._word(mapping, index, number, word, target))
        if len(words) > _MOST:
            more = ngettext("and {n} more", "and {n} more", len(words) - _MOST)
            flow.addWidget(_said(more.replace("{n}", f"{len(words) - _MOST:,}")))
        for what, answers, sample in about:
            flow.addWidget(self._question(mapping, index, what, answers, sample))
        self._scroll.setWidget(inside)
        self._fit()

    def _fit(self) -> None:
        inside = self._scroll.widget()
        flow = inside.layout() if inside is not None else None
        if flow is None:
            return
        line = theme.size("input") + theme.space("s")
        wanted = flow.heightForWidth(max(200, self._scroll.width()))
        self._scroll.setFixedHeight(min(wanted, _LINES * line))

    def resizeEvent(self, event: object) -> None:
        """As many lines as the words need."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _word(self, mapping: Mapping, index: int, number: int, word: str, target: Target) -> QWidget:
        box = ChoiceBox()
        box.setObjectName(f"importWordCombo_{number}")
        box.setAccessibleName(_("What “{word}” means").replace("{word}", word))
        box.setFixedWidth(theme.tokens.scaled(_BOX, theme.font_px("body")))
        box.line.setPlaceholderText(_(NEW_WORDS[mapping.new_words]))
        field = target.field
        rows = self._session.lookups.choices(field) if isinstance(field, Link | Several) else []
        entries = [
            (int(row["id"]), str(row["label"]), words_of(row)) for row in rows if row.get("active", True)
        ]
        said = NEW_WORDS["leave"]
        leave = _(said)
        box.fill([(_LEAVE, leave, leave), *entries])
        box.set_value(_value(mapping.columns[index].words.get(word), entries, rows))
        box.edited.connect(partial(self._mean, index, word, box))
        box.line.editingFinished.connect(box.settle)
        return _pair(_("{word} →").replace("{word}", word), box)

    def _mean(self, index: int, word: str, box: ChoiceBox) -> None:
        value = box.value()
        if value is None and box.stray_text():
            return  # still typing
        label = "" if value == _LEAVE else box.currentText() if value is not None else None
        self.word_meant.emit(index, word, label)

    def _question(
        self, mapping: Mapping, index: int, about: str, answers: tuple[str, ...], sample: str
    ) -> QWidget:
        column = mapping.columns[index]
        labels = DATE_ORDERS if about == "dates" else DECIMALS
        asked = (
            _("Order of the dates in “{heading}”")
            if about == "dates"
            else _("Decimals in “{heading}” are written")
        ).replace("{heading}", column.heading)
        if sample:
            asked = (
                _("{question}, for example {sample}").replace("{question}", asked).replace("{sample}", sample)
            )
        box = QComboBox()
        box.setObjectName(f"importQuestionCombo_{about}")
        box.setAccessibleName(asked)
        now = column.dates if about == "dates" else column.decimal
        if not now:
            box.addItem(_("Choose…"), "")
        for answer in answers:
            box.addItem(_(labels[answer]), answer)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(
            lambda place: self.column_told.emit(index, about, str(box.itemData(place) or ""))
        )
        return _pair(_("{question}:").replace("{question}", asked), box)


def _value(
    label: str | None, entries: list[tuple[int, str, str]], rows: list[dict[str, object]]
) -> int | None:
    """The entry of a label, in whichever language it was kept."""
    if label is None:
        return None
    if not label:
        return _LEAVE
    found = next((row_id for row_id, own, _words in entries if own == label), None)
    return found or next(
        (int(str(row["id"])) for row in rows if label in (row.get("label_zh"), row.get("label_en"))), None
    )


def _said(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumHeight(theme.size("input"))
    return label


def _pair(text: str, box: QWidget) -> QWidget:
    """A text and its box, which stay together."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, theme.space("m"), 0)
    row.setSpacing(theme.space("s"))
    label = _said(text)
    theme.mark(label, text_role="plain")
    label.setBuddy(box)
    row.addWidget(label)
    row.addWidget(box)
    return place
