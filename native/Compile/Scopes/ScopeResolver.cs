namespace Monty.Compile.Scopes;

/// <summary>Second pass: decides for every name of every scope where it lives, and what closures carry.</summary>
/// <remarks>
/// Source: CPython 3.14 symtable.c (analyze_block); here a use walks outwards to its owner instead of passing sets
/// around.
/// </remarks>
internal static class ScopeResolver
{
    /// <summary>Resolves all names.</summary>
    public static void Resolve(ScopeTable table)
    {
        List<Scope> scopes = table.All;
        foreach (Scope scope in scopes)
        {
            // Cells made on the way (__class__ and friends) are resolved when they are made.
            int count = scope.Count;
            for (int i = 0; i < count; i++)
            {
                Resolve(scope, scope.Symbols[i]);
            }
        }

        foreach (Scope scope in scopes)
        {
            Finish(scope);
        }
    }

    private static void Resolve(Scope scope, Symbol symbol)
    {
        if (symbol.Kind != SymbolKind.Unresolved)
        {
            return;
        }

        if (symbol.Has(SymbolFlags.Global))
        {
            if (symbol.Has(SymbolFlags.Nonlocal))
            {
                throw new CompileError(CompileMessages.NonlocalAndGlobal(symbol.Name), symbol.Declaration!);
            }

            symbol.Kind = SymbolKind.Global;
        }
        else if (symbol.Has(SymbolFlags.Nonlocal))
        {
            ResolveNonlocal(scope, symbol);
        }
        else if (symbol.Has(SymbolFlags.Bound))
        {
            symbol.Kind = scope.Kind switch
            {
                ScopeKind.Module => SymbolKind.Global,
                ScopeKind.Class => SymbolKind.ClassName,
                _ => SymbolKind.Local,
            };
        }
        else if (scope.SeesClass && IsBoundInClass(scope, symbol.Name))
        {
            symbol.Kind = SymbolKind.Global;
        }
        else
        {
            Symbol? owner = FindOwner(scope.Parent, symbol.Name);
            if (owner is null)
            {
                symbol.Kind = SymbolKind.Global;
            }
            else
            {
                Capture(scope, symbol, owner);
            }
        }
    }

    private static void ResolveNonlocal(Scope scope, Symbol symbol)
    {
        if (scope.Kind == ScopeKind.Module)
        {
            throw new CompileError(CompileMessages.NonlocalAtModule, symbol.Declaration!);
        }

        Symbol? owner = FindOwner(scope.Parent, symbol.Name);
        if (owner is null)
        {
            throw new CompileError(CompileMessages.NoBinding(symbol.Name), symbol.Declaration!);
        }

        if (owner.Has(SymbolFlags.TypeParameter))
        {
            throw new CompileError(CompileMessages.NonlocalTypeParameter(symbol.Name), symbol.Declaration!);
        }

        Capture(scope, symbol, owner);
    }

    private static bool IsBoundInClass(Scope scope, string name)
    {
        Scope type = scope;
        while (type.Kind != ScopeKind.Class)
        {
            type = type.Parent!;
            if (type.Kind != ScopeKind.Class && type.Find(name) is { } inner && inner.Has(SymbolFlags.Bound))
            {
                return false;
            }
        }

        return type.Find(name) is { } symbol && !symbol.Has(SymbolFlags.Nonlocal)
            && symbol.Has(SymbolFlags.Bound | SymbolFlags.Global);
    }

    private static Symbol? FindOwner(Scope? scope, string name)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            if (scope.Kind == ScopeKind.Class)
            {
                if (ImplicitCell(scope, name) is { } cell)
                {
                    return cell;
                }
            }
            else if (scope.IsFunctionLike && scope.Find(name) is { } symbol)
            {
                if (symbol.Has(SymbolFlags.Global))
                {
                    return null;
                }

                if (symbol.Has(SymbolFlags.Bound) && !symbol.Has(SymbolFlags.Nonlocal))
                {
                    return symbol;
                }
            }
        }

        return null;
    }

    // Class bodies own cells under names that no program variable of theirs can take.
    private static Symbol? ImplicitCell(Scope type, string name)
    {
        switch (name)
        {
            case "__class__":
                type.NeedsClassCell = true;
                return Cell(type, ".class");
            case "__classdict__":
                type.NeedsClassNamespace = true;
                return Cell(type, ".classdict");
            case "__conditional_annotations__" when type.HasConditionalAnnotations:
                return Cell(type, ".conditional");
            default:
                return null;
        }
    }

    private static Symbol Cell(Scope type, string name)
    {
        Symbol symbol = type.Get(name);
        symbol.Flags |= SymbolFlags.Local | SymbolFlags.Captured;
        symbol.Kind = SymbolKind.Cell;
        return symbol;
    }

    private static void Capture(Scope scope, Symbol symbol, Symbol owner)
    {
        Scope frame = scope.Frame;
        Scope ownerFrame = owner.Scope.Frame;
        if (ReferenceEquals(frame, ownerFrame))
        {
            if (owner.Scope.Kind == ScopeKind.Class)
            {
                // A comprehension in a class body does not see the __class__ of that class.
                symbol.Kind = SymbolKind.Global;
                return;
            }

            symbol.Target = owner;
            symbol.Kind = SymbolKind.Local;
            owner.Flags |= symbol.Flags & (SymbolFlags.Walrus | SymbolFlags.Deleted);
            return;
        }

        owner.Flags |= SymbolFlags.Captured;
        symbol.Kind = SymbolKind.Free;
        symbol.Target = owner;
        while (!ReferenceEquals(frame, ownerFrame))
        {
            if (frame.FreeIndex(symbol.Name) >= 0)
            {
                return;
            }

            var passed = new Symbol(symbol.Name, frame)
            {
                Kind = SymbolKind.Free,
                Flags = SymbolFlags.PassedOn,
                Target = owner,
            };
            frame.Free.Add(passed);
            frame = frame.Parent!.Frame;
        }
    }

    private static void Finish(Scope scope)
    {
        if (scope.Free.Count > 1)
        {
            scope.SortFree();
        }

        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Kind == SymbolKind.Local && symbol.Target is null && symbol.Has(SymbolFlags.Captured))
            {
                symbol.Kind = SymbolKind.Cell;
            }
        }
    }
}
