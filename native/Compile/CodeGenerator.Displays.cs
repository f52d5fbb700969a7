using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Displays of lists, tuples, sets and dicts.</summary>
internal sealed partial class CodeGenerator
{
    private const int MaxPairs = MaxWindow / 2;

    // An empty display names its destination as the first register of nothing.
    private void EmitBuild(Node node, Op op, int destination, int first, int count)
    {
        _code.Reserve(destination + 1);
        _code.Emit(node, op, destination, count == 0 ? destination : first, count);
    }

    private static bool HasStar(Expression[] elements)
    {
        foreach (Expression element in elements)
        {
            if (element.Kind == NodeKind.Starred)
            {
                return true;
            }
        }

        return false;
    }

    private void GenerateTuple(Expression[] elements, Node node, int destination)
    {
        int top = _code.Top;
        if (elements.Length <= MaxWindow && !HasStar(elements))
        {
            PushAll(elements);
            _code.Top = top;
            EmitBuild(node, Op.BuildTuple, destination, top, elements.Length);
            return;
        }

        GenerateList(elements, node, top);
        _code.Top = top;
        _code.Emit(node, Op.ListToTuple, destination, top);
    }

    private void GenerateList(Expression[] elements, Node node, int destination)
    {
        int top = _code.Top;
        if (elements.Length > 2 && ConstantItems(elements) is { } items)
        {
            ExtendWithConstants(items, node, Op.BuildList, Op.ListExtend, destination);
            return;
        }

        int count = PushLeading(elements);
        _code.Top = top;
        if (count == elements.Length)
        {
            EmitBuild(node, Op.BuildList, destination, top, count);
            return;
        }

        _code.Reserve(top + 1);
        EmitBuild(node, Op.BuildList, top, top, count);
        AddRest(node, elements, count, Op.ListAppend, Op.ListExtend);
        Move(top, destination, node);
    }

    private void GenerateSet(SetExpression node, int destination)
    {
        int top = _code.Top;
        Expression[] elements = node.Elements;
        if (elements.Length > 2 && ConstantItems(elements) is { } items)
        {
            object constant = MakeFrozenSet(items) is { } set ? set : items;
            ExtendWithConstants(constant, node, Op.BuildSet, Op.SetUpdate, destination);
            return;
        }

        int count = PushLeading(elements);
        _code.Top = top;
        if (count == elements.Length)
        {
            EmitBuild(node, Op.BuildSet, destination, top, count);
            return;
        }

        _code.Reserve(top + 1);
        EmitBuild(node, Op.BuildSet, top, top, count);
        AddRest(node, elements, count, Op.SetAdd, Op.SetUpdate);
        Move(top, destination, node);
    }

    private void ExtendWithConstants(object items, Node node, Op build, Op extend, int destination)
    {
        int top = _code.Top;
        _code.Reserve(top + 2);
        EmitBuild(node, build, top, top, 0);
        _code.SetTop(top + 1);
        LoadConstant(items, top + 1, node);
        _code.Emit(node, extend, top, top + 1);
        _code.Top = top;
        Move(top, destination, node);
    }

    // The elements before the first star, as many as a window takes, in the next registers.
    private int PushLeading(Expression[] elements)
    {
        int count = 0;
        while (count < elements.Length && count < MaxWindow && elements[count].Kind != NodeKind.Starred)
        {
            Push(elements[count++]);
        }

        return count;
    }

    private void AddRest(Node node, Expression[] elements, int from, Op add, Op extend)
    {
        int display = _code.Push();
        for (int i = from; i < elements.Length; i++)
        {
            Expression element = elements[i];
            bool isStarred = element.Kind == NodeKind.Starred;
            int item = Operand(isStarred ? ((StarredExpression)element).Value : element);
            _code.Top = display + 1;
            _code.Emit(node, isStarred ? extend : add, display, item);
        }

        _code.Top = display;
    }

    private void GenerateDict(DictExpression node, int destination)
    {
        int top = _code.Top;
        int count = 0;
        while (count < node.Keys.Length && count < MaxPairs && node.Keys[count] is { } key)
        {
            Push(key);
            Push(node.Values[count++]);
        }

        _code.Top = top;
        if (count == node.Keys.Length)
        {
            EmitBuild(node, Op.BuildDict, destination, top, count);
            return;
        }

        _code.Reserve(top + 1);
        EmitBuild(node, Op.BuildDict, top, top, count);
        _code.SetTop(top + 1);
        for (int i = count; i < node.Keys.Length; i++)
        {
            Expression value = node.Values[i];
            if (node.Keys[i] is { } name)
            {
                int key2 = Operand(name, value);
                int item = Operand(value);
                _code.Top = top + 1;
                _code.Emit(node, Op.DictStore, top, key2, item);
            }
            else
            {
                int mapping = Operand(value);
                _code.Top = top + 1;
                _code.Emit(node, Op.DictUpdate, top, mapping);
            }
        }

        _code.Top = top;
        Move(top, destination, node);
    }
}
