using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Assignments.</summary>
internal sealed partial class CodeGenerator
{
    private const int MaxStarTargets = 256;

    private void GenerateAssign(AssignStatement node)
    {
        if (node.Targets.Length == 1)
        {
            Assign(node.Targets[0], node.Value);
            return;
        }

        bool areNames = true;
        foreach (Expression target in node.Targets)
        {
            areNames &= target.Kind == NodeKind.Name;
        }

        // A local that one target rebinds must keep its old value for the next.
        int value = areNames ? Operand(node.Value) : Push(node.Value);
        foreach (Expression target in node.Targets)
        {
            Store(target, value);
        }
    }

    private void Assign(Expression target, Expression value)
    {
        switch (target)
        {
            case NameExpression name:
                Symbol symbol = Lookup(name.Name);
                if (symbol.Kind == SymbolKind.Local)
                {
                    Generate(value, symbol.Index);
                    SetAssigned(symbol);
                }
                else
                {
                    Store(symbol, Operand(value), name);
                }

                break;
            case TupleExpression tuple:
                AssignSequence(tuple, tuple.Elements, value);
                break;
            case ListExpression list:
                AssignSequence(list, list.Elements, value);
                break;
            default:
                Store(target, Operand(value, target));
                break;
        }
    }

    // `a, b = c, d` needs no tuple: all values are computed, then stored from left to right.
    private void AssignSequence(Expression target, Expression[] targets, Expression value)
    {
        Expression[]? values = value switch
        {
            TupleExpression tuple => tuple.Elements,
            ListExpression list => list.Elements,
            _ => null,
        };
        if (values is null || values.Length != targets.Length || values.Length is 0 or > MaxWindow
            || HasStar(values) || HasStar(targets))
        {
            Store(target, Operand(value, target));
            return;
        }

        int first = _code.Top;
        int last = values.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Push(values[i]);
        }

        int lastValue = CanStoreEarly(targets) ? Lookup(((NameExpression)targets[last]).Name).Index : _code.Push();
        if (lastValue >= first)
        {
            _code.Top = lastValue;
        }

        Generate(values[last], lastValue);
        if (lastValue >= first)
        {
            _code.SetTop(lastValue + 1);
        }

        for (int i = 0; i < last; i++)
        {
            Store(targets[i], first + i);
        }

