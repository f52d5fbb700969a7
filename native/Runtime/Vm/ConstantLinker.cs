using System.Numerics;
using Monty.Compile;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>Turns the constants of compiled code into values, once for all runs.</summary>
internal static class ConstantLinker
{
    // Longer constants are rarely keys.
    private const int MaxHashedLength = 32;

    /// <summary>The constants of a unit as values.</summary>
    public static Value[] Link(object[] constants)
    {
        var values = new Value[constants.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ToValue(constants[i]);
        }

        return values;
    }

    private static Value ToValue(object constant) => constant switch
    {
        string text => text.Length <= MaxHashedLength ? HashTable.HashedStr(text) : Value.Str(text),
        long number => Value.Int(number),
        BigInteger number => Value.Int(number),
        double number => Value.Float(number),
        bool flag => Value.Bool(flag),
        byte[] bytes => Value.Of(new PyBytes(bytes)),
        Complex number => Value.Of(new PyComplex(number)),
        object[] items => Value.Of(items.Length == 0 ? PyTuple.Empty : new PyTuple(Link(items))),
        FrozenSetConstant set => Value.Of(ToSet(set)),
        EllipsisConstant => Value.Ellipsis,
        _ => Value.None,
    };

    private static PySet ToSet(FrozenSetConstant constant)
    {
        // Hashing asks a machine for its depth; constants never fail and spend nothing that counts.
        var vm = new Vm(new Meter(new Limits(), NoClock.Instance), null!);
        var first = new PySet(BuiltinTypes.FrozenSet);
        foreach (var item in constant.Items)
        {
            first.Add(vm, ToValue(item));
        }

        // CPython makes such a constant twice, the second time in the order of the first one.
        var set = new PySet(BuiltinTypes.FrozenSet);
        var position = 0;
        while (first.Next(ref position, out Value item, out long hash))
        {
            set.Add(vm, item, hash);
        }

        // Constants are shared by runs, which only read them.
        set.Settle();

        return set;
    }
}
