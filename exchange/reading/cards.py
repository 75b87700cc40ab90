"""Address cards (.vcf, vCard 2.1, 3.0 and 4.0) as one table: a row for each card, a column for each property.

Bytes are unfolded before they are decoded, because a fold may cut inside a character; so may the soft line break of
quoted-printable. Old phones write raw GBK without saying so. RFC 6350, RFC 2426, versit vCard 2.1.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from exchange.reading.tables import Sheet, Source, Unreadable, Value
from exchange.reading.texts import candidates, decode
from resources.language import N_

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCARD\s", re.IGNORECASE)
_PARAMETER = re.compile(r';([^=;:"]+)(?:=((?:"[^"]*"|[^";:])*))?')
_SOFT = re.compile(rb"=[ \t]*\Z")
_QUOTED = re.compile(rb"\A[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SOCIAL = {"X-QQ": "qq", "X-WECHAT": "wechat", "X-WEIXIN": "wechat"}

_PARTS = {
    "N": ("family", "given", "additional", "prefix", "suffix"),
    "ADR": ("box", "extended", "street", "city", "region", "postcode", "country"),
    "ORG": ("", "unit"),
}
_SKIPPED = {
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "PHOTO",
    "LOGO",
    "SOUND",
    "KEY",
    "SORT-STRING",
    "MAILER",
}


@dataclass
class _Line:
    """One content line: its name in capitals, the words of its types in capitals, its value decoded."""

    name: str
    types: set[str]
    value: str


def is_cards(data: bytes) -> bool:
    """Whether the file begins as a card does."""
    return bool(_BEGIN.match(data[:200])) or _utf16(data[:400]).lstrip("\ufeff\r\n ").upper().startswith(
        "BEGIN:VCARD"
    )


def _utf16(data: bytes) -> str:
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    return data[: len(data) & ~1].decode("utf-16", "ignore")


def read_cards(name: str, data: bytes, encoding: str | None = None) -> Source:
    """All cards of a file. Raises ``Unreadable``."""
    found, others = encoding, candidates(data)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, found, others = decode(name, data, encoding)
        data, encoding = text.encode(), "utf-8"
    fallback = encoding or next(iter(others), "cp1252")
    cards = [_columns(card) for card in _cards(data, fallback)]
    cards = [card for card in cards if card]
    if not cards:
        raise Unreadable(N_("“{file}” holds no address card."), file=name)
    headings = list(dict.fromkeys(heading for card in cards for heading in card))
    rows: list[list[Value]] = [[*headings]]
    rows += [[card.get(heading) for heading in headings] for card in cards]
    return Source(name, "vcf", [Sheet(name, rows)], found or fallback, others)


# ---------------------------------------------------------------------------------------------------------------
# Bytes to lines
# ---------------------------------------------------------------------------------------------------------------


def _cards(data: bytes, encoding: str) -> Iterator[list[_Line]]:
    """The lines of each card; one that lacks its END ends where the next begins, or with the file."""
    card: list[_Line] | None = None
    for raw in _unfolded(data):
        bare = raw.strip().upper()
        if bare.startswith(b"BEGIN:VCARD"):
            if card:
                yield card
            card = []
        elif bare.startswith(b"END:VCARD"):
            if card:
                yield card
            card = None
        elif card is not None and (line := _line(raw, encoding)):
            card.append(line)
    if card:
        yield card


def _unfolded(data: bytes) -> Iterator[bytes]:
    """Logical lines: continued ones begin with a blank, quoted-printable ones end with "="."""
    waiting: bytes | None = None
    for raw in data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if waiting is None:
            waiting = raw
        elif _QUOTED.match(waiting) and _SOFT.search(waiting):
            waiting = _SOFT.sub(b"", waiting) + raw.lstrip(b" \t")
        elif raw[:1] in (b" ", b"\t"):
            waiting += raw[1:]
        else:
            yield waiting
            waiting = raw
    if waiting is not None:
        yield waiting


def _line(raw: bytes, encoding: str) -> _Line | None:
    head, colon, value = _cut(raw)
    words = head.decode("ascii", "replace")
    name = re.split(r"[;:]", words, maxsplit=1)[0].rpartition(".")[2].strip().upper()
    if not colon or not name or name in _SKIPPED:
        return None
    types: set[str] = set()
    charset = coded = ""
    for key, given in _PARAMETER.findall(words):
        key, given = key.strip().upper(), given.strip().strip('"')
        if key == "CHARSET":
            charset = given
        elif key == "ENCODING" or key in {"QUOTED-PRINTABLE", "BASE64"}:
            coded = (given or key).upper()
        elif key in {"TYPE", ""} or not given:
            types.update(one.strip().upper() for one in (given or key).split(","))
    if coded == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    elif coded in {"BASE64", "B"}:
        try:
            value = base64.b64decode(value, validate=False)
        except (binascii.Error, ValueError):
            return None
    return _Line(name, types, _text(value, charset, encoding).strip())


def _cut(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """What stands before and after the first colon outside double quotes."""
    quoted = False
    for place, byte in enumerate(raw):
        if byte == 34:
            quoted = not quoted
        elif byte == 58 and not quoted:
            return raw[:place], b":", raw[place + 1 :]
    return raw, b"", b""


def _text(value: bytes, charset: str, fallback: str) -> str:
    for one in (charset, "utf-8", "" if charset else fallback):
        try:
            if one:
                return value.decode(one)
        except (LookupError, ValueError):
            continue
    # A value that was cut short inside a character, or one GBK line in a file of UTF-8.
    return value.decode("utf-8" if charset else "gb18030", "ignore")


# ---------------------------------------------------------------------------------------------------------------
# Lines to columns
# ---------------------------------------------------------------------------------------------------------------


def _columns(card: list[_Line]) -> dict[str, Value]:
    """The values of a card by heading; a second value of the same kind gets a heading of its own."""
    found: dict[str, Value] = {}
    for line in card:
        for heading, value in _values(line):
            value = value.strip()
            if value:
                _put(found, heading, value)
    return found


def _put(found: dict[str, Value], heading: str, value: str) -> None:
    if heading == "NOTE" and heading in found:
        found[heading] = f"{found[heading]}\n{value}"
        return
    number, name = 1, heading
    while name in found:
        if found[name] == value:
            return
        number += 1
        name = f"{heading} {number}"
    found[name] = value


def _values(line: _Line) -> Iterator[tuple[str, str]]:
    parts = [_plain(part) for part in _split(line.value)]
    if line.name in _PARTS:
        for word, part in zip(_PARTS[line.name], parts, strict=False):
            yield f"{line.name} {word}".strip(), part
    elif line.name == "TEL":
        yield f"TEL {_line_kind(line.types)}", _number(_plain(line.value))
    elif line.name == "BDAY":
        yield "BDAY", _day(_plain(line.value))
    elif line.name == "GENDER":
        yield "GENDER", parts[0]
    elif line.name == "IMPP":
        service, _, handle = _plain(line.value).partition(":")
        yield f"IMPP {service.lower()}", handle
    elif line.name in _SOCIAL:
        yield f"IMPP {_SOCIAL[line.name]}", _plain(line.value)
    elif line.name in {
        "FN",
        "TITLE",
        "ROLE",
        "NOTE",
        "EMAIL",
        "URL",
        "NICKNAME",
        "CATEGORIES",
        "ANNIVERSARY",
    }:
        yield line.name, _plain(line.value)


def _line_kind(types: set[str]) -> str:
    return next((one for one in ("FAX", "CELL", "WORK", "HOME") if one in types), "OTHER")


def _number(value: str) -> str:
    """``tel:+1-418-656-9254;ext=102`` as people write it."""
    if not value.lower().startswith("tel:"):
        return value
    number, _, rest = value[4:].partition(";")
    extension = re.search(r"ext=(\d+)", rest)
    return f"{number} ext. {extension[1]}" if extension else number


def _day(value: str) -> str:
    """--0203 as --02-03, 19850412 as 1985-04-12; a time of day behind it goes."""
    day = re.sub(r"(?<=\d)[T ].*", "", value)
    if match := re.fullmatch(r"(\d{4}|-)-?(\d\d)-?(\d\d)", day):
        return f"{match[1]}-{match[2]}-{match[3]}"
    if match := re.fullmatch(r"---?(\d\d)-?(\d\d)", day):
        return f"--{match[1]}-{match[2]}"
    return day


def _split(value: str) -> list[str]:
    """The parts of a structured value, at semicolons that no backslash hides."""
    return re.findall(r"((?:\\.|[^;\\])*)(?:;|\Z)", value, re.DOTALL)


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
