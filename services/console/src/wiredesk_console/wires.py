"""What became of a wire: ingest's receipt, and then each article's story. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from wiredesk.cache.desk import Pages
from wiredesk.desk import takedown_id
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.revision import Revision
from wiredesk.story import Story
from wiredesk.topics import WIRE_RAW
from wiredesk.types import Edition
from wiredesk_console.kept import Line


def outcome(
    receipt: WireReceipt,
    stories: Mapping[str, Story],
    pages: Mapping[str, Pages],
) -> dict[str, Any]:
    """Tell what became of a wire and of each article in it.

    `final` is one whose last word readers find, or don't find, in every edition.
    """
    articles = [
        _article(receipt, line, stories.get(line.uri), pages.get(line.id, Pages()))
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


def without_receipt(digest: str, lines: Mapping[str, Sequence[Line]]) -> dict[str, Any]:
    """Tell what is known of a wire whose receipt is not there: not yet, lost, or over a day old.

    A dead letter of the ordinary lane never gets one. Of a wire in quarantine, a part may be in
    good order and its receipt still on the way, so that is not final.
    """
    known: dict[str, Any] = {
        "digest": digest,
        "file": "",
        "channel": "",
        "position": None,
        "articles": [],
    }
    for line in lines["dead_letters"]:
        if line["topic"] == WIRE_RAW.name:
            said = {"code": line["error_class"], "sentence": line["error_message"]}
            return known | {"fate": "dead_letter", "final": True} | said
    for line in lines["quarantine"]:
        position = int(line["position"]) if line["position"].isdigit() else None
        said = {name: line[name] for name in ("file", "channel", "code", "sentence")}
        return known | {"fate": "quarantined", "final": False, "position": position} | said
    return {"digest": digest, "final": False, "articles": []}


def unknown_story(lines: Mapping[str, Sequence[Line]]) -> str:
    """Say what is known of a uri, an id or an address that no story has."""
    for line in lines["dead_letters"]:
        return (
            f"It is no story yet: {line['stage']} could not handle it "
            f"({line['error_class']}: {line['error_message']}). It is kept as a dead letter."
        )
    for line in lines["quarantine"]:
        return (
            f"It is no story yet: its wire {line['digest']} is in quarantine "
            f"({line['code']}: {line['sentence']})."
        )
    return "No story has this uri or id, or a page there. Is it in quarantine? See status."


def _article(
    receipt: WireReceipt, line: ReceiptLine, story: Story | None, pages: Pages
) -> dict[str, Any]:
    decision = story.decision if story else None
    behind = story is not None and _is_behind(line, story)
    known = {
        "uri": line.uri,
        "id": line.id,
        "headline": line.headline,
        "fate": line.fate,
        "final": _is_final(receipt, line, story, pages),
        "action": decision.action if decision else "",
        "rule": decision.rule if decision else "",
        "sentence": decision.sentence if decision else "",
        "public": bool(story and story.public) and not behind,
        "urls": {} if behind or not story else _own_first(story, pages.paths),
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


def _own_first(story: Story, paths: Mapping[Edition, str]) -> dict[Edition, str]:
    """Answer a story's addresses, that of its own language before all others."""
    newest = story.waiting or story.live
    own = newest.enrichment.language if newest else ""
    return dict(sorted(paths.items(), key=lambda each: each[0] != own))


def _is_final(receipt: WireReceipt, line: ReceiptLine, story: Story | None, pages: Pages) -> bool:
    if line.fate == "same_again":
        return True
    # A story's state is written before its pages.
    if story is None or story.decision is None or pages.seq < story.seq:
        return False
    if line.fate == "takedown":
        return takedown_id(receipt.digest, line.uri) in story.takedowns
    newest = story.newest_revision()
    return newest is not None and newest >= Revision.parse(line.revision)


def _is_behind(line: ReceiptLine, story: Story) -> bool:
    """Tell whether this revision waits, while readers find another one."""
    waits = story.waiting is not None and line.fate == "sent"
    return waits and story.newest_revision() == Revision.parse(line.revision)


def _is_older(line: ReceiptLine, story: Story) -> bool:
    newest = story.newest_revision()
    return newest is not None and newest > Revision.parse(line.revision)
