from collections.abc import Callable
from typing import Any, Self
COMPARISON_FLAGS: int
DONT_ACCEPT_BLANKLINE: int
DONT_ACCEPT_TRUE_FOR_1: int
ELLIPSIS: int
FAIL_FAST: int
IGNORE_EXCEPTION_DETAIL: int
NORMALIZE_WHITESPACE: int
REPORTING_FLAGS: int
REPORT_CDIFF: int
REPORT_NDIFF: int
REPORT_ONLY_FIRST_FAILURE: int
REPORT_UDIFF: int
SKIP: int
class TestResults(tuple[int, int]):
    @property
    def failed(self) -> int: ...
    @property
    def attempted(self) -> int: ...
    @property
    def skipped(self) -> int: ...
    def __new__(cls, failed: int, attempted: int, *, skipped: int = 0) -> Self: ...
class Example:
    source: str
    want: str
    exc_msg: str | None
    lineno: int
    indent: int
    options: dict[int, bool]
    def __init__(self, source: str, want: str, exc_msg: str | None = None, lineno: int = 0, indent: int = 0,
                 options: dict[int, bool] | None = None) -> None: ...
class DocTest:
    examples: list[Example]
    globs: dict[str, Any]
    name: str
    filename: str | None
    lineno: int | None
    docstring: str | None
    def __init__(self, examples: list[Example], globs: dict[str, Any], name: str, filename: str | None,
                 lineno: int | None, docstring: str | None) -> None: ...
class DocTestParser:
    def get_doctest(self, string: str, globs: dict[str, Any], name: str, filename: str | None,
                    lineno: int | None) -> DocTest: ...
    def get_examples(self, string: str, name: str = ...) -> list[Example]: ...
    def parse(self, string: str, name: str = ...) -> list[str | Example]: ...
class DocTestFinder:
    def __init__(self, verbose: bool | None = False, parser: DocTestParser = ..., recurse: bool = True,
                 exclude_empty: bool = True) -> None: ...
    def find(self, obj: object, name: str | None = None, module: Any = None, globs: dict[str, Any] | None = None,
             extraglobs: dict[str, Any] | None = None) -> list[DocTest]: ...
class DocTestRunner:
    DIVIDER: str
    test: DocTest
    tries: int
    failures: int
    skips: int
    optionflags: int
    def __init__(self, checker: OutputChecker | None = None, verbose: bool | None = None,
                 optionflags: int = 0) -> None: ...
    def merge(self, other: DocTestRunner) -> None: ...
    def report_start(self, out: Callable[[str], object], test: DocTest, example: Example) -> None: ...
    def report_success(self, out: Callable[[str], object], test: DocTest, example: Example, got: str) -> None: ...
    def report_failure(self, out: Callable[[str], object], test: DocTest, example: Example, got: str) -> None: ...
    def report_unexpected_exception(self, out: Callable[[str], object], test: DocTest, example: Example,
                                    exc_info: Any) -> None: ...
    def run(self, test: DocTest, compileflags: int | None = None, out: Callable[[str], object] | None = None,
            clear_globs: bool = True) -> TestResults: ...
    def summarize(self, verbose: bool | None = None) -> TestResults: ...
class DebugRunner(DocTestRunner): ...
class OutputChecker:
    def check_output(self, want: str, got: str, optionflags: int) -> bool: ...
    def output_difference(self, example: Example, got: str, optionflags: int) -> str: ...
class DocTestFailure(Exception):
    test: DocTest
    example: Example
    got: str
    def __init__(self, test: DocTest, example: Example, got: str) -> None: ...
class UnexpectedException(Exception):
    test: DocTest
    example: Example
    exc_info: Any
    def __init__(self, test: DocTest, example: Example, exc_info: Any) -> None: ...
def DocFileSuite(*paths: str, globs: dict[str, Any] | None = None, parser: DocTestParser = ...,
                 setUp: Callable[[DocTest], object] | None = None, tearDown: Callable[[DocTest], object] | None = None,
                 optionflags: int = 0, checker: OutputChecker | None = None, encoding: str | None = None,
                 module_relative: bool = True, package: Any = None) -> Any: ...
def DocTestSuite(module: Any = None, globs: dict[str, Any] | None = None, extraglobs: dict[str, Any] | None = None,
                 test_finder: DocTestFinder | None = None, *, setUp: Callable[[DocTest], object] | None = None,
                 tearDown: Callable[[DocTest], object] | None = None, optionflags: int = 0,
                 checker: OutputChecker | None = None) -> Any: ...
def register_optionflag(name: str) -> int: ...
def run_docstring_examples(f: object, globs: dict[str, Any], verbose: bool = False, name: str = "NoName",
                           compileflags: int | None = None, optionflags: int = 0) -> None: ...
def script_from_examples(s: str) -> str: ...
def set_unittest_reportflags(flags: int) -> int: ...
def testfile(filename: str, module_relative: bool = True, name: str | None = None, package: Any = None,
             globs: dict[str, Any] | None = None, verbose: bool | None = None, report: bool = True,
             optionflags: int = 0, extraglobs: dict[str, Any] | None = None, raise_on_error: bool = False,
             parser: DocTestParser = ..., encoding: str | None = None) -> TestResults: ...
def testmod(m: Any = None, name: str | None = None, globs: dict[str, Any] | None = None, verbose: bool | None = None,
            report: bool = True, optionflags: int = 0, extraglobs: dict[str, Any] | None = None,
            raise_on_error: bool = False, exclude_empty: bool = False) -> TestResults: ...
BLANKLINE_MARKER: str
ELLIPSIS_MARKER: str
OPTIONFLAGS_BY_NAME: dict[str, int]
master: DocTestRunner | None