        Store(targets[last], lastValue);
    }

    // The last value may go to its local at once when no other store can fail or see it.
    private bool CanStoreEarly(Expression[] targets)
    {
        if (targets.Length > 8)
        {
            return false;
        }

        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not NameExpression name || Lookup(name.Name).Kind != SymbolKind.Local)
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

        return true;
    }

    /// <summary>Stores a register in a target.</summary>
    private void Store(Expression target, int register)
    {
        int top = _code.Top;
        _guard.Enter(target);
        switch (target)
        {
            case NameExpression name:
                Store(Lookup(name.Name), register, name);
                break;
            case AttributeExpression attribute:
                int value = Operand(attribute.Value);
                _code.Top = top;
                (int start, int end) = PlaceOfAttribute(attribute, attribute);
                _code.Emit(start, end, Op.StoreAttribute, value, register, CacheIndex(attribute.Name, attribute));
                NoteStaticAttribute(attribute);
                break;
            case SubscriptExpression subscript:
                int container = Operand(subscript.Value, subscript.Index);
                int index = Operand(subscript.Index);
                _code.Top = top;
                _code.Emit(subscript, Op.StoreItem, container, index, register);
                break;
            case TupleExpression tuple:
                Unpack(tuple, tuple.Elements, register);
                break;
            case ListExpression list:
                Unpack(list, list.Elements, register);
                break;
            case StarredExpression:
                throw new CompileError(CompileMessages.StarredTarget, target);
        }

        _guard.Leave();
        _code.Top = top;
    }

    private void Unpack(Expression target, Expression[] targets, int register)
    {
        int star = -1;
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i].Kind == NodeKind.Starred)
            {
                if (star >= 0)
                {
                    throw new CompileError(CompileMessages.MultipleStars, target);
                }

                star = i;
            }
        }

        if (star >= MaxStarTargets || (star >= 0 && targets.Length - star - 1 >= MaxStarTargets))
        {
            throw new CompileError(CompileMessages.TooManyStarTargets, target);
        }

        int first = _code.Top;
        if (star < 0 && AdjacentLocals(targets, register) is var direct and >= 0)
        {
            _code.Emit(target, Op.UnpackSequence, direct, register, targets.Length);
            foreach (Expression each in targets)
            {
                SetAssigned(Lookup(((NameExpression)each).Name));
            }

            return;
        }

        _code.Reserve(first + Math.Max(targets.Length, 1));
        if (star < 0)
        {
            _code.Emit(target, Op.UnpackSequence, first, register, targets.Length);
        }
        else
        {
            _code.Emit(target, Op.UnpackStar, first, register, star | ((targets.Length - star - 1) << 8));
        }

        _code.SetTop(first + targets.Length);
        for (int i = 0; i < targets.Length; i++)
        {
            Store(targets[i] is StarredExpression starred ? starred.Value : targets[i], first + i);
        }

        _code.Top = first;
    }

    // The first of the registers when all targets are locals that stand side by side and none is the source.
    private int AdjacentLocals(Expression[] targets, int source)
    {
        int first = -1;
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not NameExpression name)
            {
                return -1;
            }

            Symbol symbol = Lookup(name.Name);
            if (symbol.Kind != SymbolKind.Local || symbol.Index == source || (i != 0 && symbol.Index != first + i))
            {
                return -1;
            }

            first = i == 0 ? symbol.Index : first;
        }

        return first;
    }

    private void GenerateAugmentedAssign(AugmentedAssignStatement node)
    {
        Op op = OpOf(node.Operator) + InplaceDistance;
        int top = _code.Top;
        switch (node.Target)
        {
            case NameExpression name:
                AugmentName(node, name, op);
                break;
            case AttributeExpression attribute:
                int owner = Operand(attribute.Value, node.Value);
                int value = _code.Top;
                int cache = CacheIndex(attribute.Name, attribute);
                (int start, int end) = PlaceOfAttribute(attribute, attribute);
                _code.Reserve(value + 1);
                _code.Emit(start, end, Op.LoadAttribute, value, owner, cache);
                _code.SetTop(value + 1);
                EmitAugmented(node, op, value, node.Value);
                _code.Top = top;
                _code.Emit(start, end, Op.StoreAttribute, owner, value, CacheIndex(attribute.Name, attribute));
                NoteStaticAttribute(attribute);
                break;
            case SubscriptExpression subscript:
                AugmentItem(node, subscript, op);
                break;
        }
    }

    private void AugmentName(AugmentedAssignStatement node, NameExpression name, Op op)
    {
        Symbol symbol = Lookup(name.Name);
        int top = _code.Top;
        if (symbol.Kind == SymbolKind.Local)
        {
            CheckBound(symbol, name);
            int left = symbol.Index;
            if (symbol.Has(SymbolFlags.Walrus) && node.Value.Kind is not (NodeKind.Constant or NodeKind.Name))
            {
                left = _code.Push();
                Move(symbol.Index, left, name);
            }

            EmitBinary(node, op, left, node.Value, symbol.Index, top);
            SetAssigned(symbol);
            return;
        }

        int register = _code.Top;
        _code.Reserve(register + 1);
        LoadName(name, register);
        _code.SetTop(register + 1);
        EmitAugmented(node, op, register, node.Value);
        Store(symbol, register, name);
    }

    // register = register op value; the register is a temporary that stays live while the value is evaluated.
    private void EmitAugmented(AugmentedAssignStatement node, Op op, int register, Expression value)
    {
        EmitBinary(node, op, register, value, register, register + 1);
        _code.Top = register + 1;
    }

    private void AugmentItem(AugmentedAssignStatement node, SubscriptExpression subscript, Op op)
    {
        int top = _code.Top;
        int container = Operand(subscript.Value, [subscript.Index, node.Value]);
        int index = Operand(subscript.Index, node.Value);
        int value = _code.Top;
        _code.Reserve(value + 1);
        _code.Emit(subscript, Op.LoadItem, value, container, index);
        _code.SetTop(value + 1);
        EmitAugmented(node, op, value, node.Value);
        _code.Top = top;
        _code.Emit(subscript, Op.StoreItem, container, index, value);
    }
}
