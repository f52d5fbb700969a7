# What os has for processes, numbers of files, links and the machine does not exist; the error says what to use.
import os

for name in ('system', 'fork', 'fdopen', 'symlink', 'chdir', 'getpid'):
    try:
        getattr(os, name)
    except AttributeError as error:
        print(error)
print(hasattr(os, 'popen'), hasattr(os, 'remove'))
