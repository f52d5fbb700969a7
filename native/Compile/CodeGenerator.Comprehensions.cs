using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Comprehensions, in the frame around them, and generator expressions, with code of their own.</summary>
internal sealed partial class CodeGenerator
{
    /// <summary>What the innermost round of a comprehension does, and where the result grows.</summary>
    private readonly record struct Comprehension(
        Expression Node, ComprehensionClause[] Clauses, Expression Element, Expression? Value, int Result);

    private void GenerateComprehension(Expression node, int destination)
    {
        int result = _code.Top;
        switch (node)
        {
            case ListComprehension list:
                EmitBuild(node, Op.BuildList, result, result, 0);
                GenerateInline(new Comprehension(node, list.Clauses, list.Element, null, result));
                break;
            case SetComprehension set:
                EmitBuild(node, Op.BuildSet, result, result, 0);
                GenerateInline(new Comprehension(node, set.Clauses, set.Element, null, result));
                break;
            case DictComprehension dict:
                EmitBuild(node, Op.BuildDict, result, result, 0);
                GenerateInline(new Comprehension(node, dict.Clauses, dict.Key, dict.Value, result));
                break;
            default:
                GenerateGeneratorExpression((GeneratorExpression)node, destination);
                return;
        }

        Move(result, destination, node);
    }

    private void GenerateInline(in Comprehension comprehension)
    {
        int result = comprehension.Result;
        Scope outer = _scope;
        Scope scope = _scopes[comprehension.Node];
        _code.SetTop(result + 1);
        ComprehensionClause first = comprehension.Clauses[0];
        PrepareVariables(scope, comprehension.Node);
        if (IsSingleItem(first))
        {
            _scope = scope;
            GenerateClause(comprehension, 0, -1);
        }
        else
        {
            int state = _code.Top;
            StartIteration(first, state);
            _scope = scope;
            GenerateClause(comprehension, 0, state);
        }

        _scope = outer;
        _code.Top = result;
    }

