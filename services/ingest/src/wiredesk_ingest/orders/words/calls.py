"""How a line is addressed to desks: "Editors:", "Attention clients -", "Avis à nos abonnés:"."""

import re
from typing import Final

from wiredesk_ingest.orders.letters.stems import Stems

_DESKS: Final = (
    r"eds|(?:news\s?|copy\s|sub-?)?editors|newsrooms|(?:news\s?)?desks?|colleagues"
    r"|redaktionen|kolleg(?:en|innen\sund\skollegen)"
    r"|r[ée]dact(?:ions|eurs)|redacciones|redactores|editores"
    r"|redazion[ei]|reda[çc](?:[ãa]o|[õo]es)|redacties?"
    r"|redaktion(?:erna|er|erne|en)?|redaksjon(?:en|ene|er)?|toimituks(?:ille|et)|redakcj[eai]"
    r"|редакци[йия]м?|редактор(?:ов|ам|ы)|szerkesztő(?:k|ség\w{0,4})"
    r"|συντάκτες|redaktur|redaksi|editör(?:ler\w{0,6})?"
    r"|(?:ال)?(?:محررين|محررون|زملاء)|للمحررين|سردبیران|دبیران|همکاران"
    r"|ایڈیٹرز|編集(?:者|部)(?:各位)?|编辑部|각\s?편집국|편집(?:자|국)"
)
CLIENTS: Final = (
    r"subscribers|clients|customers|members|bezieher|kunden|abonnent(?:en|s)|abonn[ée]s"
    r"|abonados|clientes"
    r"|abbonati|assinantes|abonnees|подписчик(?:ов|ам|и)|абонент(?:ов|ам|ы)|συνδρομητές"
    r"|abone(?:ler\w{0,6})?"
    r"|(?:ال|لل)?مشتركين|مشترکان|各用户"
)
"""Of whom news is told as well: a notice is to "all clients"."""

NOTICES: Final = (
    r"editors?['’]?s?['’]?\snote|attention|attn|notice|note|advisory|advice|memo|message"
    r"|important|urgent|desk\snote|achtung|hinweis|wichtig|eilt"
    r"|avis|atenci[óo]n|aviso|nota|attenzione|avviso|aten[çc][ãa]o|let\sop|attentie|bericht"
    r"|viktigt?|vigtigt?|obs"
    r"|melding|till?|huom(?:io)?|uwaga|внимани[ею]|к\sсведению|dikkat(?:ine)?|uyar[ıi]|προς"
    r"|προσοχή|figyelem|kepada"
    r"|تنب[يی]ه|تنو[يی]ه|توجه|قابل\sتوجه|إلى|الى|توجہ"
)
"""What else a line to desks begins with."""

_TO: Final = (
    r"(?:\s(?:to|for|an|aux?|[àa]|para|alle?|agli|ai|voor|til|till|dla|do|для|إلى|الى))?"
    r"(?:\s(?:all|our|die|alle|nos|tous|l[oa]s|nuestros|as|os|onze|de|the|media|السادة|yth\.?)){0,2}"
)
_PLAINLY_TO: Final = (
    r"(?:(?:for|an|aux?|[àa]|para|به|إلى|الى|[àa]\sl['’]attention\sd(?:e|es|u))"
    r"(?:\s(?:die|nos|l[oa]s|السادة))?)"
)
_ENDS: Final = r"(?:\s?[:!,\uff1a\uff0c\u060c]|\s?[\u2013\u2014-]{1,2}(?=\s)|/)\s*"

DESKS: Final = (
    rf"(?:(?:{NOTICES}){_TO}\s(?:{_DESKS}|{CLIENTS})|(?:{_PLAINLY_TO})\s(?:{_DESKS})|(?:to\sall|our|media|an\salle|sayın|уважаемые|السادة)\s(?:{_DESKS}|{CLIENTS})|(?:(?:dear|all|our|media|sayın|уважаемые|tisztelt|السادة|kepada)\s)?"
    rf"(?:{_DESKS})(?:\s(?:dikkatine|گرامی|محترم|各位))?)"
)
"""Who a line is for, in any case, with what stands before them."""

TO_DESKS: Final = re.compile(rf"\W{{0,3}}{DESKS}{_ENDS}", re.IGNORECASE)
"""How a line begins that names them, and goes on."""

TO_DESKS_ALONE: Final = re.compile(rf"\W{{0,3}}(?:{DESKS}|desk\snote)\W*", re.IGNORECASE)
"""A line that says no more."""

NAMES_DESKS: Final = re.compile(rf"(?:{_DESKS}|مد[یي]ران)", re.IGNORECASE)
"""Them, and nobody whom news is told of as well."""

OF_ITSELF: Final = re.compile(
    r"\W{0,3}(?:(?:this|the\s(?:above|below|following))\s(?:story|item|version|copy)\b"
    r"|our\s(?:earlier|previous)\s|diese\s(?:meldung|nachricht)\b|dieser\stext\b"
    r"|cette\s(?:d[ée]p[êe]che|version)\b|esta\snota\b|bu\s(?:haber|metin)\w*"
    r"|(?:bir\s)?önceki\s(?:\w+\s)?haber"
    r"|هذ[اه]\s(?:ال)?(?:خبر|مادة|نص|قصة)|(?:ال)?خبر(?:نا)?\s(?:السابق|المتعلق)"
    r"|این\s(?:خبر|مطلب|متن|نسخه)\b|خبر\sقبل[یي]\b|[یي]ہ\s(?:خبر|متن|معلومات)\b|پچھل[یي]\sخبر)",
    re.IGNORECASE,
)
"""How a line begins that speaks of the very item it stands in, or of the house's last one."""

_CALLED: Final = (
    "eds|editor|desk|newsroom|colleague|redak|kolleg|rédact|redac|redaç|redaz|toimitu|"
    "редак|szerkeszt|συντάκτες|editör|tör|محرر|زملاء|دبیران|همکاران|مدیران|مديران|ایڈیٹر|"
    "編集|编辑|편집|subscri|this story|this item|this version|this copy|the above|the below|"
    "the following|our earlier|our previous|diese meldung|diese nachricht|dieser text|"
    "cette d|cette version|esta nota|bu haber|bu metin|nceki|هذا ال|هذه ال|هذا خبر|"
    "هذا نص|هذه مادة|هذه قصة|خبر السابق|خبرنا|خبر المتعلق|این خبر|این مطلب|این متن|"
    "این نسخه|خبر قبل|ہ خبر|ہ متن|ہ معلومات|پچھلی خبر|پچھلي خبر|client|customer|members|"
    "bezieher|kunden|abon|abbonati|assinantes|подписчик|абонент|συνδρομητές|مشترك|"
    "مشترکان|各用户"
)
CALLED: Final = (*_CALLED.split("|"),)
"""Of the names of all whom a line is addressed to."""

CALL_STEMS: Final = Stems(*CALLED)
