import sys

for status in (None, 0, 3, 'text', (1, 2), (), 1.5):
    try:
        sys.exit(status)
    except SystemExit as e:
        print(repr(e.code), e.args)
try:
    sys.exit()
except SystemExit as e:
    print(repr(e.code), e.args)


def close():
    try:
        sys.exit('stopped')
    finally:
        print('finally')


try:
    close()
except Exception:
    print('not reached')
except BaseException as e:
    print(type(e), e)
