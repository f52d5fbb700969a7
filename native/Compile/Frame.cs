using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>What an open block does when control leaves it early.</summary>
internal enum BlockKind : byte
{
    /// <summary>A loop: the target of break and continue.</summary>
    Loop,
    /// <summary>The body of a try with except clauses: nothing to do.</summary>
    Try,
    /// <summary>The part of a try statement that its finally guards: the finally body runs.</summary>
    FinallyTry,
    /// <summary>The finally body that runs because of an exception: the exception is dropped.</summary>
    FinallyHandler,
    /// <summary>An except clause: the exception is dropped and its name deleted.</summary>
    ExceptHandler,
    /// <summary>An except* clause: cannot be left by a jump.</summary>
    ExceptStarHandler,
    /// <summary>A with body: the exit function is called.</summary>
    With,
    /// <summary>An async with body: the exit function is called and awaited.</summary>
    AsyncWith,
}

/// <summary>A statement that is being compiled and that return, break and continue have to leave properly.</summary>
internal sealed class Block(BlockKind kind, Node node, Block? outer)
{
    /// <summary>The kind.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The statement or the item of a with.</summary>
    public Node Node { get; } = node;

    /// <summary>The block around it.</summary>
    public Block? Outer { get; } = outer;

    /// <summary>Blocks from here outwards.</summary>
    public int Depth { get; } = outer is null ? 1 : outer.Depth + 1;

    /// <summary>Where continue jumps.</summary>
    public int ContinueLabel { get; init; }

    /// <summary>Where break jumps.</summary>
    public int BreakLabel { get; init; }

    /// <summary>The first register of the handler, or the exit function of a with.</summary>
    public int Register { get; init; }

    /// <summary>The label of the handler that covers the block.</summary>
    public int HandlerLabel { get; init; } = -1;

    /// <summary>The register where that handler finds its exception.</summary>
    public int HandlerRegister { get; init; }

    /// <summary>The body of the finally.</summary>
    public Statement[] Final { get; init; } = [];

    /// <summary>The name an except clause binds.</summary>
    public string? Name { get; init; }

    /// <summary>The start of the covered range that is open; -1 when it is closed.</summary>
    public int Start { get; set; } = -1;

    /// <summary>Whether any instruction is covered, so that the handler can be reached.</summary>
    public bool IsCovering { get; set; }
}

/// <summary>A code object that is being compiled.</summary>
internal sealed class Frame(Scope scope, CodeBuilder code, Frame? outer, int index, string qualifiedName)
{
    /// <summary>The scope whose names live in the frame.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>The instructions.</summary>
    public CodeBuilder Code { get; } = code;

    /// <summary>The frame whose code makes this one.</summary>
    public Frame? Outer { get; } = outer;

    /// <summary>The number of the code object.</summary>
    public int Index { get; } = index;

    /// <summary>The qualified name.</summary>
    public string QualifiedName { get; } = qualifiedName;

    /// <summary>The innermost open block.</summary>
    public Block? Block { get; set; }

    /// <summary>Names of the registers of parameters and locals.</summary>
    public List<string> LocalNames { get; } = [];

    /// <summary>Captured locals with their registers.</summary>
    public List<(string Name, ushort Register)> Cells { get; } = [];

    /// <summary>The number of registers of parameters and locals.</summary>
    public int LocalCount { get; set; }

    /// <summary>Some local may be read before it is assigned.</summary>
    public bool NeedsUnbind { get; set; }

    /// <summary>Locals that are neither parameters nor cells.</summary>
    public (int First, int Count) Plain { get; set; }

    /// <summary>Attributes that the methods of a class assign to self.</summary>
    public HashSet<string>? StaticAttributes { get; set; }
}
