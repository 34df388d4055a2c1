# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's household on top of the network: its policy file, its shares, and what follows from them."""
import json

from . import roster
from .engine import Engine, Policy, topology
from .network import Network

PORT = 8080


class Lab:
    """What a scenario gets. `reset()` between scenarios gives every one the same start."""

    def __init__(self, folder):
        self.folder = folder
        self.network = Network(folder)
        self.engine = Engine(folder)
        self.topology_file = folder / "tailnet.json"
        self.reset()

    def reset(self):
        self.policy = None
        self.shares = {}
        self.tags = {}
        self.routes = {}
        self.compiled = {}

    def __getitem__(self, name):
        return self.network[name]

    def use(self, text):
        """The policy file as the host has it before Halfdoor touches it."""
        self.policy = Policy(self.engine, self.folder, text)

    def accepts(self, name, machine="attic"):
        """The owner of computer `name` accepts the share of `machine`, with the account signed in there."""
        login = next(c.owner.login for c in roster.COMPUTERS if c.name == name)
        self.shares.setdefault(machine, []).append(login)

    def share_options(self, *friends, port=PORT, machine="attic", share="lab"):
        """The options that name a share to the `policy` commands."""
        logins = [c.owner.login for c in roster.COMPUTERS if c.name in friends]
        options = ["--id", share, "--machine", f"{machine}={','.join(self.network.addresses(machine))}",
                   "--owner", roster.HOST, "--port", f"tcp:{port}", "--topology", self.write_topology()]
        return options + [word for login in logins for word in ("--person", login)]

    def write_topology(self):
        self.topology_file.write_text(json.dumps(topology(self.network, self.shares, self.tags, self.routes)))
        return self.topology_file

    def apply(self, strangers=True, wait=True):
        """Saves the policy: compiles it and gives every machine of the host its filter.

        As the service does, machines between which no rule lets anything through do not get to know each other. With
        `strangers=False` those that share a machine know each other all the same, so that the filter alone decides.
        """
        self.compiled = self.policy.compile(self.write_topology())
        machines = {c.name: {"User": c.owner.login, "Domain": c.owner.domain, "Tags": self.tags.get(c.name, []),
                             "Routes": self.routes.get(c.name, [])} for c in roster.COMPUTERS}
        self.network.world.update(
            Machines=machines, Shares=self.shares,
            Filters={name: node["packet_filter_rules"] for name, node in self.compiled.items() if self.is_own(name)},
            Strangers=self.strangers() if strangers else [])
        self.network.send()
        if wait:
            self.network.wait_until_known()

    @staticmethod
    def is_own(name):
        return any(c.name == name and c.owner.domain == roster.HOST_DOMAIN for c in roster.COMPUTERS)

    def strangers(self):
        """Pairs of an own machine and another computer that the compiled policy gives each other no sight of."""
        names = list(self.compiled)
        return [[a, b] for i, a in enumerate(names) for b in names[i + 1:]
                if (self.is_own(a) or self.is_own(b)) and b not in self.compiled[a]["peers"]]
