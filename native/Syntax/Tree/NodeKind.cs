namespace Monty.Syntax.Tree;

/// <summary>One value for each class of node.</summary>
internal enum NodeKind : byte
{
    // Expressions.
    Boolean, Named, Binary, Unary, Lambda, Conditional, Dict, Set, ListComprehension, SetComprehension,
    DictComprehension, Generator, Await, Yield, YieldFrom, Compare, Call, FormattedValue, Interpolation,
    JoinedString, TemplateString, Constant, Attribute, Subscript, Starred, Name, List, Tuple, Slice,

    // Statements.
    Function, Class, Return, Delete, Assign, TypeAlias, AugmentedAssign, AnnotatedAssign, For, While, If, With,
    Match, Raise, Try, Assert, Import, ImportFrom, Global, Nonlocal, ExpressionStatement, Pass, Break, Continue,

    // Patterns.
    MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr,

    // Parts.
    Module, ComprehensionClause, ExceptHandler, ParameterList, Parameter, KeywordArgument, ImportAlias, WithItem,
    MatchCase, TypeVar, ParamSpec, TypeVarTuple,
}

/// <summary>What happens to a name, attribute, subscript, list, tuple or starred expression.</summary>
internal enum ExpressionContext : byte
{
    /// <summary>It is read.</summary>
    Load,

    /// <summary>It is assigned to.</summary>
    Store,

    /// <summary>It is deleted.</summary>
    Delete,
}

/// <summary>The operators with two operands, also used by augmented assignment.</summary>
internal enum BinaryOperator : byte
{
    Add, Subtract, Multiply, MatrixMultiply, Divide, Modulo, Power, LeftShift, RightShift, Or, Xor, And, FloorDivide,
}

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperator : byte
{
    Invert, Not, Plus, Minus,
}

/// <summary>The comparisons.</summary>
internal enum CompareOperator : byte
{
    Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Is, IsNot, In, NotIn,
}

/// <summary>What a literal is.</summary>
internal enum ConstantKind : byte
{
    None, True, False, Ellipsis, Integer, Float, Imaginary, String, Bytes,
}
