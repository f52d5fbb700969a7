using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <content>Runs of single code points.</content>
internal sealed partial class RegexMatcher
{
    /// <summary>The position behind exactly so many code points of a kind, or -1.</summary>
    private int TakeExactly(RegexCompiler.Single what, int argument, int at, int count)
    {
        if (count > _end - at)
        {
            return -1;
        }

        var left = count;
        var end = TakeUpTo(what, argument, at, ref left);
        return left == 0 ? end : -1;
    }

    /// <summary>The position behind at most so many code points of a kind; the count is what is left of it.</summary>
    private int TakeUpTo(RegexCompiler.Single what, int argument, int at, ref int count)
    {
        var text = _text.AsSpan(0, _end);
        var start = at;
        var set = what == RegexCompiler.Single.Set ? Program.Sets[argument] : null;
        while (count > 0 && (uint)at < (uint)text.Length)
        {
            int point = text[at];
            var length = 1;
            if ((uint)(point - 0xD800) < 0x400)
            {
                point = CodePoints.At(text, at, out length);
            }

            var isTaken = what switch
            {
                RegexCompiler.Single.Set => set!.Contains(point),
                RegexCompiler.Single.Any => point != '\n',
                RegexCompiler.Single.AnyAll => true,
                _ => point == argument,
            };
            if (!isTaken)
            {
                break;
            }

            at += length;
            count--;
        }

        _budget -= (at - start) >> 2;
        return at;
    }

    /// <summary>The position behind as many code points of a kind as there are.</summary>
    private int TakeAll(RegexCompiler.Single what, int argument, int at)
    {
        var rest = _text.AsSpan(at, _end - at);
        int found;
        switch (what)
        {
            case RegexCompiler.Single.AnyAll:
                return _end;
            case RegexCompiler.Single.Any:
                found = rest.IndexOf('\n');
                break;
            case RegexCompiler.Single.Char:
                found = rest.Length > 0 && rest[0] == argument ? rest.IndexOfAnyExcept((char)argument) : 0;
                break;
            default:
            {
                var set = Program.Sets[argument];
                found = set.Stops is { } stops ? rest.IndexOfAny(stops) : TakeSet(set, rest);
                break;
            }
        }

        found = found < 0 ? rest.Length : found;
        _budget -= found >> 4;
        return at + found;
    }

    private static int TakeSet(CharSet set, ReadOnlySpan<char> text)
    {
        var table = set.Table;
        var at = 0;
        while ((uint)at < (uint)text.Length)
        {
            var c = text[at];
            if (c < table.Length)
            {
                if (table[c] == 0)
                {
                    return at;
                }

                at++;
                continue;
            }

            if (!set.Contains(CodePoints.At(text, at, out var length)))
            {
                return at;
            }

            at += length;
        }

        return at;
    }

    /// <summary>The position one code point further when it is of a kind, or -1.</summary>
    private int TakeOne(RegexCompiler.Single what, int argument, int at)
    {
        var count = 1;
        var end = TakeUpTo(what, argument, at, ref count);
        return count == 0 ? end : -1;
    }

    /// <summary>
    /// The next position to try when a run gives back characters: the last one above the minimum where what has to
    /// follow stands; -1 when there is none.
    /// </summary>
    private int GiveBack(int at, int min, int next)
    {
        if (next >= 0)
        {
            // Invariant: a character that is no surrogate cannot be found inside a pair.
            if (at <= min)
            {
                return -1;
            }

            var found = _text.AsSpan(min, at - min).LastIndexOf((char)next);
            _budget -= (at - min - Math.Max(found, 0)) >> 4;
            return found < 0 ? -1 : min + found;
        }

        if (at <= min)
        {
            return -1;
        }

        at--;
        return at > min && char.IsLowSurrogate(_text[at]) && char.IsHighSurrogate(_text[at - 1]) ? at - 1 : at;
    }
}
