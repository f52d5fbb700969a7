using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>str() and repr() of values; classes of the program may run code of theirs.</summary>
internal static class TextOf
{
    /// <summary>repr(). False: the exception is in the machine.</summary>
    public static bool TryRepr(Vm vm, in Value value, out string text) => Operations.Repr(vm, value).TryStr(out text);

    /// <summary>str(). False: the exception is in the machine.</summary>
    public static bool TryStr(Vm vm, in Value value, out string text) => Operations.Str(vm, value).TryStr(out text);
}
