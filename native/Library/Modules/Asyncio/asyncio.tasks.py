# Tasks.

from asyncio import coroutines, events, exceptions, futures, timeouts
from contextvars import _current, copy_context

__all__ = (
    'Task', 'create_task', 'wait_for', 'sleep', 'ensure_future', 'run_coroutine_threadsafe', 'current_task',
    'all_tasks',
    'create_eager_task_factory', 'eager_task_factory', '_register_task', '_unregister_task', '_enter_task',
    '_leave_task',
)

class Task(futures.Future):
    """A coroutine that the loop runs."""

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if events._is_host_call(coro):
            coro = _answer_of(coro)
        if not coroutines.iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            events._running.task_count += 1
            self._name = f'Task-{events._running.task_count}'
        else:
            self._name = str(name)
        self._coro = coro
        self._context = copy_context() if context is None else context
        self._waiter = None
        self._must_cancel = False
        self._num_cancels_requested = 0
        tasks = self._loop._tasks
        if len(tasks) > 64 and len(tasks) > 2 * self._loop._live_tasks:
            tasks[:] = [task for task in tasks if not task.done()]
            self._loop._live_tasks = len(tasks)
        tasks.append(self)
        if eager_start and self._loop.is_running():
            self._step()
        else:
            self._loop.call_soon(self._step)

    def _describe(self):
        parts = super()._describe()
        if self._must_cancel:
            parts[0] = 'cancelling'
        parts.insert(1, f'name={self._name!r}')
        parts.insert(2, f'coro=<{getattr(self._coro, "__qualname__", self._coro)}()>')
        return parts

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        return []

    def print_stack(self, *, limit=None, file=None):
        print(f'No stack for {self!r}', file=file)

    def cancel(self, msg=None):
        if self.done():
            return False
        self._num_cancels_requested += 1
        waiter = self._waiter
        if waiter is not None:
            if events._is_host_call(waiter):
                self._loop._forget(waiter, self)
                self._waiter = None
                self._cancel_message = msg
                self._must_cancel = True
                self._loop.call_soon(self._step)
                return True
            if waiter.cancel(msg=msg):
                return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _step(self, error=None):
        if self.done():
            raise exceptions.InvalidStateError(f'_step(): already done: {self!r}, {error!r}')
        if self._must_cancel:
            if not isinstance(error, exceptions.CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._waiter = None
        loop = self._loop
        before, loop._current_task = loop._current_task, self
        outside, _current.context = _current.context, self._context
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except exceptions.CancelledError as cancelled:
            self._cancelled_error = cancelled
            super().cancel(msg=self._cancel_message)
        except (KeyboardInterrupt, SystemExit) as stopping:
            super().set_exception(stopping)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_for(awaited)
        finally:
            loop._current_task = before
            _current.context = outside

    _cancelled_error = None

    def _make_cancelled_error(self):
        if self._cancelled_error is not None:
            error, self._cancelled_error = self._cancelled_error, None
            return error
        return super()._make_cancelled_error()

    def _wait_for(self, awaited):
        blocking = getattr(awaited, '_asyncio_future_blocking', None)
        if awaited is None:
            self._loop.call_soon(self._step)
        elif events._is_host_call(awaited):
            if events._is_answered(awaited):
                self._loop.call_soon(self._step)
            else:
                self._waiter = awaited
                self._loop._watch(awaited, self)
                if self._must_cancel:
                    self._must_cancel = False
                    self._num_cancels_requested -= 1
                    self.cancel(self._cancel_message)
        elif blocking is None:
            self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {awaited!r}'))
        elif awaited._loop is not self._loop:
            self._loop.call_soon(
                self._step, RuntimeError(f'Task {self!r} got Future {awaited!r} attached to a different loop'))
        elif not blocking:
            self._loop.call_soon(
                self._step, RuntimeError(f'yield was used instead of yield from in task {self!r} with {awaited!r}'))
        elif awaited is self:
            self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'))
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wake)
            self._waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()

    def _wake_by_host(self):
        if not self.done():
            self._step()


async def _await(awaitable):
    return await awaitable


async def _settle(tasks):
    for task in tasks:
        try:
            await task
        except BaseException:
            pass


async def _answer_of(call):
    return await call


def current_task(loop=None):
    """The task that runs, or None."""
    loop = events.get_running_loop() if loop is None else loop
    return loop._current_task or events._main_task(loop)


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    return {task for task in loop._tasks if not task.done()}


def create_task(coro, **options):
    """Makes a task of a coroutine; it starts when the loop comes to it."""
    return events.get_running_loop().create_task(coro, **options)


def ensure_future(coro_or_future, *, loop=None):
    """A future for any awaitable."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, '__await__') and not events._is_host_call(coro_or_future):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _await(coro_or_future)
    return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, eager_start=True, **options):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **options)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def run_coroutine_threadsafe(coro, loop):
    raise RuntimeError('there are no threads here: use asyncio.create_task')


async def sleep(delay, result=None):
    """Waits for a time in seconds, then gives the result."""
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    if delay <= 0:
        await _Turn()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_result_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


class _Turn:
    """Awaiting it lets everything else that is ready run once."""

    def __await__(self):
        yield


def _set_result_unless_done(future, result):
    if not future.done():
        future.set_result(result)


async def wait_for(fut, timeout):
    """Waits for an awaitable, at most for a time; then it is cancelled and TimeoutError raised."""
    if fut is not None and not futures.isfuture(fut) and not coroutines.iscoroutine(fut):
        if not hasattr(fut, '__await__') and not events._is_host_call(fut):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except exceptions.CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = events.get_running_loop().create_future()
    future.add_done_callback(lambda done: _set_result_unless_done(waiter, None))
    future.cancel()
    await waiter


def _register_task(task):
    if task not in task._loop._tasks:
        task._loop._tasks.append(task)


def _unregister_task(task):
    if task in task._loop._tasks:
        task._loop._tasks.remove(task)


def _enter_task(loop, task):
    if loop._current_task is not None:
        raise RuntimeError(
            f'Cannot enter into task {task!r} while another task {loop._current_task!r} is being executed.')
    loop._current_task = task


def _leave_task(loop, task):
    if loop._current_task is not task:
        raise RuntimeError(f'Leaving task {task!r} does not match the current task {loop._current_task!r}.')
    loop._current_task = None
