using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Monty.TypeCheck;

/// <content>How types print.</content>
internal sealed partial class Checker
{
    private const int MaxDisplay = 2000;

    private string Show(Type type)
    {
        StringBuilder text = new();
        Show(text, Closed(type));
        return text.ToString();
    }

    private void Show(StringBuilder text, Type type)
    {
        if (text.Length > MaxDisplay || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            text.Append('…');
            return;
        }

        switch (type)
        {
            case AnyType x: text.Append(x.Name); break;
            case NeverType: text.Append("Never"); break;
            case LiteralType x: text.Append("Literal[").Append(ShowValue(x)).Append(']'); break;
            case InstanceType x: ShowInstance(text, x); break;
            case TupleType x: ShowTuple(text, x); break;
            case ClassObjectType { Instance: InstanceType or TupleType, Exact: true } x:
                text.Append("<class '");
                ShowClass(text, x);
                text.Append("'>");
                break;
            case ClassObjectType x:
                text.Append("type[");
                Show(text, x.Instance);
                text.Append(']');
                break;
            case ModuleType x: text.Append("<module '").Append(x.Module.Name).Append("'>"); break;
            case CallableType x: ShowCallable(text, x); break;
            case PropertyType: text.Append("property"); break;
            case UnionType x: ShowUnion(text, x); break;
            case TypeVarType { Kind: TypeVarKind.Self }: text.Append("Self"); break;
            case TypeVarType x:
                text.Append(x.Name);
                if (x.Owner.Length > 0 && x.Whole is null)
                {
                    text.Append('@').Append(x.Owner);
                }

                break;
            case SpecialFormType x: text.Append("<special form 'typing.").Append(x.Name).Append("'>"); break;
            case AliasType x: text.Append(x.Name); break;
            case SuperType x:
                text.Append("<super: <class '").Append(x.Start.Name).Append("'>, ");
                Show(text, x.Self);
                text.Append('>');
                break;
            case RecursiveType x: text.Append(x.Alias.Name); break;
            case GuardType x:
                text.Append(x.IsExact ? "TypeIs[" : "TypeGuard[");
                Show(text, x.Target);
                text.Append(']');
                break;
            default: text.Append("Unknown"); break;
        }
    }

    private static string ShowValue(LiteralType literal) => literal.Value switch
    {
        bool flag => flag ? "True" : "False",
        string text when literal.Class.Name == "bytes" => "b" + Quote(text, isBytes: true),
        string text when literal.Class.Name == "str" && literal.Class.Module.IsStub => Quote(text, isBytes: false),
        string text => literal.Class.Name + "." + text,
        _ => Convert.ToString(literal.Value, CultureInfo.InvariantCulture)!,
    };

    private static string Quote(string text, bool isBytes)
    {
        StringBuilder quoted = new("\"");
        foreach (var unit in text.Length > 200 ? text.AsSpan(0, 200) : text)
        {
            switch (unit)
            {
                case '"' or '\\': quoted.Append('\\').Append(unit); break;
                case '\n': quoted.Append("\\n"); break;
                case '\r': quoted.Append("\\r"); break;
                case '\t': quoted.Append("\\t"); break;
                case < ' ' or '\x7f': quoted.Append("\\x").Append(((int)unit).ToString("x2", null)); break;
                case >= '\x80' when isBytes: quoted.Append("\\x").Append(((int)unit).ToString("x2", null)); break;
                default: quoted.Append(unit); break;
            }
        }

        return quoted.Append(text.Length > 200 ? "…\"" : "\"").ToString();
    }

    private void ShowInstance(StringBuilder text, InstanceType type)
    {
        text.Append(type.Class.Name == "NoneType" && type.Class.Module.IsStub ? "None" : type.Class.Name);
        var parameters = TypeVarsOf(type.Class);
        if (parameters.Length == 0)
        {
            return;
        }

        text.Append('[');
        var map = ArgumentMap(type)!;
        for (var i = 0; i < parameters.Length; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty);
            Show(text, map[parameters[i]]);
        }

