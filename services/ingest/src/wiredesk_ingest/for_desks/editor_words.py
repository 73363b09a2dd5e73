"""The words by which a line or a title says that it is for editors, in the languages of wires."""

from typing import Final

_EDITORS: Final = r"(?:(?:news|copy|picture|photo|foreign)\s)?editors?"
_ENGLISH: Final = (
    # An editor who is quoted is a person in an interview.
    r"(?:eds|editors|editor(?!\s?:\s*[\"\u201c\u201e\u00ab\u2018'])|not\sfor\spublication)(?=\s?:)"
    r"|eds(?=\.?\s?[-\u2013\u2014])|(?-i:Internal|INTERNAL|Intern|INTERN)(?=\s?:)"
    r"|(?:note\sinterne|nota\sinterna|interner\shinweis|kurum\siçi\snot|dahili\snot"
    r"|ملاحظة\sداخل[يی]ة|[یي]ادداشت\sداخل[یي]|اندرون[یي]\sنوٹ)(?=\s?:)"
    r"|(?:attention|attn\.?|memo|notes?|message|advisory)(?:\s?:)?(?:\s(?:to|for))?"
    rf"(?:\s(?:the|all))?\s{_EDITORS}"
    r"|editors['\u2019\u00b4`]?\s(?:notes?|advisory|please\snote)"
    rf"|(?:background|guidance|planning\snotes?)\sfor\s(?:the\s|all\s)?{_EDITORS}(?=\s?:)"
    r"|planning\snotes?(?=\s?:)"
    r"|notes?\s(?:to|for)\s(?:the\s)?(?:(?:news|picture|night)\s?)?(?:desks?|subs)(?=\s?:)"
)
_GERMAN: Final = (
    r"(?:achtung|hinweise?|anmerkung(?:en)?)(?:\s(?:an|f\u00fcr))?(?:\sdie)?\sredaktion(?:en)?"
    r"|redaktionelle[rn]?\shinweise?|redaktionshinweise?|(?:korrektur|berichtigungs)-?\s?hinweise?"
    r"|berichtigung(?=[\s:(][^\r\n]{0,150}?(?:\babsatz|\bsatz\b|\bzeile|\b\u00fcberschrift|\blead\b|\bmeldung\b"
    r"|muss\s(?:es\s)?(?:richtig\s)?hei(?:\u00df|ss)en|\bstatt\s?:))"
    r"|f(?:\u00fc|ue)r\sdie\sredaktion(?:en)?(?=\s?:)"
)
_ROMANCE: Final = (
    r"(?:attention|avis|note|nb)(?:\saux?|\s\u00e0\sl['\u2019]attention\sdes)?"
    r"\s(?:r\u00e9dact(?:ions?|eurs?)|abonn\u00e9s)"
    r"|(?:\u00e0\sl['\u2019]attention\sdes|pour\sles)\sr\u00e9dactions(?=\s?:)"
    r"|para\slas\sredacciones(?=\s?:)"
    r"|(?:nota|aviso|atenci\u00f3n)(?:\s(?:a|para))?(?:\sl[oa]s)?"
    r"\s(?:editores|redacciones|redactores|abonados)"
    r"|nota\s(?:aos\seditores|alle\sredazioni|per\sle\sredazioni|ai\sredattori)"
    r"|nota\s(?:\u00e0s?|para\sas?)\sreda[c\u00e7](?:\u00e3o|\u00f5es)"
)
_NORTHERN: Final = (
    r"(?:noot|bericht|mededeling|attentie)\s(?:voor|aan)?\s?(?:de\s)?redacties?"
    r"|(?:merknad\s|note?\s|obs!?\s)?till?\s(?:redaksjon(?:en|ene)|redaktion(?:en|erne|erna))"
    r"|til\svaktsjef(?:en|ene)?(?=\s?:)|(?:tiedoksi|huomio)\stoimituksille|toimituksille"
    r"|(?:uwaga|nota|informacja)(?:\sdla)?\sredakcj[iea]"
    r"|(?:вниманию|к\sсведению|примечание\sдля)\sредакци[йи]"
)
_EASTERN: Final = (
    r"edit\u00f6rlere\snot|edit\u00f6r(?:\u00fcn|lerin)\sdikkatine"
    r"|[إا]لى\sالسادة\sالمحررين|توضیح\sبرای\sسردبیران"
    r"|(?:ملاحظة|ملحوظة|تنويه)\sللمحررين|قابل\sتوجه\sسردبیران|نوٹ\sبرائے\sایڈیٹرز"
    r"|ایڈیٹر(?:ز|وں|ان)?(?:\sکے\sلیے)?\sنوٹ"
    # To whom alone, with a colon behind it.
    r"|(?:edit\u00f6rlerin\sbilgisine|edit\u00f6rler\si\u00e7in|edit\u00f6re\snot"
    r"|(?:(?:ملاحظة|تنويه|تنبيه|عناية)\s)?(?:[إا]لى\s)?(?:لل|ال)محررين"
    r"|(?:قابل\s)?توجه\s(?:سر)?دبیران|(?:(?:یادداشت|نکته)\s)?برای\sسردبیر(?:ان)?"
    r"|(?:ایڈیٹر(?:ز|وں|ان)?|مدیر(?:ان|وں))\s(?:کے\sلیے|متوجہ\sہوں))(?=\s?:)"
)

NOTE: Final = (
    rf"(?P<said>{_ENGLISH}|{_GERMAN}|{_ROMANCE}|{_NORTHERN}|{_EASTERN})"
    r"(?![\w'\u2019])(?P<mark>\s?\([^()]{2,40}\)\s?:|\s?[:,.!*)\]\u2013\u2014-]|\s*$)?"
)
"""How a note begins, and the mark behind it."""

NOTES: Final = (
    r"notes? (?:to|for) (?:the )?editors?|editors['\u2019]? notes?"
    r"|redaktionelle[rn]? hinweise?"
    r"|(?:hinweise?|anmerkungen) (?:an|f\u00fcr) (?:die )?redaktion(?:en)?"
    r"|notes? aux r\u00e9dact(?:ions?|eurs)|notas? (?:a|para) (?:l[oa]s )?(?:editores|redacciones)"
    r"|not[ae] (?:alle|per le) redazioni|edit\u00f6rlere not(?:lar)?|edit\u00f6rlerin dikkatine"
    rf"|(?:ملاحظات?|ملاحظة|ملحوظة|تنويه) للمحررين|قابل توجه سردبیران|نوٹ برائے ایڈیٹرز|{_NORTHERN}"
)
"""A title above such notes."""

UPDATE: Final = (
    r"\((?:(?:adds?|updates?|recasts?|refiles?|repeats?|rewrites?|reissues?|resends?|writes\sthrough"
    r"|new\sthroughout|releads?|actualiza|ampl[i\u00ed]a|a\u00f1ade|reitera|repite|ajoute|actualise|pr\u00e9cise"
    r"|r\u00e9p\u00e9tition|atualiza|acrescenta|aggiorna|aggiunge|wiederholung|zusammenfassung)\b"
    r"|neu\s?:)[^()\r\n]{0,250}\)\W*$"
    r"|n\s?i\s?e\s?u\s?w\s{1,3}bericht,?\s{1,3}(?:vervangt|ter vervanging)\b"
)
"""A line, in brackets but in Dutch, that tells desks how a revision differs.

What it corrects is for readers, too.
"""

REPLACES: Final = ("N i e u w", "Nieuw bericht")
"""How such a line begins that has no brackets."""
