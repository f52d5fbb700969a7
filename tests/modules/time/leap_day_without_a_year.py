import datetime
import time
import warnings

warnings.simplefilter('ignore')
for text, form in (('Feb 29', '%b %d'), ('02 29 13:05', '%m %d %H:%M'), ('Feb 28', '%b %d'), ('366', '%j')):
    print(tuple(time.strptime(text, form)))
print(time.strptime('Feb 29', '%b %d') < time.strptime('Mar 1', '%b %d'))
for text, form in (('Feb 30', '%b %d'), ('1900 02 29', '%Y %m %d'), ('2023-02-29', '%Y-%m-%d')):
    try:
        print(tuple(time.strptime(text, form)))
    except ValueError as error:
        print(error)
for text in ('Feb 29', 'Feb 28'):
    try:
        print(datetime.datetime.strptime(text, '%b %d'))
    except ValueError as error:
        print(error)
