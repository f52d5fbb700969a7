using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>How a type parameter may vary.</summary>
internal enum Variance : byte
{
    /// <summary>Not at all.</summary>
    Invariant,
    /// <summary>With its argument.</summary>
    Covariant,
    /// <summary>Against its argument.</summary>
    Contravariant,
    /// <summary>As its uses show.</summary>
    Inferred,
}

/// <summary>A part of a type parameter or alias that is evaluated when somebody asks for it.</summary>
/// <param name="evaluator">The function that gives the value; missing when the value is given.</param>
/// <param name="value">The value; missing when there is none or it was not asked for yet.</param>
internal struct LazyValue(Value evaluator, Value value)
{
    /// <summary>The function that gives the value; missing when there is none.</summary>
    public Value Evaluator = evaluator;

    /// <summary>The value once known; missing before that or when there is none.</summary>
    public Value Content = value;

    /// <summary>No value at all.</summary>
    public static LazyValue Absent => new(Value.Missing, Value.Missing);

    /// <summary>There is a value, known or not.</summary>
    public readonly bool IsPresent => !Evaluator.IsMissing || !Content.IsMissing;

    /// <summary>The value, evaluated now if need be; the error mark, or missing when there is none.</summary>
    public Value Get(Vm.Vm vm)
    {
        if (Content.IsMissing && !Evaluator.IsMissing)
        {
            var made = vm.CallNested(Evaluator, Value.Int(1));
            if (made.IsError)
            {
                return made;
            }

            Content = made;
        }

        return Content;
    }
}

/// <summary>typing.TypeVar, ParamSpec or TypeVarTuple: which of them says the class.</summary>
/// <remarks>Source: CPython 3.14 Objects/typevarobject.c.</remarks>
internal sealed class PyTypeParameter(PyType type, string name) : PyObject(type)
{
    /// <summary>The name.</summary>
    public readonly string Name = name;

    /// <summary>How it may vary.</summary>
    public Variance Variance = Variance.Inferred;

    /// <summary>The bound.</summary>
    public LazyValue Bound = LazyValue.Absent;

    /// <summary>The tuple of constraints.</summary>
    public LazyValue Constraints = LazyValue.Absent;

    /// <summary>The default.</summary>
    public LazyValue Default = LazyValue.Absent;

    /// <summary>__module__: None when it is not known.</summary>
    public Value Module = Value.None;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.Append(
        Class == BuiltinTypes.TypeVarTuple ? "" : Variance switch
        {
            Variance.Covariant => "+",
            Variance.Contravariant => "-",
            Variance.Inferred => "",
            _ => "~",
        }) && sink.Append(Name);

    /// <inheritdoc/>
    public override PyIterator? Iterate(Vm.Vm vm) =>
        Class == BuiltinTypes.TypeVarTuple ? new PyTupleIterator(new PyTuple([TypeArguments.Unpacked(this)])) : null;

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.MakeAny(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.MakeAny(vm, other, AsValue) : Value.NotImplemented;
}

/// <summary>P.args or P.kwargs of a parameter specification: which of them says the class.</summary>
internal sealed class PyParameterPart(PyType type, PyTypeParameter origin) : PyObject(type)
{
    /// <summary>The parameter specification.</summary>
    public readonly PyTypeParameter Origin = origin;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append(Origin.Name) && sink.Append(Class == BuiltinTypes.ParamSpecArgs ? ".args" : ".kwargs");

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        op is (CompareOperator.Equal or CompareOperator.NotEqual) && other.Ref is PyParameterPart part
        && part.Class == Class
            ? Value.Bool(part.Origin == Origin == (op == CompareOperator.Equal))
            : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash) => Origin.TryOwnHash(vm, out hash);
}

/// <summary>What a type statement makes: a name for a type that is evaluated when somebody asks for it.</summary>
internal sealed class PyTypeAlias(string name, PyTuple parameters, LazyValue value) : PyObject(BuiltinTypes.TypeAlias)
{
    /// <summary>The name.</summary>
    public readonly string Name = name;

    /// <summary>__type_params__.</summary>
    public PyTuple Parameters = parameters;

    /// <summary>The type.</summary>
    public LazyValue Content = value;

    /// <summary>__module__: None when it is not known.</summary>
    public Value Module = Value.None;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.Append(Name);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) => Parameters.Items.Length == 0
        ? vm.Fail(ExceptionTypes.TypeError, "Only generic type aliases are subscriptable")
        : Value.Of(new PyGenericAlias(AsValue, key.Ref as PyTuple ?? new PyTuple([key])));

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, other, AsValue) : Value.NotImplemented;
}

/// <summary>A constant of the typing module that is only itself: NoDefault, Unpack.</summary>
internal sealed class PyTypingMark : PyObject
{
    /// <summary>The default of a type parameter that has none.</summary>
    public static readonly PyTypingMark NoDefault = new(BuiltinTypes.NoDefaultType, "NoDefault");

    /// <summary>What stands before the brackets of an unpacked tuple of types.</summary>
    public static readonly PyTypingMark Unpack = new(BuiltinTypes.SpecialForm, "Unpack");

    private PyTypingMark(PyType type, string name)
        : base(type) => Name = name;

    /// <summary>The name in the module.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.Append("typing.") && sink.Append(Name);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) =>
        this != Unpack ? Value.NotImplemented
            : key.Ref is PyTuple ? vm.Fail(ExceptionTypes.TypeError, "typing.Unpack accepts only single type.")
            : Value.Of(new PyGenericAlias(AsValue, new PyTuple([key]), BuiltinTypes.TypingAlias));
}
