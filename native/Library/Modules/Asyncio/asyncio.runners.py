# Running a coroutine from code that is not one.

from asyncio import coroutines, events, tasks

__all__ = ('Runner', 'run')


class Runner:
    """Runs coroutines one after the other on a loop of its own."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._has_set_loop = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _open(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'initialized':
            return
        if self._loop_factory is None:
            self._loop = events.new_event_loop()
            if not self._has_set_loop:
                events.set_event_loop(self._loop)
                self._has_set_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        from contextvars import copy_context
        self._context = copy_context()
        self._state = 'initialized'

    def get_loop(self):
        """The loop of the runner."""
        self._open()
        return self._loop

    def close(self):
        """Cancels what is left, closes the asynchronous generators and the loop."""
        if self._state != 'initialized':
            return
        try:
            _finish(self._loop, closes=False)
        finally:
            if self._has_set_loop:
                events.set_event_loop(None)
            loop, self._loop, self._state = self._loop, None, 'closed'
            loop.close()

    def run(self, coro, *, context=None):
        """Runs a coroutine to its end and gives its result."""
        if events._get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._open()
        if not coroutines.iscoroutine(coro):
            if not hasattr(coro, '__await__') and not events._is_host_call(coro):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            coro = tasks._await(coro)
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine to its end and gives its result; tasks that are left over are cancelled."""
    if events._get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _finish(loop, closes=True):
    """Lets a loop end: its tasks are cancelled, its asynchronous generators closed."""
    try:
        _cancel_all_tasks(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        if closes:
            loop.close()


def _cancel_all_tasks(loop):
    left = [task for task in loop._tasks if not task.done()] if hasattr(loop, '_tasks') else list(tasks.all_tasks(loop))
    if not left:
        return
    for task in left:
        task.cancel()
    from asyncio.waiting import gather
    loop.run_until_complete(_gather(gather, left))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(),
                'task': task,
            })


async def _gather(gather, left):
    await gather(*left, return_exceptions=True)
