"""What kind of story a text tells, as its topics say: where such a one happens is said so or so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.enrichment import Named

_DISASTER: Final = "medtop:03000000"
_ATTACKS: Final = frozenset({"medtop:20000053", "medtop:20000056"})
_CRIMES: Final = frozenset({"medtop:20000082", "medtop:20000129"})
_JUSTICE: Final = "medtop:02000000"
_POLITICS: Final = "medtop:11000000"
_CULTURE: Final = "medtop:01000000"
_DIPLOMACY: Final = "medtop:20000638"


@dataclass(frozen=True, slots=True)
class Story:
    """What a text tells, and where its lead says so."""

    topic: str = ""
    """The best topic of the first level; empty where nobody knows."""
    below: str = ""
    """The best one of the second level."""
    lead: Sequence[Named] = ()
    """The places of the first paragraph behind the dateline, in their order, if asked for."""

    @property
    def attack(self) -> bool:
        """Tell whether somebody attacked, or was attacked."""
        return self.below in _ATTACKS

    @property
    def struck(self) -> bool:
        """Tell whether something struck a place: then the lead is looked at."""
        return self.topic == _DISASTER or self.attack

    @property
    def local(self) -> bool:
        """Tell whether the lead says where it happens."""
        return self.struck or self.topic == _CULTURE or self.crime

    @property
    def crime(self) -> bool:
        """Tell whether a crime was done, or police did something about it."""
        return self.below in _CRIMES

    @property
    def meets(self) -> bool:
        """Tell whether diplomats talk, of whatever place."""
        return self.below == _DIPLOMACY

    @property
    def governs(self) -> bool:
        """Tell whether it is politics at home: votes, laws, governments."""
        return self.topic == _POLITICS and not self.meets

    @property
    def sits(self) -> bool:
        """Tell whether it is done in a room, and not all over a country, as elections are."""
        return self.topic == _JUSTICE or self.meets
