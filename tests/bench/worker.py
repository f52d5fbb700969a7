"""The line protocol that every peer of the bench answers: compile once, time each run."""

import json
import sys
import time


def canonical(value):
    """One text per result, the same for every peer: tuples and lists alike, floats by their repr."""
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(canonical, value)) + "]"
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value)
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return repr(value)


def serve(version, compile_program):
    """Answers requests until the input ends; compile_program(source, name) returns a callable without arguments."""
    out = sys.stdout
    programs = {}

    def answer(**fields):
        out.write(json.dumps(fields) + "\n")
        out.flush()

    answer(version=version)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if "compile" in request:
                with open(request["compile"], encoding="utf-8") as file:
                    programs[request["name"]] = compile_program(file.read(), request["name"])
                answer(ok=True)
            else:
                program = programs[request["run"]]
                start = time.perf_counter_ns()
                result = program()
                elapsed = time.perf_counter_ns() - start
                answer(ns=elapsed, result=canonical(result))
        except Exception as error:
            answer(error=f"{type(error).__name__}: {error}")
