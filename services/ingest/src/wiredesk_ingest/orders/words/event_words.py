"""What is called off that is no story: "Cancelled: the concert", "Annulé : le marché de Noël".

An order to desks names a story where news names a concert, a flight, a visit.
"""

import re
from collections.abc import Mapping
from typing import Final

_EVENTS: Final[Mapping[str, str]] = {
    "en": (
        r"concerts?|gigs?|shows?|tours?|festivals?|fairs?|matche?s?|games?|races?|parades?|carnivals?"
        r"|flights?|trains?|ferr(?:y|ies)|cruises?|exams?|elections?|talks|summits?|visits?|meetings?"
        r"|trials?|hearings?|marches|march|rall(?:y|ies)|ceremon(?:y|ies)|premieres?|exhibitions?"
        r"|weddings?|contracts?|orders?|projects?|strikes?|fireworks|classes|school|services?|trips?"
    ),
    "fr": (
        r"concerts?|spectacles?|tournées?|festivals?|foires?|matchs?|courses?|défilés?|carnavals?"
        r"|vols?|trains?|croisières?|examens?|élections?|sommets?|visites?|réunions?|procès|marchés?"
        r"|manifestations?|marches?|cérémonies?|expositions?|salons?|fêtes?|galas?|feux?|grèves?"
        r"|contrats?|commandes?|projets?|cours|voyages?|rencontres?|conférences?|brocantes?"
    ),
    "de": (
        r"konzerte?|auftritte?|tournee|festivals?|mess(?:e|en)|spiele?|rennen|umz(?:ug|üge)"
        r"|fl(?:ug|üge)|züge?|fähren?|prüfung(?:en)?|wahl(?:en)?|gipfel|besuche?|treffen|prozess"
        r"|demo(?:s|nstration(?:en)?)?|feiern?|premieren?|ausstellung(?:en)?|märkte|markt|feuerwerk"
        r"|weihnachtsm[aä]rkte?|verträge|vertrag|aufträge|auftrag|projekte?|streiks?|reisen?"
    ),
    "es": (
        r"conciertos?|giras?|festival(?:es)?|ferias?|partidos?|carreras?|desfiles?|carnaval(?:es)?"
        r"|vuelos?|tren(?:es)?|exámenes|examen|elecciones|cumbres?|visitas?|reuni(?:ón|ones)|juicios?"
        r"|marchas?|ceremonias?|exposici(?:ón|ones)|contratos?|proyectos?|huelgas?|viajes?|fiestas?"
    ),
    "it": (
        r"concert[oi]|tour|festival|fier[ae]|partit[ae]|gar[ae]|sfilat[ae]|carnevale|vol[oi]|tren[oi]"
        r"|esam[ei]|elezion[ei]|vertic[ei]|visit[ae]|riunion[ei]|process[oi]|cortei|corteo|mostr[ae]"
        r"|contratt[oi]|progett[oi]|scioper[oi]|viagg[io]+|fest[ae]|mercatin[oi]"
    ),
    "pt": (
        r"concertos?|shows?|digress(?:ão|ões)|turnês?|festiva(?:l|is)|feiras?|jogos?|corridas?"
        r"|desfiles?|carnava(?:l|is)|voos?|comboios?|trens?|exames?|eleiç(?:ão|ões)|cimeiras?|visitas?"
        r"|reuni(?:ão|ões)|marchas?|cerimónias?|exposiç(?:ão|ões)|contratos?|projetos?|greves?"
    ),
    "tr": (
        r"konser\w*|festival\w*|fuar\w*|maç\w*|yarış\w*|uçuş\w*|sefer\w*|sınav\w*|seçim\w*|zirve\w*"
        r"|ziyaret\w*|toplantı\w*|duruşma\w*|miting\w*|tören\w*|sergi\w*|ihale\w*|sözleşme\w*|gösteri\w*"
    ),
    "ar": (
        r"(?:ال)?(?:حفل\w*|مهرجان\w*|معرض|مباراة|مباريات|سباق|رحل(?:ة|ات)|قطار\w*|امتحان\w*"
        r"|انتخابات|قمة|زيار(?:ة|ات)|اجتماع\w*|محاكمة|مسير(?:ة|ات)|مؤتمر|عرض|عقد|عقود|مشروع|إضراب)"
    ),
    "fa": (
        r"کنسرت\w*|جشنواره\w*|نمایشگاه\w*|مسابقه\w*|بازی\w*|پرواز\w*|قطار\w*|آزمون\w*|امتحان\w*"
        r"|انتخابات|نشست|دیدار|سفر|جلسه|دادگاه|راهپیمایی|مراسم|قرارداد\w*|پروژه\w*|اعتصاب|روادید|ویزا"
    ),
    "ur": (
        r"کنسرٹ|میلہ|میچ|دوڑ|پرواز(?:یں|وں)?|ٹرین(?:یں)?|امتحان(?:ات)?|انتخابات|اجلاس|دورہ|ملاقات"
        r"|مقدمہ|جلسہ|تقریب|نمائش|معاہدہ|منصوبہ|ہڑتال"
    ),
}
_BEFORE: Final = (
    r"(?:(?:the|all|two|three|this|next|year['’]s|le|la|les|l['’]|un|une|des|der|die|das|ein|eine"
    r"|el|los|las|il|lo|gli|i|o|os|as|bu|alle|tous|todos|toutes|tausende|[^\W_]{2,16})\s?){0,3}"
)
_OF_STORY: Final = (
    r"meldung|bericht|artikel|haber|story|item|d[ée]p[êe]che|article|nota\b"
    r"|notici|notizi|notíci|خبر"
)
EVENT_BEHIND: Final = re.compile(
    rf"(?![^:\uff1a\r\n]{{0,24}}(?:{_OF_STORY}))[^:\uff1a\r\n]{{3,24}}?(?:\s?[:\uff1a]|\s[-–—])\s+{_BEFORE}\b(?:{'|'.join(_EVENTS.values())})(?!\w)",
    re.IGNORECASE,
)
"""A word or two, a mark, and soon behind it an event."""
