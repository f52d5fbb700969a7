# Handles of callbacks, which loop runs, and how the module body takes part in it: it may await without asyncio.run.

from contextvars import copy_context

__all__ = (
    'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle', 'get_event_loop', 'set_event_loop',
    'get_event_loop_policy', 'set_event_loop_policy', 'new_event_loop', 'get_running_loop', '_set_running_loop',
    '_get_running_loop',
)


class Handle:
    """A callback that is due, and can still be cancelled."""

    _source_traceback = None

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def __repr__(self):
        return f'<{" ".join(self._repr_info())}>'

    def _repr_info(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append('cancelled')
        if self._callback is not None:
            parts.append(self._show())
        return parts

    def _show(self):
        from asyncio.format_helpers import _format_callback_source
        return _format_callback_source(self._callback, self._args, debug=self._loop.get_debug())

    def get_context(self):
        """The context the callback runs in."""
        return self._context

    def cancel(self):
        """Lets the callback not be called."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        """True when the callback was cancelled."""
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler(
                {'message': f'Exception in callback {self._show()}', 'exception': error, 'handle': self})


class TimerHandle(Handle):
    """A callback that is due at a time of the loop."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False
        self._host_call = None

    def _repr_info(self):
        parts = super()._repr_info()
        parts.insert(2 if self._cancelled else 1, f'when={self._when}')
        return parts

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when or self == other
        return NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when or self == other
        return NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return (self._when, self._callback, self._args, self._cancelled) == (
            other._when, other._callback, other._args, other._cancelled)

    def cancel(self):
        """Lets the callback not be called."""
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def when(self):
        """The time of the loop at which the callback is due."""
        return self._when


class AbstractServer:
    """Servers need a network, which there is not."""

    def close(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    close_clients = abort_clients = get_loop = is_serving = close
    serve_forever = wait_closed = start_serving

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    """What every event loop is an instance of."""

    def _is_missing(self, *args, **kwargs):
        raise NotImplementedError

    async def _is_never_there(self, *args, **kwargs):
        raise NotImplementedError

    run_forever = run_until_complete = stop = is_running = is_closed = close = _is_missing
    call_soon = call_later = call_at = time = create_future = create_task = call_soon_threadsafe = _is_missing
    run_in_executor = set_default_executor = set_task_factory = get_task_factory = _is_missing
    get_exception_handler = set_exception_handler = default_exception_handler = call_exception_handler = _is_missing
    get_debug = set_debug = _timer_handle_cancelled = _is_missing
    shutdown_asyncgens = shutdown_default_executor = _is_never_there


class _Running:
    """The loop that runs, and the one of the module body, which may await without asyncio.run."""

    def __init__(self):
        self.loop = None
        self.main = None
        self.main_task = None
        self.current = None
        self.task_count = 0


_running = _Running()
_started_generators = []
_has_body_loop = False
__state__ = ('_running', '_started_generators')


def _main_loop():
    if _running.main is None or _running.main._closed:
        global _has_body_loop
        _has_body_loop = True
        _running.main = new_event_loop()
    return _running.main


def _end_body(result):
    """Called when the module body ends; gives its result."""
    from asyncio._body import end
    end()
    return result


def _main_task(loop):
    """What stands for the module body as a task of its loop; None for other loops."""
    if loop is not _running.main:
        return None
    if _running.main_task is None:
        from asyncio._body import MainTask
        _running.main_task = MainTask(loop)
    return _running.main_task


def _run_until(awaited):
    """Runs the loop of the module body until what the body awaits is done; None: for one turn."""
    from asyncio._body import run_until
    run_until(awaited)
    return NotImplemented


def _get_running_loop():
    """The loop that runs, or None."""
    return _running.loop


def _set_running_loop(loop):
    """Makes a loop the running one."""
    _running.loop = loop


def get_running_loop():
    """The loop that runs; in a module body that awaits, the one its awaits run."""
    if _running.loop is not None:
        return _running.loop
    if not _body_awaits():
        raise RuntimeError('no running event loop')
    return _main_loop()


def get_event_loop():
    """The loop that runs, else the one that was set."""
    if _running.loop is not None:
        return _running.loop
    if _running.current is not None:
        return _running.current
    if not _body_awaits():
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _main_loop()


def set_event_loop(loop):
    """Sets the loop for get_event_loop."""
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
    """What older programs ask for a loop."""
    from warnings import warn
    warn("'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, 2)
    return _policy


def set_event_loop_policy(policy):
    """There is one loop, the host's: another policy changes nothing."""
    from warnings import warn
    warn("'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16", DeprecationWarning, 2)


def new_event_loop():
    """A loop that does not run yet."""
    from asyncio.base_events import _UnixSelectorEventLoop
    return _UnixSelectorEventLoop()
