using System.Numerics;
using Monty.Runtime.Text;
using static Monty.Tests.Runtime.Recording;

namespace Monty.Tests.Runtime;

/// <summary>format() against the recording of CPython.</summary>
public sealed class FormatTests
{
    private static readonly IWorkMeter Meter = Unmetered.Instance;

    [Fact]
    public void Ints() => Check("format.txt", "int", a =>
    {
        BigInteger value = Int(a[0]);
        var text = new TextBuffer(stackalloc char[16]);
        string result = ValueFormat.TryAppend(ref text, value, Text(a[1]), "int", 4300, Meter, out TextError error)
            ? Escape(text.ToString())
            : Show(error);
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            text.Truncate(0);
            Assert.Equal(result, ValueFormat.TryAppend(ref text, (long)value, Text(a[1]), "int", Meter, out error)
                ? Escape(text.ToString())
                : Show(error));
        }

        return result;
    });

    [Fact]
    public void Floats() => Check("format.txt", "float", a =>
    {
        var text = new TextBuffer(stackalloc char[16]);
        return ValueFormat.TryAppend(ref text, Float(a[0]), Text(a[1]), "float", Meter, out TextError error)
            ? Escape(text.ToString())
            : Show(error);
    });

    [Fact]
    public void Complexes() => Check("format.txt", "complex", a =>
    {
        var text = new TextBuffer(stackalloc char[16]);
        return ValueFormat.TryAppend(ref text, Float(a[0]), Float(a[1]), Text(a[2]), "complex", Meter,
            out TextError error)
            ? Escape(text.ToString())
            : Show(error);
    });

    [Fact]
    public void Strings() => Check("format.txt", "str", a =>
    {
        var text = new TextBuffer(stackalloc char[16]);
        return ValueFormat.TryAppend(ref text, Text(a[0]).AsSpan(), Text(a[1]), "str", Meter, out TextError error)
            ? Escape(text.ToString())
            : Show(error);
    });
}
