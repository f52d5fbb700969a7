"""Compare what this parser and CPython 3.14 say about damaged programs.

usage: python mutate.py <folder of node_modules/pyodide> <folder of Python files> <number of programs> [seed]

Pieces of the files lose, double, swap or change tokens or characters. Build AstTool.csproj first.
"""

import collections
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TOOL = os.path.join(HERE, "bin", "Release", "net10.0", "Monty.AstTool.dll")
TOKEN = re.compile(r"\s+|\w+|'[^'\n]*'|\"[^\"\n]*\"|[-+*/=<>!:]=|\*\*|//|->|.", re.S)
EXTRA = ["(", ")", "[", "]", "{", "}", ":", ",", ".", "=", "==", ":=", "*", "**", "if", "else", "for", "in", "not",
         "lambda", "x", "1", "'", '"', "f'{", "}'", "\n", "    ", "\\", "print", "match", "case", "type", "except",
         "async", "await", "yield", "as", "import", "from", ";", "@", "->", "None", "del", "while", "try:", "é", "$"]


def mutate(text, choice):
    tokens = TOKEN.findall(text)
    for _ in range(choice.choice((1, 1, 1, 2))):
        if not tokens:
            break
        at = choice.randrange(len(tokens))
        kind = choice.randrange(6)
        if kind == 0:
            del tokens[at]
        elif kind == 1:
            tokens.insert(at, tokens[at])
        elif kind == 2:
            other = min(len(tokens) - 1, at + choice.randrange(1, 4))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif kind == 3:
            tokens[at] = choice.choice(EXTRA)
        elif kind == 4:
            tokens.insert(at, choice.choice(EXTRA))
        else:
            word = tokens[at]
            cut = choice.randrange(max(1, len(word)))
            tokens[at] = word[:cut] + word[cut + 1:]
    return "".join(tokens)


def programs(folder, count, choice):
    paths = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in sorted(names)
             if name.endswith(".py")]
    paths.sort()
    while count > 0:
        with open(choice.choice(paths), encoding="utf-8", errors="ignore") as file:
            lines = file.read().split("\n")
        starts = [i for i, line in enumerate(lines) if line and not line[0].isspace() and line[0] not in ")]}#'\""]
        for _ in range(min(8, count, len(starts))):
            start = choice.choice(starts)
            end = min(start + choice.randrange(1, 25), len(lines))
            yield mutate("\n".join(lines[start:end]) + "\n", choice).replace("\x1e", "").replace("\0", "")
            count -= 1


def main(package, folder, count, seed="1"):
    choice = random.Random(int(seed))
    sources = list(programs(folder, int(count), choice))
    with tempfile.TemporaryDirectory() as work:
        listing = os.path.join(work, "sources")
        with open(listing, "w", encoding="utf-8", newline="") as file:
            file.write("\x1e".join(sources))
        expected_path = os.path.join(work, "expected")
        subprocess.run(["node", os.path.join(HERE, "oracle.mjs"), package, os.path.join(HERE, "judge.py"), listing,
                        expected_path], check=True)
        with open(expected_path, encoding="utf-8") as file:
            expected = file.read().split("\n")
        answer = subprocess.run(["dotnet", TOOL, "errors", listing], capture_output=True, text=True, check=True)
        print(answer.stderr, end="")
        actual = answer.stdout.split("\n")
    totals = collections.Counter()
    for source, wanted, got in zip(sources, expected, actual):
        if wanted == got:
            totals["identical"] += 1
        elif (wanted == "OK") != (got == "OK"):
            totals["accepted by one only"] += 1
        elif wanted.split(" @")[0] != got.split(" @")[0]:
            totals["other message"] += 1
        else:
            totals["other place"] += 1
        if wanted != got:
            print(f"--- {wanted}\n+++ {got}\n{source}")
    print(len(sources), "programs:", ", ".join(f"{value} {key}" for key, value in totals.most_common()))


if __name__ == "__main__":
    main(*sys.argv[1:])
