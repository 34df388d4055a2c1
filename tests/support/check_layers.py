#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layer rule: app -> ui -> core <- core/io <- app, and no cycles between the folders of core.

  check_layers.py SOURCE_FOLDER
"""
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
OUTSIDE = re.compile(r"^(QTcp|QUdp|QHost|QAbstractSocket|QNetwork|QSsl|QLocal(Socket|Server)|QFile(?!Dialog)|QSaveFile|QDir|QProcess|QStandardPaths"
                     r"|QLockFile|QTemporary|fstream|sys/socket|netdb|netinet|unistd|fcntl|qt6keychain)")
WIDGETS = re.compile(r"^(QWidget|QApplication|QGuiApplication|QPainter|QDialog|QLabel|QPixmap|QIcon|QtWidgets|QtGui)")


def layer(path):
    parts = path.split("/")
    if parts[0] == "core":
        return "core/" + parts[1]
    return parts[0]


def find_cycle(graph):
    state, stack = {}, []

    def visit(node):
        state[node] = 1
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if state.get(other) == 1:
                return stack[stack.index(other):] + [other]
            if other not in state:
                cycle = visit(other)
                if cycle:
                    return cycle
        stack.pop()
        state[node] = 2
        return None

    for node in sorted(graph):
        if node not in state:
            cycle = visit(node)
            if cycle:
                return cycle
    return None


def faults(top):
    out, graph = [], {}
    for folder in ("app", "core", "ui"):
        for where, _, names in os.walk(os.path.join(top, folder)):
            for name in sorted(names):
                if not name.endswith((".h", ".cpp")):
                    continue
                path = os.path.relpath(os.path.join(where, name), top).replace(os.sep, "/")
                here = layer(path)
                with open(os.path.join(where, name), encoding="utf-8") as f:
                    includes = INCLUDE.findall(f.read())
                for inc in includes:
                    there = layer(inc) if inc.split("/")[0] in ("app", "core", "ui") else None
                    wrong = None
                    if here == "ui" and there == "core/io":
                        wrong = "ui must not know core/io"
                    elif here.startswith("core") and there in ("ui", "app"):
                        wrong = "core must not know %s" % there
                    elif here == "ui" and there == "app":
                        wrong = "ui must not know app"
                    elif here.startswith("core") and here != "core/io" and there == "core/io":
                        wrong = "only app may know core/io"
                    elif (here == "ui" or here.startswith("core") and here != "core/io") and OUTSIDE.match(inc):
                        wrong = "files, sockets and processes live in core/io"
                    elif here.startswith("core") and WIDGETS.match(inc):
                        wrong = "core has no widgets"
                    if wrong:
                        out.append("%s includes %s: %s" % (path, inc, wrong))
                    if there and there != here and here.startswith("core/") and there.startswith("core/"):
                        graph.setdefault(here, set()).add(there)
    cycle = find_cycle(graph)
    if cycle:
        out.append("folders of core form a cycle: " + " -> ".join(cycle))
    return out


def main():
    found = faults(sys.argv[1])
    for line in found:
        print(line)
    print("layers: %d faults" % len(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
