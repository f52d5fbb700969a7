using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>What a scope belongs to.</summary>
internal enum ScopeKind : byte
{
    Module, Class, Function, TypeParameters, Inner,
}

/// <summary>One place that binds a name.</summary>
/// <param name="Node">The statement, parameter or other node; what its class is says how the name is bound.</param>
/// <param name="Value">The value assigned, when it is a whole expression.</param>
/// <param name="Scope">The scope that holds the name.</param>
/// <param name="Part">The alias of an import.</param>
internal sealed record Definition(Node Node, Expression? Value, Scope Scope, ImportAlias? Part = null);

/// <summary>A name of a scope and the places that bind it.</summary>
internal sealed class Symbol(string name)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The places in order.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>The type others see, once it is known.</summary>
    public Type? Type { get; set; }

    /// <summary>The declared type, once it is known.</summary>
    public Type? Declared { get; set; }

    /// <summary>The outermost qualifier of the declaration, once it is known.</summary>
    public string? Qualifier { get; set; }

    /// <summary>True when the declared type has been looked for.</summary>
    public bool HasDeclared { get; set; }

    /// <summary>The alias that it stands for in annotations, once that is known.</summary>
    public AliasType? Alias { get; set; }

    /// <summary>True while the type is being found.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What the flow of its own scope has bound so far.</summary>
    public Type? Recorded { get; set; }

    /// <summary>Where `global` or `nonlocal` says that it lives.</summary>
    public Scope? Elsewhere { get; set; }
}

/// <summary>A region of the source with names of its own.</summary>
internal sealed class Scope(ScopeKind kind, Scope? parent, ModuleInfo module, string qualifiedName)
{
    /// <summary>What it belongs to.</summary>
    public ScopeKind Kind { get; } = kind;

    /// <summary>The scope around it.</summary>
    public Scope? Parent { get; } = parent;

    /// <summary>The module.</summary>
    public ModuleInfo Module { get; } = module;

    /// <summary>The dotted name of the function or class.</summary>
    public string QualifiedName { get; } = qualifiedName;

    /// <summary>The names bound here.</summary>
    public Dictionary<string, Symbol> Symbols { get; } = new(StringComparer.Ordinal);

    /// <summary>The class, in the scope of a class.</summary>
    public ClassInfo? Class { get; set; }

    /// <summary>The function, in the scope of a function.</summary>
    public FunctionInfo? Function { get; set; }

    /// <summary>The type parameters of a scope that holds nothing else.</summary>
    public Dictionary<string, TypeVarType>? TypeParameters { get; set; }

    /// <summary>The name, made if it is new.</summary>
    public Symbol Add(string name)
    {
        if (!Symbols.TryGetValue(name, out var symbol))
        {
            Symbols[name] = symbol = new Symbol(name);
        }

        return symbol;
    }

    /// <summary>The class whose body this is or stands in as a method.</summary>
    public ClassInfo? EnclosingClass
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Parent)
            {
                if (scope.Class is { } found)
                {
                    return found;
                }
            }

            return null;
        }
    }
}

/// <summary>A module: its text, its tree and its names.</summary>
internal sealed class ModuleInfo
{
    /// <summary>Makes a module of a parsed text.</summary>
    public ModuleInfo(string name, SourceText source, Module tree, bool isStub)
    {
        Name = name;
        Source = source;
        Tree = tree;
        IsStub = isStub;
        Scope = new Scope(ScopeKind.Module, null, this, string.Empty);
    }

    /// <summary>The dotted name.</summary>
    public string Name { get; }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The statements.</summary>
    public Module Tree { get; }

    /// <summary>True for texts that only declare.</summary>
    public bool IsStub { get; }

    /// <summary>The names.</summary>
    public Scope Scope { get; }

    /// <summary>True for texts whose problems are reported.</summary>
    public bool IsReported { get; set; }

    /// <summary>The functions that are known so far.</summary>
    public Dictionary<FunctionStatement, FunctionInfo> Functions { get; } = [];

    /// <summary>The classes that are known so far.</summary>
    public Dictionary<ClassStatement, ClassInfo> Classes { get; } = [];

    /// <summary>True for a name that functions bind by `global`.</summary>
    public bool IsMadeByFunctions(string name)
    {
        if (_globals is null)
        {
            _globals = new(StringComparer.Ordinal);
            if (Source.Text.Contains("global ", StringComparison.Ordinal))
            {
                FindGlobals(Tree.Body);
            }
        }

        return _globals.Contains(name);
    }

    /// <summary>Modules whose names this one sees before the builtins, in order.</summary>
    public List<ModuleInfo> Context { get; } = [];

    private HashSet<string>? _globals;

    private void FindGlobals(Statement[] body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case GlobalStatement x: _globals!.UnionWith(x.Names); break;
                case FunctionStatement x: FindGlobals(x.Body); break;
                case ClassStatement x: FindGlobals(x.Body); break;
                default: TreeWalk.Blocks(statement, FindGlobals); break;
            }
        }
    }
}

/// <summary>A function definition, or all definitions of an overloaded one.</summary>
internal sealed class FunctionInfo(FunctionStatement node, Scope scope, string qualifiedName)
{
    /// <summary>The statement.</summary>
    public FunctionStatement Node { get; } = node;

    /// <summary>The scope the definition stands in.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>The dotted name: that of the class in front of methods.</summary>
    public string QualifiedName { get; } = qualifiedName;

    /// <summary>The scope of annotations, with the type parameters.</summary>
    public Scope AnnotationScope { get; set; } = scope;

    /// <summary>The class, for methods.</summary>
    public ClassInfo? Class { get; set; }

    /// <summary>True for static methods.</summary>
    public bool IsStatic { get; set; }

    /// <summary>True for class methods.</summary>
    public bool IsClassMethod { get; set; }

    /// <summary>True for one of several overloads.</summary>
    public bool IsOverload { get; set; }

    /// <summary>True when subclasses have to give the body.</summary>
    public bool IsAbstract { get; set; }

    /// <summary>The signature, once it is known.</summary>
    public Signature? Signature { get; set; }
}
