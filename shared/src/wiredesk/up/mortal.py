"""What the fork server imports first: from then on it dies with `up`.

Its own way, to end when its pipe to `up` closes, is not enough: each of its workers holds that
pipe open too.
"""

import signal

from wiredesk.child import die_with_parent

die_with_parent(signal.SIGKILL)
# Ctrl-C on a terminal goes to all of a group, and it is `up` that ends the others.
signal.signal(signal.SIGINT, signal.SIG_IGN)
