using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>All scopes of a program, found by the node that opens them.</summary>
internal sealed class ScopeTable
{
    private Dictionary<Node, Scope>? _byNode;

    private Dictionary<Node, Scope>? _evaluators;

    /// <summary>The scopes in the order they were opened; parents stand before their children.</summary>
    public List<Scope> All { get; } = [];

    /// <summary>The module.</summary>
    public Scope Module => All[0];

    /// <summary>`from __future__ import annotations`: annotations are strings.</summary>
    public bool AnnotationsAreText { get; set; }

    /// <summary>The scope a node opens; the module has its own property.</summary>
    public Scope this[Node node] => _byNode![node];

    /// <summary>The scope of a bound, of constraints or of a default, which may open another scope itself.</summary>
    public Scope Evaluator(Expression expression) => _evaluators![expression];

    /// <summary>Adds a scope, under its node unless it hangs on another scope.</summary>
    public Scope Add(Scope scope, bool byNode = true)
    {
        All.Add(scope);
        if (scope.Kind == ScopeKind.TypeVariable)
        {
            _evaluators ??= new Dictionary<Node, Scope>(ReferenceEqualityComparer.Instance);
            _evaluators.Add(scope.Node, scope);
        }
        else if (byNode && scope.Kind != ScopeKind.Module)
        {
            _byNode ??= new Dictionary<Node, Scope>(ReferenceEqualityComparer.Instance);
            _byNode.Add(scope.Node, scope);
        }

        return scope;
    }
}
