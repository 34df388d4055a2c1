# SPDX-License-Identifier: GPL-3.0-or-later
"""The computers of the lab, the wire between them, their tailscaled, and the control plane."""
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.request

from . import roster, tools
from .sandbox import Namespaces

CONTROL_ADDRESS = "10.77.0.1"
ADMIN = "127.0.0.1:8099"
SERVICES = pathlib.Path(__file__).resolve().parent / "services.py"


class Timeout(Exception):
    """Something that the lab waits for did not happen in time."""


def wait_for(what, seconds, question, pause=0.02):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Timeout(f"{what}: not within {seconds} s")
        time.sleep(pause)


class Bare(Namespaces):
    """A computer that knows nothing of Tailscale."""

    def __init__(self, name):
        super().__init__(name, CONTROL_ADDRESS)
        self._services = None

    def listen(self, *places):
        """Replaces the test services: everything in `places` listens, nothing else does."""
        if self._services:
            self._services.kill()
            self._services.wait()
        self._services = self.popen(sys.executable, SERVICES, *places, stdout=subprocess.PIPE, text=True) if places else None
        if places and self._services.stdout.readline() != "ready\n":
            raise RuntimeError(f"the services of {self.name} do not listen")


class Computer(Bare):
    """A computer with Tailscale on it."""

    def __init__(self, name, address, folder):
        super().__init__(name)
        self.log = folder / f"{name}.log"
        self._daemon = None
        wire = f"w-{name}"
        subprocess.run(["ip", "link", "add", wire, "type", "veth", "peer", "name", "eth0", "netns", str(self.pid)], check=True)
        subprocess.run(["ip", "link", "set", wire, "master", "switch", "up"], check=True)
        self.run("ip", "addr", "add", f"{address}/24", "dev", "eth0")
        self.run("ip", "link", "set", "eth0", "up")
        self.run("ip", "route", "add", "default", "via", CONTROL_ADDRESS)

    def start(self):
        """Starts tailscaled. Its state outlives it, as on a real computer."""
        with open(self.log, "ab") as log:
            self._daemon = self.popen(
                tools.BIN / "tailscaled", "--statedir=/run/state", "--port=41641", stdout=log, stderr=log,
                env=os.environ | {"TS_NO_LOGS_NO_SUPPORT": "true", "HOME": "/run"})
        wait_for(f"tailscaled of {self.name}", 20, lambda: self.run(
            "test", "-S", "/run/tailscale/tailscaled.sock", check=False).returncode == 0)

    def daemon_pid(self):
        return self._daemon.pid  # nsenter became tailscaled

    def stop(self, kill=False):
        (self._daemon.kill if kill else self._daemon.terminate)()
        self._daemon.wait(20)
        self._daemon = None

    def tailscale(self, *argv, **options):
        return self.run(tools.BIN / "tailscale", *argv, **{"timeout": 60} | options).stdout

    def status(self):
        return json.loads(self.tailscale("status", "--json"))

    def sign_in(self, *more):
        self.tailscale("up", f"--login-server=http://{CONTROL_ADDRESS}", f"--hostname={self.name}", "--timeout=30s", *more)


class Network:
    """All of it, up."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.world = {"Generation": 0, "Machines": {c.name: {"User": c.owner.login, "Domain": c.owner.domain}
                                                    for c in roster.COMPUTERS}}
        for line in ("link add switch type bridge", "link set switch up", f"addr add {CONTROL_ADDRESS}/24 dev switch"):
            subprocess.run(["ip", *line.split()], check=True)
        (folder / "world.json").write_text(json.dumps(self.world))
        with open(folder / "control.log", "wb") as log:
            self._control = subprocess.Popen(
                [tools.BIN / "labcontrol", "-nodes", f"{CONTROL_ADDRESS}:80", "-admin", ADMIN, "-world", folder / "world.json"],
                stdout=log, stderr=log)
        wait_for("the control plane", 10, self._answers)
        self.computers = {}
        for i, computer in enumerate(roster.COMPUTERS):
            self.computers[computer.name] = Computer(computer.name, f"10.77.0.{10 + i}", folder)
        for computer in self.computers.values():
            computer.start()
        for computer in self.computers.values():  # one after the other: the order gives the addresses
            computer.sign_in()

    def __getitem__(self, name):
        return self.computers[name]

    def behind(self, router, name, router_address, address):
        """A computer without Tailscale on a wire of its own behind one that routes for it."""
        bare = Bare(name)
        self[router].run("ip", "link", "add", "lan", "type", "veth", "peer", "name", "eth0", "netns", str(bare.pid))
        self[router].run("ip", "addr", "add", router_address, "dev", "lan")
        self[router].run("ip", "link", "set", "lan", "up")
        self[router].run("sysctl", "-qw", "net.ipv4.ip_forward=1")
        bare.run("ip", "addr", "add", address, "dev", "eth0")
        bare.run("ip", "link", "set", "eth0", "up")
        bare.run("ip", "route", "add", "default", "via", router_address.partition("/")[0])
        return bare

    def _answers(self):
        try:
            return self.nodes() is not None
        except OSError:
            return False

    def nodes(self):
        """What the control plane knows: {name: {"Addresses": [IPv4, IPv6], "Connected": bool}}."""
        with urllib.request.urlopen(f"http://{ADMIN}/nodes", timeout=5) as answer:
            return json.load(answer)

    def addresses(self, name):
        return self.nodes()[name]["Addresses"]

    def tell(self, **changes):
        """Changes members of the world and returns once every machine that is connected works by it."""
        self.world.update(changes)
        self.send()
        self.wait_until_known()

    def send(self):
        """Sends the world and returns when it has left; the machines may need a moment more."""
        self.world["Generation"] += 1
        text = json.dumps(self.world).encode()
        request = urllib.request.Request(f"http://{ADMIN}/world", data=text, method="POST")
        with urllib.request.urlopen(request, timeout=20) as answer:
            return int(answer.read())

    def wait_until_known(self):
        connected = [name for name, node in self.nodes().items() if node["Connected"]]
        for name in connected:
            wait_for(f"the new map at {name}", 20, lambda: self.generation_at(name) == self.world["Generation"])
        time.sleep(0.1)  # the packet filter is put in place right after the map

    def wait_until_connected(self, name):
        wait_for(f"{name} at the control plane", 20, lambda: self.nodes()[name]["Connected"])
        wait_for(f"{name} to run", 20, lambda: self[name].status()["BackendState"] == "Running")
        self.wait_until_known()

    def generation_at(self, name):
        map_ = json.loads(self[name].tailscale("debug", "netmap"))
        values = ((map_.get("SelfNode") or {}).get("CapMap") or {}).get("https://halfdoor.invalid/lab/generation") or [None]
        return values[0]
