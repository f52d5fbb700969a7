"""Compare the trees of all Python files below some folders (or in zip archives) with those of CPython 3.14.

usage: python compare.py <folder of node_modules/pyodide> <work folder> <folder, file or zip>...

The work folder keeps CPython's trees, so that a second run needs only this project's parser.
Build AstTool.csproj first (dotnet build -c Release).
"""

import os
import subprocess
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
TOOL = os.path.join(HERE, "bin", "Release", "net10.0", "Monty.AstTool.dll")


def gather(places, work):
    for place in places:
        if place.endswith(".zip"):
            target = os.path.join(work, "zip")
            if not os.path.isdir(target):
                zipfile.ZipFile(place).extractall(target)
            place = target
        if os.path.isfile(place):
            yield os.path.abspath(place)
        for folder, _, names in os.walk(place):
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.abspath(os.path.join(folder, name))


def write_list(path, pairs):
    with open(path, "w") as file:
        file.writelines(f"{source}\t{target}\n" for source, target in pairs)


def main(package, work, *places):
    os.makedirs(work, exist_ok=True)
    sources = list(gather(places, work))
    keys = [source.strip("/").replace("/", "_") for source in sources]
    wanted = [os.path.join(work, key + ".expected") for key in keys]
    actual = [os.path.join(work, key + ".actual") for key in keys]
    missing = [pair for pair in zip(sources, wanted) if not os.path.exists(pair[1])]
    if missing:
        write_list(os.path.join(work, "missing.txt"), missing)
        subprocess.run(["node", os.path.join(HERE, "oracle.mjs"), package, os.path.join(HERE, "reference.py"),
                        os.path.join(work, "missing.txt")], check=True)
    write_list(os.path.join(work, "all.txt"), zip(sources, actual))
    subprocess.run(["dotnet", TOOL, "dump", os.path.join(work, "all.txt")], check=True)
    different = 0
    for source, expected_path, actual_path in zip(sources, wanted, actual):
        with open(expected_path, "rb") as one, open(actual_path, "rb") as two:
            expected, got = one.read(), two.read()
        if expected != got:
            different += 1
            at = len(os.path.commonprefix([expected, got]))
            print(f"{source}\n  expected {expected[max(0, at - 60):at + 100]}\n  actual   {got[max(0, at - 60):at + 100]}")
    print(f"{len(sources) - different} of {len(sources)} files identical")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
