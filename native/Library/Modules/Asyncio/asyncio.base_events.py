# The event loop. Time is the loop's own: it passes when a host answers the call asyncio.sleep, which it is asked when
# nothing else can run, or, with a host that does not, at once. Answers of the host wake the tasks that await them.

from asyncio import events
from asyncio.events import Handle, TimerHandle, _running, _started_generators
from time import _clock

__all__ = ('BaseEventLoop', 'EventLoop', 'SelectorEventLoop')

_KEPT_CANCELLED_TIMERS = 100


class BaseEventLoop(events.AbstractEventLoop):
    """A loop that runs callbacks and tasks."""

    def __init__(self):
        self._ready = []
        self._timers = []
        self._cancelled_timers = 0
        self._awaited = {}
        self._tasks = []
        self._live_tasks = 0
        self._failed = []
        self._failed_room = 64
        self._current_task = None
        self._closed = False
        self._stopping = False
        self._is_pausing = False
        self._task_factory = None
        self._exception_handler = None
        self._debug = False
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (f'<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} '
                f'debug={self.get_debug()}>')

    # Callbacks.

    def call_soon(self, callback, *args, context=None):
        """Lets a callback be called in the next turn."""
        if self._closed or self._debug:
            self._check_callback(callback, 'call_soon')
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """The same as call_soon: there is one thread."""
        if self._closed or self._debug:
            self._check_callback(callback, 'call_soon_threadsafe')
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        """Lets a callback be called after a time in seconds."""
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Lets a callback be called at a time of the loop."""
        if when is None:
            raise TypeError('when cannot be None')
        if self._closed or self._debug:
            self._check_callback(callback, 'call_at')
        handle = TimerHandle(when, callback, args, self, context)
        # The earliest is the last; of those at the same time, the first that was made comes first.
        timers = self._timers
        low, high = 0, len(timers)
        while low < high:
            middle = (low + high) // 2
            if timers[middle]._when > when:
                low = middle + 1
            else:
                high = middle
        timers.insert(low, handle)
        handle._scheduled = True
        return handle

    def _check_callback(self, callback, method):
        self._check_closed()
        from asyncio.coroutines import _iscoroutinefunction, iscoroutine
        if iscoroutine(callback) or _iscoroutinefunction(callback):
            raise TypeError(f'coroutines cannot be used with {method}()')
        if not callable(callback):
            raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

    def _timer_handle_cancelled(self, handle):
        if handle._host_call is not None:
            self._abandon(handle._host_call, handle)
            handle._host_call = None
        elif handle._scheduled:
            self._cancelled_timers += 1
            if self._cancelled_timers > _KEPT_CANCELLED_TIMERS and self._cancelled_timers * 2 > len(self._timers):
                self._timers[:] = [timer for timer in self._timers if not timer._cancelled and timer is not handle]
                self._cancelled_timers = 0

    def time(self):
        """The time of the loop in seconds."""
        return _clock.now

    # Calls of the host.

    def _watch(self, call, waiter):
        self._awaited.setdefault(call, []).append(waiter)

    def _abandon(self, call, waiter):
        """Does not wait for a call any more; without other waiters its answer is given up."""
        waiters = self._awaited.get(call)
        if waiters is not None:
            waiters[:] = [other for other in waiters if other is not waiter]
            if not waiters:
                del self._awaited[call]
                from asyncio.exceptions import CancelledError
                events._give_up(call, CancelledError())

    def _collect(self):
        for call in events._answered(self._awaited):
            for waiter in self._awaited.pop(call):
                if isinstance(waiter, TimerHandle):
                    _clock.now = max(_clock.now, waiter._when)
                    waiter._host_call = None
                    self._ready.append(waiter)
                else:
                    waiter._wake_by_host()

    def _ask_to_sleep(self):
        """Asks the host to wait for the timers, the earliest first, until it answers one of them at once."""
        timers, call, asked = self._timers, None, None
        while timers:
            timer = timers[-1]
            if timer._cancelled:
                self._cancelled_timers -= 1
            elif call is not None and timer._when == asked:
                timer._host_call = call
                self._watch(call, timer)
            else:
                asked = timer._when
                try:
                    call = events._host_sleep(asked - _clock.now)
                except NotImplementedError:
                    _clock.asks_to_sleep = False
                    return
                if not events._is_host_call(call):
                    _clock.now = max(_clock.now, asked)
                    return
                timer._host_call = call
                self._watch(call, timer)
            timers.pop()
            timer._scheduled = False

    # Running.

    def _run_once(self):
        if not self._ready and not self._stopping:
            self._wait()
        timers = self._timers
        while timers and (timers[-1]._when <= _clock.now or timers[-1]._cancelled):
            timer = timers.pop()
            timer._scheduled = False
            if timer._cancelled:
                self._cancelled_timers -= 1
            else:
                self._ready.append(timer)
        batch, self._ready = self._ready, []
        done = 0
        try:
            for handle in batch:
                done += 1
                if not handle._cancelled:
                    handle._run()
                    if self._is_pausing:
                        break
        finally:
            if done < len(batch):
                self._ready[:0] = batch[done:]

    def _wait(self):
        """Nothing is ready: waits for the host, or lets the time pass to the next timer."""
        timers = self._timers
        while timers and timers[-1]._cancelled:
            timers.pop()
            self._cancelled_timers -= 1
        if self._awaited:
            self._collect()
            if self._ready:
                return
        if timers and timers[-1]._when <= _clock.now:
            return
        if timers and _clock.asks_to_sleep:
            self._ask_to_sleep()
            if timers and timers[-1]._when <= _clock.now:
                return
        if self._awaited:
            events._wait_for_host()
            self._collect()
        elif timers:
            _clock.now = timers[-1]._when
        else:
            raise RuntimeError('the event loop has nothing left to wait for: what is awaited can never be done')

    def run_forever(self):
        """Runs until stop() is called."""
        self._check_running()
        before, _running.loop = _running.loop, self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running.loop = before

    def _check_running(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if _running.loop is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def _run_for_body(self):
        """Runs until the module body is to go on."""
        self._check_closed()
        if _running.loop is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        _running.loop = self
        self._is_pausing = False
        try:
            while not self._is_pausing:
                self._run_once()
        finally:
            self._is_pausing = False
            _running.loop = None

    def _pause(self, done=None):
        """Lets the module body go on."""
        self._is_pausing = True

    def run_until_complete(self, future):
        """Runs until a future is done; gives its result."""
        self._check_running()
        from asyncio.futures import isfuture
        from asyncio.tasks import ensure_future
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        if is_new:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        """Ends run_forever after this turn."""
        self._stopping = True

    def is_running(self):
        """True while the loop runs."""
        return _running.loop is self or (
            _running.loop is None and _running.main is self and events._body_runs_loop())

    def is_closed(self):
        """True when the loop was closed."""
        return self._closed

    def close(self):
        """Forgets all callbacks; the loop cannot be used afterwards."""
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        self._closed = True
        self._ready = []
        self._timers = []
        self._report_lost()

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    async def shutdown_asyncgens(self):
        """Closes the asynchronous generators that were begun and have not ended."""
        closing = [generator for generator in _started_generators if generator.ag_frame is not None]
        _started_generators.clear()
        if not closing:
            return
        from asyncio.waiting import gather
        results = await gather(*[generator.aclose() for generator in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                    'exception': result,
                    'asyncgen': generator,
                })

    async def shutdown_default_executor(self, timeout=None):
        """There are no threads to wait for."""

    # Tasks and futures.

    def create_future(self):
        """A future of this loop."""
        from asyncio.futures import Future
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        """A task of this loop."""
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        from asyncio.tasks import Task
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        """Sets what makes tasks; None: Task."""
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        """What makes tasks; None: Task."""
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """A future of a function's result. There are no threads: it runs when the loop comes to it."""
        self._check_closed()
        future = self.create_future()

        def call():
            if future.done():
                return
            try:
                result = func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self.call_soon(call)
        return future

    def set_default_executor(self, executor):
        """There are no threads: an executor changes nothing."""

    # Errors.

    def set_exception_handler(self, handler):
        """Sets what is called with the loop and a dict for errors nobody handles."""
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        """What is called for errors nobody handles, or None."""
        return self._exception_handler

    def default_exception_handler(self, context):
        """Logs an error nobody handles."""
        lines = [context.get('message') or 'Unhandled exception in event loop']
        lines += [f'{key}: {context[key]!r}' for key in sorted(context) if key not in ('message', 'exception')]
        _log('\n'.join(lines), context.get('exception'))

    def call_exception_handler(self, context):
        """Hands an error that nobody handles to the exception handler."""
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                _log('Exception in default exception handler', error)
            return
        try:
            about = context.get('task') or context.get('future') or context.get('handle')
            asked = about.get_context() if hasattr(about, 'get_context') else None
            if asked is not None and hasattr(asked, 'run') and not asked._is_entered:
                asked.run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            try:
                self.default_exception_handler({
                    'message': 'Unhandled error in exception handler', 'exception': error, 'context': context})
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as second:
                _log('Exception in default exception handler while handling an unexpected error in custom exception '
                     'handler', second)

    def _note_error(self, future):
        """Remembers a future that failed, in case nobody asks for its exception."""
        failed = self._failed
        if len(failed) >= self._failed_room:
            failed[:] = [other for other in failed if other._logs_error]
            self._failed_room = max(64, 2 * len(failed))
        failed.append(future)

    def _report_lost(self):
        """Tells of the errors that nobody has asked for, and of tasks that did not end."""
        failed, self._failed = self._failed, []
        for future in failed:
            if future._logs_error:
                future._logs_error = False
                self.call_exception_handler({
                    'message': f'{type(future).__name__} exception was never retrieved',
                    'exception': future._exception,
                    'future': future,
                })
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            if not task.done() and task._log_destroy_pending:
                self.call_exception_handler({'task': task, 'message': 'Task was destroyed but it is pending!'})

    def get_debug(self):
        """True in debug mode."""
        return self._debug

    def set_debug(self, enabled):
        """Turns debug mode on or off."""
        self._debug = enabled


class _UnixSelectorEventLoop(BaseEventLoop):
    """The loop that new_event_loop makes."""


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop


def _log(message, error):
    from logging import getLogger
    getLogger('asyncio').error(message, exc_info=error or False)


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future._loop.stop()
