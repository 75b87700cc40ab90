"""What a click hands to the person's own programs: a web page, a mail draft, a telephone number (DESIGN 5).

Nothing else is ever opened out of the data: what is no plain address of its kind stays a plain value.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from models import Declared, digits

_MAIL: Final = re.compile(r"[^\s@,;:<>?&\"\\]+@[^\s@,;:<>?&\"\\]+\.[^\s@,;:<>?&\"\\.]+")
_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]*")
_FEWEST: Final = 3
"""Digits of a number that can be dialled."""


def address_of(field: Declared, value: object) -> str:
    """The address behind a value; "" for a kind that has none, and for one that no program should get."""
    make = _KINDS.get(field.kind)
    return make(unicodedata.normalize("NFKC", str(value)).strip()) if make and value else ""


def mail_to(addresses: Iterable[str]) -> str:
    """A draft to all of these at once; "" when none of them is an address."""
    found = [one.strip() for one in addresses if _MAIL.fullmatch(one.strip())]
    return "mailto:" + ",".join(quote(one, safe="@") for one in dict.fromkeys(found)) if found else ""


def open_address(address: str) -> None:
    """Hand an address that was made here to the program that the person has for it."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() in ("https", "mailto", "tel"):
        QDesktopServices.openUrl(url)


def _web(text: str) -> str:
    """Only https: what was typed without it, or with http, is asked for over it as browsers do."""
    scheme, found, rest = text.partition("://")
    if found and scheme.lower() not in ("http", "https"):
        return ""
    url = QUrl(f"https://{rest if found else text}", QUrl.ParsingMode.StrictMode)
    named = url.isValid() and "." in url.host() and not url.userInfo()
    return bytes(url.toEncoded().data()).decode("ascii") if named else ""


def _mail(text: str) -> str:
    return mail_to([text])


def _phone(text: str) -> str:
    """The first number of what may be several, without its extension; (0) is not dialled after a country's number."""
    plain = text.replace("(0)", "") if text.startswith("+") else text
    found = _NUMBER.search(plain)
    number = digits(found[0]) if found else ""
    if found is None or len(number) < _FEWEST:
        return ""
    return f"tel:{'+' if found[0].startswith('+') else ''}{number}"


_KINDS: Final = {"url": _web, "email": _mail, "phone": _phone}
