using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>try statements. A finally body is compiled once for each way to reach it.</summary>
internal sealed partial class CodeGenerator
{
    private void GenerateTry(TryStatement node)
    {
        if (node.Final.Length == 0)
        {
            GenerateTryExcept(node);
            return;
        }

        int register = _code.Top;
        int handler = _code.NewLabel();
        int end = _code.NewLabel();
        ulong assigned = _code.Assigned;
        PushBlock(new Block(BlockKind.FinallyTry, node, _frame.Block)
        {
            HandlerLabel = handler,
            HandlerRegister = register,
            Final = node.Final,
        });
        if (node.Handlers.Length != 0)
        {
            GenerateTryExcept(node);
        }
        else
        {
            GenerateAll(node.Body);
            GenerateAll(node.OrElse);
        }

        bool isCovering = PopBlock();
        GenerateAll(node.Final);
        if (!isCovering)
        {
            return;
        }

        Statement last = node.Final[^1];
        _code.Jump(last, end);
        GenerateFinallyHandler(node, register, handler, assigned);
        _code.Place(end);
    }

    // The finally body on the way of an exception, which goes on afterwards.
    private void GenerateFinallyHandler(TryStatement node, int register, int handler, ulong assigned)
    {
        int cleanup = _code.NewLabel();
        _code.PlaceHandler(handler, true, assigned);
        Statement last = node.Final[^1];
        EnterHandler(register, node.Final[0]);
        PushBlock(new Block(BlockKind.FinallyHandler, node, _frame.Block)
        {
            Register = register,
            HandlerLabel = cleanup,
            HandlerRegister = register + 2,
        });
        GenerateAll(node.Final);
        bool isCovering = PopBlock();
        LeaveAndReraise(register, register, last);
        GenerateCleanup(cleanup, register, isCovering, assigned, null, last);
        _code.Top = register;
    }

    private void EnterHandler(int register, Node node)
    {
        _code.Top = register;
        _code.Reserve(register + 3);
        _code.Emit(node, Op.EnterHandler, register);
        _code.SetTop(register + 2);
    }

    private void LeaveAndReraise(int register, int exception, Node node)
    {
        _code.Emit(node, Op.LeaveHandler, register);
        _code.Emit(node, Op.Reraise, exception);
    }

    // Where an exception raised inside a handler goes first: the handled exception is restored.
    private void GenerateCleanup(
        int label, int register, bool isReachable, ulong assigned, string? name, Node node)
    {
        if (!isReachable)
        {
            return;
        }

        _code.PlaceHandler(label, true, assigned);
        _code.SetTop(register + 3);
        ForgetName(name, node);
        LeaveAndReraise(register, register + 2, node);
    }

    private void GenerateTryExcept(TryStatement node)
    {
        CheckHandlers(node);
        int register = _code.Top;
        int handler = _code.NewLabel();
        int end = _code.NewLabel();
        ulong assigned = _code.Assigned;
        PushBlock(new Block(BlockKind.Try, node, _frame.Block)
        {
            HandlerLabel = handler,
            HandlerRegister = register,
        });
        GenerateAll(node.Body);
        bool isCovering = PopBlock();
        GenerateAll(node.OrElse);
        _code.Jump(node, end);
        _code.PlaceHandler(handler, isCovering, assigned);
        EnterHandler(register, node.Handlers[0]);
        if (node.IsStar)
        {
            GenerateStarHandlers(node, register, end, assigned);
        }
        else
        {
            GenerateHandlers(node, register, end, assigned);
        }

        _code.Top = register;
        _code.Place(end);
    }

    private static void CheckHandlers(TryStatement node)
    {
        for (int i = 0; i < node.Handlers.Length - 1; i++)
        {
            if (node.Handlers[i].Type is null)
            {
                throw new CompileError(CompileMessages.DefaultExceptLast, node.Handlers[i]);
            }
        }
    }

    private void GenerateHandlers(TryStatement node, int register, int end, ulong assigned)
    {
        int cleanup = _code.NewLabel();
        PushBlock(new Block(BlockKind.FinallyHandler, node, _frame.Block)
        {
            Register = register,
            HandlerLabel = cleanup,
            HandlerRegister = register + 2,
        });
        var names = new List<(int Label, string Name, ExceptHandler Handler)>();
        foreach (ExceptHandler handler in node.Handlers)
        {
            int next = _code.NewLabel();
            if (handler.Type is { } type)
            {
                int match = Operand(type);
                _code.Top = register + 2;
                _code.EmitJump(handler, Op.JumpUnlessMatch, register, match, next);
            }

            GenerateHandler(handler, register, names);
            _code.Jump(handler, end);
            _code.Place(next);
        }

        bool isCovering = PopBlock();
        Node last = node.Handlers[^1];
        LeaveAndReraise(register, register, last);
        foreach ((int label, string name, ExceptHandler handler) in names)
        {
            GenerateCleanup(label, register, true, assigned, name, handler);
        }

        GenerateCleanup(cleanup, register, isCovering, assigned, null, last);
    }

