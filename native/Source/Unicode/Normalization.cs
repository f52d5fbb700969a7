using System.Text;

namespace Monty.Source.Unicode;

/// <summary>The four normalisation forms.</summary>
/// <remarks>
/// Normalization.bin lists the decompositions, as a step from the code before, a number with flags (compatible,
/// composes)
/// and the code points, then the combining classes. generate.py writes it. Read on first use.
/// </remarks>
internal sealed class Normalization
{
    /// <summary>Code points that one is decomposed to at most.</summary>
    public const int LongestMapping = 18;

    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;

    private readonly Dictionary<int, (int[] Points, bool IsCompatible)> _mappings = [];
    private readonly Dictionary<long, int> _compositions = [];
    private readonly Dictionary<int, byte> _classes = [];

    private Normalization()
    {
        ResourceReader reader = new(EmbeddedFiles.Read("Normalization.bin"));
        int count = reader.ReadNumber();
        int code = 0;
        for (int i = 0; i < count; i++)
        {
            code += reader.ReadNumber();
            int header = reader.ReadNumber();
            int[] points = new int[header >> 2];
            for (int j = 0; j < points.Length; j++)
            {
                points[j] = reader.ReadNumber();
            }

            _mappings[code] = (points, (header & 2) != 0);
            if ((header & 1) != 0)
            {
                _compositions[PairOf(points[0], points[1])] = code;
            }
        }

        count = reader.ReadNumber();
        code = 0;
        for (int i = 0; i < count; i++)
        {
            code += reader.ReadNumber();
            _classes[code] = (byte)reader.ReadByte();
        }
    }

    /// <summary>The form NFKC, which names in programs are compared in.</summary>
    public static string Compose(ReadOnlySpan<char> text) => Normalize(text, isCompatible: true, composes: true);

    /// <summary>NFC, NFD, NFKC or NFKD.</summary>
    /// <remarks>Cost: linear in the text, which grows up to 18 times.</remarks>
    public static string Normalize(ReadOnlySpan<char> text, bool isCompatible, bool composes)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToString();
        }

        Normalization table = Table.Instance;
        List<int> points = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int point = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                point = char.ConvertToUtf32(text[i], text[i + 1]);
                i++;
            }

            table.Decompose(point, isCompatible, points);
        }

        table.Order(points);
        if (composes)
        {
            table.Compose(points);
        }

        StringBuilder builder = new(points.Count);
        foreach (int point in points)
        {
            if (point <= 0xFFFF)
            {
                builder.Append((char)point);
            }
            else
            {
                builder.Append(char.ConvertFromUtf32(point));
            }
        }

        return builder.ToString();
    }

    /// <summary>The canonical combining class of a code point.</summary>
    public static int CombiningClass(int codePoint) => Table.Instance.ClassOf(codePoint);

    /// <summary>What a code point is decomposed to in one step; empty when it is not.</summary>
    public static int[] MappingOf(int codePoint, out bool isCompatible)
    {
        var found = Table.Instance._mappings.GetValueOrDefault(codePoint);
        isCompatible = found.IsCompatible;
        return found.Points ?? [];
    }

    /// <summary>The code points that are decomposed for compatibility only, in order.</summary>
    public static IEnumerable<int> CompatibleCodes()
    {
        foreach (var (code, (_, isCompatible)) in Table.Instance._mappings)
        {
            if (isCompatible)
            {
                yield return code;
            }
        }
    }

    private static long PairOf(int first, int second) => ((long)first << 32) | (uint)second;

    private int ClassOf(int point) => point < 0x300 ? 0 : _classes.GetValueOrDefault(point);

    // The mappings are fixed data; the deepest takes three steps.
    private void Decompose(int point, bool isCompatible, List<int> result)
    {
        if (point < 0xA0)
        {
            result.Add(point);
        }
        else if (point is >= Hangul.First and < Hangul.First + Hangul.Count)
        {
            int index = point - Hangul.First;
            result.Add(LeadFirst + (index / Hangul.PerLead));
            result.Add(VowelFirst + (index % Hangul.PerLead / Hangul.TailCount));
            if (index % Hangul.TailCount != 0)
            {
                result.Add(TailFirst + (index % Hangul.TailCount));
            }
        }
        else if (_mappings.TryGetValue(point, out (int[] Points, bool IsCompatible) mapping) &&
            (isCompatible || !mapping.IsCompatible))
        {
            foreach (int part in mapping.Points)
            {
                Decompose(part, isCompatible, result);
            }
        }
        else
        {
            result.Add(point);
        }
    }

    /// <summary>Sorts each run of combining marks by class and keeps the order inside a class.</summary>
    private void Order(List<int> points)
    {
        List<(int Class, int Index, int Point)> run = [];
        for (int start = 0; start < points.Count; start++)
        {
            int end = start;
            bool isSorted = true;
            run.Clear();
            while (end < points.Count && ClassOf(points[end]) is > 0 and int value)
            {
                isSorted &= run.Count == 0 || run[^1].Class <= value;
                run.Add((value, end, points[end]));
                end++;
            }

            if (!isSorted)
            {
                run.Sort(static (a, b) => a.Class != b.Class ? a.Class - b.Class : a.Index - b.Index);
                for (int i = 0; i < run.Count; i++)
                {
                    points[start + i] = run[i].Point;
                }
            }

            start = Math.Max(start, end - 1);
        }
    }

    private void Compose(List<int> points)
    {
        int length = 0;
        int starter = -1;
        int lastClass = -1;
        for (int i = 0; i < points.Count; i++)
        {
            int point = points[i];
            int value = ClassOf(point);
            if (starter >= 0 && (lastClass < value || lastClass == -1) &&
                TryCompose(points[starter], point, out int composed))
            {
                points[starter] = composed;
                continue;
            }

            if (value == 0)
            {
                starter = length;
                lastClass = -1;
            }
            else
            {
                lastClass = value;
            }

            points[length++] = point;
        }

        points.RemoveRange(length, points.Count - length);
    }

    private bool TryCompose(int first, int second, out int composed)
    {
        if (first is >= LeadFirst and < LeadFirst + LeadCount && second is >= VowelFirst and < VowelFirst + VowelCount)
        {
            composed = Hangul.First + ((first - LeadFirst) * Hangul.PerLead) +
                ((second - VowelFirst) * Hangul.TailCount);
            return true;
        }

        if (first is >= Hangul.First and < Hangul.First + Hangul.Count &&
            (first - Hangul.First) % Hangul.TailCount == 0 &&
            second is > TailFirst and < TailFirst + Hangul.TailCount)
        {
            composed = first + second - TailFirst;
            return true;
        }

        return _compositions.TryGetValue(PairOf(first, second), out composed);
    }

    private static class Table
    {
        public static readonly Normalization Instance = new();
    }
}
