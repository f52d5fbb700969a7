namespace Monty.Compile;

/// <summary>
/// Pinned memory for instructions. Small code objects share a block, because a pinned array is slow to make.
/// </summary>
/// <remarks>Threads: any number at a time. A block lives as long as any code in it.</remarks>
internal static class InstructionStore
{
    private const int BlockLength = 1024;
    private const int MaxShared = 128;

    private static Block? _current;

    /// <summary>Room for the instructions of one code object; their address never changes.</summary>
    public static ArraySegment<Instruction> Take(int length)
    {
        if (length > MaxShared)
        {
            return new ArraySegment<Instruction>(GC.AllocateUninitializedArray<Instruction>(length, pinned: true));
        }

        // Whoever comes while the block is out makes another one; the last to return wins.
        Block? block = Interlocked.Exchange(ref _current, null);
        if (block is null || block.Used + length > BlockLength)
        {
            block = new Block();
        }

        var room = new ArraySegment<Instruction>(block.Instructions, block.Used, length);
        block.Used += length;
        Volatile.Write(ref _current, block);
        return room;
    }

    private sealed class Block
    {
        public readonly Instruction[] Instructions = GC.AllocateArray<Instruction>(BlockLength, pinned: true);
        public int Used;
    }
}
