using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <summary>Collects the nodes of lists of unknown length; lists inside lists share the storage.</summary>
internal sealed class NodeStack
{
    private Node?[] _items = new Node?[16];

    /// <summary>The number of nodes of all lists under construction.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a node to the innermost list.</summary>
    public void Push(Node? node)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = node;
    }

    /// <summary>Ends a list that began at a count.</summary>
    public T[] Take<T>(int mark) where T : Node
    {
        int length = Count - mark;
        if (length == 0)
        {
            return [];
        }

        T[] result = new T[length];
        for (int i = 0; i < length; i++)
        {
            result[i] = (T)_items[mark + i]!;
            _items[mark + i] = null;
        }

        Count = mark;
        return result;
    }

    /// <summary>Ends a list with gaps that began at a count.</summary>
    public T?[] TakeOptional<T>(int mark) where T : Node => Take<T>(mark);

    /// <summary>Throws away a list that began at a count.</summary>
    public void Drop(int mark)
    {
        Array.Clear(_items, mark, Count - mark);
        Count = mark;
    }
}
