"""Contacts out as address cards (.vcf, vCard 3.0 of RFC 2426 and 4.0 of RFC 6350), and one as a QR code.

Private fields stay at home (DESIGN 3). A card is read back equal by our own import.
"""

import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from changes.rows import CHUNK, chunked, read_many, rows
from exchange.sheets import replacing
from models import Contact, Customer, Row
from resources.language import N_, UserError

VERSIONS = ("3.0", "4.0")
WIDTH = 75
"""Octets of a line before it is folded (RFC 6350 3.2)."""

Progress = Callable[[int, int], None]


class TooLong(UserError):
    """More than a QR code holds."""


class NotThere(UserError):
    """The contact was deleted meanwhile."""


def export_cards(
    path: str | Path,
    ids: Iterable[int] | None = None,
    *,
    version: str = "3.0",
    progress: Progress | None = None,
) -> int:
    """Write contacts as cards into a file; without ``ids`` all in use. Returns how many; raises ``UserError``."""
    query = Contact.select(Contact.id).where(Contact.deleted_at.is_null()).order_by(Contact.id)
    wanted = list(dict.fromkeys(ids)) if ids is not None else [one for (one,) in rows(query)]
    written = 0
    with replacing(Path(path)) as file:
        for some in chunked(wanted, CHUNK):
            found = {row["id"]: row for row in read_many(Contact, "id", some) if row["deleted_at"] is None}
            firms = _firms(found.values())
            for row in (found[one] for one in some if one in found):
                file.write(card(row, firms.get(row["customer"]), version).encode())
                written += 1
            if progress:
                progress(min(written, len(wanted)), len(wanted))
    return written


def _firms(contacts: Iterable[Row]) -> dict[int, Row]:
    ids = {row["customer"] for row in contacts if row["customer"] is not None}
    return {row["id"]: row for row in read_many(Customer, "id", ids)}


def one_card(contact: int, version: str = "3.0") -> tuple[str, str]:
    """The name and the card of one contact."""
    (row,) = read_many(Contact, "id", [contact])
    return row["name"], card(row, _firms([row]).get(row["customer"]), version)


def card(contact: Row, customer: Row | None, version: str = "3.0") -> str:
    """The card of a contact at a customer, lines folded and ended as the standard says."""
    firm = customer or {}
    lines = ["BEGIN:VCARD", f"VERSION:{version}", f"UID:{contact['uid']}"]
    family, given = _parts(contact["name"])
    lines += [f"FN:{_escaped(contact['name'])}", f"N:{_escaped(family)};{_escaped(given)};;;"]
    organisation = ";".join(_escaped(one) for one in (firm.get("name"), contact["department"]) if one)
    for name, value in (
        ("ORG", organisation),
        ("TITLE", _escaped(contact["title"])),
        (_type("TEL", "CELL", version), _escaped(contact["mobile"])),
        (_type("TEL", "WORK", version), _escaped(contact["phone"])),
        (_type("TEL", "FAX", version), _escaped(firm.get("fax"))),
        (_type("EMAIL", "WORK", version), _escaped(contact["email"])),
        (_type("ADR", "WORK", version), _address(firm)),
        ("URL", _escaped(firm.get("website"))),
        ("BDAY", _birthday(contact["birthday"], version)),
        ("X-WECHAT", _escaped(contact["wechat"])),
        ("X-QQ", _escaped(contact["qq"])),
        ("NOTE", _escaped(contact["remarks"])),
    ):
        if value:
            lines.append(f"{name}:{value}")
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCARD"])


def qr(text: str, scale: int = 6) -> bytes:
    """A text as a QR code, a PNG of ``scale`` pixels a module. Raises ``TooLong``."""
    import segno  # late: only who shows a code needs it

    try:
        code = segno.make(text, encoding="utf-8", micro=False, error="m", boost_error=False)
    except segno.DataOverflowError as error:
        raise TooLong(N_("This is too much for a QR code. Shorten the notes of the contact.")) from error
    picture = io.BytesIO()
    code.save(picture, kind="png", scale=scale, border=4)
    return picture.getvalue()


def qr_of(contact: int, scale: int = 6) -> tuple[str, bytes]:
    """The name of a contact and the QR code of its card, without notes so that a telephone can read it.

    Raises ``NotThere`` and ``TooLong``.
    """
    row = next((one for one in read_many(Contact, "id", [contact]) if one["deleted_at"] is None), None)
    if row is None:
        raise NotThere(N_("This contact is not in the file any more."))
    return row["name"], qr(card(row | {"remarks": None}, _firms([row]).get(row["customer"])), scale)


def save_qr(contact: int, path: str | Path, scale: int = 10) -> str:
    """Write the QR code of a contact into a picture; returns the file's name. Raises ``UserError``."""
    _name, picture = qr_of(contact, scale)
    with replacing(Path(path)) as file:
        file.write(picture)
    return Path(path).name


def _parts(name: str) -> tuple[str, str]:
    """Family and given name: of a Chinese name the first character, else the last word; a firm is all family."""
    if re.fullmatch(r"[\u3400-\u9fff\U00020000-\U0003ffff]{2,4}", name):
        long = len(name) > 3 or (len(name) == 3 and name[:2] in _DOUBLE)
        return (name[:2], name[2:]) if long else (name[:1], name[1:])
    given, _, family = name.rpartition(" ")
    return family, given


_DOUBLE = frozenset(
    [
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "司徒",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "夏侯",
        "端木",
        "南宫",
    ]
)


def _type(name: str, kind: str, version: str) -> str:
    return f"{name};TYPE={kind.lower() if version == '4.0' else kind}"


def _address(firm: Row) -> str:
    parts = [firm.get(name) for name in ("address", "city", "province", "postcode", "country")]
    return ";;" + ";".join(_escaped(one) for one in parts) if any(parts) else ""


def _birthday(day: str | None, version: str) -> str:
    """A solar day; one without its year only where the version knows such days. Lunar days have no place in a card."""
    if not day or day.startswith("L"):
        return ""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return day if version == "3.0" else day.replace("-", "")
    return day.replace("-", "", 3).join(("--", "")) if version == "4.0" and day.startswith("--") else ""


def _escaped(text: str | None) -> str:
    plain = (text or "").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return re.sub(r"\r\n|\r|\n", "\\\\n", plain)


def _folded(line: str) -> str:
    """Broken after at most 75 octets, never inside a character (RFC 6350 3.2)."""
    pieces, size = [""], 0
    for char in line:
        width = len(char.encode())
        if size + width > WIDTH:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += width
    return "\r\n".join(pieces)
