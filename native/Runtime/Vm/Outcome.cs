using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>Why the loop stopped.</summary>
internal enum OutcomeKind : byte
{
    /// <summary>The program ended; <see cref="Vm.Result"/> is its value.</summary>
    Complete,
    /// <summary>An exception left the program; it is in <see cref="Vm.Raised"/>.</summary>
    Raised,
    /// <summary>A host function is called; see <see cref="Vm.Pending"/>.</summary>
    Call,
    /// <summary>An operation of the system is asked for; see <see cref="Vm.Pending"/>.</summary>
    OsCall,
    /// <summary>The value of an unknown global is asked for; <see cref="PendingCall.Name"/> is the name.</summary>
    NameLookup,
    /// <summary>Every task waits for answers of the host; see <see cref="Vm.PendingFutures"/>.</summary>
    Futures,
    /// <summary>Printed text is to be delivered now; see <see cref="Vm.Output"/>.</summary>
    Output,
    /// <summary>A slice of instructions has ended; running again continues (test modes).</summary>
    Slice,
}

/// <summary>What the run asks the host for.</summary>
internal sealed class PendingCall
{
    /// <summary>The event loop waits for any answer that is still to come.</summary>
    public static readonly PendingCall ForFutures =
        new() { Kind = OutcomeKind.Futures, Name = "", Arguments = [], CallId = 0 };

    /// <summary>Call, OS call or name lookup; futures when the event loop waits.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>Function or variable name.</summary>
    public required string Name { get; init; }

    /// <summary>Positional arguments.</summary>
    public required Value[] Arguments { get; init; }

    /// <summary>Names of the keyword arguments, the last of <see cref="Arguments"/> being their values.</summary>
    public string[] KeywordNames { get; init; } = [];

    /// <summary>Number of the call within its run, from 1 on; stable across dump and load.</summary>
    public required int CallId { get; init; }

    /// <summary>True when the first argument is a host object whose method is called.</summary>
    public bool IsMethodCall { get; init; }

    /// <summary>True of a name lookup for what a module of the host holds.</summary>
    public bool IsImport { get; init; }
}
