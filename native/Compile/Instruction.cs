using System.Runtime.InteropServices;

namespace Monty.Compile;

/// <summary>
/// One machine instruction: an operation and three operands whose meaning the row of the operation in
/// <see cref="OpTable"/> gives.
/// </summary>
/// <remarks>
/// Register, constant and global operands are stored pre-scaled to byte offsets (index times 16), so the loop adds them
/// without a shift.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct Instruction
{
    /// <summary>The operation, a value of <see cref="Compile.Op"/>.</summary>
    public ushort Op;

    /// <summary>First operand, mostly the destination.</summary>
    public ushort A;

    /// <summary>Second operand.</summary>
    public ushort B;

    /// <summary>Third operand, a jump distance in conditional jumps.</summary>
    public ushort C;

    /// <summary>Bytes of one register, constant or global slot.</summary>
    public const int SlotBytes = 16;

    /// <summary>Most registers, near constants or near globals an operand can name.</summary>
    public const int MaxSlots = 4096;

    /// <summary>Most registers of a frame: a window above them must still have a 16-bit byte offset.</summary>
    public const int MaxFrameSize = 4080;

    /// <summary>
    /// The 32-bit operand of wide instructions and of <see cref="Op.Jump"/>, kept in B (low) and C (high).
    /// </summary>
    public readonly int Wide => B | (C << 16);
}
