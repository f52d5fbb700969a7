import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    made = kind()
    for item in (3, 1, 2):
        made.put(item)
    print(kind.__name__, [made.get() for _ in range(3)], made.empty())
tasks = queue.PriorityQueue()
tasks.put((1, {}))
try:
    tasks.put((1, {}))
except TypeError as error:
    print(error)
work = queue.Queue()
work.put(1)
work.get()
work.task_done()
try:
    work.task_done()
except ValueError as error:
    print(error)
