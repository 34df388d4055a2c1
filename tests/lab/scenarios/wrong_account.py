# SPDX-License-Identifier: GPL-3.0-or-later
"""The invite is accepted, but with another account of the same person than the one in the rule."""

POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.accepts("office")
    lab.apply()
    lab.check("accepted by another account", who="office", verdict="not-there-yet (machine-not-listed)")
    lab.check("the account of the rule", who="fred", verdict="not-there-yet (machine-not-listed)")
    lab.apply(strangers=False)
    lab.check("even if the machines know each other", who="office", verdict="not-there-yet (door-silent)")
