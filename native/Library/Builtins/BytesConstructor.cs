using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
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
            return TryEncode(vm, "bytes", source, encoding, errors, out var encoded)
                ? IntConstructor.Payload(type, Value.Of(new PyBytes(encoded.ToArray())))
                : Value.Error;
        }

        if (UserMethods.TryFind(source, "__bytes__", out var method))
        {
            return vm.TailEmbedded("bytes_of_object", Value.Of(type), method, source);
        }

        var result = source.IsMissing ? Value.Of(PyBytes.Empty) : Convert(vm, type, source);
        return result.Ref is PyBytes ? IntConstructor.Payload(type, result) : result;
    }

    /// <summary>The text argument of bytes() or bytearray() in its encoding; false: an error is raised.</summary>
    internal static bool TryEncode(
        Vm vm, string type, in Value source, in Value encoding, in Value errors, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        var name = "";
        var handler = "strict";
        var error = !encoding.IsMissing && !Ops.TryText(encoding, out name)
                ? Raise.TypeError.BadArgument(vm, type, "argument 'encoding'", "str", encoding)
            : !errors.IsMissing && !Ops.TryText(errors, out handler)
                ? Raise.TypeError.BadArgument(vm, type, "argument 'errors'", "str", errors)
            : source.IsMissing || !Ops.TryText(source, out _)
                ? Raise.TypeError.EncodeOther(vm, encoding.IsMissing ? "errors" : "encoding")
            : encoding.IsMissing ? Raise.TypeError.NoEncoding(vm)
            : Value.None;
        if (error.IsError || !Ops.TryText(source, out var text))
        {
            return false;
        }

        if (!CodecNames.TryFindEncoding(name, out var known))
        {
            vm.Fail(ExceptionTypes.LookupError, CodecNames.DescribeUnknown(name, "encode"));
            return false;
        }

        var isEncoded = TextEncoder.TryEncode(text, known, handler, vm.Meter, out var made, out var problem);
        if (!isEncoded)
        {
            CodecFailures.Raise(vm, problem, source);
        }

        bytes = made;
        return isEncoded;
    }

    /// <summary>The number of zeros asked for; false: an error is raised.</summary>
    internal static bool TryLength(Vm vm, in Value source, in Value number, out long count)
    {
        if (!number.TryLong(out count))
        {
            vm.Fail(ExceptionTypes.OverflowError, $"cannot fit '{source.Class.FullName}' into an index-sized integer");
            return false;
        }

        if (count < 0)
        {
            Raise.ValueError.NegativeCount(vm);
            return false;
        }

        return vm.Charge(count) && vm.ChargeWork(count / 16);
    }

    private static Value Convert(Vm vm, PyType type, in Value source)
    {
        if (Ops.Unwrap(source).Ref is PyBytes bytes)
        {
            return Value.Of(bytes);
        }

        if (Ops.IsBytesLike(source))
        {
            return Ops.TryGatheredBytes(vm, source, out var memory) && vm.Charge(memory.Length)
                && vm.ChargeWork(memory.Length / 16)
                ? Value.Of(new PyBytes(memory.ToArray())) : Value.Error;
        }

        if (!Ops.TryIndexOrNone(vm, source, out var number))
        {
            return Value.Error;
        }

        if (!number.IsNone)
        {
            return TryLength(vm, source, number, out var count) ? Value.Of(new PyBytes(new byte[count])) : Value.Error;
        }

        if (NativeIteration.TryGet(vm, source) is { } iterator)
        {
            return Ops.TryCollectBytes(vm, iterator, "bytes", out var collected)
                ? Value.Of(new PyBytes(collected.ToArray())) : Value.Error;
        }

        return NativeIteration.NeedsPython(vm, source)
            ? vm.TailEmbedded("bytes_of", Value.Of(type), source)
            : Raise.TypeError.ConvertToBytes(vm, source, "bytes");
    }
}
