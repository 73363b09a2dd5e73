"""Bodies that are described and not named: `Local Fire Service`, `Afghan government TV`.

A name may stay as its wire writes it; words that any language has are translated or not at all.
"""

import re
from collections.abc import Callable
from typing import Final

_WORDS: Final = (
    "the of and for to in on at a an s new old north south east west northern southern eastern "
    "western central upper lower greater first second third general main head chief deputy "
    "state government federal local national regional provincial municipal public private "
    "military civil civilian official royal republican presidential parliamentary ministerial "
    "supreme high constitutional criminal international united joint special armed ground air "
    "sea land naval maritime coastal aerial armoured mobile emergency district province county "
    "city town village rural urban metropolitan country capital president presidency prime "
    "minister minister's president's mayor mayor's governor governor's ministry ministries "
    "office offices bureau department departments agency agencies authority authorities "
    "administration directorate division unit team group committee commission council board "
    "body bodies service services centre center force forces army police navy guard guards "
    "troops brigade brigades movement wing mission embassy consulate court courts parliament "
    "assembly senate house party union association federation institute institution foundation "
    "society club school college university hospital clinic museum gallery library archive "
    "archives theatre theater zoo park parks airport port harbour harbor station prison jail "
    "company companies firm corporation fire firefighters rescue ambulance health medical "
    "education defence defense interior foreign internal external home affairs security "
    "intelligence border coast traffic transport transportation water energy power electricity "
    "oil gas environment environmental agriculture forest forestry wildlife animal animals fish "
    "game weather meteorological geological railway railways rail road roads highway aviation "
    "customs tax finance trade commerce industry labour labor social welfare youth sports sport "
    "culture cultural arts art tourism information communication communications media press "
    "news relations broadcasting broadcast broadcaster radio television tv channel network "
    "satellite video photo photos picture pictures image images film footage camera studio "
    "human rights humanitarian aid relief red cross crescent electoral election elections "
    "prosecutor prosecutors prosecutor's prosecution attorney sheriff sheriff's spokesman "
    "spokesperson rebel rebels opposition militant militants taliban activist activists "
    "resident residents owned run controlled backed linked affiliated based "
)
_COMMON: Final = frozenset(_WORDS.split())
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def is_description(text: str, is_land: Callable[[str], bool]) -> bool:
    """Tell whether all words of an English text are common ones, or say which land it is of."""
    words = [word.replace("’", "'") for word in _WORD.findall(text)]
    rare = [word for word in words if word.lower() not in _COMMON]
    return len(words) > len(rare) and all(map(is_land, rare))
