using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>How an attribute was found.</summary>
internal enum AttributeKind : byte
{
    /// <summary>Not found; nothing is raised.</summary>
    Missing,
    /// <summary>An error is raised.</summary>
    Failed,
    /// <summary>The value itself.</summary>
    Plain,
    /// <summary>The value of a slot of the instance: <see cref="AttributeHit.Slot"/>.</summary>
    Slot,
    /// <summary>A function of the class that takes the target as first argument.</summary>
    Method,
    /// <summary>The value comes from calling <see cref="AttributeHit.Value"/> with the arguments in the hit.</summary>
    Call,
}

/// <summary>Result of an attribute lookup that runs no Python code.</summary>
internal struct AttributeHit
{
    /// <summary>The value, the method's function, or what to call.</summary>
    public Value Value;

    /// <summary>First argument of the call.</summary>
    public Value First;

    /// <summary>Second argument of the call.</summary>
    public Value Second;

    /// <summary>Third argument of the call, or missing.</summary>
    public Value Third;

    /// <summary>Arguments of the call.</summary>
    public int Count;

    /// <summary>What is to be called is the getter of a property.</summary>
    public bool IsGetter;

    /// <summary>Slot of the instance.</summary>
    public int Slot;
}
