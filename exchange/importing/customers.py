"""The fates of rows that make customers and what hangs on them: new, an update, there already, or doubtful."""

from collections import defaultdict
from collections.abc import Iterable

from database.twins.look_alikes import DOMAIN
from exchange.importing.comparing import agree, changed, likeness
from exchange.importing.kinds import Kind
from exchange.importing.known import Difference, Known, match
from exchange.importing.mapping import Mapping
from exchange.importing.parts import Child, Parts
from exchange.importing.plan import DOUBTFUL, NEW, SAME, UPDATE, WRONG, Candidate, Draft, listed
from models import Contact, Customer, Row, declared, fold
from resources.language import N_, Message

_SAME_NAME = Message(N_("Same name"))
_ALIKE = Message(N_("Same name but for the legal form or place"))
_PHONE = Message(N_("Same phone"))
_TAX = Message(N_("Same tax number"))
_MOST = 3


class CustomerPlanner:
    """Holds what the file has and what the rows so far make."""

    def __init__(self, kind: Kind, mapping: Mapping) -> None:
        self.kind, self.mapping = kind, mapping
        self.known = Known(kind)
        self.persons = kind.main.model is Contact
        self.codes: dict[str, Draft] = {}
        self.taxes: dict[str, Draft] = {}
        self.names: dict[str, list[Draft]] = defaultdict(list)
        self.phones: dict[str, Draft] = {}
        self.cores: dict[str, list[Draft]] = defaultdict(list)

    def look_up(self, made: list[Parts]) -> None:
        """Read of the file what the rows may be."""
        self.known.look_up(made)

    def decide(self, draft: Draft) -> None:
        """Give a row its fate."""
        earlier = self._earlier(draft)
        if earlier is not None:
            self._join(draft, earlier)
        elif draft.fate == NEW and not self._in_file(draft):
            self._look_alikes(draft)
        if draft.fate != WRONG and draft.joined is None:
            self._remember(draft)

    def _remember(self, draft: Draft) -> None:
        firm = draft.made.customer
        if firm.get("code"):
            self.codes.setdefault(firm["code"], draft)
        if firm.get("name"):
            self.names[fold(firm["name"])].append(draft)
            self.cores[likeness(firm["name"]).core].append(draft)
        for place, keys in ((self.taxes, draft.made.taxes), (self.phones, draft.made.phones)):
            for key in keys:
                place.setdefault(key, draft)

    # -- the rows before ----------------------------------------------------------------------------------------

    def _earlier(self, draft: Draft) -> Draft | None:
        """The row before to which this one belongs: the same number, or the same name and nothing that differs."""
        firm = draft.made.customer
        code, name = firm.get("code"), firm.get("name")
        if code and code in self.codes:
            other = self.codes[code]
            if name and other.made.customer.get("name") and fold(other.made.customer["name"]) != fold(name):
                draft.be(
                    WRONG,
                    Message(
                        N_("Number {code} stands in row {row} for “{name}”, too."),
                        code=code,
                        row=other.number,
                        name=other.name,
                    ),
                )
                return None
            return other
        same = self.names.get(fold(name), []) if name else []
        same = [one for one in same if not (code and one.made.customer.get("code"))]
        for one in same:
            if self.persons or not _conflicts(one.made.customer, firm):
                return one
        for one in same[:1]:
            draft.be(DOUBTFUL, Message(N_("Row {row} has the same name, but other data."), row=one.number))
            draft.candidates += (Candidate(one.customer, one.number, one.name, (_SAME_NAME,)),)
        return None

    def _join(self, draft: Draft, first: Draft) -> None:
        """Another row of the same customer: what it has more goes to the same one."""
        draft.joined, draft.customer = first, first.customer
        draft.candidates = first.candidates if first.fate == DOUBTFUL else ()
        clash = _clash(draft, [child for one in (first, *first.followers) for child in one.made.children])
        if first.fate == DOUBTFUL:
            draft.be(DOUBTFUL, Message(N_("It belongs with row {row}, which is doubtful."), row=first.number))
        elif clash:
            draft.be(DOUBTFUL, clash)
        elif first.customer is not None:
            self._compare(draft, first.customer)
        else:
            self._follow(draft, first)

    def _follow(self, draft: Draft, first: Draft) -> None:
        """Both are new: the first row makes the customer with what all of them know of it."""
        before = [child for one in (first, *first.followers) for child in one.made.children]
        draft.made.children = [child for child in draft.made.children if _twin(child, before) is None]
        firm, more = first.made.customer, draft.made.customer
        more = {name: value for name, value in more.items() if name not in firm}
        if not more and not draft.made.children:
            draft.be(SAME, Message(N_("Row {row} says the same."), row=first.number))
            return
        firm |= more
        first.followers += (draft,)

    # -- the file -----------------------------------------------------------------------------------------------

    def _in_file(self, draft: Draft) -> bool:
        """Whether the row is a customer that is there for certain; then it has its fate."""
        firm, known = draft.made.customer, self.known
        code = firm.get("code")
        if code and code in known.by_code:
            return self._by_number(draft, known.by_code[code])
        taxed = {one for tax in draft.made.taxes for one in known.by_tax.get(tax, ())}
        if len(taxed) == 1:
            self._compare(draft, next(iter(taxed)), "tax_number")
            return True
        named = self._named(firm)
        if self.persons:
            return self._firm_of_person(draft, named)
        for one in named:
            if not known.difference(one, draft.made):
                draft.customer = one
                draft.be(SAME)
                return True
        reached = [one for one in named if self._is_reached(draft, one)]
        if len(reached) == 1 and self.mapping.update_by == "name_phone":
            self._compare(draft, reached[0], "name_phone")
            return True
        return False

    def _by_number(self, draft: Draft, customer: int) -> bool:
        name, here = draft.made.customer.get("name"), self.known.rows[customer]["name"]
        if name and not self.mapping.update_by and likeness(name).core != likeness(here).core:
            reason = Message(N_("Its number belongs to “{name}” in the file."), name=here)
            draft.be(DOUBTFUL, reason)
            draft.candidates += (Candidate(customer, None, here, (reason,)),)
        else:
            self._compare(draft, customer, "code")
        return True

    def _named(self, firm: Row) -> list[int]:
        """Customers of the same name whose number, if both have one, is the same."""
        code, name = firm.get("code"), firm.get("name")
        found = sorted(self.known.by_name.get(fold(name), ())) if name else []
        return [one for one in found if not (code and self.known.rows[one]["code"])]

    def _is_reached(self, draft: Draft, customer: int) -> bool:
        """Whether a phone or a person of the row is the customer's, too."""
        phones = {phone for phone in draft.made.phones if customer in self.known.by_phone.get(phone, ())}
        here = {row["name_key"] for row in self.known.children.get(Contact, {}).get(customer, ())}
        return bool(phones or here & draft.made.persons)

    def _firm_of_person(self, draft: Draft, named: list[int]) -> bool:
        """The customer to whom a person belongs: by name; several of that name are told apart by the person."""
        if not named:
            people = {one for name in draft.made.persons for one in self.known.by_person.get(name, ())}
            named = sorted(one for one in people if self._has_phone(draft, one))
            if fold(draft.made.customer.get("name") or "") not in draft.made.persons and named:
                self._doubt(draft, [(one, (_PHONE,)) for one in named])
                return True
        with_person = [one for one in named if self._is_reached(draft, one)]
        if len(named) == 1 or len(with_person) == 1:
            self._compare(draft, (with_person if len(with_person) == 1 else named)[0])
            return True
        if named:
            self._doubt(draft, [(one, (_SAME_NAME,)) for one in named])
        return bool(named)

    def _has_phone(self, draft: Draft, customer: int) -> bool:
        return any(customer in self.known.by_phone.get(phone, ()) for phone in draft.made.phones)

    def _compare(self, draft: Draft, customer: int, by: str = "") -> None:
        """The row is this customer; what is new in it, decides."""
        draft.customer = customer
        difference = self.known.difference(customer, draft.made, own=not self.persons)
        draft.difference = difference
        updates = bool(self.mapping.update_by)
        if not difference:
            draft.be(SAME, *_there(draft, by))
        elif updates:
            draft.be(UPDATE if not self.persons or difference.updates else NEW, _differs(difference))
        elif self.persons:
            if difference.updates:
                draft.be(DOUBTFUL, _differs(difference))
                name = self.known.rows[customer]["name"]
                draft.candidates += (Candidate(customer, None, name, (_SAME_NAME,)),)
            else:
                draft.be(
                    NEW,
                    Message(N_("At “{name}”, who is there already."), name=self.known.rows[customer]["name"]),
                )
        else:
            draft.be(SAME, *_there(draft, by), _differs(difference))

    # -- look-alikes --------------------------------------------------------------------------------------------

    def _look_alikes(self, draft: Draft) -> None:
        """Doubtful is a new row that looks like a customer of the file, or like a row before."""
        firm = draft.made.customer
        name = firm.get("name") or ""
        if not name:
            draft.be(
                WRONG,
                Message(
                    N_("No customer has the number {code}, and the row has no name."), code=firm.get("code")
                ),
            )
            return
        reasons: dict[int, list[Message]] = defaultdict(list)
        for customer in self.known.by_name.get(fold(name), ()):
            reasons[customer].append(_SAME_NAME)
        for customer in self.known.alike(name):
            if _SAME_NAME not in reasons[customer]:
                reasons[customer].append(_ALIKE)
        made, known = draft.made, self.known
        shared = [(made.taxes, known.by_tax, _TAX)]
        if not self.persons:
            shared += [(made.phones, known.by_phone, _PHONE), (made.domains, known.by_domain, DOMAIN)]
        for keys, place, why in shared:
            for customer in {one for key in keys for one in place.get(key, ())}:
                reasons[customer].append(why)
        self._doubt(draft, [(one, tuple(found)) for one, found in reasons.items() if found])
        self._alike_rows(draft, name)

    def _doubt(self, draft: Draft, found: Iterable[tuple[int, tuple[Message, ...]]]) -> None:
        for customer, why in sorted(found, key=lambda one: (-len(one[1]), one[0]))[:_MOST]:
            row = self.known.rows.get(customer)
            if row is None:  # in the recycle bin
                continue
            draft.candidates += (Candidate(customer, None, row["name"], why),)
            said = Message(N_("Perhaps “{name}”: {reason}."), name=row["name"], reason=listed(why))
            draft.be(DOUBTFUL, said)

    def _alike_rows(self, draft: Draft, name: str) -> None:
        wanted, found = likeness(name), dict[int, tuple[Draft, Message]]()
        for other in self.cores.get(wanted.core, ()) if len(wanted.core) > 1 else ():
            if fold(other.name) != fold(name) and agree(wanted, likeness(other.name)):
                found[other.number] = other, _ALIKE
        for place, keys, why in (
            (self.phones, draft.made.phones if not self.persons else (), _PHONE),
            (self.taxes, draft.made.taxes, _TAX),
        ):
            for key in keys:
                if key in place:
                    found.setdefault(place[key].number, (place[key], why))
        code = draft.made.customer.get("code")
        for number, (other, why) in list(found.items())[:_MOST]:
            if code and other.made.customer.get("code"):
                continue  # who gave them two numbers took them for two
            draft.candidates += (Candidate(None, number, other.name, (why,)),)
            draft.be(
                DOUBTFUL,
                Message(
                    N_("Perhaps row {row}, “{name}”: {reason}."), row=number, name=other.name, reason=why
                ),
            )


