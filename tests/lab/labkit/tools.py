# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds tailscaled, tailscale and the control plane from Go modules into build/lab; finds them and halfdoor-cli."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
TOP = HERE.parent.parent
OUT = TOP / "build" / "lab"
BIN = OUT / "bin"
CONTROL = HERE / "control"

# Parts of the client that no scenario uses, left out by upstream's own switches (tailscale.com/feature/featuretags):
# this halves the time of the first build. What decides who gets in is not among them.
LEFT_OUT = """ace appconnectors aws bakedroots bird capture captiveportal clientupdate cloud colorable completion
    completion_scripts conn25 dbus debugportmapper desktop_sessions doctor drive flashappliance identityfederation kube
    networkmanager oauthkey outboundproxy portmapper posture qrcodes relayserver remoteconfig resolved runtimemetrics
    sdnotify ssh synology syslog syspolicy systray taildrop tap tpm wakeonlan webbrowser webclient""".split()
TAGS = ",".join(["ts_include_cli"] + [f"ts_omit_{feature}" for feature in LEFT_OUT])


class Missing(Exception):
    """Something that the lab needs is not there; the text says what. Tests are skipped for it."""


def wanted_go():
    """The lowest Go release that builds the module: the `go` line of its go.mod."""
    line = re.search(r"^go (\d+)\.(\d+)\.(\d+)$", (CONTROL / "go.mod").read_text(), re.M)
    return tuple(int(n) for n in line.groups())


def release_of(go):
    try:
        said = subprocess.run([go, "env", "GOVERSION"], capture_output=True, text=True, timeout=60,
                              env=os.environ | {"GOTOOLCHAIN": "local", "GOFLAGS": ""})
    except OSError:
        return None
    found = re.match(r"go(\d+)\.(\d+)(?:\.(\d+))?", said.stdout)
    return tuple(int(n or 0) for n in found.groups()) if found else None


def find_go():
    """A Go that is new enough: of PATH, of /usr/local, or the one that packaging/install-packages put into build/."""
    for go in [shutil.which("go"), "/usr/local/go/bin/go", str(OUT / "go" / "go" / "bin" / "go")]:
        if go and (release_of(go) or (0,)) >= wanted_go():
            return go
    return None


def is_built():
    return all((BIN / name).exists() for name in ("tailscaled", "tailscale", "labcontrol"))


def build():
    """Everything goes to build/lab, Go's caches too. Seconds when nothing changed."""
    go = find_go()
    if go is None:
        raise Missing("no Go of at least {}.{}.{}; `packaging/install-packages test` fetches one".format(*wanted_go()))
    BIN.mkdir(parents=True, exist_ok=True)
    env = os.environ | {
        "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=readonly -modcacherw -buildvcs=false", "CGO_ENABLED": "0",
        "GOCACHE": str(OUT / "cache"), "GOMODCACHE": str(OUT / "modules"), "GOBIN": str(BIN)}
    fetched = subprocess.run([go, "mod", "download", "tailscale.com"], cwd=CONTROL, env=env, capture_output=True, text=True)
    if fetched.returncode != 0:
        raise Missing("the Go modules cannot be fetched: " + (fetched.stderr.strip().splitlines() or ["no reason given"])[-1])
    for out, package, tags in (("labcontrol", ".", ""), ("tailscaled", "tailscale.com/cmd/tailscaled", TAGS)):
        subprocess.run([go, "build", "-ldflags=-s -w", f"-tags={tags}", "-o", str(BIN / out), package],
                       cwd=CONTROL, env=env, check=True, stdout=sys.stderr)
    command = BIN / "tailscale"  # one program with two names, as upstream's `build_dist.sh --box` makes it
    if not command.exists():
        command.symlink_to("tailscaled")


def halfdoor_cli():
    """The program under test: HALFDOOR_CLI, or the one of the preset `dev`."""
    path = pathlib.Path(os.environ.get("HALFDOOR_CLI") or TOP / "build" / "dev" / "bin" / "halfdoor-cli")
    if not path.exists():
        raise Missing(f"{path} is not built")
    return path.resolve()
