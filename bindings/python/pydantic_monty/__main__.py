"""`python -m pydantic_monty` is the command `monty`."""

import sys

from ._cli import main

if __name__ == '__main__':
    sys.exit(main())
