"""What a click hands to other programs: plain addresses, and nothing else."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from models import Contact, Customer
from ui.links import address_of, mail_to, open_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("www.langubio.example", "https://www.langubio.example"),
        ("http://www.langubio.example/zh?a=1", "https://www.langubio.example/zh?a=1"),
        ("HTTPS://langubio.example", "https://langubio.example"),
        ("www.langubio.example:8443/x", "https://www.langubio.example:8443/x"),
        ("ｗｗｗ．langubio．example", "https://www.langubio.example"),
        ("中文.example", "https://xn--fiq228c.example"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("ftp://langubio.example", ""),
        ("https://user:word@langubio.example", ""),
        ("mailto:a@b.example", ""),
        ("没有网站", ""),
        ("none yet", ""),
    ],
)
def test_a_web_site_is_asked_for_over_https_or_not_at_all(text: str, address: str) -> None:
    assert address_of(Customer._meta.fields["website"], text) == address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("0512-6288 0166", "tel:051262880166"),
        ("+86 (0)512 6288", "tel:+865126288"),
        ("（０２１）5555 0000 转 801", "tel:02155550000"),
        ("138 0000 2716 / 139 1", "tel:13800002716"),
        ("ask Wang", ""),
        ("12", ""),
    ],
)
def test_the_first_number_is_dialled(text: str, address: str) -> None:
    assert address_of(Contact._meta.fields["mobile"], text) == address


def test_mail_goes_to_addresses_only() -> None:
    assert address_of(Customer._meta.fields["email"], " lab@langu.example ") == "mailto:lab@langu.example"
    assert (
        mail_to(["a@b.example", "x?bcc=y@z.example", "a@b.example", "ü&@c.example"]) == "mailto:a@b.example"
    )
    assert mail_to(["a b", ""]) == ""
    assert address_of(Customer._meta.fields["name"], "www.langubio.example") == ""


def test_only_known_schemes_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for address in (
        "https://a.example",
        "tel:+123",
        "mailto:a@b.example",
        "file:///etc/passwd",
        "http://a",
        "",
    ):
        open_address(address)
    assert [url.toString() for url in opened] == ["https://a.example", "tel:+123", "mailto:a@b.example"]
