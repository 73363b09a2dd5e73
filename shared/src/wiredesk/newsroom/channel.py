"""What every way in says, whatever its transport. A secret is named by its variable."""

from pydantic import PositiveInt

from wiredesk.newsroom.fields import Key, Span, Strict, Text, Zone


class Channel(Strict):
    """What every way in says."""

    name: Key
    agency: Text
    licence_days: PositiveInt | None = None  # days; none: the licence doesn't run out
    expect_every: Span | None = None  # a channel quiet for longer is reported
    time_zone: Zone | None = None  # of times that its wires write without an offset

    @property
    def secrets(self) -> tuple[str, ...]:
        """The environment variables whose secrets the channel needs."""
        return tuple(name for names in self.secret_fields.values() for name in names)

    @property
    def secret_fields(self) -> dict[str, tuple[str, ...]]:
        """The same by the field that names them."""
        fields = (field for field in type(self).model_fields if field.endswith("_env"))
        return {field: _names(said) for field in fields if (said := getattr(self, field))}


def _names(said: str | tuple[str, ...]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said
