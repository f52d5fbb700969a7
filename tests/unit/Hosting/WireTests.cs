using System.Globalization;
using Monty.Hosting.Wire;
using Monty.Tests.Structure;

namespace Monty.Tests.Hosting;

/// <summary>Values have the bytes of tests/wire/vectors.txt, which the bindings are tested with too.</summary>
public sealed class WireTests
{
    private sealed record Vector(string Name, string Direction, string Expression, byte[] Bytes, string Shown);

    private static readonly Vector[] Vectors = [.. Repository.Read("tests/wire/vectors.txt").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | ", 5))
        .Select(parts => new Vector(parts[0], parts[1], parts[2], Convert.FromHexString(parts[3]), parts[4]))];

    public static TheoryData<string> Names(string direction) =>
        [.. Vectors.Where(vector => direction.Contains(vector.Direction)).Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names), "both out")]
    public void ValuesComeOutAsTheseBytes(string name)
    {
        var vector = Find(name);
        Assert.Equal(vector.Bytes, Run(vector.Expression)[2..]);
    }

    [Theory]
    [MemberData(nameof(Names), "both")]
    public void TheseBytesGoInAndComeBack(string name)
    {
        var vector = Find(name);
        Assert.Equal(vector.Bytes, Give(vector.Bytes).Bytes[2..]);
    }

    [Theory]
    [MemberData(nameof(Names), "in")]
    public void OtherBytesAreReadAsTheValue(string name)
    {
        var vector = Find(name);
        Assert.Equal(Run(vector.Expression), Give(vector.Bytes).Bytes);
    }

    [Theory]
    [MemberData(nameof(Names), "bad")]
    public void MalformedMessagesAreRefused(string name)
    {
        var vector = Find(name);
        var answer = Host.Start(Program(), out _, vector.Bytes);
        var code = answer.Text.Split('\'')[1];
        Assert.Equal(vector.Shown, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Status} {code}"));
    }

    private static Vector Find(string name) => Vectors.Single(vector => vector.Name == name);

    private static byte[] Run(string expression) => Host.Run(expression.Replace("; ", "\n")).Bytes;

    private static Monty.Hosting.Program Program() => Host.Compile("x", options =>
    {
        options.WireText("inputs");
        options.WireTexts(["x"]);
    });

    private static Host.Message Give(byte[] value)
    {
        var inputs = Host.Make(MessageKind.Value, message =>
        {
            message.WireTuple(1);
            message.Raw(value);
        }, MessageFlags.Extended);
        return Host.Start(Program(), out _, inputs);
    }
}
