using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Loops, tested at the bottom, and the ways out of blocks.</summary>
internal sealed partial class CodeGenerator
{
    private const int MaxBlocks = 21;

    private void GenerateWhile(WhileStatement node)
    {
        int body = _code.NewLabel();
        int test = _code.NewLabel();
        int end = _code.NewLabel();
        int otherwise = _code.NewLabel();
        if (ConstantOf(node.Test) is null)
        {
            // The first test stands in front, so that what it assigns is known in the body.
            JumpIf(node.Test, otherwise, false);
        }
        else if (!Folding.Constants.IsTrue(ConstantOf(node.Test)!))
        {
            _code.Jump(node.Test, otherwise);
        }

        _code.PlaceLoop(body, _code.IsReachable, _code.Assigned);
        PushBlock(new Block(BlockKind.Loop, node, _frame.Block) { ContinueLabel = test, BreakLabel = end });
        GenerateAll(node.Body);
        _frame.Block = _frame.Block!.Outer;
        _code.Place(test);
        JumpIf(node.Test, body, true);
        _code.Place(otherwise);
        GenerateAll(node.OrElse);
        _code.Place(end);
    }

    private void GenerateFor(ForStatement node)
    {
        if (node.IsAsync)
        {
            GenerateAsyncFor(node);
            return;
        }

        int state = _code.Top;
        int iterable = IterableOperand(node.Iterable);
        _code.Top = state;
        _code.Reserve(state + 4);
        _code.Emit(node.Iterable, Op.GetIterator, state, iterable);
        _code.SetTop(state + 3);
        int body = _code.NewLabel();
        int test = _code.NewLabel();
        int end = _code.NewLabel();
        bool isReachable = _code.IsReachable;
        ulong assigned = _code.Assigned;
        _code.Jump(node.Iterable, test);
        _code.PlaceLoop(body, isReachable, assigned);
        PushBlock(new Block(BlockKind.Loop, node, _frame.Block) { ContinueLabel = test, BreakLabel = end });
        int item = ForTargetRegister(node.Target);
        if (item < state)
        {
            SetAssigned(Lookup(((NameExpression)node.Target).Name));
        }
        else
        {
            _code.SetTop(item + 1);
            Store(node.Target, item);
            _code.Top = item;
        }

        GenerateAll(node.Body);
        _frame.Block = _frame.Block!.Outer;
        _code.Place(test);
        _code.EmitJump(node.Iterable, Op.ForIterator, state, item, body);
        _code.Top = state;
        GenerateAll(node.OrElse);
        _code.Place(end);
    }

    private int ForTargetRegister(Expression target)
    {
        if (target is NameExpression name && Lookup(name.Name) is { Kind: SymbolKind.Local } symbol)
        {
            return symbol.Index;
        }

        return _code.Top;
    }

    private void GenerateAsyncFor(ForStatement node)
    {
        int state = _code.Top;
        int iterable = Operand(node.Iterable);
        _code.Top = state;
        _code.Reserve(state + 3);
        _code.Emit(node.Iterable, Op.GetAsyncIterator, state, iterable);
        _code.SetTop(state + 1);
        int again = _code.NewLabel();
        int handler = _code.NewLabel();
        int end = _code.NewLabel();
        bool isReachable = _code.IsReachable;
        ulong assigned = _code.Assigned;
        _code.PlaceLoop(again, isReachable, assigned);
        PushBlock(new Block(BlockKind.Loop, node, _frame.Block) { ContinueLabel = again, BreakLabel = end });
        int item = AsyncNext(node, state, handler);
        _code.SetTop(item + 1);
        Store(node.Target, item);
        _code.Top = state + 1;
        GenerateAll(node.Body);
        _frame.Block = _frame.Block!.Outer;
        _code.Jump(node.Iterable, again);
        EndAsyncLoop(node.Iterable, state, handler, isReachable, assigned);
        GenerateAll(node.OrElse);
        _code.Place(end);
    }

    // One step of an asynchronous iterator; the item is left two registers above it. Its end goes to the handler.
    private int AsyncNext(Node node, int iterator, int handler)
    {
        int start = _code.Mark();
        _code.SetTop(iterator + 1);
        _code.Reserve(iterator + 3);
        _code.Emit(node, Op.GetAsyncNext, iterator);
        int item = GenerateSendLoop(node, iterator + 1);
        _code.AddHandler(start, handler, iterator + 1);
        return item;
    }

