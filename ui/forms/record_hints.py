"""What the form of a record says and proposes while somebody types: chance by stage, day of payment by terms."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from models import Row
from resources.language import _
from ui.forms.form import RecordForm
from ui.session import Session
from ui.wording import amount


def due_on(settlement: Row | None, since: date | None) -> date | None:
    """The day of payment that payment terms ask for; nothing where they name no days."""
    if settlement is None or since is None or settlement["days"] is None:
        return None
    try:
        return since + timedelta(days=int(settlement["days"]))
    except OverflowError:
        return None


class RecordHints(QObject):
    """Follows the form of one table; tables that nothing is to be said of are left alone."""

    def __init__(self, form: RecordForm, session: Session) -> None:
        super().__init__(form)
        self._form, self._session = form, session
        self._proposed: tuple[str, date | None] = ("", None)
        rules: dict[str, Callable[[], None]] = {
            "opportunity": self._show_chance,
            "purchase": self._propose_payment,
        }
        self._rule = rules.get(form.model._meta.table_name)
        if self._rule is not None:
            form.changed.connect(self.show_hints)
            form.checked.connect(self.show_hints)

    def show_hints(self) -> None:
        """Say what holds now."""
        if self._rule is not None:
            self._rule()

    def _show_chance(self) -> None:
        """The stage sets the percent, unless a person's own figure stands there; and what it makes of the amount."""
        mine = self._form.entry.mine
        stage = self._session.lookups.value(mine.get("stage"))
        by_stage: Decimal | None = stage["percent"] if stage else None
        text = "" if by_stage is None else f"{by_stage.normalize():f}"
        self._form.editor("percent").set_placeholder(
            _("{percent} by stage").replace("{percent}", text) if text else ""
        )
        chance = mine.get("percent")
        chance = by_stage if chance is None else chance
        whole: Decimal | None = mine.get("amount")
        hint = ""
        if whole is not None and chance is not None:
            hint = _("Weighted {amount}").replace(
                "{amount}", amount(round(whole * chance / 100, 2), self._currency(mine))
            )
        self._form.rows["amount"].set_hint(hint)

    def _propose_payment(self) -> None:
        """The day follows from date and terms as long as nobody chose another one."""
        entry = self._form.entry
        mine, lookups = entry.mine, self._session.lookups
        wanted = due_on(lookups.value(mine.get("settlement")), mine.get("ordered_on"))
        uid, before = self._proposed
        if uid != entry.uid:  # another record: as it lies in the file it holds
            start = entry.start
            before = due_on(lookups.value(start.get("settlement")), start.get("ordered_on"))
        self._proposed = (entry.uid, wanted)
        held = mine.get("due_on")
        touched = mine.get("settlement") != entry.start.get("settlement") or mine.get(
            "ordered_on"
        ) != entry.start.get("ordered_on")
        if touched and wanted != held and held in (None, before) and "due_on" not in entry.typed:
            self._form.write("due_on", wanted)
        text = _("{day} by the payment terms").replace("{day}", wanted.isoformat()) if wanted else ""
        self._form.editor("due_on").set_placeholder(text)

    def _currency(self, values: dict[str, Any]) -> str:
        row = self._session.lookups.value(values.get("currency"))
        return str(row["code"]) if row and row["code"] else "CNY"
