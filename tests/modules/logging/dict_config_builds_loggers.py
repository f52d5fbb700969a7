import logging
import logging.config
import sys


class Only(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


logging.config.dictConfig({
    'version': 1,
    'formatters': {'short': {'format': '%(levelname)s|%(name)s|%(message)s'},
                   'braces': {'format': '{name}: {message}', 'style': '{'}},
    'filters': {'only': {'()': Only, 'word': 'keep'}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'short', 'level': 'INFO'},
        'kept': {'class': 'logging.StreamHandler', 'stream': sys.stdout, 'formatter': 'braces', 'filters': ['only']},
        'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'target': 'out', 'flushLevel': 'ERROR'},
    },
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['kept'], 'propagate': False},
                'buffered': {'handlers': ['memory'], 'level': 'INFO', 'propagate': False}},
    'root': {'level': 'WARNING', 'handlers': ['out']},
})
logging.warning('root')
logging.info('hidden')
logging.getLogger('app').debug('keep this')
logging.getLogger('app').error('drop this')
logging.getLogger('other').error('through root')
buffered = logging.getLogger('buffered')
buffered.info('first')
print('not yet')
buffered.error('second')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'no.such'}}},
            {'version': 1, 'root': {'handlers': ['missing']}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as error:
        print(error)
logging.config.dictConfig({'version': 1, 'incremental': True, 'root': {'level': 'ERROR'}})
print(logging.getLogger().level, logging.getHandlerByName('out').level)
