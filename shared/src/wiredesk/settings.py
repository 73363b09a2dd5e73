"""Settings that every service has. Each is explained where it is declared.

A setting is an environment variable, `WIREDESK_` and the field's name in capitals, or a file of
that name (also in small letters) in the folder of secrets (`wiredesk.secret_files`).
"""

from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BeforeValidator,
    Field,
    NonNegativeInt,
    PositiveFloat,
    PositiveInt,
    SecretStr,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from wiredesk.topic import MAX_RECORD_BYTES, PARTITIONS

OptionalFile = Annotated[Path | None, BeforeValidator(lambda said: said or None)]
"""An empty text is no file, and no folder."""


class CommonSettings(BaseSettings):
    """What every worker needs to know; a service's own settings extend it."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_", extra="ignore", frozen=True)

    broker: str = Field(
        "127.0.0.1:9092", description="Kafka's bootstrap addresses, HOST:PORT, comma between."
    )
    broker_is_embedded: bool = Field(
        default=False,
        description="True with the embedded broker, which has no idempotent producer and may "
        "say an end offset that is short by a batch.",
    )
    broker_security: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        "PLAINTEXT", description="How to talk to Kafka (Kafka's security.protocol)."
    )
    broker_ca_file: OptionalFile = Field(
        None,
        description="PEM file with the authority that signed Kafka's certificate. Without it those "
        "that the machine trusts.",
    )
    broker_cert_file: OptionalFile = Field(
        None,
        description="PEM file with this client's own certificate, and its key where that is not in "
        "a file of its own; only where Kafka asks for one.",
    )
    broker_key_file: OptionalFile = Field(
        None, description="PEM file with the key of broker_cert_file."
    )
    broker_user: str = Field("", description="User for SASL/SCRAM-SHA-512.")
    broker_password: SecretStr = Field(SecretStr(""), description="Password of that user.")
    create_topics: bool = Field(
        default=True,
        description="False where topics are made by somebody else: an administrator, or `up`, "
        "which makes them once for all its workers.",
    )
    replication: PositiveInt = Field(
        1, description="Copies of each topic. 3 on a cluster of three brokers or more."
    )
    partitions: PositiveInt = Field(
        PARTITIONS,
        le=PARTITIONS,
        description="Partitions of each topic that is made, so as many workers of a service can "
        "share the work. The same for every service; it can't be changed once there are topics.",
    )
    redis_url: SecretStr = Field(
        SecretStr("redis://127.0.0.1:6379/0"),
        description="Redis, as redis:// or rediss:// (TLS). User and password may stand in it, "
        "percent-encoded, but are better kept apart. It must run with maxmemory-policy "
        "noeviction.",
    )
    redis_user: str = Field("", description="User in Redis's access list; wins over the URL's.")
    redis_password: SecretStr = Field(
        SecretStr(""), description="Password of that user, or of Redis's default one."
    )
    redis_ca_file: OptionalFile = Field(
        None,
        description="PEM file with the authority that signed Redis's certificate. Without it those "
        "that the machine trusts.",
    )
    redis_cert_file: OptionalFile = Field(
        None,
        description="PEM file with this client's own certificate, and its key where that is not in "
        "a file of its own; only where Redis asks for one.",
    )
    redis_key_file: OptionalFile = Field(
        None, description="PEM file with the key of redis_cert_file."
    )
    redis_replica_wait_ms: NonNegativeInt = Field(
        0,
        description="How long a write waits for one Redis replica (WAIT 1) before its input "
        "counts as done. 0 with a single Redis: a lost Redis is filled again from the log.",
    )
    newsroom: Path = Field(
        Path("newsroom"), description="Folder of the newsroom's own files (site.toml and others)."
    )
    newsroom_last_good: OptionalFile = Field(
        None,
        description="Folder in which each worker keeps the newsroom's files as it last found them "
        "right; one that finds them wrong at its start goes on with those, and says so. Empty: "
        "nothing is kept, and such a worker does not start. Workers may share the folder.",
    )
    health_host: str = Field("127.0.0.1", description="Address for /health and /metrics.")
    health_port: NonNegativeInt = Field(
        0, description="Port for /health and /metrics; 0 takes a free one and logs it."
    )
    log_format: Literal["json", "console"] = Field(
        "json", description="json for machines (one object a line), console for people."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least serious line that is logged."
    )
    wire_max_bytes: PositiveInt = Field(
        MAX_RECORD_BYTES // 4,
        le=MAX_RECORD_BYTES // 4,
        description="The largest wire taken in, in bytes. Topics and clients are sized for what "
        "grows out of 4 MiB (four times as much), so it can't be more.",
    )
    batch_max_records: PositiveInt = Field(
        100, description="The most records a stage is given at once; more is slower to stop."
    )
    backoff_first_s: PositiveFloat = Field(
        0.2, description="The first wait after something was away, in seconds; it then doubles."
    )
    backoff_most_s: PositiveFloat = Field(
        10.0, description="The longest wait between two tries, in seconds; jitter shortens it."
    )
    stop_within_s: PositiveFloat = Field(
        8.0, description="How long a worker may take to finish its batch when asked to stop."
    )
    nice: int = Field(
        0,
        ge=0,
        le=19,
        description="How far other processes of the machine go before this one (nice). `up` lets "
        "later stages go first.",
    )
    hang_s: PositiveFloat = Field(
        30.0,
        description="A worker whose event loop stands still for this long ends itself, so that "
        "its records go to another one. Longer than any honest batch (0.5 s).",
    )


S = TypeVar("S", bound=CommonSettings)
"""The settings of one service."""
