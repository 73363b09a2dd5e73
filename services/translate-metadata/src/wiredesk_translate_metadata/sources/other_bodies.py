"""Tells bodies from those that texts take for the same: a press office, `Armed Forces` for an army.

Who is named so is found in texts as the larger or the smaller one; a credit says which it is.
"""

import re
from collections.abc import Iterable
from typing import Final

_PRESS_OFFICE: Final = re.compile(
    r"\b(?:press|media|information|communications?)\s+"
    r"(?:services?|offices?|bureau|cent(?:er|re)|team|department|secretariat|directorate|wing|unit"
    r"|cell)\b"
    r"|\b(?:service de presse|bureau de presse|ufficio stampa|sala stampa|oficina de prensa"
    r"|servicio de prensa|assessoria de imprensa|presse(?:stelle|dienst|amt|b[uü]ro)\w*)\b"
    r"|\bbas[ıi]n (?:ofisi|servisi|merkezi|bürosu|müşavirliği|dairesi|danışmanlığı)\b"
    r"|(?:المكتب|المركز) (?:الصحفي|الصحافي|الإعلامي)|دفتر (?:مطبوعاتی|رسانه)"
    r"|(?:پریس|میڈیا) (?:آفس|سروس|سیل|ونگ|دفتر)",
    re.IGNORECASE,
)


_ARMED_FORCES: Final = re.compile(
    r"\b(?:armed forces|forces armées|fuerzas armadas|forze armate|forças armadas|streitkräfte"
    r"|silahlı kuvvetler\w*)\b|القوات المسلحة|نیروهای مسلح|مسلح افواج",
    re.IGNORECASE,
)
_KINDS: Final = (_PRESS_OFFICE, _ARMED_FORCES)


def is_another(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text names such a body, and the names of the one it was taken for do not."""
    plain, known = text.replace("İ", "i"), [*names]
    return any(kind.search(plain) and not any(map(kind.search, known)) for kind in _KINDS)
