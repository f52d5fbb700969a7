import queue

q = queue.Queue()
q.put(1)
q.shutdown()
print(q.get(), q.is_shutdown)
for attempt in (q.get, lambda: q.put(2)):
    try:
        attempt()
    except queue.ShutDown as error:
        print(type(error).__name__)
other = queue.LifoQueue()
other.put(1)
other.shutdown(immediate=True)
print(other.qsize())
try:
    other.get()
except queue.ShutDown:
    print('gone')
