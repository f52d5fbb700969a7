using System.Runtime.CompilerServices;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>The recursion guard of the passes over the tree: a depth and a look at the native stack.</summary>
internal struct StackGuard
{
    private const int MaxDepth = 20_000;
    private int _depth;

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
    }

    /// <summary>Leaves one level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => _depth--;

    private readonly void Check(Node node)
    {
        if (_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new CompileError(CompileMessages.TooDeep, node);
        }
    }
}
