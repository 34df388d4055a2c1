# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of `tests/lab/lab`."""
import os
import pathlib
import shutil
import sys
import tempfile
import time

from . import sandbox, tools

SKIPPED = 77  # as the other tests tell ctest
TABLE = tools.OUT / "table.txt"
FOLDER = "HALFDOOR_LAB_FOLDER"
USAGE = """\
Real Tailscale, several tailnets and a shared machine on one computer.

  lab go                which Go would build it
  lab build             tailscaled, tailscale and the control plane, from Go modules into build/lab
  lab test [SCENARIO…]  plays all scenarios, or some: prediction against measurement
  lab list              the scenarios
  lab up                starts the computers and keeps them until `lab down`
  lab in COMPUTER CMD…  runs a command on one of them (attic, couch, fred, gina, office); `tailscale` is in PATH
  lab world [FILE]      prints what the control plane was told, or tells it what FILE has
  lab down              ends it
  lab bench             an audit through the tunnel beside nmap
  lab record FOLDER     records what the client prints, for the tests of parsers

Exit status: 0 as predicted, 1 not so, 2 wrong usage, 77 the lab cannot run here (standard error says why).
"""


def main(program, argv):
    command = {"go": run_go, "build": run_build, "test": run_test, "worker": run_worker, "list": run_list, "record": run_record, "bench": run_bench,
               "up": run_up, "in": run_in, "world": run_world, "down": run_down}.get(argv[0] if argv else None)
    if command is None:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return command(program, argv[1:]) or 0
    except tools.Missing as why:
        print(f"lab: skipped: {why}", file=sys.stderr)
        if argv[0] == "test" and tools.OUT.is_dir() and os.access(tools.OUT, os.W_OK):
            TABLE.write_text(f"skipped: {why}\n")
        return SKIPPED


def run_go(_program, _rest):
    go = tools.find_go()
    print(go or "none that is new enough")
    return 0 if go else 1


def run_build(_program, _rest):
    sandbox.require()
    tools.build()


def require():
    sandbox.require()
    if not tools.is_built():
        raise tools.Missing("tailscaled is not built; see `lab build`")
    tools.halfdoor_cli()


def new_folder():
    """A folder for the files of one run; those that a killed run left a day ago go."""
    tools.OUT.mkdir(parents=True, exist_ok=True)
    for old in tools.OUT.glob("run-*"):
        if old.stat().st_mtime < time.time() - 86400:
            shutil.rmtree(old, ignore_errors=True)
    return pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=tools.OUT))


def bring_up():
    """Inside: the lab, ready."""
    sandbox.settle()
    from .lab import Lab
    lab = Lab(pathlib.Path(os.environ[FOLDER]))
    (lab.folder / "tailnet-ready").touch()
    return lab


def run_list(_program, _rest):
    from . import runner
    for name in runner.names():
        print(f"{name:24} {runner.load(name).__doc__.splitlines()[0]}")


def run_test(program, rest):
    from . import runner
    unknown = set(rest) - set(runner.names())
    if unknown:
        print(f"lab: no scenario {', '.join(sorted(unknown))}; see `lab list`", file=sys.stderr)
        return 2
    require()
    folder = new_folder()
    TABLE.unlink(missing_ok=True)
    status = runner.play_all(program, folder, rest or runner.names(), TABLE)
    if status == 0:
        shutil.rmtree(folder, ignore_errors=True)
    else:
        print(f"lab: the logs are in {folder}")
    return status


def run_worker(program, _rest):
    """One world that plays the scenarios whose names come in, a line each. Started by `lab test`."""
    if not sandbox.is_inside():
        sandbox.enter([program, "worker"])
    from . import runner
    runner.serve(bring_up())


def run_alone(program, command, rest, body):
    """Plays `body(lab)` in one world with a folder of its own."""
    if not sandbox.is_inside():
        require()
        os.environ[FOLDER] = str(new_folder())
        sandbox.enter([program, command, *rest])
    body(bring_up())
    shutil.rmtree(os.environ[FOLDER], ignore_errors=True)


def run_record(program, rest):
    if len(rest) != 1:
        print(USAGE, end="", file=sys.stderr)
        return 2
    from .record import record
    run_alone(program, "record", [os.path.abspath(rest[0])], lambda lab: record(lab, rest[0]))


def run_bench(program, _rest):
    from . import bench
    run_alone(program, "bench", [], bench.run)


def run_up(program, rest):
    from . import by_hand
    return by_hand.up(program, rest)


def run_in(_program, rest):
    from . import by_hand
    return by_hand.enter(rest)


def run_world(_program, rest):
    from . import by_hand
    return by_hand.world(rest)


def run_down(_program, _rest):
    from . import by_hand
    return by_hand.down()
