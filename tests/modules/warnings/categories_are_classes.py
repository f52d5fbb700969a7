import logging
import warnings

for category in (int, 5, 'text'):
    try:
        warnings.warn('x', category)
    except TypeError as error:
        print(error)
for layout in ('%(x', '%(levelname)s', 'plain', '%(name)5.2f'):
    try:
        logging.Formatter(layout)
        print(layout, 'taken')
    except ValueError as error:
        print(error)
