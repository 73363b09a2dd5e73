"""Fractions of NITF, whose parts are elements: `<num>6<frac><numer>1</numer>...` is 6 1/2."""

from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element, children, text_of

_OVER: Final = "/"
_PARTS: Final = (("numer", "frac-num"), ("denom", "frac-den"))
"""Above and below the line; versions of the DTD differ."""


def write_fractions(root: Element) -> None:
    """Write the fractions in a document as a line of text has them."""
    for fraction in [*root.iter("{*}frac")]:
        _write(fraction)


def _write(fraction: Element) -> None:
    group = children(fraction)
    parts = [[each for name in names for each in group.get(name, ())] for names in _PARTS]
    beside = (fraction.text, *(each.tail for each in fraction))
    if any(len(each) != 1 for each in parts) or squeeze("".join(filter(None, beside))):
        return  # nobody knows what it is, so its words stay as they are
    above, below = (squeeze(text_of(each)) for (each,) in parts)
    over = squeeze("".join(map(text_of, group.get("frac-sep", ())))) or _OVER
    for child in [*fraction]:
        fraction.remove(child)
    fraction.text = f"{_gap(fraction)}{above}{over}{below}"


def _gap(fraction: Element) -> str:
    """Answer what parts it from a whole number before it."""
    previous, around = fraction.getprevious(), fraction.getparent()
    before = previous.tail if previous is not None else around is not None and around.text
    return " " if before and before[-1:].isdigit() else ""
