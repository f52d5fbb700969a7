import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('{levelname:>8}|{name}|{message}', style='{'))
logger = logging.getLogger('agent')
logger.propagate = False
logger.addHandler(handler)
logger.setLevel(logging.INFO)
logger.addFilter(lambda record: 'secret' not in record.getMessage())
logger.debug('hidden')
logger.info('step %d of %s', 1, 'three')
logger.warning('the secret')
logger.error('%(k)s', {'k': 'value'})
try:
    {}['gone']
except KeyError:
    logger.exception('lookup')
print(out.getvalue())