    // Variables that inner functions capture get cells of their own for each evaluation; a variable that may be read
    // before its clause binds it starts unbound. All others appear when their clause stores them.
    private void PrepareVariables(Scope scope, Node node)
    {
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Kind == SymbolKind.Cell)
            {
                symbol.Index = _code.Push();
                _code.Emit(node, Op.NewCell, symbol.Index);
            }
            else if (symbol.Kind == SymbolKind.Local && symbol.Target is null)
            {
                symbol.Index = -1;
                symbol.Bit = Symbol.AlwaysBound;
                if (symbol.Has(SymbolFlags.UsedEarly))
                {
                    symbol.Index = _code.Push();
                    symbol.Bit = Symbol.NeverCertain;
                    _code.Emit(node, Op.Unbind, symbol.Index, 1);
                }
            }
        }
    }

    // `for x in [value]` in a comprehension is an assignment.
    private static bool IsSingleItem(ComprehensionClause clause) =>
        !clause.IsAsync && clause.Iterable switch
        {
            ListExpression { Elements: [{ Kind: not NodeKind.Starred }] } => true,
            TupleExpression { Elements: [{ Kind: not NodeKind.Starred }] } => true,
            _ => false,
        };

    private static Expression SingleItem(ComprehensionClause clause) =>
        clause.Iterable is ListExpression list ? list.Elements[0] : ((TupleExpression)clause.Iterable).Elements[0];

    private void StartIteration(ComprehensionClause clause, int state)
    {
        int iterable = clause.IsAsync ? Operand(clause.Iterable) : IterableOperand(clause.Iterable);
        StartIteration(clause, iterable, state);
    }

    private void StartIteration(ComprehensionClause clause, int iterable, int state)
    {
        _code.Top = state;
        _code.Reserve(state + 3);
        if (clause.IsAsync)
        {
            _code.Emit(clause.Iterable, Op.GetAsyncIterator, state, iterable);
        }
        else
        {
            _code.Emit(clause.Iterable, Op.GetIterator, state, iterable);
        }
    }

    // A list of constants that is only iterated is a constant tuple.
    private int IterableOperand(Expression iterable)
    {
        if (iterable is ListExpression list && ConstantItems(list.Elements) is { } items)
        {
            int register = _code.Push();
            LoadConstant(items, register, iterable);
            return register;
        }

        return Operand(iterable);
    }

    // The iteration state of the first clause is started by the caller; -1 for a single item.
    private void GenerateClause(in Comprehension comprehension, int index, int state)
    {
        _guard.Enter(comprehension.Node);
        ComprehensionClause clause = comprehension.Clauses[index];
        if (state < 0)
        {
            // The first iterable belongs to the scope outside.
            Scope scope = _scope;
            _scope = index == 0 ? scope.Parent! : scope;
            int item = Push(SingleItem(clause));
            _scope = scope;
            int skip = _code.NewLabel();
            BindVariable(clause.Target, item);
            GenerateRound(comprehension, index, skip);
            _code.Place(skip);
        }
        else if (clause.IsAsync)
        {
            GenerateAsyncClause(comprehension, index, state);
        }
        else
        {
            int test = _code.NewLabel();
            int body = _code.NewLabel();
            bool isReachable = _code.IsReachable;
            ulong assigned = _code.Assigned;
            _code.Jump(clause.Iterable, test);
            _code.PlaceLoop(body, isReachable, assigned);
            _code.SetTop(state + 3);
            int item = TargetRegister(clause.Target);
            BindVariable(clause.Target, item);
            GenerateRound(comprehension, index, test);
            _code.Place(test);
            _code.Top = state + 3;
            _code.EmitJump(clause.Iterable, Op.ForIterator, state, item, body);
        }

        _guard.Leave();
    }

    private void GenerateAsyncClause(in Comprehension comprehension, int index, int state)
    {
        int again = _code.NewLabel();
        int end = _code.NewLabel();
        ulong assigned = _code.Assigned;
        bool isReachable = _code.IsReachable;
        _code.SetTop(state + 1);
        _code.PlaceLoop(again, isReachable, assigned);
        int item = AsyncNext(comprehension.Node, state, end);
        _code.SetTop(item + 1);
        BindVariable(comprehension.Clauses[index].Target, item);
        GenerateRound(comprehension, index, again);
        _code.Jump(comprehension.Clauses[index].Iterable, again);
        EndAsyncLoop(comprehension.Clauses[index].Iterable, state, end, isReachable, assigned);
    }

    // Where the item of a round goes: the variable itself when the target is one, else a temporary.
    private int TargetRegister(Expression target)
    {
        if (target is NameExpression name)
        {
            Symbol symbol = Lookup(name.Name);
            if (symbol.Kind == SymbolKind.Local)
            {
                if (symbol.Index < 0)
                {
                    symbol.Index = _code.Push();
                }

                return symbol.Index;
            }
        }

        return _code.Push();
    }

    // Gives the variables of a target registers, then stores the item.
    private void BindVariable(Expression target, int item)
    {
        if (target is NameExpression name && IsFresh(Lookup(name.Name)))
        {
            Lookup(name.Name).Index = item;
            return;
        }

        if (target is TupleExpression tuple && AreFresh(tuple.Elements))
        {
            int first = _code.Top;
            for (int i = 0; i < tuple.Elements.Length; i++)
            {
                Lookup(((NameExpression)tuple.Elements[i]).Name).Index = first + i;
            }

            _code.Emit(target, Op.UnpackSequence, first, item, tuple.Elements.Length);
            _code.SetTop(first + tuple.Elements.Length);
            return;
        }

        AllocateVariables(target);
        Store(target, item);
    }

    private static bool IsFresh(Symbol symbol) => symbol.Kind == SymbolKind.Local && symbol.Index < 0;

    private bool AreFresh(Expression[] targets)
    {
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not NameExpression name || !IsFresh(Lookup(name.Name)))
            {
                return false;
            }

            for (int k = 0; k < i; k++)
            {
                if (string.Equals(((NameExpression)targets[k]).Name, name.Name, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return targets.Length is > 0 and < 32;
    }

    private void AllocateVariables(Expression target)
    {
        _guard.Enter(target);
        switch (target)
        {
            case NameExpression name:
                Symbol symbol = Lookup(name.Name);
                if (symbol.Kind == SymbolKind.Local && symbol.Index < 0)
                {
                    // Other stores go on above it before it has its value.
                    symbol.Index = _code.Push();
                    _code.Emit(target, Op.Clear, symbol.Index, 1);
                }

                break;
            case StarredExpression starred:
                AllocateVariables(starred.Value);
                break;
            case TupleExpression tuple:
                AllocateAll(tuple.Elements);
                break;
            case ListExpression list:
                AllocateAll(list.Elements);
                break;
        }

        _guard.Leave();
    }

    private void AllocateAll(Expression[] targets)
    {
        foreach (Expression each in targets)
        {
            AllocateVariables(each);
        }
    }

    private void GenerateRound(in Comprehension comprehension, int index, int next)
    {
        foreach (Expression condition in comprehension.Clauses[index].Conditions)
        {
            JumpIf(condition, next, false);
        }

        if (index + 1 < comprehension.Clauses.Length)
        {
            ComprehensionClause clause = comprehension.Clauses[index + 1];
            if (IsSingleItem(clause))
            {
                GenerateClause(comprehension, index + 1, -1);
                return;
            }

            int state = _code.Top;
            StartIteration(clause, state);
            GenerateClause(comprehension, index + 1, state);
            return;
        }

        int top = _code.Top;
        GenerateElement(comprehension);
        _code.Top = top;
    }

    private void GenerateElement(in Comprehension comprehension)
    {
        Expression element = comprehension.Element;
        int result = comprehension.Result;
        int top = _code.Top;
        if (comprehension.Value is { } value)
        {
            int key = Operand(element, value);
            int item = Operand(value);
            _code.Top = top;
            _code.Emit(element.Start, value.End, Op.DictStore, result, key, item);
        }
        else if (comprehension.Node.Kind == NodeKind.Generator)
        {
            int window = Push(element);
            _code.Top = window;
            _code.Emit(element, Op.Yield, window, 0);
        }
        else
        {
            int item = Operand(element);
            _code.Top = top;
            Op op = comprehension.Node.Kind == NodeKind.ListComprehension ? Op.ListAppend : Op.SetAdd;
            _code.Emit(element, op, result, item);
        }
    }

    private void GenerateGeneratorExpression(GeneratorExpression node, int destination)
    {
        int window = _code.Top;
        ComprehensionClause first = node.Clauses[0];
        int code = GenerateGeneratorCode(node);
        MakeFunction(node, _scopes[node], code, window, 0);
        _code.SetTop(window + 1);
        int iterable = first.IsAsync ? Operand(first.Iterable) : IterableOperand(first.Iterable);
        _code.Top = window + 1;
        _code.Reserve(window + 2);
        _code.Emit(first.Iterable, first.IsAsync ? Op.GetAsyncIterator : Op.IteratorObject, window + 1, iterable);
        _code.Top = window;
        _code.Emit(node, Op.Call, window, 1);
        Move(window, destination, node);
    }

    private int GenerateGeneratorCode(GeneratorExpression node)
    {
        Scope outer = _scope;
        Scope scope = _scopes[node];
        BeginFrame(scope, NestedName(scope.Name));
        var comprehension = new Comprehension(node, node.Clauses, node.Element, null, -1);
        int state = _code.Top;
        if (node.Clauses[0].IsAsync)
        {
            _code.Reserve(state + 3);
            _code.Emit(node.Clauses[0].Iterable, Op.Move, state, 0);
        }
        else
        {
            StartIteration(node.Clauses[0], 0, state);
        }

        GenerateClause(comprehension, 0, state);
        _code.Top = _frame.LocalCount;
        _code.Emit(node, Op.ReturnNone);
        int code = EndFrame(node.Start, CodeFlags.None, null);
        _scope = outer;
        return code;
    }
}
