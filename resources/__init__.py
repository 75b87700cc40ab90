"""What the program carries along: fonts, icons, theme tokens, translations, dictionary defaults, sample data."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The place of a resource by its name under this folder, for example ``path("dictionaries.toml")``."""
    return _HERE / name
