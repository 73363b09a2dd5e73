"""How a line says of a story that it must wait: "Papier sous embargo", "Nota embargada hasta"."""

from typing import Final

from wiredesk_ingest.orders.languages import ANY_COPY

_THIS: Final = r"(?:(?:this|dit|het|ce|cet|cette|la|le|el|est[ae]|quest[ao]|a|o)\s+|l['’])?"
_STORY: Final = (
    rf"(?:{ANY_COPY}|document|informaci[óo]n|informazione|informa[çc][ãa]o|persbericht|communiqu[ée]"
    r"|comunicado|comunicato)"
)
_IS: Final = r"(?:\s+(?:is|est|est[áa]|è|é|ist|er|är))?"
_UNDER: Final = r"(?:sous|con|com|sob|sotto|onder|unter|mit|med|bajo|under|под)"

STORY_UNDER_EMBARGO: Final = (
    rf"{_THIS}{_STORY}{_IS}\s+(?:{_UNDER}\s+(?:stri\w{{1,5}}\s+)?(?:embargo|эмбарго|sperrfrist)\b"
    r"(?!\s+(?:on|against|sur|contre|sobre|contra|auf|gegen|op|mot|на|против)\b)"
    r"|embarg(?:ad|at)[ao]\s+(?:hasta|at[ée]|fino)\b)"
)
"""In any case. The embargo of a country or of goods is news."""
