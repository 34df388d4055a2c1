# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's tailscaled is restarted in the middle of an audit: what was not seen is not called shut."""

WEIGHT = 3
POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'
FAST = ("--pace", "fast")
EITHER = ("as-promised", "undecided (control-lost)")


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.accepts("fred")
    lab.apply()

    def restart():
        lab["attic"].stop(kill=True)
        lab["attic"].start()

    lab.audit("restarted after a second", more=FAST, verdict=EITHER, while_=restart)
    lab.network.wait_until_connected("attic")
    lab.audit("afterwards", more=FAST)
