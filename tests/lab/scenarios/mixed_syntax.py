# SPDX-License-Identifier: GPL-3.0-or-later
"""A file from the internet that mixes grants and acls: the service refuses it, so the file before stays in force."""

BEFORE = '{"acls": [{"action": "accept", "src": ["*"], "dst": ["*:*"]}]}\n'
POLICY = """\
{
	"acls": [
		{"action": "accept", "src": ["autogroup:member"], "dst": ["*:*"]},
		// one port for the friend, as a guide had it
		{"action": "accept", "src": ["fred@example.org"], "dst": ["100.64.0.1"], "ip": ["tcp:8080"]},
	],
}
"""


def play(lab):
    lab.use(BEFORE)
    lab.listen("attic", 22, 8080)
    lab.accepts("fred")
    lab.apply()
    former = lab.policy
    lab.use(POLICY)
    refused = lab.engine.run("policy", "check", lab.policy.path, "--topology", lab.topology_file, codes=(1,))
    lab.claim("the mixed file is refused", refused, refused.splitlines()[0].rpartition("/")[2])
    lab.policy = former
    lab.policy.path.write_text(BEFORE)
    lab.check("before: the file in force", verdict="leaking")
    lab.use(POLICY)
    lab.policy.edit("repair")
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.apply()
    lab.check("after repair and share")
