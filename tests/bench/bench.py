"""Speed table: every program on every peer, in interleaved rounds.

Each round runs every program once on every peer, in a rotated order, so that a busy moment of the machine hits all
peers alike. A program is compiled once per peer; only the run is timed, inside the peer's process. The figure of a
program is its best round; `spread` is how far the median lies above the best. Ratios are to CPython.
"""

import argparse
import io
import json
import math
import os
import queue
import re
import statistics
import subprocess
import sys
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

from cpython import newest_python  # noqa: E402
PROGRAMS = HERE / "programs"
NODE_MODULES = ROOT / "artifacts" / "node" / "node_modules"
REFERENCE = "cpython"
PATIENCE_SECONDS = 10


class Peer:
    """One interpreter in a process of its own, answering lines of JSON; restarted when a request takes too long."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self.command = command
        self.environment = dict(os.environ, **(environment or {}))
        self.failures = {}
        self.programs = {}
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment, bufsize=0
        )
        self.lines = queue.Queue()
        threading.Thread(target=self.pump, args=(self.process.stdout, self.lines), daemon=True).start()
        hello = self.read()
        self.version = hello.get("version", "?")
        self.error = hello.get("error")

    @staticmethod
    def pump(stream, lines):
        for line in io.BufferedReader(stream):
            lines.put(line)
        lines.put(None)

    def read(self):
        try:
            line = self.lines.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            self.process.kill()
            return {"error": f"no answer in {PATIENCE_SECONDS} s", "ended": True}
        if line is None:
            return {"error": f"ended with status {self.process.wait()}", "ended": True}
        return json.loads(line)

    def ask(self, **request):
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
        except BrokenPipeError:
            pass
        answer = self.read()
        if answer.get("ended"):
            self.start()
            for name, path in self.programs.items():
                if name not in (request.get("run"), request.get("name")):
                    self.ask(compile=path, name=name)
        elif "compile" in request and "error" not in answer:
            self.programs[request["name"]] = request["compile"]
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def npm_modules():
    """Installs the npm peers on first use; None when that is not possible."""
    if not (NODE_MODULES / "@pydantic" / "monty").is_dir():
        NODE_MODULES.parent.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-save", "--prefix", NODE_MODULES.parent, "@pydantic/monty@0.0.18"]
        try:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            return None
    return NODE_MODULES


def open_peers(names):
    python = newest_python()
    peers = []
    for name in names:
        if name == "monty":
            peer = Peer(name, [sys.executable, str(HERE / "worker_monty.py")])
        elif name == REFERENCE:
            peer = Peer(name, [python, "-I", str(HERE / "worker_cpython.py")])
        else:
            modules = npm_modules()
            if modules is None:
                print(f"{name}: npm cannot install it here, left out")
                continue
            peer = Peer(name, ["node", str(HERE / "worker_npm.mjs")], {"MONTY_NODE_MODULES": str(modules)})
        if peer.error:
            print(f"{name}: {peer.error}, left out")
            peer.close()
        else:
            print(f"{name}: {peer.version}")
            peers.append(peer)
    return peers


def choose(only, skip):
    chosen = []
    for path in sorted(PROGRAMS.glob("*.py")):
        group = path.stem.split("-")[0]
        if (not only or group in only or path.stem in only) and group not in skip and path.stem not in skip:
            chosen.append(path)
    return chosen


def measure(peers, programs, rounds):
    """Times in nanoseconds: times[program][peer] is the list of its rounds."""
    times = {path.stem: {} for path in programs}
    results = {path.stem: {} for path in programs}
    for peer in peers:
        for path in programs:
            answer = peer.ask(compile=str(path), name=path.stem)
            if "error" in answer:
                peer.failures[path.stem] = answer["error"]
    for number in range(rounds):
        order = peers[number % len(peers):] + peers[:number % len(peers)]
        for path in programs:
            for peer in order:
                if path.stem in peer.failures:
                    continue
                answer = peer.ask(run=path.stem)
                if "error" in answer:
                    peer.failures[path.stem] = answer["error"]
                    peer.programs.pop(path.stem, None)
                    times[path.stem].pop(peer.name, None)
                    continue
                times[path.stem].setdefault(peer.name, []).append(answer["ns"])
                results[path.stem][peer.name] = answer["result"]
    return times, results


def check(peers, results):
    """A program whose result differs from CPython's is a failure, not a figure."""
    for name, answers in results.items():
        expected = answers.get(REFERENCE)
        for peer in peers:
            if peer.name in answers and expected is not None and answers[peer.name] != expected:
                peer.failures[name] = f"wrong result {answers[peer.name][:60]}, expected {expected[:60]}"


