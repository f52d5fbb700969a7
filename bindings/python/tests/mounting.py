"""Programs that run with a mounted directory."""

import pytest
from pydantic_monty import Monty, MontyRuntimeError


def run(code, mount, **options):
    """The value of a program that has imported what it needs."""
    return Monty(f'import os\nfrom pathlib import Path\n{code}').run(mount=mount, **options)


def failure(code, mount, **options):
    """Type and message of the exception that leaves the program."""
    with pytest.raises(MontyRuntimeError) as caught:
        run(code, mount, **options)
    return str(caught.value)
