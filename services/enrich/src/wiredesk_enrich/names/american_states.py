"""Towns whose American state a text says behind them: "Norfolk, Virginia", "CHATHAM, Mass.".

Whoever else is called so is not meant, also where no list has that town. Abbreviations as news
agencies write them. Georgia, New York and Washington are not here in full: what stands before one
of those may as well be in a list with it, as may what "and" goes on with.
"""

import re
from typing import Final

_IN_FULL: Final = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho"
    "|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
    "|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico"
    "|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina"
    "|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming"
)
_IN_SHORT: Final = (
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb"
    r"|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\.[CDHJMY]|R\.I|S\.[CD]|W\.Va"
)
_STATE: Final = re.compile(rf", (?:(?:{_IN_FULL})\b|(?:{_IN_SHORT})\.)(?! (?:and|or)\b)")


def in_a_state(text: str, end: int) -> bool:
    """Tell whether an American state stands behind a name that ends there."""
    return text.startswith(", ", end) and _STATE.match(text, end) is not None
