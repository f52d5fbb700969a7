using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>What is special about a class.</summary>
[Flags]
internal enum ClassTraits : ushort
{
    None = 0, Protocol = 1, Enum = 2, TypedDict = 4, NamedTuple = 8, DataClass = 16, Final = 32, Total = 64,
    KeywordOnly = 128, NoInit = 256, Order = 512, UnknownBase = 1024, Transformed = 2048, Frozen = 4096,
}

/// <summary>One field of a data class, named tuple or typed dict.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The declared type.</param>
/// <param name="IsOptional">True when it can be left out.</param>
/// <param name="IsKeywordOnly">True when it has to be named.</param>
/// <param name="IsInit">True when the constructor takes it.</param>
/// <param name="IsReadOnly">True for items of typed dicts that cannot be assigned.</param>
internal sealed record ClassField(
    string Name, Type Type, bool IsOptional, bool IsKeywordOnly, bool IsInit, bool IsReadOnly = false);

/// <summary>A class definition.</summary>
internal sealed class ClassInfo(string name, ClassStatement node, Scope outer, Scope body)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The statement.</summary>
    public ClassStatement Node { get; } = node;

    /// <summary>The scope its bases are read in, with the type parameters.</summary>
    public Scope Outer { get; } = outer;

    /// <summary>The names of its body.</summary>
    public Scope Body { get; } = body;

    /// <summary>The module.</summary>
    public ModuleInfo Module => Body.Module;

    /// <summary>What is special about it; complete after <see cref="Mro"/> is known.</summary>
    public ClassTraits Traits { get; set; }

    /// <summary>The type parameters; null until they are known.</summary>
    public TypeVarType[]? TypeVars { get; set; }

    /// <summary>The bases in terms of the parameters.</summary>
    public Type[] Bases { get; set; } = [];

    /// <summary>
    /// Itself and its bases in the order of lookup, in terms of the parameters; null until they are known.
    /// </summary>
    public Type[]? Mro { get; set; }

    /// <summary>The class of the class, when one is named.</summary>
    public Type? Metaclass { get; set; }

    /// <summary>The fields, once they are known.</summary>
    public ClassField[]? Fields { get; set; }

    /// <summary>The methods that subclasses have to give, once they are known.</summary>
    public List<string>? AbstractNames { get; set; }

    /// <summary>What methods assign to attributes of their first parameter.</summary>
    public Dictionary<string, Symbol>? Attributes { get; set; }

    /// <summary>The mark that makes it work like a data class.</summary>
    public CallExpression? Transform { get; set; }

    /// <summary>The base of a class that a call has made.</summary>
    public Type? Base { get; set; }

    /// <summary>The supertype of a NewType, which has no body.</summary>
    public Type? Supertype { get; set; }

    /// <summary>True when its own decorator makes it a data class.</summary>
    public bool IsDataClassItself() => Transform is not null || Array.Exists(Node.Decorators, decorator =>
        (decorator is CallExpression call ? call.Function : decorator) is NameExpression { Name: "dataclass" }
            or AttributeExpression { Name: "dataclass" });

    /// <summary>True when the class is one of the given module of the library.</summary>
    public bool IsFrom(string module, string name) => Name == name && Module.IsStub && Module.Name == module;
}
