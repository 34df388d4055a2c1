# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise, saved policy, filter on the machine and measurement: they agree, then part at one place after the other."""
from labkit.kept_share import KeptShare

WEIGHT = 6
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
    lab.listen("attic", 22, 8080)
    share = KeptShare(lab)
    share.change_rule()
    lab.accepts("fred")
    lab.apply()
    share.hand_over()
    lab.check("as promised", closed=(22,))
    agree(lab, share, "at the beginning")

    # The rule is paused, everywhere. The two go on knowing each other, as with a second share.
    share.change_rule("--pause")
    lab.apply(strangers=False)
    seen = part(lab, share, "the rule is paused", "not-there-yet", "lets-in-less", "promise", "policy", "rule")
    proved_shut(lab, seen, {8080})

    # It works again in the file that is saved, and the machine has not heard of it.
    share.change_rule("--resume")
    lab.apply(held=("attic",), strangers=False)
    part(lab, share, "saved, and not yet at the machine", "not-there-yet", "lets-in-less", "policy", "filter", "wait-for-machine")

    # More is saved than was promised, and the machine has not heard of that either: the first place counts.
    narrow = lab.policy.text
    lab.policy.path.write_text(POLICY)
    lab.apply(held=("attic",), strangers=False)
    part(lab, share, "more is saved than promised", "not-there-yet", "opens-more", "promise", "policy", "rule", prove=False)
    lab.policy.path.write_text(narrow)

    lab.apply()
    lab.listen("attic", 22)
    part(lab, share, "the service has stopped", "service-down", "nothing-listens", "filter", "measurement", "service")

    lab.listen("attic", 22, 8080)
    agree(lab, share, "in the end")


def agree(lab, share, when):
    verdict = share.prove()
    seen = share.witness()
    lab.claim(f"four witnesses agree {when}",
              verdict == "as-promised" and seen["agree"] and seen["compared"]
              and seen["present"] == ["promise", "policy", "filter", "measurement"],
              f"{verdict}, {', '.join(seen['present'])}" + "".join(f", {p['seen']}" for p in seen["partings"]))
    door = [row["words"] for row in seen["rows"] if row["promised"]]
    lab.claim(f"all of them say that the door is open, {when}", door == [dict.fromkeys(door[0], "open")], door)
    proved_shut(lab, seen, set())


def part(lab, share, when, verdict, kind, first, second, remedy, prove=True):
    """The first place where they part must be this one."""
    measured = share.prove() if prove else verdict
    seen = share.witness()
    place = seen["partings"][0] if seen["partings"] else dict.fromkeys(("kind", "first", "second", "remedy", "seen"), "nowhere")
    lab.claim(f"{when}: they part between {first} and {second}",
              measured == verdict and (place["kind"], place["first"], place["second"], place["remedy"])
              == (kind, first, second, remedy) and len(seen["present"]) == 4,
              f"{measured}; {place['kind']}, {place['first']}, {place['second']}, {place['remedy']}: {place['seen']}")
    return seen


def proved_shut(lab, seen, wanted):
    """The friend's own log and the machine's counter say why a port was silent: the policy."""
    proved = {port for part in seen["provedShut"].split(",") if part for port in span(part)}
    lab.claim("the friend's log turns silence into shut by the policy", proved and wanted <= proved, seen["provedShut"])
    lab.claim("the machine counted what its policy dropped", seen.get("dropped", 0) > 0, seen.get("dropped"))
    words = {row["words"]["measurement"] for row in seen["rows"] if ports_of(row) & proved}
    lab.claim("these ports are called shut by the policy", words <= {"shut-by-policy", "silent"}
              and "shut-by-policy" in words, ", ".join(sorted(words)))


def ports_of(row):
    return {port for part in row["ports"].split(",") for port in span(part)}


def span(text):
    low, _, high = text.partition("-")
    return range(int(low), int(high or low) + 1)
