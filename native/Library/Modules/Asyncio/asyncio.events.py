# The event loop. Time is the loop's own: it passes when a host answers the call asyncio.sleep, or, with a host that
# does not, when nothing else can run. Calls that the host answers later wake the tasks that await them.

from asyncio.exceptions import CancelledError, InvalidStateError
from contextvars import _current, copy_context
from time import _clock

__all__ = (
    'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle', 'get_event_loop', 'set_event_loop',
    'get_event_loop_policy', 'set_event_loop_policy', 'new_event_loop', 'get_running_loop', '_set_running_loop',
    '_get_running_loop',
)


def _context_for(given):
    """A callback runs in a copy of the context that asks for it; none is needed where nothing is set."""
    return copy_context() if given is None and _current.context._values else given


class Handle:
    """A callback that is due, and can still be cancelled."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context
        self._cancelled = False

    def __repr__(self):
        if self._cancelled:
            return f'<{type(self).__name__} cancelled>'
        return f'<{type(self).__name__} {getattr(self._callback, "__qualname__", self._callback)}()>'

    def get_context(self):
        return self._context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            if self._context is None:
                self._callback(*self._args)
            else:
                self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler(
                {'message': f'Exception in callback {self!r}', 'exception': error, 'handle': self})


class TimerHandle(Handle):
    """A callback that is due at a time of the loop."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._host_call = None

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self._when <= other._when if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self._when >= other._when if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return (self._when, self._callback, self._args, self._cancelled) == (
            other._when, other._callback, other._args, other._cancelled)

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled and self._host_call is not None:
            self._loop._forget(self._host_call, self)
        super().cancel()


class AbstractServer:
    """Servers need a network, which there is not."""


class AbstractEventLoop:
    """What every event loop is an instance of."""


class _EventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = []
        self._timers = []
        self._awaited = {}
        self._tasks = []
        self._live_tasks = 0
        self._current_task = None
        self._closed = False
        self._stopping = False
        self._task_factory = None
        self._exception_handler = None
        self._debug = False

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self._closed} debug={self._debug}>'

    # Callbacks.

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, _context_for(context))
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(_clock.now + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        handle = TimerHandle(when, callback, args, self, _context_for(context))
        if _clock.asks_to_sleep and when > _clock.now:
            try:
                answer = _host_sleep(when - _clock.now)
            except NotImplementedError:
                _clock.asks_to_sleep = False
            else:
                if _is_host_call(answer):
                    handle._host_call = answer
                    self._watch(answer, handle)
                else:
                    # The host has already waited.
                    _clock.now = max(_clock.now, when)
                    self._ready.append(handle)
                return handle
        self._insert(handle)
        return handle

    def _insert(self, timer):
        # The earliest is the last; of those at the same time, the first that was made comes first.
        timers = self._timers
        low, high = 0, len(timers)
        while low < high:
            middle = (low + high) // 2
            if timers[middle]._when > timer._when:
                low = middle + 1
            else:
                high = middle
        timers.insert(low, timer)

    def time(self):
        return _clock.now

    # Calls of the host.

    def _watch(self, call, waiter):
        self._awaited.setdefault(call, []).append(waiter)

    def _forget(self, call, waiter):
        waiters = self._awaited.get(call)
        if waiters is not None and waiter in waiters:
            waiters.remove(waiter)
            if not waiters:
                del self._awaited[call]

    def _collect(self):
        for call in [call for call in self._awaited if _is_answered(call)]:
            for waiter in self._awaited.pop(call):
                if isinstance(waiter, TimerHandle):
                    _clock.now = max(_clock.now, waiter._when)
                    waiter._host_call = None
                    self._ready.append(waiter)
                else:
                    self.call_soon(waiter._wake_by_host)

    # Running.

    def _run_once(self):
        if not self._ready:
            self._wait()
        while self._timers and self._timers[-1]._when <= _clock.now:
            self._ready.append(self._timers.pop())
        batch, self._ready = self._ready, []
        done = 0
        try:
            for handle in batch:
                done += 1
                if not handle._cancelled:
                    handle._run()
        finally:
            if done < len(batch):
                self._ready[:0] = batch[done:]

    def _wait(self):
        while self._timers and self._timers[-1]._cancelled:
            self._timers.pop()
        if self._awaited:
            self._collect()
            if not self._ready:
                _wait_for_host()
                self._collect()
        elif self._timers:
            _clock.now = max(_clock.now, self._timers[-1]._when)
        else:
            raise RuntimeError('the event loop has nothing left to wait for: what is awaited can never be done')

    def run_forever(self):
        self._run(lambda: self._stopping)

    def _run(self, is_over):
        self._check_closed()
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if _running.loop is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        _running.loop = self
        self._stopping = False
        try:
            while not is_over():
                self._run_once()
        finally:
            self._stopping = False
            _running.loop = None

    def run_until_complete(self, future):
        self._check_closed()
        from asyncio.tasks import ensure_future
        future = ensure_future(future, loop=self)
        try:
            self._run(lambda: self._stopping or future.done())
        except BaseException:
            if future.done() and not future.cancelled():
                future.exception()
            raise
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return _running.loop is self

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready = []
        self._timers = []

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self, timeout=None):
        pass

    # Tasks and futures.

    def create_future(self):
        from asyncio.futures import Future
        return Future(loop=self)

    def create_task(self, coro, **options):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **options)
        from asyncio.tasks import Task
        return Task(coro, loop=self, **options)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        # There are no threads: the function runs when the loop comes to it.
        future = self.create_future()

        def call():
            if future.done():
                return
            try:
                result = func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self.call_soon(call)
        return future

    # Errors.

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        import sys
        message = context.get('message') or 'Unhandled exception in event loop'
        error = context.get('exception')
        text = message if error is None else f'{message}\n{type(error).__name__}: {error}'
        print(text, file=sys.stderr)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class _Running:
    """The loop that runs, and the one of the module body, which may await without asyncio.run."""

    def __init__(self):
        self.loop = None
        self.main = None
        self.main_task = None
        self.current = None
        self.task_count = 0


