from collections.abc import Iterator
from typing import Any

PyCF_ONLY_AST: int
PyCF_TYPE_COMMENTS: int
PyCF_ALLOW_TOP_LEVEL_AWAIT: int
PyCF_OPTIMIZED_AST: int
class AST:
    def __init__(self, /, *args: Any, **kwargs: Any) -> None: ...
def parse(source: Any, filename: Any = '<unknown>', mode: str = 'exec', *, type_comments: Any = False,
    feature_version: Any = None, optimize: Any = -1, module: Any = None) -> Any: ...
def literal_eval(node_or_string: Any) -> Any: ...
def dump(node: AST, annotate_fields: Any = True, include_attributes: Any = False, *, indent: Any = None,
    show_empty: bool = False) -> str: ...
def copy_location(new_node: Any, old_node: Any) -> Any: ...
def fix_missing_locations(node: Any) -> Any: ...
def increment_lineno(node: Any, n: Any = 1) -> Any: ...
def iter_fields(node: AST) -> Iterator[tuple[str, Any]]: ...
def iter_child_nodes(node: AST) -> Iterator[Any]: ...
def walk(node: AST) -> Iterator[Any]: ...
def get_docstring(node: Any, clean: bool = True) -> str | None: ...
def get_source_segment(source: Any, node: Any, *, padded: Any = False) -> Any: ...
class NodeVisitor:
    def visit(self, node: Any) -> Any: ...
    def generic_visit(self, node: Any) -> Any: ...
class NodeTransformer(NodeVisitor):
    def generic_visit(self, node: Any) -> Any: ...
def compare(a: Any, b: Any, /, *, compare_attributes: Any = False) -> Any: ...
class mod(AST): ...
class Module(mod):
    body: list[stmt]
    type_ignores: list[Any]
class Interactive(mod):
    body: list[Any]
class Expression(mod):
    body: expr
class FunctionType(mod):
    argtypes: list[Any]
    returns: Any
