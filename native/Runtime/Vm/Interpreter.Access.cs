using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>
/// The inlined primitives of the loop: register access, stores without needless barriers, kind tests.
/// </content>
internal static unsafe partial class Interpreter
{
    /// <summary>The register at a pre-scaled offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref Value R(ref Value registers, ushort offset)
    {
        ref var register = ref Unsafe.AddByteOffset(ref registers, (nuint)offset);
#if MONTY_CHECKED
        if (CheckedStack is not { Length: > 0 } stack || Unsafe.IsAddressLessThan(ref register, ref stack[0])
            || Unsafe.IsAddressGreaterThan(ref register, ref stack[^1]))
        {
            throw new InvalidOperationException("a register lies outside of the stack");
        }
#endif
        return ref register;
    }

#if MONTY_CHECKED
    /// <summary>The stack of the machine that runs on this thread: no register may lie anywhere else.</summary>
    [ThreadStatic]
    internal static Value[]? CheckedStack;
#endif

    /// <summary>The slot of an array at a pre-scaled offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Value Slot(Value[] table, ushort offset)
    {
#if MONTY_CHECKED
        return ref table[offset / Instruction.SlotBytes];
#else
        return ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(table), (nuint)offset);
#endif
    }

    /// <summary>
    /// Copies a value; the reference is stored only when it differs, because a store costs a barrier.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Copy(ref Value target, ref Value source)
    {
        var reference = source.Ref;
        var bits = source.Bits;
        if (target.Ref != reference)
        {
            target.Ref = reference;
        }

        target.Bits = bits;
    }

    /// <summary>Stores an int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetInt(ref Value target, long value)
    {
        target.Ref = null;
        target.Bits = value;
    }

    /// <summary>Stores a float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetFloat(ref Value target, double value)
    {
        target.Ref = Tags.Float;
        target.Bits = BitConverter.DoubleToInt64Bits(value);
    }

    /// <summary>Stores a bool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetBool(ref Value target, bool value)
    {
        target.Ref = Tags.Bool;
        target.Bits = value ? 1 : 0;
    }

    /// <summary>Both are ints of 64 bits: one test on the two references.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BothInt(ref Value a, ref Value b) =>
        (Unsafe.As<object?, nint>(ref a.Ref) | Unsafe.As<object?, nint>(ref b.Ref)) == 0;

    /// <summary>Both are floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BothFloat(ref Value a, ref Value b) =>
        a.Ref == (object)Tags.Float && b.Ref == (object)Tags.Float;

    /// <summary>Claims a frame: false when the stack must grow or the depth limit is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Room(Vm vm, ref Value window, int frameBytes)
    {
        if (Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), ref window)
            + frameBytes > vm.StackLimit
            || vm.DepthLeft <= 0)
        {
            return false;
        }

        vm.DepthLeft--;
        return true;
    }

    /// <summary>Stores None.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetNone(ref Value target)
    {
        target.Ref = Tags.None;
        target.Bits = 0;
    }

    /// <summary>The slot below a frame's registers: function and link.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref Value Header(ref Value registers) => ref Unsafe.Subtract(ref registers, 1);

    /// <summary>The function of a frame, from the reference in its header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PyFunction FunctionOf(object header) =>
        header.GetType() == typeof(PyFunction) ? Unsafe.As<PyFunction>(header) : ((PyGenerator)header).Function;

    /// <summary>The remainder with the sign of the divisor, which is neither 0 nor -1.</summary>
    private static long FloorModulo(long a, long b)
    {
        var remainder = a % b;
        return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
    }

    /// <summary>The quotient rounded down; the divisor is neither 0 nor -1.</summary>
    private static long FloorDivide(long a, long b)
    {
        var quotient = a / b;
        return (a % b != 0) && ((a ^ b) < 0) ? quotient - 1 : quotient;
    }
}

/// <summary>What a part of the loop outside <see cref="Interpreter.Run"/> tells it to do.</summary>
internal static class Status
{
    /// <summary>Continue with the next instruction.</summary>
    public const int Done = 0;

    /// <summary>An exception is raised.</summary>
    public const int Failed = 1;

    /// <summary>Continue where the machine's Ip and Base say.</summary>
    public const int Entered = 2;

    /// <summary>Leave the loop: the host is asked.</summary>
    public const int Suspended = 3;

    /// <summary>Take the jump of the instruction.</summary>
    public const int Taken = 4;

    /// <summary>Leave the loop: the last frame returned.</summary>
    public const int Finished = 5;

    /// <summary>A nested run has to end before the machine can do again what it was doing.</summary>
    public const int Interrupted = 6;
}
