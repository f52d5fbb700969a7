using Monty.Runtime.Objects;

namespace Monty.Runtime.Operations;

/// <summary>The binary operators, in the order of the instructions.</summary>
internal enum BinaryOperator : byte
{
#pragma warning disable CS1591 // The names say which.
    Add, Subtract, Multiply, Divide, FloorDivide, Modulo, Power, MatrixMultiply, BitAnd, BitOr, BitXor, ShiftLeft,
    ShiftRight,
#pragma warning restore CS1591
}

/// <summary>The comparison operators, in the order of the instructions.</summary>
internal enum CompareOperator : byte
{
#pragma warning disable CS1591 // The names say which.
    Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual,
#pragma warning restore CS1591
}

/// <summary>Python's names of the binary operators.</summary>
internal static class OperatorNames
{
    private static readonly string[] Symbols =
        ["+", "-", "*", "/", "//", "%", "** or pow()", "@", "&", "|", "^", "<<", ">>"];

    private static readonly string[] Names =
    [
        "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift",
    ];

    private static readonly string[] Forwards = Make("__", "__");
    private static readonly string[] Reflections = Make("__r", "__");
    private static readonly string[] Inplaces = Make("__i", "__");

    /// <summary>As error texts show it.</summary>
    public static string Symbol(BinaryOperator kind, bool isInplace) =>
        !isInplace ? Symbols[(int)kind] : kind == BinaryOperator.Power ? "**=" : Symbols[(int)kind] + "=";

    /// <summary>The method of the left operand.</summary>
    public static string Forward(BinaryOperator kind) => Forwards[(int)kind];

    /// <summary>The method of the right operand.</summary>
    public static string Reflected(BinaryOperator kind) => Reflections[(int)kind];

    /// <summary>The in-place method.</summary>
    public static string Inplace(BinaryOperator kind) => Inplaces[(int)kind];

    private static string[] Make(string prefix, string suffix)
    {
        var made = new string[Names.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = string.Concat(prefix, Names[i], suffix);
        }

        return made;
    }
}

/// <summary>Python's names of the comparison operators.</summary>
internal static class CompareNames
{
    private static readonly string[] Names = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];
    private static readonly string[] Symbols = ["<", "<=", "==", "!=", ">", ">="];

    /// <summary>The method.</summary>
    public static string Of(CompareOperator kind) => Names[(int)kind];

    /// <summary>The method's place among the dunder methods of a class.</summary>
    public static SlotId SlotOf(CompareOperator kind) => kind switch
    {
        CompareOperator.Less => SlotId.Lt,
        CompareOperator.LessEqual => SlotId.Le,
        CompareOperator.Equal => SlotId.Eq,
        CompareOperator.NotEqual => SlotId.Ne,
        CompareOperator.Greater => SlotId.Gt,
        _ => SlotId.Ge,
    };

    /// <summary>As error texts show it.</summary>
    public static string Symbol(CompareOperator kind) => Symbols[(int)kind];

    /// <summary>The same question asked of the other operand.</summary>
    public static CompareOperator Reflect(CompareOperator kind) => kind switch
    {
        CompareOperator.Less => CompareOperator.Greater,
        CompareOperator.LessEqual => CompareOperator.GreaterEqual,
        CompareOperator.Greater => CompareOperator.Less,
        CompareOperator.GreaterEqual => CompareOperator.LessEqual,
        _ => kind,
    };
}
