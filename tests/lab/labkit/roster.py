# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in the lab. The order gives the addresses: the first gets 100.64.0.1 and fd7a:115c:a1e0::1."""
import dataclasses

HOST = "host@example.com"
HOST_DOMAIN = "owl-newt.ts.net"


@dataclasses.dataclass(frozen=True)
class Person:
    login: str
    domain: str  # of the tailnet


@dataclasses.dataclass(frozen=True)
class Computer:
    name: str
    owner: Person


HOST_PERSON = Person(HOST, HOST_DOMAIN)
FRED = Person("fred@example.org", "ash-fern.ts.net")
FRED_AT_WORK = Person("fred@work.example", "oak-wren.ts.net")
GINA = Person("gina@example.net", "elm-lynx.ts.net")

COMPUTERS = (
    Computer("attic", HOST_PERSON),  # the machine that is shared
    Computer("couch", HOST_PERSON),  # the host's own other machine: what holds for it must stay as it was
    Computer("fred", FRED),
    Computer("gina", GINA),
    Computer("office", FRED_AT_WORK),  # of the same friend, signed in with his other account
)
