"""What somebody is to a house: `AFP Middle East correspondent`, `PA political editor`."""

import re
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.bodies import Bodies, place_in
from wiredesk_translate_metadata.templates.names import Names, apart, undotted, without_article
from wiredesk_translate_metadata.templates.offices_abroad import in_english
from wiredesk_translate_metadata.templates.parts import COMMA, Said
from wiredesk_translate_metadata.templates.strangers import may_stay
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_ARTICLE: Final = "The "
_CLUB: Final = re.compile(r"\A(?:A?FC|[AU]S|SC|نادي|باشگاه) (?=\w)|\b (?:A?FC|CF|SC|SK|BK)\Z")
"""What a club's name may have more than people say: `Manchester United FC`."""
_SHORTEST_NAME: Final = 2  # words
_REGIONAL: Final = "-in"
"""Behind the id of a post with an agency (`correspondent-of`): the same, and in which region."""
_LONGEST: Final = 8
"""Words of an agency and of a region, or a post."""
_POST_AT: Final = "post-at"
"""The phrase for a post at a house, in the order of both."""


class Houses:
    """Knows agencies and offices, as one field of an article may name them."""

    def __init__(self, field: Field, names: Names, bodies: Bodies) -> None:
        """Take the field, and who knows names, and bodies of places."""
        self.field: Final[Field] = field
        self.names = names
        self._bodies = bodies

    def known(self, text: str, edition: Edition) -> str | None:
        """Answer a name of the field, which may have its article, or points: `The U.S. Army`."""
        known = self._called(text, edition)
        return known or self._bodies.say(without_article(text), edition)

    def of_a_place(self, text: str) -> bool:
        """Tell whether a text is a body by its place alone: `Somerset Police`."""
        return self._called(text, "en") is None and self._bodies.say(text, "en") is not None

    def is_land(self, word: str) -> bool:
        """Tell whether a word says which land something is of: `Afghan`."""
        return self._bodies.is_of_a_land(word)

    def _called(self, text: str, edition: Edition) -> str | None:
        known = self.names.known(self.field, text, edition)
        bare = text.removeprefix(_ARTICLE)
        bare = undotted(bare) if "." in bare else bare
        if known or bare != text:
            return known or self.names.known(self.field, bare, edition)
        club = _CLUB.sub("", text)
        return self.names.known("organisation", club, edition) if club != text else None

    def abroad(self, text: str) -> str:
        """Answer the English of an office in a language without an edition; empty where none."""
        return in_english(text, self._place)

    def _place(self, name: str) -> str | None:
        return place_in(self.names, name, "en")


class Posts:
    """Says them by edition."""

    def __init__(self, field: Field, book: Wordbook, houses: Houses) -> None:
        """Take the field, its phrases, and who knows houses."""
        self._field: Final[Field] = field
        self._book = book
        self._houses = houses

    def regional(self, phrase: Phrase | str, text: str, edition: Edition) -> Said | None:
        """Say what somebody is to an agency in a region: `AFP Middle East` correspondent."""
        post = self._book.phrase(f"{phrase.id}{_REGIONAL}") if isinstance(phrase, Phrase) else None
        words, parted = text.split(), next(self._book.between(text, "in"), None)
        if post is None or len(words) > _LONGEST:
            return None
        ways = [(parted[0], parted[2])] if parted else []
        ways += [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        for agency, region in ways:
            known = self._houses.names.known("credit", agency, edition)
            where = self._houses.names.known("place", region, edition) if known else None
            if known and where:
                return Said(post.names[edition].format(known, where), known=True)
        return None

    def at_house(self, text: str, edition: Edition) -> str | None:
        """Say a post at a house, where neither is a house of its own: `PA political editor`.

        `AA muhabiri` is somebody's post and not the agency, whatever texts call that.
        """
        joint, words = self._book.phrase(_POST_AT), text.split()
        if joint is None or len(words) > _LONGEST:
            return None
        for phrase, inner in self._book.after(text):
            if known := self._houses.known(inner, edition):
                return phrase.names[edition].format(known) if _is_post(phrase) else None
            if self.regional(phrase, inner, edition):
                return None
        for at in range(1, len(words)):
            post = self._book.say(" ".join(words[at:]), edition)
            known = self._houses.known(" ".join(words[:at]), edition) if post else None
            if post and known:
                return joint.names[edition].format(known, post)
        return None

    def named(self, text: str, edition: Edition) -> Said | None:
        """Say somebody with a post or a house and nothing between: `Jane Roe Staff Reporter`."""
        words = text.split()
        for ends in range(_SHORTEST_NAME, len(words)) if self._field == "byline" else ():
            name, rest = " ".join(words[:ends]), " ".join(words[ends:])
            post = self._book.say(rest, edition) or self.at_house(rest, edition)
            if post is None and (len(words) - ends > 1 or (rest.isupper() and not text.isupper())):
                post = self._houses.known(rest, edition)  # one word may be part of the name
            if post and may_stay(name, self._field, self._book, self._houses.names):
                return Said(f"{apart(name, edition)}{COMMA[edition]}{post}", known=True)
        return None


def _is_post(phrase: Phrase) -> bool:
    return phrase.id.endswith("-of")
