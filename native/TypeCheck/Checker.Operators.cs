using System.Numerics;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Operators.</content>
internal sealed partial class Checker
{
    private const int MaxPairs = 25;
    private const int MaxText = 1000;

    private static readonly string[] OperatorTexts =
        ["+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"];

    private static readonly string[] OperatorNames =
    [
        "add__", "sub__", "mul__", "matmul__", "truediv__", "mod__", "pow__", "lshift__", "rshift__", "or__", "xor__",
            "and__",
        "floordiv__",
    ];

    private static readonly string[] CompareTexts = ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"];

    private static readonly string[] CompareNames = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

    private static string OperatorText(BinaryOperator op) => OperatorTexts[(int)op];

    private Type InferBinary(BinaryExpression node)
    {
        // Long sums lean to the left: the chain is walked without recursion.
        List<BinaryExpression> chain = [];
        Expression first = node;
        while (first is BinaryExpression inner)
        {
            chain.Add(inner);
            first = inner.Left;
        }

        var left = Infer(first);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            _work++;
            var right = Infer(chain[i].Right);
            left = chain[i].Operator == BinaryOperator.Or && (IsTypeValue(left) || IsTypeValue(right))
                && (IsTypeValue(left) || IsNone(left)) && (IsTypeValue(right) || IsNone(right) || right is LiteralType)
                ? UnionValue(chain[i]) : Operate(left, chain[i].Operator, right, chain[i], isInPlace: false);
        }

