# Groups of tasks that end together.

from asyncio import events, exceptions, tasks

__all__ = ('TaskGroup',)


class TaskGroup:
    """Waits for all its tasks at the end of the block; when one fails, the others are cancelled."""

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent = None
        self._parent_cancel_requested = False
        self._tasks = []
        self._errors = []
        self._base_error = None
        self._all_done = None

    def __repr__(self):
        parts = []
        if self._tasks:
            parts.append(f'tasks={len(self._tasks)}')
        if self._errors:
            parts.append(f'errors={len(self._errors)}')
        if self._aborting:
            parts.append('cancelling')
        elif self._entered:
            parts.append('entered')
        return f'<TaskGroup{" " if parts else ""}{" ".join(parts)}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._loop = events.get_running_loop()
        self._parent = tasks.current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, kind, error, trace):
        self._exiting = True
        cancelled = error if kind is not None and issubclass(kind, exceptions.CancelledError) else None
        if kind is not None and issubclass(kind, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        requested_before = self._parent_cancel_requested
        if requested_before and self._parent.uncancel() == 0:
            # The cancellation was this group's own.
            cancelled = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._all_done is None:
                self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except exceptions.CancelledError as interruption:
                if not self._aborting:
                    cancelled = interruption
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and not requested_before:
            self._parent.uncancel()
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, exceptions.CancelledError):
            self._errors.append(error)
        if self._errors:
            if self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            errors, self._errors = self._errors, []
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', errors) from None

    def create_task(self, coro, **options):
        """Makes a task that belongs to the group."""
        if not self._entered:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, **options)
        if task.done():
            self._notice(task)
        else:
            self._tasks.append(task)
            task.add_done_callback(self._notice)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks[:]:
            if not task.done():
                task.cancel()

    def _notice(self, task):
        if task in self._tasks:
            self._tasks.remove(task)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            self._loop.call_exception_handler({
                'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                'exception': error, 'task': task})
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()
