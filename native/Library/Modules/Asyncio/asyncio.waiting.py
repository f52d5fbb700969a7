# Waiting for several awaitables.

from asyncio import coroutines, events, exceptions, futures
from asyncio.queues import Queue
from asyncio.tasks import _set_result_unless_done, ensure_future

__all__ = (
    'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'as_completed', 'gather', 'shield',
)

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for tasks and futures; gives the sets of those that are done and those that are not."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(coroutines.iscoroutine(future) for future in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    fs = {ensure_future(future) for future in fs}
    loop = events.get_running_loop()

    def is_over():
        done = [future for future in fs if future.done()]
        return len(done) == len(fs) or done and (
            return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION and any(
                not future.cancelled() and future.exception() is not None for future in done))

    if not is_over():
        waiter = loop.create_future()
        timer = None if timeout is None else loop.call_later(timeout, _set_result_unless_done, waiter, None)

        def notice(future):
            if not waiter.done() and is_over():
                waiter.set_result(None)

        for future in fs:
            future.add_done_callback(notice)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for future in fs:
                future.remove_done_callback(notice)
    done = {future for future in fs if future.done()}
    return done, fs - done


class _AsCompleted:
    """Gives awaitables as they are done, with `for` and with `async for`."""

    def __init__(self, aws, timeout):
        self._done = Queue()
        self._timer = None
        self._left = set()
        for awaitable in set(aws):
            self._left.add(ensure_future(awaitable))
        self._count = len(self._left)
        for future in self._left:
            future.add_done_callback(self._notice)
        if self._left and timeout is not None:
            self._timer = events.get_running_loop().call_later(timeout, self._expire)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._count:
            raise StopAsyncIteration
        self._count -= 1
        return await self._next(False)

    def __next__(self):
        if not self._count:
            raise StopIteration
        self._count -= 1
        return self._next(True)

    def _notice(self, future):
        if future not in self._left:
            return
        self._left.remove(future)
        self._done.put_nowait(future)
        if not self._left and self._timer is not None:
            self._timer.cancel()

    def _expire(self):
        for future in self._left:
            future.remove_done_callback(self._notice)
            self._done.put_nowait(None)
        self._left.clear()

    async def _next(self, gives_result):
        future = await self._done.get()
        if future is None:
            raise exceptions.TimeoutError
        return future.result() if gives_result else future


def as_completed(fs, *, timeout=None):
    """An iterator of awaitables in the order in which they are done."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    return _AsCompleted(fs, timeout)


class _Gathering(futures.Future):
    """The result of gather: cancelling it cancels what it gathers."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    loop = events.get_event_loop()
    known = {}
    children = []
    for awaitable in coros_or_futures:
        if awaitable not in known:
            known[awaitable] = ensure_future(awaitable)
        children.append(known[awaitable])
    outer = _Gathering(children, loop=loop)
    left = [len(known)]

    def notice(child):
        left[0] -= 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if left[0]:
            return
        results = []
        for child in children:
            if child.cancelled():
                results.append(child._make_cancelled_error())
            else:
                error = child.exception()
                results.append(child.result() if error is None else error)
        if outer._cancel_requested:
            outer.set_exception(outer._make_cancelled_error())
        else:
            outer.set_result(results)

    for child in known.values():
        child.add_done_callback(notice)
    return outer


def shield(arg):
    """A future with the result of an awaitable; cancelling it leaves the awaitable alone."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def copy(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    inner.add_done_callback(copy)
    outer.add_done_callback(lambda done: inner.remove_done_callback(copy))
    return outer
