# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared machine is a subnet router: the host's own machines reach what is behind it, the friend does not."""

POLICY = '{\n\t"grants": [\n\t\t{"src": ["*"], "dst": ["*"], "ip": ["*"]},\n\t],\n}\n'
SUBNET = "192.168.77.0/24"
PRINTER = "192.168.77.5"


def play(lab):
    printer = lab.network.behind("attic", "printer", "192.168.77.1/24", f"{PRINTER}/24")
    printer.listen(f"{PRINTER}:9100")
    lab.routes["attic"] = [SUBNET]
    lab["attic"].tailscale("set", f"--advertise-routes={SUBNET}")
    lab["couch"].tailscale("set", "--accept-routes")
    lab["fred"].tailscale("set", "--accept-routes")
    try:
        lab.use(POLICY)
        lab.listen("attic", 22, 8080)
        lab.policy.edit("share", *lab.share_options("fred"))
        lab.accepts("fred")
        lab.apply()
        lab.check("the friend at the router")
        behind(lab, "couch", True)
        behind(lab, "fred", False)
        lab.policy.path.write_text(POLICY)
        lab.apply()
        behind(lab, "fred", False, " even under the default policy")
    finally:
        lab["attic"].tailscale("set", "--advertise-routes=")
        for name in ("couch", "fred"):
            lab[name].tailscale("set", "--accept-routes=false")


def behind(lab, who, reached, more=""):
    found = lab.knock(who, PRINTER, 9100)
    lab.claim(f"{who} {'reaches' if reached else 'does not reach'} what is behind the router{more}",
              found == ("open" if reached else "shut"), found)
