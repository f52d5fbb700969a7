import queue

q = queue.Queue(maxsize=2)
q.put('a')
q.put_nowait('b')
print(q.full(), q.qsize(), q.empty(), q.maxsize)
try:
    q.put('c', block=False)
except queue.Full as error:
    print(type(error).__name__, error.args)
print(q.get(), q.get_nowait(), q.empty())
try:
    q.get(block=False)
except queue.Empty as error:
    print(type(error).__name__, error.args)
try:
    q.get(timeout=-1)
except ValueError as error:
    print(error)
