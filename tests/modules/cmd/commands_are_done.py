import cmd
import io


class Shell(cmd.Cmd):
    def do_add(self, arg):
        """Adds
        numbers."""
        print(sum(map(int, arg.split())), file=self.stdout)

    def do_quit(self, arg):
        return True

    def help_topic(self):
        print('about a topic', file=self.stdout)

    def precmd(self, line):
        return line.lower()


out = io.StringIO()
shell = Shell(stdout=out)
shell.cmdqueue = ['ADD 1 2', '', '?', '? add', 'help topic', '! ls', 'zap 1', 'help quit', 'help nope', 'quit', 'add 9']
shell.cmdloop('Hello')
print(out.getvalue(), shell.cmdqueue, shell.lastcmd)
print(shell.parseline('foo-bar x'), shell.parseline(' ? x'), shell.parseline(''), sorted(shell.complete_help('')))
