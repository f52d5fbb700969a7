using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>How an argument is written.</summary>
internal enum ArgumentKind : byte
{
    Plain, Star, Keyword, DoubleStar,
}

/// <summary>One argument of a call.</summary>
internal sealed class Argument(ArgumentKind kind, string? name, Expression? value, Node? node)
{
    /// <summary>How it is written.</summary>
    public ArgumentKind Kind { get; } = kind;

    /// <summary>The keyword.</summary>
    public string? Name { get; } = name;

    /// <summary>The expression; null for arguments that are not in the text.</summary>
    public Expression? Value { get; } = value;

    /// <summary>What is pointed at when it is wrong.</summary>
    public Node? Node { get; } = node;

    /// <summary>Its type; null while it depends on the parameter.</summary>
    public Type? Type { get; set; }
}

/// <summary>The arguments of a call.</summary>
internal sealed class Arguments(List<Argument> items)
{
    /// <summary>Positional arguments that are not in the text.</summary>
    public Arguments(IEnumerable<Type> types) : this(
        types.Select(type => new Argument(ArgumentKind.Plain, null, null, null) { Type = type }))
    {
    }

    /// <summary>The arguments in order.</summary>
    public List<Argument> Items { get; } = items;

    /// <summary>What the result should be, when the place of the call says so.</summary>
    public Type? Wanted { get; init; }

    /// <summary>The same with another type for one of them.</summary>
    public Arguments With(int index, Type type)
    {
        List<Argument> changed = [.. Items];
        var old = changed[index];
        changed[index] = new Argument(old.Kind, old.Name, old.Value, old.Node) { Type = type };
        return new Arguments(changed);
    }
}
