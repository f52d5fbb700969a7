

class mod(AST):
    pass


class Module(mod):
    _shape = 'body* type_ignores*'


class Interactive(mod):
    _shape = 'body*'


class Expression(mod):
    _shape = 'body'


class FunctionType(mod):
    _shape = 'argtypes* returns'


class stmt(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None


class FunctionDef(stmt):
    _shape = 'name args body* decorator_list* returns? type_comment? type_params*'


class AsyncFunctionDef(stmt):
    _shape = 'name args body* decorator_list* returns? type_comment? type_params*'


class ClassDef(stmt):
    _shape = 'name bases* keywords* body* decorator_list* type_params*'


class Return(stmt):
    _shape = 'value?'


class Delete(stmt):
    _shape = 'targets*'


class Assign(stmt):
    _shape = 'targets* value type_comment?'


class TypeAlias(stmt):
    _shape = 'name type_params* value'


class AugAssign(stmt):
    _shape = 'target op value'


class AnnAssign(stmt):
    _shape = 'target annotation value? simple'


class For(stmt):
    _shape = 'target iter body* orelse* type_comment?'


class AsyncFor(stmt):
    _shape = 'target iter body* orelse* type_comment?'


class While(stmt):
    _shape = 'test body* orelse*'


class If(stmt):
    _shape = 'test body* orelse*'


class With(stmt):
    _shape = 'items* body* type_comment?'


class AsyncWith(stmt):
    _shape = 'items* body* type_comment?'


class Match(stmt):
    _shape = 'subject cases*'


class Raise(stmt):
    _shape = 'exc? cause?'


class Try(stmt):
    _shape = 'body* handlers* orelse* finalbody*'


class TryStar(stmt):
    _shape = 'body* handlers* orelse* finalbody*'


class Assert(stmt):
    _shape = 'test msg?'


class Import(stmt):
    _shape = 'names*'


class ImportFrom(stmt):
    _shape = 'module? names* level?'


class Global(stmt):
    _shape = 'names*'


class Nonlocal(stmt):
    _shape = 'names*'


class Expr(stmt):
    _shape = 'value'


class Pass(stmt):
    pass


class Break(stmt):
    pass


class Continue(stmt):
    pass


class expr(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None


class BoolOp(expr):
    _shape = 'op values*'


class NamedExpr(expr):
    _shape = 'target value'


class BinOp(expr):
    _shape = 'left op right'


class UnaryOp(expr):
    _shape = 'op operand'


class Lambda(expr):
    _shape = 'args body'


class IfExp(expr):
    _shape = 'test body orelse'


class Dict(expr):
    _shape = 'keys* values*'


class Set(expr):
    _shape = 'elts*'


class ListComp(expr):
    _shape = 'elt generators*'


class SetComp(expr):
    _shape = 'elt generators*'


class DictComp(expr):
    _shape = 'key value generators*'


class GeneratorExp(expr):
    _shape = 'elt generators*'


class Await(expr):
    _shape = 'value'


class Yield(expr):
    _shape = 'value?'


class YieldFrom(expr):
    _shape = 'value'


class Compare(expr):
    _shape = 'left ops* comparators*'


class Call(expr):
    _shape = 'func args* keywords*'


class FormattedValue(expr):
    _shape = 'value conversion format_spec?'


class JoinedStr(expr):
    _shape = 'values*'


class TemplateStr(expr):
    _shape = 'values*'


class Interpolation(expr):
    _shape = 'value str conversion format_spec?'


class Constant(expr):
    _shape = 'value kind?'


class Attribute(expr):
    _shape = 'value attr ctx'


class Subscript(expr):
    _shape = 'value slice ctx'


class Starred(expr):
    _shape = 'value ctx'


class Name(expr):
    _shape = 'id ctx'


class List(expr):
    _shape = 'elts* ctx'


class Tuple(expr):
    _shape = 'elts* ctx'


class Slice(expr):
    _shape = 'lower? upper? step?'


class comprehension(AST):
    _shape = 'target iter ifs* is_async'


class excepthandler(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None


class ExceptHandler(excepthandler):
    _shape = 'type? name? body*'


class arguments(AST):
    _shape = 'posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*'


class arg(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None
    _shape = 'arg annotation? type_comment?'


class keyword(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None
    _shape = 'arg? value'


class alias(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None
    _shape = 'name asname?'


class withitem(AST):
    _shape = 'context_expr optional_vars?'


class match_case(AST):
    _shape = 'pattern guard? body*'


class pattern(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None


class MatchValue(pattern):
    _shape = 'value'


class MatchSingleton(pattern):
    _shape = 'value'


class MatchSequence(pattern):
    _shape = 'patterns*'


class MatchMapping(pattern):
    _shape = 'keys* patterns* rest?'


class MatchClass(pattern):
    _shape = 'cls patterns* kwd_attrs* kwd_patterns*'


class MatchStar(pattern):
    _shape = 'name?'


class MatchAs(pattern):
    _shape = 'pattern? name?'


class MatchOr(pattern):
    _shape = 'patterns*'


class type_ignore(AST):
    pass


class TypeIgnore(type_ignore):
    _shape = 'lineno tag'


class type_param(AST):
    _attributes = _PLACE
    end_lineno = end_col_offset = None


class TypeVar(type_param):
    _shape = 'name bound? default_value?'


class ParamSpec(type_param):
    _shape = 'name default_value?'


class TypeVarTuple(type_param):
    _shape = 'name default_value?'
