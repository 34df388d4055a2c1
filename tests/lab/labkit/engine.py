# SPDX-License-Identifier: GPL-3.0-or-later
"""What is under test: halfdoor-cli as the engine that edits, compiles and predicts."""
import json
import os
import pathlib
import subprocess

from . import roster, tools


class Engine:
    def __init__(self, folder):
        self._cli = tools.halfdoor_cli()
        self._folder = folder
        self.env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(folder),
                                 "PATH": f"{tools.BIN}:{os.environ['PATH']}"}  # where it finds the real `tailscale`

    def argv(self, *arguments, register="register"):
        return [str(self._cli), *map(str, arguments), "--data", str(self._folder / register), "--language", "en"]

    def run(self, *arguments, codes=(0,), within=None, timeout=120, register="register"):
        """Runs a command, inside a computer of the lab if one is given, and returns its standard output."""
        argv = self.argv(*arguments, register=register)
        done = subprocess.run(within.wrap(argv) if within else argv, capture_output=True, text=True, env=self.env,
                              timeout=timeout)
        if done.returncode not in codes:
            raise RuntimeError(f"halfdoor-cli {' '.join(map(str, arguments))}: exit status {done.returncode}\n"
                               f"{done.stdout}{done.stderr}")
        return done.stdout

    def popen(self, within, *arguments, **options):
        return subprocess.Popen(within.wrap(self.argv(*arguments)), text=True, env=self.env,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


class Policy:
    """The policy file of the host's tailnet, as a file that halfdoor-cli edits in place."""

    def __init__(self, engine, folder, text):
        self._engine = engine
        self.path = pathlib.Path(folder) / "policy.hujson"
        self.path.write_text(text)

    @property
    def text(self):
        return self.path.read_text()

    def edit(self, command, *arguments, codes=(0,)):
        """`policy COMMAND` on the file, which then has the result."""
        return self._engine.run("policy", command, self.path, *arguments, "--in-place", codes=codes)

    def compile(self, topology):
        """What each machine of the topology receives: {name: {"packet_filter_rules": […], "peers": […]}}."""
        return json.loads(self._engine.run("policy", "compile", self.path, "--topology", topology, "--json"))["nodes"]

    def tcp_reach(self, topology, source, target):
        """The TCP ports of address `target` that address `source` may connect to, by `policy reach`."""
        answer = json.loads(self._engine.run("policy", "reach", self.path, "--topology", topology, "--from", source,
                                             "--to", target, "--json", codes=(0, 1)))
        return ports_of([part["ports"] for part in answer["reach"] if part["proto"] == "tcp"])


def ports_of(parts):
    """`["22", "8000-8010", "*"]` as a set of TCP ports; port 0 is none."""
    ports = set()
    for part in parts:
        for piece in part.replace(",", " ").replace("–", "-").split():
            low, _, high = piece.partition("-")
            ports.update(range(0, 65536) if piece == "*" else range(int(low), int(high or low) + 1))
    return ports - {0}


def topology(network, shares, tags, routes):
    """The host's tailnet as the engine wants it: own machines, and the devices of those who accepted a share."""
    accepted = sorted({login for logins in shares.values() for login in logins})
    nodes = []
    for computer in roster.COMPUTERS:
        own = computer.owner.domain == roster.HOST_DOMAIN
        if not own and computer.owner.login not in accepted:
            continue
        node = {"name": computer.name, "addresses": network.addresses(computer.name)}
        if own:
            node |= {"user": None if tags.get(computer.name) else computer.owner.login, "tags": tags.get(computer.name, []),
                     "advertised_routes": routes.get(computer.name, []), "approved_routes": routes.get(computer.name, []),
                     "shared_with": shares.get(computer.name, [])}
        else:
            node |= {"user": computer.owner.login, "external": True}
        nodes.append(node)
    users = [{"login": roster.HOST, "role": "owner"}] + [{"login": login, "external": True} for login in accepted]
    return {"domains": ["example.com"], "users": users, "nodes": nodes}
