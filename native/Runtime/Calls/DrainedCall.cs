using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// Calls natives whose parameters take the items of an iterable: empties it first, in Python code where iteration runs
/// Python code.
/// </summary>
internal static unsafe class DrainedCall
{
    /// <summary>Empties the marked arguments and calls.</summary>
    /// <param name="vm">The machine.</param>
    /// <param name="function">A function with drained parameters.</param>
    /// <param name="slots">Its bound arguments; changed.</param>
    public static Value Run(Vm.Vm vm, PyNativeFunction function, Span<Value> slots)
    {
        var slot = function.HasReceiver ? 1 : 0;
        for (var i = 0; i < function.Signature.Parameters.Length; i++)
        {
            if ((function.DrainedMask & (1u << i)) != 0 && !slots[slot].IsMissing
                && slots[slot].Ref is not (PyList or PyTuple) | slots[slot].Class.IsUser)
            {
                if (NativeIteration.TryGet(vm, slots[slot]) is not { } iterator)
                {
                    return NativeIteration.CanEmbed(vm, slots[slot])
                        ? vm.TailEmbedded("drained_call", Value.Of(function), Value.Of(new PyList(slots.ToArray())),
                            Value.Int(slot))
                        : Value.Error;
                }

                var items = new PyList();
                if (!NativeIteration.TryDrain(vm, iterator, items))
                {
                    return Value.Error;
                }

                slots[slot] = Value.Of(items);
            }

            slot += function.Signature.Parameters[i].Kind == ParameterKind.VarPositional ? 0 : 1;
        }

        return function.Code(vm, slots);
    }
}
