#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_outputs.py SCHEMAS CLI: what `halfdoor-cli … --json` really prints conforms to the schemas in the folder SCHEMAS, has no
member that they do not name, and what was spoilt on purpose does not conform.

check_outputs.py SCHEMAS --file KIND FILE...: the same for files, such as the runs in a data folder.

Needs the Debian package python3-jsonschema; without it the test is skipped (exit code 77)."""
import copy
import json
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

try:
    import jsonschema
    VALIDATOR = jsonschema.Draft202012Validator
except (ImportError, AttributeError):
    print("SKIP: no jsonschema that knows draft 2020-12 (package python3-jsonschema)")
    sys.exit(77)


def closed(schema):
    """The same schema, in which every object that has named members has no other ones."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    out = {name: closed(value) for name, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        out["additionalProperties"] = False
    return out


class Schemas:
    def __init__(self, folder):
        self.by_kind = {}
        for path in sorted(pathlib.Path(folder).glob("*.schema.json")):
            schema = json.loads(path.read_text())
            VALIDATOR.check_schema(schema)
            self.by_kind[path.name.split(".")[0]] = VALIDATOR(closed(schema))

    def faults(self, kind, value):
        return [f"{kind}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                for error in self.by_kind[kind].iter_errors(value)]


def listen():
    """A service on this computer: its port."""
    server = socket.create_server(("127.0.0.1", 0), backlog=64)

    def serve():
        while True:
            server.accept()[0].close()

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1]


SAMPLES = pathlib.Path(__file__).resolve().parents[1] / "data"
WIDE = '{"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}'


def keep_runs(data):
    """A check, and an audit after it that found more."""
    owner = data / "runs/tom-jellyfin"
    owner.mkdir(parents=True)
    for name in ("run_check", "run_audit"):
        run = json.loads((SAMPLES / f"history/{name}.json").read_text())
        (owner / f"{run['id']}.json").write_text(json.dumps(run))


def histories(run, data):
    keep_runs(data)
    run(None, None, "share", "new", "--friend", "Tom", "--login", "tom@example.org", "--host", "Mira", "--host-login", "mira@example.com",
        "--machine", "attic=100.101.102.103", "--service", "jellyfin", "--port", "tcp:8096")
    yield run("history", 1, "history", "tom-jellyfin")
    yield run("histories", 1, "history")
    yield run("comparison", 1, "history", "tom-jellyfin", "--compare", "1..2")
    yield run("comparison", 0, "history", "tom-jellyfin", "--compare", "2..2")
    reviews = run("reviews", 1, "history", "review", "tom-jellyfin")
    yield reviews
    yield run("reviews", None, "history", "review", "tom-jellyfin", reviews[1]["reviews"][0]["id"], "--fixed")
    yield run("witness", 1, "witness", "tom-jellyfin")  # the promise and what was measured
    (data / "wide.hujson").write_text(WIDE)
    (data / "later").write_text((SAMPLES / "client/attic-metrics.txt").read_text().replace('{reason="acl"} 10', '{reason="acl"} 17'))
    yield run("witness", 1, "witness", "tom-jellyfin", "--policy", str(data / "wide.hujson"),
              "--netmap", str(SAMPLES / "client/attic-netmap.json"), "--log", str(SAMPLES / "client/fred-daemon.log"),
              "--metrics-before", str(SAMPLES / "client/attic-metrics.txt"), "--metrics-after", str(data / "later"))


def outputs(cli):
    """(kind, exit code that is expected, value) of real commands."""
    port = listen()
    with tempfile.TemporaryDirectory() as data:
        def run(kind, code, *arguments, interrupt=False):
            process = subprocess.Popen([cli, *arguments, "--json", "--data", data], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            if interrupt:
                time.sleep(1.5)
                process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=120)
            if process.returncode != code and code is not None:
                raise SystemExit(f"{arguments}: exit code {process.returncode}, {code} expected\n{err.decode()}")
            return kind, json.loads(out)

        here = ("--address", "127.0.0.1", "--any-address", "--open", str(port))
        yield run("check", 1, "check", *here, "--closed", "1,2")  # refused: loosely closed
        yield run("check", 3, "check", "--address", "192.0.2.7", "--open", "80")  # nothing is sent there
        yield run("observe", 0, "check", *here, "--observe")
        yield run("audit", 1, "audit", *here, "--ports", f"1-50,{port}")
        yield run("audit", 3, "audit", "--address", "192.0.2.7", "--open", "80", "--ports", "1-100")
        cut = run("audit", None, "audit", *here, "--pace", "gentle", interrupt=True)  # what else listens here nobody knows
        if not cut[1]["result"]["partial"]:
            raise SystemExit("an audit of all ports at a gentle pace was over before it was interrupted")
        yield cut
        yield from histories(run, pathlib.Path(data))


SPOILT = [("check", ("verdict", "kind"), "fine"), ("check", ("result", "partial"), "no"), ("check", ("result", "more"), 1),
          ("check", ("result", "results", 0, "port"), 70000), ("check", ("verdict",), None), ("check", ("result", "name", "state"), "?"),
          ("audit", ("result", "ports"), "1;2"), ("audit", ("result", "addresses", 0, "loss"), 2), ("audit", ("verdict", "leaking"), [80]), ("audit", ("verdict", "open"), [0]),
          ("audit", ("result", "addresses", 0, "ports", "ajar"), "1"), ("observe", ("awaited",), "later"), ("observe", ("after",), -1),
          ("histories", ("histories", 0, "runs", 0, "stage"), "never"), ("histories", ("histories", 0, "more"), 1), ("reviews", ("reviews", 0, "id"), "x"),
          ("reviews", ("reviews", 0, "deviation", "kind"), "odd"), ("comparison", ("changes", 0, "kind"), "odd"), ("comparison", ("both",), "1;2"),
          ("comparison", ("before",), "1"), ("witness", ("rows", 0, "words", "policy"), "ajar"), ("witness", ("partings", 0, "remedy"), "hope"),
          ("witness", ("present", 0), "gossip"), ("witness", ("provedShut",), "all"), ("witness", ("more",), 1)]


def spoil(value, path, what):
    value = copy.deepcopy(value)
    holder = value
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = what
    return value


def main():
    schemas = Schemas(sys.argv[1])
    if sys.argv[2] == "--file":
        wrong = [f"{name}: {fault}" for name in sys.argv[4:]
                 for fault in schemas.faults(sys.argv[3], json.loads(pathlib.Path(name).read_text()))]
    else:
        first = {}
        wrong = []
        for kind, value in outputs(sys.argv[2]):
            first.setdefault(kind, value)
            wrong += schemas.faults(kind, value)
        wrong += [f"{kind}: planted fault at {path} not found" for kind, path, what in SPOILT
                  if not schemas.faults(kind, spoil(first[kind], path, what))]
    for line in wrong:
        print(f"outputs: {line}")
    print(f"outputs: {len(wrong)} faults")
    return 1 if wrong else 0


sys.exit(main())
