"""Which tests need what a sandbox does not have: by what a test says when it fails, and by what its text waits for."""

import ast
import re

# What a sandbox does not have: tests that need it are counted apart.
ABSENT = re.compile(r"name '(eval|exec|compile|open|__import__|breakpoint|input)' is not defined|"
                    r"needs (_\w+|exec|gc|pickle|marshal|threading|subprocess|multiprocessing|socket|ctypes|signal|"
                    r"importlib|tempfile|os|shutil|resource|faulthandler|dis|tracemalloc|test|xml|pydoc|builtins|ast|"
                    r"opcode|symtable|code|codeop|py_compile|concurrent|select|ssl|mmap|selectors|locale|site|"
                    r"sysconfig|glob|"
                    r"_thread|reference counts|processes|threads|docstrings|much memory|the \w+|sockets|warnings\.\w+|"
                    r"unittest|sys\._\w+|sys\.(settrace|setprofile|getrefcount|gettrace)|codecs|array|xxsubtype|"
                    r"weakref)\b|_frame'|"
                    r"module 'sys' has no attribute '(_\w+|getrefcount|setswitchinterval|gettotalrefcount)'|'f_back'|"
                    r"cannot compile (or inspect code|source text)|OS function .* not implemented|"
                    r"module 'os' has no attribute|name '__builtins__' is not defined|'_deepcopy_dispatch'|"
                    r"_test\w*capi|set_int_max_str_digits|"
                    r"has no attribute '_[A-Za-z]|\b_Missing\b|'_Modules' object|cannot pickle 'itertools|"
                    r"must be those of the module that has the code|'__(basic|item)size__'|'__flags__'|"
                    r"has no attribute '__file__'|time zone files cannot be read|"
                    r"module 'json[\w.]*' has no attribute '(c_\w+|scanner)'|"
                    r"'__code__' of 'function' objects is not writable|"
                    r"name '__file__' is not defined|has no attribute 'main'|SystemRandom not available")
# What a test that skips itself says to be missing.
UNAVAILABLE = re.compile(r"(needs?|requires?) (_\w+|OpenSSL|os\.\w+|uuid_generate\w*|multiprocessing|sys\.set\w+)|"
                         r"unavailable on this build")
# Objects do not die here: what tests that wait for it mention, alone or together, and how they fail.
LIFETIMES = re.compile(r"gc_collect|gc\.collect|\b__del__\b|refcount")
WEAKLY = re.compile(r"weakref\.|Weak(Set|Key|Value|Method)|\bref\(|\bfinalize\(")
DROPPED = re.compile(r"\bdel \w|\w = None\b|getweakref")
# The limit of digits is the sandbox's own: a program that sets a lower one changes nothing.
DIGITS = re.compile(r"\b(adjust|set)_int_max_str_digits")
UNMET = re.compile(r"(\(.*\): )?(AssertionError|KeyError)\b")


def is_absent(reason, source=''):
    """True when a test did not pass for lack of something that a sandbox does not have."""
    return bool(ABSENT.search(reason) or UNAVAILABLE.search(reason)
                or UNMET.match(reason) and (LIFETIMES.search(source) or DIGITS.search(source)
                                            or WEAKLY.search(source) and DROPPED.search(source)))


class Sources:
    """The texts of the test methods of a file."""

    def __init__(self, path):
        self.methods = {}
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef):
                for method in node.body:
                    if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        # A class may inherit its tests: by their name alone, the first of that name.
                        text = ast.unparse(method)
                        self.methods[f'{node.name}.{method.name}'] = text
                        self.methods.setdefault(method.name, text)

    def of(self, label):
        """The text of a test Class.method, and those of the methods that it calls."""
        kind, _, name = label.rpartition('.')
        text = self.methods.get(label) or self.methods.get(name, '')
        text += self.methods.get(f'{kind}.setUp') or self.methods.get('setUp', '')
        called = re.findall(r'self\.(\w+)\(', text)
        return '\n'.join([text, *[self.methods.get(f'{kind}.{one}') or self.methods.get(one, '') for one in called]])
