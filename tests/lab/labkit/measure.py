# SPDX-License-Identifier: GPL-3.0-or-later
"""Prediction against measurement, row by row."""
import contextlib
import dataclasses
import fcntl
import json
import pathlib
import re
import sys
import time

from . import sweep, tools
from .engine import ports_of

HERE = pathlib.Path(__file__).resolve().parent
ALL_PORTS = "1-65535"
CLOSED = (22, 23, 80, 443, 5432, 8080, 9100, 30001)  # the closed sample of a short check; the door is left out of it


@dataclasses.dataclass
class Row:
    scenario: str
    step: str
    tool: str  # check, audit or sweep
    family: str
    tried: int
    open_predicted: int
    open_measured: int
    refused_predicted: int
    refused_measured: int
    verdict: str
    wrong: list  # sentences; none when everything agrees
    seconds: float

    @property
    def agrees(self):
        return not self.wrong


@dataclasses.dataclass(frozen=True)
class Prediction:
    """What must be found at one address: by `policy reach`, and by what listens there."""
    open: frozenset
    refused: frozenset

    @classmethod
    def of(cls, let_in, listening):
        return cls(frozenset(let_in & listening), frozenset(let_in - listening))

    def outcome(self, port):
        return "open" if port in self.open else "refused" if port in self.refused else "shut"


def family_of(address):
    return "IPv6" if ":" in address else "IPv4"


def compare(prediction, outcomes, built_in):
    """Sentences about the ports of {port: outcome} that are not as predicted; `built_in` ports are Tailscale's own."""
    wrong = [f"port {port}: predicted {prediction.outcome(port)}, measured {outcome}"
             for port, outcome in outcomes.items() if port not in built_in and outcome != prediction.outcome(port)]
    return wrong if len(wrong) <= 5 else wrong[:5] + [f"and {len(wrong) - 5} ports more"]


def peer_api_ports(watcher, address):
    """Where the client of `watcher` says that Tailscale itself listens at address (PeerAPIURL of `status --json`)."""
    ports = set()
    for peer in (watcher.status().get("Peer") or {}).values():
        if address in (peer.get("TailscaleIPs") or []):
            ports.update(int(re.search(r":(\d+)$", url).group(1)) for url in peer.get("PeerAPIURL") or []
                         if (":" in address) == ("[" in url))
    return ports


def about_own(answer, own, before=None):
    """Sentences about Tailscale's own ports that Halfdoor did not learn from the client; `own` is {address: ports}, `before` what
    of it was so when the measurement began."""
    before = before or own
    announced = {address: set() for address in own}
    for one in answer["result"]["plan"].get("announced", ()):
        announced[one["address"]].add(one["port"])
    wrong = [f"Tailscale's own at {address}: {sorted(ports)}, Halfdoor knows {sorted(announced[address])}"
             for address, ports in own.items() if not before[address] <= announced[address] <= ports]
    said = answer["verdict"]["builtIn"]
    counted = ports_of([said]) if isinstance(said, str) else set(said)
    if not counted <= set().union(*own.values()):
        wrong.append(f"called built in, but is not: {sorted(counted)}")
    return wrong


def verdict_of(answer):
    """`kind` or `kind (cause)` of what `check --json` and `audit --json` say."""
    verdict = answer["verdict"]
    return verdict["kind"] + (f" ({verdict['cause']})" if verdict["cause"] != "none" else "")


def shut_unless_answered(outcomes):
    return {port: outcome if outcome in ("open", "refused") else "shut" for port, outcome in outcomes.items()}


