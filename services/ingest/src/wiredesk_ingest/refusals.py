"""Why a wire can't be understood: every code, and its sentence for people."""

from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

Code = Literal[
    "empty",
    "too_large",
    "too_complex",
    "packed_broken",
    "charset",
    "unknown_format",
    "xml_broken",
    "xml_forbidden",
    "json_broken",
    "not_an_article",
    "no_uri",
    "kill_without_target",
    "kill_in_words",
    "kill_unseen",
    "parser_failed",
]
LONGEST: Final = 300
"""Characters of a detail and of an item's name: both become headers of a record."""
CODES: Final[tuple[Code, ...]] = get_args(Code)

SENTENCES: Final[dict[Code, str]] = {
    "empty": "The wire is empty.",
    "too_large": "The wire is larger than the newsroom takes in.",
    "too_complex": "The wire has more markup than any article needs.",
    "packed_broken": "The packed file (gzip or zip) is broken or cut off.",
    "charset": "The bytes are not in the character set that the wire says, nor in UTF-8.",
    "unknown_format": "This is no format that Wiredesk reads.",
    "xml_broken": "The XML is broken or cut off.",
    "xml_forbidden": "The XML declares entities of its own, which is not safe to read.",
    "json_broken": "The JSON is broken or cut off.",
    "not_an_article": "It can be read, but there is no whole article in it.",
    "no_uri": "The article says no identity (guid or uri), so updates could never find it.",
    "kill_without_target": "It is a kill, but it names no story that could be taken down.",
    "kill_in_words": "Its words may take a story back, which they do not name; it waits.",
    "kill_unseen": "It kills a story that has not come; should it come, it stays away.",
    "parser_failed": "The parser failed. This is a bug: the wire is kept and can be replayed.",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """One refusal: what is wrong, where, and in which item of several."""

    code: Code
    detail: str = ""
    position: int | None = None  # byte position in the wire, where known
    item: str = ""  # the guid or the number of the item, where there are several

    @property
    def sentence(self) -> str:
        """Say it to people, the item and the detail included."""
        said = SENTENCES[self.code]
        if self.detail:
            said = f"{said} ({self.detail})"
        return f"{self.item}: {said}" if self.item else said

    @property
    def line(self) -> str:
        """Say all of it on one line: code, place and sentence."""
        place = "" if self.position is None else f" at byte {self.position}"
        return f"{self.code}{place}: {self.sentence}"

    def of(self, item: str, position: int | None) -> "Refused":
        """Name the item, and where it begins unless the place is known better."""
        known = position if self.position is None else self.position
        return replace(self, item=item[:LONGEST], position=known)

    def inside(self) -> "Refused":
        """Say the place in words: it counts in what was unpacked, not in the wire."""
        if self.position is None:
            return self
        place = f"byte {self.position:,} of what is inside"
        said = f"{self.detail[: LONGEST - 2 - len(place)]}, {place}" if self.detail else place
        return replace(self, detail=said, position=None)


class RefusalError(Exception):
    """Raised by a reader or parser that can't go on with this wire or this item."""

    def __init__(self, code: Code, detail: str = "", position: int | None = None) -> None:
        """Keep what is to be told."""
        self.refused = Refused(code, detail[:LONGEST], position)
        super().__init__(self.refused.sentence)

    def inside(self) -> "RefusalError":
        """Answer the same of a wire that came inside of another one."""
        refused = self.refused.inside()
        return RefusalError(refused.code, refused.detail)
