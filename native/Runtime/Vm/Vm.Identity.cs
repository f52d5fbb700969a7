using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>
/// Identities: what id() and the default hash and repr show. They are reproducible and survive a snapshot.
/// </content>
internal sealed unsafe partial class Vm
{
    private const long FirstAddress = 0x7f3a_5c00_0000;
    private const long SharedAddress = 0x55d0_0000_0000;

    /// <summary>What is known of texts indexed lately.</summary>
    public Operations.TextIndex TextIndex { get; } = new();

    /// <summary>Identities given out so far.</summary>
    public int IdentityCount { get; set; }

    /// <summary>
    /// A float; a nan becomes one that is the same object as no other, which containers look at: bits without other
    /// meaning
    /// tell them apart.
    /// </summary>
    public Value NewFloat(double number) => Value.Float(double.IsNaN(number)
        ? double.CopySign(BitConverter.Int64BitsToDouble(0x7ff8_0000_0000_0000 | (uint)++IdentityCount), number)
        : number);

    /// <summary>The number shown as the address of an object; the same as long as the object lives.</summary>
    public long AddressOf(PyObject value)
    {
        switch (value)
        {
            case PyType { IsUser: false } type:
                return Shared(type.Module, type.Name);
            case PyNativeFunction function:
                return Shared(function.Owner?.Name ?? function.Module, function.Name);
            case PyTypingMark mark:
                return Shared(mark.Class.Name, mark.Name);
            case PyGetter getter:
                return Shared(getter.Owner.Name, getter.Name);
        }

        if (value.Identity == 0)
        {
            value.Identity = ++IdentityCount;
        }

        return FirstAddress + (value.Identity * 48L);
    }

    /// <summary>What id() gives: distinct for values that are not the same.</summary>
    public long IdentityOf(in Value value) => value.Ref switch
    {
        PyObject o => AddressOf(o),
        null => unchecked((SharedAddress >> 1) + (value.Bits * 32)),
        Tag tag => unchecked(SharedAddress - (((int)tag.Kind + 1) * 0x1_0000_0000) + (value.Bits * 32)),
        _ => SharedAddress + ((long)StringHash.Compute(value.AsStr) * 16),
    };

    // Objects shared by all runs have addresses made from their names, so that no run sees what another did.
    private static long Shared(string scope, string name) =>
        SharedAddress + ((long)((StringHash.Compute(scope) * 31) ^ StringHash.Compute(name)) * 16);
}