class Measuring:
    """The part of a scenario's lab that measures; expects what class Lab has."""

    scenario = ""

    def predictions(self, who, machine):
        """{address of machine: Prediction}, for connections from computer `who`."""
        sources = {family_of(a): a for a in self.network.addresses(who)}
        return {address: Prediction.of(self.let_in(who, machine, sources[family_of(address)], address),
                                       self.listening.get(machine, {}).get(family_of(address), set()))
                for address in self.network.addresses(machine)}

    def let_in(self, who, machine, source, address):
        if machine in self.offline or not self.know_each_other(who, machine):
            return set()
        return self.policy.tcp_reach(self.topology_file, source, address)

    def check(self, step, who="fred", machine="attic", doors=(8080,), closed=None, by_name=False, verdict="as-promised"):
        """`halfdoor-cli check` from computer `who`: one row for each address. `verdict` is what it must say.

        `closed=None` is a short sample of the lab, `closed=()` the sample that Halfdoor picks by itself.
        """
        addresses = self.network.addresses(machine)
        arguments = ["check", "--json", "--open", ",".join(map(str, doors))]
        for address in addresses:
            arguments += ["--address", address]
        if by_name:
            arguments += ["--name", f"{machine}.{self.domain_of(machine)}"]
        if closed != ():
            arguments += ["--closed", ",".join(str(port) for port in closed or CLOSED if port not in doors)]
        predictions = self.predictions(who, machine)
        own = {address: peer_api_ports(self[who], address) for address in addresses}
        started = time.monotonic()
        answer = json.loads(self.engine.run(*arguments, within=self[who], codes=(0, 1, 3)))
        seconds = time.monotonic() - started
        said = verdict_of(answer)
        for address in addresses:
            outcomes = shut_unless_answered({r["port"]: r["outcome"] for r in answer["result"]["results"]
                                             if r["address"] == address})
            built_in = set(answer["verdict"]["builtIn"])
            wrong = compare(predictions[address], outcomes, built_in) + about_own(answer, own)
            if said != verdict:
                wrong.append(f"the verdict must be {verdict}")
            if by_name and answer["verdict"]["name"] != "right":
                wrong.append(f"the name: {answer['verdict']['name']}")
            self.note(step, "check", address, predictions[address], outcomes, built_in, said, wrong, seconds)

    def audit(self, step, who="fred", machine="attic", doors=(8080,), verdict="as-promised", more=(), while_=None):
        """`halfdoor-cli audit` over all ports: one row for each address. `while_()` happens a second after it began.

        Under the verdict `undecided` an answer must be as predicted and silence says nothing; under any other everything must.
        """
        addresses = self.network.addresses(machine)
        predictions = self.predictions(who, machine)
        arguments = ["audit", "--json", "--open", ",".join(map(str, doors)), *more]
        for address in addresses:
            arguments += ["--address", address]
        own = {address: peer_api_ports(self[who], address) for address in addresses}
        with self.alone_on_this_computer():
            started = time.monotonic()
            auditor = self.engine.popen(self[who], *arguments)
            if while_:
                time.sleep(1)
                while_()
            said, complaints = auditor.communicate(timeout=400)
            seconds = time.monotonic() - started
        if auditor.returncode not in (0, 1, 3):
            raise RuntimeError(f"halfdoor-cli audit: exit status {auditor.returncode}\n{complaints}")
        answer = json.loads(said)
        before = own
        own = {address: ports | peer_api_ports(self[who], address)  # one that was restarted may listen elsewhere, even on port 1
               for address, ports in before.items()}
        kind = verdict_of(answer)
        for found in answer["result"]["addresses"]:
            outcomes = {port: outcome for outcome, ports in found["ports"].items() for port in ports_of([ports])}
            built_in = own[found["address"]]
            unknown = 65535 - len(outcomes)
            judged = shut_unless_answered(outcomes)
            if kind.startswith("undecided"):
                judged = {port: outcome for port, outcome in judged.items() if outcome != "shut"}
            wrong = compare(predictions[found["address"]], judged, built_in) + about_own(answer, own, before)
            if kind not in ([verdict] if isinstance(verdict, str) else verdict):
                wrong.append(f"the verdict must be {verdict}")
            if unknown and not kind.startswith("undecided"):
                wrong.append(f"{unknown} ports were not tried")
            self.note(step, "audit", found["address"], predictions[found["address"]], shut_unless_answered(outcomes), built_in,
                      kind, wrong, seconds)

    def sweep(self, step, who="fred", machine="attic"):
        """All ports of all addresses, with the lab's own eyes: sweep.py from computer `who`."""
        addresses = self.network.addresses(machine)
        predictions = self.predictions(who, machine)
        own = {address: peer_api_ports(self[who], address) for address in addresses}
        with self.alone_on_this_computer():
            started = time.monotonic()
            seen = self.look(who, ALL_PORTS, {address: min(own[address], default=None) for address in addresses})
            seconds = time.monotonic() - started
        for address in addresses:
            outcomes = {port: "shut" for port in range(1, 65536)} | shut_unless_answered(seen["found"][address])
            wrong = compare(predictions[address], outcomes, own[address])
            wrong += [f"port {port} is Tailscale's own and did not open" for port in own[address] if outcomes[port] != "open"]
            if seen["missed"] > sweep.ENOUGH:
                wrong.append(f"the path lost so much that {seen['missed']:.2f} ports may have been missed")
            self.note(step, "sweep", address, predictions[address], outcomes, own[address], "", wrong, seconds)

    @staticmethod
    @contextlib.contextmanager
    def alone_on_this_computer():
        """Work that fills a processor takes turns, also with other runs of the lab in this tree."""
        with open(tools.OUT / "turn", "w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            yield

    def look(self, who, ports, addresses, **more):
        """What sweep.py says, run on computer `who`. `addresses`: {address: a port that is known to answer, or None}."""
        order = json.dumps({"ports": ports, "addresses": addresses} | more)
        said = json.loads(self[who].run(sys.executable, HERE / "sweep.py", order, timeout=300).stdout)
        said["found"] = {address: {int(port): kind for port, kind in found.items()} for address, found in said["found"].items()}
        return said

    def note(self, step, tool, address, prediction, outcomes, built_in, verdict, wrong, seconds):
        tried = set(outcomes) - built_in
        count = lambda kind: sum(1 for port in tried if outcomes[port] == kind)  # noqa: E731
        self.rows.append(Row(self.scenario, step, tool, family_of(address), len(tried), len(prediction.open & tried),
                             count("open"), len(prediction.refused & tried), count("refused"), verdict, wrong, seconds))

    def knock(self, who, address, port):
        """"open", "refused" or "shut": one port of any address."""
        return shut_unless_answered(self.look(who, str(port), {address: None}, seconds=3)["found"][address]).get(port, "shut")

    def claim(self, what, true, found=""):
        """Something that is no port."""
        self.facts.append((self.scenario, what, bool(true), str(found)))
