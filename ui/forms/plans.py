"""What the form of a customer says beside contact plan and buying cycle: the days that hold, and what follows."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from models import Row
from resources.language import _, ngettext
from ui.forms.form import RecordForm
from ui.session import Session

CONTACT, PURCHASE = "contact_strategy", "purchase_strategy"


class PlanHints(QObject):
    """Follows what is typed in a customer form."""

    def __init__(self, form: RecordForm, session: Session) -> None:
        super().__init__(form)
        self._form, self._session = form, session
        form.changed.connect(self.show_hints)
        form.checked.connect(self.show_hints)

    def show_hints(self) -> None:
        """Say what holds now."""
        self._form.editor(CONTACT).set_placeholder(self._by_level())
        self._form.rows[CONTACT].set_hint(self._next_contact())
        self._form.rows[PURCHASE].set_hint(self._next_purchase())

    def _by_level(self) -> str:
        """What an empty contact plan means (SPEC part 3): lost customers are left in peace, else the level says."""
        days = self._days(None, self._form.entry.mine)
        if days is None:
            return _("By level")
        return ngettext("By level · {days} day", "By level · {days} days", days).format(days=days)

    def _next_contact(self) -> str:
        row = self._form.entry.base or {}
        last, on = row.get("last_contact_on"), self._next_on(row)
        if on is None:
            return ""
        time = row.get("next_contact_time")
        when = f"{on.isoformat()} {time}" if time and on == row.get("next_contact_on") else on.isoformat()
        if last:
            return _("Next contact {next} · last contact {last}").format(next=when, last=last.isoformat())
        return _("Next contact {next}").format(next=when)

    def _next_on(self, row: Row) -> date | None:
        """The day of the file; where no day was agreed, as it will be by what is typed."""
        mine, on = self._form.entry.mine, row.get("next_contact_on")
        since: date | None = row.get("last_contact_on") or row.get("filed_on")
        old, new = self._days(row.get(CONTACT), row), self._days(mine.get(CONTACT), mine)
        computed = since is not None and on == (since + timedelta(days=old) if old is not None else None)
        if computed and since is not None:
            return since + timedelta(days=new) if new is not None else None
        return on

    def _days(self, plan: int | None, values: Row) -> int | None:
        lookups = self._session.lookups
        chosen = lookups.value(plan)
        if chosen is None:
            category = lookups.value(values.get("category"))
            if category and "lost" in (category["flags"] or "").split():
                return None
            chosen = lookups.value(values.get("level"))
        return int(chosen["days"]) if chosen and chosen["days"] is not None else None

    def _next_purchase(self) -> str:
        row, cycle = (
            self._form.entry.base or {},
            self._session.lookups.value(self._form.entry.mine.get(PURCHASE)),
        )
        last: date | None = row.get("last_purchase_on")
        if last is None or cycle is None or cycle["days"] is None:
            return ""
        due = last + timedelta(days=cycle["days"])
        over = (self._session.today() - due).days
        if over <= 0:
            return _("Next purchase expected by {date}").format(date=due.isoformat())
        text = ngettext(
            "{days} day over, last purchase {date}", "{days} days over, last purchase {date}", over
        )
        return text.format(days=over, date=last.isoformat())