    // The handler leaves through its own block: inside the guard it replaces it.
    private void GenerateHandler(
        ExceptHandler handler, int register, List<(int Label, string Name, ExceptHandler Handler)> names)
    {
        if (handler.Name is null)
        {
            GenerateAll(handler.Body);
            _code.Emit(handler, Op.LeaveHandler, register);
            return;
        }

        int cleanup = _code.NewLabel();
        Block guard = _frame.Block!;
        Store(Lookup(handler.Name), register, handler);
        CloseRange(guard);
        _frame.Block = guard.Outer;
        PushBlock(new Block(BlockKind.ExceptHandler, handler, _frame.Block)
        {
            Register = register,
            HandlerLabel = cleanup,
            HandlerRegister = register + 2,
            Name = handler.Name,
        });
        GenerateAll(handler.Body);
        if (PopBlock())
        {
            names.Add((cleanup, handler.Name, handler));
        }

        _code.Emit(handler, Op.LeaveHandler, register);
        ForgetName(handler.Name, handler);
        _frame.Block = guard;
        guard.Start = _code.Mark();
    }

    // The name of an except clause is unbound at its end, even when the body has deleted it.
    private void ForgetName(string? name, Node node)
    {
        if (name is null)
        {
            return;
        }

        Symbol symbol = Lookup(name);
        if (symbol.Kind == SymbolKind.Local)
        {
            _code.Emit(node, Op.Unbind, symbol.Index, 1);
            _frame.NeedsUnbind = true;
            if (symbol.Bit >= 0)
            {
                _code.Assigned &= ~(1UL << symbol.Bit);
            }

            return;
        }

        int register = _code.Top;
        _code.Reserve(register + 1);
        _code.Emit(node, Op.LoadNone, register);
        Store(symbol, register, node);
        Delete(symbol, node);
    }

    private void GenerateStarHandlers(TryStatement node, int register, int end, ulong assigned)
    {
        // Two registers of the handler, then: list of what the bodies raised, rest, matching part, new rest.
        int raised = register + 2;
        int rest = register + 3;
        int match = register + 4;
        int cleanup = _code.NewLabel();
        int done = _code.NewLabel();
        _code.Reserve(match + 3);
        EmitBuild(node, Op.BuildList, raised, raised, 0);
        _code.Emit(node, Op.Move, rest, register);
        _code.SetTop(rest + 1);
        int start = _code.Mark();
        bool isCovering = false;
        foreach (ExceptHandler handler in node.Handlers)
        {
            GenerateStarHandler(handler, register, ref start, ref isCovering, cleanup, assigned);
        }

        int skip = _code.NewLabel();
        _code.EmitJump(node, Op.JumpIfNone, rest, 0, skip);
        _code.Emit(node, Op.ListAppend, raised, rest);
        _code.Place(skip);
        _code.Emit(node, Op.PrepareReraiseStar, match, register, raised);
        isCovering |= _code.AddHandler(start, cleanup, match + 2);
        _code.EmitJump(node, Op.JumpIfNone, match, 0, done);
        LeaveAndReraise(register, match, node);
        _code.Place(done);
        _code.Emit(node, Op.LeaveHandler, register);
        _code.Jump(node, end);
        if (isCovering)
        {
            _code.PlaceHandler(cleanup, true, assigned);
            LeaveAndReraise(register, match + 2, node);
        }
    }

    private void GenerateStarHandler(
        ExceptHandler handler, int register, ref int start, ref bool isCovering, int cleanup, ulong assigned)
    {
        int raised = register + 2;
        int rest = register + 3;
        int match = register + 4;
        int next = _code.NewLabel();
        int failed = _code.NewLabel();
        _code.SetTop(match);
        int type = match + 2;
        Generate(handler.Type!, type);
        _code.Reserve(match + 4);
        _code.Top = match;
        _code.Emit(handler, Op.MatchGroup, match, rest, type);
        _code.Emit(handler, Op.Move, rest, match + 1);
        _code.EmitJump(handler, Op.JumpIfNone, match, 0, next);
        _code.Emit(handler, Op.EnterHandler, match);
        isCovering |= _code.AddHandler(start, cleanup, match + 2);
        _code.SetTop(match + 2);
        if (handler.Name is not null)
        {
            Store(Lookup(handler.Name), match, handler);
        }

        PushBlock(new Block(BlockKind.ExceptStarHandler, handler, _frame.Block)
        {
            Register = match,
            HandlerLabel = failed,
            HandlerRegister = match + 2,
        });
        GenerateAll(handler.Body);
        bool canFail = PopBlock();
        _code.Emit(handler, Op.LeaveHandler, match);
        ForgetName(handler.Name, handler);
        _code.Jump(handler, next);
        if (canFail)
        {
            _code.PlaceHandler(failed, true, assigned);
            _code.SetTop(match + 3);
            ForgetName(handler.Name, handler);
            _code.Emit(handler, Op.LeaveHandler, match);
            _code.Emit(handler, Op.ListAppend, raised, match + 2);
        }

        _code.Place(next);
        _code.SetTop(match);
        start = _code.Mark();
    }
}
