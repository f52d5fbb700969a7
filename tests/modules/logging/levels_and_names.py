import logging

print(logging.getLevelName(30), logging.getLevelName('ERROR'), logging.getLevelName(35), logging.WARN, logging.NOTSET)
logger = logging.getLogger('a.b')
print(logger.name, logger.parent.name, logger.level, logger.getEffectiveLevel(), logger.isEnabledFor(logging.INFO),
      logger is logging.getLogger('a.b'))
logging.getLogger('a').setLevel('DEBUG')
print(logger.getEffectiveLevel(), logger.getChild('c').name, logger, logger.parent, logger.hasHandlers())
logging.addLevelName(15, 'TRACE')
print(logging.getLevelName(15), logging.getLevelNamesMapping()['TRACE'])
for attempt in (lambda: logger.setLevel('LOUD'), lambda: logger.setLevel(1.5), lambda: logging.getLogger(5),
                lambda: logger.log('x', 'm')):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
