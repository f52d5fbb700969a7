namespace Monty.Runtime.Objects;

/// <summary>Which dunder methods a class of a program defines, looked up once per state of the classes.</summary>
internal sealed class TypeSlots
{
    /// <summary>The class epoch of the run this was computed at.</summary>
    public int Epoch;

    /// <summary>What calling the class comes to.</summary>
    public ConstructionKind Construction;

    /// <summary>The __init__ of a plain construction, or null.</summary>
    public PyFunction? Init;

    /// <summary>
    /// The functions found, by <see cref="SlotId"/>; null Ref means not defined by any class of a program in the order.
    /// </summary>
    public readonly Values.Value[] Found = new Values.Value[(int)SlotId.Count];
}

/// <summary>How instances of a class of a program are made.</summary>
internal enum ConstructionKind : byte
{
    /// <summary>Not yet looked at.</summary>
    Unknown,
    /// <summary>A new object, then at most an __init__ written in Python.</summary>
    Plain,
    /// <summary>By __new__, a metaclass or a builtin class.</summary>
    General,
}

/// <summary>The dunder methods operations ask for.</summary>
internal enum SlotId : byte
{
#pragma warning disable CS1591 // The names are Python's own.
    Repr, Str, Hash, Eq, Ne, Lt, Le, Gt, Ge, Bool, Len, GetItem, SetItem, DelItem, Contains, Iter, Next, Call, GetAttr,
    GetAttribute, SetAttr, DelAttr, Get, Index, Format, Missing, New, Init, Int, Float, Reversed, Enter, Exit, AEnter,
    AExit, Await, AIter, ANext, Count,
#pragma warning restore CS1591
}
