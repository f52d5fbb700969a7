import queue

for kind in (queue.Queue, queue.LifoQueue, queue.SimpleQueue):
    made = kind()
    for attempt in (lambda: made.get(timeout=-1), lambda: made.get_nowait(), lambda: made.get(block=False)):
        try:
            attempt()
        except (ValueError, queue.Empty) as error:
            print(kind.__name__, type(error).__name__, error)
