"""The modes of run.py that run a case many times: cut into slices, and under limits it does not fit in.

slice   the run stops after every 1, 7 and 1000 steps and is told to go on: nothing of what it prints changes.
tight   a ladder of limits, from hopeless to comfortable: each run prints what was recorded, or its beginning and then
        ends with the error of that limit, which the program cannot catch. Depth and bits of ints are limits a program
        can handle: there any end will do that is an exception of Python.
"""

import contextlib

SLICES = (1, 7, 1000)
LADDERS = {
    'max_memory': (0, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000),
    'max_allocations': (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 300, 1_000, 5_000),
    'max_duration_secs': (0.0, 1e-5, 1e-4, 1e-3),
    'max_suspensions': (0, 1),
    'max_recursion_depth': (1, 2, 3, 5, 9, 17, 40),
    'max_int_bits': (1, 64, 300),
}
ENDS = {
    'max_memory': 'MemoryError: memory limit exceeded: ',
    'max_allocations': 'MemoryError: allocation limit exceeded: ',
    'max_duration_secs': 'TimeoutError: time limit exceeded: ',
    'max_suspensions': 'RuntimeError: suspension limit ',
}
FAULTS = ('SystemError', 'internal error')


@contextlib.contextmanager
def sliced(steps):
    """While it lasts, runs stop after so many steps."""
    from pydantic_monty import _codec, _engine, _program, _progress

    def options(limits, print_callback, modules=None, further=None, *, is_alone=False):
        chosen = {'tick_steps': steps, 'output': 'immediate', **(further or {})}
        if limits:
            chosen['limits'] = limits
        if modules is not None:
            chosen['external_modules'] = _engine.names_of(modules)
        if is_alone:
            chosen['unknown_names'] = 'error'
        return _codec.encode(b'O', chosen)

    before = _program.run_options
    _program.run_options = _progress.run_options = options
    try:
        yield
    finally:
        _program.run_options = _progress.run_options = before


def run_slices(run, expected, compare):
    """The differences when the run is cut; `run` takes limits and gives output and traceback."""
    problems = []
    for steps in SLICES:
        with sliced(steps):
            found = compare(expected, run({}))
        problems += [f'slices of {steps} steps:', *found] if found else []
    return problems


def run_tight(run, expected, compare):
    """What goes wrong under tight limits."""
    problems = []
    for limit, ladder in LADDERS.items():
        for value in ladder:
            found = judge(limit, run({limit: value}), expected, compare)
            problems += [f'{limit} = {value}:', *found] if found else []
    return problems


def judge(limit, actual, expected, compare):
    """What is wrong with one end of a run; nothing when it is as documented."""
    problems = compare(expected, actual)
    if not problems:
        return []
    printed, error = actual
    last = (error or '').rstrip().rpartition('\n')[2]
    if limit in ENDS:
        if not last.startswith(ENDS[limit]):
            return problems
        return [] if expected[0].startswith(printed) else ['printed something else before its end', *problems]
    new = [fault for fault in FAULTS if fault in f'{printed}{error}' and fault not in f'{expected}']
    return [f'a fault: {last}', *problems] if new else []
