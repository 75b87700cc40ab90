"""The outbox: put, apply, strike off; whatever stops in between is made good, once (SHARED-FILE 5.3)."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from changes.log import stamp
from changes.rows import rows
from changes.save import Edit, Outcome, Save, apply, is_in_file, new_edit
from changes.work import Taken
from database import errors, places
from database import outbox as module
from database.outbox import Outbox
from models import Batch, Customer, db
from tests.conftest import NOW, Book
from tests.database.conftest import edited, new_customer, save_of
from tests.database.programs import Program


@pytest.fixture
def outbox(tmp_path: Path, book: Book) -> Outbox:
    return Outbox(tmp_path / "outbox")


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {path.name for path in folder.iterdir()}


def test_a_save_is_on_disk_before_it_is_in_the_file_and_struck_off_after(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    save, entry = new_customer("客户"), set[str]()

    def watched(one: Save) -> Outcome:
        entry.update(names(outbox.waiting))
        return apply(one)

    monkeypatch.setattr(module, "apply", watched)
    assert outbox.save(save).batch
    assert entry == {f"{save.uid}.json"} == names(outbox.sent)
    assert names(outbox.waiting) == set()
    assert is_in_file(save.uid)


def test_entry_is_the_whole_save(outbox: Outbox) -> None:
    save = new_customer("𬍛 客户", remarks="两行\n“引号” \\ \t")
    assert Save.load(outbox.put(save).read_text("utf-8")) == save


def test_stopped_before_the_file_has_it(outbox: Outbox) -> None:
    save = new_customer("客户")
    outbox.put(save)
    delivery = outbox.deliver()
    assert ([one.uid for one in delivery.written], delivery.known, delivery.held) == ([save.uid], [], [])
    assert rows(Customer.select(Customer.name)) == [("客户",)]
    assert names(outbox.sent) == {f"{save.uid}.json"}


def test_stopped_after_the_commit(outbox: Outbox) -> None:
    save = new_customer("客户")
    outbox.put(save)
    apply(save)
    delivery = outbox.deliver()
    assert (delivery.written, [one.uid for one in delivery.known], delivery.held) == ([], [save.uid], [])
    assert Batch.select().where(Batch.uid == save.uid).count() == 1
    assert Customer.select().count() == 1


def test_nothing_waits_after_the_last_step(outbox: Outbox) -> None:
    outbox.save(new_customer("客户"))
    delivery = outbox.deliver()
    assert (delivery.written, delivery.known, delivery.held) == ([], [], [])


def test_stopped_while_writing_the_entry(outbox: Outbox) -> None:
    (outbox.waiting / ".abc.part").write_text('{"colleague": nu', "utf-8")
    assert outbox.pending() == []
    assert outbox.deliver().written == []


def test_what_waits_goes_in_the_order_in_which_it_was_made(outbox: Outbox, book: Book) -> None:
    row = book.customer(phone="1")
    uid = book.row(Customer, row)["uid"]
    for number, name in ((1, "f"), (2, "a"), (3, "c")):  # all in one second, whatever order their names have
        edit = Edit("customer", uid, number, {"phone": [str(number), str(number + 1)]})
        entry = outbox.put(Save(None, stamp(NOW), "", [edit], uid=name * 32))
        os.utime(entry, ns=(0, number * 1000))
    delivery = outbox.deliver()
    assert [one.uid[0] for one in delivery.written] == ["f", "a", "c"]
    assert delivery.held == []
    assert book.row(Customer, row)["phone"] == "4"


def test_delivery_merges_with_what_others_wrote_meanwhile(outbox: Outbox, book: Book) -> None:
    row = book.customer(phone="1")
    outbox.put(edited(Customer, row, phone="2"))
    book.update(Customer, row, book.other, city="深圳")
    assert len(outbox.deliver().written) == 1
    found = book.row(Customer, row)
    assert (found["phone"], found["city"]) == ("2", "深圳")


def test_clash_is_held_and_kept(outbox: Outbox, book: Book) -> None:
    row = book.customer(phone="1")
    save = edited(Customer, row, phone="2")
    outbox.put(save)
    book.update(Customer, row, book.other, phone="3")
    for _ in range(2):
        ((held, outcome),) = outbox.deliver().held
        assert held == save
        assert isinstance(outcome, Outcome)
        assert [(one.field, one.mine, one.theirs) for one in outcome.clashes] == [("phone", "2", "3")]
    assert book.row(Customer, row)["phone"] == "3"


def test_refused_save_is_held_and_kept_and_holds_up_no_other(outbox: Outbox, book: Book) -> None:
    book.customer(code="7")
    refused, fine = new_customer("乙", code="7"), new_customer("丙")
    outbox.put(refused)
    outbox.put(fine)
    delivery = outbox.deliver()
    assert [one.uid for one in delivery.written] == [fine.uid]
    ((held, error),) = delivery.held
    assert (held, type(error)) == (refused, Taken)
    assert outbox.pending() == [refused]


def test_save_of_a_program_we_do_not_know_is_held(outbox: Outbox) -> None:
    strange = save_of(Edit("spaceship", "1" * 32, 0, {"name": [None, "Enterprise"]}))
    outbox.put(strange)
    fine = new_customer("客户")
    outbox.put(fine)
    delivery = outbox.deliver()
    assert [save for save, _ in delivery.held] == [strange]
    assert [one.uid for one in delivery.written] == [fine.uid]


def test_form_keeps_what_clashed_and_nothing_waits(outbox: Outbox, book: Book) -> None:
    row = book.customer(phone="1")
    save = edited(Customer, row, phone="2")
    book.update(Customer, row, book.other, phone="3")
    assert outbox.save(save).clashes
    assert names(outbox.waiting) == names(outbox.sent) == set()


def test_form_keeps_what_was_refused_and_nothing_waits(outbox: Outbox, book: Book) -> None:
    book.customer(code="7")
    with pytest.raises(Taken):
        outbox.save(new_customer("乙", code="7"))
    assert names(outbox.waiting) == names(outbox.sent) == set()


def test_save_waits_while_the_file_is_locked(outbox: Outbox, book: Book) -> None:
    save = new_customer("客户")
    db.execute_sql("PRAGMA busy_timeout = 100")
    with Program("hold", book.path, "IMMEDIATE") as other:
        assert other.hear() == "held"
        with pytest.raises(errors.Locked, match=r"book\.gxdb is in use by another program"):
            outbox.save(save)
        assert outbox.pending() == [save]
        assert other.ask() == "let go"
    assert outbox.deliver().written == [save]


def test_another_program_of_mine_delivers_first(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    save = new_customer("客户")

    def overtaken(one: Save) -> Outcome:
        monkeypatch.setattr(module, "apply", apply)
        assert Outbox(outbox.waiting.parent).deliver().written == [save]
        return apply(one)

    monkeypatch.setattr(module, "apply", overtaken)
    assert not outbox.save(save).clashes
    assert Customer.select().count() == 1
    assert names(outbox.sent) == {f"{save.uid}.json"}


@pytest.mark.parametrize(
    "text", ["[]", "null", "7", '{"edits": []}', '{"edits": [{"table": 1}]}', '{"edits": 3}', '{"edit": []}']
)
def test_senseless_entry_is_set_aside_and_kept(outbox: Outbox, text: str) -> None:
    (outbox.waiting / "bad.json").write_text(text, "utf-8")
    fine = new_customer("客户")
    outbox.put(fine)
    assert outbox.deliver().written == [fine]
    assert (outbox.waiting / "bad.unreadable").read_text("utf-8") == text


@pytest.mark.parametrize("length", [0, 1, 40, 80, -1])
def test_entry_that_another_program_is_writing_is_left_to_it(outbox: Outbox, length: int) -> None:
    theirs, fine = new_customer("客户", remarks="字" * 99), new_customer("乙")
    whole = theirs.dump().encode()
    entry = outbox.waiting / f"{theirs.uid}.json"
    for size in range(len(whole) - 300, len(whole)) if length == -1 else [length]:
        entry.write_bytes(whole[:size])
        assert outbox.pending() == []
    outbox.put(fine)
    assert outbox.deliver().written == [fine]
    entry.write_bytes(whole)
    assert outbox.deliver().written == [theirs]


def test_audit_finds_an_acknowledged_save_that_is_gone(outbox: Outbox) -> None:
    kept, lost = new_customer("甲"), new_customer("乙")
    for save in (kept, lost):
        outbox.save(save)
    now = datetime.fromtimestamp((outbox.sent / f"{lost.uid}.json").stat().st_mtime, UTC)
    assert outbox.audit(now) == []
    db.execute_sql("PRAGMA foreign_keys = off")
    Batch.delete().where(Batch.uid == lost.uid).execute()
    assert outbox.audit(now) == [lost]


def test_audit_forgets_after_a_week(outbox: Outbox) -> None:
    old, new = new_customer("甲"), new_customer("乙")
    for save, days in ((old, 7.01), (new, 6.99)):
        entry = outbox.put(save)
        entry.replace(outbox.sent / entry.name)
        moment = (NOW - timedelta(days=days)).timestamp()
        os.utime(outbox.sent / entry.name, (moment, moment))
    assert outbox.audit(NOW) == [new]
    assert names(outbox.sent) == {f"{new.uid}.json"}


def test_audit_looks_at_the_last_two_hundred(outbox: Outbox) -> None:
    edit = new_edit(Customer, {"name": "客户"})
    for number in range(205):
        at = stamp(NOW - timedelta(minutes=number))
        save = Save(None, at, "", [edit], uid=f"{number:032}")
        (outbox.sent / f"{save.uid}.json").write_text(save.dump(), "utf-8")
    now = datetime.fromtimestamp((outbox.sent / f"{0:032}.json").stat().st_mtime, UTC)
    assert [int(save.uid) for save in outbox.audit(now)] == list(range(200))


def test_after_a_restore_the_sent_ones_are_forgotten(outbox: Outbox) -> None:
    outbox.save(new_customer("甲"))
    waiting = new_customer("乙")
    outbox.put(waiting)
    outbox.forget_sent()
    assert names(outbox.sent) == set()
    assert outbox.pending() == [waiting]


def test_outbox_lies_on_this_computer_by_file() -> None:
    assert places.outbox_folder("abc") == places.data_folder() / "outbox" / "abc"
    assert json.loads(new_customer("甲").dump())["kind"] == "save"
