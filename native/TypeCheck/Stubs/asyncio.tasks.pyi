from asyncio import (Task as Task, create_task as create_task, wait_for as wait_for, sleep as sleep,
    ensure_future as ensure_future, run_coroutine_threadsafe as run_coroutine_threadsafe,
    current_task as current_task, all_tasks as all_tasks, create_eager_task_factory as create_eager_task_factory,
    eager_task_factory as eager_task_factory)