def geometric(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def table(peers, programs, times):
    others = [peer for peer in peers if peer.name != REFERENCE]
    print()
    print(f"{'program':<28}{'CPython ms':>11}{'spread':>8}" + "".join(f"{p.name + ' x':>12}{'spread':>8}" for p in others))
    ratios = {peer.name: {} for peer in others}

    def spread(rounds):
        return f"{(statistics.median(rounds) / min(rounds) - 1) * 100:.0f}%"

    for path in programs:
        name = path.stem
        base = times[name].get(REFERENCE)
        if not base:
            continue
        line = f"{name:<28}{min(base) / 1e6:>11.2f}{spread(base):>8}"
        for peer in others:
            rounds = times[name].get(peer.name)
            if not rounds or name in peer.failures:
                line += f"{'-':>12}{'':>8}"
            else:
                ratio = min(rounds) / min(base)
                ratios[peer.name][name] = ratio
                line += f"{ratio:>12.2f}{spread(rounds):>8}"
        print(line)
    for label, keep in (
        ("geometric mean, all", lambda n: True),
        ("geometric mean, no class-*", lambda n: not n.startswith("class-")),
        ("geometric mean, common rows", lambda n: all(n in r for r in ratios.values())),
        ("worst row", None),
    ):
        line = f"{label:<28}{'':>19}"
        for peer in others:
            values = ratios[peer.name]
            if keep is None:
                line += f"{max(values.values(), default=float('nan')):>12.2f}{'':>8}"
            else:
                kept = [value for name, value in values.items() if keep(name)]
                line += f"{geometric(kept):>12.2f}{f'({len(kept)})':>8}"
        print(line)
    for peer in peers:
        for name, error in sorted(peer.failures.items()):
            print(f"- {peer.name} {name}: {error.strip().splitlines()[-1][:140]}")
    return ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="rounds per program (default 7)")
    parser.add_argument("--peers", default="monty,cpython,npm", help="comma-separated peers, in table order")
    parser.add_argument("--only", default="", help="groups or programs to run, comma-separated")
    parser.add_argument("--skip", default="", help="groups or programs to leave out, comma-separated")
    parser.add_argument("--json", help="write all times to this file")
    parser.add_argument("--no-boundary", action="store_true", help="leave out the boundary figures")
    options = parser.parse_args()
    only, skip = (set(filter(None, text.split(","))) for text in (options.only, options.skip))
    programs = choose(only, skip)
    peers = open_peers(options.peers.split(","))
    if not any(peer.name == REFERENCE for peer in peers):
        sys.exit("bench: no CPython to compare with")
    times, results = measure(peers, programs, options.rounds)
    check(peers, results)
    ratios = table(peers, programs, times)
    for peer in peers:
        peer.close()
    if options.json:
        Path(options.json).write_text(json.dumps({"times": times, "ratios": ratios}, indent=1), encoding="utf-8")
    boundary = HERE / "boundary.py"
    if boundary.exists() and not options.no_boundary:
        print()
        subprocess.run([sys.executable, str(boundary)], check=False)
    wrong = [name for peer in peers for name, error in peer.failures.items() if error.startswith("wrong result")]
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