_running = _Running()
__state__ = ('_running',)


def _main_loop():
    if _running.main is None or _running.main._closed:
        _running.main = _EventLoop()
    return _running.main


def _run_until(awaited):
    """Runs the loop of the module body until what the body awaits is done."""
    loop = getattr(awaited, '_loop', None) or _main_loop()
    if _is_host_call(awaited):
        if not _is_answered(awaited):
            from asyncio._body import HostWait
            wait = HostWait(loop, awaited)
            loop._watch(awaited, wait)
            _wait_as_main(loop, wait, wait._signal.done)
    elif getattr(awaited, '_asyncio_future_blocking', None) is not None:
        awaited._asyncio_future_blocking = False
        _wait_as_main(loop, awaited, awaited.done)
    else:
        raise RuntimeError(f'Task got bad yield: {awaited!r}')


def _wait_as_main(loop, waiter, is_over):
    task = _running.main_task
    if task is None:
        loop._run(is_over)
        return
    task._waiter = waiter
    try:
        if task._must_cancel:
            task._must_cancel = False
            waiter.cancel(msg=task._cancel_message)
        loop._run(is_over)
    finally:
        task._waiter = None


def _main_task(loop):
    """What stands for the module body while it runs itself; None inside callbacks and of other loops."""
    if _running.loop is not None or loop is not _running.main:
        return None
    if _running.main_task is None:
        from asyncio._body import MainTask
        _running.main_task = MainTask(_running.main)
    return _running.main_task


def _get_running_loop():
    return _running.loop


def _set_running_loop(loop):
    _running.loop = loop


def get_running_loop():
    """The loop that runs; in the module body the one its awaits run."""
    return _running.loop if _running.loop is not None else _main_loop()


def get_event_loop():
    if _running.loop is not None:
        return _running.loop
    return _running.current if _running.current is not None else _main_loop()


def set_event_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _running.current = loop


class _Policy:
    """What older programs ask for a loop."""

    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return new_event_loop()


_policy = _Policy()


def get_event_loop_policy():
    from warnings import warn
    warn("'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, 2)
    return _policy


def set_event_loop_policy(policy):
    """There is one loop, the host's: another policy changes nothing."""
    from warnings import warn
    warn("'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, 2)


def new_event_loop():
    return _EventLoop()
