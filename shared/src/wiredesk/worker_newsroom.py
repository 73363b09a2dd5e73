"""How a worker reads the newsroom's files at its start."""

from wiredesk.clock import utc_now
from wiredesk.health import Problem
from wiredesk.metrics import NEWSROOM_WRONG
from wiredesk.newsroom.last_good import LastGood
from wiredesk.newsroom.reading import Made, Read, read_or_recall
from wiredesk.settings import S
from wiredesk.worker import WorkerContext


def read_newsroom(worker: WorkerContext[S], read: Read[Made]) -> Made:
    """Answer what `read` makes of the newsroom's folder, or else of its last good files.

    Health and a metric then say so, and the worker stays ready: they are what it did its work with
    before. `read` is given a folder that ends with it. Raises NewsroomError where there are no last
    good files.
    """
    newsroom, folder = worker.settings.newsroom, worker.settings.newsroom_last_good
    last_good = LastGood(folder, worker.name, newsroom) if folder else None
    reading = read_or_recall(newsroom, read, last_good, utc_now)
    if reading.notice:
        notices = [Problem("newsroom", reading.notice)]
        worker.health.mention(lambda: notices)
        worker.metrics.set(NEWSROOM_WRONG, to=True)
    return reading.made
