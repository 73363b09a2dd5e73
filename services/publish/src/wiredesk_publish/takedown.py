"""The takedown worker: it takes stories out of Redis, whatever the main worker is busy with."""

from collections.abc import Sequence

from wiredesk.desk import Takedown
from wiredesk.ids import article_id
from wiredesk.stage import Input, Line, Outcome
from wiredesk_publish.cache.editions import EditionStore


class TakedownStage:
    """Sets tombstones. The story's state follows when the main worker folds the takedown."""

    def __init__(self, editions: EditionStore) -> None:
        self._editions = editions

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        lines = [Line(item.value.target, "taken_down", reason=item.value.reason) for item in batch]
        return Outcome(apply=lambda: self._apply(batch), lines=lines)

    async def _apply(self, batch: Sequence[Input]) -> None:
        for item in batch:
            takedown: Takedown = item.value
            await self._editions.take_down(
                article_id(takedown.target), item.record.partition, takedown.id
            )
