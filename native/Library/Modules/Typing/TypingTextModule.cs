using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Typing;

/// <summary>What the text of typing uses.</summary>
[PyModule("_typing")]
internal static partial class TypingTextModule
{
    /// <summary>The class of aliases that typing makes.</summary>
    [PyConstant("_GenericAlias")]
    private static PyType Alias => BuiltinTypes.TypingAlias;

    /// <summary>An alias: its name in typing or None, what Annotated adds or None.</summary>
    [PyFunction("_alias(origin, args, name=None, metadata=None, /)", Cost = Cost.Constant)]
    private static PyGenericAlias MakeAlias(Value origin, PyTuple args, Value name, Value metadata) =>
        new(origin, args, BuiltinTypes.TypingAlias)
        {
            Name = name.TryStr(out var text) ? text : null,
            Metadata = args.Items.Length > 0 ? metadata.Ref as PyTuple : null,
        };

    /// <summary>The same alias with other arguments.</summary>
    [PyFunction("_with_args(alias, args, /)", Cost = Cost.Charged)]
    private static Value WithArguments(Vm vm, Value alias, PyTuple args) => alias.Ref switch
    {
        PyGenericAlias { Metadata: not null } when args.Items.Length == 0 => alias,
        PyGenericAlias generic => Value.Of(generic.With(args)),
        PyUnion => TypeUnions.MakeOf(vm, args.Items),
        _ => alias,
    };

    /// <summary>The type parameters in a tuple of types, each once.</summary>
    [PyFunction("_parameters(args, /)", Cost = Cost.Charged)]
    private static Value Parameters(Vm vm, PyTuple args) =>
        TypeArguments.Parameters(vm, args.Items) is { } found ? Value.Of(found) : Value.Error;

    /// <summary>The union of types.</summary>
    [PyFunction("_union(members, /)", Cost = Cost.Charged)]
    private static Value Union(Vm vm, PyTuple members) => TypeUnions.MakeOf(vm, members.Items);
}