        return left;
    }

    private AliasType UnionValue(BinaryExpression node)
    {
        var scope = _scope;
        return new AliasType("UnionType", () => EvalType(node, scope), static () => []);
    }

    private static bool IsTypeValue(Type type) =>
        type is ClassObjectType or AliasType or SpecialFormType or TypeVarType { Kind: TypeVarKind.TypeVar };

    private Type Operate(Type left, BinaryOperator op, Type right, Node node, bool isInPlace)
    {
        if (HasOpenItem(left) || HasOpenItem(right))
        {
            return Type.Unknown;
        }

        if ((left is TypeVarType { Constraints: not null } ? left : right)
            is TypeVarType { Constraints: { } constraints } open)
        {
            // What holds for each of the types that it may be.
            var each = constraints().Select(one => OperatePair(
                left == open ? one : left, op, right == open ? one : right, isInPlace)).ToArray();
            if (Array.TrueForAll(each, one => one is not null))
            {
                return Same(constraints(), each!) ? open : Union(each!);
            }
        }

        var (lefts, rights) = (ItemsOf(left), ItemsOf(right));
        if (lefts.Length * rights.Length > MaxPairs)
        {
            return Type.Unknown;
        }

        if (left is InstanceType { Class.Module.IsStub: false })
        {
            CheckDeprecated(node, Member(left, "__" + OperatorNames[(int)op]));
        }

        List<Type> results = [];
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                var result = OperatePair(one, op, other, isInPlace);
                if (result is null)
                {
                    Report(node, "unsupported-operator",
                        $"Operator `{OperatorText(op)}{(isInPlace ? "=" : string.Empty)}` "
                        + $"is not supported between objects of type `{Show(left)}` and `{Show(right)}`");
                    return Type.Unknown;
                }

                results.Add(result);
            }
        }

        return Union(results);
    }

    private Type? OperatePair(Type left, BinaryOperator op, Type right, bool isInPlace)
    {
        if (Fold(left, op, right) is { } folded)
        {
            return folded;
        }

        if (op is BinaryOperator.Add or BinaryOperator.Modulo && IsMadeOfLiterals(left, right))
        {
            return LiteralText;
        }

        if (left is NeverType or AnyType || right is NeverType or AnyType)
        {
            return left is NeverType || right is NeverType ? Type.Never : Type.Unknown;
        }

        if (op == BinaryOperator.Add && left is TupleType { Repeated: < 0 } a && right is TupleType { Repeated: < 0 } b
            && a.Items.Length + b.Items.Length < 64)
        {
            return new TupleType([.. a.Items, .. b.Items]);
        }

        var name = OperatorNames[(int)op];
        if (isInPlace && CallMember(left, "__i" + name, right) is { } changed)
        {
            return changed;
        }

        // A subclass on the right goes first.
        if (right is InstanceType { Class: var sub } && left is InstanceType { Class: var super } && sub != super
            && IsSubclass(sub, super) && CallMember(right, "__r" + name, left) is { } reflected)
        {
            return reflected;
        }

        return CallMember(left, "__" + name, right) ?? CallMember(right, "__r" + name, left);
    }

    private Type? Fold(Type left, BinaryOperator op, Type right)
    {
        if (left is LiteralType { Value: string a } x && right is LiteralType { Value: string b } y
            && op == BinaryOperator.Add
            && x.Class == y.Class && x.Class.Module.Name == "builtins" && a.Length + b.Length < MaxText)
        {
            return new LiteralType(x.Class, a + b);
        }

        if (left is not LiteralType { Value: long or BigInteger } one
            || right is not LiteralType { Value: long or BigInteger } two)
        {
            return null;
        }

        var (m, n) = (ToBig(one.Value), ToBig(two.Value));
        if (m.GetBitLength() > 64 || n.GetBitLength() > 64
            || (op is BinaryOperator.FloorDivide or BinaryOperator.Modulo && n.IsZero))
        {
            return null;
        }

        BigInteger? value = op switch
        {
            BinaryOperator.Add => m + n,
            BinaryOperator.Subtract => m - n,
            BinaryOperator.Multiply => m * n,
            BinaryOperator.FloorDivide => Floor(m, n),
            BinaryOperator.Modulo => m - (n * Floor(m, n)),
            _ => null,
        };
        return value is not { } result ? null
            : Literal(result >= long.MinValue && result <= long.MaxValue ? (object)(long)result : result);
    }

    private static BigInteger ToBig(object value) => value is long number ? number : (BigInteger)value;

    private static BigInteger Floor(BigInteger m, BigInteger n)
    {
        var quotient = BigInteger.DivRem(m, n, out var rest);
        return rest.Sign != 0 && (rest.Sign < 0) != (n.Sign < 0) ? quotient - 1 : quotient;
    }

    private Type InferUnary(UnaryExpression node)
    {
        var operand = Infer(node.Operand);
        if (node.Operator == UnaryOperator.Not)
        {
            return TruthOf(operand) is { } truth ? Literal(!truth) : BoolType;
        }

        if (operand is LiteralType { Value: long or BigInteger or bool } literal)
        {
            var value = literal.Value is bool ? literal.Index!.Value : ToBig(literal.Value);
            value =
                node.Operator switch { UnaryOperator.Minus => -value, UnaryOperator.Invert => -value - 1, _ => value };
            return Literal(value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value);
        }

        if (HasOpenItem(operand))
        {
            return Type.Unknown;
        }

        var (name, text) = node.Operator switch
        {
            UnaryOperator.Minus => ("__neg__", "-"), UnaryOperator.Plus => ("__pos__", "+"), _ => ("__invert__", "~"),
        };
        if (CallMember(operand, name) is { } result)
        {
            return result;
        }

        Report(node, "unsupported-operator",
            $"Unary operator `{text}` is not supported for object of type `{Show(operand)}`");
        return Type.Unknown;
    }

    private Type InferCompare(CompareExpression node)
    {
        var left = Infer(node.Left);
        List<Type> results = [];
        for (var i = 0; i < node.Operators.Length; i++)
        {
            var right = Infer(node.Comparators[i]);
            results.Add(Compare(left, node.Operators[i], right, node));
            left = right;
        }

        return results.Count == 1 ? results[0] : Union(results);
    }

    private Type Compare(Type left, CompareOperator op, Type right, CompareExpression node)
    {
        if (op is CompareOperator.Is or CompareOperator.IsNot)
        {
            return IsNone(right) && IsNone(left) ? Literal(op == CompareOperator.Is) : BoolType;
        }

        if (op is CompareOperator.Equal or CompareOperator.NotEqual && left == Type.Unknown)
        {
            return Type.Unknown;
        }

        if (op is CompareOperator.Equal or CompareOperator.NotEqual || HasOpenItem(left) || HasOpenItem(right))
        {
            return BoolType;
        }

        if ((left is TypeVarType { Constraints: not null } ? left : right)
            is TypeVarType { Constraints: { } constraints } open && constraints().All(one => ComparePair(
                left == open ? one : left, op, right == open ? one : right) is not null))
        {
            return BoolType;
        }

        var (lefts, rights) = (ItemsOf(left), ItemsOf(right));
        if (lefts.Length * rights.Length > MaxPairs)
        {
            return BoolType;
        }

        List<Type> results = [];
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                if (ComparePair(one, op, other) is { } result)
                {
                    results.Add(result);
                    continue;
                }

                Report(node, "unsupported-operator",
                    $"Operator `{CompareTexts[(int)op]}` is not supported between objects "
                    + $"of type `{Show(left)}` and `{Show(right)}`");
                return BoolType;
            }
        }

        return Union(results);
    }

    private Type? ComparePair(Type left, CompareOperator op, Type right)
    {
        if (left is NeverType or AnyType || right is NeverType or AnyType)
        {
            return BoolType;
        }

        if (op is CompareOperator.In or CompareOperator.NotIn)
        {
            return Member(right, "__contains__") is not null
                ? CallMember(right, "__contains__", left) is not null ? BoolType : null
                : Iterate(right, null) is not null ? BoolType : null;
        }

        if (TupleOf(left) is { } a && TupleOf(right) is { } b)
        {
            // Item by item; what differs in length is decided by length.
            for (var i = 0; i < Math.Min(a.Items.Length, b.Items.Length) && a.Repeated < 0 && b.Repeated < 0; i++)
            {
                if (!HasAny(a.Items[i]) && !HasAny(b.Items[i])
                    && ItemsOf(a.Items[i]).Length * ItemsOf(b.Items[i]).Length == 1
                    && ComparePair(a.Items[i], op, b.Items[i]) is null
                        && !Same(Promote(a.Items[i]), Promote(b.Items[i])))
                {
                    return null;
                }
            }

            return BoolType;
        }

        var mirrored = op switch
        {
            CompareOperator.Less => CompareOperator.Greater,
            CompareOperator.LessEqual => CompareOperator.GreaterEqual,
            CompareOperator.Greater => CompareOperator.Less,
            _ => CompareOperator.LessEqual,
        };
        return Ordered(left, op, right) ?? Ordered(right, mirrored, left);
    }

    private Type? Ordered(Type left, CompareOperator op, Type right)
    {
        if (left is InstanceType { Class: var info } && IsOrderedDataClass(info))
        {
            return IsAssignable(right, left) ? BoolType : null;
        }

        return CallMember(left, CompareNames[(int)op], right);
    }

    // Written by a decorator.
    private bool IsOrderedDataClass(ClassInfo info)
    {
        Complete(info);
        return (info.Traits & ClassTraits.Order) != 0
            || Array.Exists(info.Node.Decorators, one => DecoratorName(one) == "total_ordering");
    }

    /// <summary>Whether a value always counts as true or false; null if that depends.</summary>
    private bool? TruthOf(Type type)
    {
        switch (type)
        {
            case LiteralType x: return IsEnum(x.Class) ? null : x.Truth;
            case TupleType x: return x.Repeated >= 0 ? null : x.Items.Length > 0;
            case CallableType or ModuleType: return true;
            case ClassObjectType { Instance: InstanceType { Class.Metaclass: null } }: return true;
            case InstanceType when IsNone(type): return false;
            case UnionType x:
                var first = TruthOf(x.Items[0]);
                return first is not null && Array.TrueForAll(x.Items, item => TruthOf(item) == first) ? first : null;
            default: return null;
        }
    }

    // What remains of a type when the value counts as true or as false.
    private Type WithTruth(Type type, bool truth) => type switch
    {
        UnionType x => Union(x.Items.Select(item => WithTruth(item, truth))),
        InstanceType { Class: var info } when info.IsFrom("builtins", "bool") => Literal(truth),
        _ => TruthOf(type) is { } known && known != truth ? Type.Never : type,
    };

    private Type InferBoolean(BooleanExpression node, Type? expected)
    {
        List<Type> results = [];
        List<Flow> ends = [];
        var start = _frame?.Flow;
        for (var i = 0; i < node.Values.Length; i++)
        {
            var type = Infer(node.Values[i], expected);
            if (i == node.Values.Length - 1)
            {
                results.Add(type);
                break;
            }

            results.Add(WithTruth(type, !node.IsAnd));
            if (_frame is not null)
            {
                ends.Add(_frame.Flow);
                _frame.Flow = _frame.Flow.Fork();
                Narrow(node.Values[i], node.IsAnd);
            }

            if (TruthOf(type) is { } truth && truth != node.IsAnd)
            {
                break;
            }
        }

        if (_frame is not null)
        {
            var assigned = _frame.Flow.Since(start!);
            _frame.Flow = start!;
            KeepBindings(assigned);
        }

        return Union(results);
    }

    // Names that `:=` has bound in a part that may not run: known anyway, narrowings are not.
    private void KeepBindings(Flow part)
    {
        foreach (var (place, type) in part.Changes)
        {
            if (!_frame!.Flow.TryGet(place, out var old))
            {
                if (place.IndexOfAny(['.', '[']) < 0 && _scope.Symbols.ContainsKey(place))
                {
                    _frame.Flow.Set(place, type);
                }
            }
            else if (old is not null && type is not null && !IsAssignable(type, old))
            {
                _frame.Flow.Set(place, Union(old, type));
            }
        }
    }

    private Type InferConditional(ConditionalExpression node, Type? expected)
    {
        var test = Infer(node.Test);
        var start = _frame?.Flow;
        List<Type> results = [];
        List<Flow> ends = [];
        foreach (var sense in (ReadOnlySpan<bool>)[true, false])
        {
            if (_frame is not null)
            {
                _frame.Flow = start!.Fork();
                Narrow(node.Test, sense);
            }

            if (TruthOf(test) != !sense && _frame is not { Flow.IsUnreachable: true } || _frame is null
                || start!.IsUnreachable)
            {
                results.Add(Infer(sense ? node.Body : node.OrElse, expected));
            }

            if (_frame is not null)
            {
                ends.Add(_frame.Flow.Since(start!));
            }
        }

        if (_frame is not null)
        {
            _frame.Flow = start!;
            ends.ForEach(KeepBindings);
        }

        return results.Count == 0 ? Type.Unknown : Union(results);
    }
}
