using Monty.Compile.Folding;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>
/// First pass: collects what each scope does with its names, and folds constants on the way. Second:
/// <see cref="ScopeResolver"/>.
/// </summary>
/// <remarks>The order of visits and the errors follow CPython 3.14 symtable.c.</remarks>
internal sealed partial class ScopeBuilder
{
    private readonly ScopeTable _table = new();
    private readonly ConstantFolder _folder;
    private Scope _scope;
    private StackGuard _guard;

    // What is forbidden in the scope at hand, for example "an annotation"; only for the scopes that forbid.
    private string _place = "";

    // Blocks around the statement that may not be executed, counted within the module or class.
    private int _conditionalDepth;

    // The target being visited belongs to a `for` of a comprehension.
    private bool _isIterationTarget;

    private ScopeBuilder(Module tree, ConstantFolder folder, IParseMeter? meter)
    {
        _guard = new StackGuard(meter, tree.End);
        _folder = folder;
        _scope = _table.Add(new Scope(ScopeKind.Module, "<module>", tree, null));
    }

    /// <summary>Collects the scopes of a program.</summary>
    public static ScopeTable Build(Module tree, ConstantFolder folder, IParseMeter? meter)
    {
        var builder = new ScopeBuilder(tree, folder, meter);
        builder.VisitFutures(tree.Body);
        builder._scope.DocString = DocStringOf(tree.Body);
        builder.VisitBody(tree.Body);
        return builder._table;
    }

    /// <summary>The docstring of a body, before cleaning; null when there is none.</summary>
    public static string? DocStringOf(Statement[] body) =>
        body.Length != 0
        && body[0] is ExpressionStatement { Value: ConstantExpression { ConstantKind: ConstantKind.String } text }
            ? text.String
            : null;

    private Scope Open(ScopeKind kind, string name, Node node, bool byNode = true)
    {
        var scope = new Scope(kind, name, node, _scope);
        _scope = _isUnevaluated ? scope : _table.Add(scope, byNode);
        return scope;
    }

    private void Close(Scope outer) => _scope = outer;

    private string Mangle(string name) =>
        name.Length > 2 && name[0] == '_' && name[1] == '_' ? PrivateNames.Mangle(_scope.PrivateName, name) : name;

    private Symbol Define(string name, SymbolFlags flags, Node node) => Define(_scope, name, flags, node);

    private Symbol Define(Scope scope, string name, SymbolFlags flags, Node node)
    {
        Symbol symbol = scope.Get(Mangle(name));
        SymbolFlags before = symbol.Flags;
        if ((flags & SymbolFlags.Parameter) != 0 && (before & SymbolFlags.Parameter) != 0)
        {
            throw new CompileError(CompileMessages.DuplicateParameter(symbol.Name), node);
        }

        if ((flags & SymbolFlags.TypeParameter) != 0 && (before & SymbolFlags.TypeParameter) != 0)
        {
            throw new CompileError(CompileMessages.DuplicateTypeParameter(symbol.Name), node);
        }

        if (_isIterationTarget)
        {
            if ((before & (SymbolFlags.Global | SymbolFlags.Nonlocal)) != 0)
            {
                throw new CompileError(CompileMessages.InnerLoopRebinds(symbol.Name), node);
            }

            flags |= SymbolFlags.Iteration;
        }

        if ((flags & SymbolFlags.Bound) != 0 && string.Equals(name, "__debug__", StringComparison.Ordinal))
        {
            string message = (flags & SymbolFlags.Deleted) != 0
                ? CompileMessages.DeleteDebug
                : CompileMessages.AssignDebug;
            throw new CompileError(message, node);
        }

        if (scope.Kind == ScopeKind.Comprehension && (flags & SymbolFlags.Local) != 0
            && (before & (SymbolFlags.Used | SymbolFlags.Local)) == SymbolFlags.Used)
        {
            flags |= SymbolFlags.UsedEarly;
        }

        symbol.Flags = before | flags;
        return symbol;
    }

    private void Use(string name) => _scope.Get(Mangle(name)).Flags |= SymbolFlags.Used;

    private void RejectWhereDeferred(string expression, Node node)
    {
        switch (_scope.Kind)
        {
            case ScopeKind.Annotation:
                throw new CompileError(CompileMessages.NotWithin(expression, "an annotation"), node);
            case ScopeKind.TypeAlias:
                throw new CompileError(CompileMessages.NotWithin(expression, "a type alias"), node);
            case ScopeKind.TypeParameters:
                throw new CompileError(CompileMessages.NotWithin(expression, "the definition of a generic"), node);
            case ScopeKind.TypeVariable:
                throw new CompileError(CompileMessages.NotWithin(expression, _place), node);
            default:
                return;
        }
    }

    /// <summary>The imports that stand where those of __future__ may stand.</summary>
    private readonly HashSet<ImportFromStatement> _futures = [];

    private void VisitFutures(Statement[] body)
    {
        bool late = false;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] is ImportFromStatement { Level: 0, Module: "__future__" } import)
            {
                if (late)
                {
                    throw new CompileError(CompileMessages.LateFuture, import);
                }

                _futures.Add(import);
                foreach (ImportAlias alias in import.Names)
                {
                    VisitFuture(alias);
                }
            }
            else if (i != 0 || DocStringOf(body) is null)
            {
                late = true;
            }
        }
    }

    private void VisitFuture(ImportAlias alias)
    {
        switch (alias.Name)
        {
            case "annotations":
                _table.AnnotationsAreText = true;
                break;
            case "nested_scopes" or "generators" or "division" or "absolute_import" or "with_statement"
                or "print_function" or "unicode_literals" or "barry_as_FLUFL" or "generator_stop":
                break;
            case "braces":
                throw new CompileError(CompileMessages.FutureBraces, alias);
            default:
                throw new CompileError(CompileMessages.UnknownFuture(alias.Name), alias);
        }
    }
}
