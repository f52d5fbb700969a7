namespace Monty.Tests.Library;

/// <summary>Builtins in small programs: native paths, embedded paths, and the place where they meet.</summary>
public sealed class BuiltinTests
{
    [Theory]
    [InlineData("print(1, 'a', sep='-', end='!')", "1-a!")]
    [InlineData("print(len([1, 2]), abs(-5), sum([1, 2.5]))", "2 5 3.5\n")]
    [InlineData("print(max([1, 3, 2]), min(x for x in [3, 1]), max('a', 'bb', key=lambda t: len(t)))", "3 1 bb\n")]
    [InlineData("print(any(x > 1 for x in [1, 2]), all([]), sum(x for x in [0.1] * 10))", "True True 1.0\n")]
    [InlineData("print(next(iter([5])), next(iter([]), 7), next(x for x in [9]))", "5 7 9\n")]
    [InlineData("print(getattr(5, 'x', 1), isinstance(True, (str, int)), callable(len))", "1 True True\n")]
    [InlineData("len(5)", "TypeError: object of type 'int' has no len()\n")]
    [InlineData("def f(a, b=1, *, k): pass\nf(1, kk=2)",
        "TypeError: f() got an unexpected keyword argument 'kk'. Did you mean 'k'?\n")]
    [InlineData("class A:\n    def __init__(self, x): self.x = x\nprint(A(3).x)", "3\n")]
    public void Prints(string source, string expected) => Assert.Equal(expected, Programs.Run(source));
}
