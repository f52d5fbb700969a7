namespace Monty.TypeCheck;

/// <summary>What is known about names at a point of a program, as changes to what was known before a branch.</summary>
/// <remarks>
/// A place is a name or a narrowed path such as `a.b` or `a[0]`; a null type says that a name is unbound, or that
/// nothing
/// is known about a path.
/// </remarks>
internal sealed class Flow(Flow? parent)
{
    private Dictionary<string, Type?>? _changes;

    /// <summary>What this is a branch of.</summary>
    public Flow? Parent { get; } = parent;

    /// <summary>True when this point is never reached.</summary>
    public bool IsUnreachable { get; set; }

    /// <summary>What was bound or narrowed since the branch.</summary>
    public Dictionary<string, Type?> Changes => _changes ??= new(StringComparer.Ordinal);

    /// <summary>What is known about a place; false when nothing was ever said.</summary>
    public bool TryGet(string place, out Type? type)
    {
        for (var flow = this; flow is not null; flow = flow.Parent)
        {
            if (flow._changes is { } changes && changes.TryGetValue(place, out type))
            {
                return true;
            }
        }

        type = null;
        return false;
    }

    /// <summary>The type of a place, or null.</summary>
    public Type? Get(string place)
    {
        TryGet(place, out var type);
        return type;
    }

    /// <summary>Says what is at a place from here on.</summary>
    public void Set(string place, Type? type) => Changes[place] = type;

    /// <summary>A branch that starts here.</summary>
    public Flow Fork() => new(this) { IsUnreachable = IsUnreachable };

    /// <summary>All that changed between an earlier point and this one, as a branch of the earlier point.</summary>
    public Flow Since(Flow start)
    {
        Flow result = new(start) { IsUnreachable = IsUnreachable };
        for (var flow = this; flow is not null && flow != start; flow = flow.Parent)
        {
            if (flow._changes is not null)
            {
                foreach (var (place, type) in flow._changes)
                {
                    result.Changes.TryAdd(place, type);
                }
            }
        }

        return result;
    }

    /// <summary>True when the branch changes nothing.</summary>
    public bool IsUnchanged => _changes is null || _changes.Count == 0;
}

/// <summary>A block of code that is being followed: a module, the body of a class, or a function.</summary>
internal sealed class Frame(Scope scope, Frame? outer)
{
    /// <summary>Its names.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>The block around it, for bodies of classes.</summary>
    public Frame? Outer { get; } = outer;

    /// <summary>The current point.</summary>
    public Flow Flow { get; set; } = new(null);

    /// <summary>What `return` must fit; null when that was not said.</summary>
    public Type? Returns { get; set; }

    /// <summary>What a generator is sent and yields; null when that was not said.</summary>
    public Type? Yields { get; set; }

    /// <summary>True inside of a generator.</summary>
    public bool IsGenerator { get; set; }

    /// <summary>The ends of the innermost loop: its `break`s, then its `continue`s.</summary>
    public (Flow Start, List<Flow> Breaks, List<Flow> Continues)? Loop { get; set; }

    /// <summary>What the innermost `try` has bound so far at any point.</summary>
    public Dictionary<string, List<Type?>>? Tried { get; set; }

    /// <summary>Narrowed paths by the name they start with.</summary>
    public Dictionary<string, HashSet<string>> Paths { get; } = new(StringComparer.Ordinal);
}
