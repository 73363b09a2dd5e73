"""Gives rights in Kafka (KIP-140, KIP-290), which takes a user who may alter the cluster."""

from collections.abc import Iterable
from typing import Final

from aiokafka.errors import for_code
from aiokafka.protocol.admin import CreateAclsRequest

from wiredesk.access.kafka import Kind, Operation, Right
from wiredesk.kafka.admin import admin
from wiredesk.settings import CommonSettings

# Kafka's own numbers: org.apache.kafka.common.resource and .acl.
_KINDS: Final[dict[Kind, int]] = {"topic": 2, "group": 3}
_OPERATIONS: Final[dict[Operation, int]] = {"Read": 3, "Write": 4, "Create": 5, "Describe": 8}
_LITERAL: Final = 3
_ALLOW: Final = 3
_FROM_ANYWHERE: Final = "*"


async def grant(settings: CommonSettings, rights: Iterable[Right]) -> None:
    """Give rights; those that are there stay. Raises BrokerAway."""
    async with admin(settings, "Alter on the cluster") as client:
        for right in rights:
            answer = await client._send_to_controller(_request(right))  # noqa: SLF001 - no call for it
            for code, sentence in answer.creation_responses:
                if code:
                    raise for_code(code)(sentence)


def _request(right: Right) -> CreateAclsRequest:
    return CreateAclsRequest(
        _KINDS[right.kind],
        right.name,
        _LITERAL,
        f"User:{right.user}",
        _FROM_ANYWHERE,
        _OPERATIONS[right.operation],
        _ALLOW,
    )
