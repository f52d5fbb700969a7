from unittest import TestResult as TestResult
STDOUT_LINE: str
STDERR_LINE: str
