# Groups of tasks that end together.

from asyncio import events, exceptions, futures, tasks

__all__ = ('TaskGroup',)


class TaskGroup:
    """Waits for all its tasks at the end of the block; when one fails, the others are cancelled."""

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent_task = None
        self._parent_cancel_requested = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._on_completed_fut = None

    def __repr__(self):
        parts = ['']
        if self._tasks:
            parts.append(f'tasks={len(self._tasks)}')
        if self._errors:
            parts.append(f'errors={len(self._errors)}')
        if self._aborting:
            parts.append('cancelling')
        elif self._entered:
            parts.append('entered')
        return f'<TaskGroup{" ".join(parts)}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        if self._loop is None:
            self._loop = events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        try:
            await self._end(et, exc)
        finally:
            self._parent_task = None
            self._errors = None
            self._base_error = None

    async def _end(self, kind, error):
        self._exiting = True
        is_cancelled = kind is not None and issubclass(kind, exceptions.CancelledError)
        if kind is not None and self._base_error is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._base_error = error
        interruption = error if is_cancelled else None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as cancelled:
                if not self._aborting:
                    interruption = cancelled
                    self._abort()
            self._on_completed_fut = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
            # The cancellation was this group's own.
            interruption = None
        if interruption is not None and not self._errors:
            raise interruption
        if kind is not None and not is_cancelled:
            self._errors.append(error)
        if self._errors:
            if self._parent_task.cancelling():
                # Cancelled from outside too: the next await says so.
                self._parent_task.uncancel()
                self._parent_task.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None

    def create_task(self, coro, **kwargs):
        """Makes a task that belongs to the group."""
        if not self._entered:
            problem = 'has not been entered'
        elif self._exiting and not self._tasks:
            problem = 'is finished'
        elif self._aborting:
            problem = 'is shutting down'
        else:
            task = self._loop.create_task(coro, **kwargs)
            futures.future_add_to_awaited_by(task, self._parent_task)
            self._tasks[task] = None
            task.add_done_callback(self._on_task_done)
            return task
        if not events._is_host_call(coro):
            coro.close()
        raise RuntimeError(f'TaskGroup {self!r} {problem}')

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        futures.future_discard_from_awaited_by(task, self._parent_task)
        if self._on_completed_fut is not None and not self._tasks and not self._on_completed_fut.done():
            self._on_completed_fut.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent_task.done():
            self._loop.call_exception_handler({
                'message': f'Task {task!r} has errored out but its parent task {self._parent_task} '
                           'is already completed',
                'exception': error,
                'task': task,
            })
            return
        if not self._aborting and not self._parent_cancel_requested:
            # The cancelled tasks first, then the block itself.
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()
