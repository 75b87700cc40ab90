"""By what the customer tree groups: a combo as wide as what is chosen in it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from database import tree
from resources.language import N_, _
from ui import theme

GROUPED = {
    "region": N_("Group by region"),
    "country": N_("Group by country"),
    "industry": N_("Group by industry"),
    "category": N_("Group by category"),
    "level": N_("Group by level"),
    "owner": N_("Group by owner"),
    "source": N_("Group by source"),
    "contact_strategy": N_("Group by contact plan"),
    tree.LETTER: N_("Group by first letter"),
}
"""The groupings of ``database.tree`` in words."""


class GroupByCombo(QComboBox):
    """Signals: those of a combo box; ``activated`` is the one to listen to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("groupByCombo")
        self.setAccessibleName(_("Group by"))
        theme.mark(self, role="ghost")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(4)
        for key in tree.GROUPINGS:
            self.addItem(_(GROUPED[key]), key)

    def grouping(self) -> str:
        """What is chosen."""
        return str(self.currentData())

    def set_grouping(self, grouping: str) -> None:
        """Show another one as chosen."""
        self.setCurrentIndex(self.findData(grouping))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the text that is shown and what the combo has around it: the arrow stands right behind it."""
        metrics = self.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return super().sizeHint() - QSize(widest - metrics.horizontalAdvance(self.currentText()), 0)
