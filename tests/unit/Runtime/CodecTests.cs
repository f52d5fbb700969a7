using Monty.Runtime.Text;
using static Monty.Tests.Runtime.Recording;

namespace Monty.Tests.Runtime;

/// <summary>Codecs against the recording of CPython, and the hashes of texts.</summary>
public sealed class CodecTests
{
    private static readonly IWorkMeter Meter = Unmetered.Instance;

    [Fact]
    public void Encode() => Check("codecs.txt", "encode", a =>
    {
        string text = Text(a[2]);
        return TextEncoder.TryEncode(text, Encoding(a[0]), a[1], Meter, out byte[] bytes, out CodecError e)
            ? Convert.ToHexStringLower(bytes)
            : Describe(e, () => CodecError.DescribeEncode(e.Encoding, text, e.Start, e.End, e.Reason));
    });

    [Fact]
    public void Decode() => Check("codecs.txt", "decode", a =>
    {
        byte[] bytes = Convert.FromHexString(a[2]);
        byte[] inner = a[0] == "utf-8-sig" && a[2].StartsWith("efbbbf", StringComparison.Ordinal) ? bytes[3..] : bytes;
        return TextDecoder.TryDecode(bytes, Encoding(a[0]), a[1], Meter, out string text, out CodecError e)
            ? Escape(text)
            : Describe(e, () => CodecError.DescribeDecode(e.Encoding, inner, e.Start, e.End, e.Reason));
    });

    [Fact]
    public void Names() => Check("codecs.txt", "name", a => CodecNames.TryFindEncoding(Text(a[0]), out _) ? "1" : "0");

    [Fact]
    public void HashesSpread()
    {
        var seen = new HashSet<long>();
        for (int i = 0; i < 200_000; i++)
        {
            seen.Add(StringHash.Compute(i.ToString("x", null)));
            seen.Add(StringHash.Compute("name_" + i));
            seen.Add(StringHash.Compute(new string('a', i % 50) + i));
        }

        Assert.InRange(seen.Count, 500_000, 600_000);
        Assert.NotEqual(StringHash.Compute("abc", 1), StringHash.Compute("abc", 2));
        Assert.NotEqual(StringHash.Compute("\0"), StringHash.Compute("\0\0"));
        Assert.NotEqual(StringHash.Compute(""), StringHash.Compute("\0"));
    }

    [Fact]
    public void ItemsHashDependsOnOrderOnlyForTuples()
    {
        ItemsHash forward = default;
        ItemsHash backward = default;
        forward.Add(1);
        forward.Add(2);
        backward.Add(2);
        backward.Add(1);
        Assert.NotEqual(forward.OfTuple, backward.OfTuple);
        Assert.NotEqual(forward.OfTuple, default(ItemsHash).OfTuple);
        ItemsHash set = default;
        ItemsHash sameSet = default;
        set.AddUnordered(1);
        set.AddUnordered(2);
        sameSet.AddUnordered(2);
        sameSet.AddUnordered(1);
        Assert.Equal(set.OfSet, sameSet.OfSet);
    }

    private static TextEncoding Encoding(string name)
    {
        Assert.True(CodecNames.TryFindEncoding(name, out TextEncoding encoding));
        return encoding;
    }

    private static string Describe(CodecError e, Func<string> describe) =>
        e.Kind is TextErrorKind.UnicodeDecodeError or TextErrorKind.UnicodeEncodeError
            ? $"!{e.Kind} {e.Encoding} {e.Start} {e.End} {e.Reason} {Escape(describe())}"
            : $"!{e.Kind} {e.Reason}";
}
