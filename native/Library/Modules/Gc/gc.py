"""What programs ask of a garbage collector; the memory of a run is the host's business, so nothing is ever found."""

__all__ = ['DEBUG_COLLECTABLE', 'DEBUG_LEAK', 'DEBUG_SAVEALL', 'DEBUG_STATS', 'DEBUG_UNCOLLECTABLE', 'callbacks',
           'collect', 'disable', 'enable', 'freeze', 'garbage', 'get_count', 'get_debug', 'get_freeze_count',
           'get_threshold', 'is_finalized', 'is_tracked', 'isenabled', 'set_debug', 'set_threshold', 'unfreeze']

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38

garbage = []
callbacks = []
_settings = {'enabled': True, 'debug': 0, 'threshold': (2000, 10, 0)}

__state__ = ('garbage', 'callbacks', '_settings')


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    return 0


def enable():
    _settings['enabled'] = True


def disable():
    _settings['enabled'] = False


def isenabled():
    return _settings['enabled']


def get_count():
    return (0, 0, 0)


def get_threshold():
    return _settings['threshold']


def set_threshold(threshold0, threshold1=10, threshold2=0, /):
    _settings['threshold'] = (threshold0, threshold1, threshold2)


def get_debug():
    return _settings['debug']


def set_debug(flags, /):
    _settings['debug'] = flags


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def is_tracked(obj, /):
    return not (obj is None or isinstance(obj, (int, float, complex, str, bytes)))


def is_finalized(obj, /):
    return False
