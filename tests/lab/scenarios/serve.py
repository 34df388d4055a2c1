# SPDX-License-Identifier: GPL-3.0-or-later
"""Tailscale Serve on port 80 in front of a service that listens on 127.0.0.1 only: port 80 is the door."""

WEIGHT = 3
POLICY = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}\n'
ASK = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=10).read().decode().strip())"


def play(lab):
    lab.use(POLICY)
    lab.listen("attic", 22, 8080)
    backend = lab.web_service("attic", 9000)
    lab["attic"].tailscale("serve", "--bg", "--http=80", "http://127.0.0.1:9000")
    lab.serves("attic", 80)
    try:
        lab.policy.edit("share", *lab.share_options("fred", port=80))
        lab.accepts("fred")
        lab.apply()
        lab.check("port 80 is granted", doors=(80,), closed=(22, 443, 8080, 9000), by_name=True)
        lab.sweep("port 80 is granted")
        page = lab["fred"].run("python3", "-c", ASK, "http://attic.owl-newt.ts.net/").stdout.strip()
        lab.claim("the service answers, and knows who asks", page == "hello fred@example.org", page)
        lab.policy.edit("revoke", *lab.share_options("fred", port=80))
        lab.policy.edit("share", *lab.share_options("fred", port=9000))
        lab.apply()
        lab.check("the port of the service behind it instead", doors=(9000,), closed=(22, 80), verdict="service-down")
    finally:
        lab["attic"].tailscale("serve", "reset")
        backend.kill()
