# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's machine is off: nothing can be said about its doors. Then it is back."""

POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.accepts("fred")
    lab.apply()
    lab.switch_off("attic")
    try:
        lab.check("off", verdict="undecided (nothing-answered)")
    finally:
        lab.switch_on("attic")
    lab.check("back")
