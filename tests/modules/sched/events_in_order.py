import sched

now = [0]
scheduler = sched.scheduler(lambda: now[0], lambda delay: now.__setitem__(0, now[0] + delay))
scheduler.enter(5, 1, print, ('late',))
first = scheduler.enter(1, 2, print, ('second',))
scheduler.enter(1, 1, print, ('first',), {'end': '!\n'})
gone = scheduler.enterabs(3, 1, print, ('cancelled',))
scheduler.cancel(gone)
print(len(scheduler.queue), scheduler.empty(), first.time)
scheduler.run()
print(now, scheduler.empty())
