for leave, arguments in ((exit, ()), (quit, (3,)), (exit, ("bye",)), (quit, (None,))):
    try:
        leave(*arguments)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
try:
    exit(code=5)
except SystemExit as e:
    print(e.code)


def main():
    try:
        exit("done")
    finally:
        print("cleaned up")


main()
