using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>What kind of text a scope covers.</summary>
internal enum ScopeKind : byte
{
    /// <summary>A module.</summary>
    Module,
    /// <summary>A class body.</summary>
    Class,
    /// <summary>A function.</summary>
    Function,
    /// <summary>A lambda.</summary>
    Lambda,
    /// <summary>A generator expression.</summary>
    Generator,
    /// <summary>A list, set or dict comprehension; it shares the frame of its surroundings.</summary>
    Comprehension,
    /// <summary>The deferred annotations of a module, class or function.</summary>
    Annotation,
    /// <summary>The type parameters of a function, class or alias.</summary>
    TypeParameters,
    /// <summary>The value of a type alias.</summary>
    TypeAlias,
    /// <summary>The bound, constraints or default of a type parameter.</summary>
    TypeVariable,
}

/// <summary>An annotated name and whether its statement may be skipped at run time.</summary>
internal readonly record struct AnnotatedName(AnnotatedAssignStatement Statement, bool IsConditional);

/// <summary>The names of one piece of text and how they are bound.</summary>
internal sealed class Scope
{
    private const int MaxScannedFree = 16;
    private Symbol?[] _buckets = [];
    private Symbol[] _symbols = [];
    private Dictionary<string, int>? _freeIndices;

    /// <summary>Makes an empty scope inside a parent.</summary>
    public Scope(ScopeKind kind, string name, Node node, Scope? parent)
    {
        Kind = kind;
        Name = name;
        Node = node;
        Parent = parent;
        Frame = kind == ScopeKind.Comprehension ? parent!.Frame : this;
        if (parent is not null)
        {
            PrivateName = parent.PrivateName;
            IterableDepth = parent.IterableDepth;
            IsNested = parent.IsNested || parent.IsFunctionLike;
        }
    }

    /// <summary>The kind.</summary>
    public ScopeKind Kind { get; }

    /// <summary>The name in tracebacks and qualified names.</summary>
    public string Name { get; }

    /// <summary>The tree it covers, for positions.</summary>
    public Node Node { get; }

    /// <summary>The surrounding scope.</summary>
    public Scope? Parent { get; }

    /// <summary>
    /// The scope whose frame holds the names: the scope itself, unless it is an inlined comprehension.
    /// </summary>
    public Scope Frame { get; }

    /// <summary>The class whose private names are mangled here.</summary>
    public string? PrivateName { get; set; }

    /// <summary>The scope of the type parameters around a function or class.</summary>
    public Scope? TypeParameters { get; set; }

    /// <summary>The scope of the deferred annotations.</summary>
    public Scope? Annotations { get; set; }

    /// <summary>How many iterables of comprehensions surround the text.</summary>
    public int IterableDepth { get; set; }

    /// <summary>Inside a function-like scope.</summary>
    public bool IsNested { get; set; }

    /// <summary>Holds a yield.</summary>
    public bool IsGenerator { get; set; }

    /// <summary>Awaits, or was declared async.</summary>
    public bool IsCoroutine { get; set; }

    /// <summary>Sees the names of the class around it, as annotations and type parameters do.</summary>
    public bool SeesClass { get; set; }

    /// <summary>The class needs a cell for __class__.</summary>
    public bool NeedsClassCell { get; set; }

    /// <summary>The class needs a cell with its namespace.</summary>
    public bool NeedsClassNamespace { get; set; }

    /// <summary>Annotations of this scope may or may not be executed.</summary>
    public bool HasConditionalAnnotations { get; set; }

    /// <summary>
    /// The annotated plain names of a module or class body, in source order; null when there are none.
    /// </summary>
    public List<AnnotatedName>? AnnotatedNames { get; set; }

    /// <summary>The docstring; null when there is none.</summary>
    public string? DocString { get; set; }

    /// <summary>Names of the closure cells of a frame, in closure order.</summary>
    public List<Symbol> Free { get; } = [];

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>The names in the order they were met.</summary>
    public ReadOnlySpan<Symbol> Symbols => _symbols.AsSpan(0, Count);

    /// <summary>Whether names are locals that inner scopes can capture.</summary>
    public bool IsFunctionLike => Kind >= ScopeKind.Function;

    /// <summary>The symbol of a name, or null.</summary>
    public Symbol? Find(string name)
    {
        if (Count == 0)
        {
            return null;
        }

        Symbol? symbol = _buckets[StringComparer.Ordinal.GetHashCode(name) & (_buckets.Length - 1)];
        while (symbol is not null && !ReferenceEquals(symbol.Name, name)
            && !string.Equals(symbol.Name, name, StringComparison.Ordinal))
        {
            symbol = symbol.Next;
        }

        return symbol;
    }

    /// <summary>The symbol of a name, made when missing.</summary>
    public Symbol Get(string name)
    {
        Symbol? symbol = Find(name);
        return symbol ?? Insert(new Symbol(name, this));
    }

    /// <summary>Where a captured name stands in the closure of the frame; -1 when it is not captured.</summary>
    public int FreeIndex(string name)
    {
        if (Free.Count > MaxScannedFree)
        {
            _freeIndices ??= new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = _freeIndices.Count; i < Free.Count; i++)
            {
                _freeIndices[Free[i].Name] = i;
            }

            return _freeIndices.GetValueOrDefault(name, -1);
        }

        for (int i = 0; i < Free.Count; i++)
        {
            if (string.Equals(Free[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Puts the closure cells in their final order, by name.</summary>
    public void SortFree()
    {
        _freeIndices = null;
        Free.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
    }

    private Symbol Insert(Symbol symbol)
    {
        if (Count == _symbols.Length)
        {
            Array.Resize(ref _symbols, Math.Max(4, Count * 2));
        }

        _symbols[Count++] = symbol;
        if (Count > _buckets.Length)
        {
            _buckets = new Symbol?[Math.Max(8, _buckets.Length * 4)];
            foreach (Symbol each in Symbols)
            {
                Link(each);
            }
        }
        else
        {
            Link(symbol);
        }

        return symbol;
    }

    private void Link(Symbol symbol)
    {
        ref Symbol? bucket = ref _buckets[StringComparer.Ordinal.GetHashCode(symbol.Name) & (_buckets.Length - 1)];
        symbol.Next = bucket;
        bucket = symbol;
    }
}
