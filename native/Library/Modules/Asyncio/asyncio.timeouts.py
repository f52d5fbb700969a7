# Limits of time for a block of code.

from asyncio import events, exceptions

__all__ = ('Timeout', 'timeout', 'timeout_at')

_CREATED = 'created'
_ENTERED = 'active'
_EXPIRING = 'expiring'
_EXPIRED = 'expired'
_EXITED = 'finished'


class Timeout:
    """Cancels the block when the time has come, and turns that into TimeoutError."""

    def __init__(self, when):
        self._state = _CREATED
        self._when = when
        self._task = None
        self._timer = None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != _ENTERED:
            if self._state == _CREATED:
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        loop = events.get_running_loop()
        if when is None:
            self._timer = None
        elif when <= loop.time():
            self._timer = loop.call_soon(self._expire)
        else:
            self._timer = loop.call_at(when, self._expire)

    def expired(self):
        return self._state in (_EXPIRING, _EXPIRED)

    def __repr__(self):
        parts = [self._state]
        if self._state == _ENTERED:
            parts.append(f'when={None if self._when is None else round(self._when, 3)}')
        return f"<Timeout [{self._state}]{' ' + parts[1] if len(parts) > 1 else ''}>"

    async def __aenter__(self):
        if self._state != _CREATED:
            raise RuntimeError('Timeout has already been entered')
        from asyncio.tasks import current_task
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = _ENTERED
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == _EXPIRING:
            self._state = _EXPIRED
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, exceptions.CancelledError):
                    raise TimeoutError from exc_val
                self._mark(exc_val)
        elif self._state == _ENTERED:
            self._state = _EXITED
        return None

    @staticmethod
    def _mark(error):
        # What was raised while the cancellation passed through the block is told to come from the timeout.
        parts = error.exceptions if isinstance(error, ExceptionGroup) else ()
        for part in (error, *parts):
            while part.__context__ is not None:
                if isinstance(part.__context__, exceptions.CancelledError):
                    replacement = TimeoutError()
                    replacement.__cause__ = replacement.__context__ = part.__context__
                    part.__context__ = replacement
                    break
                part = part.__context__

    def _expire(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._timer = None


def timeout(delay):
    """A block that may take a number of seconds at most; None: any."""
    loop = events.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """A block that may last until a time of the loop."""
    return Timeout(when)
