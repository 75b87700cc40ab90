"""The foot of the list of opportunities: what those of each stage come to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from database.sales.opportunities import Sum
from resources.language import _
from ui import theme
from ui.opportunities import words
from ui.session import Session
from ui.widgets.flow import FlowLayout


class OpportunityFoot(QFrame):
    """The total first, then each stage: how many, and their weighted amount; the whole amount in the tooltip."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._labels: list[QLabel] = []
        self._build()

    def _build(self) -> None:
        self.setObjectName("opportunityFoot")
        theme.mark(self, part="foot")
        self._flow = FlowLayout(self, gap=theme.space("l"))
        self._flow.setContentsMargins(
            theme.space("xxl"), theme.space("m"), theme.space("xxl"), theme.space("m")
        )

    def show_sums(self, sums: Sequence[Sum], *, stages: bool = True) -> None:
        """Show what some opportunities come to, with each stage or without."""
        stages_: dict[int | None, list[Sum]] = {}
        for one in sums if stages else ():
            stages_.setdefault(one.stage, []).append(one)
        texts = [self._text(_("Total"), sums)]
        texts += [self._text(words.stage_name(self._session, stage), own) for stage, own in stages_.items()]
        while len(self._labels) < len(texts):
            self._labels.append(self._label())
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(texts))
            if place < len(texts):
                label.setText(texts[place][0])
                label.setToolTip(texts[place][1])
        self.setVisible(bool(sums))
        self.setAccessibleName("; ".join(text for text, _tip in texts))
        self._flow.invalidate()

    def _text(self, name: str, sums: Sequence[Sum]) -> tuple[str, str]:
        count = sum(one.number for one in sums)
        weighted = words.weighted(sums)
        tip = _("Weighted {weighted} of {total}").replace("{weighted}", weighted)
        return f"{name} {count:,} · {weighted}", tip.replace("{total}", words.total(sums))

    def _label(self) -> QLabel:
        label = QLabel(self)
        theme.mark(label, text_role="body" if not self._labels else "caption")
        self._flow.addWidget(label)
        return label
