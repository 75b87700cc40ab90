"""Two colleagues write, clash, undo and redo at random; the log, the tables and what is derived always agree."""

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)

import database
import search
from changes.derived import COLUMNS, ContactDates
from changes.log import stamp
from changes.merge import DELETED
from changes.rows import dicts, read_many, rows
from changes.save import Edit, Save, apply, edit_of, new_edit, questions, resolved_save
from changes.undo import Undone, redo_newest, undo, undo_newest
from changes.work import Work
from database.check import check
from models import (
    BY_NAME,
    RECORDS,
    Batch,
    Change,
    Channel,
    Colleague,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    DictionaryValue,
    Link,
    Product,
    Purchase,
    PurchaseLine,
    Record,
    Row,
    Several,
    logged,
)
from resources.language import UserError
from tests.changes.test_derived import oracle
from tests.conftest import ME, NOW, OTHER, Book

State = dict[tuple[str, str], dict[str, Any]]

WHO = st.sampled_from([ME, OTHER])
PICK = st.integers(0, 30)
TEXT = st.sampled_from([None, "a", "b", "Ｃ 1"])
NAME = st.sampled_from(["甲", "乙", "c"])
DAY = st.sampled_from([None, "2026-03-01", "2026-03-05", "2026-03-09"])
SOME = st.lists(PICK, max_size=2)

# What people type into each table. A number for a link picks a row; None picks none.
TYPED: dict[type[Record], dict[str, st.SearchStrategy[Any]]] = {
    Customer: {
        "name": NAME,
        "phone": TEXT,
        "remarks": TEXT,
        "code": st.sampled_from([None, None, "K1", "K2"]),
        "credit_limit": st.sampled_from([None, "0.5", "10"]),
        "filed_on": DAY,
        "bookmarked": st.booleans(),
        "contact_strategy": st.sampled_from([None, "daily", "weekly"]),
        "category": st.sampled_from([None, "lost_end"]),
        "owner": st.sampled_from([None, ME, OTHER]),
        "products_of_interest": SOME,
    },
    Contact: {
        "name": NAME,
        "mobile": TEXT,
        "customer": PICK | st.none(),
        "birthday": st.sampled_from([None, "--10-01"]),
    },
    Channel: {"value": NAME, "contact": PICK, "customer": PICK | st.none()},
    ContactRecord: {
        "customer": PICK,
        "content": TEXT,
        "contacted_on": DAY.filter(bool),
        "planned": st.booleans(),
        "next_contact_on": DAY,
        "contact_kind": st.sampled_from([None, "care", "message_sent"]),
        "contacts": SOME,
    },
    Competitor: {"customer": PICK, "company": NAME, "price": st.sampled_from([None, "1.5"])},
    Product: {"name": NAME, "code": TEXT},
    Purchase: {
        "customer": PICK,
        "ordered_on": DAY.filter(bool),
        "number": st.sampled_from([None, None, "1", "2"]),
        "state": st.sampled_from([None, "ordered", "settled", "returned"]),
        "discount": st.sampled_from([None, "12.5"]),
    },
    PurchaseLine: {
        "purchase": PICK,
        "quantity": st.sampled_from(["1", "-2", "0.333"]),
        "price": st.sampled_from(["0", "0.005", "10"]),
    },
}
NEEDED = {
    Customer: "name",
    Contact: "name",
    Channel: "value",
    ContactRecord: "contacted_on",
    Competitor: "company",
    Product: "name",
    Purchase: "ordered_on",
    PurchaseLine: "price",
}
MODEL = st.sampled_from(list(TYPED))


@st.composite
def typed(
    draw: st.DrawFn, models: st.SearchStrategy[type[Record]] = MODEL, least: int = 1
) -> tuple[type[Record], Row]:
    """A table and what somebody types into some fields of one row."""
    model = draw(models)
    names = draw(st.lists(st.sampled_from(list(TYPED[model])), min_size=least, max_size=4, unique=True))
    return model, {name: draw(TYPED[model][name]) for name in names}


