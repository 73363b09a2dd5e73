"""What an import changes: decided before anything is written, so that it can be tried out."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from wiredesk_translate_metadata.memory.entries import Entry
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.memory.units import Refused, Unit, checked


@dataclass(slots=True)
class Plan:
    """What is to be written, and what is not."""

    writes: dict[str, Entry] = field(default_factory=dict)  # by key
    added: int = 0
    changed: int = 0
    same: int = 0
    refused: list[Refused] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Importer:
    """What is said of units that do not say it themselves."""

    origin: str
    who: str
    now: datetime
    reviewed: bool | None = None
    """Whether all of them are approved; None: as each unit says."""

    def plan(self, units: Iterable[Unit | Refused], table: MemoryTable) -> Plan:
        """Decide about each unit in turn. The table is afterwards as after the import."""
        plan = Plan()
        for unit in units:
            if isinstance(unit, Refused):
                plan.refused.append(unit)
            else:
                self._take(unit, table, plan)
        return plan

    def _take(self, unit: Unit, table: MemoryTable, plan: Plan) -> None:
        told = unit if self.reviewed is None else replace(unit, reviewed=self.reviewed)
        record = checked(told, origin=self.origin, who=self.who, now=self.now)
        if isinstance(record, Refused):
            plan.refused.append(record)
            return
        new = table.entry(record)
        old = table.get(new.key)
        if old and old.record.target == record.target and old.record.reviewed >= record.reviewed:
            plan.same += 1
        elif old and old.record.reviewed and not record.reviewed:
            plan.refused.append(Refused(unit.line, "an approved translation is there, another one"))
        else:
            plan.added += old is None
            plan.changed += old is not None
            plan.writes[new.key] = new
            table.put(new)
