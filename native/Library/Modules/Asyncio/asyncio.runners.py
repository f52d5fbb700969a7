# Running a coroutine from code that is not one.

from asyncio import coroutines, events, tasks

__all__ = ('Runner', 'run')


class Runner:
    """Runs coroutines one after the other on a loop of its own."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._closed = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _open(self):
        if self._closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._loop = events.new_event_loop() if self._loop_factory is None else self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)

    def get_loop(self):
        self._open()
        return self._loop

    def close(self):
        if self._loop is None or self._closed:
            self._closed = True
            return
        try:
            _cancel_all(self._loop)
        finally:
            self._loop.close()
            self._loop = None
            self._closed = True

    def run(self, coro, *, context=None):
        if events._get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._open()
        if not coroutines.iscoroutine(coro):
            if not hasattr(coro, '__await__'):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            coro = tasks._await(coro)
        return self._loop.run_until_complete(self._loop.create_task(coro, context=context))


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine to its end and gives its result; tasks that are left over are cancelled."""
    if events._get_running_loop() is not None:
        if coroutines.iscoroutine(main):
            main.close()
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = [task for task in loop._tasks if not task.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks._settle(left))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(),
                'task': task,
            })
