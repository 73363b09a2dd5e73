"""Every error that decides what the runner does; its docstring is what people read.

Two parents decide: `TransientError` is tried again, `PermanentError` becomes a dead letter.
"""


class WiredeskError(Exception):
    """Something went wrong in Wiredesk."""

    def __init__(self, detail: str = "") -> None:
        """Say the class's own sentence, and the detail of this case where there is one."""
        sentence = " ".join((type(self).__doc__ or type(self).__name__).split())
        super().__init__(f"{sentence} ({detail})" if detail else sentence)
        self.detail = detail


class TransientError(WiredeskError):
    """Something that this service needs is away. Nothing is lost: the work is tried again."""

    blocked_on = "something that is away"
    must_be_mended = False
    """Whether it passes only once a person mends a password or a right: health then says which."""


class PermanentError(WiredeskError):
    """The record can't be handled, now or later. It is kept as a dead letter."""


class BrokerAway(TransientError):
    """Kafka did not confirm in time. Nothing is lost: the batch is tried again."""

    blocked_on = "kafka"


class BrokerUnreachable(BrokerAway):
    """No Kafka answers at this address. Is it the right one? Nothing is lost: it is tried again."""


class BrokerRefuses(BrokerAway):
    """Kafka refuses. Nothing is lost: it is tried again until the user or its rights are mended."""

    must_be_mended = True


class RedisAway(TransientError):
    """Redis does not answer. Nothing is lost: it is tried again."""

    blocked_on = "redis"


class RedisUnreachable(RedisAway):
    """Redis does not answer. Is its address right? Nothing is lost: it is tried again."""


class RedisRefuses(RedisAway):
    """Redis refuses. Nothing is lost: it is tried again until the user or its rights are mended."""

    must_be_mended = True


class ReplicaAway(TransientError):
    """No Redis replica confirmed the write in time. Nothing is lost: the batch is tried again."""

    blocked_on = "redis replica"


class RecordUnreadable(PermanentError):
    """The record's bytes are not what its topic promises. Look at who wrote them."""


class RecordTooLarge(PermanentError):
    """The record is larger than any topic allows. Its source keeps it whole."""


class RecordKillsWorkers(PermanentError):
    """The worker died three times while at this record. Look at its memory and at its log."""


class SettingsInvalid(WiredeskError):
    """A setting is wrong, so the service does not start. Mend it and start again."""
