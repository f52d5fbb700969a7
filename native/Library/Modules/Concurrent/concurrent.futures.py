# Futures and executors in the one thread of a program: a call that is submitted runs at once, before submit() returns.
# Results, errors, order and states are those of a pool whose workers are faster than the one who submits.

from collections import namedtuple as _namedtuple
from types import GenericAlias as _GenericAlias

__all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
           'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor',
           'ThreadPoolExecutor', 'InterpreterPoolExecutor')

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

_PENDING = 'PENDING'
_RUNNING = 'RUNNING'
_CANCELLED = 'CANCELLED'
_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
_FINISHED = 'FINISHED'
_SHOWN = {_PENDING: 'pending', _RUNNING: 'running', _CANCELLED: 'cancelled', _NOTIFIED: 'cancelled',
          _FINISHED: 'finished'}
_ENDED = _CANCELLED, _NOTIFIED, _FINISHED

TimeoutError = TimeoutError


class Error(Exception):
    """Base of the errors of futures."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """The executor cannot be used any more."""


class BrokenThreadPool(BrokenExecutor):
    """The initializer of a pool has failed."""


class BrokenProcessPool(BrokenExecutor):
    """The initializer of a pool has failed."""


for _kind in (Error, CancelledError, InvalidStateError, BrokenExecutor):
    _kind.__module__ = 'concurrent.futures._base'
BrokenThreadPool.__module__ = 'concurrent.futures.thread'
BrokenProcessPool.__module__ = 'concurrent.futures.process'


class Future:
    """What a call will give."""

    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        text = f'<{type(self).__name__} at {id(self):#x} state={_SHOWN[self._state]}'
        if self._state == _FINISHED:
            if self._exception is not None:
                return f'{text} raised {type(self._exception).__name__}>'
            return f'{text} returned {type(self._result).__name__}>'
        return text + '>'

    def cancel(self):
        """Cancels the call if it has not begun; tells whether it is cancelled."""
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state == _PENDING:
            self._state = _CANCELLED
            self._call_back()
        return True

    def cancelled(self):
        """True when it was cancelled."""
        return self._state in (_CANCELLED, _NOTIFIED)

    def running(self):
        """True while the call runs."""
        return self._state == _RUNNING

    def done(self):
        """True when it has ended or was cancelled."""
        return self._state in _ENDED

    def _wait(self, timeout):
        if self._state in (_CANCELLED, _NOTIFIED):
            raise CancelledError()
        if self._state != _FINISHED:
            if timeout is not None:
                raise TimeoutError()
            raise RuntimeError('this future would be waited for without end: programs have one thread')

    def result(self, timeout=None):
        """The result of the call; raises what it raised."""
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        """What the call raised, or None."""
        self._wait(timeout)
        return self._exception

    def add_done_callback(self, fn):
        """Calls a function with this future when it has ended."""
        if self._state in _ENDED:
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _call(self, function):
        try:
            function(self)
        except Exception:
            import logging
            logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def _call_back(self):
        for function in self._done_callbacks:
            self._call(function)

    def set_running_or_notify_cancel(self):
        """Marks the begin of the call; False when it was cancelled before."""
        if self._state == _CANCELLED:
            self._state = _NOTIFIED
            return False
        if self._state == _PENDING:
            self._state = _RUNNING
            return True
        raise RuntimeError('Future in unexpected state')

    def _end(self, result, exception):
        if self._state in _ENDED:
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result, self._exception = result, exception
        self._state = _FINISHED
        self._call_back()

    def set_result(self, result):
        """Ends it with a result."""
        self._end(result, None)

    def set_exception(self, exception):
        """Ends it with an exception."""
        self._end(None, exception)

    __class_getitem__ = classmethod(_GenericAlias)


class Executor:
    """Runs calls."""

    def submit(self, fn, /, *args, **kwargs):
        """Runs a call; gives its future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """The results of a function for the items of iterables, in their order."""
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        calls = zip(*iterables)
        futures = []
        for args in calls:
            futures.append(self.submit(fn, *args))
            if buffersize is not None and len(futures) == buffersize:
                break
        return _results(self, fn, futures, calls if buffersize is not None else ())

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no further calls."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(executor, function, futures, calls):
    futures.reverse()
    calls = iter(calls)
    try:
        while futures:
            args = next(calls, None)
            if args is not None:
                futures.insert(0, executor.submit(function, *args))
            yield futures.pop().result()
    finally:
        for future in futures:
            future.cancel()


class _Pool(Executor):
    """An executor that runs every call at once."""

    _broken_kind = BrokenThreadPool
    _broken_text = 'A thread initializer failed, the thread pool is not usable anymore'

    def _set_up(self, max_workers, initializer, initargs):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = 5 if max_workers is None else max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._broken = False
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        """Runs a call; gives its future, which has ended."""
        if self._broken:
            raise self._broken_kind(self._broken)
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        initializer, self._initializer = self._initializer, None
        if initializer is not None:
            try:
                initializer(*self._initargs)
            except BaseException:
                import logging
                logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
                self._broken = self._broken_text
                future.set_exception(self._broken_kind(self._broken))
                return future
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no further calls."""
        self._shutdown = True


class ThreadPoolExecutor(_Pool):
    """Runs calls in the one thread of the program."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **ctxkwargs):
        self._set_up(max_workers, initializer, initargs)
        self._thread_name_prefix = thread_name_prefix


class InterpreterPoolExecutor(ThreadPoolExecutor):
    """Runs calls in this very interpreter."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        super().__init__(max_workers, thread_name_prefix, initializer, initargs)


class ProcessPoolExecutor(_Pool):
    """Runs calls in this very process."""

    _broken_kind = BrokenProcessPool
    _broken_text = ('A process in the process pool was terminated abruptly while the future was running or pending.')

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError('max_tasks_per_child must be an integer')
            if max_tasks_per_child <= 0:
                raise ValueError('max_tasks_per_child must be >= 1')
        self._set_up(max_workers, initializer, initargs)

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """The results of a function for the items of iterables, in their order."""
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        return super().map(fn, *iterables, timeout=timeout, buffersize=buffersize)

    def terminate_workers(self):
        """Takes no further calls."""
        self.shutdown()

    kill_workers = terminate_workers


ThreadPoolExecutor.__module__ = 'concurrent.futures.thread'
ProcessPoolExecutor.__module__ = 'concurrent.futures.process'
InterpreterPoolExecutor.__module__ = 'concurrent.futures.interpreter'
Future.__module__ = Executor.__module__ = 'concurrent.futures._base'

DoneAndNotDoneFutures = _namedtuple('DoneAndNotDoneFutures', 'done not_done', module='concurrent.futures._base')


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """The futures that have ended and those that have not."""
    futures = dict.fromkeys(fs)
    done = {future for future in futures if future.done()}
    left = futures.keys() - done
    failed = any(not future.cancelled() and future.exception() is not None for future in done)
    if left and not (done and return_when == FIRST_COMPLETED or failed and return_when == FIRST_EXCEPTION):
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError('Invalid return condition: %r' % return_when)
        if timeout is None:
            raise RuntimeError('these futures would be waited for without end: programs have one thread')
    return DoneAndNotDoneFutures(done, left)


def as_completed(fs, timeout=None):
    """The futures as they end; those that have ended in the order they are given in."""
    futures = list(dict.fromkeys(fs))
    left = [future for future in futures if not future.done()]
    yield from [future for future in futures if future.done()]
    if left:
        if timeout is None:
            raise RuntimeError('these futures would be waited for without end: programs have one thread')
        raise TimeoutError('%d (of %d) futures unfinished' % (len(left), len(futures)))
