# What the module body is to the event loop: it may await without being a task.

from asyncio import events, futures, tasks
from asyncio.events import _running
from asyncio.exceptions import CancelledError
from contextvars import copy_context


class HostWait:
    """The module body waiting for an answer of the host."""

    def __init__(self, loop, call):
        self._loop = loop
        self._call = call

    def _wake_by_host(self):
        self._loop.call_soon(self._loop._pause)

    def cancel(self, msg=None):
        if events._is_answered(self._call):
            return False
        events._give_up(self._call, CancelledError() if msg is None else CancelledError(msg))
        self._loop._abandon(self._call, self)
        self._wake_by_host()
        return True


class MainTask(tasks.Task):
    """Stands for the module body where a task is asked for."""

    def __init__(self, loop):
        futures.Future.__init__(self, loop=loop)
        self._name = 'main'
        self._coro = None
        self._context = copy_context()
        self._fut_waiter = None
        self._must_cancel = False
        self._num_cancels_requested = 0


def run_until(awaited):
    """Runs the loop of the module body until what the body awaits is done; None: for one turn."""
    loop = getattr(awaited, '_loop', None) or events._main_loop()
    if awaited is None:
        loop.call_soon(loop._pause)
        _wait(loop, None)
    elif events._is_host_call(awaited):
        if not events._is_answered(awaited):
            waiter = HostWait(loop, awaited)
            loop._watch(awaited, waiter)
            _wait(loop, waiter)
    elif getattr(awaited, '_asyncio_future_blocking', None) is not None:
        awaited._asyncio_future_blocking = False
        awaited.add_done_callback(loop._pause)
        try:
            _wait(loop, awaited)
        finally:
            awaited.remove_done_callback(loop._pause)
    else:
        raise RuntimeError(f'Task got bad yield: {awaited!r}')


def _wait(loop, waiter):
    task = events._main_task(loop)
    if task is None:
        loop._run_for_body()
        return
    task._fut_waiter = waiter
    try:
        if task._must_cancel and waiter is not None and waiter.cancel(msg=task._cancel_message):
            task._must_cancel = False
        loop._run_for_body()
    finally:
        task._fut_waiter = None


def check_cancelled():
    """After a turn of the module body: raises when its task was cancelled meanwhile."""
    task = _running.main_task
    if task is not None and task._must_cancel:
        task._must_cancel = False
        raise task._make_cancelled_error()


def end():
    """The module body has ended: what asyncio.run does with tasks that are left over."""
    loop, _running.main, _running.main_task = _running.main, None, None
    if loop is not None and not loop._closed:
        from asyncio.runners import _finish
        _finish(loop)
