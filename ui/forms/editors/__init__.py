"""Editors: one for each kind of the declarations. A new kind is the only reason to touch this package."""

from PySide6.QtWidgets import QWidget

from models import Declared
from ui.forms.editors.base import Editor
from ui.forms.editors.choices import ChoiceEditor
from ui.forms.editors.days import DateEditor
from ui.forms.editors.files import FileEditor
from ui.forms.editors.links import LinkEditor
from ui.forms.editors.marks import FlagEditor, StarsEditor
from ui.forms.editors.notes import NotesEditor
from ui.forms.editors.partial_days import PartialDateEditor
from ui.forms.editors.records import OfCustomerEditor, PeopleEditor, ProductsEditor
from ui.forms.editors.several import SeveralEditor
from ui.forms.editors.texts import NumberEditor, ScaledEditor, TextEditor, TimeEditor
from ui.session import Session

KINDS: dict[str, type[Editor]] = {
    "text": TextEditor,
    "multiline": NotesEditor,
    "phone": TextEditor,
    "email": TextEditor,
    "url": TextEditor,
    "date": DateEditor,
    "time": TimeEditor,
    "partial_date": PartialDateEditor,
    "number": NumberEditor,
    "money": ScaledEditor,
    "price": ScaledEditor,
    "quantity": ScaledEditor,
    "percent": ScaledEditor,
    "stars": StarsEditor,
    "flag": FlagEditor,
    "file": FileEditor,
    "dictionary": ChoiceEditor,
    "dictionary_several": SeveralEditor,
    "person": ChoiceEditor,
    "person_several": SeveralEditor,
    "sharing_group": ChoiceEditor,
    "customer": LinkEditor,
    "contact": OfCustomerEditor,
    "record": OfCustomerEditor,
    "product": ChoiceEditor,
    "contact_several": PeopleEditor,
    "product_several": SeveralEditor,
}


def editor_for(
    field: Declared, session: Session, parent: QWidget | None = None, *, manage: bool = True
) -> Editor:
    """The editor of a field. Of a customer all products are to be seen, of a record those that it names."""
    kind = KINDS[field.kind]
    if kind is SeveralEditor and field.kind == "product_several" and field.model.timeline is not None:
        kind = ProductsEditor
    return kind(field, session, parent, manage=manage)


__all__ = ["KINDS", "Editor", "editor_for"]
