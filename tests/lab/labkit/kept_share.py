# SPDX-License-Identifier: GPL-3.0-or-later
"""One share as its two people keep it: the host's register on one side, the friend's card and results on the other."""
import json

from . import roster

FRIENDS = "register-of-the-friend"


class KeptShare:
    """Begun with `share new`. `change_rule` edits the policy file of the lab and sends nothing."""

    def __init__(self, lab, who="fred", machine="attic", port=8080):
        self._lab = lab
        self._who = who
        self._machine = machine
        self._login = next(c.owner.login for c in roster.COMPUTERS if c.name == who)
        self._card = lab.folder / "share.halfdoor"
        self._result = lab.folder / "share.halfdoor-result"
        self._evidence = []
        addresses = ",".join(lab.network.addresses(machine))
        self.id = json.loads(lab.engine.run(
            "share", "new", "--friend", who.title(), "--login", self._login, "--host", "Hanna", "--host-login", roster.HOST,
            "--machine", f"{machine}={addresses}", "--called", "cinema", "--port", f"tcp:{port}", "--json"))["id"]

    def change_rule(self, *change):
        self._lab.engine.run("share", "rule", self.id, self._lab.policy.path, "--in-place", *change)

    def hand_over(self):
        """The friend has accepted and gets his card."""
        self._lab.engine.run("share", "invite", self.id, "--made")
        self._lab.engine.run("share", "invite", self.id, "--accepted-by", self._login)
        self._lab.engine.run("card", "make", self.id, "--output", self._card)

    def prove(self):
        """The friend checks the door by his card, and the host reads the result that comes back. The verdict.

        Around it the shared machine's counter of dropped packets and the friend's log are kept, for `witness`.
        """
        log = self._lab[self._who].log
        before, begin = self._metrics("before"), log.stat().st_size
        answer = json.loads(self._lab.engine.run("friend", self._card, "--yes", "--result", self._result, "--json",
                                                 within=self._lab[self._who], codes=(0, 1, 3), register=FRIENDS))
        after = self._metrics("after")
        self._lab.engine.run("share", "proof", self.id, self._result, codes=(0, 1, 3))
        said = self._lab.folder / "log-of-the-friend"
        said.write_bytes(log.read_bytes()[begin:])
        self._evidence = ["--log", said, "--metrics-before", before, "--metrics-after", after]
        return answer["verdict"]["kind"]

    def _metrics(self, when):
        path = self._lab.folder / f"metrics-{when}"
        path.write_text(self._lab[self._machine].tailscale("metrics", "print"))
        return path

    def witness(self):
        """What `halfdoor-cli witness` says of the promise, the saved file, what reached the machine, and the last proof."""
        network_map = self._lab.folder / "netmap.json"
        network_map.write_text(self._lab[self._machine].tailscale("debug", "netmap"))
        return json.loads(self._lab.engine.run(
            "witness", self.id, "--json", "--policy", self._lab.policy.path, "--topology", self._lab.write_topology(),
            "--netmap", network_map, *self._evidence, codes=(0, 1)))