@st.composite
def whole(draw: st.DrawFn, models: st.SearchStrategy[type[Record]] = MODEL) -> tuple[type[Record], Row]:
    """A table and a new row of it."""
    model, values = draw(typed(models, 0))
    needed = NEEDED[model]
    return model, values | {needed: draw(TYPED[model][needed])}


# ---------------------------------------------------------------------------------------------------------------
# What must hold
# ---------------------------------------------------------------------------------------------------------------


def log() -> list[Row]:
    found = dicts(Change.select().order_by(Change.id))
    return [one | {"fields": json.loads(one["fields"])} for one in found]


def replayed(log: list[Row]) -> State:
    """The tables as the log tells them, from nothing; every change begins where the one before ended."""
    state: State = {}
    for one in log:
        key = one["table_name"], one["row_uid"]
        if one["version"] == 0:
            del state[key]
            continue
        row = state.setdefault(key, {"version": 0})
        for name, (old, new) in one["fields"].items():
            assert row.pop(name, None) == old, (key, name, one)
            if new is not None:
                row[name] = new
        assert one["version"] == row["version"] + 1, (key, one)
        row["version"] = one["version"]
    return state


def tables() -> State:
    """The tables as they are, links as uids, without what is empty."""
    uids = {model: dict(rows(model.select(model.id, model.uid))) for model in RECORDS}

    def plain(field: Any, value: Any) -> Any:
        if isinstance(field, Several):
            return sorted(uids[field.target][one] for one in value)
        return uids[field.target][value] if isinstance(field, Link) else field.to_json(value)

    state: State = {}
    for model in RECORDS:
        for row in read_many(model, "id", uids[model]):
            values = {
                field.name: plain(field, row[field.name])
                for field in logged(model)
                if row[field.name] is not None
            }
            values |= {"version": row["version"]} | ({DELETED: row[DELETED]} if row[DELETED] else {})
            state[model._meta.table_name, row["uid"]] = values
    return state


def contents(state: State) -> State:
    """Without versions: what undo and redo bring back."""
    return {
        key: {name: value for name, value in row.items() if name != "version"} for key, row in state.items()
    }


def must_ask(state: State, edits: list[Edit]) -> set[tuple[str, str]]:
    """The values that two people changed differently."""
    return {
        (edit.uid, name)
        for edit in edits
        for name, (base, mine) in edit.fields.items()
        if edit.version and name != DELETED and base != mine
        if not isinstance(edit.model._meta.fields[name], Several)
        if state.get((edit.table, edit.uid), {}).get(name, None) not in (base, mine)
        or (edit.table, edit.uid) not in state
    }


def assert_derived() -> None:
    values = {value["id"]: value for value in dicts(DictionaryValue.select())}
    for row in read_many(Customer, "id", [one for (one,) in rows(Customer.select(Customer.id))]):
        records = read_many(ContactRecord, "customer", [row["id"]])
        assert ContactDates(*(row[name] for name in COLUMNS)) == oracle(row, records, values)
        assert (row["purchase_count"], row["purchase_total"]) == bought(row["id"], values)


def bought(customer: int, values: dict[int, Row]) -> tuple[int, Decimal]:
    """How often and for how much, reckoned without the program's own rules: in cents, line by line."""
    count, cents = 0, 0
    for purchase in read_many(Purchase, "customer", [customer]):
        if purchase["deleted_at"] is None:
            returned = values.get(purchase["state"] or 0, {}).get("code") == "returned"
            lines = read_many(PurchaseLine, "purchase", [purchase["id"]])
            on_all = 1 - Fraction(purchase["discount"] or 0) / 100
            amounts = [
                Fraction(line["quantity"]) * Fraction(line["price"]) * on_all * 100
                for line in lines
                if line["deleted_at"] is None
            ]
            whole = sum(floor(abs(one) + Fraction(1, 2)) * (1 if one > 0 else -1) for one in amounts)
            count, cents = count + (not returned), cents + (-whole if returned else whole)
    return count, Decimal(cents) / 100


