# SPDX-License-Identifier: GPL-3.0-or-later
"""A first share: the default policy is narrowed and one door opens, and only then the friend accepts."""

WEIGHT = 3
POLICY = """\
{
	"grants": [
		// Allow all connections.
		{"src": ["*"], "dst": ["*"], "ip": ["*"]},
	],
}
"""


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 443, 5432, 8080, 30001)
    lab.listen("couch", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.apply()
    lab.accepts("fred")
    lab.apply()
    lab.check("accepted", closed=(), by_name=True)
    lab.sweep("accepted")
    lab.audit("accepted", more=("--pace", "fast"))
    lab.check("the host's own machine", who="couch", doors=(8080, 22), closed=(23,), verdict="loosely-closed")
    lab.check("a machine that is not shared", machine="couch", verdict="not-there-yet (machine-not-listed)")
