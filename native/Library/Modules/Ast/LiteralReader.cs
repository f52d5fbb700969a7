using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Ast;

/// <summary>What the text of ast uses.</summary>
[PyModule("_ast")]
internal static partial class LiteralReader
{
    private const long WorkPerCharacter = 60;
    private const long BytesPerCharacter = 60;

    // In the order of the tree's enumerations.
    private static readonly string[] Operators =
    [
        "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd",
        "FloorDiv",
    ];

    private static readonly string[] Signs = ["Invert", "Not", "UAdd", "USub"];

    /// <summary>The value of a text that is one literal.</summary>
    /// <remarks>Errors: SyntaxError for other texts, ValueError for other expressions.</remarks>
    [PyFunction("_literal(text, /)", Cost = Cost.Charged)]
    private static Value Read(Vm vm, string text)
    {
        if (!vm.ChargeWork(text.Length * WorkPerCharacter) || !vm.Charge(text.Length * BytesPerCharacter))
        {
            return Value.Error;
        }

        var source = new SourceText(text, "<unknown>");
        var parsed = Parser.Parse(source, ParseOptions.Default);
        if (parsed.Tree is not { } tree)
        {
            return vm.Fail(ExceptionTypes.SyntaxError,
                (parsed.Error?.Message ?? "invalid syntax") + " (<unknown>, line 1)");
        }

        return tree.Body is [ExpressionStatement { Value: var expression }]
            ? Make(vm, expression) : vm.Fail(ExceptionTypes.SyntaxError, "invalid syntax (<unknown>, line 1)");
    }

    private static Value Make(Vm vm, Expression node)
    {
        if (!vm.EnterRecursion(" during compilation"))
        {
            return Value.Error;
        }

        var made = node switch
        {
            ConstantExpression constant => Constant(constant),
            TupleExpression tuple => MakeAll(vm, tuple.Elements) is { } items ? Value.Of(new PyTuple(items))
                : Value.Error,
            ListExpression list => MakeAll(vm, list.Elements) is { } items ? Value.Of(ListOf(items)) : Value.Error,
            SetExpression set => MakeAll(vm, set.Elements) is { } items ? SetOf(vm, items) : Value.Error,
            DictExpression dict => DictOf(vm, dict),
            CallExpression { Function: NameExpression { Name: "set" }, Arguments.Length: 0, Keywords.Length: 0 } =>
                Value.Of(new PySet()),
            BinaryExpression binary => Sum(vm, binary),
            _ => Signed(vm, node),
        };
        vm.LeaveRecursion();
        return made;
    }

    private static Value Constant(ConstantExpression constant) => constant.ConstantKind switch
    {
        ConstantKind.None => Value.None,
        ConstantKind.True => Value.True,
        ConstantKind.False => Value.False,
        ConstantKind.Ellipsis => Value.Ellipsis,
        ConstantKind.Integer => constant.BigInteger is { } big ? Value.Int(big) : Value.Int(constant.Integer),
        ConstantKind.Float => Value.Float(constant.Double),
        ConstantKind.Imaginary => Value.Of(new PyComplex(new Complex(0, constant.Double))),
        ConstantKind.String => Value.Str(constant.String),
        _ => Value.Of(new PyBytes(constant.Bytes)),
    };

    private static Value[]? MakeAll(Vm vm, Expression[] nodes)
    {
        var items = new Value[nodes.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Make(vm, nodes[i]);
            if (items[i].IsError)
            {
                return null;
            }
        }

        return items;
    }

    private static PyList ListOf(Value[] items)
    {
        var list = new PyList();
        list.Grow(items.Length);
        foreach (ref readonly var item in items.AsSpan())
        {
            list.Append(item);
        }

        return list;
    }

    private static Value SetOf(Vm vm, Value[] items)
    {
        var set = new PySet();
        foreach (ref readonly var item in items.AsSpan())
        {
            if (!set.Add(vm, item))
            {
                return Value.Error;
            }
        }

        return Value.Of(set);
    }

