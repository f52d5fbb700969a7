import sched

now = 0


def clock():
    return now


def wait(seconds):
    global now
    now += seconds


s = sched.scheduler(clock, wait)
log = []
s.enter(5, 1, log.append, ('five',))
first = s.enter(1, 2, log.append, argument=('one low',))
s.enter(1, 1, log.append, ('one high',))
gone = s.enterabs(3, 1, log.append, ('gone',))
s.enter(2, 1, lambda *, key: log.append(key), kwargs={'key': 'two'})
s.cancel(gone)
print([event.time for event in s.queue], s.empty(), first.priority, type(first).__name__)
print(s.run(blocking=False), log)
s.run()
print(log, now, s.empty())
try:
    s.cancel(gone)
except ValueError as error:
    print(type(error).__name__)
