import asyncio

wanted = '''
    ALL_COMPLETED AbstractEventLoop AbstractServer Barrier BaseEventLoop BoundedSemaphore BrokenBarrierError
    CancelledError Condition Event EventLoop FIRST_COMPLETED FIRST_EXCEPTION FrameCallGraphEntry Future
    FutureCallGraph Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock PriorityQueue Queue
    QueueEmpty QueueFull QueueShutDown Runner SelectorEventLoop Semaphore SendfileNotAvailableError Task TaskGroup
    Timeout TimeoutError TimerHandle all_tasks as_completed capture_call_graph create_eager_task_factory create_task
    current_task eager_task_factory ensure_future format_call_graph future_add_to_awaited_by
    future_discard_from_awaited_by gather get_event_loop get_event_loop_policy get_running_loop iscoroutine
    iscoroutinefunction isfuture new_event_loop print_call_graph run run_coroutine_threadsafe set_event_loop
    set_event_loop_policy shield sleep timeout timeout_at to_thread wait wait_for wrap_future
'''.split()
print([name for name in wanted if not hasattr(asyncio, name)], [name for name in wanted if name not in asyncio.__all__])
for name in ('Task', 'Future', 'Lock', 'Queue', 'TaskGroup', 'Timeout', 'Runner', 'Handle'):
    kind = getattr(asyncio, name)
    print(name, kind.__qualname__, kind.__mro__[-1].__name__, [item for item in dir(kind) if item[0] != '_'])
