# SPDX-License-Identifier: GPL-3.0-or-later
"""A share goes one way: the shared machine opens no connection to the friend, whose own policy is wide open."""

POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    lab.listen("fred", 22, 8080)
    lab.accepts("fred")
    lab.apply()
    lab.check("the friend under the default policy", verdict="leaking")
    lab.check("from the shared machine to the friend", who="attic", machine="fred", verdict="not-there-yet (door-silent)")
