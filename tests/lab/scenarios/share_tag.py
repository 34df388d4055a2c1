# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule names the machine by a share tag and everybody who accepted by autogroup:shared."""

POLICY = """\
{
	"tagOwners": {"tag:cinema": ["autogroup:admin"]},
	"grants": [
		{"src": ["*"], "dst": ["*"], "ip": ["*"]},
	],
}
"""


def play(lab):
    lab.use(POLICY)
    lab.tags["attic"] = ["tag:cinema"]
    lab.listen("attic", 22, 8080)
    lab.policy.edit("share", *lab.share_options("fred", name_by="tag:cinema"))
    lab.accepts("fred")
    lab.accepts("gina")
    lab.apply()
    lab.check("the friend")
    lab.check("whoever else accepted", who="gina")
