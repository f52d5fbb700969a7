using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>list[int] and the like; Stack[int] of a generic class of the program.</summary>
internal sealed class PyGenericAlias(Value origin, PyTuple arguments, PyType? type = null)
    : PyObject(type ?? BuiltinTypes.GenericAlias)
{
    private PyTuple? _parameters;

    /// <summary>__origin__.</summary>
    public readonly Value Origin = origin;

    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;

    /// <summary>Written with a star in front: *tuple[int, ...].</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>The name the typing module shows instead of that of the origin: List.</summary>
    public string? Name { get; init; }

    /// <summary>What Annotated adds to its type; null for other aliases.</summary>
    public PyTuple? Metadata { get; init; }

    /// <summary>The same alias of other arguments.</summary>
    public PyGenericAlias With(PyTuple arguments) =>
        new(Metadata is null ? Origin : arguments.Items[0], arguments, Class)
        {
            IsUnpacked = IsUnpacked,
            Name = Name,
            Metadata = Metadata,
        };

    /// <summary>Literal: its arguments are values in no order.</summary>
    public bool IsLiteral => Name == "Literal";

    /// <summary>An alias as the typing module makes it.</summary>
    public bool IsTyping => Class == BuiltinTypes.TypingAlias;

    /// <summary>
    /// Callable[[int, str], bool]: the parameters stand flat before the result, and in brackets when shown.
    /// </summary>
    public bool HasParameterList =>
        Origin.Ref is PyType { IsUser: true, Name: "Callable" } type
        && type.Namespace.TryGetStr("__module__", out var module) && module.TryStr(out var name)
        && name == "collections.abc"
        && !(Arguments.Items is [var first, _] && (first.Ref is PyTypeParameter { Class: var kind }
            ? kind == BuiltinTypes.ParamSpec : first.Ref == Value.Ellipsis.Ref || first.Ref is PyGenericAlias
            { Origin.Ref: PyTypingMark { Name: "Concatenate" } }));

    /// <summary>The type parameters among the arguments; null: an error is raised.</summary>
    public PyTuple? Parameters(Vm.Vm vm) => _parameters ??= TypeArguments.Parameters(vm, Arguments.Items);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) => TypeArguments.Substitute(vm, this, key);

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyTupleIterator(new PyTuple([Value.Of(
        IsTyping && Origin.Ref is PyType
            ? TypeArguments.Unpack(AsValue)
            : new PyGenericAlias(Origin, Arguments, Class) { IsUnpacked = true })]));

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, other, AsValue) : Value.NotImplemented;
}
