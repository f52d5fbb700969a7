# Asynchronous programs on the run's own event loop. What needs threads, processes or a network is not here.

from asyncio import base_events, coroutines, events, exceptions, futures, graph, locks, queues, runners, taskgroups
from asyncio import tasks, threads, timeouts, waiting
from asyncio.base_events import BaseEventLoop, EventLoop, SelectorEventLoop
from asyncio.coroutines import iscoroutinefunction, iscoroutine
from asyncio.events import (
    AbstractEventLoop, AbstractServer, Handle, TimerHandle, get_event_loop, set_event_loop, new_event_loop,
    get_event_loop_policy, set_event_loop_policy, get_running_loop, _set_running_loop, _get_running_loop,
)
from asyncio.exceptions import (
    BrokenBarrierError, CancelledError, InvalidStateError, IncompleteReadError, LimitOverrunError,
    SendfileNotAvailableError, TimeoutError,
)
from asyncio.futures import Future, wrap_future, isfuture, future_add_to_awaited_by, future_discard_from_awaited_by
from asyncio.graph import FrameCallGraphEntry, FutureCallGraph, capture_call_graph, format_call_graph, print_call_graph
from asyncio.locks import Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier
from asyncio.queues import Queue, PriorityQueue, LifoQueue, QueueFull, QueueEmpty, QueueShutDown
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (
    Task, create_task, wait_for, sleep, ensure_future, run_coroutine_threadsafe, current_task, all_tasks,
    create_eager_task_factory, eager_task_factory, _register_task, _unregister_task, _enter_task, _leave_task,
)
from asyncio.threads import to_thread
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.waiting import FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, wait, as_completed, gather, shield

__all__ = (
    base_events.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + graph.__all__
    + locks.__all__ + queues.__all__ + runners.__all__ + taskgroups.__all__ + tasks.__all__ + threads.__all__
    + timeouts.__all__ + waiting.__all__
)
