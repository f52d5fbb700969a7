import sched

now = 0


def clock():
    return now


def wait(seconds):
    global now
    now += seconds


plan = sched.scheduler(clock, wait)
plan.enter(5, 2, print, ('five, second',))
plan.enter(5, 1, print, ('five, first',))
late = plan.enterabs(30, 1, print, ('never',))
plan.enter(1, 1, print, ('one',), {'end': '!\n'})
print(plan.empty(), [event.time for event in plan.queue])
plan.cancel(late)
plan.run()
print(now, plan.empty(), late.priority)
try:
    plan.cancel(late)
except ValueError as error:
    print(error)
