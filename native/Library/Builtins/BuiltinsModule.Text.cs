using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>Texts of values.</content>
internal static partial class BuiltinsModule
{
    /// <summary>The text that shows a value, as source where possible.</summary>
    [PyFunction("repr(obj, /)", Cost = Cost.Charged)]
    private static Value Repr(Vm vm, Value obj) =>
        Ops.IsUserInstance(obj) && vm.TryDunder(obj.Class, SlotId.Repr, out var method)
            ? vm.TailEmbedded("text_of", method, obj, Value.Str("__repr__"))
            : Ops.Repr(vm, obj);

    /// <summary>repr() with escapes for characters outside ASCII.</summary>
    [PyFunction("ascii(obj, /)", Cost = Cost.Charged)]
    private static Value Ascii(Vm vm, Value obj) => Ops.Ascii(vm, obj);

    /// <summary>A value formatted by a specification.</summary>
    [PyFunction("format(value, format_spec='', /)", Cost = Cost.Charged)]
    private static Value Format(Vm vm, Value value, string formatSpec) =>
        Ops.IsUserInstance(value) && vm.TryDunder(value.Class, SlotId.Format, out var method)
            ? vm.TailEmbedded("format_of", method, value, Value.Str(formatSpec))
            : Ops.Format(vm, value, formatSpec);
}
