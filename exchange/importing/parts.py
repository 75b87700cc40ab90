"""A row's values, put together into the rows of our tables that they make: names joined, several persons in a cell."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from database.twins.look_alikes import domains
from exchange.importing.comparing import bare_phone, bare_tax
from exchange.importing.converting import Cells
from exchange.importing.kinds import CHANNEL, Kind, Part
from exchange.importing.targets import must_have, targets
from models import BillingEntity, Contact, Customer, InvalidValue, Record, Row, declared, fold
from resources.language import N_, Message

_CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_PERSONS = re.compile(r"\s*[;；、\n]\s*|\s*[,，/]\s*(?=[\u3400-\u9fff])")
_WITH_PHONE = re.compile(
    r"(?P<name>[^\d+()（）:：]*?[^\d\s+()（）:：])[\s:：(（]*(?P<phone>\+?\d[\d\s\-+转]{5,}\d)[)）]?"
)
_CHINESE_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,8}(?:\s*[\(（].*[\)）])?")


@dataclass(slots=True)
class Child:
    """A row that hangs on the customer. ``children`` hang on it: further channels of a contact."""

    part: Part
    values: Row
    number: int = 1
    children: list["Child"] = field(default_factory=list)


@dataclass(slots=True)
class Parts:
    """What a row makes: the customer and what hangs on it; of other tables ``own`` and what belongs to that.

    ``called`` is what a row of another table is called in lists.
    """

    customer: Row = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)
    own: Row = field(default_factory=dict)
    called: str = ""
    _known: dict[str, set[str]] | None = None

    @property
    def phones(self) -> set[str]:
        """The phones by which it may be recognised: the firm's and its persons'."""
        return self._keys()["phones"]

    @property
    def persons(self) -> set[str]:
        """The names of its persons, folded."""
        return self._keys()["persons"]

    @property
    def taxes(self) -> set[str]:
        """Its tax numbers."""
        return self._keys()["taxes"]

    @property
    def domains(self) -> set[str]:
        """The domains of mail and web site that are a firm's own."""
        return self._keys()["domains"]

    def _keys(self) -> dict[str, set[str]]:
        """All that it may be recognised by, found out once."""
        if self._known is None:
            people = self._of(Contact)
            numbers = [values.get(name) for values in people for name in ("phone", "mobile")]
            taxes = [values.get("tax_number") for values in self._of(BillingEntity)]
            self._known = {
                "phones": {bare_phone(one) for one in (self.customer.get("phone"), *numbers)} - {""},
                "domains": domains(self.customer.get("email"), self.customer.get("website")).union(
                    *(domains(values.get("email"), None) for values in people)
                ),
                "persons": {fold(values["name"]) for values in people},
                "taxes": {bare_tax(one) for one in (self.customer.get("registration_number"), *taxes)} - {""},
            }
        return self._known

    def _of(self, model: type[Record]) -> list[Row]:
        return [child.values for child in self.children if child.part.model is model]


Code = Callable[[str, str], int | None]
"""The id of a dictionary value by its dictionary and code."""


def assemble(cells: Cells, kind: Kind, code: Code, *, cut: bool = True) -> Parts:
    """The rows that the values of a sheet's row make; ``cut``: a cell may hold several persons.

    Raises ``InvalidValue`` when what must be there is missing.
    """
    sets: dict[tuple[str, int], Row] = {}
    places = targets(kind)
    for key, value in cells.values.items():
        target = places[key]
        sets.setdefault((target.part.key, target.number), {})[target.name] = value
    made = Parts()
    persons: list[Child] = []
    for part in kind.parts:
        for number in range(1, part.times + 1):
            values = sets.get((part.key, number))
            if not values:
                continue
            if part.model is Customer:
                made.customer |= values
            elif part.model is Contact:
                persons += _persons(part, number, values, code, cut)
            else:
                own = {"position": number} if part.key == "billing" else {}
                made.children.append(Child(part, own | values, number))
                _refuse_half(part, values)
    _settle(made, persons, kind, code)
    return made


def _refuse_half(part: Part, values: Row) -> None:
    """A competitor's price without the competitor is nothing that can be kept."""
    for one in must_have(part):
        if values.get(one.name) is None:
            raise InvalidValue(
                N_("{table}: {field} is missing."), table=Message(part.label), field=Message(one.label)
            )


def _settle(made: Parts, persons: list[Child], kind: Kind, code: Code) -> None:
    """Who is the firm and who the person: a name alone may be either."""
    firm, flags = made.customer, made.customer.pop("is_company", None)
    if flags and flags[0] and persons and persons[0].values.get("name"):
        firm["name"] = persons[0].values.pop("name")
    named = [child for child in persons if child.values.get("name")]
    for child in persons:
        if child not in named:
            _give_to_firm(made, child, code)
    if not firm.get("name") and not firm.get("code"):
        if kind.main.model is Contact and named:
            firm["name"] = named[0].values["name"]  # a person on his own account
        else:
            field = next(one for one in declared(kind.main.model) if one.name == kind.main.model.named_by)
            raise InvalidValue(N_("{field} is missing."), field=Message(field.label))
    made.children += named