        text.Append(']');
    }

    private void ShowClass(StringBuilder text, ClassObjectType type)
    {
        if (type.Instance is InstanceType instance && !type.IsSpecialized)
        {
            text.Append(instance.Class.Name);
        }
        else
        {
            Show(text, type.Instance);
        }
    }

    private void ShowTuple(StringBuilder text, TupleType tuple)
    {
        text.Append("tuple[");
        for (var i = 0; i < tuple.Items.Length; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty);
            var many = i == tuple.Repeated;
            text.Append(many && tuple.Items.Length > 1 ? "*tuple[" : string.Empty);
            Show(text, tuple.Items[i]);
            text.Append(many ? tuple.Items.Length > 1 ? ", ...]" : ", ..." : string.Empty);
        }

        text.Append(tuple.Items.Length == 0 ? "()]" : "]");
    }

    private void ShowUnion(StringBuilder text, UnionType union)
    {
        var first = true;
        var hasLiterals = false;
        foreach (var item in union.Items)
        {
            if ((item is LiteralType && hasLiterals)
                || (item == Type.Unknown && Array.Exists(union.Items, one => one != item && !IsNoneName(one))))
            {
                continue;
            }

            text.Append(first ? string.Empty : " | ");
            first = false;
            if (item is LiteralType)
            {
                hasLiterals = true;
                text.Append("Literal[")
                    .AppendJoin(", ", union.Items.OfType<LiteralType>().Select(ShowValue)).Append(']');
                continue;
            }

            var isCallable = item is CallableType;
            text.Append(isCallable ? "(" : string.Empty);
            Show(text, item);
            text.Append(isCallable ? ")" : string.Empty);
        }
    }

    private void ShowCallable(StringBuilder text, CallableType type)
    {
        if (type.Signatures.Length > 1)
        {
            text.Append("Overload[");
            for (var i = 0; i < type.Signatures.Length; i++)
            {
                text.Append(i > 0 ? ", " : string.Empty);
                Show(text, type.Signatures[i]);
            }

            text.Append(']');
            return;
        }

        if (type.Function is { } function)
        {
            text.Append(type.Self is null ? "def " : "bound method ");
            if (type.Self is not null)
            {
                Show(text, type.Self is LiteralType literal ? Promote(literal) : type.Self);
                text.Append('.');
            }

            text.Append(function.Node.Name);
        }

        Show(text, type.Signatures[0]);
    }

    private void Show(StringBuilder text, Signature signature)
    {
        text.Append('(');
        if (signature.IsGradual && signature.Parameters.Length == 0)
        {
            text.Append("...");
        }

        var previous = ParameterKind.PositionalOnly;
        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            var parameter = signature.Parameters[i];
            if (parameter is { IsUnpacked: true, Kind: ParameterKind.VariadicKeywords })
            {
                continue;
            }

            text.Append(i > 0 ? ", " : string.Empty);
            if (i > 0 && previous == ParameterKind.PositionalOnly && parameter.Kind != previous)
            {
                text.Append("/, ");
            }

            if (parameter.Kind == ParameterKind.KeywordOnly
                && previous is not (ParameterKind.KeywordOnly or ParameterKind.Variadic))
            {
                text.Append("*, ");
            }

            previous = parameter.Kind;
            var isNamed = parameter.Name.Length > 0;
            text.Append(parameter.Kind switch
            {
                ParameterKind.Variadic => "*",
                ParameterKind.VariadicKeywords => "**",
                _ => string.Empty,
            }).Append(parameter.Name);
            if (parameter.Type is not null)
            {
                text.Append(isNamed ? ": " : string.Empty).Append(parameter.IsUnpacked ? "*" : string.Empty);
                Show(text, parameter.Type);
            }

            if (parameter.HasDefault)
            {
                text.Append(parameter.Type is null ? "=" : " = ").Append(parameter.Default ?? "...");
            }
        }

        text.Append(previous == ParameterKind.PositionalOnly && signature.Parameters.Length > 0 ? ", /)" : ")");
        text.Append(" -> ");
        Show(text, signature.Returns ?? Type.Unknown);
    }
}
