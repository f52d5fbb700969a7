# What the module body is to the event loop: it may await without being a task.

from asyncio.exceptions import CancelledError


class HostWait:
    """The module body waiting for an answer of the host."""

    def __init__(self, loop, call):
        self._loop = loop
        self._call = call
        self._signal = loop.create_future()

    def _wake_by_host(self):
        if not self._signal.done():
            self._signal.set_result(None)

    def cancel(self, msg=None):
        if self._signal.done():
            return False
        self._loop._forget(self._call, self)
        _abandon(self._call, CancelledError() if msg is None else CancelledError(msg))
        self._signal.set_result(None)
        return True


class MainTask:
    """Stands for the module body where a task is asked for."""

    def __init__(self, loop):
        self._loop = loop
        self._waiter = None
        self._must_cancel = False
        self._cancel_message = None
        self._num_cancels_requested = 0

    def __repr__(self):
        return "<Task pending name='main'>"

    def get_name(self):
        return 'main'

    def get_coro(self):
        return None

    def get_loop(self):
        return self._loop

    def done(self):
        return False

    def cancelled(self):
        return False

    def cancel(self, msg=None):
        self._num_cancels_requested += 1
        if self._waiter is None or not self._waiter.cancel(msg=msg):
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
