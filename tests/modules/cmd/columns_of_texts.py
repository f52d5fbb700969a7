import cmd
import sys

shell = cmd.Cmd(stdout=sys.stdout)
shell.columnize([str(i) * (i % 7 + 1) for i in range(40)], 50)
shell.columnize(['a'])
shell.columnize([])
shell.columnize(['long' * 10, 'short'], 20)
shell.print_topics('Things:', ['one', 'two'], 15, 80)
try:
    shell.columnize(['a', 1, None])
except TypeError as error:
    print(error)
