"""Random asynchronous programs, and what CPython's asyncio makes of them.

A program records what happens in `log` and calls the host function `h(key)`, which answers later. `Reference` runs it
on CPython; whenever all tasks wait it resolves some of the calls and notes which, so that the sandbox can be given the
same answers in the same order.
"""

import asyncio
import random
import sys

# The order in which things happen changed in these versions: TaskGroup, wait_for and timeout are compared from there.
HAS_NEW_TIMEOUTS = sys.version_info >= (3, 13)


class Generator:
    """Writes one program."""

    def __init__(self, rng):
        self._rng = rng
        self._lines = []
        self._functions = 0
        self._keys = 0
        self._kinds = [
            self._call, self._calls_early, self._gather, self._cancelled, self._first, self._shield, self._queue,
            self._lock, self._sleep, self._completed,
        ]
        if HAS_NEW_TIMEOUTS:
            self._kinds += [self._group, self._timeout, self._wait_for]

    def program(self):
        """The text: module names `log` and `main`."""
        main = self._function(3)
        head = ['import asyncio', 'log = []', 'lock = asyncio.Lock()', '']
        tail = ['', 'async def main():', f'    log.append(await {main}())', '    return len(log)', '']
        return '\n'.join(head + self._lines + tail)

    def _key(self):
        self._keys += 1
        return self._keys

    def _function(self, depth):
        """Writes a function after those that it calls; gives its name."""
        self._functions += 1
        name = f'f{self._functions}'
        body = []
        for _ in range(self._rng.randint(1, 3)):
            kind = self._rng.choice(self._kinds) if depth > 0 else self._rng.choice([self._call, self._sleep])
            body += kind(name, depth - 1)
        self._lines += [
            f'async def {name}():',
            f'    log.append("{name} starts")',
            '    try:',
            *(f'        {line}' for line in body),
            '    except asyncio.CancelledError as error:',
            f'        log.append(("{name} cancelled", str(error)))',
            *self._after_cancelling(name),
            '    except (ValueError, TimeoutError) as error:',
            f'        log.append(("{name} failed", type(error).__name__, str(error)))',
            *(['        raise'] if self._rng.random() < 0.3 else []),
            '    finally:',
            f'        log.append("{name} ends")',
            f'    return "{name}"',
            '',
        ]
        return name

    def _after_cancelling(self, name):
        chance = self._rng.random()
        if chance < 0.7:
            return ['        raise']
        if chance < 0.85:
            return [f'        log.append(("{name} after", await h({self._key()})))', '        raise']
        return [f'        return "{name} kept"']

    def _call(self, name, depth):
        return [f'log.append(("{name}", await h({self._key()})))']

    def _calls_early(self, name, depth):
        return [f'early = h({self._key()})', *self._call(name, depth), f'log.append(("{name} early", await early))']

    def _some(self, depth, least=2):
        """Expressions of coroutines."""
        return [f'{self._function(depth)}()' for _ in range(self._rng.randint(least, 3))]

    def _gather(self, name, depth):
        parts = [*self._some(depth), f'h({self._key()})']
        self._rng.shuffle(parts)
        flag = self._rng.random() < 0.5
        return [
            f'found = await asyncio.gather({", ".join(parts)}, return_exceptions={flag})',
            f'log.append(("{name} gathered", [repr(item) for item in found]))',
        ]

    def _cancelled(self, name, depth):
        return [
            f'task = asyncio.create_task({self._function(depth)}())',
            *(self._call(name, depth) if self._rng.random() < 0.7 else ['await asyncio.sleep(0)']),
            f'log.append(("{name} cancels", task.cancel("by {name}")))',
            'await asyncio.wait([task])',
            f'log.append(("{name} cancelled it", task.cancelled() or repr(task.exception()), task.cancelling()))',
        ]

    def _first(self, name, depth):
        tasks = ', '.join(f'asyncio.create_task({part}, name="{name} {n}")'
                          for n, part in enumerate(self._some(depth)))
        when = self._rng.choice(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])
        return [
            f'done, rest = await asyncio.wait([{tasks}], return_when=asyncio.{when})',
            'rest = sorted(rest, key=lambda task: task.get_name())',
            f'log.append(("{name} waited", sorted(task.get_name() for task in done), [t.get_name() for t in rest]))',
            'for task in rest:',
            '    task.cancel()',
            'for task in sorted(done, key=lambda task: task.get_name()):',
            '    log.append((task.get_name(), task.cancelled() or repr(task.exception())))',
            'if rest:',
            '    await asyncio.wait(rest)',
        ]

    def _shield(self, name, depth):
        return [f'log.append(("{name} shielded", await asyncio.shield({self._function(depth)}())))']

    def _queue(self, name, depth):
        producer, size = self._function(min(depth, 0)), self._rng.randint(0, 2)
        return [
            f'queue = asyncio.Queue({size})',
            'async def produce():',
            '    for n in range(3):',
            '        await queue.put(n)',
            f'        log.append(("{name} put", n))',
            f'    await {producer}()',
            '    await queue.put(None)',
            'producer = asyncio.create_task(produce())',
            'while (item := await queue.get()) is not None:',
            f'    log.append(("{name} got", item, await h({self._key()})))',
            'await producer',
        ]

    def _lock(self, name, depth):
        return ['async with lock:', f'    log.append(("{name} holds the lock", await h({self._key()})))']

    def _sleep(self, name, depth):
        return [f'await asyncio.sleep({self._seconds()})']

    def _seconds(self):
        return 0 if self._rng.random() < 0.4 else self._rng.random()

    def _completed(self, name, depth):
        tasks = ', '.join(f'asyncio.create_task({part})' for part in self._some(depth))
        return [
            f'for awaitable in asyncio.as_completed([{tasks}]):',
            '    try:',
            f'        log.append(("{name} completed", await awaitable))',
            '    except ValueError as error:',
            f'        log.append(("{name} completed", repr(error)))',
        ]

    def _group(self, name, depth):
        return [
            'try:',
            '    async with asyncio.TaskGroup() as group:',
            *(f'        group.create_task({part})' for part in self._some(depth, 1)),
            *(f'        {line}' for line in self._call(name, depth)),
            'except ExceptionGroup as error:',
            f'    log.append(("{name} group", repr(error)))',
        ]

    def _timeout(self, name, depth):
        return [
            f'async with asyncio.timeout({self._seconds()}) as limit:',
            f'    await {self._function(depth)}()',
            f'log.append(("{name} in time", limit.expired()))',
        ]

    def _wait_for(self, name, depth):
        awaited = f'{self._function(depth)}(), {self._seconds()}'
        return [f'log.append(("{name} waited for", await asyncio.wait_for({awaited})))']


