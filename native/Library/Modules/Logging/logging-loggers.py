

class Manager:
    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = None
        self.logRecordFactory = None

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        made = self.loggerDict.get(name)
        if made is None:
            made = (self.loggerClass or _settings['class'] or Logger)(name)
            made.manager = self
            self.loggerDict[name] = made
            self._place(made)
        return made

    def _place(self, made):
        name = made.name
        parent = self.root
        upper = name
        while '.' in upper:
            upper = upper.rpartition('.')[0]
            if upper in self.loggerDict:
                parent = self.loggerDict[upper]
                break
        made.parent = parent
        for other in self.loggerDict.values():
            if other is not made and other.name.startswith(name + '.') and other.parent is parent:
                other.parent = made

    def setLoggerClass(self, klass):
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory


class Logger(Filterer):
    manager = None

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _check_level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _check_level(level)

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        from traceback import _stack
        frames = _stack()
        if not frames:
            return '(unknown file)', 0, '(unknown function)', None
        frame = frames[-min(max(1, stacklevel), len(frames))]
        shown = None
        if stack_info:
            from traceback import format_stack
            shown = ('Stack (most recent call last):\n' + ''.join(format_stack())).rstrip('\n')
        return frame[0], frame[1], frame[2], shown

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        made = getLogRecordFactory()(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key, value in (extra or {}).items():
            if key in ('message', 'asctime') or hasattr(made, key):
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            setattr(made, key, value)
        return made

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = type(exc_info), exc_info, exc_info.__traceback__
            elif not isinstance(exc_info, tuple):
                from sys import exception as handled
                error = handled()
                exc_info = (None, None, None) if error is None else (type(error), error, error.__traceback__)
        self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo))

    def handle(self, record):
        if self.disabled:
            return
        passed = self.filter(record)
        if not passed:
            return
        self.callHandlers(passed if isinstance(passed, LogRecord) else record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            if not logger.propagate:
                return False
            logger = logger.parent
        return False

    def callHandlers(self, record):
        logger = self
        found = 0
        while logger:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            if not logger.propagate:
                break
            logger = logger.parent
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        if self.disabled or _manager.disable >= level:
            return False
        return level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self is root else f'{self.name}.{suffix}')

    def getChildren(self):
        return {each for each in self.manager.loggerDict.values() if each.parent is self}

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)


root = RootLogger(WARNING)
_manager = Manager(root)
Logger.root = root
Logger.manager = _manager


class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        if self.merge_extra and 'extra' in kwargs:
            kwargs['extra'] = {**self.extra, **kwargs['extra']}
        else:
            kwargs['extra'] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.logger.name} ({getLevelName(self.getEffectiveLevel())})>'


def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return _manager.getLogger(name)


def setLoggerClass(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)
    _settings['class'] = klass


def getLoggerClass():
    return _settings['class'] or Logger


def basicConfig(**kwargs):
    force = kwargs.pop('force', False)
    encoding = kwargs.pop('encoding', None)
    errors = kwargs.pop('errors', 'backslashreplace')
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = kwargs.pop('handlers', None)
    filename = kwargs.pop('filename', None)
    mode = kwargs.pop('filemode', 'a')
    stream = kwargs.pop('stream', None)
    if handlers is None and stream is not None and filename is not None:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is not None and (stream is not None or filename is not None):
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        handlers = [FileHandler(filename, mode, encoding, errors=errors) if filename else StreamHandler(stream)]
    datefmt = kwargs.pop('datefmt', None)
    style = kwargs.pop('style', '%')
    if style not in _STYLES:
        raise ValueError(f'Style must be one of: {",".join(_STYLES)}')
    formatter = kwargs.pop('formatter', None) or Formatter(kwargs.pop('format', _STYLES[style][1]), datefmt, style)
    level = kwargs.pop('level', None)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f'Unrecognised argument(s): {", ".join(kwargs)}')


def _rooted():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **kwargs):
    _rooted().debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _rooted().info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _rooted().warning(msg, *args, **kwargs)


warn = warning


def error(msg, *args, **kwargs):
    _rooted().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _rooted().critical(msg, *args, **kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _rooted().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    _manager.disable = _check_level(level)


def getHandlerByName(name):
    for logger in (root, *_manager.loggerDict.values()):
        for handler in logger.handlers:
            if handler.name == name:
                return handler
    return None


def getHandlerNames():
    return frozenset([handler.name for logger in (root, *_manager.loggerDict.values())
                      for handler in logger.handlers if handler.name])


def captureWarnings(capture):
    import warnings
    if capture:
        warnings.showwarning = _show_warning
    else:
        warnings.showwarning = warnings._own_showwarning


def _show_warning(message, category, filename, lineno, file=None, line=None):
    from warnings import formatwarning
    getLogger('py.warnings').warning('%s', formatwarning(message, category, filename, lineno, line))


def shutdown(handlerList=()):
    for logger in (root, *_manager.loggerDict.values()):
        for handler in logger.handlers:
            handler.flush()
            handler.close()
