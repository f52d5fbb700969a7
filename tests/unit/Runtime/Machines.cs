using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Tests.Runtime;

/// <summary>Machines without a library, for tests of objects and operations alone.</summary>
internal static class Machines
{
    /// <summary>A machine with the given limits.</summary>
    public static Vm Create(Limits? limits = null)
    {
        var vm = new Vm(new Meter(limits ?? new Limits(), new StoppedClock()), new EmptyCatalog());
        vm.Meter.Start();
        return vm;
    }

    /// <summary>Class and message of the raised exception; clears it.</summary>
    public static string TakeError(this Vm vm)
    {
        var raised = vm.Raised!;
        vm.Raised = null;
        var text = raised.Arguments.Items is [var first] ? first.TryStr(out var message)
            ? message : first.Ref?.ToString() ?? first.Bits.ToString() : "";
        return $"{raised.Class.Name}: {text}";
    }

    private sealed class StoppedClock : IRunClock
    {
        public long Nanoseconds => 1;
    }

    private sealed class EmptyCatalog : ICatalog
    {
        public bool TryBuiltin(string name, out Value value)
        {
            value = default;
            return false;
        }

        public PyModule? Import(Vm vm, string name) => null;

        public PyFunction Embedded(Vm vm, string name) => throw new InvalidOperationException(name);

        public bool IsWithheld(string name) => false;

        public string DescribeMissingModule(string name) => $"No module named '{name}'";

        public bool HasModule(string name) => false;

        public IReadOnlyList<string> BuiltinNames => [];
    }
}

/// <summary>A key whose hash and comparison a test decides.</summary>
internal sealed class FakeKey(long hash, int name) : PyObject(BuiltinTypes.Object)
{
    /// <summary>What makes two keys equal.</summary>
    public int Name { get; } = name;

    /// <summary>Runs at every comparison.</summary>
    public Action? OnCompare { get; set; }

    /// <summary>Comparing raises.</summary>
    public bool Fails { get; set; }

    public override bool TryOwnHash(Vm vm, out long result)
    {
        result = hash;
        return true;
    }

    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        OnCompare?.Invoke();
        return Fails ? vm.Fail(ExceptionTypes.ValueError, "no")
            : Value.Bool((other.Ref is FakeKey key && key.Name == Name) == (op == CompareOperator.Equal));
    }
}
