# SPDX-License-Identifier: GPL-3.0-or-later
"""One share by way of the register: the rule arrives, is paused, works again, and is removed under an open connection.

A second share keeps the two machines acquainted until the last step; without any rule the service takes them out of each
other's sight, and open connections end with it.
"""
import json

POLICY = '{\n\t"grants": [\n\t\t{"src": ["*"], "dst": ["*"], "ip": ["*"]},\n\t],\n}\n'
QUICK = 5  # seconds; a tenth is usual, and the computer may be busy


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 5432, 8080)
    other = lab.share_options("fred", share="other", port=5432)
    lab.policy.edit("share", *other)
    lab.accepts("fred")
    lab.apply()
    share = begin(lab)

    def rule(*change):
        lab.engine.run("share", "rule", share, lab.policy.path, "--in-place", *change)

    rule()
    took = lab.observe("fred", "arrives", lambda: lab.apply(wait=False))
    lab.claim(f"a new rule works within {QUICK} s", took is not None and took < QUICK, seconds(took))
    lab.network.wait_until_known()
    lab.check("the rule arrived", closed=(22,))

    connection = lab.connection("fred")
    rule("--pause")
    took = lab.observe("fred", "gone", lambda: lab.apply(wait=False))
    lab.claim(f"a paused rule lets nothing in after {QUICK} s", took is not None and took < QUICK, seconds(took))
    lab.network.wait_until_known()
    lab.check("the rule is paused", closed=(22,), verdict="not-there-yet (door-silent)")
    lab.claim("a connection that stands outlives the pause", connection.says("still there?") == "still there?")

    rule("--resume")
    lab.apply()
    lab.check("the rule works again", closed=(22,))

    rule("--remove")
    lab.apply()
    lab.check("the rule is removed", closed=(22,), verdict="not-there-yet (door-silent)")
    lab.claim("a connection that stands outlives its rule", connection.says("and now?") == "and now?")
    lab.check("the other share is as it was", doors=(5432,), closed=(22, 8080))

    lab.policy.edit("revoke", *other)
    took = lab.observe("fred", "gone", lambda: lab.apply(wait=False), port=5432)
    lab.claim(f"the last rule is seen to go within {QUICK} s", took is not None and took < QUICK, seconds(took))
    lab.network.wait_until_known()
    lab.claim("it ends when no rule is left at all", connection.says("hello?") == "silence")
    lab.check("no rule is left", closed=(22,), verdict="not-there-yet (machine-not-listed)")

    lab.policy.edit("share", *other)
    took = lab.observe("fred", "arrives", lambda: lab.apply(wait=False), port=5432)
    lab.claim(f"the first rule works within {QUICK} s", took is not None and took < QUICK, seconds(took))


def begin(lab):
    """A share in the register, and its name."""
    attic = ",".join(lab.network.addresses("attic"))
    said = lab.engine.run("share", "new", "--friend", "Fred", "--login", "fred@example.org", "--host", "Hanna",
                          "--host-login", "host@example.com", "--machine", f"attic={attic}", "--called", "cinema",
                          "--port", "tcp:8080", "--json")
    return json.loads(said)["id"]


def seconds(took):
    return "never" if took is None else f"{took:.2f} s"
