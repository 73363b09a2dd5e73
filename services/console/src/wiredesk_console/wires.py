"""What became of a wire: ingest's receipt, and then each article's story. Pure."""

from collections.abc import Mapping
from typing import Any

from wiredesk.desk import takedown_id
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.revision import Revision
from wiredesk.story import Story
from wiredesk.types import Edition


def outcome(
    receipt: WireReceipt,
    stories: Mapping[str, Story],
    paths: Mapping[str, Mapping[Edition, str]],
) -> dict[str, Any]:
    """Tell what became of a wire and of each article in it; `final` where all is decided."""
    articles = [
        _article(receipt, line, stories.get(line.uri), paths.get(line.id, {}))
        for line in receipt.articles
    ]
    return {
        "digest": receipt.digest,
        "file": receipt.file,
        "channel": receipt.channel,
        "fate": receipt.fate,
        "code": receipt.code,
        "sentence": receipt.sentence,
        "position": receipt.position,
        "final": all(article["final"] for article in articles),
        "articles": articles,
    }


def _article(
    receipt: WireReceipt, line: ReceiptLine, story: Story | None, paths: Mapping[Edition, str]
) -> dict[str, Any]:
    decision = story.decision if story else None
    known = {
        "uri": line.uri,
        "id": line.id,
        "headline": line.headline,
        "fate": line.fate,
        "final": _is_final(receipt, line, story),
        "action": decision.action if decision else "",
        "rule": decision.rule if decision else "",
        "sentence": decision.sentence if decision else "",
        "public": bool(story and story.public),
        "urls": dict(paths),
    }
    if line.fate == "same_again":
        return known | {
            "action": "drop",
            "rule": "same_again",
            "sentence": "The same content was taken in before; nothing changes.",
        }
    if line.fate == "sent" and story and _is_older(line, story):
        return known | {
            "action": "drop",
            "rule": "older_revision",
            "sentence": "An older revision than the one the story has; it changes nothing.",
        }
    return known


def _is_final(receipt: WireReceipt, line: ReceiptLine, story: Story | None) -> bool:
    if line.fate == "same_again":
        return True
    if story is None or story.decision is None:
        return False
    if line.fate == "takedown":
        return takedown_id(receipt.digest, line.uri) in story.takedowns
    newest = story.newest_revision()
    return newest is not None and newest >= Revision.parse(line.revision)


def _is_older(line: ReceiptLine, story: Story) -> bool:
    newest = story.newest_revision()
    return newest is not None and newest > Revision.parse(line.revision)
