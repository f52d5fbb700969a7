using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>with statements.</summary>
internal sealed partial class CodeGenerator
{
    private const int AfterEnter = 1;
    private const int AfterExit = 2;

    // Several items are nested statements with one item each.
    private void GenerateWith(WithStatement node, int index)
    {
        _guard.Enter(node);
        WithItem item = node.Items[index];
        Expression context = item.Context;
        int exit = _code.Top;
        Generate(context, exit);
        _code.Reserve(exit + 6);
        _code.Emit(context, node.IsAsync ? Op.LoadAsyncEnterExit : Op.LoadEnterExit, exit);
        _code.SetTop(exit + 1);
        _code.Emit(context, Op.Call, exit + 1, 0);
        int entered = node.IsAsync ? AwaitValue(context, exit + 1, exit + 1, AfterEnter) : exit + 1;
        int handler = _code.NewLabel();
        int end = _code.NewLabel();
        ulong assigned = _code.Assigned;
        PushBlock(new Block(node.IsAsync ? BlockKind.AsyncWith : BlockKind.With, context, _frame.Block)
        {
            Register = exit,
            HandlerLabel = handler,
            HandlerRegister = exit + 1,
        });
        if (item.Target is not null)
        {
            _code.SetTop(entered + 1);
            Store(item.Target, entered);
        }

        _code.Top = exit + 1;
        if (index + 1 < node.Items.Length)
        {
            GenerateWith(node, index + 1);
        }
        else
        {
            GenerateAll(node.Body);
        }

        bool isCovering = PopBlock();
        _code.Top = exit + 1;
        CallExit(context, exit, node.IsAsync);
        _code.Jump(context, end);
        if (isCovering)
        {
            GenerateWithHandler(node, context, exit, handler, end, assigned);
        }

        _code.Top = exit;
        _code.Place(end);
        _guard.Leave();
    }

    // exit(None, None, None), on top of what is live.
    private void CallExit(Node context, int exit, bool isAsync)
    {
        int window = _code.Top;
        _code.Reserve(window + 5);
        _code.Emit(context, Op.Move, window, exit);
        for (int i = 1; i <= 3; i++)
        {
            _code.Emit(context, Op.LoadNone, window + i);
        }

        _code.Emit(context, Op.Call, window, 3);
        if (isAsync)
        {
            AwaitValue(context, window, window, AfterExit);
        }

        _code.Top = window;
    }

    private void GenerateWithHandler(
        WithStatement node, Expression context, int exit, int handler, int end, ulong assigned)
    {
        int register = exit + 1;
        int window = register + 2;
        int cleanup = _code.NewLabel();
        int suppressed = _code.NewLabel();
        _code.PlaceHandler(handler, true, assigned);
        EnterHandler(register, context);
        int start = _code.Mark();
        _code.Reserve(window + 5);
        _code.Emit(context, Op.PrepareExit, window, exit, register);
        _code.Emit(context, Op.Call, window, 3);
        int result = node.IsAsync ? AwaitValue(context, window, window, AfterExit) : window;
        _code.Top = window;
        _code.EmitJump(context, Op.JumpIfTrue, result, 0, suppressed);
        bool isCovering = _code.AddHandler(start, cleanup, window);
        LeaveAndReraise(register, register, context);
        _code.Place(suppressed);
        _code.Emit(context, Op.LeaveHandler, register);
        _code.Jump(context, end);
        GenerateCleanup(cleanup, register, isCovering, assigned, null, context);
    }
}
