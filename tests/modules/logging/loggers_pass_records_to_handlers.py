import io
import logging

out = io.StringIO()
logging.getLogger().handlers.clear()
logging.getLogger().setLevel(logging.WARNING)
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s|%(funcName)s|%(lineno)d'))
log = logging.getLogger('app.part')
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False


def work():
    log.debug('value %d', 3)
    log.info('%(a)s and %(b)s', {'a': 1, 'b': 2})


work()
log.warning('w')
log.error('e %s', 'x')
log.critical('c')
log.log(15, 'fifteen')
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
print(out.getvalue())
print(log, logging.getLogger('app.part') is log, log.parent, logging.getLogger('app').getChild('part') is log, log.parent)
print(logging.getLevelName(30), logging.getLevelName('INFO'), logging.getLevelName(13), log.getEffectiveLevel())
print(log.isEnabledFor(5), logging.getLogger('other').getEffectiveLevel(), logging.getLogger())


class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.kept = []

    def emit(self, record):
        self.kept.append(record.getMessage())


keep = Keep()
logging.getLogger().addHandler(keep)
other = logging.getLogger('other')
other.info('not shown')
other.warning('shown %s', 1)
other.addFilter(lambda record: 'no' not in record.msg)
other.warning('no')
other.warning('yes')
print(keep.kept, other.hasHandlers(), keep)
handler.setFormatter(logging.Formatter('{levelname:>8} {message}', style='{'))
log.info('braces')
handler.setFormatter(logging.Formatter('$levelname $message', style='$'))
log.info('dollar')
print(out.getvalue().splitlines()[-2:])
adapter = logging.LoggerAdapter(log, {'who': 'me'})
handler.setFormatter(logging.Formatter('%(who)s %(message)s'))
adapter.info('adapted')
print(out.getvalue().splitlines()[-1])
logging.disable(logging.INFO)
log.info('quiet')
logging.disable(logging.NOTSET)
print(out.getvalue().splitlines()[-1])
for wrong in (lambda: log.setLevel('ODD'), lambda: log.setLevel(1.5), lambda: log.log('a', 'b'), lambda: logging.Formatter('x'), lambda: logging.Formatter('%(a)s', style='!')):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
