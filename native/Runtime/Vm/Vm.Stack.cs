using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>The stack of registers and what the loop keeps outside its locals.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>
    /// Slots past <see cref="StackLimit"/>: room to shift arguments and for windows of irregular calls.
    /// </summary>
    public const int SlackSlots = 32;

    private const int FirstStackSlots = 64;

    /// <summary>
    /// Frames as overlapping windows; the slot below a window holds the function and the link to the caller.
    /// </summary>
#if MONTY_CHECKED
    public Value[] Stack
    {
        get;
        set
        {
            field = value;
            Interpreter.CheckedStack = value;
        }
    } = [];
#else
    public Value[] Stack = [];
#endif

    /// <summary>Byte offset a frame may reach.</summary>
    public nint StackLimit;

    /// <summary>Instruction to continue with while the loop is left.</summary>
    public Instruction* Ip;

    /// <summary>Byte offset of the running frame's registers while the loop is left.</summary>
    public nint Base;

    /// <summary>Frames that may still be entered.</summary>
    public int DepthLeft;

    /// <summary>Unit of the running frame, and what the loop reads from it.</summary>
    public LinkedUnit Unit = null!;

    /// <summary>Constants of the unit.</summary>
    public Value[] Constants = [];

    /// <summary>Global slots of the unit.</summary>
    public Value[] GlobalSlots = [];

    /// <summary>Inline caches of the unit.</summary>
    public InlineCache[] Caches = [];

    /// <summary>Hits of shared caches since one moved to its site.</summary>
    public int SharedHits;

    /// <summary>Registers of the running frame.</summary>
    public ref Value Registers => ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), Base);

    /// <summary>Notes where the loop is, so that a failure or a suspension finds it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Save(Instruction* ip, ref Value registers)
    {
        Ip = ip;
        Base = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), ref registers);
    }

    /// <summary>Makes the tables of a unit the current ones.</summary>
    public void SwitchUnit(LinkedUnit unit)
    {
        Unit = unit;
        Constants = unit.Constants;
        GlobalSlots = unit.Globals.Slots;
        Caches = unit.Caches;
    }

    /// <summary>The cache of an instruction, made on the first miss.</summary>
    public ref InlineCache CacheAt(int index)
    {
        if (Unit.Caches.Length == 0)
        {
            Unit.Caches = Caches = new InlineCache[Unit.Unit.CacheNames.Length];
        }

        return ref Caches[index];
    }

    /// <summary>
    /// Makes the stack reach the given byte offset. References into the old stack stay readable but are no longer the
    /// stack.
    /// </summary>
    public bool GrowStack(nint needed)
    {
        var slots = Math.Max(Stack.Length * 2L, needed / Instruction.SlotBytes + SkipToNext);
        if (!Charge(slots * Instruction.SlotBytes))
        {
            return false;
        }

        var grown = new Value[slots];
        Stack.CopyTo(grown, 0);
        Stack = grown;
        StackLimit = (nint)(slots - SlackSlots) * Instruction.SlotBytes;
        return true;
    }

    /// <summary>True when the stack has so many slots from the given one on.</summary>
    public bool HasSlots(ref Value first, int count)
    {
        var offset = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(Stack), ref first);
        return offset >= 0 && offset / Instruction.SlotBytes + count <= Stack.Length;
    }

    private const int SkipToNext = SlackSlots + 16;

    private void ResetStack(int slots = FirstStackSlots)
    {
        Stack = new Value[slots];
        StackLimit = (nint)(slots - SlackSlots) * Instruction.SlotBytes;
    }
}

/// <summary>
/// The 64 bits that lead from a frame back to its caller: return address, kind, distance between the windows.
/// </summary>
internal static class Link
{
    /// <summary>Mask of the kind.</summary>
    public const long KindMask = 3;

    /// <summary>The result goes to the slot below the window; continue at the address.</summary>
    public const long Regular = 0;

    /// <summary>The result completes the instruction at the address.</summary>
    public const long Irregular = 1;

    /// <summary>A generator run by the ForIterator at the address.</summary>
    public const long Loop = 2;

    /// <summary>An __init__: the instance is in the slot below the link.</summary>
    public const long Constructor = 3;

    /// <summary>The caller belongs to another unit.</summary>
    public const long OtherUnit = 4;

    /// <summary>All flag bits.</summary>
    public const long FlagMask = 7;

    /// <summary>Link of the first frame of a run.</summary>
    public const long Bottom = Irregular;

    /// <summary>Bits of the address.</summary>
    public const long AddressMask = 0x0000_FFFF_FFFF_FFF8;

    /// <summary>Makes a link.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe long Make(Instruction* address, long flags, int distance) =>
        (long)address | flags | ((long)distance << 48);

    /// <summary>The return address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Instruction* Address(long link) => (Instruction*)(link & AddressMask);

    /// <summary>Bytes from the caller's registers to the callee's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Distance(long link) => (nint)((ulong)link >> 48);
}
