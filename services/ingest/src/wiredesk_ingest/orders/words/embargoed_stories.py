"""How a line says of a story that it must wait: "Papier sous embargo", "Nota embargada hasta".

Or that it may not be used before a time: "Article à ne pas publier avant".
"""

from typing import Final

from wiredesk_ingest.orders.words.languages import ANY_COPY

_THIS: Final = r"(?:(?:this|all|dit|het|ce|cet|cette|la|le|el|est[ae]|quest[ao]|a|o)\s+|l['’])?"
_STORY: Final = (
    rf"(?:{ANY_COPY}|items|stories|articles|contents?|document|informaci[óo]n|informazione|informa[çc][ãa]o|persbericht|communiqu[ée]"
    r"|comunicado|comunicato)"
)
_IS: Final = r"(?:\s+(?:is|est|est[áa]|è|é|ist|er|är))?"
_UNDER: Final = r"(?:sous|con|com|sob|sotto|onder|unter|mit|med|bajo|under|под)"

_NOT_BEFORE: Final = (
    r"(?:[àa]\s+)?ne\s+(?:pas|peut|doit|peuvent|doivent)\s+(?:pas\s+)?(?:[êe]tre\s+)?"
    r"(?:publi|diffus|utilis)\w{1,4}\s+avant\b"
    r"|no\s+(?:puede|debe|podr[áa])\w{0,2}\s+(?:ser\s+)?(?:publica|difundi|emiti)\w{1,5}\s+(?:antes|hasta)\b"
    r"|non\s+(?:pu[òo]|deve)\s+(?:essere\s+)?(?:pubblicat|diffus|utilizzat)[oa]\s+prima\b"
    r"|(?:n[ãa]o|s[óo])\s+(?:pode|deve)\s+(?:ser\s+)?(?:publicad|divulgad|usad)[oa]\s+"
    r"(?:antes|at[ée]|a\s+partir|depois|ap[óo]s)\b"
    r"|mag\s+(?:pas|niet)\s+(?:worden\s+gepubliceerd\s+)?(?:v[óo][óo]r|vanaf|op)\b"
    r"|obj[ęe]t[yae]\s+embargiem\b|nie\s+mo[żz]e\s+by[ćc]\s+publikowan[yae]\s+(?:przed|do)\b"
    r"|не\s+(?:может\s+быть\s+опубликован\w?|подлежит\s+публикации)\s+(?:до|ранее|раньше)\b"
    r"|(?:får\s+inte|må\s+ikke)\s+(?:publiceras|publiseres|offentliggøres|bringes)\s+"
    r"(?:före|innan|før|inden)\b"
)
_MORE: Final = (
    r"(?:entrevista|interview|entretien|intervista|reportage[mn]?|reportaje|materiał|wywiad)"
)

STORY_UNDER_EMBARGO: Final = (
    rf"{_THIS}{_STORY}{_IS}\s+(?:{_UNDER}\s+(?:stri\w{{1,5}}\s+)?(?:embargo|эмбарго|sperrfrist)\b"
    r"(?!\s+(?:on|against|sur|contre|sobre|contra|auf|gegen|op|mot|на|против)\b)"
    r"|embarg(?:ad|at)[ao]\s+(?:hasta|at[ée]|fino)\b)"
    rf"|{_THIS}{_STORY}(?:\s+(?:is|are))?\s+(?:strictly\s+)?embargoed\s+(?:until|till|to|for)\b"
    rf"|{_THIS}(?:{_STORY}|{_MORE})\s+(?:{_NOT_BEFORE})"
)
"""In any case. The embargo of a country or of goods is news."""
