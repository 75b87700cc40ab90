"""Every visible text: gettext, and messages that wait for their language.

A text that is shown at once goes through ``_()`` or ``ngettext()``. A text that travels (an error on its way
to a window, the name of a batch in the file) is a ``Message``: an English template and its values, put into
words only where somebody reads it, in that reader's language.
"""

import gettext
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Self

from resources import path

LANGUAGES = ("zh_CN", "en")

# Not str.format: a template may come out of a file that a stranger made.
_PLACE = re.compile(r"\{(\w+)\}")

_NOUN = "kind"
"""The place in a template in which the noun of a table stands."""

_current = "en"


@cache
def translation(language: str) -> gettext.NullTranslations:
    """The catalogue of a language; English needs none. A language not shipped reads as English."""
    return gettext.translation("guanxi", path("locale"), [language], fallback=True)


def use(language: str) -> None:
    """Make ``language`` (one of ``LANGUAGES``) the one that ``_()`` speaks from now on."""
    global _current
    _current = language


def current() -> str:
    """The language that ``_()`` speaks now."""
    return _current


def _(text: str) -> str:
    """``text`` in the current language."""
    return translation(_current).gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """``one`` or ``many`` in the current language, whichever ``count`` asks for."""
    return translation(_current).ngettext(one, many, count)


def N_(text: str) -> str:  # noqa: N802 -- the name every gettext tool knows
    """Mark ``text`` for translation and hand it back as it is."""
    return text


class Message:
    """A sentence not yet put into words: an English template and the values it names."""

    def __init__(self, text: str, /, **values: Any) -> None:
        self.text = text
        self.values: Mapping[str, Any] = values

    def render(self, language: str | None = None) -> str:
        """The sentence in ``language`` (the current one without it). Values that are messages are rendered too.

        The noun in a place called ``{kind}`` is a heading elsewhere: inside a sentence English writes it small.
        """
        return self._render(language or _current, within=False)

    def _render(self, language: str, *, within: bool) -> str:
        template = translation(language).gettext(self.text)
        return _PLACE.sub(lambda place: self._word(place, language, within or place.start() > 0), template)

    def _word(self, place: re.Match[str], language: str, within: bool) -> str:
        value = self.values.get(place[1], place[0])
        if not isinstance(value, Message):
            return str(value)
        word = value._render(language, within=within) if type(value) is Message else value.render(language)
        return word[:1].lower() + word[1:] if within and place[1] == _NOUN else word

    def dump(self) -> str:
        """As one line of text for the file. ``load`` reads it back."""
        return json.dumps([self.text, self.values], ensure_ascii=False, default=_nested)

    @classmethod
    def load(cls, text: str) -> Self:
        """Read what ``dump`` wrote; any other text is a message without values."""
        try:
            template, values = json.loads(text)
            return cls(
                template,
                **{
                    name: cls.load(json.dumps(value)) if isinstance(value, list) else value
                    for name, value in values.items()
                },
            )
        except (ValueError, TypeError, AttributeError):
            return cls(text)

    def __str__(self) -> str:
        return self.render()


def _nested(value: Any) -> Any:
    """A message within a message stays one; anything else is kept as its text."""
    return [value.text, value.values] if isinstance(value, Message) else str(value)


class UserError(Exception):
    """Something a person can mend: shown plainly as one sentence, never as a traceback (STYLE habit 13)."""

    def __init__(self, text: str, /, **values: Any) -> None:
        super().__init__(text)
        self.message = Message(text, **values)

    def __str__(self) -> str:
        return self.message.render()
