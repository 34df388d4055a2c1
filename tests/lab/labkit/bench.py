# SPDX-License-Identifier: GPL-3.0-or-later
"""What an audit costs through a real tunnel, beside nmap: `lab bench`. Fifteen ports are granted and listen, the policy
shuts the rest. Printed: wall time, processor time of the program and of both tailscaled, memory, and what a ping through the
same tunnel lost meanwhile. A row with a wrong answer is marked, and no ratio is taken from it. HALFDOOR_CLI picks the
build: take a release build."""
import json
import os
import re
import shutil
import subprocess
import threading
import time

from .engine import ports_of

GRANTED = (22, 80, 139, 443, 445, 631, 3000, 5432, 6379, 8080, 8096, 8123, 9000, 30001, 51820)
TUNED = (
    ("-T5", "--max-retries", "1", "--min-parallelism", "2000"),
    ("-T5", "--max-retries", "1", "--min-rate", "10000", "--max-rtt-timeout", "250ms"),
    ("-T5", "--max-retries", "1", "--min-rate", "20000", "--max-rtt-timeout", "250ms"),
    ("-T5", "--max-retries", "2", "--min-rate", "20000", "--max-rtt-timeout", "250ms"),
)
TICK = os.sysconf("SC_CLK_TCK")


class Cost:
    def __init__(self, name):
        self.name = name
        self.right = False
        self.wall = self.cpu = self.tunnel = self.megabytes = 0.0
        self.ping = ""


class Memory:
    """The most that a process has had in memory, in kB, looked at while it runs."""

    def __init__(self, pid):
        self.most = 0
        threading.Thread(target=self._look, args=(pid,), daemon=True).start()

    def _look(self, pid):
        try:
            while True:
                with open(f"/proc/{pid}/status") as status:
                    self.most = max(self.most, int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)))
                time.sleep(0.05)
        except (OSError, AttributeError):
            pass  # it ended


def tunnel_seconds(lab):
    """Processor time of both ends of the tunnel so far."""
    total = 0
    for name in ("attic", "fred"):
        with open(f"/proc/{lab[name].daemon_pid()}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def measured(lab, name, argv, right):
    """Runs argv on the friend's computer; `right(output)` says whether its answer is true."""
    cost = Cost(name)
    address = lab.network.addresses("attic")[0]
    ping = lab["fred"].popen("ping", "-n", "-q", "-i", "0.1", address, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             text=True) if shutil.which("ping") else None
    before = tunnel_seconds(lab)
    started = os.times().elapsed
    program = lab["fred"].popen(*argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=lab.engine.env)
    watchdog = threading.Timer(900, program.kill)
    watchdog.start()
    memory = Memory(program.pid)
    said = program.stdout.read()
    _, _, used = os.wait4(program.pid, 0)
    watchdog.cancel()
    cost.wall = os.times().elapsed - started
    cost.cpu = used.ru_utime + used.ru_stime
    cost.megabytes = memory.most / 1024  # ru_maxrss has this program's own, from before exec
    cost.tunnel = tunnel_seconds(lab) - before
    if ping:
        ping.send_signal(2)
        told = ping.communicate()[0]
        loss = re.search(r"([\d.]+)% packet loss", told)
        times = re.search(r"= [\d.]+/([\d.]+)/([\d.]+)/", told)
        cost.ping = (f"{loss.group(1)} % lost" if loss else "no ping") + (f", {times.group(2)} ms at most" if times else "")
    cost.right = bool(right(said))
    return cost


def audit_is_right(said, address):
    try:
        found = next(a for a in json.loads(said)["result"]["addresses"] if a["address"] == address)
    except (ValueError, KeyError, StopIteration):
        return False
    seen = {kind: ports_of([text]) for kind, text in found["ports"].items()}
    own = seen.get("open", set()) - set(GRANTED)  # PeerAPI
    return set(GRANTED) <= seen.get("open", set()) and len(own) <= 1 and len(seen.get("silent", ())) == 65535 - len(GRANTED) - len(own)


def nmap_is_right(said):
    seen = {int(port) for port in re.findall(r"(\d+)/open/tcp", said)}
    return set(GRANTED) <= seen and len(seen) <= len(GRANTED) + 1 and "/closed/" not in said


def run(lab):
    lab.use('{"grants": [{"src": ["autogroup:member"], "dst": ["*"], "ip": ["*"]}]}\n')
    lab.listen("attic", *GRANTED)
    for port in GRANTED:
        lab.policy.edit("share", *lab.share_options("fred", port=port, share=f"port-{port}"))
    lab.accepts("fred")
    lab.apply()
    address = lab.network.addresses("attic")[0]
    lab["fred"].run("ping", "-c", "3", "-i", "0.2", address, check=False)
    print(f"one address, 65,535 ports, {len(GRANTED)} of them granted and open; load {os.getloadavg()[0]:.1f}")
    rows = []
    for pace in ("fast", "fast", "fast", "normal", "gentle"):  # the best of three, as for nmap's best of four
        argv = lab.engine.argv("audit", "--json", "--pace", pace, "--address", address, "--open", ",".join(map(str, GRANTED)))
        rows.append(show(measured(lab, f"halfdoor audit --pace {pace}", argv, lambda said: audit_is_right(said, address))))
    if not shutil.which("nmap"):
        print("  nmap is not installed")
        return
    for options in TUNED:
        argv = ["nmap", "-sT", "-Pn", "-n", "-p", "1-65535", *options, "-oG", "-", address]
        rows.append(show(measured(lab, "nmap -sT " + " ".join(options), argv, nmap_is_right)))
    ours = min((row for row in rows[:3] if row.right), key=lambda row: row.wall, default=rows[0])
    others = [row for row in rows if row.name.startswith("nmap") and row.right]
    if ours.right and others:
        best = min(others, key=lambda row: row.wall)
        print(f"  => {best.wall / ours.wall:.1f} x faster than the fastest equally right nmap, with 1/{best.cpu / ours.cpu:.1f} of its "
              f"processor time and 1/{best.tunnel / ours.tunnel:.1f} of the tunnel's")
        cores = len(os.sched_getaffinity(0))
        print(f"  both ends of the tunnel run here: {ours.tunnel:.1f} s of their processor time and {ours.cpu:.1f} s of ours on {cores} "
              f"cores cannot take less than {(ours.tunnel + ours.cpu) / cores:.1f} s; measured {ours.wall:.1f} s")


def show(row):
    print(f"  {row.name:84} {row.wall:7.2f} s {row.cpu:6.2f} s CPU {row.tunnel:6.2f} s CPU of the tunnel {row.megabytes:6.1f} MB  "
          f"{row.ping}{'' if row.right else '  WRONG ANSWERS'}", flush=True)
    return row
