"""Which two countries a wire and the house may each say of one place."""

from collections.abc import Mapping
from typing import Final

_RULED: Final[Mapping[str, frozenset[str]]] = {
    country: frozenset(parts.split())
    for country, parts in {
        "AU": "CC CX HM NF",
        "CN": "HK MO TW",
        "DK": "FO GL",
        "FI": "AX",
        "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
        "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
        "NL": "AW BQ CW SX",
        "NO": "BV SJ",
        "NZ": "CK NU TK",
        "US": "AS GU MP PR UM VI",
    }.items()
}
"""What has a code of its own and belongs to a country."""
_CLAIMED: Final = frozenset(
    map(
        frozenset,
        (
            *(("IL", "PS"), ("IL", "SY"), ("IL", "LB"), ("RU", "UA"), ("GE", "RU"), ("MD", "RU")),
            *(("EH", "MA"), ("RS", "XK"), ("CY", "TR"), ("AM", "AZ"), ("IN", "PK"), ("CN", "IN")),
            *(("IT", "VA"), ("AR", "FK"), ("SD", "SS"), ("JP", "RU")),
        ),
    )
)
"""What two countries claim, or lay in the other one not long ago."""


def apart(one: str, other: str) -> bool:
    """Tell whether a place can't be in both; a country that nobody states is any."""
    if not one or not other or one == other:
        return False
    if other in _RULED.get(one, ()) or one in _RULED.get(other, ()):
        return False
    return frozenset((one, other)) not in _CLAIMED
