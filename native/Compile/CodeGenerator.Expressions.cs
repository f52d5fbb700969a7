using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Expressions: the common entry and the simple ones.</summary>
internal sealed partial class CodeGenerator
{
    /// <summary>The register of a value: the local itself where that is safe, else a new temporary.</summary>
    private int Operand(Expression node)
    {
        if (node.Kind == NodeKind.Name && !IsDebug(((NameExpression)node).Name))
        {
            Symbol symbol = Lookup(((NameExpression)node).Name);
            if (symbol.Kind == SymbolKind.Local)
            {
                CheckBound(symbol, node);
                return symbol.Index;
            }
        }

        return Push(node);
    }

    /// <summary>
    /// Like <see cref="Operand(Expression)"/>, for a value that is used after another expression was evaluated.
    /// </summary>
    private int Operand(Expression node, Expression? later)
    {
        if (node.Kind == NodeKind.Name && later is not null
            && later.Kind is not (NodeKind.Constant or NodeKind.Name)
            && Lookup(((NameExpression)node).Name).Has(SymbolFlags.Walrus))
        {
            return Push(node);
        }

        return Operand(node);
    }

    /// <summary>
    /// Like <see cref="Operand(Expression)"/>, for a value that is used after all those expressions were evaluated.
    /// </summary>
    private int Operand(Expression node, Expression?[] later)
    {
        // Looking through what follows is only worth it, and only affordable, for a name that `:=` assigns somewhere.
        if (node.Kind == NodeKind.Name && Lookup(((NameExpression)node).Name).Has(SymbolFlags.Walrus))
        {
            return Push(node);
        }

        return Operand(node);
    }

    /// <summary>Leaves a value in the next temporary and keeps it.</summary>
    private int Push(Expression node)
    {
        int register = _code.Top;
        Generate(node, register);
        _code.SetTop(register + 1);
        return register;
    }

    /// <summary>Evaluates for the effects alone.</summary>
    private void Discard(Expression node)
    {
        int top = _code.Top;
        switch (node.Kind)
        {
            case NodeKind.Constant:
                return;
            case NodeKind.Await:
                GenerateAwait((AwaitExpression)node, -1);
                break;
            default:
                if (ConstantOf(node) is null)
                {
                    Operand(node);
                }

                break;
        }

        _code.Top = top;
    }

    private void Generate(Expression node, int destination)
    {
        // A destination above the top is a temporary of the caller or the next one; either way the frame has it.
        _code.Reserve(destination + 1);
        switch (node.Kind)
        {
            case NodeKind.Constant:
                LoadConstant((ConstantExpression)node, destination);
                return;
            case NodeKind.Name:
                LoadName((NameExpression)node, destination);
                return;
        }

        if (ConstantOf(node) is { } value)
        {
            LoadConstant(value, destination, node);
            return;
        }

        _guard.Enter(node);
        int top = _code.Top;
        GenerateCompound(node, destination);
        _code.Top = top;
        _guard.Leave();
    }

    private void GenerateCompound(Expression node, int destination)
    {
        switch (node.Kind)
        {
            case NodeKind.Attribute:
                GenerateAttribute((AttributeExpression)node, destination);
                break;
            case NodeKind.Call:
                GenerateCall((CallExpression)node, destination);
                break;
            case NodeKind.Binary:
                GenerateBinary((BinaryExpression)node, destination);
                break;
            case NodeKind.Unary:
                GenerateUnary((UnaryExpression)node, destination);
                break;
            case NodeKind.Compare:
                GenerateCompare((CompareExpression)node, destination);
                break;
            case NodeKind.Boolean:
                GenerateBoolean((BooleanExpression)node, destination);
                break;
            case NodeKind.Subscript:
                GenerateSubscript((SubscriptExpression)node, destination);
                break;
            case NodeKind.Slice:
                GenerateSlice((SliceExpression)node, destination);
                break;
            case NodeKind.Tuple:
                GenerateTuple(((TupleExpression)node).Elements, node, destination);
                break;
            case NodeKind.List:
                GenerateList(((ListExpression)node).Elements, node, destination);
                break;
            case NodeKind.Set:
                GenerateSet((SetExpression)node, destination);
                break;
            case NodeKind.Dict:
                GenerateDict((DictExpression)node, destination);
                break;
            case NodeKind.Conditional:
                GenerateConditional((ConditionalExpression)node, destination);
                break;
            case NodeKind.JoinedString:
                GenerateJoinedString((JoinedStringExpression)node, destination);
                break;
            case NodeKind.FormattedValue:
                GenerateFormattedValue((FormattedValueExpression)node, destination);
                break;
            case NodeKind.TemplateString:
                GenerateTemplateString((TemplateStringExpression)node, destination);
                break;
            case NodeKind.Interpolation:
                GenerateInterpolation((InterpolationExpression)node, destination);
                break;
            case NodeKind.Named:
                GenerateNamed((NamedExpression)node, destination);
                break;
            case NodeKind.Lambda:
                GenerateLambda((LambdaExpression)node, destination);
                break;
            case NodeKind.Await:
                GenerateAwait((AwaitExpression)node, destination);
                break;
            case NodeKind.Yield:
                GenerateYield((YieldExpression)node, destination);
                break;
            case NodeKind.YieldFrom:
                GenerateYieldFrom((YieldFromExpression)node, destination);
                break;
            case NodeKind.Starred:
                throw new CompileError(CompileMessages.StarredExpression, node);
            default:
                GenerateComprehension(node, destination);
                break;
        }
    }

