# Asynchronous programs on the run's own event loop. What needs threads, processes or a network is not here.

from asyncio import coroutines, events, exceptions, futures, locks, queues, runners, taskgroups, tasks, timeouts
from asyncio import waiting
from asyncio.coroutines import *
from asyncio.events import *
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.locks import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.timeouts import *
from asyncio.waiting import *

__all__ = (
    coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + locks.__all__ + queues.__all__
    + runners.__all__ + taskgroups.__all__ + tasks.__all__ + timeouts.__all__ + waiting.__all__ + ('to_thread',)
)


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the function runs when the loop comes to it."""
    await tasks.sleep(0)
    return func(*args, **kwargs)