def settle(template: Path, path: Path) -> Path:
    """A file on which both have worked already: every row is named by another one."""
    shutil.copyfile(template, path)
    book = Book(path, NOW, ME, OTHER)
    book.reopen()
    products = [book.insert(Product, name=name) for name in ("阀门", "泵")]
    weekly = book.value("contact_strategy", "weekly")
    for name in ("甲", "乙"):
        customer = book.customer(
            name, contact_strategy=weekly, filed_on="2026-03-01", products_of_interest=products
        )
        contacts = [book.insert(Contact, name=name, customer=customer) for name in ("李", "吴")]
        book.insert(Channel, contact=contacts[0], value="qq 1")
        book.record(customer, "2026-03-05", contacts=contacts, content=name)
        book.record(customer, "2026-03-07", next_contact_on="2026-03-09", contacts=contacts[:1])
        book.insert(Competitor, customer=customer, company="丙")
        purchase = book.insert(Purchase, customer=customer, ordered_on="2026-03-02")
        book.insert(PurchaseLine, purchase=purchase, price="7.005", quantity="3")
    database.close()
    return path


class Office(RuleBasedStateMachine):
    """Two colleagues at one file; each has forms open on rows as they once were."""

    def __init__(self, settled: Path, path: Path) -> None:
        super().__init__()
        shutil.copyfile(settled, path)
        self.book = Book(path, NOW, ME, OTHER)
        self.book.reopen()
        self.forms: list[tuple[type[Record], Row]] = []
        self.acknowledged: list[tuple[int, str, str, str, Any]] = []

    # -- means ------------------------------------------------------------------------------------------------

    def row_id(self, model: type[Record], pick: int | None) -> int | None:
        ids = [one for (one,) in rows(model.select(model.id).order_by(model.id))]
        return None if pick is None or not ids else ids[pick % len(ids)]

    def values(self, model: type[Record], values: Row) -> Row:
        """Picks and codes become ids."""
        fields = {field.name: field for field in logged(model)}
        found = {}
        for name, value in values.items():
            field: Any = fields[name]
            if isinstance(value, str) and getattr(field, "dictionary", None):
                value = self.book.value(field.dictionary, value)
            elif isinstance(field, Several):
                value = (
                    tuple(sorted({one for pick in value if (one := self.row_id(field.target, pick))})) or None
                )
            elif isinstance(field, Link) and field.target in TYPED:
                value = self.row_id(field.target, value)
            found[name] = field.clean(value)
        return found

    def attempt(self, write: Callable[[], Any]) -> Any:
        """What a person is refused is said, and leaves nothing behind."""
        before = Batch.select().count(), Change.select().count()
        try:
            return write()
        except UserError as error:
            said = str(error)
        assert said
        assert (Batch.select().count(), Change.select().count()) == before
        return None

    def write(self, who: int, what: Callable[[Work], Any], kind: str = "save") -> None:
        def run() -> None:
            with self.book.change(who, kind=kind) as work:
                what(work)

        self.attempt(run)

    # -- rules ------------------------------------------------------------------------------------------------

    @rule(seconds=st.sampled_from([1, 60]))
    def time_passes(self, seconds: int) -> None:
        self.book.at += timedelta(seconds=seconds)

    @rule(who=WHO, new=whole())
    def insert(self, who: int, new: tuple[type[Record], Row]) -> None:
        model, values = new
        self.write(who, lambda work: work.insert(model, self.values(model, values)))

    @rule(who=WHO, new=whole(), count=st.integers(2, 20))
    def bulk(self, who: int, new: tuple[type[Record], Row], count: int) -> None:
        model, values = new
        many = [self.values(model, values)] * count
        self.write(who, lambda work: work.insert_many(model, many), "import")

    @rule(who=WHO, model=MODEL, pick=PICK, also=PICK, data=st.data())
    def edit(self, who: int, model: type[Record], pick: int, also: int, data: st.DataObject) -> None:
        """Two rows in one batch, or one row twice."""

        def both(work: Work) -> None:
            for row in self.row_id(model, pick), self.row_id(model, also):
                if row:
                    work.update(model, row, self.values(model, data.draw(typed(st.just(model)))[1]))

        self.write(who, both)

    @rule(who=WHO, model=MODEL, pick=PICK, how=st.sampled_from(["delete", "delete", "restore"]))
    def bin(self, who: int, model: type[Record], pick: int, how: str) -> None:
        row = self.row_id(model, pick)
        if row:
            self.write(who, lambda work: getattr(work, how)(model, row))

    @rule(who=WHO, model=MODEL, pick=PICK)
    def throw_away(self, who: int, model: type[Record], pick: int) -> None:
        """Into the bin, and out of it for good."""
        row = self.row_id(model, pick)
        if row:
            self.write(who, lambda work: work.delete(model, row))
            self.write(who, lambda work: work.purge(model, row), "purge")

    @rule(who=WHO, model=st.sampled_from([Contact, ContactRecord]), pick=PICK, to=PICK)
    def move(self, who: int, model: type[Record], pick: int, to: int) -> None:
        """To another customer, with all that hangs on it."""
        row, customer = self.row_id(model, pick), self.row_id(Customer, to)
        if row:
            self.write(who, lambda work: work.update(model, row, {"customer": customer}))

    @rule(who=WHO, code=st.sampled_from(["daily", "weekly"]), days=st.sampled_from([None, 1, 3]))
    def plan(self, who: int, code: str, days: int | None) -> None:
        value = self.book.value("contact_strategy", code)
        self.write(who, lambda work: work.update(DictionaryValue, value, {"days": days}))

    @rule(model=MODEL, pick=PICK)
    def open_form(self, model: type[Record], pick: int) -> None:
        row = self.row_id(model, pick)
        if row:
            self.forms.append((model, self.book.row(model, row)))

    @precondition(lambda self: self.forms)
    @rule(who=WHO, pick=PICK, data=st.data(), also=whole(), deletes=st.sampled_from([False] * 4 + [True]))
    def save_form(
        self, who: int, pick: int, data: st.DataObject, also: tuple[type[Record], Row], deletes: bool
    ) -> None:
        """What was typed into a form opened some time ago, with a new row beside it."""
        model, base = self.forms[pick % len(self.forms)]
        mine = self.values(model, data.draw(typed(st.just(model)))[1])
        if deletes:
            mine[DELETED] = None if base[DELETED] else stamp(self.book.at)
        beside = new_edit(also[0], self.values(*also))
        self.save(who, [edit_of(model, base, mine), beside], data)

    @rule(who=WHO, model=MODEL, pick=PICK, data=st.data())
    def at_once(self, who: int, model: type[Record], pick: int, data: st.DataObject) -> None:
        """Both have the same row open, change the same fields, and save one after the other."""
        row = self.row_id(model, pick)
        if row:
            base = self.book.row(model, row)
            names = data.draw(typed(st.just(model)))[1]
            for colleague in who, ME + OTHER - who:
                mine = self.values(model, {name: data.draw(TYPED[model][name]) for name in names})
                self.save(colleague, [edit_of(model, base, mine)], data)

    def save(self, who: int, edits: list[Edit], data: st.DataObject) -> None:
        """One round of questions settles it; the same save once more changes nothing."""
        made = Save(self.book.row(Colleague, who)["uid"], stamp(self.book.at), "Saved", edits)
        expected = must_ask(tables(), edits)
        outcome = self.attempt(lambda: apply(made))
        if outcome:
            assert {(one.uid, one.field) for one in outcome.clashes if one.field != DELETED} == expected
        if outcome and outcome.clashes:
            answers = {
                (one.uid, one.field): data.draw(st.sampled_from([one.mine, one.theirs]))
                for one in questions(outcome.clashes)
            }
            made = resolved_save(made, outcome, answers)
            outcome = self.attempt(lambda: apply(Save.load(made.dump())))
        if outcome:
            assert not outcome.clashes
            written = Change.select().count()
            apply(made)
            assert Change.select().count() == written
            self.acknowledge(made.edits)

    def acknowledge(self, edits: list[Edit]) -> None:
        """The person was told that it is saved: that is what the file holds now."""
        newest = Change.select().order_by(Change.id.desc()).get().id
        state = tables()
        final = {
            (edit.table, edit.uid, name): pair[1] for edit in edits for name, pair in edit.fields.items()
        }
        for (table, uid, name), value in final.items():
            if name == DELETED or isinstance(BY_NAME[table]._meta.fields[name], Several):
                continue
            assert state[table, uid].get(name) == value
            self.acknowledged.append((newest, table, uid, name, value))

    @rule(who=WHO, step=st.sampled_from([undo_newest, undo_newest, redo_newest]))
    def back_or_forth(self, who: int, step: Callable[..., Undone]) -> None:
        self.taken_back(lambda: step(who, self.book.at))

    @rule(who=WHO, pick=st.integers(0, 200))
    def undo_by_number(self, who: int, pick: int) -> None:
        newest = Batch.select().count()
        self.taken_back(lambda: undo(1 + pick % newest, who, self.book.at))

    def taken_back(self, step: Callable[[], Undone]) -> None:
        """Everything that was not taken back is as it was."""
        before = tables()
        undone = self.attempt(step)
        if undone:
            after = tables()
            for clash in undone.left:
                key = clash.table, clash.uid
                assert before.get(key, {}).get(clash.field) == after.get(key, {}).get(clash.field)

    @rule(who=WHO)
    def there_and_back(self, who: int) -> None:
        """Undo and redo at once: as if nothing had been."""
        before = contents(tables())
        undone = self.attempt(lambda: undo_newest(who, self.book.at))
        if undone:
            redone = self.attempt(lambda: redo_newest(who, self.book.at))
            assert redone is None or redone.left or contents(tables()) == before

    @rule()
    def next_run(self) -> None:
        self.book.reopen()

    # -- what must hold -----------------------------------------------------------------------------------------

    def teardown(self) -> None:
        changes = log()
        state = tables()
        assert replayed(changes) == state
        assert_derived()
        assert list(search.differences()) == []
        assert check() == []
        for newest, table, uid, name, value in self.acknowledged:
            later = [
                one
                for one in changes
                if one["id"] > newest and (one["table_name"], one["row_uid"]) == (table, uid)
            ]
            gave_way = [
                one for one in later if one["version"] == 0 or one["fields"].get(name, [object()])[0] == value
            ]
            assert gave_way or state[table, uid].get(name) == value


walk: Callable[..., None] = run_state_machine_as_test
STEADY = settings(
    max_examples=9,
    stateful_step_count=28,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def test_the_log_tells_the_whole_story(template: Path, tmp_path: Path) -> None:
    """The same walks each time, so that a failure is somebody's doing."""
    settled = settle(template, tmp_path / "settled.gxdb")
    walk(lambda: Office(settled, tmp_path / "book.gxdb"), settings=STEADY)


@pytest.mark.soak
def test_the_log_tells_the_whole_story_at_length(template: Path, tmp_path: Path) -> None:
    """New walks each time."""
    long = settings(STEADY, max_examples=2000, stateful_step_count=60, derandomize=False)
    settled = settle(template, tmp_path / "settled.gxdb")
    walk(lambda: Office(settled, tmp_path / "book.gxdb"), settings=long)
