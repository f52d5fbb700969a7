import queue

q = queue.Queue(maxsize=2)
q.put('a')
q.put_nowait('b')
print(q.qsize(), q.full(), q.empty(), q.get(), q.get_nowait(), q.empty(), q.maxsize)
for bad in (q.get_nowait, lambda: q.get(block=False), lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1)):
    try:
        bad()
    except (queue.Empty, ValueError) as error:
        print(type(error).__name__, error)
q.put(1)
q.put(2)
try:
    q.put_nowait(3)
except queue.Full as error:
    print(repr(error))
q.task_done()
q.task_done()
q.task_done()
q.task_done()
try:
    q.task_done()
except ValueError as error:
    print(error)
q.join()
p = queue.PriorityQueue()
for item in ((3, 'c'), (1, 'a'), (2, 'b')):
    p.put(item)
print([p.get() for _ in range(p.qsize())])
last = queue.LifoQueue()
last.put(1)
last.put(2)
print(last.get(), last.get(), last.empty())
s = queue.SimpleQueue()
s.put(5)
print(s.get(), s.empty(), s.qsize())
try:
    s.get_nowait()
except queue.Empty:
    print('empty')
q.shutdown()
print(q.get())
q.shutdown(immediate=True)
for bad in (q.get, lambda: q.put(1)):
    try:
        bad()
    except queue.ShutDown as error:
        print(repr(error))
