namespace Monty.Runtime.Operations;

/// <summary>
/// Sorts 64-bit numbers digit by digit: linear whatever the numbers, stable for what moves with them.
/// </summary>
internal static class RadixSort
{
    /// <summary>Fewer numbers are sorted faster by comparing.</summary>
    public const int MinCount = 64;

    private const int DigitBits = 8;
    private const int Digits = 1 << DigitBits;

    /// <summary>Sorts numbers; each place moves along with its number when there are places.</summary>
    /// <param name="numbers">The numbers; sorted.</param>
    /// <param name="places">As long as the numbers, or null.</param>
    public static void Sort(long[] numbers, int[]? places)
    {
        var least = long.MaxValue;
        var greatest = long.MinValue;
        foreach (var number in numbers)
        {
            least = Math.Min(least, number);
            greatest = Math.Max(greatest, number);
        }

        // The distance to the least number is what is sorted: its upper digits are zero in all and need no pass.
        var range = (ulong)greatest - (ulong)least;
        var source = numbers;
        var target = new long[numbers.Length];
        var sourcePlaces = places;
        var targetPlaces = places is null ? null : new int[places.Length];
        Span<int> starts = stackalloc int[Digits];
        for (var shift = 0; shift < 64 && range >> shift != 0; shift += DigitBits)
        {
            if (!TryCount(source, (ulong)least, shift, starts))
            {
                continue;
            }

            if (sourcePlaces is null)
            {
                Scatter(source, target, (ulong)least, shift, starts);
            }
            else
            {
                Scatter(source, target, sourcePlaces, targetPlaces!, (ulong)least, shift, starts);
                (sourcePlaces, targetPlaces) = (targetPlaces, sourcePlaces);
            }

            (source, target) = (target, source);
        }

        if (source != numbers)
        {
            source.CopyTo(numbers, 0);
            sourcePlaces?.CopyTo(places!, 0);
        }
    }

    /// <summary>Where the numbers with each digit go; false when all have the same digit.</summary>
    private static bool TryCount(long[] source, ulong least, int shift, Span<int> starts)
    {
        starts.Clear();
        foreach (var number in source)
        {
            starts[(byte)(((ulong)number - least) >> shift)]++;
        }

        var next = 0;
        foreach (ref var start in starts)
        {
            var count = start;
            if (count == source.Length)
            {
                return false;
            }

            start = next;
            next += count;
        }

        return true;
    }

    private static void Scatter(long[] source, long[] target, ulong least, int shift, Span<int> starts)
    {
        foreach (var number in source)
        {
            target[starts[(byte)(((ulong)number - least) >> shift)]++] = number;
        }
    }

    private static void Scatter(
        long[] source, long[] target, int[] sourcePlaces, int[] targetPlaces, ulong least, int shift, Span<int> starts)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var number = source[i];
            var place = starts[(byte)(((ulong)number - least) >> shift)]++;
            target[place] = number;
            targetPlaces[place] = sourcePlaces[i];
        }
    }
}
