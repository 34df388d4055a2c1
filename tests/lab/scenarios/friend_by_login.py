# SPDX-License-Identifier: GPL-3.0-or-later
"""An older file in the acls form, with a group: the friend is named by his login, in the file's own form."""

POLICY = """\
{
	"groups": {"group:family": ["host@example.com"]},
	"acls": [
		// everything for us
		{"action": "accept", "src": ["group:family"], "dst": ["*:*"]},
		{"action": "accept", "src": ["*"], "proto": "tcp", "dst": ["*:5432"]}, // the old database
	],
}
"""


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 5432, 8080)
    lab.accepts("fred")
    lab.apply()
    lab.check("before: an old rule lets everybody in", verdict="leaking")
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.apply()
    lab.check("after")