# ---------------------------------------------------------------------------------------------------------------
# Two rows beside each other
# ---------------------------------------------------------------------------------------------------------------


def _conflicts(one: Row, other: Row) -> bool:
    """Whether two rows say different things of a customer."""
    both = {name: value for name, value in other.items() if name in one}
    return bool(changed(Customer, one, both))


def _twin(child: Child, others: list[Child]) -> Row | None:
    """What an earlier row brings of the same person, address or competitor."""
    empty = dict.fromkeys((field.name for field in declared(child.part.model)), None)
    return match(child, [empty | one.values for one in others if one.part.model is child.part.model])


def _clash(draft: Draft, before: list[Child]) -> Message | None:
    """Why a row cannot be joined to an earlier one: the same person with other data."""
    for child in draft.made.children:
        twin = _twin(child, before)
        if twin is None:
            continue
        known = {name: value for name, value in child.values.items() if twin[name] is not None}
        if changed(child.part.model, twin, known):
            return Message(
                N_("An earlier row has “{name}” with other data."),
                name=str(child.values.get(child.part.model.named_by)),
            )
    return None


def _there(draft: Draft, by: str) -> list[Message]:
    if by == "code":
        return [Message(N_("Number {code} is in the file."), code=draft.made.customer["code"])]
    return [_TAX] if by == "tax_number" else []


def _differs(difference: Difference) -> Message:
    """What is different, by the names of fields and tables."""
    words = [Message(field.label) for field in difference.names]
    words += [Message(child.part.model.nouns[0]) for child, _ in difference.children]
    return Message(N_("Different: {fields}."), fields=listed(dict.fromkeys(words)))
