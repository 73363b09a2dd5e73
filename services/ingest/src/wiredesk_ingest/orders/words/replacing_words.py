"""How a wire says that it stands in the place of what came before: "Annule et remplace".

French agencies say so every day of a correction; it kills nothing that does not come again.
"""

import re
from typing import Final

_SAID: Final = (
    r"(?:annule\s+et\s+remplace|remplace\s+et\s+annule|corrige\s+et\s+remplace"
    r"|annulla\s+e\s+sostituisce|anula\s+y\s+(?:sustituye|reemplaza)|anula\s+e\s+substitui"
    r"|cancels\s+and\s+(?:replaces|supersedes)|annulliert\s+und\s+ersetzt|ersetzt\s+und\s+annulliert"
    r"|iptal\s+eder\s+ve\s+yerine\s+geçer|[يت]لغي\s+و[يت]حل\s+محل)"
)
_WHAT: Final = r"(?:\s+[^\s:\uff1a()–—-]{1,24}){0,10}?"
_END: Final = r"\s*(?:[:\uff1a]\s*|\s[-–—]+(?:\s+|$)|[.;)\]*]+\s*|$)"

REPLACING: Final = re.compile(rf"[\s*(\[>+-]{{0,6}}{_SAID}\b{_WHAT}{_END}", re.IGNORECASE)
"""How a line begins that says so; what follows is the story."""

REPLACING_BEHIND: Final = re.compile(
    rf"\s*(?:[(\[]\s*{_SAID}{_WHAT}\s*[)\]]|\s[-–—]+\s+{_SAID}{_WHAT})\W*$", re.IGNORECASE
)
"""The same behind a headline."""

REPLACING_STEMS: Final = ("remplace", "sostituisce", "sustituye", "reemplaza", "substitui")
MORE_REPLACING_STEMS: Final = ("replaces", "supersedes", "ersetzt", "yerine geç", "حل محل")
"""What each has in it, in small letters."""
