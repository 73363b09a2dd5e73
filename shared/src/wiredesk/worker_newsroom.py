"""How a worker reads the newsroom's files at its start."""

from wiredesk.clock import utc_now
from wiredesk.health import Problem
from wiredesk.newsroom.last_good import LastGood
from wiredesk.newsroom.reading import Made, Read, read_or_recall
from wiredesk.settings import S
from wiredesk.worker import WorkerContext


def read_newsroom(worker: WorkerContext[S], read: Read[Made]) -> Made:
    """Answer what `read` makes of the newsroom's folder, or else of its last good files.

    Health then says so, and stays ready: they are what the worker did its work with before. `read`
    is given a folder that ends with it. Raises NewsroomError where there are no last good files.
    """
    newsroom, folder = worker.settings.newsroom, worker.settings.newsroom_last_good
    last_good = LastGood(folder, worker.name, newsroom) if folder else None
    reading = read_or_recall(newsroom, read, last_good, utc_now)
    if reading.notice:
        notices = [Problem("newsroom", reading.notice)]
        worker.health.mention(lambda: notices)
    return reading.made
