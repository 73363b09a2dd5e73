"""What fields order that a format does not have: embargoes, statuses, times of release.

Every format has room for a sender's own fields, and senders put orders there under names of their
own, so each format asks the same of these.
"""

from collections.abc import Mapping

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.embargo_fields import names_embargo, obey_embargoes
from wiredesk_ingest.orders.fields.release_fields import is_release, note_releases
from wiredesk_ingest.orders.fields.status_fields import names_status, obey_statuses


def may_order(name: str) -> bool:
    """Tell whether a field of such a name is one that is obeyed."""
    return names_embargo(name) or names_status(name) or is_release(name)


def obey_own(names: Mapping[str, object], draft: Draft) -> None:
    """Obey a sender's own fields, by name; what the format itself reads is not among them."""
    obey_embargoes(names, draft)
    obey_statuses(names, draft)
    note_releases(names, draft)
