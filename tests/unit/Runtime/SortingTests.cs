using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Tests.Runtime;

/// <summary>The merge sort is stable, linear on runs, and keeps all items when a comparison fails.</summary>
public sealed class SortingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void SortsStably(int count)
    {
        var vm = Machines.Create();
        var random = new Random(count);
        foreach (var spread in new[] { 1, 2, 10, count + 1, int.MaxValue })
        {
            var keys = Enumerable.Range(0, count).Select(_ => random.Next(spread)).ToArray();
            foreach (var isReversed in new[] { false, true })
            {
                var wanted = Enumerable.Range(0, count).ToArray();
                Array.Sort(wanted, (a, b) => keys[a] == keys[b] ? a - b
                    : isReversed ? keys[b].CompareTo(keys[a]) : keys[a].CompareTo(keys[b]));
                foreach (var make in new Func<int, Value>[] { k => Value.Int(k), k => Value.Float(k), k =>
                    Value.Str(k.ToString("D10")), k => Value.Of(new PyTuple([Value.Int(k)])) })
                {
                    var list = new PyList();
                    var taken = new PyList(Enumerable.Range(0, count).Select(i => Value.Int(i)).ToArray());
                    Assert.True(Operations.TrySortByKeys(vm, list, taken, new PyList(keys.Select(make).ToArray()),
                        isReversed));
                    Assert.Equal(wanted, list.Span.ToArray().Select(item => (int)item.Bits));
                }
            }
        }
    }

    [Fact]
    public void SortsItemsThemselves()
    {
        var vm = Machines.Create();
        var random = new Random(5);
        var numbers = Enumerable.Range(0, 5000).Select(_ => (long)random.Next(1000) - 500).ToArray();
        var list = new PyList(numbers.Select(n => Value.Int(n)).ToArray());
        Assert.True(Operations.TrySort(vm, list, isReversed: true));
        Assert.Equal(numbers.OrderDescending(), list.Span.ToArray().Select(item => item.Bits));
    }

    [Fact]
    public void SortsNumbersOfAnySizeAndSign()
    {
        var vm = Machines.Create();
        var random = new Random(7);
        long[] ints = [long.MinValue, long.MaxValue, -1, 0, 1, .. Enumerable.Range(0, 500).Select(_ =>
            random.NextInt64(long.MinValue, long.MaxValue))];
        double[] floats = [double.NegativeInfinity, double.PositiveInfinity, -1e-300, 0, 1e-300,
            .. Enumerable.Range(0, 500).Select(_ => (random.NextDouble() - 0.5) * 1e10)];
        var list = new PyList(ints.Select(n => Value.Int(n)).ToArray());
        Assert.True(Operations.TrySort(vm, list, isReversed: false));
        Assert.Equal(ints.Order(), list.Span.ToArray().Select(item => item.Bits));
        list = new PyList(floats.Select(n => Value.Float(n)).ToArray());
        Assert.True(Operations.TrySort(vm, list, isReversed: false));
        Assert.Equal(floats.Order(), list.Span.ToArray().Select(item => item.AsDouble));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(997)]
    public void AFailedComparisonKeepsTheItems(int failing)
    {
        var random = new Random(failing);
        var vm = Machines.Create();
        var left = failing;
        var items = Enumerable.Range(0, 300).Select(_ => Value.Of(new Ordered(random.Next(50), () => left-- > 0)))
            .ToArray();
        var list = new PyList(items.ToArray());
        Assert.False(Operations.TrySort(vm, list, isReversed: false));
        Assert.Equal("ValueError: no", vm.TakeError());
        Assert.Equal(300, list.Count);
        Assert.Equal(
            items.Select(item => item.Ref!.GetHashCode()).Order(),
            list.Span.ToArray().Select(item => item.Ref!.GetHashCode()).Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RunsAreLinear(bool isDescending)
    {
        const int Count = 10_000;
        var vm = Machines.Create();
        var comparisons = 0;
        var items = Enumerable.Range(0, Count)
            .Select(i => Value.Of(new Ordered(isDescending ? -i : i, () => ++comparisons > 0)));
        var list = new PyList(items.ToArray());
        Assert.True(Operations.TrySort(vm, list, isReversed: false));
        Assert.InRange(comparisons, Count - 1, Count + 10);
    }

    private sealed class Ordered(int key, Func<bool> onCompare) : PyObject(BuiltinTypes.Object)
    {
        private int Key { get; } = key;

        public override Value Compare(Monty.Runtime.Vm.Vm vm, CompareOperator op, in Value other) => onCompare()
            ? Value.Bool(Key < ((Ordered)other.Ref!).Key)
            : vm.Fail(ExceptionTypes.ValueError, "no");
    }
}
