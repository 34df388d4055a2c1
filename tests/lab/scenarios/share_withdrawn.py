# SPDX-License-Identifier: GPL-3.0-or-later
"""The share is withdrawn in the admin console while the rule is still in the file."""

POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.accepts("fred")
    lab.apply()
    lab.check("shared")
    connection = lab.connection("fred")
    lab.claim("a connection stands", connection.says("hello") == "hello")
    lab.shares = {}
    lab.apply()
    lab.check("withdrawn", verdict="not-there-yet (machine-not-listed)")
    lab.claim("a connection that stood ends with the share", connection.says("hello?") == "silence")
