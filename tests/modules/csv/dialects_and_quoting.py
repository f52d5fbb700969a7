import csv
import io


def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


rows = [['a', 'b "q"', 1.5], ['x,y', 'line\nbreak', None], ['', ' s ', True]]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    print(repr(written(rows, quoting=quoting)))
print(repr(written([['a;b', "it's"]], delimiter=';', quotechar="'", lineterminator='|')))
print(repr(written([['a,b', '"']], quoting=csv.QUOTE_NONE, escapechar='\\')),
      repr(written([['a"']], doublequote=False, escapechar='!')))
for options in ({'quoting': csv.QUOTE_NONE}, {'delimiter': ''}, {'quoting': 9}, {'quotechar': 'ab'}, {'none': 1}):
    try:
        written([['a,b']], **options)
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
