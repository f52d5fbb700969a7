using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>What a scope does with a name, collected from its text.</summary>
[Flags]
internal enum SymbolFlags : ushort
{
    /// <summary>Nothing yet.</summary>
    None = 0,
    /// <summary>Declared `global`.</summary>
    Global = 1,
    /// <summary>Assigned, deleted, imported or defined.</summary>
    Local = 2,
    /// <summary>A parameter.</summary>
    Parameter = 4,
    /// <summary>Declared `nonlocal`, or the target of `:=` that lives further out.</summary>
    Nonlocal = 8,
    /// <summary>Read.</summary>
    Used = 16,
    /// <summary>Annotated.</summary>
    Annotated = 32,
    /// <summary>The iteration variable of a comprehension.</summary>
    Iteration = 64,
    /// <summary>A type parameter.</summary>
    TypeParameter = 128,
    /// <summary>Assigned by `:=` in the middle of an expression.</summary>
    Walrus = 256,
    /// <summary>Deleted somewhere, by `del` or at the end of `except ... as`.</summary>
    Deleted = 512,
    /// <summary>Read in a comprehension before the clause that binds it.</summary>
    UsedEarly = 1024,
    /// <summary>Captured by an inner code object, so it lives in a cell.</summary>
    Captured = 2048,
    /// <summary>Only passed on to inner scopes.</summary>
    PassedOn = 4096,
    /// <summary>An import made it.</summary>
    Import = 8192,

    /// <summary>The name belongs to the scope.</summary>
    Bound = Local | Parameter | TypeParameter | Import,
}

/// <summary>Where a name lives, after resolution.</summary>
internal enum SymbolKind : byte
{
    /// <summary>Not resolved yet.</summary>
    Unresolved,
    /// <summary>A register of the frame.</summary>
    Local,
    /// <summary>A cell in a register of the frame.</summary>
    Cell,
    /// <summary>A cell of the closure.</summary>
    Free,
    /// <summary>A global slot, or a builtin.</summary>
    Global,
    /// <summary>A name in the namespace of a class body.</summary>
    ClassName,
}

/// <summary>One name in one scope.</summary>
internal sealed class Symbol(string name, Scope scope)
{
    /// <summary>The <see cref="Bit"/> of a local that has a value whenever the frame runs.</summary>
    public const int AlwaysBound = -1;

    /// <summary>The <see cref="Bit"/> of a local whose every read is checked.</summary>
    public const int NeverCertain = -2;

    /// <summary>The name, mangled where the language asks for it.</summary>
    public string Name { get; } = name;

    /// <summary>The scope whose table holds it.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>What the text does with it.</summary>
    public SymbolFlags Flags { get; set; }

    /// <summary>Where it lives.</summary>
    public SymbolKind Kind { get; set; }

    /// <summary>The binding this use shares a frame with; null when the symbol stands for itself.</summary>
    public Symbol? Target { get; set; }

    /// <summary>The statement that declared it global or nonlocal.</summary>
    public Node? Declaration { get; set; }

    /// <summary>Register of a local or cell, closure index of a free name, slot of a global; -1 until known.</summary>
    public int Index { get; set; } = -1;

    /// <summary>
    /// Bit in the set of certainly assigned locals, or <see cref="AlwaysBound"/> or <see cref="NeverCertain"/>.
    /// </summary>
    public int Bit { get; set; } = AlwaysBound;

    /// <summary>The next symbol in the same bucket.</summary>
    public Symbol? Next { get; set; }

    /// <summary>Whether any of the flags is set.</summary>
    public bool Has(SymbolFlags flags) => (Flags & flags) != 0;
}
