"""The words of headlines: many a headline has no small word that would tell its language."""

from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition

_ENGLISH: Final = (
    "again agree agrees ahead aid airport army arrested attack attacks beat beats begin"
    " begins big bigger bill blast book books border bridge calls ceasefire charged chief"
    " children city clash clashes close closes coach court crash crops cup cuts day days dead"
    " deadly deal death debt dies doctors draw draws drop drops drought drown earthquake"
    " earthquakes eased eases election elections end ends exports eyes face faces fall falls"
    " farmers fear fears fell fight fighting fire fires flight flights flood floods food"
    " forces foreign found free friday gain gains goal good growth head heads health heart"
    " heat held high higher hit hits hold holds hopes hostages house hunt imports injured"
    " jail jailed jobs join joins jump jumps kill killed killing kills king law lawmakers"
    " laws leader leaders league leave leaves lift lifts loan lose loses lost lower market"
    " markets match meet meets men migrants missing monday money month months moon mourn"
    " north oil open opens outbreak peace people plans plunge plunges power price prices"
    " probe protests quake queen rain rains raise raises rate rates refugees release released"
    " rescue resume resumes return returns rights rise rises river road rose rout saturday"
    " says school schools scientists seek seeks seize shares ship ships shoot shot shuts sign"
    " signs slam slams slip slips slow slows slump slumps snow soar soars south space spark"
    " sparks spread stall stalls starts steady stocks strike strikes strong students study"
    " sunday surge surges talk talks tax taxes test thursday today toll town trade trial"
    " troops truce tuesday urge urges village vote voters votes vow vows war warn warns weak"
    " weather wednesday weeks wheat wildfire win winner wins women workers world worst"
    " wounded year years"
)
_TURKISH: Final = (
    "deprem petrol fiyatlar piyasalar borsa dolar enflasyon bakan seçim saldırı patlama kaza sel"
    " ateşkes anlaşma zam yangın rehine kazandı kaybetti yükseldi düştü açıldı başladı bitti"
    " arttı azaldı istifa uyardı reddetti gözaltına öldü yaralandı görüştü geldi gitti"
)
HEADLINES: Final[Mapping[Edition, frozenset[str]]] = {
    "en": frozenset(_ENGLISH.split()),
    "tr": frozenset(_TURKISH.split()),
}
"""Those that no other language in the Latin script has in the same letters, or hardly any."""
