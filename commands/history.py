"""What was done, at the prompt: undo and redo."""

from changes import undo
from changes.merge import Clash
from changes.rows import first
from commands.call import Call, count, say
from commands.parser import Add
from models import BY_NAME
from resources.language import Message, _


def register(add: Add) -> None:
    """Name the commands."""
    one = add("undo", undo_change, _("take back your newest change"))
    one.add_argument("--batch", type=count, metavar="N", help=_("the change with this number"))
    add("redo", redo_change, _("do again what you undid last"))


def undo_change(call: Call) -> int:
    """Take back this colleague's newest change, or the one named."""
    call.open()
    me = call.me()
    number = call.options.batch
    undone = undo.undo_newest(me, call.now()) if number is None else undo.undo(number, me, call.now())
    _report(undone, _("Undone: {what}"))
    return 0


def redo_change(call: Call) -> int:
    """Do again what was undone last."""
    call.open()
    _report(undo.redo_newest(call.me(), call.now()), _("Done again: {what}"))
    return 0


def _report(undone: undo.Undone, sentence: str) -> None:
    say(sentence.format(what=Message.load(undone.target["label"])))
    for clash in undone.left:
        say(_left(clash))


def _left(clash: Clash) -> str:
    model = BY_NAME[clash.table]
    row = first(model.select().where(model.uid == clash.uid))
    name = row[model.named_by] if row else clash.uid
    field = model._meta.fields.get(clash.field)
    label = _(getattr(field, "label", "")) or clash.field
    return _("Left as it is, because it has changed since: {name}, {field}").format(name=name, field=label)
