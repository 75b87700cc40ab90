"""What was typed the last time and never saved, offered in one line."""

from datetime import date, datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from database.drafts import Draft
from resources.language import _
from ui import theme
from ui.contact_log.words import short
from ui.widgets.band import Band
from ui.wording import near_day


class DraftOffer(QWidget):
    """Hidden while there is no draft.

    Signals: ``taken(Draft)`` to go on with it, ``dropped(Draft)`` to throw it away.
    """

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft | None = None
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("xs"))
        self.band = Band(self)
        self.drop = QPushButton(self)
        self.drop.setObjectName("dropDraftButton")
        self.drop.setAccessibleName(_("Discard the draft"))
        self.drop.setToolTip(_("Discard the draft"))
        self.drop.setAutoDefault(False)
        theme.mark(self.drop, role="ghost", bare=True)
        theme.set_icon(self.drop, "x")
        row.addWidget(self.band, 1)
        row.addWidget(self.drop)

    def _connect(self) -> None:
        self.band.action_requested.connect(lambda: self._end(self.taken))
        self.drop.clicked.connect(lambda: self._end(self.dropped))

    def show_draft(self, draft: Draft | None, today: date) -> None:
        """Offer a draft, or none."""
        self.draft = draft
        if draft is not None:
            at = datetime.fromisoformat(draft.at.replace("Z", "+00:00")).astimezone()
            text = _("Draft of {when}: {text}") if draft.name else _("Draft of {when}")
            when = f"{near_day(at.date(), today)} {at:%H:%M}"
            text = text.replace("{when}", when).replace("{text}", short(draft.name))
            self.band.show_message(text, "info", action=_("&Use draft"), icon="pencil")
        self.setVisible(draft is not None)

    def _end(self, signal: SignalInstance) -> None:
        draft, self.draft = self.draft, None
        self.hide()
        if draft is not None:
            signal.emit(draft)
