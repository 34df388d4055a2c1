# SPDX-License-Identifier: GPL-3.0-or-later
"""Records what the client prints in the lab, as input for the tests of parsers: `lab record FOLDER`."""
import pathlib
import subprocess
import sys
import time

from .network import wait_for

DEFAULT_POLICY = '{\n\t"grants": [\n\t\t{"src": ["*"], "dst": ["*"], "ip": ["*"]},\n\t],\n}\n'
LISTENING = [f"{host}:{port}" for host in ("0.0.0.0", "[::]") for port in (22, 8080)]


def record(lab, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    attic, fred = lab["attic"], lab["fred"]
    attic.listen(*LISTENING)

    def keep(name, text):
        (folder / name).write_text(text if text.endswith("\n") else text + "\n")

    lab.use(DEFAULT_POLICY)
    lab.accepts("fred")
    lab.apply()
    keep("attic-netmap-wide-open.json", attic.tailscale("debug", "netmap"))
    lab.policy.edit("share", *lab.share_options("fred"))
    lab.apply()
    tap = fred.popen(sys.executable, "-c", TAP, stdout=subprocess.PIPE, text=True)
    time.sleep(0.5)
    for port, times in ((8080, 3), (22, 2), (5432, 2), (8081, 1)):
        for _ in range(times):
            fred.run(sys.executable, "-c", KNOCK, lab.network.addresses("attic")[0], port, check=False)
    wait_for("a line about the policy", 10, lambda: "rejected due to acl" in fred.log.read_text())
    time.sleep(0.5)
    tap.kill()
    tapped = tap.communicate()[0]
    keep("fred-logtap.jsonl", "\n".join(line for line in tapped.splitlines() if line))
    keep("fred-daemon.log", "\n".join(line for line in fred.log.read_text().splitlines() if "open-conn-track" in line))
    keep("attic-netmap.json", attic.tailscale("debug", "netmap"))
    keep("attic-status.json", attic.tailscale("status", "--json"))
    keep("attic-metrics.txt", attic.tailscale("metrics", "print"))
    keep("attic-whois-fred.json", attic.tailscale("whois", "--json", lab.network.addresses("fred")[0]))
    keep("fred-status.json", fred.tailscale("status", "--json"))
    keep("fred-netmap.json", fred.tailscale("debug", "netmap"))
    lab.policy.edit("pause", *lab.share_options("fred"))
    lab.apply(strangers=False)
    keep("attic-netmap-paused.json", attic.tailscale("debug", "netmap"))
    attic.stop()
    time.sleep(1)
    keep("fred-status-attic-offline.json", fred.tailscale("status", "--json"))


# Run in the friend's namespaces: one connection to ADDRESS PORT, and the log of the daemon as LocalAPI gives it.
KNOCK = "import socket, sys; socket.create_connection((sys.argv[1], int(sys.argv[2])), 1.5)"
TAP = """
import http.client, socket, sys
c = http.client.HTTPConnection('local-tailscaled.sock')
c.sock = socket.socket(socket.AF_UNIX); c.sock.connect('/run/tailscale/tailscaled.sock')
c.request('GET', '/localapi/v0/logtap')
r = c.getresponse()
while line := r.readline():
    sys.stdout.write(line.decode()); sys.stdout.flush()
"""
