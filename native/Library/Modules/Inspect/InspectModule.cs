using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Inspect;

/// <summary>What the text of inspect uses.</summary>
[PyModule("_inspect")]
internal static partial class InspectModule
{
    /// <summary>The parameters of a function or class of the library as text; None for everything else.</summary>
    [PyFunction("_signature_text(object, /)", Cost = Cost.Constant)]
    private static Value SignatureText(Value @object)
    {
        var function = @object.Ref switch
        {
            PyNativeFunction native => native,
            PyBoundMethod method => method.Function.Ref as PyNativeFunction,
            PyType { IsUser: false } type => type.Constructor,
            _ => null,
        };
        return function is null ? Value.None
            : Value.Str(function.Signature.Text[function.Signature.Text.IndexOf('(', StringComparison.Ordinal)..]);
    }

    /// <summary>True for methods that take the instance first.</summary>
    [PyFunction("_takes_self(object, /)", Cost = Cost.Constant)]
    private static bool TakesSelf(Value @object) => @object.Ref is PyNativeFunction { Kind: NativeKind.Method };

    /// <summary>The variables of a generator or coroutine that waits; none of one that runs or has ended.</summary>
    [PyFunction("_generator_locals(generator, /)", Cost = Cost.Charged)]
    private static PyDict Locals(PyGenerator generator) =>
        generator.State is GeneratorState.Created or GeneratorState.Suspended
            ? Vm.LocalsOf(generator.Function, generator.Registers, generator.State == GeneratorState.Created)
            : new PyDict();

    /// <summary>Where a generator or coroutine stands: CREATED, RUNNING, SUSPENDED or CLOSED.</summary>
    [PyFunction("_generator_state(generator, /)", Cost = Cost.Constant)]
    private static string State(PyGenerator generator) => generator.State switch
    {
        GeneratorState.Created => "CREATED",
        GeneratorState.Running => "RUNNING",
        GeneratorState.Suspended => "SUSPENDED",
        _ => "CLOSED",
    };
}