    private void GenerateNamed(NamedExpression node, int destination)
    {
        Symbol symbol = Lookup(node.Target.Name);
        if (symbol.Kind == SymbolKind.Local)
        {
            Generate(node.Value, symbol.Index);
            SetAssigned(symbol);
            Move(symbol.Index, destination, node);
            return;
        }

        int register = Push(node.Value);
        Store(symbol, register, node.Target);
        Move(register, destination, node);
    }

    private void GenerateConditional(ConditionalExpression node, int destination)
    {
        int otherwise = _code.NewLabel();
        int end = _code.NewLabel();
        JumpIf(node.Test, otherwise, false);
        Generate(node.Body, destination);
        _code.Jump(node, end);
        _code.Place(otherwise);
        Generate(node.OrElse, destination);
        _code.Place(end);
    }

    private void GenerateAttribute(AttributeExpression node, int destination)
    {
        int top = _code.Top;
        int value = Operand(node.Value);
        _code.Top = top;
        (int start, int end) = PlaceOfAttribute(node, node);
        _code.Emit(start, end, Op.LoadAttribute, destination, value, CacheIndex(node.Name, node));
    }

    // What ends with an attribute on a later line than it begins is shown from the attribute's name on, as CPython
    // does.
    private (int Start, int End) PlaceOfAttribute(Node node, AttributeExpression attribute)
    {
        int start = attribute.End - attribute.Name.Length;
        if (attribute.Value is CallExpression call && IsZeroArgumentSuper(call))
        {
            return (node.Start, node.End);
        }

        bool isOneLine = start < node.Start || _source.AsSpan(node.Start, attribute.End - node.Start).IndexOf('\n') < 0;
        return (isOneLine ? node.Start : start, node.End);
    }

    private void GenerateSubscript(SubscriptExpression node, int destination)
    {
        int top = _code.Top;
        int value = Operand(node.Value, node.Index);
        if (IsSmallInt(node.Index, out int number))
        {
            _code.Top = top;
            _code.Emit(node, Op.LoadItemInt, destination, value, number);
            return;
        }

        if (node.Index is SliceExpression { Step: null } slice)
        {
            int first = _code.Top;
            PushOptional(slice.Lower, slice);
            PushOptional(slice.Upper, slice);
            _code.Top = top;
            _code.Emit(node, Op.LoadSlice, destination, value, first);
            return;
        }

        int index = Operand(node.Index);
        _code.Top = top;
        _code.Emit(node, Op.LoadItem, destination, value, index);
    }

    private void GenerateSlice(SliceExpression node, int destination)
    {
        int first = _code.Top;
        PushOptional(node.Lower, node);
        PushOptional(node.Upper, node);
        PushOptional(node.Step, node);
        _code.Top = first;
        _code.Emit(node, Op.BuildSlice, destination, first);
    }

    private void PushOptional(Expression? node, Node parent)
    {
        if (node is not null)
        {
            Push(node);
        }
        else
        {
            _code.Emit(parent, Op.LoadNone, _code.Top);
            _code.Push();
        }
    }

    private void GenerateYield(YieldExpression node, int destination)
    {
        int window = _code.Top;
        PushOptional(node.Value, node);
        _code.Top = window;
        _code.Emit(node, Op.Yield, window, 0);
        Move(window, destination, node);
    }

    private void GenerateYieldFrom(YieldFromExpression node, int destination)
    {
        int top = _code.Top;
        int value = Operand(node.Value);
        _code.Top = top;
        _code.Reserve(top + 2);
        _code.Emit(node, Op.GetYieldFromIterator, top, value);
        int result = GenerateSendLoop(node, top);
        Move(result, destination, node);
    }

    private void GenerateAwait(AwaitExpression node, int destination)
    {
        int top = _code.Top;
        int value = Operand(node.Value);
        int result = AwaitValue(node, value, top, 0);
        _code.Top = top;
        if (destination >= 0)
        {
            Move(result, destination, node);
        }
    }

    /// <summary>Awaits the value in a register; the result is left in the register after the given one.</summary>
    private int AwaitValue(Node node, int value, int register, int context)
    {
        _code.Top = register;
        _code.Emit(node, Op.GetAwaitable, register, value, context);
        return GenerateSendLoop(node, register);
    }

    /// <summary>Runs the iterator in a register to its end; its value is left in the register after it.</summary>
    private int GenerateSendLoop(Node node, int register)
    {
        int again = _code.NewLabel();
        int done = _code.NewLabel();
        _code.SetTop(register + 1);
        _code.Emit(node, Op.LoadNone, register + 1);
        _code.Reserve(register + 2);
        _code.PlaceLoop(again, _code.IsReachable, _code.Assigned);
        _code.EmitJump(node, Op.Send, register, 0, done);
        _code.Emit(node, Op.Yield, register + 1, 1);
        _code.Jump(node, again);
        _code.Place(done);
        _code.Top = register;
        return register + 1;
    }
}