class stmt(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
class FunctionDef(stmt):
    name: str
    args: arguments
    body: list[stmt]
    decorator_list: list[Any]
    returns: Any
    type_comment: Any
    type_params: list[Any]
class AsyncFunctionDef(stmt):
    name: str
    args: arguments
    body: list[Any]
    decorator_list: list[Any]
    returns: Any
    type_comment: Any
    type_params: list[Any]
class ClassDef(stmt):
    name: str
    bases: list[Any]
    keywords: list[Any]
    body: list[stmt]
    decorator_list: list[Any]
    type_params: list[Any]
class Return(stmt):
    value: Any
class Delete(stmt):
    targets: list[Any]
class Assign(stmt):
    targets: list[expr]
    value: expr
    type_comment: Any
class TypeAlias(stmt):
    name: Any
    type_params: list[Any]
    value: Any
class AugAssign(stmt):
    target: Any
    op: Any
    value: Any
class AnnAssign(stmt):
    target: Any
    annotation: Any
    value: Any
    simple: Any
class For(stmt):
    target: Any
    iter: Any
    body: list[Any]
    orelse: list[Any]
    type_comment: Any
class AsyncFor(stmt):
    target: Any
    iter: Any
    body: list[Any]
    orelse: list[Any]
    type_comment: Any
class While(stmt):
    test: Any
    body: list[Any]
    orelse: list[Any]
class If(stmt):
    test: Any
    body: list[Any]
    orelse: list[Any]
class With(stmt):
    items: list[Any]
    body: list[Any]
    type_comment: Any
class AsyncWith(stmt):
    items: list[Any]
    body: list[Any]
    type_comment: Any
class Match(stmt):
    subject: Any
    cases: list[Any]
class Raise(stmt):
    exc: Any
    cause: Any
class Try(stmt):
    body: list[Any]
    handlers: list[Any]
    orelse: list[Any]
    finalbody: list[Any]
class TryStar(stmt):
    body: list[Any]
    handlers: list[Any]
    orelse: list[Any]
    finalbody: list[Any]
class Assert(stmt):
    test: Any
    msg: Any
class Import(stmt):
    names: list[alias]
class ImportFrom(stmt):
    module: str | None
    names: list[alias]
    level: Any
class Global(stmt):
    names: list[str]
class Nonlocal(stmt):
    names: list[str]
class Expr(stmt):
    value: expr
class Pass(stmt): ...
class Break(stmt): ...
class Continue(stmt): ...
class expr(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
class BoolOp(expr):
    op: Any
    values: list[Any]
class NamedExpr(expr):
    target: Any
    value: Any
class BinOp(expr):
    left: Any
    op: Any
    right: Any
class UnaryOp(expr):
    op: Any
    operand: Any
class Lambda(expr):
    args: Any
    body: Any
class IfExp(expr):
    test: Any
    body: Any
    orelse: Any
class Dict(expr):
    keys: list[Any]
    values: list[Any]
class Set(expr):
    elts: list[Any]
class ListComp(expr):
    elt: Any
    generators: list[Any]
class SetComp(expr):
    elt: Any
    generators: list[Any]
class DictComp(expr):
    key: Any
    value: Any
    generators: list[Any]
class GeneratorExp(expr):
    elt: Any
    generators: list[Any]
class Await(expr):
    value: Any
class Yield(expr):
    value: Any
class YieldFrom(expr):
    value: Any
class Compare(expr):
    left: Any
    ops: list[Any]
    comparators: list[Any]
class Call(expr):
    func: expr
    args: list[expr]
    keywords: list[keyword]
class FormattedValue(expr):
    value: Any
    conversion: Any
    format_spec: Any
class JoinedStr(expr):
    values: list[Any]
class TemplateStr(expr):
    values: list[Any]
class Interpolation(expr):
    value: Any
    str: Any
    conversion: Any
    format_spec: Any
class Constant(expr):
    value: Any
    kind: Any
class Attribute(expr):
    value: expr
    attr: str
    ctx: Any
class Subscript(expr):
    value: Any
    slice: Any
    ctx: Any
class Starred(expr):
    value: Any
    ctx: Any
class Name(expr):
    id: str
    ctx: Any
class List(expr):
    elts: list[Any]
    ctx: Any
class Tuple(expr):
    elts: list[Any]
    ctx: Any
class Slice(expr):
    lower: Any
    upper: Any
    step: Any
class comprehension(AST):
    target: Any
    iter: Any
    ifs: list[Any]
    is_async: Any
class excepthandler(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
class ExceptHandler(excepthandler):
    type: Any
    name: Any
    body: list[Any]
class arguments(AST):
    posonlyargs: list[Any]
    args: list[Any]
    vararg: Any
    kwonlyargs: list[Any]
    kw_defaults: list[Any]
    kwarg: Any
    defaults: list[Any]
class arg(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
    arg: str
    annotation: Any
    type_comment: Any
class keyword(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
    arg: str | None
    value: Any
class alias(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
    name: str
    asname: str | None
class withitem(AST):
    context_expr: Any
    optional_vars: Any
class match_case(AST):
    pattern: Any
    guard: Any
    body: list[Any]
class pattern(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
class MatchValue(pattern):
    value: Any
class MatchSingleton(pattern):
    value: Any
class MatchSequence(pattern):
    patterns: list[Any]
class MatchMapping(pattern):
    keys: list[Any]
    patterns: list[Any]
    rest: Any
class MatchClass(pattern):
    cls: Any
    patterns: list[Any]
    kwd_attrs: list[Any]
    kwd_patterns: list[Any]
class MatchStar(pattern):
    name: Any
class MatchAs(pattern):
    pattern: Any
    name: Any
class MatchOr(pattern):
    patterns: list[Any]
class type_ignore(AST): ...
class TypeIgnore(type_ignore):
    lineno: Any
    tag: Any
class type_param(AST):
    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None
class TypeVar(type_param):
    name: Any
    bound: Any
    default_value: Any
class ParamSpec(type_param):
    name: Any
    default_value: Any
class TypeVarTuple(type_param):
    name: Any
    default_value: Any
class expr_context(AST): ...
class Load(expr_context): ...
class Store(expr_context): ...
class Del(expr_context): ...
class boolop(AST): ...
class And(boolop): ...
class Or(boolop): ...
class operator(AST): ...
class Add(operator): ...
class Sub(operator): ...
class Mult(operator): ...
class MatMult(operator): ...
class Div(operator): ...
class Mod(operator): ...
class Pow(operator): ...
class LShift(operator): ...
class RShift(operator): ...
class BitOr(operator): ...
class BitXor(operator): ...
class BitAnd(operator): ...
class FloorDiv(operator): ...
class unaryop(AST): ...
class Invert(unaryop): ...
class Not(unaryop): ...
class UAdd(unaryop): ...
class USub(unaryop): ...
class cmpop(AST): ...
class Eq(cmpop): ...
class NotEq(cmpop): ...
class Lt(cmpop): ...
class LtE(cmpop): ...
class Gt(cmpop): ...
class GtE(cmpop): ...
class Is(cmpop): ...
class IsNot(cmpop): ...
class In(cmpop): ...
class NotIn(cmpop): ...
def unparse(ast_obj: Any) -> str: ...
