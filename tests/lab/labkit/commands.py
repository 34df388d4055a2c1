# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of `tests/lab/lab`."""
import argparse
import os
import pathlib
import sys
import tempfile

from . import sandbox, tools

SKIPPED = 77  # as the other tests tell ctest


def main(program, argv):
    parser = argparse.ArgumentParser(prog="lab", description="Real Tailscale in network namespaces, for tests.")
    parser.add_argument("command", choices=("build", "record"))
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    arguments = parser.parse_args(argv)
    try:
        return globals()["run_" + arguments.command](program, arguments.rest)
    except tools.Missing as why:
        print(f"lab: skipped: {why}", file=sys.stderr)
        return SKIPPED


def run_build(_program, _rest):
    sandbox.require()
    tools.build()
    return 0


def inside(program, command, rest, body):
    """Runs `body(lab)` with the lab up, in a world of its own."""
    if not sandbox.is_inside():
        sandbox.require()
        if not tools.is_built():
            raise tools.Missing("tailscaled is not built; see `lab build`")
        tools.halfdoor_cli()
        os.environ["HALFDOOR_LAB_FOLDER"] = tempfile.mkdtemp(prefix="run-", dir=tools.OUT)
        sandbox.enter([program, command, *rest])
    sandbox.settle()
    from .lab import Lab
    folder = pathlib.Path(os.environ["HALFDOOR_LAB_FOLDER"])
    return body(Lab(folder))


def run_record(program, rest):
    from .record import record
    return inside(program, "record", rest, lambda lab: record(lab, rest[0]))
