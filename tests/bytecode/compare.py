"""Compare scopes or code objects of all Python files below some folders with those of CPython 3.14.

usage: python compare.py scopes|codes <folder of node_modules/pyodide> <work folder> <folder or file>...

The work folder keeps CPython's answers. Build tool/CompileTool.csproj first (dotnet build -c Release).
"""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOOL = os.path.join(HERE, "tool", "bin", "Release", "net10.0", "Monty.CompileTool.dll")
ORACLE = os.path.join(HERE, "..", "ast", "oracle.mjs")


def gather(places):
    for place in places:
        if os.path.isfile(place):
            yield os.path.abspath(place)
        for folder, _, names in os.walk(place):
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.abspath(os.path.join(folder, name))


def write_list(path, pairs):
    with open(path, "w") as file:
        file.writelines(f"{source}\t{target}\n" for source, target in pairs)


def names_in(line):
    head, _, names = line.partition(": ")
    return head, dict(pair.rsplit("=", 1) for pair in names.split())


def same_scope(expected, got):
    """Whether two lines agree; CPython's line may have names that comprehensions brought into the scope around them."""
    head, wanted = names_in(expected)
    own_head, names = names_in(got)
    return head == own_head and all(wanted.get(name) == letter for name, letter in names.items())


def differences(mode, expected, got):
    one, two = expected.splitlines(), got.splitlines()
    if len(one) != len(two):
        pairs = [(a, b) for a, b in zip(one, two) if a != b][:2]
        return [(f"{len(one)} lines", f"{len(two)} lines"), *pairs]
    same = same_scope if mode == "scopes" else str.__eq__
    return [(a, b) for a, b in zip(one, two) if not same(a, b)]


def main(mode, package, work, *places):
    os.makedirs(work, exist_ok=True)
    sources = list(gather(places))
    keys = [source.strip("/").replace("/", "_") for source in sources]
    wanted = [os.path.join(work, f"{key}.{mode}.expected") for key in keys]
    actual = [os.path.join(work, f"{key}.{mode}.actual") for key in keys]
    missing = [pair for pair in zip(sources, wanted) if not os.path.exists(pair[1])]
    if missing:
        path = os.path.join(work, "missing.txt")
        write_list(path, missing)
        reference = os.path.join(HERE, "reference.py")
        subprocess.run(["node", ORACLE, package, reference, mode, path], check=True, stdout=subprocess.DEVNULL)
    write_list(os.path.join(work, "all.txt"), zip(sources, actual))
    subprocess.run(["dotnet", TOOL, mode, os.path.join(work, "all.txt")], check=True)
    different = 0
    for source, expected_path, actual_path in zip(sources, wanted, actual):
        with open(expected_path, encoding="utf-8", errors="surrogatepass") as one:
            expected = one.read()
        with open(actual_path, encoding="utf-8", errors="surrogatepass") as two:
            got = two.read()
        found = differences(mode, expected, got)
        if found:
            different += 1
            print(source)
            for pair in found[:3]:
                print(f"  expected {pair[0][:400]}\n  actual   {pair[1][:400]}")
    print(f"{len(sources) - different} of {len(sources)} files agree")
    return 1 if different else 0


sys.exit(main(*sys.argv[1:]))
