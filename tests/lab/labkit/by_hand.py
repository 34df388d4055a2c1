# SPDX-License-Identifier: GPL-3.0-or-later
"""`lab up`, `in`, `world`, `down`: the lab for people, kept by a process in the background."""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

from . import sandbox, tools
from .commands import FOLDER, bring_up, require

HOME = tools.OUT / "up"
STATE = HOME / "up.json"


def up(program, rest):
    if rest == ["--keep"]:
        return keep(program)
    require()
    if is_up():
        print("lab: it is up already; see `lab down`", file=sys.stderr)
        return 1
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    with open(HOME / "up.log", "w") as log:
        keeper = subprocess.Popen([sys.executable, program, "up", "--keep"], env=os.environ | {FOLDER: str(HOME)},
                                  stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
    while not STATE.exists():
        if keeper.poll() is not None:
            print((HOME / "up.log").read_text(), file=sys.stderr)
            return 1
        time.sleep(0.1)
    state = json.loads(STATE.read_text())
    state["outer"] = keeper.pid
    STATE.write_text(json.dumps(state))
    for name, computer in state["computers"].items():
        print(f"{name:8} {computer['owner']:20} {' '.join(computer['addresses'])}")


def keep(program):
    """The process in the background."""
    if not sandbox.is_inside():
        sandbox.enter([program, "up", "--keep"])
    from . import roster
    lab = bring_up()
    state = {"computers": {c.name: {"pid": lab[c.name].pid, "owner": c.owner.login, "addresses": lab.network.addresses(c.name)}
                           for c in roster.COMPUTERS}}
    fresh = STATE.with_suffix(".new")
    fresh.write_text(json.dumps(state))
    fresh.rename(STATE)
    while True:
        signal.pause()


def is_up():
    return first_process() is not None


def first_process():
    """The lab's first process as this computer numbers it, or None."""
    try:
        outer = json.loads(STATE.read_text())["outer"]
        if b"unshare" not in pathlib.Path(f"/proc/{outer}/cmdline").read_bytes():
            return None
        return int(pathlib.Path(f"/proc/{outer}/task/{outer}/children").read_text().split()[0])
    except (OSError, KeyError, IndexError, ValueError):
        return None


def into(name=None):
    """The start of a command line that runs something in the lab, on computer `name` if one is given."""
    first = first_process()
    if first is None:
        sys.exit("lab: it is not up; see `lab up`")
    line = ["nsenter", "--target", str(first), *([] if os.geteuid() == 0 else ["--user", "--preserve-credentials"]),
            "--mount", "--pid", "--net", "--"]
    if name:
        computer = json.loads(STATE.read_text())["computers"][name]
        line += ["nsenter", "--target", str(computer["pid"]), "--net", "--mount", "--uts", "--"]
    return line


def enter(rest):
    from . import roster
    if len(rest) < 2 or rest[0] not in [c.name for c in roster.COMPUTERS]:
        print("lab: in WHICH computer WHAT? See `lab up`", file=sys.stderr)
        return 2
    os.environ["PATH"] = f"{tools.BIN}:{os.environ['PATH']}"
    line = into(rest[0]) + rest[1:]
    os.execvp(line[0], line)


def world(rest):
    if not rest:
        print((HOME / "world.json").read_text())
        return 0
    from .network import ADMIN
    told = json.loads(pathlib.Path(rest[0]).read_text())
    told["Generation"] = json.loads((HOME / "world.json").read_text())["Generation"] + 1
    (HOME / "world.json").write_text(json.dumps(told, indent=1))
    post = ("import sys, urllib.request as u; "
            f"print(u.urlopen(u.Request('http://{ADMIN}/world', data=sys.stdin.buffer.read(), method='POST')).read().decode(), end='')")
    return subprocess.run(into() + [sys.executable, "-c", post], input=json.dumps(told), text=True).returncode


def down():
    if is_up():
        os.kill(json.loads(STATE.read_text())["outer"], signal.SIGKILL)  # the kernel ends all the rest
    shutil.rmtree(HOME, ignore_errors=True)
