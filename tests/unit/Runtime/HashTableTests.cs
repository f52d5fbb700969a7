using System.Diagnostics;
using System.Numerics;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Tests.Runtime;

/// <summary>The hash table behaves like an ordered dictionary and stays linear on crafted keys.</summary>
public sealed class HashTableTests
{
    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 100)]
    [InlineData(3, 3000)]
    public void AgreesWithAModel(int seed, int keys)
    {
        var vm = Machines.Create();
        var random = new Random(seed);
        var dict = new PyDict();
        var model = new Dictionary<string, long>();
        var order = new List<string>();
        for (var i = 0; i < 30_000; i++)
        {
            var number = random.Next(keys);
            var name = number.ToString();
            var key = KeyOf(number, random.Next(2) == 0);
            switch (random.Next(10))
            {
                case < 5:
                    Assert.True(dict.Set(vm, key, Value.Int(i)));
                    if (!model.ContainsKey(name))
                    {
                        order.Add(name);
                    }

                    model[name] = i;
                    break;
                case < 8:
                    var isThere = model.Remove(name, out var old);
                    Assert.Equal(isThere
                        ? LookupResult.Found : LookupResult.Missing, dict.Remove(vm, key, out var item));
                    Assert.Equal(old, item.Bits);
                    order.Remove(name);
                    break;
                case 8:
                    Assert.Equal(model.TryGetValue(name, out var value),
                        dict.TryGet(vm, key, out var found) == LookupResult.Found);
                    Assert.Equal(value, found.Bits);
                    break;
                default:
                    if (random.Next(50) == 0 && dict.PopLast(out var last, out _))
                    {
                        Assert.Equal(order[^1], NameOf(last));
                        model.Remove(order[^1]);
                        order.RemoveAt(order.Count - 1);
                    }

                    break;
            }

            Assert.Equal(model.Count, dict.Count);
        }

        Assert.Equal(order, Names(dict));
        Assert.Equal(order.AsEnumerable().Reverse(), NamesBackwards(dict));
        Assert.Equal(order, Names(dict.Copy(vm)!));
    }

    [Fact]
    public void NumbersOfAllTypesAreOneKey()
    {
        var vm = Machines.Create();
        var dict = new PyDict();
        dict.Set(vm, Value.Int(1), Value.Str("one"));
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.Float(1), out _));
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.True, out _));
        dict.Set(vm, Value.Int(BigInteger.One << 70), Value.Str("big"));
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.Float(Math.Pow(2, 70)), out var item));
        Assert.Equal("big", item.AsStr);
        dict.Set(vm, Value.Float(-1), Value.Str("minus"));
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.Int(-1), out _));
        Assert.Equal(LookupResult.Missing, dict.TryGet(vm, Value.Int(-2), out _));
        dict.Set(vm, Value.Int(long.MinValue), Value.None);
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.Float(long.MinValue), out _));
        Assert.Equal(4, dict.Count);
    }

    [Fact]
    public void GrowingTextIsAKey()
    {
        var vm = Machines.Create();
        var text = new string('x', 300);
        var dict = new PyDict();
        var buffer = new StringBuffer(text, "y");
        dict.Set(vm, new Value(buffer, 301), Value.Int(7));
        Assert.True(dict.TryGetStr(text + "y", out _));
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, new Value(buffer, 301), out _));
        Assert.Equal(LookupResult.Missing, dict.TryGet(vm, new Value(buffer, 300), out _));
    }

    [Fact]
    public void CraftedKeysStayLinear()
    {
        const int Count = 100_000;
        var sets = new Func<long, Value>[]
        {
            i => Value.Int(i),
            i => Value.Int(i << 40),
            i => Value.Int(i << 20),
            i => Value.Int(i * 4294967297),
            i => Value.Int(i * 1024),
            i => Value.Float(i * Math.Pow(2, 70)),
            i => Value.Float(i * Math.Pow(2, -40)),
            i => Value.Int((BigInteger)i << 200),
            i => Value.Int(unchecked(i * (long)0x9E3779B97F4A7C15)),
            i => Value.Str("key" + i),
            i => Value.Str(new string('a', (int)i % 100) + i),
        };
        var times = sets.Select(keyOf => Fill(Count, keyOf)).ToArray();
        // Linear takes a tenth of a second, quadratic minutes: the bound holds on a busy machine too.
        Assert.All(times, time => Assert.InRange(time, 0, 10_000));
    }

    [Fact]
    public void ComparingMayChangeTheTable()
    {
        var vm = Machines.Create();
        var dict = new PyDict();
        var first = new FakeKey(5, 1);
        var second = new FakeKey(5, 2);
        dict.Set(vm, Value.Of(first), Value.Int(1));
        dict.Set(vm, Value.Of(second), Value.Int(2));
        var rounds = 0;
        first.OnCompare = () =>
        {
            if (rounds++ < 3)
            {
                dict.Clear();
                for (var i = 0; i < 100; i++)
                {
                    dict.Set(vm, Value.Int(i), Value.None);
                }

                first.OnCompare = null;
                dict.Set(vm, Value.Of(new FakeKey(5, 2)), Value.Int(22));
            }
        };
        Assert.Equal(LookupResult.Found, dict.TryGet(vm, Value.Of(new FakeKey(5, 2)), out var item));
        Assert.Equal(22, item.Bits);
        Assert.Equal(101, dict.Count);
    }

    [Fact]
    public void FailedComparisonIsAnError()
    {
        var vm = Machines.Create();
        var dict = new PyDict();
        dict.Set(vm, Value.Of(new FakeKey(5, 1) { Fails = true }), Value.None);
        Assert.Equal(LookupResult.Error, dict.TryGet(vm, Value.Of(new FakeKey(5, 2)), out _));
        Assert.Equal("ValueError: no", vm.TakeError());
        Assert.Equal(LookupResult.Missing, dict.TryGet(vm, Value.Int(5), out _) is LookupResult.Error
            ? LookupResult.Missing : LookupResult.Error);
        Assert.False(dict.Set(vm, Value.Of(new FakeKey(5, 2)), Value.None));
    }

    [Fact]
    public void UnhashableKeysAreReported()
    {
        var vm = Machines.Create();
        Assert.False(new PyDict().Set(vm, Value.Of(new PyList()), Value.None));
        Assert.Equal("TypeError: cannot use 'list' as a dict key (unhashable type: 'list')", vm.TakeError());
        Assert.False(new PySet().Add(vm, Value.Of(new PyDict())));
        Assert.Equal("TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')", vm.TakeError());
    }

    [Fact]
    public void QueuesTakeFromTheFrontInConstantTime()
    {
        var vm = Machines.Create();
        var set = new PySet();
        for (var i = 0; i < 200_000; i++)
        {
            set.Add(vm, Value.Int(i));
        }

        for (var i = 0; i < 200_000; i++)
        {
            Assert.True(set.PopFirst(out var key));
            Assert.Equal(i, key.Bits);
        }

        Assert.False(set.PopFirst(out _));
    }

    [Fact]
    public void GrowthAsksForMemory()
    {
        var vm = Machines.Create(new Limits { MaxBytes = 200_000 });
        var dict = new PyDict();
        var count = 0;
        while (dict.Set(vm, Value.Int(count), Value.None))
        {
            count++;
            Assert.InRange(count, 0, 8192);
        }

        Assert.StartsWith("MemoryError", vm.TakeError());
        Assert.Equal(count, dict.Count);
    }

    private static double Fill(int count, Func<long, Value> keyOf)
    {
        var vm = Machines.Create();
        var keys = Enumerable.Range(1, count).Select(i => keyOf(i)).ToArray();
        var dict = new PyDict();
        var watch = Stopwatch.StartNew();
        foreach (var key in keys)
        {
            Assert.True(dict.Set(vm, key, key));
        }

        foreach (var key in keys)
        {
            Assert.Equal(LookupResult.Found, dict.TryGet(vm, key, out _));
        }

        Assert.Equal(count, dict.Count);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static Value KeyOf(int number, bool isFloat) => (number % 3) switch
    {
        0 => isFloat ? Value.Float(number) : Value.Int(number),
        1 => Value.Str("s" + number),
        _ => Value.Of(new FakeKey(number / 4, number)),
    };

    private static string NameOf(in Value key) => key.Ref switch
    {
        string text => text[1..],
        FakeKey fake => fake.Name.ToString(),
        null => key.Bits.ToString(),
        _ => key.AsDouble.ToString(),
    };

    private static List<string> Names(PyDict dict)
    {
        var names = new List<string>();
        var position = 0;
        while (dict.Next(ref position, out Value key, out Value _))
        {
            names.Add(NameOf(key));
        }

        return names;
    }

    private static List<string> NamesBackwards(PyDict dict)
    {
        var names = new List<string>();
        var position = dict.EndPosition;
        while (dict.Previous(ref position, out var key, out _))
        {
            names.Add(NameOf(key));
        }

        return names;
    }
}
