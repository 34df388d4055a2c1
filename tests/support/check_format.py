#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format 14 writes it. Other versions write otherwise, so they do not count.

  check_format.py SOURCE_FOLDER

Exit code 77, which CTest takes for "skipped", where there is no clang-format 14.
"""
import os
import re
import subprocess
import sys

SKIPPED = 77
FOLDERS = ("app", "core", "ui", "tests")


def clang_format():
    """The program, or None, and what was found instead."""
    found = []
    for name in ("clang-format-14", "clang-format"):
        try:
            said = subprocess.run([name, "--version"], capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
        version = re.search(r"version (\d+)\.", said)
        if version and version.group(1) == "14":
            return name, found
        found.append("%s is version %s" % (name, version.group(1) if version else "unknown"))
    return None, found


def tracked(top):
    """What git tracks, or None where the sources are no git checkout."""
    if not os.path.exists(os.path.join(top, ".git")):
        return None
    try:
        listed = subprocess.run(["git", "-C", top, "ls-files", "-z", "*.cpp", "*.h"], capture_output=True, check=False)
    except OSError:
        return None
    if listed.returncode != 0:
        return None
    return [path for path in os.fsdecode(listed.stdout).split("\0") if path]


def walked(top):
    for folder in FOLDERS:
        for where, _, names in os.walk(os.path.join(top, folder)):
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    yield os.path.relpath(os.path.join(where, name), top)


def faults(program, top, files):
    """Of every file that is written otherwise: its name and the first line of it."""
    out = {}
    for first in range(0, len(files), 100):
        some = files[first:first + 100]
        ran = subprocess.run([program, "--style=file", "--dry-run", "-Werror", "--ferror-limit=1"] + some, cwd=top,
                             capture_output=True, text=True, errors="replace", check=False)
        wrong = re.findall(r"^(.+?):(\d+):\d+: error:", ran.stderr, re.M)
        for path, line in wrong:
            out.setdefault(path, line)
        if ran.returncode != 0 and not wrong:
            out.setdefault(ran.stderr.strip() or program, "0")
    return out


def main():
    top = sys.argv[1]
    program, others = clang_format()
    if program is None:
        print("SKIP: no clang-format 14 here%s" % "".join("; " + other for other in others))
        sys.exit(SKIPPED)
    files = tracked(top)
    if files is None:
        files = list(walked(top))
    files = [path for path in files if os.path.exists(os.path.join(top, path))]
    if not files:
        print("no C++ file below %s" % top)
        sys.exit(1)
    found = faults(program, top, files)
    for path, line in sorted(found.items()):
        print("%s:%s" % (path, line))
    if found:
        print("as it should be: %s -i %s" % (program, " ".join(sorted(found))))
    print("format: %d files, %d to be formatted" % (len(files), len(found)))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
