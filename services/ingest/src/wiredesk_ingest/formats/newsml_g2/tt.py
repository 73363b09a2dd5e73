"""TT Nyhetsbyrån's own mark-up in NewsML-G2 (`application/ttnitf+xml`): its text, as HTML has it.

BODY/TEXT has RUBRIK (headline), DAT (ORT, SOURCE), INGRESS, BRODTEXT (P, CITAT, MELLIS, UL,
TABELL), BYLINE, and BILD (BILDFIL, BILDTEXT, BILDSKAPARE). A second TEXT is a box of facts.
"""

from typing import Final

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.tags import LEFT_OUT
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.xml import Element, local, text_of

KIND: Final = "ttnitf"
"""What the type of such content has in it."""

_TAGS: Final = {
    "RUBRIK": "h2",
    "MELLIS": "h3",
    "DAT": "p",
    "ORT": "span",
    "SOURCE": "span",
    "TABELL": "table",
    "BILD": "figure",
    "BILDFIL": "img",
    "BILDTEXT": "figcaption",
}
"""Elements and those of HTML that say the same; what is not here parts paragraphs, or is HTML's."""


def read_replaced(meta: Element, draft: Draft) -> None:
    """Read which telling an item replaces; TT gives each a guid of its own.

    It says by `altId` what both guids end with: tt:uno is its own, tt:refuno the other's.
    """
    said = {each.get("type"): squeeze(text_of(each)) for each in meta.iterfind("{*}altId")}
    own, other = said.get("tt:uno", ""), said.get("tt:refuno", "")
    if own and other and draft.uri.endswith(own):
        draft.link("evolvedfrom", f"{draft.uri.removesuffix(own)}{other}")
        draft.replaces([f"{draft.uri.removesuffix(own)}{other}"])


def tt_body(root: Element, draft: Draft) -> Body:
    """Answer the text; byline and pictures go where those of other items are."""
    titles = list(root.iter("{*}RUBRIK"))
    if titles and not draft.fields.get("headline"):
        draft.put(headline=text_of(titles[0]))
    for element in list(root.iter("{*}*")):
        _translate(element, draft)
    if titles and squeeze(text_of(titles[0])) == draft.fields.get("headline"):
        titles[0].tag = LEFT_OUT
    return body_of(root)


def _translate(element: Element, draft: Draft) -> None:
    name = local(element)
    if name == "BYLINE":
        if not draft.fields.get("byline"):
            draft.put(byline=text_of(element))
        element.tag = LEFT_OUT
    elif name == "BILDFIL":
        element.set("src", squeeze(text_of(element)))
        element.text = None
    elif name == "BILDSKAPARE":
        element.set("class", "credit")
    elif name == "ORT":
        element.tail = " "
    element.tag = _TAGS.get(name, element.tag)
