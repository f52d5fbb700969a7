using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Statements: the common entry and the simple ones.</summary>
internal sealed partial class CodeGenerator
{
    private void GenerateAll(Statement[] body)
    {
        foreach (Statement statement in body)
        {
            Generate(statement);
        }
    }

    private void Generate(Statement statement)
    {
        _guard.Enter(statement);
        int top = _code.Top;
        switch (statement.Kind)
        {
            case NodeKind.ExpressionStatement:
                Discard(((ExpressionStatement)statement).Value);
                break;
            case NodeKind.Assign:
                GenerateAssign((AssignStatement)statement);
                break;
            case NodeKind.AugmentedAssign:
                GenerateAugmentedAssign((AugmentedAssignStatement)statement);
                break;
            case NodeKind.AnnotatedAssign:
                GenerateAnnotatedAssign((AnnotatedAssignStatement)statement);
                break;
            case NodeKind.If:
                GenerateIf((IfStatement)statement);
                break;
            case NodeKind.Return:
                GenerateReturn((ReturnStatement)statement);
                break;
            case NodeKind.For:
                GenerateFor((ForStatement)statement);
                break;
            case NodeKind.While:
                GenerateWhile((WhileStatement)statement);
                break;
            case NodeKind.Break:
                GenerateBreak(statement);
                break;
            case NodeKind.Continue:
                GenerateContinue(statement);
                break;
            case NodeKind.Function:
                GenerateFunction((FunctionStatement)statement);
                break;
            case NodeKind.Class:
                GenerateClass((ClassStatement)statement);
                break;
            case NodeKind.Try:
                GenerateTry((TryStatement)statement);
                break;
            case NodeKind.With:
                GenerateWith((WithStatement)statement, 0);
                break;
            case NodeKind.Raise:
                GenerateRaise((RaiseStatement)statement);
                break;
            case NodeKind.Assert:
                GenerateAssert((AssertStatement)statement);
                break;
            case NodeKind.Delete:
                GenerateDelete(((DeleteStatement)statement).Targets);
                break;
            case NodeKind.Import:
                GenerateImport((ImportStatement)statement);
                break;
            case NodeKind.ImportFrom:
                GenerateImportFrom((ImportFromStatement)statement);
                break;
            case NodeKind.Match:
                GenerateMatch((MatchStatement)statement);
                break;
            case NodeKind.TypeAlias:
                GenerateTypeAlias((TypeAliasStatement)statement);
                break;
        }

        _code.Top = top;
        _guard.Leave();
    }

    private void GenerateIf(IfStatement node)
    {
        // A long elif chain is a deep tree: walk it with a loop.
        int end = _code.NewLabel();
        while (true)
        {
            if (DirectTarget(node) is var target and >= 0)
            {
                JumpIf(node.Test, target, true);
                break;
            }

            int otherwise = _code.NewLabel();
            JumpIf(node.Test, otherwise, false);
            GenerateAll(node.Body);
            if (node.OrElse.Length == 0)
            {
                _code.Place(otherwise);
                break;
            }

            _code.Jump(node, end);
            _code.Place(otherwise);
            if (node.OrElse.Length != 1 || node.OrElse[0] is not IfStatement next)
            {
                GenerateAll(node.OrElse);
                break;
            }

            node = next;
        }

        _code.Place(end);
    }

    // `if test: continue` and `if test: break` right in a loop jump there at once; -1 for everything else.
    private int DirectTarget(IfStatement node)
    {
        if (node.Body.Length != 1 || node.OrElse.Length != 0
            || _frame.Block is not { Kind: BlockKind.Loop } loop || ConstantOf(node.Test) is not null)
        {
            return -1;
        }

        return node.Body[0].Kind switch
        {
            NodeKind.Break => loop.BreakLabel,
            NodeKind.Continue => loop.ContinueLabel,
            _ => -1,
        };
    }

    private void GenerateReturn(ReturnStatement node)
    {
        Scope scope = _frame.Scope;
        if (node.Value is not null && scope is { IsCoroutine: true, IsGenerator: true })
        {
            throw new CompileError(CompileMessages.ReturnInAsyncGenerator, node);
        }

        if (node.Value is null)
        {
            Unwind(null, node);
            _code.Emit(node, Op.ReturnNone);
        }
        else if (HasExitCode(null) && ConstantOf(node.Value) is { } constant)
        {
            Unwind(null, node.Value);
            int register = _code.Push();
            LoadConstant(constant, register, node.Value);
            _code.Emit(node, Op.Return, register);
        }
        else
        {
            int register = HasExitCode(null) ? Push(node.Value) : Operand(node.Value);
            Unwind(null, node);
            _code.Emit(node, Op.Return, register);
        }

        Reopen();
    }

