# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared under the default policy, before anybody narrowed it: the whole machine is open."""

WEIGHT = 3
POLICY = """\
{
	"grants": [
		// Allow all connections.
		// Comment this section out if you want to define specific restrictions.
		{"src": ["*"], "dst": ["*"], "ip": ["*"]},
	],
}
"""


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 443, 5432, 8080, 30001)
    lab.accepts("fred")
    lab.apply()
    lab.check("accepted too early", closed=(), verdict="leaking")
    lab.sweep("accepted too early")
