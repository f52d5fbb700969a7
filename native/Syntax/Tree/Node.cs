namespace Monty.Syntax.Tree;

/// <summary>Any piece of the tree: its kind, its place in the source and how far it nests.</summary>
/// <remarks>The classes follow the abstract grammar of Python 3.14, one class for each constructor.</remarks>
internal abstract class Node
{
    private readonly ushort _height;

    /// <summary>Makes a node of the given kind that covers the given part of the source.</summary>
    protected Node(NodeKind kind, int start, int end, int height)
    {
        Kind = kind;
        Start = start;
        End = end;
        _height = (ushort)Math.Min(height, ushort.MaxValue);
    }

    /// <summary>The kind of node, for switches.</summary>
    public NodeKind Kind { get; }

    /// <summary>Where the node begins, as a UTF-16 offset into the source text.</summary>
    public int Start { get; }

    /// <summary>Where the node ends (exclusive), as a UTF-16 offset into the source text.</summary>
    public int End { get; }

    /// <summary>How many levels of expressions or patterns stand below and including this one.</summary>
    /// <remarks>The parser rejects great heights, see ParseOptions. Statements report 0.</remarks>
    public int Height => _height;

    /// <summary>The greatest height in a list whose gaps are null.</summary>
    protected static int HeightOf<T>(T?[] nodes) where T : Node
    {
        int height = 0;
        foreach (T? node in nodes)
        {
            if (node is not null && node.Height > height)
            {
                height = node.Height;
            }
        }

        return height;
    }

    /// <summary>The height of a node that may be missing.</summary>
    protected static int HeightOf(Node? node) => node is null ? 0 : node.Height;
}

/// <summary>Something that has a value.</summary>
internal abstract class Expression(NodeKind kind, int start, int end, int height) : Node(kind, start, end, height);

/// <summary>Something that is executed.</summary>
internal abstract class Statement(NodeKind kind, int start, int end) : Node(kind, start, end, 0);

/// <summary>What a `case` compares its subject with.</summary>
internal abstract class Pattern(NodeKind kind, int start, int end, int height) : Node(kind, start, end, height);

/// <summary>One parameter in the brackets after the name of a function, class or type alias.</summary>
internal abstract class TypeParameter(NodeKind kind, int start, int end, string name, Expression? defaultValue)
    : Node(kind, start, end, 0)
{
    /// <summary>The name of the parameter.</summary>
    public string Name { get; } = name;

    /// <summary>The type it stands for when none is given.</summary>
    public Expression? DefaultValue { get; } = defaultValue;
}

/// <summary>A whole source file.</summary>
internal sealed class Module(int start, int end, Statement[] body) : Node(NodeKind.Module, start, end, 0)
{
    /// <summary>The statements in order.</summary>
    public Statement[] Body { get; } = body;
}
