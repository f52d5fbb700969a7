using Monty.Syntax.Tree;

namespace Monty.Tests.Syntax;

/// <content>One arm for each class of node.</content>
internal sealed partial class AstDump
{
    private void Write(Node node)
    {
        switch (node)
        {
            case Expression expression:
                WriteExpression(expression);
                break;
            case Statement statement:
                WriteStatement(statement);
                break;
            case Pattern pattern:
                WritePattern(pattern);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WriteExpression(Expression node)
    {
        switch (node)
        {
            case BooleanExpression e:
                Begin("BoolOp");
                Operator("op", e.IsAnd ? "And" : "Or");
                List("values", e.Values);
                break;
            case NamedExpression e:
                Begin("NamedExpr");
                Child("target", e.Target);
                Child("value", e.Value);
                break;
            case BinaryExpression e:
                Begin("BinOp");
                Child("left", e.Left);
                Operator("op", BinaryNames[(int)e.Operator]);
                Child("right", e.Right);
                break;
            case UnaryExpression e:
                Begin("UnaryOp");
                Operator("op", UnaryNames[(int)e.Operator]);
                Child("operand", e.Operand);
                break;
            case LambdaExpression e:
                Begin("Lambda");
                Child("args", e.Parameters);
                Child("body", e.Body);
                break;
            case ConditionalExpression e:
                Begin("IfExp");
                Child("test", e.Test);
                Child("body", e.Body);
                Child("orelse", e.OrElse);
                break;
            case DictExpression e:
                Begin("Dict");
                List("keys", e.Keys);
                List("values", e.Values);
                break;
            case SetExpression e:
                Begin("Set");
                List("elts", e.Elements);
                break;
            case ListComprehension e:
                WriteComprehension("ListComp", e.Element, e.Clauses);
                break;
            case SetComprehension e:
                WriteComprehension("SetComp", e.Element, e.Clauses);
                break;
            case GeneratorExpression e:
                WriteComprehension("GeneratorExp", e.Element, e.Clauses);
                break;
            case DictComprehension e:
                Begin("DictComp");
                Child("key", e.Key);
                Child("value", e.Value);
                List("generators", e.Clauses);
                break;
            case AwaitExpression e:
                Begin("Await");
                Child("value", e.Value);
                break;
            case YieldExpression e:
                Begin("Yield");
                Child("value", e.Value);
                break;
            case YieldFromExpression e:
                Begin("YieldFrom");
                Child("value", e.Value);
                break;
            case CompareExpression e:
                Begin("Compare");
                Child("left", e.Left);
                Field("ops");
                _builder.Append('[')
                    .AppendJoin(", ", e.Operators.Select(op => CompareNames[(int)op] + "()"))
                    .Append(']');
                List("comparators", e.Comparators);
                break;
            case CallExpression e:
                Begin("Call");
                Child("func", e.Function);
                List("args", e.Arguments);
                List("keywords", e.Keywords);
                break;
            default:
                WriteSimpleExpression(node);
                break;
        }

        End(node);
    }

    private void WriteSimpleExpression(Expression node)
    {
        switch (node)
        {
            case FormattedValueExpression e:
                Begin("FormattedValue");
                Child("value", e.Value);
                Number("conversion", e.Conversion == '\0' ? -1 : e.Conversion);
                Child("format_spec", e.Format);
                break;
            case InterpolationExpression e:
                Begin("Interpolation");
                Child("value", e.Value);
                Text("str", e.Text);
                Number("conversion", e.Conversion == '\0' ? -1 : e.Conversion);
                Child("format_spec", e.Format);
                break;
            case JoinedStringExpression e:
                Begin("JoinedStr");
                List("values", e.Values);
                break;
            case TemplateStringExpression e:
                Begin("TemplateStr");
                List("values", e.Values);
                break;
            case ConstantExpression e:
                Begin("Constant");
                Field("value");
                WriteConstant(e);
                Text("kind", e.HasUnicodePrefix ? "u" : null);
                break;
            case AttributeExpression e:
                Begin("Attribute");
                Child("value", e.Value);
                Text("attr", e.Name);
                Context(e.Context);
                break;
            case SubscriptExpression e:
                Begin("Subscript");
                Child("value", e.Value);
                Child("slice", e.Index);
                Context(e.Context);
                break;
            case StarredExpression e:
                Begin("Starred");
                Child("value", e.Value);
                Context(e.Context);
                break;
            case NameExpression e:
                Begin("Name");
                Text("id", e.Name);
                Context(e.Context);
                break;
            case ListExpression e:
                Begin("List");
                List("elts", e.Elements);
                Context(e.Context);
                break;
            case TupleExpression e:
                Begin("Tuple");
                List("elts", e.Elements);
                Context(e.Context);
                break;
            case SliceExpression e:
                Begin("Slice");
                Child("lower", e.Lower);
                Child("upper", e.Upper);
                Child("step", e.Step);
                break;
        }
    }

    private void WriteComprehension(string name, Expression element, ComprehensionClause[] clauses)
    {
        Begin(name);
        Child("elt", element);
        List("generators", clauses);
    }

    private void WriteStatement(Statement node)
    {
        switch (node)
        {
            case FunctionStatement s:
                Begin(s.IsAsync ? "AsyncFunctionDef" : "FunctionDef");
                Text("name", s.Name);
                Child("args", s.Parameters);
                List("body", s.Body);
                List("decorator_list", s.Decorators);
                Child("returns", s.Returns);
                List("type_params", s.TypeParameters);
                break;
            case ClassStatement s:
                Begin("ClassDef");
                Text("name", s.Name);
                List("bases", s.Bases);
                List("keywords", s.Keywords);
                List("body", s.Body);
                List("decorator_list", s.Decorators);
                List("type_params", s.TypeParameters);
                break;
            case ForStatement s:
                Begin(s.IsAsync ? "AsyncFor" : "For");
                Child("target", s.Target);
                Child("iter", s.Iterable);
                List("body", s.Body);
                List("orelse", s.OrElse);
                break;
            case WhileStatement s:
                Begin("While");
                Child("test", s.Test);
                List("body", s.Body);
                List("orelse", s.OrElse);
                break;
            case IfStatement s:
                Begin("If");
                Child("test", s.Test);
                List("body", s.Body);
                List("orelse", s.OrElse);
                break;
            case WithStatement s:
                Begin(s.IsAsync ? "AsyncWith" : "With");
                List("items", s.Items);
                List("body", s.Body);
                break;
            case MatchStatement s:
                Begin("Match");
                Child("subject", s.Subject);
                List("cases", s.Cases);
                break;
            case TryStatement s:
                Begin(s.IsStar ? "TryStar" : "Try");
                List("body", s.Body);
                List("handlers", s.Handlers);
                List("orelse", s.OrElse);
                List("finalbody", s.Final);
                break;
            default:
                WriteSimpleStatement(node);
                break;
        }

        End(node);
    }

    private void WriteSimpleStatement(Statement node)
    {
        switch (node)
        {
            case ReturnStatement s:
                Begin("Return");
                Child("value", s.Value);
                break;
            case DeleteStatement s:
                Begin("Delete");
                List("targets", s.Targets);
                break;
            case AssignStatement s:
                Begin("Assign");
                List("targets", s.Targets);
                Child("value", s.Value);
                break;
            case TypeAliasStatement s:
                Begin("TypeAlias");
                Child("name", s.Name);
                List("type_params", s.TypeParameters);
                Child("value", s.Value);
                break;
            case AugmentedAssignStatement s:
                Begin("AugAssign");
                Child("target", s.Target);
                Operator("op", BinaryNames[(int)s.Operator]);
                Child("value", s.Value);
                break;
            case AnnotatedAssignStatement s:
                Begin("AnnAssign");
                Child("target", s.Target);
                Child("annotation", s.Annotation);
                Child("value", s.Value);
                Number("simple", s.IsSimple ? 1 : 0);
                break;
            case RaiseStatement s:
                Begin("Raise");
                Child("exc", s.Exception);
                Child("cause", s.Cause);
                break;
            case AssertStatement s:
                Begin("Assert");
                Child("test", s.Test);
                Child("msg", s.Message);
                break;
            case ImportStatement s:
                Begin("Import");
                List("names", s.Names);
                break;
            case ImportFromStatement s:
                Begin("ImportFrom");
                Text("module", s.Module);
                List("names", s.Names);
                Number("level", s.Level);
                break;
            case GlobalStatement s:
                Begin("Global");
                Texts("names", s.Names);
                break;
            case NonlocalStatement s:
                Begin("Nonlocal");
                Texts("names", s.Names);
                break;
            case ExpressionStatement s:
                Begin("Expr");
                Child("value", s.Value);
                break;
            default:
                Begin(node.Kind.ToString());
                break;
        }
    }

    private void WritePattern(Pattern node)
    {
        switch (node)
        {
            case MatchValuePattern p:
                Begin("MatchValue");
                Child("value", p.Value);
                break;
            case MatchSingletonPattern p:
                Begin("MatchSingleton");
                Field("value");
                _builder.Append(p.Value);
                break;
            case MatchSequencePattern p:
                Begin("MatchSequence");
                List("patterns", p.Patterns);
                break;
            case MatchMappingPattern p:
                Begin("MatchMapping");
                List("keys", p.Keys);
                List("patterns", p.Patterns);
                Text("rest", p.Rest);
                break;
            case MatchClassPattern p:
                Begin("MatchClass");
                Child("cls", p.Type);
                List("patterns", p.Patterns);
                Texts("kwd_attrs", p.KeywordNames);
                List("kwd_patterns", p.KeywordPatterns);
                break;
            case MatchStarPattern p:
                Begin("MatchStar");
                Text("name", p.Name);
                break;
            case MatchAsPattern p:
                Begin("MatchAs");
                Child("pattern", p.Pattern);
                Text("name", p.Name);
                break;
            case MatchOrPattern p:
                Begin("MatchOr");
                List("patterns", p.Patterns);
                break;
        }

        End(node);
    }

    private void WritePart(Node node)
    {
        switch (node)
        {
            case ComprehensionClause c:
                Begin("comprehension");
                Child("target", c.Target);
                Child("iter", c.Iterable);
                List("ifs", c.Conditions);
                Number("is_async", c.IsAsync ? 1 : 0);
                EndPlain();
                return;
            case ParameterList p:
                Begin("arguments");
                List("posonlyargs", p.PositionalOnly);
                List("args", p.Positional);
                Child("vararg", p.Variadic);
                List("kwonlyargs", p.KeywordOnly);
                List("kw_defaults", p.KeywordDefaults);
                Child("kwarg", p.VariadicKeywords);
                List("defaults", p.Defaults);
                EndPlain();
                return;
            case WithItem i:
                Begin("withitem");
                Child("context_expr", i.Context);
                Child("optional_vars", i.Target);
                EndPlain();
                return;
            case MatchCase c:
                Begin("match_case");
                Child("pattern", c.Pattern);
                Child("guard", c.Guard);
                List("body", c.Body);
                EndPlain();
                return;
            case ExceptHandler h:
                Begin("ExceptHandler");
                Child("type", h.Type);
                Text("name", h.Name);
                List("body", h.Body);
                break;
            case Parameter p:
                Begin("arg");
                Text("arg", p.Name);
                Child("annotation", p.Annotation);
                break;
            case KeywordArgument k:
                Begin("keyword");
                Text("arg", k.Name);
                Child("value", k.Value);
                break;
            case ImportAlias a:
                Begin("alias");
                Text("name", a.Name);
                Text("asname", a.Alias);
                break;
            case TypeVarParameter p:
                Begin("TypeVar");
                Text("name", p.Name);
                Child("bound", p.Bound);
                Child("default_value", p.DefaultValue);
                break;
            case ParamSpecParameter p:
                Begin("ParamSpec");
                Text("name", p.Name);
                Child("default_value", p.DefaultValue);
                break;
            case TypeVarTupleParameter p:
                Begin("TypeVarTuple");
                Text("name", p.Name);
                Child("default_value", p.DefaultValue);
                break;
        }

        End(node);
    }
}
