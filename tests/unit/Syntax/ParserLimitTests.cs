using System.Text;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Tests.Syntax;

/// <summary>Hostile sources end in a tree or an error, never in a crash or a long wait.</summary>
public sealed class ParserLimitTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("(", "", "too many nested parentheses")]
    [InlineData("f'{", "", "too many nested f-strings or t-strings")]
    [InlineData("-", "1", "source is too deeply nested")]
    [InlineData("not ", "1", "source is too deeply nested")]
    [InlineData("lambda:", "1", "source is too deeply nested")]
    [InlineData("a if b else ", "c", "source is too deeply nested")]
    [InlineData("a + ", "b", "source is too deeply nested")]
    [InlineData("a ** ", "b", "source is too deeply nested")]
    [InlineData("a.", "b", "source is too deeply nested")]
    [InlineData("a[b] or a[", "b", "too many nested parentheses")]
    public void DeepNestingIsAnError(string repeated, string end, string message) =>
        Assert.Equal(message, Parse(Repeat(repeated, Many) + end).Error?.Message);

    [Theory]
    [InlineData("a, ", "b")]
    [InlineData("a and ", "b")]
    [InlineData("a < ", "b")]
    [InlineData("a = ", "b")]
    [InlineData("a;", "b")]
    [InlineData("'a' ", "'b'")]
    [InlineData("\\\n", "b")]
    [InlineData("\n", "b")]
    [InlineData("@a\n", "def f(): pass")]
    public void LongFlatSourcesAreRead(string repeated, string end) =>
        Assert.Null(Parse(Repeat(repeated, Many) + end).Error?.Message);

    [Fact]
    public void LongElifChainsAreRead() =>
        Assert.Null(Parse("if a: pass\n" + Repeat("elif b: pass\n", Many)).Error?.Message);

    [Fact]
    public void ChainsOfAFewThousandAreRead() => Assert.Null(Parse(Repeat("a + ", 4000) + "b").Error?.Message);

    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "too many levels of indentation")]
    public void BlocksNestUpToALimit(int depth, string? message)
    {
        StringBuilder builder = new();
        for (int i = 0; i < depth; i++)
        {
            builder.Append(' ', i).Append("if x:\n");
        }

        builder.Append(' ', depth).Append("pass\n");
        Assert.Equal(message, Parse(builder.ToString()).Error?.Message);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "too many nested parentheses")]
    public void BracketsNestUpToALimit(int depth, string? message) =>
        Assert.Equal(message, Parse(Repeat("(", depth) + Repeat(")", depth)).Error?.Message);

    [Theory]
    [InlineData(4300, false)]
    [InlineData(4301, true)]
    public void IntegersHaveALimitOfDigits(int digits, bool isError) =>
        Assert.Equal(isError, Parse(Repeat("9", digits)).Error is not null);

    [Fact]
    public void HexadecimalIntegersHaveNoLimit() => Assert.Null(Parse("0x" + Repeat("f", Many)).Error?.Message);

    [Fact]
    public void NullCharactersAreAnError() =>
        Assert.Equal("source code string cannot contain null bytes", Parse("a\0b").Error?.Message);

    [Fact]
    public void AnErrorBehindALongStatementIsFound() =>
        Assert.Equal("invalid syntax", Parse("[" + Repeat("f(a, b.c + 2), ", Many) + "a b]").Error?.Message);

    [Fact]
    public void ASmallStackIsEnoughToFail()
    {
        string? message = null;
        string text = Repeat("[", 199) + "a b" + Repeat("]", 199) + Repeat("-", 900);
        Thread thread = new(() => message = Parse(text).Error?.Message, 192 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(300)]
    public void TheMeterStopsTheParser(int allowed)
    {
        CountingMeter meter = new(allowed);
        ParseOptions options = new() { Meter = meter };
        ParseResult<Module> result = Parser.Parse(new SourceText(Repeat("f(a, b)\n", 20_000), "m"), options);
        Assert.True(result.IsStopped);
        Assert.True(meter.Calls <= allowed + 2);
    }

    [Fact]
    public void ExpressionsAreReadAlone()
    {
        Expression? tree = Parser.ParseExpression(new SourceText("a.b(c) + 1", "e"), ParseOptions.Default).Tree;
        Assert.Equal(NodeKind.Binary, tree?.Kind);
        Assert.NotNull(Parser.ParseExpression(new SourceText("a = 1", "e"), ParseOptions.Default).Error);
        Assert.NotNull(Parser.ParseExpression(new SourceText(string.Empty, "e"), ParseOptions.Default).Error);
        Assert.NotNull(Parser.ParseExpression(new SourceText("a b", "e"), ParseOptions.Default).Error);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static ParseResult<Module> Parse(string text) =>
        Parser.Parse(new SourceText(text, "m"), ParseOptions.Default);

    private sealed class CountingMeter(int allowed) : IParseMeter
    {
        public int Calls { get; private set; }

        public bool Charge(int tokens) => ++Calls <= allowed;
    }
}
