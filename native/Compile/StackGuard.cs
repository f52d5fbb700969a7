using System.Runtime.CompilerServices;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>
/// The guard of the passes over the tree: a depth and a look at the native stack, and the work and memory they may
/// take.
/// </summary>
internal struct StackGuard(IParseMeter? meter, int sourceLength)
{
    private const int MaxDepth = 20_000;
    private const int MeterInterval = 256;

    // What leaves blocks is visited once for each way out of them, and so are blocks inside.
    private const int FreeVisits = 100_000;
    private const int MaxVisitsPerUnit = 32;

    private readonly long _maxVisits = FreeVisits + ((long)sourceLength * MaxVisitsPerUnit);
    private int _depth;
    private long _visits;

    /// <summary>
    /// Enters one level; a <see cref="CompileError"/> when the source nests too deeply for the stack.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(Node node)
    {
        // Sixteen levels need far less stack than the system call keeps in reserve.
        if ((++_depth & 15) == 0)
        {
            Check(node);
        }

        if ((++_visits & (MeterInterval - 1)) == 0)
        {
            CheckWork(node);
        }
    }

    /// <summary>Leaves one level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => _depth--;

    /// <summary>A <see cref="CompileError"/> when compiling has taken more than it may.</summary>
    public readonly void CheckWork(Node node)
    {
        if (_visits > _maxVisits)
        {
            throw new CompileError(CompileMessages.TooMuchCode, node);
        }

        if (meter?.Charge(MeterInterval) == false)
        {
            throw new CompileError(CompileMessages.TooMuchMemory, node);
        }
    }

    private readonly void Check(Node node)
    {
        if (_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new CompileError(CompileMessages.TooDeep, node);
        }
    }
}
