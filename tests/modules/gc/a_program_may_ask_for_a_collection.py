import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), isinstance(gc.collect(), int), isinstance(gc.collect(0), int), len(gc.get_count()))
gc.set_threshold(500, 5, 0)
print(gc.get_threshold()[:2], gc.garbage, gc.callbacks, gc.get_debug(), gc.get_freeze_count())
print([gc.is_tracked(each) for each in (1, "a", None, 1.5, [])])
try:
    gc.collect(5)
except ValueError as e:
    print(e)
