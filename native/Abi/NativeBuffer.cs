using System.Runtime.InteropServices;

namespace Monty.Abi;

/// <summary>monty_buffer: memory of the C allocator that results are written to and that grows when needed.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeBuffer
{
    private const int MinCapacity = 256;

    /// <summary>The memory; null at first.</summary>
    public byte* Data;

    /// <summary>Bytes of the result.</summary>
    public nuint Length;

    /// <summary>Bytes of the memory.</summary>
    public nuint Capacity;

    /// <summary>Replaces the contents.</summary>
    public void Set(ReadOnlySpan<byte> bytes)
    {
        var needed = (nuint)bytes.Length;
        if (Data == null || Capacity < needed)
        {
            var capacity = Math.Max(needed, MinCapacity);
            Data = (byte*)NativeMemory.Realloc(Data, capacity);
            Capacity = capacity;
        }

        bytes.CopyTo(new Span<byte>(Data, bytes.Length));
        Length = needed;
    }
}
