"""Loggers of a service: levels, formats, filters, handlers, hierarchy, adapters, exceptions, and mistakes."""
import io
import logging
import logging.handlers
import sys

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(funcName)s|%(message)s|%(lineno)d'))
root = logging.getLogger('app')
root.setLevel(logging.DEBUG)
root.addHandler(handler)
root.propagate = False
db = logging.getLogger('app.db')


def work():
    db.debug('query %s took %.2f', 'select', 0.5)
    db.info('%(a)s and %(b)r', {'a': 1, 'b': 'x'})
    root.warning('odd %d%%', 5)
    db.log(25, 'between', stacklevel=1)
    try:
        1 / 0
    except ZeroDivisionError:
        db.exception('failed')
    logging.getLogger('app.db.pool').critical('gone', extra={'who': 'me'})


work()
text = out.getvalue()
print('\n'.join(line for line in text.splitlines() if not line.startswith('  ')))


class Only(logging.Filter):
    def filter(self, record):
        record.msg = f'<{record.msg}>'
        return record.levelno < logging.ERROR


class Keep(logging.Handler):
    def __init__(self):
        super().__init__(logging.INFO)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


keep = Keep()
keep.addFilter(Only())
keep.setFormatter(logging.Formatter('{levelname[0]} {name} {message} {who}', style='{', defaults={'who': '?'}))
db.addHandler(keep)
db.debug('no')
db.info('yes')
db.error('no')
adapter = logging.LoggerAdapter(db, {'who': 'ann'})
adapter.warning('adapted')
print(keep.lines, db.hasHandlers(), db.getEffectiveLevel(), db.isEnabledFor(5), db.parent.name, root.getChild('x').name, logging.getLevelName(30), logging.getLevelName('ERROR'), logging.getLevelName(33), repr(db), repr(handler).split()[0], repr(keep), logging.getLevelNamesMapping()['WARN'])
memory = logging.handlers.MemoryHandler(3, target=keep, flushLevel=logging.ERROR)
quiet = logging.getLogger('quiet')
quiet.addHandler(memory)
quiet.propagate = False
quiet.warning('one')
before = len(keep.lines)
quiet.error('two')
print(before, keep.lines[before:], quiet.manager is root.manager, logging.Formatter('$message', style='$').format(logging.makeLogRecord({'msg': 'm %s', 'args': (1,)})), logging.BASIC_FORMAT)
record = logging.LogRecord('n', 10, 'p/file.py', 7, 'hi %s', ('x',), None)
print(record, record.getMessage(), record.filename, record.module, logging.Formatter().format(record), logging.Formatter('%(asctime)s', datefmt='never').usesTime())
logging.addLevelName(5, 'TRACE')
quiet.setLevel('TRACE')
print(quiet, quiet.level, logging.getLogger() is logging.root, logging.getLogger('').name, logging.getHandlerNames(), type(logging.lastResort).__name__)
logging.disable(logging.ERROR)
db.error('unseen')
logging.disable(logging.NOTSET)
for bad in (lambda: db.setLevel('NOPE'), lambda: db.setLevel(1.5), lambda: logging.getLogger(5), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(x)', validate=True), lambda: logging.Formatter('x', style='?'), lambda: db.info('x', extra={'message': 1}), lambda: logging.basicConfig(nonsense=1), lambda: db.log('x', 'y'), lambda: logging.Formatter('%(nope)s').format(record), lambda: logging.StreamHandler().setLevel([]), lambda: db.info('a', nope=1), lambda: logging.basicConfig(stream=out, handlers=[handler]), lambda: logging.makeLogRecord({'msg': '%d', 'args': ('x',)}).getMessage(), lambda: db.addFilter(5) or db.removeFilter(5)):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
