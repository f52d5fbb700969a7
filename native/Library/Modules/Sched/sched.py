"""Runs actions at times and by priority."""

import heapq
from collections import namedtuple
from time import monotonic as _time, sleep as _sleep

__all__ = ['scheduler']

_Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs', module='sched')
_absent = object()


class Event(_Event):
    __slots__ = ()


class scheduler:
    def __init__(self, timefunc=_time, delayfunc=_sleep):
        self._queue = []
        self._count = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_absent):
        event = Event(time, priority, self._count, action, argument, {} if kwargs is _absent else kwargs)
        self._count += 1
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_absent):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        queue = self._queue
        while queue:
            event = queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                heapq.heappop(queue)
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        events = self._queue[:]
        return [heapq.heappop(events) for _ in range(len(events))]
