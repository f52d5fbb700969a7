using System.Text;
using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.CompileTool;

/// <summary>Scopes as lines: kind, name, names with the letters of what they are (L local, C cell, F free, G global).</summary>
internal static class ScopeDump
{
    /// <summary>Writes the scopes of a program.</summary>
    public static string Write(Module tree, string source)
    {
        try
        {
            ScopeTable table = ScopeBuilder.Build(tree, new ConstantFolder());
            ScopeResolver.Resolve(table);
            var text = new StringBuilder();
            foreach (Scope scope in table.All)
            {
                // CPython lists only the comprehensions it does not inline.
                if (scope.Kind != ScopeKind.Comprehension)
                {
                    Write(scope, text);
                }
            }

            return text.ToString();
        }
        catch (Monty.Compile.CompileError error)
        {
            return "error: " + error.Diagnostic.Message + "\n";
        }
    }

    private static void Write(Scope scope, StringBuilder text)
    {
        string kind = scope.Kind switch
        {
            ScopeKind.Lambda or ScopeKind.Generator or ScopeKind.Comprehension => "function",
            _ => scope.Kind.ToString().ToLowerInvariant(),
        };
        string name = scope.Name switch
        {
            "<module>" => "top",
            "<lambda>" => "lambda",
            _ when scope.Kind == ScopeKind.TypeParameters => scope.Name["<generic parameters of ".Length..^1],
            _ => scope.Name.Trim('<', '>'),
        };
        var names = new List<string>();
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Name[0] == '.' || symbol.Name.StartsWith("__class", StringComparison.Ordinal)
                || symbol.Name == "__conditional_annotations__" || symbol.Flags == SymbolFlags.None)
            {
                continue;
            }

            char letter = symbol.Kind switch
            {
                SymbolKind.Free => 'F',
                SymbolKind.Global => scope.Kind == ScopeKind.Module ? 'M' : 'G',
                SymbolKind.Cell => 'C',
                SymbolKind.Local when symbol.Target is not null => 'F',
                _ => 'L',
            };
            names.Add(symbol.Name + "=" + letter);
        }

        // CPython opens an empty scope for the annotations of every function.
        if (scope.Kind == ScopeKind.Annotation && names.Count == 0)
        {
            return;
        }

        names.Sort(StringComparer.Ordinal);
        text.Append(kind).Append(' ').Append(name).Append(": ").AppendJoin(' ', names).Append('\n');
    }
}
