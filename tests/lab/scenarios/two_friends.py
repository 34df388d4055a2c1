# SPDX-License-Identifier: GPL-3.0-or-later
"""Two friends of two tailnets, one door each on the same machine: neither opens the other's."""

POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 5432, 8080)
    lab.policy.edit("share", *lab.share_options("fred", share="tom-cinema"))
    lab.policy.edit("share", *lab.share_options("gina", share="gina-database", port=5432))
    lab.accepts("fred")
    lab.accepts("gina")
    lab.apply()
    lab.check("the first friend")
    lab.check("the second friend", who="gina", doors=(5432,))
    lab.audit("the second friend", who="gina", doors=(5432,), more=("--pace", "fast"))
    lab.check("his other account", who="office", verdict="not-there-yet (machine-not-listed)")
