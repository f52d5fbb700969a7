"""Evaluates one program on CPython the way a recorded case needs it; runs inside the oracle, not on the host."""

import ast
import asyncio
import builtins
import heapq
import io
import json
import linecache
import sys
import traceback
import types
import warnings

import host

CASE_NAME = 'case.py'
warnings.simplefilter('ignore')


class _NoSelector:
    """Waits for nothing: advances the loop's virtual clock instead, so that sleeping takes no time."""

    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError('the program waits for something that never happens')
        self._loop.now += timeout
        return []

    def close(self):
        pass


class TimerHandle(asyncio.TimerHandle):
    """Timers due at the same time run in the order they were made, as with a clock that moves."""

    __slots__ = ('order',)

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class VirtualLoop(asyncio.base_events.BaseEventLoop):
    """An event loop without sockets, on a virtual clock."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._timers_made = 0
        self._clock_resolution = 1e-9
        self._selector = _NoSelector(self)

    def time(self):
        return self.now

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        timer._scheduled = True
        self._timers_made += 1
        timer.order = self._timers_made
        heapq.heappush(self._scheduled, timer)
        return timer

    def run_in_executor(self, executor, func, *args):
        """There are no threads here either: the function runs when the loop comes to it."""
        future = self.create_future()

        def call():
            if not future.done():
                try:
                    future.set_result(func(*args))
                except Exception as error:
                    future.set_exception(error)

        self.call_soon(call)
        return future

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def _use_virtual_loop():
    """Makes asyncio.run and friends use the virtual loop."""
    for module in (asyncio, asyncio.events):
        module.new_event_loop = VirtualLoop
    asyncio.run = _run
    asyncio.runners.run = _run


def _run(main, *, debug=None, loop_factory=None):
    if asyncio._get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with asyncio.Runner(debug=debug, loop_factory=loop_factory or VirtualLoop) as runner:
        return runner.run(main)


def _keep_case_frames(summary):
    """Drops the frames of the harness, the host functions and the files of the standard library, in the whole chain."""
    pending, seen = [summary], set()
    while pending:
        item = pending.pop()
        if item is None or id(item) in seen:
            continue
        seen.add(id(item))
        if item.stack is not None:
            item.stack[:] = [frame for frame in item.stack if frame.filename in (CASE_NAME, '<string>')]
            if not item.stack and issubclass(item.exc_type, SyntaxError):
                item.stack = None
        pending += [item.__cause__, item.__context__, *(item.exceptions or [])]


def _traceback_text(error):
    summary = traceback.TracebackException(type(error), error, error.__traceback__, compact=True)
    _keep_case_frames(summary)
    return ''.join(summary.format())


def _depth():
    """How many frames the harness occupies below the program."""
    frame, depth = sys._getframe(1), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


def evaluate(source):
    """Runs source as __main__; returns what it printed and the text of its uncaught exception, or None."""
    module = types.ModuleType('__main__')
    module.__builtins__ = builtins
    for name in host.header(source, 'host'):
        setattr(module, name, getattr(host, name))
    saved = sys.stdout, sys.stderr, sys.modules.get('__main__')
    saved_limit = sys.getrecursionlimit()
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    sys.modules['__main__'] = module
    linecache.cache[CASE_NAME] = (len(source), None, source.splitlines(keepends=True), CASE_NAME)
    outer_loop, error = asyncio._get_running_loop(), None
    asyncio._set_running_loop(None)
    try:
        code = compile(source, CASE_NAME, 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        if code.co_flags & 0x80:
            _run(_module_coroutine(code, module))
        else:
            sys.setrecursionlimit(saved_limit + _depth())
            exec(code, module.__dict__)
    except BaseException as caught:
        error = caught
    out, noise = sys.stdout.getvalue(), sys.stderr.getvalue()
    try:
        text = None if error is None else _traceback_text(error)
    finally:
        sys.stdout, sys.stderr, sys.modules['__main__'] = saved
        sys.setrecursionlimit(saved_limit)
        asyncio._set_running_loop(outer_loop)
    return out, text if text is None or not noise else noise + text


async def _module_coroutine(code, module):
    await eval(code, module.__dict__)


def evaluate_json(request):
    """The service's one entry: a JSON request with `source`, a JSON answer with `out` and `err`."""
    out, err = evaluate(json.loads(request)['source'])
    return json.dumps({'out': out, 'err': err})


_use_virtual_loop()
