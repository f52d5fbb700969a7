"""Write CPython's scopes or code objects for the files of a list ("source TAB target" lines); runs in the oracle."""

import _symtable
import sys
import types
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
KINDS = {0: "function", 1: "class", 2: "module", 3: "annotation", 4: "typealias", 5: "typeparameters", 6: "typevariable"}
COMPREHENSIONS = ("listcomp", "setcomp", "dictcomp")
LETTERS = {1: "L", 2: "G", 3: "G", 4: "F", 5: "C"}


def names_of(entry):
    """The letters of the names, without those that inlining a comprehension brought in."""
    result = []
    for name, flags in entry.symbols.items():
        if name[0] == "." or name.startswith("__class") or name == "__conditional_annotations__":
            continue
        scope = flags >> 12 & 15
        letter = LETTERS.get(scope, "?")
        if entry.type == 2:
            letter = "M"
        result.append(f"{name}={letter}")
    return sorted(result)


def write_scopes(entry, out):
    if entry.type == 3 and not entry.children and not names_of(entry):
        return
    name = entry.name.strip("<>")
    if name not in COMPREHENSIONS:
        out.append(f"{KINDS[entry.type]} {name}: {' '.join(names_of(entry))}\n")
    for child in entry.children:
        write_scopes(child, out)


def describe_scopes(data):
    out = []
    write_scopes(_symtable.symtable(data, "x", "exec"), out)
    return "".join(out)


def quote(text):
    return "None" if text is None else text.replace("\\", "\\\\").replace("\n", "\\n")


def write_codes(code, out):
    count = code.co_argcount + code.co_kwonlyargcount
    variadic = code.co_flags >> 2 & 1, code.co_flags >> 3 & 1
    names = ",".join(code.co_varnames[:count + sum(variadic)])
    kind = (bool(code.co_flags & 0x20) + 2 * bool(code.co_flags & 0x80) + 4 * bool(code.co_flags & 0x200)
            + 8 * variadic[0] + 16 * variadic[1])
    doc = code.co_consts[0] if code.co_flags & 0x4000000 else None
    out.append(f"{code.co_qualname} ({names}) {code.co_posonlyargcount}/{code.co_kwonlyargcount} {kind}"
               f" free={','.join(code.co_freevars)} line={code.co_firstlineno} doc={quote(doc)}\n")
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            write_codes(constant, out)


def describe_codes(data):
    out = []
    write_codes(compile(data, "x", "exec", dont_inherit=True, flags=0x2000), out)
    return "".join(sorted(out))


def main(mode, list_file):
    describe = {"scopes": describe_scopes, "codes": describe_codes}[mode]
    with open(list_file) as file:
        for line in file:
            source, target = line.rstrip("\n").split("\t")
            with open("/host" + source, "rb") as data:
                try:
                    text = describe(data.read())
                except SyntaxError as error:
                    text = f"error: {error.msg}\n"
                except (MemoryError, RecursionError, ValueError) as error:
                    text = f"{type(error).__name__}: {error}\n"
            with open("/host" + target, "w", encoding="utf-8", errors="surrogatepass") as out:
                out.write(text)


main(ARGUMENTS[0].rsplit("/", 1)[1], ARGUMENTS[1])
