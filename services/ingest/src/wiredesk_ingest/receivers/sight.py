"""What can be said of a wire as soon as it is on the log, for people who look into its folder.

What becomes of a wire is decided where it is parsed. Here it is only read once more, so that a
file that nobody will see on the site does not lie among those that are done.
"""

from wiredesk.clock import utc_now
from wiredesk.types import Digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.refusals import Refused


def refusal(wire: bytes, channel: str, digest: Digest, most_bytes: int) -> Refused | None:
    """Answer why a wire is refused; None where any of it is read, or it is no article's.

    As much work as parsing it.
    """
    origin = Origin(channel, utc_now(), digest, len(wire))
    reading = parse(wire, origin, most_bytes=most_bytes)
    return None if reading.items else next(iter(reading.refusals), None)
