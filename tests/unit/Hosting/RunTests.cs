using Monty.Hosting;
using Monty.Hosting.Wire;

namespace Monty.Tests.Hosting;

/// <summary>Programs run, ask, are saved and go on.</summary>
public sealed class RunTests
{
    /// <summary>Results come out as messages.</summary>
    [Theory]
    [InlineData("1+1", "C 2")]
    [InlineData("", "C None")]
    [InlineData("2**100", "C 1267650600228229401496703205376")]
    [InlineData("-(2**62)*7", "C -32281802128991715328")]
    [InlineData("[1, 'a', (2.5, None), {'k': True}]", "C [1, 'a', (2.5, None), {'k': True}]")]
    [InlineData("int", "C type:'int'")]
    public void Results(string source, string expected) => Assert.Equal(expected, Host.Run(source).Text);

    /// <summary>Inputs are bound by name or by order.</summary>
    [Fact]
    public void Inputs()
    {
        var program = Host.Compile("x * y", options =>
        {
            options.WireText("inputs");
            options.WireTexts(["x", "y"]);
        });
        var byName = Host.Make(MessageKind.Value, message =>
        {
            message.Byte(WireCode.Dict);
            message.WireText("y");
            message.WireInt(6);
            message.WireText("x");
            message.WireInt(7);
            message.Byte(WireCode.End);
        });
        var byOrder = Host.Make(MessageKind.Value, message =>
        {
            message.WireTuple(2);
            message.WireInt(3);
            message.WireFloat(0.5);
        });
        Assert.Equal("C 42", Host.Start(program, out _, byName).Text);
        Assert.Equal("C 1.5", Host.Start(program, out _, byOrder).Text);
        Assert.Equal("C 42", Host.Start(program, out _, byName).Text);
        Assert.Equal("E ('missing-input', 'Missing required inputs: [\"x\", \"y\"]')", Host.Start(program, out _).Text);
    }

    /// <summary>A call of an unknown name suspends; the answer is the call's value.</summary>
    [Fact]
    public void Calls()
    {
        var program = Host.Compile("a = fetch(1, k='v')\nb = fetch(a)\na + b");
        var message = Host.Start(program, out var run);
        Assert.Equal("F ('fetch', (1), {'k': 'v'}, 1, False)", message.Text);
        message = Host.Resume(run!, Host.Int(40));
        Assert.Equal("F ('fetch', (40), {}, 2, False)", message.Text);
        message = Host.Resume(run!, Host.Int(2));
        Assert.Equal("C 42", message.Text);
        Assert.True(run!.HasEnded);
        Assert.Equal(HostStatus.Closed, Host.Resume(run, Host.Int(2)).Status);
    }

    /// <summary>A run that waits is saved, loaded twice, and goes on in each copy.</summary>
    [Fact]
    public void Snapshots()
    {
        const string Source = """
            def outer(n):
                total = [0]
                def inner(x):
                    total[0] += fetch(x)
                for i in (0, 1, n - 1):
                    inner(i)
                return total
            data = {'a': [1, 2], 'b': (3, 'x')}
            result = outer(3)
            result, data
            """;
        Assert.Equal("F ('fetch', (0), {}, 1, False)", Host.Start(Host.Compile(Source), out var run).Text);
        Host.Resume(run!, Host.Int(10));
        var dump = Host.Dump(run!);
        Assert.Equal("F ('fetch', (1), {}, 2, False)", Host.Load(dump, out var copy).Text);
        Host.Load(dump, out var other);
        foreach (var each in (Run[])[run!, copy!, other!])
        {
            Assert.Equal("F ('fetch', (2), {}, 3, False)", Host.Resume(each, Host.Int(20)).Text);
            Assert.Equal("C ([60], {'a': [1, 2], 'b': (3, 'x')})", Host.Resume(each, Host.Int(30)).Text);
        }
    }
}
