# Tasks.

from asyncio import coroutines, events, exceptions, futures, timeouts
from asyncio.exceptions import CancelledError
from contextvars import copy_context

__all__ = (
    'Task', 'create_task', 'wait_for', 'sleep', 'ensure_future', 'run_coroutine_threadsafe', 'current_task',
    'all_tasks', 'create_eager_task_factory', 'eager_task_factory', '_register_task', '_unregister_task',
    '_enter_task', '_leave_task',
)


class Task(futures.Future):
    """A coroutine that the loop runs."""

    _log_destroy_pending = True

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
        self._fut_waiter = None
        self._must_cancel = False
        self._num_cancels_requested = 0
        _register_task(self)
        if eager_start and self._loop.is_running():
            self._start_eagerly()
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _repr_info(self):
        parts = super()._repr_info()
        if self._num_cancels_requested and not self.done():
            parts[0] = 'cancelling'
        parts.insert(1, f'name={self._name!r}')
        if self._fut_waiter is not None:
            parts.insert(2, f'wait_for={self._fut_waiter!r}')
        if self._coro is not None:
            from asyncio.format_helpers import _format_coroutine
            parts.insert(2, f'coro=<{_format_coroutine(self._coro)}>')
        return parts

    def get_coro(self):
        """The coroutine the task runs."""
        return self._coro

    def get_context(self):
        """The context the task runs in."""
        return self._context

    def get_name(self):
        """The name of the task."""
        return self._name

    def set_name(self, value):
        """Gives the task another name."""
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        """The frames of the suspended coroutine; none when the task is done."""
        frame = getattr(self._coro, 'cr_frame', None)
        return [] if frame is None or limit == 0 else [frame]

    def print_stack(self, *, limit=None, file=None):
        """Prints where the task waits, or how it failed."""
        import sys
        file = sys.stderr if file is None else file
        if self._exception is not None:
            import traceback
            print(f'Traceback for {self!r} (most recent call last):', file=file)
            traceback.print_tb(self._exception.__traceback__, limit=limit, file=file)
            print(*traceback.format_exception_only(self._exception), sep='', end='', file=file)
            return
        frames = self.get_stack(limit=limit)
        print(f'Stack for {self!r} (most recent call last):' if frames else f'No stack for {self!r}', file=file)
        for frame in frames:
            code = frame.f_code
            print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)

    def cancel(self, msg=None):
        """Asks the task to end with CancelledError at the next chance; False when it is done."""
        self._logs_error = False
        if self._state != 'PENDING':
            return False
        self._num_cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is not None:
            if events._is_host_call(waiter):
                self._leave_host_call(msg)
                return True
            if waiter.cancel(msg=msg):
                return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def _leave_host_call(self, msg):
        self._loop._abandon(self._fut_waiter, self)
        self._fut_waiter = None
        error = CancelledError() if msg is None else CancelledError(msg)
        self._loop.call_soon(self._step, error, context=self._context)

    def cancelling(self):
        """How many requests to cancel the task there are."""
        return self._num_cancels_requested

    def uncancel(self):
        """Takes back one request to cancel the task; gives how many are left."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _start_eagerly(self):
        loop = self._loop
        before, loop._current_task = loop._current_task, self
        try:
            self._context.run(self._advance, None)
        finally:
            loop._current_task = before
            if self._state != 'PENDING':
                self._coro = None

    def _step(self, error=None):
        if self._state != 'PENDING':
            raise exceptions.InvalidStateError(f'__step(): already done: {self!r} {error!r}')
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        if loop._current_task is not None:
            _enter_task(loop, self)
        loop._current_task = self
        try:
            self._advance(error)
        finally:
            loop._current_task = None

    def _advance(self, error):
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                futures.Future.cancel(self, msg=self._cancel_message)
            else:
                futures.Future.set_result(self, stop.value)
        except CancelledError as cancelled:
            self._cancelled_error = cancelled
            futures.Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as stopping:
            futures.Future.set_exception(self, stopping)
            raise
        except BaseException as failure:
            futures.Future.set_exception(self, failure)
        else:
            self._wait_for(awaited)

    def _wait_for(self, awaited):
        """Arranges the next step, after what the coroutine awaits."""
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        if events._is_host_call(awaited):
            self._fut_waiter = awaited
            if events._is_answered(awaited):
                self._wake_by_host()
            elif self._must_cancel:
                self._must_cancel = False
                self._leave_host_call(self._cancel_message)
            else:
                self._loop._watch(awaited, self)
            return
        blocking = getattr(awaited, '_asyncio_future_blocking', None)
        if blocking is None:
            problem = f'Task got bad yield: {awaited!r}'
        elif awaited is self:
            problem = f'Task cannot await on itself: {self!r}'
        elif awaited._loop is not self._loop:
            problem = f'Task {self!r} got Future {awaited!r} attached to a different loop'
        elif not blocking:
            problem = f'yield was used instead of yield from in task {self!r} with {awaited!r}'
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wake, context=self._context)
            self._fut_waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False
            return
        self._loop.call_soon(self._step, RuntimeError(problem), context=self._context)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()

    def _wake_by_host(self):
        """The host has answered: the next step comes when the loop has time."""
        self._fut_waiter = None
        self._loop.call_soon(self._step, context=self._context)


async def _await(awaitable):
    return await awaitable


async def _answer_of(call):
    return await call


def current_task(loop=None):
    """The task that runs, or None."""
    loop = events.get_running_loop() if loop is None else loop
    task = getattr(loop, '_current_task', None)
    if task is None and events._running.loop is None and loop is events._running.main:
        return events._main_task(loop)
    return task


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    found = {task for task in loop._tasks if not task.done()}
    if loop is events._running.main:
        found.add(events._main_task(loop))
    return found


def create_task(coro, **kwargs):
    """Makes a task of a coroutine; it starts when the loop comes to it."""
    return events.get_running_loop().create_task(coro, **kwargs)


def ensure_future(coro_or_future, *, loop=None):
    """A future for any awaitable."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    wrapped = None
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, '__await__') and not events._is_host_call(coro_or_future):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = wrapped = _await(coro_or_future)
    try:
        return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)
    except RuntimeError:
        if wrapped is not None:
            wrapped.close()
        raise


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks start when they are made."""
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


def eager_task_factory(loop, coro, *, eager_start=True, **kwargs):
    """A task factory: a task starts when it is made, and needs no turn of the loop when it never waits."""
    return Task(coro, loop=loop, eager_start=eager_start, **kwargs)


def run_coroutine_threadsafe(coro, loop):
    """There are no other threads to run from."""
    raise RuntimeError('there are no threads here: use asyncio.create_task')


async def sleep(delay, result=None):
    """Waits for a time in seconds, then gives the result."""
    if delay <= 0:
        await _Turn()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


class _Turn:
    """Awaiting it lets everything else that is ready run once."""

    def __await__(self):
        yield
        if events._running.loop is None:
            from asyncio._body import check_cancelled
            check_cancelled()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


async def wait_for(fut, timeout):
    """Waits for an awaitable, at most for a time; then it is cancelled and TimeoutError raised."""
    if fut is not None and not futures.isfuture(fut) and not coroutines.iscoroutine(fut):
        fut = _await(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = events.get_running_loop().create_future()

    def release(done):
        if not waiter.done():
            waiter.set_result(None)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


def _register_task(task):
    tasks = task._loop._tasks
    if len(tasks) > 64 and len(tasks) > 2 * task._loop._live_tasks:
        tasks[:] = [other for other in tasks if not other.done()]
        task._loop._live_tasks = len(tasks)
    tasks.append(task)


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


def _swap_current_task(loop, task):
    before, loop._current_task = loop._current_task, task
    return before
