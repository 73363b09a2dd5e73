"""The life of a story, pure: fold what comes in, decide, settle. No I/O, no clock of its own."""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce

from wiredesk.story import REPLACED, Decision, Story
from wiredesk_publish.cases import is_embargoed, is_over, tells_again
from wiredesk_publish.deciding import EMBARGOES, Policy, decide
from wiredesk_publish.folding import Event, fold, note
from wiredesk_publish.rules import FOR_A_PERSON_TO_READ, HELD

TAKES_OLDER = FOR_A_PERSON_TO_READ | {"withheld_by_agency", "expired"}


def settle(story: Story, decision: Decision, policy: Policy, now: datetime) -> Story:
    """Carry the decision out on the story: what is live, what waits, what readers see.

    A newer revision that waits, is held or is refused leaves the older one live, unless that is
    taken down or over. A withheld or expired one takes the older one away for good, and so does an
    embargo on what the older one tells already.
    The live revision may be told again and say something else: then it waits like a new one.
    """
    if decision.action == "publish":
        shown = {"live": story.newest, "waiting": None}
        story = story.model_copy(update=shown)
    elif _takes_older(story, decision, policy, now):
        story = story.model_copy(update={"live": None})
    elif _waits_anew(decision) and story.waiting is None:
        story = story.model_copy(update={"live": None, "waiting": story.live})
    public = (
        story.live is not None
        and not story.standing
        and decision.rule != REPLACED
        and story.live.article.pubstatus == "usable"
        and not is_embargoed(story.live.article, now)
        and not is_over(story.live.article, policy.licences, now)
    )
    changes = {
        "public": public,
        "was_public": story.was_public or public,
        "public_since": _public_since(story, decision, public=public),
    }
    return _record(story.model_copy(update=changes), decision)


def _waits_anew(decision: Decision) -> bool:
    """Tell whether what is live and was told again must not be shown as it is told now."""
    if decision.rule in FOR_A_PERSON_TO_READ:
        return True
    return decision.action != "withdraw" and decision.rule != HELD


def _takes_older(story: Story, decision: Decision, policy: Policy, now: datetime) -> bool:
    """Tell whether the revision that waits must not leave the older one on the site.

    IPTC's embargo is on "all versions" of an item; but an update that tells something else says
    nothing of what was published before it.
    """
    if story.waiting is None:
        return False
    rule = _judged_alone(story, decision, policy, now).rule
    if rule in EMBARGOES and story.live is not None:
        return tells_again(story.live.article, story.waiting.article)
    return rule in TAKES_OLDER


def _public_since(story: Story, decision: Decision, *, public: bool) -> datetime | None:
    """Answer since when readers see it; what an embargo came too late for keeps that."""
    if public:
        return story.public_since if story.public else decision.at
    return story.public_since if decision.rule in EMBARGOES else None


def _judged_alone(story: Story, decision: Decision, policy: Policy, now: datetime) -> Decision:
    """Answer what would be decided without takedowns or a person's hold.

    A restore must not show what is withheld, nor may what is held stay under an embargo.
    """
    if not story.standing and decision.rule != HELD:
        return decision
    return decide(story.model_copy(update={"takedowns": {}, "held": None}), policy, now)


def _record(story: Story, decision: Decision) -> Story:
    """Keep the decision, and one step of the trail, only where it says something new."""
    if story.decision is not None and _says_the_same(story.decision, decision):
        return story
    noted = note(story, decision.at, f"{decision.action}: {decision.rule}: {decision.sentence}")
    return noted.model_copy(update={"decision": decision})


def _says_the_same(old: Decision, new: Decision) -> bool:
    return old.model_copy(update={"at": new.at}) == new


def step(story: Story, event: Event, policy: Policy, now: datetime) -> Story:
    """Take one event in; `seq` grows by one where anything changed.

    What time alone has changed comes first, or an update could swallow a revision whose embargo
    is over and whose `due` is still on its way.
    """
    current = _judge(story, policy, now) if story.newest else story
    settled = _judge(fold(current, event), policy, now)
    return settled if settled == story else settled.model_copy(update={"seq": story.seq + 1})


def _judge(story: Story, policy: Policy, now: datetime) -> Story:
    return settle(story, decide(story, policy, now), policy, now)


def advance(story: Story, events: Sequence[Event], policy: Policy, now: datetime) -> Story:
    """Take events in their order, each decided before the next.

    Else an update that must wait would swallow the one before it, which could go out.
    """
    return reduce(lambda before, event: step(before, event, policy, now), events, story)
