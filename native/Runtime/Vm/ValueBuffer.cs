using System.Runtime.CompilerServices;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>Room for a few values without an allocation.</summary>
[InlineArray(Length)]
internal struct ValueBuffer
{
    /// <summary>Values it holds.</summary>
    public const int Length = 8;

    private Value _first;
}
