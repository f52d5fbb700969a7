using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>hash().</content>
internal static partial class Operations
{
    /// <summary>The hash of a value; equal values have equal hashes. False: an error is raised.</summary>
    public static bool TryHash(Vm.Vm vm, in Value value, out long hash)
    {
        switch (value.Ref)
        {
            case null:
                hash = NumberHash.OfInt(value.Bits);
                return true;
            case string text:
                hash = HashTable.HashOfStr(in value, text);
                return true;
            case StringBuffer buffer:
                hash = StringHash.Widen(StringHash.Compute(buffer.Span((int)value.Bits)));
                return true;
            case Tag tag:
                hash = tag.Kind switch
                {
                    TagKind.Float => NumberHash.OfFloat(value.AsDouble, value.Bits ^ (value.Bits >>> 32)),
                    TagKind.Bool => value.Bits,
                    TagKind.None => 0xFCA8_6420,
                    _ => 0x5ca1_ab1e + ((long)tag.Kind * 0x0101_0101),
                };
                return true;
            default:
                var o = (PyObject)value.Ref;
                return o.Class.IsUser ? TryHashInstance(vm, o, out hash) : o.TryOwnHash(vm, out hash);
        }
    }

    /// <summary>Raises the TypeError of a class without hash; false for the caller to return.</summary>
    public static bool FailUnhashable(Vm.Vm vm, PyType type) => FailType(vm, $"unhashable type: '{type.Name}'");

    /// <summary>Rewords the raised TypeError of a key that has no hash; other exceptions stay.</summary>
    public static void FailUnhashable(Vm.Vm vm, in Value key, string before, string between)
    {
        if (vm.Raised is not { } cause || cause.Class != ExceptionTypes.TypeError || vm.IsTerminal)
        {
            return;
        }

        var text = cause.Arguments.Items is [var message] && message.TryStr(out var own) ? own : "";
        vm.Fail(ExceptionTypes.TypeError, before + FullTypeName(key.Class) + between + text + ")");
    }

    private static bool TryHashInstance(Vm.Vm vm, PyObject value, out long hash)
    {
        if (!vm.TryDunder(value.Class, SlotId.Hash, out var function))
        {
            return value.TryOwnHash(vm, out hash);
        }

        hash = 0;
        if (function.IsNone)
        {
            return FailUnhashable(vm, value.Class);
        }

        if (function.Ref is PyFunction own && TryHashAttributes(vm, own, value, out hash))
        {
            return true;
        }

        var result = vm.CallNested(function, value.AsValue);
        if (result.IsError)
        {
            return false;
        }

        var number = Unwrap(result);
        if (number.TryLong(out hash))
        {
            hash = hash == -1 ? -2 : hash;
            return true;
        }

        if (number.Ref is PyInt big)
        {
            hash = NumberHash.OfInt(big.Number);
            return true;
        }

        return FailType(vm, "__hash__ method should return an integer");
    }
}
