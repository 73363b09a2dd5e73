"""The newsroom's own files: its name, editions, sections, channels and words."""

from wiredesk.newsroom.channel import Channel
from wiredesk.newsroom.channels import AnyChannel
from wiredesk.newsroom.loader import DEFAULT_DIRECTORY, load, unset
from wiredesk.newsroom.models import Edition, Newsroom, Section, Site
from wiredesk.newsroom.problems import NewsroomError, NewsroomMissing, Problem

__all__ = [
    "DEFAULT_DIRECTORY",
    "AnyChannel",
    "Channel",
    "Edition",
    "Newsroom",
    "NewsroomError",
    "NewsroomMissing",
    "Problem",
    "Section",
    "Site",
    "load",
    "unset",
]
