"""ingest's own settings, besides those that every service has."""

from pathlib import Path

from pydantic import Field, NonNegativeFloat, NonNegativeInt, PositiveFloat, PositiveInt

from wiredesk.prepared.settings import PreparedSettings


class IngestSettings(PreparedSettings):
    """Where wires come in, and how long a sender is kept waiting."""

    receiver_host: str = Field(
        "127.0.0.1", description="Address on which the receiver takes wires in."
    )
    receiver_port: NonNegativeInt = Field(
        8082, le=65535, description="Port of the receiver; 0 takes a free one and logs it."
    )
    acknowledge_s: PositiveFloat = Field(
        5.0,
        description="How long the broker may take to acknowledge a wire, in seconds, before its "
        "sender is told to come again (503). Below the 10 s after which most clients hang up.",
    )
    body_s: PositiveFloat = Field(
        30.0, description="How long a sender may take to send one wire, in seconds (then 408)."
    )
    head_s: PositiveFloat = Field(
        10.0,
        description="How long the head of a request may take to come, in seconds (then 408). A "
        "connection that says nothing at all is closed after that time, too.",
    )
    bodies_at_once: PositiveInt = Field(
        32, description="Wires read at the same time; times wire_max_bytes it bounds the memory."
    )
    data: Path = Field(
        Path("data"), description="Folder below which a folder channel's relative path lies."
    )
    folder_look_s: PositiveFloat = Field(
        0.5,
        description="How often a folder is looked at, in seconds. A file is taken once two looks "
        "find it the same and no program has it open for writing.",
    )
    folder_open_s: NonNegativeFloat = Field(
        60.0,
        description="How long a file that stands still is left in its folder while a program has "
        "it open for writing, in seconds. Of other users' files, and on file systems of a network, "
        "that can't be seen: there a half-written file is given folder_look_s.",
    )
    server_step_s: PositiveFloat = Field(
        30.0,
        description="How long a server that wires are fetched from may take for one step, in "
        "seconds: to connect, to list a folder, to send one file.",
    )
    smtp_host: str = Field(
        "127.0.0.1",
        description="Address on which mails are taken in, where a channel of transport smtp is.",
    )
    smtp_port: NonNegativeInt = Field(
        8025, le=65535, description="Port of the same; 0 takes a free one and logs it."
    )
    smtp_certificate: Path | None = Field(
        None,
        description="PEM file with key and certificate, for STARTTLS. Without it, a channel that "
        "asks for a login is taken in on the loopback address only.",
    )
    smtp_connections: PositiveInt = Field(
        10,
        description="Senders of mail at the same time; times wire_max_bytes it bounds the memory.",
    )
