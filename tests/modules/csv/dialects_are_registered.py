import csv
import io


class Pipes(csv.Dialect):
    delimiter = '|'
    quotechar = '"'
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect('pipes', Pipes)
csv.register_dialect('dots', 'pipes', delimiter='.')
print(sorted(csv.list_dialects()), list(csv.reader(['a|b'], 'pipes')), list(csv.reader(['a.b'], dialect='dots')))
print(csv.get_dialect('excel').delimiter, csv.get_dialect('excel-tab').delimiter == '\t',
      csv.get_dialect('unix').lineterminator)
csv.unregister_dialect('dots')
for attempt in (lambda: csv.get_dialect('dots'), lambda: csv.reader([], 'none'), lambda: csv.unregister_dialect('x')):
    try:
        attempt()
    except csv.Error as error:
        print(error)
csv.unregister_dialect('pipes')
