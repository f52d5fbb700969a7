import logging
from logging.handlers import BufferingHandler, MemoryHandler, QueueHandler
import queue


class Kept(logging.Handler):
    def __init__(self):
        super().__init__()
        self.seen = []

    def emit(self, record):
        self.seen.append(self.format(record))


kept = Kept()
memory = MemoryHandler(3, flushLevel=logging.ERROR, target=kept)
logger = logging.getLogger('memory')
logger.setLevel(logging.DEBUG)
logger.propagate = False
logger.addHandler(memory)
logger.info('one')
logger.info('two')
print(kept.seen, len(memory.buffer))
logger.info('three')
print(kept.seen, len(memory.buffer))
logger.error('now %d', 4)
print(kept.seen[3:])
logger.debug('left')
memory.close()
print(kept.seen[4:], memory.target)
plain = BufferingHandler(2)
plain.emit(logging.makeLogRecord({'msg': 'x'}))
print(len(plain.buffer))
plain.emit(logging.makeLogRecord({'msg': 'y'}))
print(len(plain.buffer))
records = queue.Queue()
sender = QueueHandler(records)
other = logging.getLogger('queue')
other.propagate = False
other.addHandler(sender)
other.warning('over the %s', 'queue')
other.error('again')
first = records.get()
print(first.msg, first.message, first.args, first.levelname, records.get().getMessage(), records.empty())
