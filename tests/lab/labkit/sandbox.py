# SPDX-License-Identifier: GPL-3.0-or-later
"""A world of its own for the lab: nothing of it is left when its first process ends, however that ends.

The lab runs as the first process of a PID namespace, with its own network and its own /etc and /run. When it ends, or
when the `unshare` in front of it is killed, the kernel ends everything that it started, and the network namespaces go
with their last process. Nothing has a name that two labs could both want, and the computer's own resolv.conf, its
system bus and its /run/netns are out of sight of the tailscaled in here.
"""
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import sys

from .tools import Missing

# What programs in here look up in /etc. The rest of the computer's /etc is not there.
KEPT_OF_ETC = ("passwd", "group", "nsswitch.conf", "hosts", "host.conf", "gai.conf", "services", "protocols", "os-release",
               "ld.so.cache", "localtime", "alternatives")
INSIDE = "HALFDOOR_LAB_INSIDE"


def command():
    """The `unshare` that makes the world; without root it also makes a user namespace, where the kernel allows it."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", *user, "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
            "--propagation", "private"]


def require():
    """Raises Missing where the lab cannot run."""
    if not sys.platform.startswith("linux"):
        raise Missing("network namespaces are a thing of Linux")
    for program in ("unshare", "nsenter", "ip", "mount"):
        if shutil.which(program) is None:
            raise Missing(f"no `{program}` in PATH")
    # A TUN device is made for a try: the file may be there and still be of no use.
    trial = "mount -t tmpfs lab /run && ip link set lo up && ip tuntap add dev t0 mode tun"
    tried = subprocess.run([*command(), "sh", "-c", trial], capture_output=True, text=True, timeout=30)
    if tried.returncode != 0:
        why = (tried.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise Missing(f"no network namespace with a TUN device here (root needed?): {why}")


def enter(arguments):
    """Goes on as the first process of a new world; does not return."""
    os.environ[INSIDE] = "1"
    os.execvp("unshare", [*command(), sys.executable, *arguments])


def is_inside():
    return os.environ.get(INSIDE) == "1" and os.getpid() == 1


def settle():
    """The first thing to do inside: own /etc and /run. Only SIGKILL ends a world: `unshare` waits through the others."""
    private_files()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def private_files(nameserver=None):
    """Replaces /etc and /run, for this mount namespace only."""
    kept = {}
    for name in KEPT_OF_ETC:
        path = pathlib.Path("/etc") / name
        if path.is_file():
            kept[name] = path.read_bytes()
    links = [(p.name, os.readlink(p)) for p in pathlib.Path("/etc/alternatives").glob("*") if p.is_symlink()]
    for folder in ("/etc", "/run"):
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "lab", folder], check=True)
    for name, content in kept.items():
        pathlib.Path("/etc", name).write_bytes(content)
    pathlib.Path("/etc/alternatives").mkdir()
    for name, target in links:
        os.symlink(target, f"/etc/alternatives/{name}")
    pathlib.Path("/etc/resolv.conf").write_text(f"nameserver {nameserver}\n" if nameserver else "")
    pathlib.Path("/run/tailscale").mkdir()


class Namespaces:
    """One computer of the lab: a network namespace with its own /etc, /run and host name, held by a sleeping process."""

    def __init__(self, name, nameserver):
        self.name = name
        self._holder = subprocess.Popen(
            ["unshare", "--net", "--mount", "--uts", "--propagation", "private", sys.executable, "-c",
             "import sys; from labkit import sandbox; sandbox.hold(*sys.argv[1:])", name, nameserver],
            cwd=pathlib.Path(__file__).resolve().parent.parent, stdout=subprocess.PIPE, text=True)
        if self._holder.stdout.readline() != "ready\n":
            raise RuntimeError(f"no namespace for {name}")

    @property
    def pid(self):
        return self._holder.pid

    def wrap(self, argv):
        """The command line that runs argv on this computer."""
        return ["nsenter", "--target", str(self.pid), "--net", "--mount", "--uts", "--", *map(str, argv)]

    def run(self, *argv, **options):
        return subprocess.run(self.wrap(argv), **{"check": True, "text": True, "capture_output": True} | options)

    def popen(self, *argv, **options):
        return subprocess.Popen(self.wrap(argv), **options)


def hold(name, nameserver):
    """The body of the process that keeps a computer's namespaces open."""
    ctypes.CDLL(None).sethostname(name.encode(), len(name))
    private_files(nameserver)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    print("ready", flush=True)
    signal.pause()
