using System.Runtime.CompilerServices;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>format().</content>
internal static partial class Operations
{
    /// <summary>format(value, spec) for builtin behaviour: a str, or the error mark.</summary>
    /// <remarks>Errors: ValueError and TypeError with CPython's texts. Cost: the length of the result.</remarks>
    [SkipLocalsInit]
    public static Value Format(Vm.Vm vm, in Value value, string spec)
    {
        if (spec.Length == 0)
        {
            return Str(vm, value);
        }

        var plain = Unwrap(value);
        var buffer = new TextBuffer(stackalloc char[128]);
        var name = value.Class.Name;
        bool isDone;
        TextError error;
        if (plain.TryLong(out var number))
        {
            isDone = ValueFormat.TryAppend(ref buffer, number, spec, name, vm.Meter, out error);
        }
        else if (plain.IsFloat)
        {
            isDone = ValueFormat.TryAppend(ref buffer, plain.AsDouble, spec, name, vm.Meter, out error);
        }
        else if (plain.TryStr(out var text))
        {
            isDone = ValueFormat.TryAppend(ref buffer, text, spec, name, vm.Meter, out error);
        }
        else if (plain.Ref is PyInt big)
        {
            isDone = ValueFormat.TryAppend(ref buffer, big.Number, spec, name, TextLimits.DefaultIntDigits, vm.Meter,
                out error);
        }
        else if (plain.Ref is PyComplex complex)
        {
            isDone = ValueFormat.TryAppend(
                ref buffer, complex.Number.Real, complex.Number.Imaginary, spec, name, vm.Meter, out error);
        }
        else if (plain.Ref is PyNative native && native.Format(vm, value, spec) is { IsNotImplemented: false } result)
        {
            return result;
        }
        else
        {
            return vm.Fail(ExceptionTypes.TypeError, $"unsupported format string passed to {name}.__format__");
        }

        return isDone ? Value.Str(buffer.Written.ToString()) : Fail(vm, error);
    }
}
