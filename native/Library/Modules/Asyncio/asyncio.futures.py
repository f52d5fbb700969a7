# Futures: results that are not there yet.

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError
from contextvars import copy_context

__all__ = ('Future', 'wrap_future', 'isfuture', 'future_add_to_awaited_by', 'future_discard_from_awaited_by')

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def isfuture(obj):
    """True for objects that behave like futures."""
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


class Future:
    """A result that is set later; awaiting it waits until then."""

    _state = _PENDING
    _result = None
    _exception = None
    _exception_trace = None
    _loop = None
    _cancel_message = None
    _cancelled_error = None
    _asyncio_future_blocking = False
    _logs_error = False
    _awaited_by = None
    _source_traceback = None

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def __repr__(self):
        if self in _shown.futures:
            return '...'
        _shown.futures.append(self)
        try:
            return f'<{" ".join([type(self).__name__, *self._repr_info()])}>'
        finally:
            _shown.futures.pop()

    def _repr_info(self):
        parts = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                parts.append(f'exception={self._exception!r}')
            else:
                import reprlib
                parts.append(f'result={reprlib.repr(self._result)}')
        if self._callbacks:
            from asyncio.format_helpers import _format_callbacks
            parts.append(_format_callbacks(self._callbacks))
        return parts

    @property
    def _log_traceback(self):
        return self._logs_error

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self._logs_error = False

    @property
    def _asyncio_awaited_by(self):
        return None if self._awaited_by is None else frozenset(self._awaited_by)

    def get_loop(self):
        """The loop the future belongs to."""
        if self._loop is None:
            raise RuntimeError(f'{type(self).__name__} object is not initialized.')
        return self._loop

    def cancel(self, msg=None):
        """Cancels the future and schedules its callbacks; False when it is done."""
        self._logs_error = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _make_cancelled_error(self):
        if self._cancelled_error is not None:
            error, self._cancelled_error = self._cancelled_error, None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def cancelled(self):
        """True when the future was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """True when there is a result or an exception, or the future was cancelled."""
        return self._state != _PENDING

    def result(self):
        """The result; raises the exception when there is one."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Result is not set.')
        self._logs_error = False
        if self._exception is not None:
            trace, self._exception_trace = self._exception_trace, None
            raise self._exception.with_traceback(trace)
        return self._result

    def exception(self):
        """The exception, or None."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        self._logs_error = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Calls a function with the future once it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Forgets a callback; gives how often it was there."""
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        if self._callbacks:
            callbacks = self._callbacks[:]
            self._callbacks[:] = []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

    def set_result(self, result):
        """Ends the future with a result."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """Ends the future with an exception."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            replacement = RuntimeError(
                'StopIteration interacts badly with generators and cannot be raised into a Future')
            replacement.__cause__ = exception
            replacement.__context__ = exception
            exception = replacement
        self._exception = exception
        self._exception_trace = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._logs_error = True
        note = getattr(self._loop, '_note_error', None)
        if note is not None:
            note(self)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class _Shown:
    """The futures whose text is being made."""

    def __init__(self):
        self.futures = []


_shown = _Shown()
__state__ = ('_shown',)


def wrap_future(future, *, loop=None):
    """An asyncio future for one of concurrent.futures, which is done when it is made."""
    if isfuture(future):
        return future
    from concurrent.futures import Future as Finished
    if not isinstance(future, Finished):
        raise AssertionError(f'concurrent.futures.Future is expected, got {future!r}')
    wrapped = (events.get_event_loop() if loop is None else loop).create_future()

    def copy(done):
        if wrapped.done():
            return
        if done.cancelled():
            wrapped.cancel()
        elif done.exception() is not None:
            wrapped.set_exception(done.exception())
        else:
            wrapped.set_result(done.result())

    future.add_done_callback(lambda done: wrapped._loop.call_soon(copy, done))
    return wrapped


def future_add_to_awaited_by(fut, waiter, /):
    """Notes that one future waits for another."""
    if isinstance(fut, Future) and isinstance(waiter, Future):
        if fut._awaited_by is None:
            fut._awaited_by = []
        if waiter not in fut._awaited_by:
            fut._awaited_by.append(waiter)


def future_discard_from_awaited_by(fut, waiter, /):
    """Takes back such a note."""
    if isinstance(fut, Future) and isinstance(waiter, Future) and fut._awaited_by and waiter in fut._awaited_by:
        fut._awaited_by.remove(waiter)
