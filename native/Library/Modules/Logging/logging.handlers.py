"""Handlers that keep records, hand them on to queues, or write files of bounded size."""

import logging

__all__ = ['BaseRotatingHandler', 'BufferingHandler', 'MemoryHandler', 'QueueHandler', 'QueueListener',
           'RotatingFileHandler', 'TimedRotatingFileHandler', 'WatchedFileHandler']


class BaseRotatingHandler(logging.FileHandler):
    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode = mode
        self.encoding = encoding
        self.errors = errors

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
            return
        from os import path, rename
        if path.exists(source):
            rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        from os import path, remove
        if self.stream:
            self.stream.close()
            self.stream = None
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, -1, -1):
                source = self.rotation_filename(f'{self.baseFilename}.{number}') if number else self.baseFilename
                target = self.rotation_filename(f'{self.baseFilename}.{number + 1}')
                if path.exists(source):
                    if path.exists(target):
                        remove(target)
                    self.rotate(source, target)
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        place = self.stream.tell()
        return place > 0 and place + len((self.format(record) + '\n').encode()) >= self.maxBytes


class TimedRotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                 atTime=None, errors=None):
        seconds = {'S': 1, 'M': 60, 'H': 3600, 'D': 86400, 'MIDNIGHT': 86400}
        self.when = when.upper()
        if self.when not in seconds and not (self.when[:1] == 'W' and self.when[1:] in '0123456'):
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        self.interval = seconds.get(self.when, 604800) * interval
        self.suffix = {'S': '%Y-%m-%d_%H-%M-%S', 'M': '%Y-%m-%d_%H-%M', 'H': '%Y-%m-%d_%H'}.get(self.when, '%Y-%m-%d')
        self.rolloverAt = self.computeRollover(int(logging._now()))

    def computeRollover(self, currentTime):
        if self.when == 'MIDNIGHT':
            return currentTime - currentTime % 86400 + self.interval
        return currentTime + self.interval

    def shouldRollover(self, record):
        return logging._now() >= self.rolloverAt

    def doRollover(self):
        from datetime import UTC, datetime
        if self.stream:
            self.stream.close()
            self.stream = None
        started = datetime.fromtimestamp(self.rolloverAt - self.interval, UTC)
        self.rotate(self.baseFilename, self.rotation_filename(f'{self.baseFilename}.{started.strftime(self.suffix)}'))
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(int(logging._now()))


class WatchedFileHandler(logging.FileHandler):
    def reopenIfNeeded(self):
        pass


class BufferingHandler(logging.Handler):
    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        text = self.format(record)
        from copy import copy
        record = copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Hands records of a queue on to handlers; without threads, at the latest when it is stopped."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.stop()

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        if self._thread is not None:
            raise RuntimeError('Listener already started')
        self._thread = self

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread is None:
            return
        self._thread = None
        self.enqueue_sentinel()
        while True:
            record = self.dequeue(False)
            if record is self._sentinel:
                break
            self.handle(record)


def __getattr__(name):
    if name in ('SocketHandler', 'DatagramHandler', 'SysLogHandler', 'NTEventLogHandler', 'SMTPHandler', 'HTTPHandler'):
        raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}: programs have no network")
    raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")
