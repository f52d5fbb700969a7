import sys


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append('FLUSH')


class Shown:
    def __str__(self):
        return 'shown'


print(sys.stdout.write('four'), sys.stdout.write(''))
sys.stdout.writelines(['a', 'b\n'])
sys.stdout.writelines(str(i) for i in range(3))
sys.stdout.flush()
print()
sink = Sink()
print(1, Shown(), sep='-', file=sink, flush=True)
kept = sys.stdout
sys.stdout = sink
print('inside', 2)
sys.stdout = None
print('nowhere')
sys.stdout = kept
print(sink.parts)
del sys.stdout
try:
    print('lost')
except RuntimeError as e:
    sys.stdout = kept
    print(e)
try:
    print('x', file=5)
except AttributeError as e:
    print(e)
print('to stderr', file=sys.stderr)
print(sys.stdout.writable(), sys.stdin.readline() if False else 'end')
