"""Remarks of desks that stand alone: on a line, in brackets or behind a mark of a headline.

Each is the whole of what stands there. With a word of a story beside them the same are news.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript

_EN_COPY: Final = (
    r"(?:(?:this|the|our)\s)?(?:story|item|copy|article|report|dispatch|piece|version|message)"
)
_SITES: Final = r"(?:web\s?sites?|(?:web\s?)?pages?|sites?|platforms?|cms)"

_WHOLE: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"(?:{_EN_COPY}\s)?(?:(?:was|is|has\sbeen)\s)?(?:sent|moved|transmitted|issued|published"
            r"|filed|posted|released|distributed|pushed)\s(?:out\s)?(?:in\serror|by\s(?:mistake"
            r"|accident)|accidentally|inadvertently|mistakenly|erroneously|prematurely|too\searly)"
            r"(?:\W{1,3}(?:please\s)?(?:ignore|disregard|delete))?"
        ),
        (
            r"(?:accidentally|inadvertently|mistakenly|erroneously|prematurely)\s(?:sent|moved"
            r"|transmitted|issued|published|filed|posted|released)"
        ),
        (
            r"(?:(?:internal|first|rough)\sdraft\W{1,3})?(?:still\s|copy\s)?(?:awaiting|pending|subject\sto|needs|not\syet\spast)\s"
            r"(?:(?:final|legal|editorial|our|the|lawyers?['\u2019]?)\s){0,2}(?:clearance|approval"
            r"|sign-?off|go-?ahead)"
        ),
        (
            rf"{_EN_COPY}\s(?:(?:is|was|has\sbeen|being)\s){{0,2}}(?:killed|withdrawn|retracted"
            r"|cancell?ed|pulled|spiked|deleted|recalled)"
        ),
        (
            rf"(?:{_EN_COPY}\s)?(?:(?:is|was|has\sbeen)\s)?(?:withdrawn|retracted|recalled|pulled"
            r"|killed|cancell?ed)\sby\s(?:the\s|our\s)?(?:agency|desk|source|sender|issuer|editors?|newsroom)"
        ),
        (
            rf"(?:please\s|kindly\s)?(?:remove|delete|take\sdown)(?:\s{_EN_COPY})?\sfrom\s(?:your|all)"
            rf"\s(?:\w+\s)?{_SITES}"
        ),
        (
            r"(?:this\sis\s)?(?:only\s)?(?:a\s)?test(?:\s(?:message|only|item|story))?(?:\W{1,3}please\signore"
            r"|\W{1,3}(?:please\s)?(?:disregard|do\snot\s(?:use|publish)))"
        ),
        r"test\sonly|this\sis\s(?:only\s)?a\stest(?:\s(?:message|item|story))?",
        r"(?:for\s)?(?:background|guidance|reference)\sonly|off\sthe\srecord",
        r"not\sfor\s(?:attribution|quotation|air|print|web|online)\s(?:or|and)\spublication",
        r"not\sfor\spublication\s(?:or|and)\s\w{3,12}",
    ),
    "fr": (
        (
            r"(?:(?:cette\s|la\s)?(?:d[ée]p[êe]che|article|information|version)\s)?(?:a\s[ée]t[ée]\s)?(?:envoy[ée]e?|transmise?|diffus[ée]e?"
            r"|publi[ée]e?|[ée]mise?)\spar\s(?:erreur|m[ée]garde)"
        ),
        r"(?:en\sattente|sous\sr[ée]serve)\s(?:de\s|d['\u2019])(?:la\s|l['\u2019])?(?:validation|approbation|feu\svert|relecture)(?:\s(?:juridique|finale))?",
        r"(?:d[ée]p[êe]che|article|information)\s(?:est\s)?(?:annul[ée]e?|retir[ée]e?|supprim[ée]e?)",
        r"ceci\sest\sun\s(?:test|essai)(?:\W{1,3}ne\spas\s(?:en\s)?tenir\scompte)?",
        r"version\s(?:provisoire|non\sd[ée]finitive)|document\sde\stravail",
        r"non\sdestin[ée]e?\s[àa]\s(?:la\s)?(?:publication|diffusion)",
    ),
    "de": (
        (
            r"(?:(?:diese\s)?meldung\s)?(?:(?:wurde|ist)\s)?(?:irrt(?:ü|ue)mlich|versehentlich|aus\sversehen|f(?:ä|ae)lschlich(?:erweise)?|zu\sfr(?:ü|ue)h)\s"
            r"(?:gesendet|verschickt|versandt|ver(?:ö|oe)ffentlicht|(?:ü|ue)bermittelt|verbreitet)"
        ),
        r"(?:juristische\s|rechtliche\s)?freigabe\s(?:(?:noch\s)?ausstehend|steht\snoch\saus|fehlt(?:\snoch)?)",
        r"(?:noch\s)?nicht\s(?:freigegeben|abgenommen)|wartet\sauf\sfreigabe",
        r"bitte\s(?:(?:meldung\s)?von\s(?:ihren|allen|den)\s(?:web)?(?:seiten|sites?)\s(?:entfernen|l(?:ö|oe)schen|nehmen))",
        r"meldung\s(?:ist\s|wird\s|wurde\s)?(?:zur(?:ü|ue)ckgezogen|storniert|gel(?:ö|oe)scht|hinf(?:ä|ae)llig)",
        r"dies\sist\s(?:nur\s)?ein\stest(?:\W{1,3}bitte\s(?:nicht\sbeachten|ignorieren))?",
        r"(?:korrektur|neufassung)\sfolgt\W{1,3}bitte\s(?:diese\s(?:fassung|meldung|version)\s)?nicht\s(?:verwenden|nutzen|ver(?:ö|oe)ffentlichen)",
    ),
    "es": (
        r"(?:(?:esta\s)?(?:nota|noticia|informaci[óo]n)\s)?(?:fue\s)?(?:enviad|transmitid|difundid|publicad|emitid)[ao]s?\spor\s(?:error|equivocaci[óo]n)",
        r"(?:pendiente|a\sla\sespera)\sde(?:l|\sla)?\s(?:aprobaci[óo]n|validaci[óo]n|visto\sbueno)(?:\s(?:legal|jur[íi]dic[ao]|final))?",
        r"(?:nota|noticia|despacho|cable)\s(?:est[áa]\s|queda\s)?(?:anulad|retirad|suprimid|eliminad)[ao]",
        r"no\s(?:es\s)?apt[ao]\spara\s(?:su\s|la\s)?(?:publicaci[óo]n|difusi[óo]n|emisi[óo]n)",
        r"esto\ses\s(?:solo\s|s[óo]lo\s)?una\sprueba",
    ),
    "tr": (
        r"(?:(?:bu\s)?haber\s)?(?:yanlışlıkla|yanlislikla|hatayla|sehven)\s(?:g[öo]nderil|ge[çc]il|yay[ıi][mn]lan)\w{2,8}",
        r"(?:hukuki?|yasal|son|edit[öo]r)\sonay[ıi]?\s(?:bekle\w{2,8}|al[ıi]nmad[ıi]|yok)",
        r"lütfen\s(?:haberi\s)?(?:t[üu]m\s)?(?:web\s)?site(?:ler)?i?(?:niz)?den\s(?:kald[ıi]r|sil|[çc][ıi]kar)\w{2,8}",
        r"bu\s(?:sadece\s)?bir\s(?:deneme|test)(?:dir|tir)(?:\W{1,3}l[üu]tfen\s\w+\s\w+)?",
        r"(?:yaln[ıi]zca\s|sadece\s)?kurum\si[çc]i\s(?:kullan[ıi]m\s)?i[çc]in(?:dir)?",
        r"haber\s(?:iptal\sedil\w{2,6}|geri\s[çc]ekil\w{2,6})",
    ),
    "ar": (
        r"(?:(?:هذا\s)?الخبر\s)?(?:أ?رسل|ارسل|بث|نشر)\S{0,2}\s(?:ب(?:طر[یي]ق\s)?الخطأ|سهوا)",
        r"(?:بانتظار|في\sانتظار)\s(?:ال)?(?:موافقة|مراجعة|اعتماد)(?:\s\S{2,12})?",
        r"مسودة(?:\s\S{2,8}){0,2}(?:\s(?:للنشر|أولية))?",
        r"هذه\s(?:رسالة|برقية)\s(?:تجريبي|اختباري)ة?",
        r"(?:[يی]رجى|الرجاء)\s(?:إزالة|ازالة|حذف|سحب)\s(?:هذا\s)?الخبر(?:\sمن\s\S{2,14})?",
        r"(?:عاجل\s)?(?:للإلغاء|للالغاء|إلغاء\sالخبر|الخبر\sملغى)",
        r"للعلم\sو?ل[يی]س\sللنشر|ل[يی]س\sللنشر",
    ),
    "fa": (
        r"(?:(?:این\s)?خبر\s)?(?:اشتباها|اشتباهی|به\sاشتباه|سهوا)\s(?:ارسال|منتشر|مخابره)\sشده?(?:\s?است)?",
        r"(?:در\sانتظار|منتظر)\s(?:تا[یئ][یي]د|تأ[یي]ید|مجوز)(?:\sحقوق[یي])?",
        r"(?:این\s)?خبر\s(?:را\s)?(?:باطل|لغو|ابطال|حذف|پس\sگرفته|پس\sم[یي][\s\u200c]?گ[یي]ر[یي]م)(?:\s(?:شده?|است|م[یي][\s\u200c]?شود)){0,2}",
        r"این\s(?:یک\s)?(?:پ[یي]ام|خبر)\s(?:آزما[یي]ش|تست)[یي](?:\sاست)?",
        r"لطفا\s(?:این\s)?(?:خبر\s)?(?:را\s)?از\s(?:سا[یي]ت|وب)\S{0,6}(?:\sها)?\s(?:حذف|پاک|برداشته)\s(?:شود|کن[یي]د)",
    ),
    "ur": (
        r"(?:(?:[یي]ہ\s)?خبر\s)?غلط[یي]\sسے\s(?:بھ[یي]ج|جار[یي]|شائع|نشر)\S{0,3}(?:\s(?:گئ[یي]|ہوئ[یي]|ہو|ہے)){0,3}",
        r"(?:قانون[یي]\s|حتم[یي]\s)?(?:منظور[یي]|تصد[یي]ق)\sکا\sانتظار(?:\sہے)?",
        r"(?:[یي]ہ\s)?خبر\s(?:فور[یي]\s|ابھ[یي]\s)?(?:روک|ہٹا)\s(?:د[یي]\sجائے|ل[یي]ں|د[یي]ں)",
        r"(?:[یي]ہ\s)?خبر\sواپس\sلے\sل[یي](?:\sگئ[یي])?(?:\sہے)?|ہم\s[یي]ہ\sخبر\sواپس\sل[یي]ت\S{1,2}(?:\sہ[یي]ں)?",
        r"[یي]ہ\s(?:ا[یي]ک\s)?(?:آزمائش[یي]|ٹ[یي]سٹ)\s(?:پ[یي]غام|خبر)(?:\sہے)?",
        r"براہ\sکرم\s(?:[یي]ہ\s)?(?:خبر\s)?(?:و[یي]ب\s?)?سائٹ\sسے\s(?:ہٹا|حذف)\s(?:د[یي]ں|کر[یي]ں|د[یي]\sجائے)",
    ),
}

REMARKS: Final = ByScript(
    "|".join(rf"(?:{said})\Z" for shapes in _WHOLE.values() for said in shapes),
    "|".join(
        rf"(?:{said})\Z"
        for language, shapes in _WHOLE.items()
        if language in LATIN and language in EVERY
        for said in shapes
    ),
)
"""The whole of a line, without the signs around it."""

LABELS: Final = "|".join(
    rf"on{mark}hold|not{mark}for{mark}pub(?:lication)?|do{mark}not{mark}(?:publish|use|run|broadcast)"
    for mark in (r"\s", "-", "_")
)
"""Key words that say what may be done with an item, and never what it is about; in any case."""

MORE_LABELS: Final = (
    r"notforpub(?:lication)?|embargoed|embargad[ao]|(?:sous|bajo|sotto|unter|under)[\s_-]embargo"
    r"|sperrfrist|ambargolu|gesperrt|storno"
)
"""The same, of the words of embargoes."""

LOUD: Final = (
    r"(?:STRICTLY\s|STRICT\s|UNDER\s|SOUS\s|BAJO\s|SOTTO\s)?(?:EMBARGO(?:ED)?|EMBARGAD[AO]|SPERRFRIST|AMBARGOLU|DRAFT|ENTWURF"
    r"|BORRADOR|BROUILLON|TASLAK)"
    r"|DO\sNOT\s(?:PUBLISH|USE|RUN|BROADCAST)|NOT\sFOR\s(?:PUBLICATION|RELEASE|BROADCAST|USE)"
    r"|NICHT\s(?:VERÖFFENTLICHEN|VERWENDEN|SENDEN)|(?:À\s|A\s)?NE\sPAS\s(?:PUBLIER|DIFFUSER|UTILISER)"
    r"|NO\s(?:PUBLICAR|DIFUNDIR|UTILIZAR|USAR)|YAYINLAMAYIN(?:IZ)?|WITHHOLD|ON\sHOLD|TEST(?=\s?-|\W*$)"
)
"""Before or behind a headline, in capitals."""

DRAFTS: Final = r"(?:rough\s|first\s|internal\s)?draft|entwurf|borrador|brouillon|taslak|test"
"""In brackets beside a headline."""