    private void GenerateRaise(RaiseStatement node)
    {
        if (node.Exception is null)
        {
            _code.Emit(node, Op.RaiseAgain);
            return;
        }

        int top = _code.Top;
        int exception = node.Cause is null ? Operand(node.Exception) : Operand(node.Exception, node.Cause);
        if (node.Cause is null)
        {
            _code.Top = top;
            _code.Emit(node, Op.Raise, exception);
            return;
        }

        int cause = Operand(node.Cause);
        _code.Top = top;
        _code.Emit(node, Op.RaiseFrom, exception, cause);
    }

    private void GenerateAssert(AssertStatement node)
    {
        int end = _code.NewLabel();
        int top = _code.Top;
        if (_options.ExplainAsserts && node.Message is null
            && node.Test is CompareExpression { Operators.Length: 1 } compare)
        {
            int left = Operand(compare.Left, compare.Comparators[0]);
            int right = Operand(compare.Comparators[0]);
            CompareOperator op = compare.Operators[0];
            EmitCompareJump(compare, op, left, right, end, true);
            int number = op switch
            {
                CompareOperator.In => 6,
                CompareOperator.NotIn => 7,
                CompareOperator.Is => 8,
                CompareOperator.IsNot => 9,
                _ => CompareOrder(op),
            };
            _code.Emit(compare, Op.RaiseAssert, left, right, number);
            _code.Place(end);
            return;
        }

        JumpIf(node.Test, end, true);
        int error = _code.Push();
        _code.Emit(node.Test, Op.LoadAssertionError, error);
        if (node.Message is not null)
        {
            Push(node.Message);
            _code.Top = error;
            _code.Emit(node.Test, Op.Call, error, 1);
        }

        _code.Top = top;
        _code.Emit(node.Test, Op.Raise, error);
        _code.Place(end);
    }

    private void GenerateDelete(Expression[] targets)
    {
        foreach (Expression target in targets)
        {
            int top = _code.Top;
            _guard.Enter(target);
            switch (target)
            {
                case NameExpression name:
                    Delete(Lookup(name.Name), name);
                    break;
                case AttributeExpression attribute:
                    int value = Operand(attribute.Value);
                    _code.Top = top;
                    (int start, int end) = PlaceOfAttribute(attribute, attribute);
                    _code.Emit(start, end, Op.DeleteAttribute, value, 0, CacheIndex(attribute.Name, attribute));
                    break;
                case SubscriptExpression subscript:
                    int container = Operand(subscript.Value, subscript.Index);
                    int index = Operand(subscript.Index);
                    _code.Top = top;
                    _code.Emit(subscript, Op.DeleteItem, container, index);
                    break;
                case TupleExpression tuple:
                    GenerateDelete(tuple.Elements);
                    break;
                case ListExpression list:
                    GenerateDelete(list.Elements);
                    break;
            }

            _guard.Leave();
            _code.Top = top;
        }
    }

    private void GenerateImport(ImportStatement node)
    {
        foreach (ImportAlias alias in node.Names)
        {
            int register = _code.Push();
            _code.Emit(node, Op.LoadNone, register);
            _code.Top = register;
            _code.Emit(node, Op.Import, register, NameIndex(alias.Name, node), 0);
            _code.SetTop(register + 1);
            string[] parts = alias.Name.Split('.');
            if (alias.Alias is null)
            {
                Store(Lookup(parts[0]), register, node);
            }
            else
            {
                // `import a.b.c as d` gives the top package: walk down.
                for (int i = 1; i < parts.Length; i++)
                {
                    _code.Top = register;
                    _code.Emit(node, Op.ImportFrom, register, register, NameIndex(parts[i], node));
                    _code.SetTop(register + 1);
                }

                Store(Lookup(alias.Alias), register, node);
            }

            _code.Top = register;
        }
    }

    private void GenerateImportFrom(ImportFromStatement node)
    {
        object[] names = new object[node.Names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = node.Names[i].Name;
        }

        int module = _code.Push();
        LoadConstant(names, module, node);
        _code.Top = module;
        _code.Emit(node, Op.Import, module, NameIndex(node.Module ?? "", node), node.Level);
        _code.SetTop(module + 1);
        foreach (ImportAlias alias in node.Names)
        {
            if (string.Equals(alias.Name, "*", StringComparison.Ordinal))
            {
                _code.Emit(node, Op.ImportStar, module);
                return;
            }

            Symbol symbol = Lookup(alias.Alias ?? alias.Name);
            int register = symbol.Kind == SymbolKind.Local ? symbol.Index : _code.Top;
            _code.Reserve(register + 1);
            _code.Emit(node, Op.ImportFrom, register, module, NameIndex(alias.Name, node));
            Store(symbol, register, node);
        }
    }
}
