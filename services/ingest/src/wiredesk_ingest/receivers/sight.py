"""What can be said of a wire at sight, for people who look into its folder or try a channel out.

What becomes of a wire is decided where it is parsed. Here it is only read once more, so that a
file that nobody will see on the site does not lie among those that are done, and so that a person
sees what would be understood of a feed.
"""

from wiredesk.clock import utc_now
from wiredesk.ids import wire_digest
from wiredesk.types import Digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Reading
from wiredesk_ingest.refusals import Refused


def refusal(wire: bytes, channel: str, digest: Digest, most_bytes: int) -> Refused | None:
    """Answer why a wire is refused; None where any of it goes on, or it is no article's.

    As much work as parsing it.
    """
    reading = _read(wire, channel, digest, most_bytes)
    goes_on = any(item.goes_on for item in reading.items)
    return None if goes_on else next(iter(reading.refusals), None)


def understood(wire: bytes, channel: str, most_bytes: int) -> str:
    """Say what would be understood of a wire: its format, how many articles, the first refusal."""
    reading = _read(wire, channel, wire_digest(wire), most_bytes)
    articles, refused = len(reading.items), len(reading.refusals)
    said = [f"{reading.format}, {articles} articles"] if reading.format else []
    if refused:
        said.append(f"{refused} refused: {reading.refusals[0].line}")
    return "; ".join(said)


def _read(wire: bytes, channel: str, digest: Digest, most_bytes: int) -> Reading:
    origin = Origin(channel, utc_now(), digest, len(wire))
    return parse(wire, origin, most_bytes=most_bytes)
