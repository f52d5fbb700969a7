using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Tests.Runtime;

/// <summary>Slices give the positions that stepping one by one gives, in lists, texts and ranges.</summary>
public sealed class SliceTests
{
    private static readonly long?[] Bounds =
        [null, 0, 1, 2, 5, 7, 8, 100, -1, -2, -7, -8, -100, long.MaxValue, long.MinValue];

    public static TheoryData<int> Lengths => [0, 1, 2, 7, 8];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void PositionsAreThoseOfPython(int length)
    {
        var vm = Machines.Create();
        var list = new PyList(Enumerable.Range(0, length).Select(i => Value.Int(i)).ToArray());
        var text = Value.Str("abcdefgh"[..length]);
        var wide =
            Value.Str(string.Concat(Enumerable.Range(0, length).Select(i => char.ConvertFromUtf32(0x1F600 + i))));
        var range = PyRange.Create(Value.Int(0), Value.Int(length), Value.Int(1));
        foreach (var start in Bounds)
        {
            foreach (var stop in Bounds)
            {
                foreach (var step in Bounds.Where(step => step != 0))
                {
                    var slice = Value.Of(new PySlice(ValueOf(start), ValueOf(stop), ValueOf(step)));
                    var wanted = Expected(length, start, stop, step ?? 1).ToArray();
                    Assert.Equal(wanted, Numbers(Operations.GetItem(vm, Value.Of(list), slice)));
                    Assert.Equal(
                        string.Concat(wanted.Select(i => "abcdefgh"[(int)i])), Operations.GetItem(vm, text, slice)
                        .AsStr);
                    Assert.Equal(
                        string.Concat(wanted.Select(i => char.ConvertFromUtf32(0x1F600 + (int)i))),
                        Operations.GetItem(vm, wide, slice).AsStr);
                    var part = Operations.GetItem(vm, Value.Of(range), slice);
                    Assert.Equal(wanted, Numbers(Value.Of(new PyList(Operations.Drain(vm, part)!))));
                }
            }
        }
    }

    [Fact]
    public void DeletingKeepsTheRest()
    {
        var vm = Machines.Create();
        foreach (var step in new long[] { 1, 2, 3, -1, -2, 7 })
        {
            for (var start = -9; start < 9; start++)
            {
                var list = new PyList(Enumerable.Range(0, 8).Select(i => Value.Int(i)).ToArray());
                var slice = Value.Of(new PySlice(Value.Int(start), Value.None, Value.Int(step)));
                var gone = Numbers(Operations.GetItem(vm, Value.Of(list), slice));
                Assert.True(Operations.DeleteItem(vm, Value.Of(list), slice));
                Assert.Equal(Enumerable.Range(0, 8).Select(i => (long)i).Except(gone), Numbers(Value.Of(list)));
            }
        }
    }

    private static IEnumerable<long> Expected(int length, BigInteger? start, BigInteger? stop, BigInteger step)
    {
        BigInteger Clamp(BigInteger bound)
        {
            bound = bound < 0 ? bound + length : bound;
            return BigInteger.Min(BigInteger.Max(bound, step < 0 ? -1 : 0), step < 0 ? length - 1 : length);
        }

        var end = stop is { } last ? Clamp(last) : step < 0 ? -1 : length;
        for (var i = start is { } first ? Clamp(first) : step < 0 ? length - 1 : 0; step < 0
            ? i > end : i < end; i += step)
        {
            yield return (long)i;
        }
    }

    private static Value ValueOf(long? bound) => bound is { } number ? Value.Int(number) : Value.None;

    private static long[] Numbers(in Value list) =>
        ((PyList)list.Ref!).Span.ToArray().Select(item => item.Bits).ToArray();
}
