"""Anniversaries and ratios in figures: `25th anniversary`, `9 out of 10`, "۲۵مین سالگرد".

Each has a figure of its own, which measures would take for a count.
"""

import re
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates import turkish_endings
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin

_JUBILEE: Final = re.compile(
    r"(\d{1,4})(?:(?:st|nd|rd|th) anniversary|\. yıl ?dönümü|'?(?:inci|ıncı|uncu|üncü) yıl ?dönümü"
    r"| ?ویں (?:سالگرہ|برسی)|\. Jahrestag|\.?º? aniversario|e anniversaire|º anniversario"
    r"| ?مین سالگرد|مین سالروز)|الذكرى (?:ال|الـ)(\d{1,4})",
    re.IGNORECASE,
)
_RATIO: Final = re.compile(
    r"(\d{1,3}) (?:out of|in every|in|von|sur|de cada|su) (\d{1,4})"
    r"|(\d{1,3}) (?:من كل|من أصل|از هر) (\d{1,4})",
    re.IGNORECASE,
)
_TURNED: Final = re.compile(r"her (\d{1,4}) kişiden (\d{1,3})['’]\S+|ہر (\d{1,4}) میں سے (\d{1,3})")
"""As Turkish and Urdu say a ratio: the whole first."""
_JUBILEES: Final[dict[Edition, str]] = {
    "ar": "الذكرى الـ{0}", "en": "{0} anniversary", "fa": "{0}مین سالگرد",
    "tr": "{0}. yıl dönümü", "ur": "{0}ویں سالگرہ",
}  # fmt: skip
_RATIOS: Final[dict[Edition, str]] = {
    "ar": "{0} من كل {1}", "en": "{0} out of {1}", "fa": "{0} از هر {1}",
    "tr": "her {1} kişiden {0}", "ur": "ہر {1} میں سے {0}",
}  # fmt: skip
_ENDS: Final = {1: "st", 2: "nd", 3: "rd"}
_TEENS: Final = range(11, 14)


class Jubilees:
    """Says them by edition."""

    def __init__(self, site: Site) -> None:
        """Take the editions' digits."""
        self._editions = site.editions

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the anniversary or the ratio that a text is; None where it is more, or none."""
        latin = in_latin(text.strip())
        said = _jubilee(latin, edition) or _ratio(latin, edition)
        return in_digits(said, self._editions[edition].digits) if said else None


def _jubilee(text: str, edition: Edition) -> str | None:
    found = _JUBILEE.fullmatch(text)
    number = int(found[1] or found[2]) if found else 0
    if not number:
        return None
    return _JUBILEES[edition].format(_ordinal(number) if edition == "en" else number)


def _ordinal(number: int) -> str:
    is_teen = number % 100 in _TEENS
    return f"{number}{'th' if is_teen else _ENDS.get(number % 10, 'th')}"


def _ratio(text: str, edition: Edition) -> str | None:
    found, turned = _RATIO.fullmatch(text), _TURNED.fullmatch(text)
    if found:
        part, whole = int(found[1] or found[3]), int(found[2] or found[4])
    elif turned:
        part, whole = int(turned[2] or turned[4]), int(turned[1] or turned[3])
    else:
        return None
    if not 0 < part < whole:
        return None
    said = _RATIOS[edition].format(part, whole)
    return turkish_endings.filled("{0}-i", said) if edition == "tr" else said
