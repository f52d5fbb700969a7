# Waiting for several awaitables.

from asyncio import coroutines, events, exceptions, futures
from asyncio.futures import future_add_to_awaited_by, future_discard_from_awaited_by
from asyncio.queues import Queue
from asyncio.tasks import ensure_future

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
    loop = events.get_running_loop()
    if not fs:
        raise AssertionError('Set of Futures is empty.')
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = len(fs)

    def notice(future):
        nonlocal left
        left -= 1
        if left <= 0 or return_when == FIRST_COMPLETED or (
                return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            _release(waiter)

    for future in fs:
        future.add_done_callback(notice)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(notice)
    done, pending = set(), set()
    for future in fs:
        (done if future.done() else pending).add(future)
    return done, pending


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


class _AsCompletedIterator:
    """Gives awaitables as they are done, with `for` and with `async for`."""

    def __init__(self, aws, timeout):
        self._done = Queue()
        self._timer = None
        loop = events.get_event_loop()
        futures = {ensure_future(awaitable, loop=loop): None for awaitable in dict.fromkeys(aws)}
        self._todo = futures
        self._todo_left = len(futures)
        for future in list(futures):
            future.add_done_callback(self._notice)
        if futures and timeout is not None:
            self._timer = loop.call_later(timeout, self._expire)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._todo_left:
            raise StopAsyncIteration
        self._todo_left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._todo_left:
            raise StopIteration
        self._todo_left -= 1
        return self._wait_for_one(resolve=True)

    def _notice(self, future):
        if future not in self._todo:
            return
        del self._todo[future]
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _expire(self):
        for future in self._todo:
            future.remove_done_callback(self._notice)
            self._done.put_nowait(None)
        self._todo.clear()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise exceptions.TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    """An iterator of awaitables in the order in which they are done."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)


class _GatheringFuture(futures.Future):
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
    outer = None
    finished = 0
    already_done = []

    def notice(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                # Somebody has looked at the exception.
                child.exception()
            return
        future_discard_from_awaited_by(child, outer)
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished < count:
            return
        results = []
        for child in children:
            if child.cancelled():
                message = child._cancel_message
                results.append(exceptions.CancelledError('' if message is None else message))
            else:
                error = child.exception()
                results.append(child.result() if error is None else error)
        if outer._cancel_requested:
            outer.set_exception(child._make_cancelled_error())
        else:
            outer.set_result(results)

    known = {}
    children = []
    count = 0
    loop = None
    for awaitable in coros_or_futures:
        child = known.get(awaitable)
        if child is None:
            child = ensure_future(awaitable, loop=loop)
            if loop is None:
                loop = child.get_loop()
            if child is not awaitable:
                child._log_destroy_pending = False
            count += 1
            known[awaitable] = child
            if child.done():
                already_done.append(child)
            else:
                child.add_done_callback(notice)
        children.append(child)
    outer = _GatheringFuture(children, loop=loop)
    for child in known.values():
        future_add_to_awaited_by(child, outer)
    for child in already_done:
        notice(child)
    return outer


def shield(arg):
    """A future with the result of an awaitable; cancelling it leaves the awaitable alone."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()
    future_add_to_awaited_by(inner, outer)

    def copy(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def tell(inner):
        if not inner.cancelled() and inner.exception() is not None:
            loop.call_exception_handler({
                'message': f'{type(inner.exception()).__name__} exception in shielded future',
                'exception': inner.exception(),
                'future': inner,
            })

    def leave(outer):
        if not inner.done():
            inner.remove_done_callback(copy)
            inner.add_done_callback(tell)

    inner.add_done_callback(copy)
    outer.add_done_callback(leave)
    return outer
