# host: fetch
import cmd


class Shell(cmd.Cmd):
    def do_get(self, arg):
        self.stdout.write(fetch(arg) + '\n')

    def default(self, line):
        return fetch(line)

    def postcmd(self, stop, line):
        print('after', line, stop)
        return stop


shell = Shell()
shell.cmdqueue = ['get a', '', 'unknown x', 'get b']
shell.cmdloop()
print(shell.cmdqueue)
