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

    /// <summary>The classes of operators with two operands, in the order of the tree's enumeration.</summary>
    internal static readonly string[] Operators =
    [
        "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd",
        "FloorDiv",
    ];

    /// <summary>The classes of operators with one operand.</summary>
    internal static readonly string[] Signs = ["Invert", "Not", "UAdd", "USub"];

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

    /// <summary>
    /// The statements of a source as tuples; for one that is wrong its class of error, message, line, column, text of
    /// the line, line and column of the end.
    /// </summary>
    [PyFunction("_tree(text, /)", Cost = Cost.Charged)]
    private static Value ReadTree(Vm vm, string text)
    {
        if (!vm.ChargeWork(text.Length * WorkPerCharacter) || !vm.Charge(text.Length * BytesPerCharacter))
        {
            return Value.Error;
        }

        var source = new SourceText(text, "<unknown>");
        var parsed = Parser.Parse(source, ParseOptions.Default);
        if (parsed.Tree is { } tree)
        {
            return TreeReader.Read(vm, source, tree);
        }

        var error = parsed.Error!;
        var hasPlace = error.Start >= 0;
        var start = hasPlace ? source.PositionOf(error.Start) : default;
        var end = hasPlace && error.End > error.Start ? source.EndPositionOf(error.End) : start;
        return Value.Of(new PyTuple([
            Value.Str(error.TypeName), Value.Str(error.Message), Value.Int(start.Line),
            Value.Int(hasPlace ? source.CodePointColumn(error.Start) + 1 : 0),
            hasPlace ? Value.Str(source.LineText(start.Line).ToString()) : Value.None, Value.Int(end.Line),
            Value.Int(hasPlace ? source.CodePointColumn(Math.Max(error.Start, error.End), end.Line) + 1 : 0),
        ]));
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

    /// <summary>The value of a literal.</summary>
    internal static Value Constant(ConstantExpression constant) => constant.ConstantKind switch
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
                return Malformed(vm);
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
            return Malformed(vm);
        }

        var left = Signed(vm, node.Left);
        if (left.IsError)
        {
            return left;
        }

        if (left.Ref is PyComplex
            || node.Right is not ConstantExpression { ConstantKind: ConstantKind.Imaginary } right)
        {
            return Malformed(vm);
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
            return Malformed(vm);
        }

        var number = Constant(constant);
        return node is UnaryExpression { Operator: UnaryOperator.Minus }
            ? Ops.Unary(vm, Compile.Op.Negative, number) : number;
    }

    // The text looks at the tree again and tells what is wrong.
    private static Value Malformed(Vm vm) => vm.Fail(ExceptionTypes.ValueError, "malformed node or string");
}
