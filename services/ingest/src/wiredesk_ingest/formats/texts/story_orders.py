"""What a story that is sent as text orders: a kill or a hold, an embargo, a ban."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.found import Story
from wiredesk_ingest.formats.texts.kills import MOST_TARGETS, is_hold, is_kill
from wiredesk_ingest.formats.texts.lines import bare
from wiredesk_ingest.orders.effects.effects import forbid, hold_doubtful
from wiredesk_ingest.orders.effects.embargo_ends import end_said
from wiredesk_ingest.orders.effects.named_targets import link_targets

KILL: Final = "wd:kill"
HOLD: Final = "wd:hold"

_NAMING: Final = 30
"""Lines of a notice in which it may name its targets."""


def read_embargo(lines: Sequence[str], story: Story, draft: Draft) -> None:
    """Have the story wait for what its lines, or else its header, say of an embargo."""
    said = story.embargo if not lines else squeeze(" ".join(lines))
    if said is None:
        return
    until = end_said(said)
    if until is None:
        draft.embargo(said)
    else:
        draft.embargoes.append(said)
        draft.fields |= {"embargo_text": said, "embargoed": until}


def read_orders(orders: Sequence[str], story: Story, draft: Draft) -> None:
    """A kill or a hold: of the stories that it names, of itself where it names none."""
    if story.doubtful:
        hold_doubtful(draft)
    kill = story.killed or any(map(is_kill, orders))
    if not kill and not story.held and not any(map(is_hold, orders)):
        return
    draft.put_long(ednote="\n".join(filter(None, [draft.fields["ednote"], *orders])))
    draft.signals.append(KILL if kill else HOLD)
    if not kill:
        forbid(orders[-1] if orders else "HOLD", draft, "copy: it begins with a hold")
    lines = [*orders, *map(bare, story.lines[:_NAMING])]
    if kill:
        link_targets(lines, draft)
    if kill and not (story.identity.time and story.identity.names_any(lines)):
        return
    fill_in = draft.undated

    def dated(received: datetime) -> None:
        if fill_in is not None:
            fill_in(received)
        targets = story.identity.targets(lines, draft.fields["versioncreated"])
        for uri in islice(targets, MOST_TARGETS):
            draft.link("wd:kill", uri)
        draft.unnamed = next(targets, None) is not None

    draft.undated = dated


def read_bans(bans: Sequence[str], draft: Draft) -> None:
    """Hold back what is not for publication."""
    if not bans:
        return
    draft.put_long(ednote="\n".join(filter(None, [draft.fields["ednote"], *bans])))
    forbid(bans[-1], draft, "copy: it begins with a ban on publication")
