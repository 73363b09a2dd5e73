"""What an order does to the item that it stands in: it is killed, withheld, or waits."""

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft


def kill(draft: Draft, why: str) -> None:
    """Mark the item as a kill, once."""
    if "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append(why)


def withhold(draft: Draft, why: str) -> None:
    """Hold an item back that nobody has yet."""
    if draft.fields.get("pubstatus", "usable") == "usable":
        draft.status("withheld")
        draft.notes.append(why)


def hold(said: str, draft: Draft, why: str) -> None:
    """Have an item wait for what was said, where it doesn't wait yet."""
    if draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(said)
        draft.notes.append(why)


def hold_doubtful(draft: Draft) -> None:
    """Hold back what may be a kill or news, and have somebody look."""
    draft.unfound = True
    withhold(draft, "copy: it begins with a kill, and goes on as news")
