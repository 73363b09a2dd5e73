"""How the entries of AP's WebFeeds are to be handled: `apnm:NewsManagement`.

A story keeps its `ManagementId` in all its versions, while `atom:id` names one content of it. As in
AP's Media API, what is canceled or withheld must be recalled wherever it went.
"""

from collections.abc import Iterator
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.ap_media.orders import RECALLS
from wiredesk_ingest.formats.feeds.names import Names, named, said
from wiredesk_ingest.orders.effects.takedowns import last_name, names_kill
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.reading.xml import text_of

MANAGEMENT: Final = "apnm:newsmanagement"
SAY_KILL: Final = ("PublishingStatus", "ManagementType")
"""Elements in whose text a kill is said; the fast lane looks for them, too."""

ENDINGS: Final = (*RECALLS, "delete")
"""What takes down by these, besides what names a kill; `delete` may go on."""

_STATUS: Final = "apnm:publishingstatus"
_EMBARGOED: Final = "embargoed"
_NOTES: Final = ("apnm:publishingspecialinstructions", "apnm:instruction", "apnm:instructions")


def story_ids(names: Names) -> list[str]:
    """Answer what an entry's story is called in all its versions; nothing of other feeds."""
    return [said(each, "apnm:managementid") for each in _managements(names)]


def read_management(names: Names, draft: Draft) -> None:
    """Read version, status, embargo and instructions of an entry; other feeds have none."""
    for group in _managements(names):
        draft.version(said(group, "apnm:managementsequencenumber"))
        _read_status(group, draft)
        fields = {
            name.rpartition(":")[2]: text_of(each[0])
            for name, each in group.items()
            if name != _STATUS
        }
        obey_own(fields, draft)
        notes = [squeeze(text_of(each)) for name in _NOTES for each in group.get(name, ())]
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), *notes]))


def _managements(names: Names) -> Iterator[Names]:
    return map(named, names.get(MANAGEMENT, ()))


def _read_status(group: Names, draft: Draft) -> None:
    statuses = [draft.fields.get("pubstatus", "usable")]
    for each in group.get(_STATUS, ()):
        status = last_name(text_of(each))
        if status == _EMBARGOED:
            draft.embargo(each.get("statusChangeOn") or "")
        elif names_kill(status):
            statuses.append("canceled")
        elif status:
            statuses.append(status)
    kinds = [last_name(text_of(each)) for each in group.get("apnm:managementtype", ())]
    if any(names_kill(kind) or kind.startswith(ENDINGS) for kind in kinds):
        statuses.append("canceled")
    if any(status.startswith(ENDINGS) for status in statuses):
        draft.link("withdrawn", draft.uri)
    draft.status(*statuses)