def _give_to_firm(made: Parts, child: Child, code: Code) -> None:
    """A phone without a person is the firm's; what the firm has no field for goes to its notes."""
    fields = {one.name: one for one in declared(Customer)}
    labels = {one.name: one.label for one in declared(Contact)}
    for name, value in child.values.items():
        place = "phone" if name == "mobile" else name
        if (
            place in fields
            and type(fields[place]) is type(Contact._meta.fields[name])
            and not made.customer.get(place)
        ):
            made.customer[place] = value
        elif name in ("mobile", "phone", "email"):
            _channel(made.children, name, value, code)
        elif name in labels and isinstance(value, str):
            line = f"{Message(labels[name])}: {value}"
            made.customer["remarks"] = "\n".join(filter(None, (made.customer.get("remarks"), line)))
    made.children += child.children


def _persons(part: Part, number: int, values: Row, code: Code, cut: bool) -> list[Child]:
    """The persons of one set of columns; a cell may hold several (张三 138…；李四 139…)."""
    name = values.get("name") or _joined(values)
    more = [("mobile" if _is_mobile(one) else "landline", one) for one in values.pop("more_phones", ())]
    more += [("email", one) for one in values.pop("more_emails", ())]
    own = {key: value for key, value in values.items() if not isinstance(value, list)}
    people = several(str(name)) if name and cut else []
    if len(people) < 2 and not (people and people[0][1]):
        found = [Child(part, own | ({"name": name} if name else {}), number)]
    else:
        found = [Child(part, _person(who, phone), number) for who, phone in people]
        _share_out(found, own)
    _fill_phones(found[0], more, code)
    return found


def _person(name: str, phone: str) -> Row:
    place = "mobile" if _is_mobile(phone) else "phone"
    return {"name": name, place: phone} if phone else {"name": name}


def _is_mobile(phone: str) -> bool:
    figures = re.sub(r"\D", "", phone)
    return bool(re.fullmatch(r"(?:0{0,2}86)?1[3-9]\d{9}", figures))


def _share_out(people: list[Child], values: Row) -> None:
    """What stands beside several persons: as many phones as persons are one each, all else is the first one's."""
    for key, value in values.items():
        if key == "name":
            continue
        pieces = re.split(r"\s*[;；、\n/,，]\s*", value) if isinstance(value, str) else [value]
        if len(pieces) == len(people) and key in ("mobile", "phone", "email", "title", "wechat", "qq"):
            for child, piece in zip(people, pieces, strict=True):
                if piece:
                    child.values.setdefault(key, piece)
        else:
            people[0].values.setdefault(key, value)


def _fill_phones(child: Child, more: list[tuple[str, str]], code: Code) -> None:
    """Further phones and addresses: into fields that are free, else as channels."""
    for kind, value in more:
        place = {"landline": "phone"}.get(kind, kind)
        if not child.values.get(place):
            child.values[place] = value
        elif value not in child.values.values():
            _channel(child.children, kind, value, code)


def _channel(children: list[Child], kind: str, value: str, code: Code) -> None:
    kind = {"phone": "landline"}.get(kind, kind)
    children.append(Child(CHANNEL, {"channel_kind": code("channel_kind", kind), "value": value}))


def _joined(values: Row) -> str | None:
    """Family and given name as one: 王小明, but John F. Kennedy."""
    family, given, middle, suffix = (
        " ".join(values.pop(one, ())) for one in ("surname", "given", "additional", "suffix")
    )
    if _CHINESE.search(family + given):
        return family + middle + given or None
    return " ".join(" ".join(one for one in (given, middle, family, suffix) if one).split()) or None


def several(cell: str) -> list[tuple[str, str]]:
    """The persons in a cell, each with the phone behind the name, if there is one.

    A cell is cut only where that is plain: names with numbers, or short Chinese names one after the other.
    """
    if len(cell) > 500:
        return [(cell, "")]
    pieces = [piece.strip() for piece in _PERSONS.split(cell) if piece.strip()]
    found = []
    for piece in pieces:
        match = _WITH_PHONE.fullmatch(piece)
        found.append((match["name"].strip(), match["phone"].strip()) if match else (piece, ""))
    if any(phone for _, phone in found) and not any(re.search(r"\d{7}", name) for name, _ in found):
        return found
    if len(pieces) > 1 and all(_CHINESE_NAME.fullmatch(piece) for piece in pieces):
        return found
    pairs = [
        (match["name"].strip(" ,，;；、/"), match["phone"].strip()) for match in _WITH_PHONE.finditer(cell)
    ]
    if len(pairs) > 1 and all(name for name, _ in pairs):
        return pairs
    return [(cell, "")]
