"""What crossing the boundary costs, from C (boundary.c) and from Python, beside the figures aimed at."""

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIBRARY = Path(os.environ.get("MONTY_LIBRARY", ROOT / "artifacts" / "lib" / "libmonty.so"))
BUILD = ROOT / "artifacts" / "bench"

TARGETS = {
    "compile 1+1 and run, C": 2,
    "compile 1+n and run, always new, C": 2,
    "reuse x*y with two inputs, C": 0.4,
    "reuse x*y with two inputs, Python": 2.5,
    "external call round trip, C": 0.5,
    "dump and load together, C": 10,
    "size of a small paused run": 600,
    "first call in a new process, C": 3,
    "first call after loading, Python": 3,
    "parse and compile 1,000 lines, C": 1.5,
}


def show(name, value, unit):
    target = TARGETS.get(name)
    mark = "" if target is None else f"   aim {target:g} {unit}" + ("" if value <= target else "   MISSED")
    print(f"{name:<42}{value:>10.2f} {unit:<6}{mark}")


def thousand_lines():
    """About 1,000 lines, 32 kB, of ordinary code: the bench's own programs one after the other."""
    lines = []
    for path in sorted((HERE / "programs").glob("whole-*.py")):
        lines += path.read_text(encoding="utf-8").splitlines()
    lines = (lines * 3)[:1000]
    while lines[-1].startswith((" ", "@")) or lines[-1].endswith((":", "[", "(", "{", ",")):
        lines.pop()
    return "\n".join(lines) + "\n"


def from_c():
    """Builds and runs boundary.c; the first call is the best of five processes."""
    BUILD.mkdir(parents=True, exist_ok=True)
    program = BUILD / "boundary"
    source = BUILD / "thousand_lines.py"
    source.write_text(thousand_lines(), encoding="utf-8")
    command = ["gcc", "-O2", "-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-I", str(ROOT), str(HERE / "boundary.c"), "-o",
               str(program), f"-L{LIBRARY.parent}", "-lmonty", f"-Wl,-rpath,{LIBRARY.parent}"]
    subprocess.run(command, check=True)
    first = []
    for _ in range(5):
        line = subprocess.run([program, "first"], check=True, capture_output=True, text=True).stdout
        first.append(float(line.split("\t")[1]))
    output = subprocess.run([program, source], check=True, capture_output=True, text=True).stdout
    for line in output.splitlines():
        name, value, unit = line.split("\t")
        show(name, min(first) if name.startswith("first call") else float(value), unit)


def best(action, count, rounds=9):
    """The best round's time per action, in microseconds."""
    results = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(count):
            action()
        results.append((time.perf_counter() - start) / count * 1e6)
    return min(results)


def from_python():
    sys.path.insert(0, str(ROOT / "bindings" / "python"))
    import pydantic_monty

    start = time.perf_counter()
    pydantic_monty.Monty("1+1").run()
    show("first call after loading, Python", (time.perf_counter() - start) * 1e3, "ms")
    show("compile 1+1 and run, Python", best(lambda: pydantic_monty.Monty("1+1").run(), 500), "us")
    program = pydantic_monty.Monty("x*y", inputs=["x", "y"])
    inputs = {"x": 6, "y": 7}
    assert program.run(inputs=inputs) == 42
    show("reuse x*y with two inputs, Python", best(lambda: program.run(inputs=inputs), 2000), "us")
    loop = pydantic_monty.Monty("n = 0\nwhile n < 2000:\n    n += f(n)\nn", external_functions=["f"])
    functions = {"f": lambda n: 1}
    show("external call round trip, Python", best(lambda: loop.run(external_functions=functions), 1, 15) / 2000, "us")
    paused = pydantic_monty.Monty("f(1) + 1", external_functions=["f"])
    show("start and resume, Python", best(lambda: paused.start().resume(return_value=1), 500), "us")
    snapshot = paused.start()
    data = snapshot.dump()
    show("dump of a small paused run, Python", best(snapshot.dump, 500), "us")
    show("load of a small paused run, Python", best(lambda: pydantic_monty.MontySnapshot.load(data), 500), "us")


def main():
    if not LIBRARY.exists():
        print(f"boundary: no native library at {LIBRARY}")
        return
    print("boundary (best of the rounds)")
    for part in (from_c, from_python):
        try:
            part()
        except (ImportError, OSError, subprocess.CalledProcessError) as error:
            print(f"boundary: {error}")


if __name__ == "__main__":
    main()
