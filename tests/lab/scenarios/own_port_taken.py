# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program has the port on which the host's Tailscale would listen itself: only its client knows which is whose."""
import zlib

from labkit.measure import peer_api_ports
from labkit.network import wait_for

WEIGHT = 3
POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'
FAST = ("--pace", "fast")


def usual(address):
    """The port that tailscaled tries first: ipn/ipnlocal/peerapi.go, listen()."""
    return 0x8000 | zlib.crc32(bytes(map(int, address.split(".")[1:]))) & 0xFFFF


def restart(lab, *ports):
    lab["attic"].stop()
    lab.listen("attic", *ports)
    lab["attic"].start()
    lab.network.wait_until_connected("attic")


def play(lab):
    lab.use(POLICY)
    lab.accepts("fred")
    v4 = next(address for address in lab.network.addresses("attic") if "." in address)
    taken = usual(v4)
    restart(lab, 22, 8080, taken)
    try:
        lab.apply()
        own = wait_for("the port that is announced", 20, lambda: peer_api_ports(lab["fred"], v4) - {taken})
        lab.claim("Tailscale listens elsewhere", own != {taken}, f"{sorted(own)} instead of {taken}")
        lab.audit("everything open", more=FAST, verdict="leaking")
        lab.policy.edit("share", *lab.share_options("fred"))
        lab.apply()
        lab.check("only the door")
        lab.audit("only the door", more=FAST)
    finally:
        restart(lab)
