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

    /// <summary>What a function makes of each item and its place.</summary>
    public static List<TOut> Select<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, int, TOut> change)
    {
        var at = 0;
        return items.Select(one => change(one, at++));
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

    /// <summary>True when something holds for all items.</summary>
    public static bool All<T>(this IEnumerable<T> items, Func<T, bool> holds) =>
        items.Where(one => !holds(one)).Count == 0;

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

    /// <summary>The items from the first one on for which something does not hold.</summary>
    public static List<T> SkipWhile<T>(this IEnumerable<T> items, Func<T, bool> holds)
    {
        List<T> result = [.. items];
        var at = result.FindIndex(one => !holds(one));
        return result.GetRange(at < 0 ? result.Count : at, at < 0 ? 0 : result.Count - at);
    }

    /// <summary>The items before the first one for which something does not hold.</summary>
    public static List<T> TakeWhile<T>(this IEnumerable<T> items, Func<T, bool> holds)
    {
        List<T> result = [.. items];
        var at = result.FindIndex(one => !holds(one));
        return at < 0 ? result : result.GetRange(0, at);
    }

    /// <summary>The first items.</summary>
    public static List<T> Take<T>(this IEnumerable<T> items, int count)
    {
        List<T> result = [.. items];
        return result.Count > count ? result.GetRange(0, count) : result;
    }
}
