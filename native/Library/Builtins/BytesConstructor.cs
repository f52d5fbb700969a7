using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>bytes().</summary>
[PyType("bytes")]
internal static partial class BytesConstructor
{
    /// <summary>Zeros, the numbers of an iterable, a copy, or a text in an encoding.</summary>
    [PyFunction(
        "bytes(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value source, Value encoding, Value errors)
    {
        if (!encoding.IsMissing || !errors.IsMissing || Ops.TryText(source, out _))
        {
            return Encode(vm, source, encoding, errors);
        }

        if (UserMethods.TryFind(source, "__bytes__", out var method))
        {
            return vm.TailCall(method, source);
        }

        var result = source.IsMissing ? Value.Of(PyBytes.Empty) : Convert(vm, type, source);
        return result.Ref is PyBytes ? IntConstructor.Payload(type, result) : result;
    }

    private static Value Encode(Vm vm, in Value source, in Value encoding, in Value errors)
    {
        if (!encoding.IsMissing && !Ops.TryText(encoding, out _))
        {
            return Raise.TypeError.BadArgument(vm, "bytes", "argument 'encoding'", "str", encoding);
        }

        if (!errors.IsMissing && !Ops.TryText(errors, out _))
        {
            return Raise.TypeError.BadArgument(vm, "bytes", "argument 'errors'", "str", errors);
        }

        if (source.IsMissing || !Ops.TryText(source, out _))
        {
            return Raise.TypeError.EncodeOther(vm, encoding.IsMissing ? "errors" : "encoding");
        }

        return encoding.IsMissing ? Raise.TypeError.NoEncoding(vm)
            : Ops.TryFindAttribute(vm, source, "encode", out var method)
                ? vm.TailCall(method, encoding, errors.IsMissing ? Value.Str("strict") : errors)
                : Value.Error;
    }

    private static Value Convert(Vm vm, PyType type, in Value source)
    {
        if (Ops.Unwrap(source).Ref is PyBytes bytes)
        {
            return Value.Of(bytes);
        }

        if (!Ops.TryIndexOrNone(vm, source, out var number))
        {
            return Value.Error;
        }

        if (!number.IsNone)
        {
            return Zeros(vm, number);
        }

        if (NativeIteration.TryGet(vm, source) is { } iterator)
        {
            return Collect(vm, iterator);
        }

        return NativeIteration.NeedsPython(vm, source)
            ? vm.TailEmbedded("bytes_of", Value.Of(type), source)
            : Raise.TypeError.BytesArgument(vm, source);
    }

    private static Value Zeros(Vm vm, in Value number)
    {
        if (!number.TryLong(out var count))
        {
            return vm.Fail(ExceptionTypes.OverflowError, "cannot fit 'int' into an index-sized integer");
        }

        return count < 0 ? Raise.ValueError.NegativeCount(vm)
            : vm.Charge(count) && vm.ChargeWork(count / 16) ? Value.Of(new PyBytes(new byte[count]))
            : Value.Error;
    }

    private static Value Collect(Vm vm, PyIterator iterator)
    {
        var hint = iterator.LengthHint;
        if (hint > 0 && !vm.Charge(hint))
        {
            return Value.Error;
        }

        var data = new byte[Math.Max(hint, 16)];
        var count = 0;
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item.IsError ? item : Value.Of(new PyBytes(data[..count]));
            }

            if (!vm.ChargeWork(5) || !Ops.TryIndex(vm, item, out var number))
            {
                return Value.Error;
            }

            if (number.Ref is not null || number.Bits is < 0 or > 255)
            {
                return Raise.ValueError.ByteRange(vm);
            }

            if (count == data.Length)
            {
                if (!vm.Charge(data.Length * 2L))
                {
                    return Value.Error;
                }

                Array.Resize(ref data, data.Length * 2);
            }

            data[count++] = (byte)number.Bits;
        }
    }
}