    private void EndAsyncLoop(Node node, int iterator, int handler, bool isReachable, ulong assigned)
    {
        _code.PlaceHandler(handler, isReachable, assigned);
        _code.Top = iterator + 1;
        _code.Emit(node, Op.EndAsyncFor, iterator + 1);
        _code.Top = iterator;
    }

    private void PushBlock(Block block)
    {
        if (block.Depth > MaxBlocks)
        {
            throw new CompileError(CompileMessages.TooManyBlocks, block.Node);
        }

        _frame.Block = block;
        if (block.HandlerLabel >= 0)
        {
            block.Start = _code.Mark();
        }
    }

    // Ends the covered range of a block and takes it away; tells whether its handler can be reached.
    private bool PopBlock()
    {
        Block block = _frame.Block!;
        _frame.Block = block.Outer;
        CloseRange(block);
        return block.IsCovering;
    }

    private void CloseRange(Block block)
    {
        if (block.Start >= 0)
        {
            block.IsCovering |= _code.AddHandler(block.Start, block.HandlerLabel, block.HandlerRegister);
            block.Start = -1;
        }
    }

    private void GenerateBreak(Statement node)
    {
        Block loop = FindLoop() ?? throw new CompileError(CompileMessages.BreakOutside, node);
        Unwind(loop, node);
        _code.Jump(node, loop.BreakLabel);
        Reopen();
    }

    private void GenerateContinue(Statement node)
    {
        Block loop = FindLoop() ?? throw new CompileError(CompileMessages.ContinueOutside, node);
        Unwind(loop, node);
        _code.Jump(node, loop.ContinueLabel);
        Reopen();
    }

    private Block? FindLoop()
    {
        Block? block = _frame.Block;
        while (block is not null && block.Kind is not (BlockKind.Loop or BlockKind.ExceptStarHandler))
        {
            block = block.Outer;
        }

        return block;
    }

    // Whether leaving all blocks up to a loop (null: all) runs code that could change the result.
    private bool HasExitCode(Block? target)
    {
        for (Block? block = _frame.Block; !ReferenceEquals(block, target); block = block.Outer)
        {
            if (block!.Kind is BlockKind.ExceptStarHandler or BlockKind.FinallyTry or BlockKind.With
                or BlockKind.AsyncWith || block.Name is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Leaves the blocks inside the target. Their ranges are interrupted: the exit code of a block is not covered by it.
    private void Unwind(Block? target, Node node)
    {
        Block? innermost = _frame.Block;
        for (Block? block = innermost; !ReferenceEquals(block, target); block = block.Outer)
        {
            CloseRange(block!);
            _frame.Block = block!.Outer;
            ExitBlock(block, node);
        }

        if (target is { Kind: BlockKind.ExceptStarHandler })
        {
            throw new CompileError(CompileMessages.JumpInExceptStar, node);
        }

        _frame.Block = innermost;
    }

    // After a jump out the ranges go on for the code behind it.
    private void Reopen()
    {
        for (Block? block = _frame.Block; block is not null; block = block.Outer)
        {
            if (block.HandlerLabel >= 0 && block.Start < 0)
            {
                block.Start = _code.Mark();
            }
        }
    }

    private void ExitBlock(Block block, Node node)
    {
        switch (block.Kind)
        {
            case BlockKind.FinallyTry:
                if (_code.IsReachable)
                {
                    GenerateAll(block.Final);
                }

                break;
            case BlockKind.FinallyHandler:
                _code.Emit(node, Op.LeaveHandler, block.Register);
                break;
            case BlockKind.ExceptHandler:
                _code.Emit(node, Op.LeaveHandler, block.Register);
                ForgetName(block.Name, node);
                break;
            case BlockKind.ExceptStarHandler:
                throw new CompileError(CompileMessages.JumpInExceptStar, node);
            case BlockKind.With:
            case BlockKind.AsyncWith:
                CallExit(block.Node, block.Register, block.Kind == BlockKind.AsyncWith);
                break;
        }
    }
}
