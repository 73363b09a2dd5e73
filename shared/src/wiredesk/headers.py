"""Every header of every record: its name, what it says, and how its text looks.

Values are UTF-8. Which records have which headers is said in the table of `wiredesk.topics`.
Attributes of events: CloudEvents 1.0 in Kafka's binary mode, and W3C trace context.
https://github.com/cloudevents/spec/blob/main/cloudevents/bindings/kafka-protocol-binding.md
https://www.w3.org/TR/trace-context/
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Form = Literal["text", "number", "time", "trace"]


@dataclass(frozen=True, slots=True)
class Header:
    """One header, for whoever reads records without reading our code."""

    name: str
    says: str
    form: Form = "text"


# --- of every event ------------------------------------------------------------------------

SPECVERSION: Final = "ce_specversion"
ID: Final = "ce_id"
TYPE: Final = "ce_type"
SOURCE: Final = "ce_source"
SUBJECT: Final = "ce_subject"
EVENT_TIME: Final = "ce_time"
CONTENT_TYPE: Final = "content-type"
TRACEPARENT: Final = "traceparent"
EVENT: Final = (SPECVERSION, ID, TYPE, SOURCE, SUBJECT, EVENT_TIME, CONTENT_TYPE, TRACEPARENT)

# --- of a record that is no event, or comes again ------------------------------------------

MARKER: Final = "wd_marker"
REPLAY: Final = "wd_replay"
AGAIN: Final = "wd_again"

# --- of a wire, and of one in quarantine ---------------------------------------------------

CHANNEL: Final = "wd_channel"
RECEIVED: Final = "wd_received"
FILE: Final = "wd_file"
WIRE_CONTENT_TYPE: Final = "wd_content_type"
CODE: Final = "wd_code"
SENTENCE: Final = "wd_sentence"
POSITION: Final = "wd_position"
ITEM: Final = "wd_item"

# --- of a story's state --------------------------------------------------------------------

SEQ: Final = "wd_seq"

# --- of a dead letter ----------------------------------------------------------------------

STAGE: Final = "wd_stage"
ERROR_CLASS: Final = "wd_error_class"
ERROR_MESSAGE: Final = "wd_error_message"
TOPIC: Final = "wd_topic"
PARTITION: Final = "wd_partition"
OFFSET: Final = "wd_offset"
TIME: Final = "wd_time"
ATTEMPT: Final = "wd_attempt"
TRACEBACK: Final = "wd_traceback"
VALUE_LEFT_OUT: Final = "wd_value_left_out"
DEAD: Final = (
    STAGE,
    ERROR_CLASS,
    ERROR_MESSAGE,
    TOPIC,
    PARTITION,
    OFFSET,
    TIME,
    ATTEMPT,
    TRACEBACK,
)

HEADERS: Final[Mapping[str, Header]] = {
    header.name: header
    for header in (
        Header(SPECVERSION, "The version of CloudEvents: 1.0."),
        Header(ID, "Names the event by what it says: the same event sent twice has the same id."),
        Header(TYPE, "What happened. One type a topic."),
        Header(SOURCE, "The service that sent it, as a path."),
        Header(SUBJECT, "The record's key: what the event is about."),
        Header(EVENT_TIME, "When it happened.", "time"),
        Header(CONTENT_TYPE, "What the value is."),
        Header(TRACEPARENT, "W3C trace context; carried from a wire to its pages.", "trace"),
        Header(MARKER, "The record only says how far a log reached. Pass it over."),
        Header(REPLAY, "A person sent it again: it passes the same-again filter."),
        Header(
            AGAIN,
            "The pass as which the article is translated again: it goes before a lower "
            "one of the same revision.",
            "number",
        ),
        Header(CHANNEL, "The channel that the wire came in by."),
        Header(RECEIVED, "When the wire was received.", "time"),
        Header(FILE, "The wire's file name, where its sender said one."),
        Header(
            WIRE_CONTENT_TYPE,
            "What the sender said that the wire is; `content-type` is what the record is: bytes.",
        ),
        Header(CODE, "The reason code of the refusal."),
        Header(SENTENCE, "The refusal, for people."),
        Header(POSITION, "The byte position of what is wrong, where it is known.", "number"),
        Header(ITEM, "The item that is refused (its guid or number), where there are several."),
        Header(SEQ, "The story's `seq`, so that a follower need not read the story.", "number"),
        Header(STAGE, "The stage that could not handle the record."),
        Header(ERROR_CLASS, "The class of the error."),
        Header(ERROR_MESSAGE, "What the error says, cut after 1,000 characters."),
        Header(TOPIC, "The topic that the record was read from."),
        Header(PARTITION, "Its partition there.", "number"),
        Header(OFFSET, "Its offset there.", "number"),
        Header(TIME, "When the stage gave up.", "time"),
        Header(ATTEMPT, "Which try it was.", "number"),
        Header(TRACEBACK, "The end of the traceback, at most 8,000 characters."),
        Header(
            VALUE_LEFT_OUT,
            "How many bytes the value has, which is not kept: a dead letter's record stands at its "
            "topic and offset, a wire where its sender put it.",
            "number",
        ),
    )
}
