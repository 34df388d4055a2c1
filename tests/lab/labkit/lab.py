# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's household on top of the network: its policy file, its shares, and what follows from them."""
import datetime
import json
import pathlib
import subprocess
import sys
import time

from . import roster
from .engine import Engine, Policy, topology
from .measure import Measuring
from .network import Network

PORT = 8080
HERE = pathlib.Path(__file__).resolve().parent
# What the friends' own tailnets have: the default policy, compiled. Only their being jailed keeps the host out.
OPEN_FILTER = [{"SrcIPs": ["*"], "DstPorts": [{"IP": "*", "Ports": {"First": 0, "Last": 65535}}]}]


class Lab(Measuring):
    """What a scenario gets. `reset()` between scenarios gives every one the same start."""

    def __init__(self, folder):
        self.folder = folder
        self.network = Network(folder)
        self.engine = Engine(folder)
        self.topology_file = folder / "tailnet.json"
        self.rows = []
        self.facts = []
        self.listening = {}
        self.reset()

    def reset(self):
        """What is shared, saved and listening is forgotten; the machines stay."""
        for name in self.listening:
            self[name].listen()
        self.policy = None
        self.listening = {}
        self.offline = set()
        self.alone = []
        self.shares = {}
        self.tags = {}
        self.routes = {}
        self.compiled = {}

    def __getitem__(self, name):
        return self.network[name]

    def use(self, text):
        """The policy file as the host has it before Halfdoor touches it."""
        self.policy = Policy(self.engine, self.folder, text)

    def listen(self, machine, *ports):
        """Exactly these ports listen on `machine`, on every address."""
        self[machine].listen(*[f"{host}:{port}" for host in ("0.0.0.0", "[::]") for port in ports])
        self.listening[machine] = {"IPv4": set(ports), "IPv6": set(ports)}

    def web_service(self, machine, port):
        """A web server on 127.0.0.1 of `machine`; its process."""
        process = self[machine].popen(sys.executable, HERE / "backend.py", port, stdout=subprocess.PIPE, text=True)
        if process.stdout.readline() != "ready\n":
            raise RuntimeError(f"the web service of {machine} does not listen")
        return process

    def serves(self, machine, port):
        """Tailscale Serve of `machine` answers on this port."""
        for ports in self.listening[machine].values():
            ports.add(port)

    @staticmethod
    def domain_of(name):
        return next(c.owner.domain for c in roster.COMPUTERS if c.name == name)

    def accepts(self, name, machine="attic"):
        """The owner of computer `name` accepts the share of `machine`, with the account signed in there."""
        login = next(c.owner.login for c in roster.COMPUTERS if c.name == name)
        self.shares.setdefault(machine, []).append(login)

    def share_options(self, *friends, port=PORT, machine="attic", share="lab", name_by="login"):
        """The options that name a share to the `policy` commands."""
        logins = [c.owner.login for c in roster.COMPUTERS if c.name in friends]
        options = ["--id", share, "--machine", f"{machine}={','.join(self.network.addresses(machine))}",
                   "--owner", roster.HOST, "--port", f"tcp:{port}", "--name-by", name_by,
                   "--topology", self.write_topology()]
        return options + [word for login in logins for word in ("--person", login)]

    def write_topology(self):
        self.topology_file.write_text(json.dumps(topology(self.network, self.shares, self.tags, self.routes)))
        return self.topology_file

    def apply(self, strangers=True, wait=True, held=()):
        """Saves the policy: compiles it and gives every machine of the host its filter.

        As the service does, machines between which no rule lets anything through do not get to know each other. With
        `strangers=False` those that share a machine know each other all the same, so that the filter alone decides.
        The machines in `held` do not hear of it: they keep the filter that they have.
        """
        self.compiled = self.policy.compile(self.write_topology())
        self.alone = self.strangers() if strangers else []
        machines = {c.name: {"User": c.owner.login, "Domain": c.owner.domain, "Tags": self.tags.get(c.name, []),
                             "Routes": self.routes.get(c.name, [])} for c in roster.COMPUTERS}
        filters = {c.name: self.compiled[c.name]["packet_filter_rules"] if self.is_own(c.name) else OPEN_FILTER
                   for c in roster.COMPUTERS}
        filters |= {name: self.network.world["Filters"][name] for name in held}
        self.network.world.update(Machines=machines, Shares=self.shares, Filters=filters, Strangers=self.alone)
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

    def know_each_other(self, who, machine):
        """Whether the control plane lets computer `who` see `machine`."""
        owner = {c.name: c.owner for c in roster.COMPUTERS}
        related = owner[who].domain == owner[machine].domain or owner[who].login in self.shares.get(machine, [])
        return related and [who, machine] not in self.alone and [machine, who] not in self.alone

    def switch_off(self, name):
        self[name].stop()
        self.offline.add(name)

    def switch_on(self, name):
        self[name].start()
        self.offline.discard(name)
        self.network.wait_until_connected(name)

    def connection(self, who, machine="attic", port=PORT):
        """An established connection over IPv4."""
        return Connection(self[who], self.network.addresses(machine)[0], port)

    def observe(self, who, awaited, change, machine="attic", port=PORT):
        """`halfdoor-cli check --observe` from computer `who`: how long after `change()` began it saw the rule arrive, or saw
        it gone, in seconds; None when it did not, or when there was nothing to wait for."""
        arguments = ["check", "--json", "--observe", awaited, "--open", str(port)]
        for address in self.network.addresses(machine):
            arguments += ["--address", address]
        watcher = self.engine.popen(self[who], *arguments)
        time.sleep(1.5)  # some looks at how it was before
        begun = datetime.datetime.now(datetime.timezone.utc)
        change()
        seen = json.loads(watcher.communicate(timeout=200)[0])
        if not seen["happened"] or seen["fromTheStart"]:
            return None
        moment = datetime.datetime.fromisoformat(seen["startedAt"].replace("Z", "+00:00"))
        return (moment - begun).total_seconds() + seen["after"] / 1000


class Connection:
    def __init__(self, computer, address, port):
        self._process = computer.popen(sys.executable, HERE / "talk.py", address, port, stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True, bufsize=1)
        if self._process.stdout.readline() != "connected\n":
            raise RuntimeError(f"no connection to {address} port {port}")

    def says(self, text):
        """What comes back; "silence" when nothing does."""
        self._process.stdin.write(text + "\n")
        return self._process.stdout.readline().strip()
