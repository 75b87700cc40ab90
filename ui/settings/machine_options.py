"""The settings of this computer, declared once; the settings dialog makes its page of them."""

from dataclasses import dataclass

from database.settings import Option
from resources.language import N_
from ui.theme import tokens


@dataclass(frozen=True)
class MachineOption(Option):
    """A setting kept beside the file. ``kind`` may also be choice; ``choices`` are key and text."""

    choices: tuple[tuple[str, str], ...] = ()


MACHINE: tuple[MachineOption, ...] = (
    MachineOption("language", N_("Language"), "choice", "", choices=(("zh_CN", "中文"), ("en", "English"))),
    MachineOption(
        "scheme",
        N_("Appearance"),
        "choice",
        "system",
        choices=(("system", N_("As the system")), ("light", N_("Light")), ("dark", N_("Dark"))),
    ),
    MachineOption(
        "text_size",
        N_("Size of the text"),
        "number",
        tokens.default_body(),
        smallest=tokens.body_range()[0],
        largest=tokens.body_range()[1],
    ),
)
