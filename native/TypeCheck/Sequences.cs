namespace Monty.TypeCheck;

/// <summary>What the checker does with sequences, at once and without the size of a query library.</summary>
internal static class Sequences
{
    /// <summary>Each item changed.</summary>
    public static List<TOut> Select<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> change)
    {
        List<TOut> result = [];
        foreach (var item in items)
        {
            result.Add(change(item));
        }

        return result;
    }

    /// <summary>The items of the lists that items lead to.</summary>
    public static List<TOut> SelectMany<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, IEnumerable<TOut>> change)
    {
        List<TOut> result = [];
        foreach (var item in items)
        {
            result.AddRange(change(item));
        }

        return result;
    }

    /// <summary>The items for which something holds.</summary>
    public static List<T> Where<T>(this IEnumerable<T> items, Func<T, bool> holds)
    {
        List<T> result = [];
        foreach (var item in items)
        {
            if (holds(item))
            {
                result.Add(item);
            }
        }

        return result;
    }

    /// <summary>The items of a class.</summary>
    public static List<T> OfType<T>(this IEnumerable<object?> items)
    {
        List<T> result = [];
        foreach (var item in items)
        {
            if (item is T one)
            {
                result.Add(one);
            }
        }

        return result;
    }

    /// <summary>The first item, or none.</summary>
    public static T? FirstOrDefault<T>(this IEnumerable<T> items, Func<T, bool>? holds = null)
    {
        foreach (var item in items)
        {
            if (holds is null || holds(item))
            {
                return item;
            }
        }

        return default;
    }

    /// <summary>True when something holds for an item.</summary>
    public static bool Any<T>(this IEnumerable<T> items, Func<T, bool> holds) => items.Where(holds).Count > 0;

    /// <summary>The items and one more.</summary>
    public static List<T> Append<T>(this IEnumerable<T> items, T last) => [.. items, last];

    /// <summary>One item and those that follow.</summary>
    public static List<T> Prepend<T>(this IEnumerable<T> items, T first) => [first, .. items];

    /// <summary>Items of two sequences.</summary>
    public static List<T> Concat<T>(this IEnumerable<T> items, IEnumerable<T> others) => [.. items, .. others];

    /// <summary>The items from a place on.</summary>
    public static List<T> Skip<T>(this IEnumerable<T> items, int count)
    {
        List<T> result = [.. items];
        result.RemoveRange(0, Math.Min(count, result.Count));
        return result;
    }

    /// <summary>The first items.</summary>
    public static List<T> Take<T>(this IEnumerable<T> items, int count)
    {
        List<T> result = [.. items];
        return result.Count > count ? result.GetRange(0, count) : result;
    }
}
