namespace Monty.Compile;

/// <summary>What an operand of an instruction is and what the instruction does with it.</summary>
internal enum Operand : byte
{
    /// <summary>Not used, zero.</summary>
    None,
    /// <summary>A register that is read.</summary>
    Read,
    /// <summary>A register that is written.</summary>
    Write,
    /// <summary>A register that is read and written, or the first of a window of registers.</summary>
    Window,
    /// <summary>A constant of the unit (scaled).</summary>
    Const,
    /// <summary>A global slot of the unit (scaled).</summary>
    Global,
    /// <summary>Index into the closure of the running function.</summary>
    Free,
    /// <summary>Index into the names of the unit.</summary>
    Name,
    /// <summary>Index of an inline cache of the unit; its name is <c>CacheNames[index]</c>.</summary>
    Cache,
    /// <summary>Index into the code objects of the unit.</summary>
    Code,
    /// <summary>Signed 16-bit number.</summary>
    Int,
    /// <summary>Unsigned 16-bit number.</summary>
    UInt,
    /// <summary>Signed 16-bit jump distance from the next instruction.</summary>
    Jump,
    /// <summary>Low half of a 32-bit number; the high half is the next operand.</summary>
    WideLow,
    /// <summary>High half of a 32-bit number.</summary>
    WideHigh,
}

/// <summary>Properties of an instruction that the encoder, the verifier and the loop's listings use.</summary>
[Flags]
internal enum OpFlags : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,
    /// <summary>Control does not reach the next instruction.</summary>
    Ends = 1,
    /// <summary>May jump.</summary>
    Jumps = 2,
    /// <summary>May enter a Python frame or suspend the run: the machine state at it can be saved.</summary>
    Calls = 4,
}

/// <summary>One row: name, operands, flags, summary.</summary>
internal readonly record struct OpRow(Op Op, Operand A, Operand B, Operand C, OpFlags Flags, string Summary);