    private static Value DictOf(Vm vm, DictExpression node)
    {
        var dict = new PyDict();
        for (var i = 0; i < node.Keys.Length; i++)
        {
            if (node.Keys[i] is not { } keyNode)
            {
                return vm.Fail(ExceptionTypes.ValueError, "malformed node or string: None");
            }

            var key = Make(vm, keyNode);
            var item = key.IsError ? key : Make(vm, node.Values[i]);
            if (item.IsError || !dict.Set(vm, key, item))
            {
                return Value.Error;
            }
        }

        return Value.Of(dict);
    }

    /// <summary>A real number and an imaginary one: 1 + 2j.</summary>
    private static Value Sum(Vm vm, BinaryExpression node)
    {
        if (node.Operator is not (BinaryOperator.Add or BinaryOperator.Subtract))
        {
            return Malformed(vm, node);
        }

        var left = Signed(vm, node.Left);
        if (left.IsError)
        {
            return left;
        }

        if (left.Ref is PyComplex
            || node.Right is not ConstantExpression { ConstantKind: ConstantKind.Imaginary } right)
        {
            return Malformed(vm, node);
        }

        var kind = node.Operator == BinaryOperator.Add
            ? Runtime.Operations.BinaryOperator.Add : Runtime.Operations.BinaryOperator.Subtract;
        return Ops.Binary(vm, kind, false, left, Constant(right));
    }

    /// <summary>A number with or without a sign.</summary>
    private static Value Signed(Vm vm, Expression node)
    {
        var operand = node is UnaryExpression { Operator: UnaryOperator.Plus or UnaryOperator.Minus } unary
            ? unary.Operand : node;
        if (operand is not ConstantExpression
            {
                ConstantKind: ConstantKind.Integer or ConstantKind.Float or ConstantKind.Imaginary,
            } constant)
        {
            return Malformed(vm, operand);
        }

        var number = Constant(constant);
        return node is UnaryExpression { Operator: UnaryOperator.Minus }
            ? Ops.Unary(vm, Compile.Op.Negative, number) : number;
    }

    private static Value Malformed(Vm vm, Expression node) => vm.Fail(ExceptionTypes.ValueError,
        "malformed node or string on line 1: " + Describe(vm, node, 0));

    /// <summary>A node as the ast module shows it: what is nested deeper than a few levels is left out.</summary>
    private static string Describe(Vm vm, Expression node, int depth)
    {
        const int MostDepth = 3;
        if (depth > MostDepth)
        {
            return "expr(...)";
        }

        var context = depth == MostDepth ? "Load(...)" : "Load()";
        return node switch
        {
            NameExpression name => $"Name(id='{name.Name}', ctx={context})",
            ConstantExpression constant =>
                $"Constant(value={Ops.SafeRepr(vm, Constant(constant))}, kind=None)",
            AttributeExpression attribute =>
                $"Attribute(value={Describe(vm, attribute.Value, depth + 1)}, attr='{attribute.Name}', ctx={context})",
            CallExpression { Keywords.Length: 0, Arguments.Length: < 3 } call =>
                $"Call(func={Describe(vm, call.Function, depth + 1)}, args=["
                    + string.Join(", ", Array.ConvertAll(call.Arguments, each => Describe(vm, each, depth + 1)))
                    + "], keywords=[])",
            BinaryExpression binary => $"BinOp(left={Describe(vm, binary.Left, depth + 1)}, "
                + $"op={Operators[(int)binary.Operator]}(), right={Describe(vm, binary.Right, depth + 1)})",
            UnaryExpression unary =>
                $"UnaryOp(op={Signs[(int)unary.Operator]}(), operand={Describe(vm, unary.Operand, depth + 1)})",
            ConditionalExpression choice => $"IfExp(test={Describe(vm, choice.Test, depth + 1)}, "
                + $"body={Describe(vm, choice.Body, depth + 1)}, orelse={Describe(vm, choice.OrElse, depth + 1)})",
            ListComprehension => "ListComp(...)",
            JoinedStringExpression => "JoinedStr(...)",
            LambdaExpression => "Lambda(...)",
            CompareExpression => "Compare(...)",
            SubscriptExpression => "Subscript(...)",
            BooleanExpression => "BoolOp(...)",
            _ => "expr(...)",
        };
    }
}
