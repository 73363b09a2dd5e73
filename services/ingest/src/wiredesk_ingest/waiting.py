"""Until when an item waits: all that its wire says of an embargo, of which the last end holds."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.orders.effects.embargo_ends import embargo_end

_WHOLE_EARTH: Final = timedelta(days=1, hours=12)
"""By which a time without an offset has surely come everywhere, a day without a clock passed."""


@dataclass(slots=True, kw_only=True)
class Waiting:
    """The part of a draft that an embargo is noted in."""

    fields: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    over_by: datetime | None = None
    """Where an embargo holds only because nobody says its offset: when it is over everywhere."""
    embargoes: list[str] = field(default_factory=list)  # all that was said of one, in any place
    not_before: list[str] = field(default_factory=list)
    """Times from which it may be used, as fields of the sender's own say; those ahead hold."""
    dated: list[str] = field(default_factory=list)
    """Dates of publication in such fields; those well ahead do."""
    embargo_in_words: bool = False  # an order in a text, and no field of the wire, says so

    def embargo(self, *texts: str | None) -> None:
        """Set the embargo; what can't be read, an empty text too, holds until a person looks.

        Of several, the one that holds the longest counts.
        """
        for text in texts:
            if text is not None:
                self._embargo(text)

    def _embargo(self, text: str) -> None:
        self.embargoes.append(text)
        until, moment = self.fields.get("embargoed"), embargo_end(text)
        is_first = self.fields.get("embargo_text") is None
        over = None if moment is None else moment.at
        if moment is not None and moment.guessed:
            over = moment.at + _WHOLE_EARTH
        if until is None and not is_first:
            self.over_by = max(self.over_by, over) if self.over_by and over else None
            return
        if until is not None and moment is not None and not moment.guessed and moment.at <= until:
            return
        self.fields["embargo_text"] = squeeze(text)
        self.fields.pop("embargoed", None)
        if moment is None or moment.guessed:
            # In UTC it could end hours before the agency's own clock says so.
            why = "can't read" if moment is None else "no offset in"
            self.notes.append(f"embargoed: {why} {text.strip()[:40]!r}, so it holds")
            self.over_by = max(over, until or over) if over else None
        else:
            self.fields["embargoed"] = moment.at
