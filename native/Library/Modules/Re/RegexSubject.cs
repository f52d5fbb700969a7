using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>What a pattern is applied to: a text, or bytes seen as a text of as many characters.</summary>
internal sealed class RegexSubject
{
    private readonly PyBytes? _bytes;
    private readonly bool _isPlain;

    private RegexSubject(in Value source, string text, PyBytes? bytes, bool isPlain)
    {
        Source = source;
        Text = text;
        _bytes = bytes;
        _isPlain = isPlain;
    }

    /// <summary>The object the program gave.</summary>
    public Value Source { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>True for bytes.</summary>
    public bool IsBytes => _bytes is not null;

    /// <summary>Number of code points or bytes.</summary>
    public int Length => _isPlain ? Text.Length : CodePoints.Count(Text);

    /// <summary>The empty text or bytes.</summary>
    public Value Empty => IsBytes ? Value.Of(PyBytes.Empty) : Value.Str("");

    /// <summary>Takes an object apart; null: it is not a text, and the error is raised.</summary>
    public static RegexSubject? Of(Vm vm, in Value source)
    {
        var plain = Ops.Unwrap(source);
        if (plain.TryStr(out var text))
        {
            if (!vm.ChargeWork(10 + (text.Length >> 4)))
            {
                return null;
            }

            var isPlain = text.Length < 64
                ? !CodePoints.HasPairs(text) : vm.TextIndex.IsPlain(text);
            return new RegexSubject(source, text, null, isPlain);
        }

        if (plain.Ref is PyBytes bytes)
        {
            var count = bytes.Data.Length;
            return vm.ChargeWork(10 + (count >> 3)) && vm.Charge(count * 2L)
                ? new RegexSubject(source, Encoding.Latin1.GetString(bytes.Data), bytes, true)
                : null;
        }

        if (Ops.IsBytesLike(source))
        {
            return Ops.TryBytesLike(vm, source, out var memory) && vm.ChargeWork(10 + (memory.Length >> 3))
                && vm.Charge(memory.Length * 3L)
                    ? new RegexSubject(
                        source, Encoding.Latin1.GetString(memory.Span), new PyBytes(memory.ToArray()), true)
                    : null;
        }

        vm.Fail(ExceptionTypes.TypeError, $"expected string or bytes-like object, got '{source.Class.Name}'");
        return null;
    }

    /// <summary>The part between two positions as an object.</summary>
    public Value Slice(int start, int end)
    {
        if (_bytes is not null)
        {
            return Value.Of(start == 0 && end == Text.Length ? _bytes
                : end <= start ? PyBytes.Empty : new PyBytes(_bytes.Data[start..end]));
        }

        return (end - start) switch
        {
            <= 0 => Value.Str(""),
            1 => Ops.Character(Text[start]),
            _ when start == 0 && end == Text.Length => Source.IsStr ? Source : Value.Str(Text),
            _ => Value.Str(Text[start..end]),
        };
    }

    /// <summary>The index Python sees of a position. Cost: linear with surrogate pairs.</summary>
    public int IndexOf(int position) =>
        _isPlain || position < 0 ? position : CodePoints.IndexAt(Text, position);

    /// <summary>The position of an index; indexes are clipped to the text.</summary>
    public int PositionOf(long index)
    {
        if (_isPlain)
        {
            return (int)Math.Clamp(index, 0, Text.Length);
        }

        return index <= 0 ? 0 : index >= Length ? Text.Length : CodePoints.Offset(Text, (int)index);
    }
}
