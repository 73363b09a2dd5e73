"""How old somebody is: `40-year-old`, "40 yaşında", "۴۰ ساله"."""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin

_YEARS: Final = r"(\d{1,3})"
_AGE: Final = re.compile(
    rf"(?:an? )?{_YEARS}[ -]years?[ -]old|aged? {_YEARS}|{_YEARS} yaşında(?:ki)?"
    rf"|{_YEARS}[ \u200c]?(?:ساله|سالہ)|{_YEARS} Jahre alt|{_YEARS}-?jährige[rns]?"
    rf"|âgée? de {_YEARS} ans|de {_YEARS} años(?: de edad)?"
    rf"|(?:عمره|عمرها|يبلغ من العمر) {_YEARS} عام[اً]*",
    re.IGNORECASE,
)
_FEW: Final = range(3, 11)
_MANY: Final = range(11, 100)
_HUNDRED: Final = 100
_SAID: Final[Mapping[Edition, str]] = {
    "en": "{}-year-old", "fa": "{} ساله", "tr": "{} yaşında", "ur": "{} سالہ",
}  # fmt: skip


class Ages:
    """Says them by edition."""

    def __init__(self, site: Site) -> None:
        """Take the editions' digits."""
        self._editions = site.editions

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the age that a text is; None where it is more, or none."""
        found = _AGE.fullmatch(in_latin(text.strip()))
        if found is None:
            return None
        years = int(found[found.lastindex or 1])
        said = _SAID[edition].format(years) if edition in _SAID else _arabic(years)
        return in_digits(said, self._editions[edition].digits)


def _arabic(years: int) -> str:
    last = years % _HUNDRED
    return f"{years} {'أعوام' if last in _FEW else 'عاما' if last in _MANY else 'عام'}"
