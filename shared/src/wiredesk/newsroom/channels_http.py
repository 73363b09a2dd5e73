"""Places that are looked into over HTTP: a feed, and pages of an agency's service."""

from typing import Annotated, Literal, Self

from pydantic import StringConstraints, model_validator

from wiredesk.newsroom.channels_polled import Polled
from wiredesk.newsroom.fields import NEXT_LINK, Pointer, Span, Text, Url, Variable

NextLink = Annotated[str, StringConstraints(pattern=NEXT_LINK)]
"""A place in a JSON document, or "header" (RFC 8288)."""


class _OverHttp(Polled):
    url: Url
    user: Text | None = None  # of basic authentication
    secret_env: Variable | None = None
    sent_as: Literal["bearer", "basic", "header", "query"] = "bearer"
    sent_name: Text | None = None  # of the header, or of the query's field

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        # Later than a field of its own, so that `allow_hosts` is known.
        self.check_host(self.url.partition("//")[2].partition("/")[0].partition("?")[0])
        if self.sent_as in {"header", "query"} and not self.sent_name:
            raise ValueError(f'`sent_as = "{self.sent_as}"` needs `sent_name`')
        if (self.sent_as == "basic") != (self.user is not None):
            raise ValueError('`user` and `sent_as = "basic"` go together')
        return self


class ByFeed(_OverHttp):
    """An RSS, Atom or JSON feed, or any other document that changes."""

    transport: Literal["feed"]


class ByApi(_OverHttp):
    """Pages of an agency's service, each of which leads to the next."""

    transport: Literal["api"]
    next_link: NextLink | None = None  # where the next page's link stands
    items: Pointer | None = None  # the list of articles: a page where it is empty is no wire
    rendition: Pointer | None = None  # in each item, the link to its text, which is fetched
    long_poll: Span | None = None  # how long the service may keep us waiting for news

    @model_validator(mode="after")
    def _has_items_to_fetch_for(self) -> Self:
        if self.rendition is not None and self.items is None:
            raise ValueError("`rendition` needs `items`: it is looked for in each of them")
        return self
