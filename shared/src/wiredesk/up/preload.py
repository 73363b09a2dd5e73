"""What every worker imports, loaded once: workers are forked from the process that did so.

A worker of its own needs seconds of CPU for its imports. Forked, it is there at once, also when
it is started again after it died, and shares the memory of what was imported.
"""

import gc

import wiredesk.stage_worker  # noqa: F401 - brings all that workers have in common

# A collection would write to every object, and so copy the shared memory.
gc.collect()
gc.freeze()