class Stuck(Exception):
    """The program waits for what never happens."""


def answer_of(key):
    """What the host answers to a call: (value, None) or (None, exception)."""
    return (None, ValueError(f'error {key}')) if key % 5 == 3 else (f'value {key}', None)


class _Ordered(dict):
    """A set of tasks in the order in which they came."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class _Call:
    """An answer of the host that is to come."""

    def __init__(self, reference, key):
        self._reference, self.key = reference, key
        self.future = reference.loop.create_future()
        self.turn = None

    def __await__(self):
        if self.turn is None:
            self._reference.awaits += 1
            self.turn = self._reference.awaits
        return (yield from self.future.__await__())


class _Loop(asyncio.base_events.BaseEventLoop):
    """A loop on a virtual clock, which asks the reference to go on when nothing is ready."""

    def __init__(self, reference):
        super().__init__()
        self.now = 0.0
        self._clock_resolution = 1e-9
        self._selector = self
        self._reference = reference
        self.tasks = []
        self.set_task_factory(self._make_task)

    def _make_task(self, loop, coro, **options):
        task = asyncio.Task(coro, loop=loop, **options)
        self.tasks.append(task)
        return task

    def time(self):
        return self.now

    def select(self, timeout):
        if timeout is None or timeout > 0:
            self._reference.go_on(timeout)
        return []

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def close(self):
        if not self.is_closed():
            super().close()


class Reference:
    """Runs a program on CPython's asyncio."""

    def __init__(self, source, rng):
        self._rng = rng
        self.loop = _Loop(self)
        self.calls = {}
        self.awaits = 0
        self.choices = []
        self._names = {'h': self._call}
        exec(compile(source, 'main.py', 'exec'), self._names)

    def _call(self, key):
        self.calls.pop(key, None)
        self.calls[key] = call = _Call(self, key)
        return call

    def run(self):
        """Gives ('value', value) or ('error', text), and the log."""
        before = asyncio.TaskGroup.__init__, asyncio.tasks.all_tasks

        def ordered(group):
            before[0](group)
            group._tasks = _Ordered()

        asyncio.TaskGroup.__init__ = ordered
        asyncio.tasks.all_tasks = lambda loop=None: [task for task in self.loop.tasks if not task.done()]
        self.loop.set_exception_handler(lambda loop, context: None)
        try:
            with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
                outcome = 'value', runner.run(self._names['main']())
        except Stuck:
            raise
        except BaseException as error:
            outcome = 'error', f'{type(error).__name__}: {error}'
        finally:
            asyncio.TaskGroup.__init__, asyncio.tasks.all_tasks = before
        return outcome, self._names['log']

    def go_on(self, timeout):
        """Resolves some calls, or lets the time pass when nobody waits for the host."""
        open_calls = [call for call in self.calls.values() if not call.future.done()]
        if not any(call.turn is not None for call in open_calls):
            if timeout is None:
                raise Stuck
            self.loop.now += timeout
            return
        chosen = self._rng.sample(open_calls, self._rng.randint(1, len(open_calls)))
        self.choices.append(([call.key for call in open_calls], [call.key for call in chosen]))
        for call in sorted(chosen, key=lambda call: call.turn or 0):
            value, error = answer_of(call.key)
            if error is None:
                call.future.set_result(value)
            else:
                call.future.set_exception(error)


def make(seed):
    """A program with what CPython makes of it: (source, outcome, log, choices); None when it gets stuck."""
    rng = random.Random(seed)
    source = Generator(rng).program()
    reference = Reference(source, rng)
    try:
        outcome, log = reference.run()
    except Stuck:
        return None
    return source, outcome, log, reference.choices
