using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Sys;

/// <summary>The module sys: what a program may know of the interpreter, and nothing of the host.</summary>
[PyModule("sys")]
internal static partial class SysModule
{
    /// <summary>Standard output.</summary>
    [PyConstant("stdout")]
    private static PyObject Out => PyTextStream.Out;

    /// <summary>Standard error.</summary>
    [PyConstant("stderr")]
    private static PyObject Error => PyTextStream.Error;

    /// <summary>The exception that is being handled, or None.</summary>
    [PyFunction("exception()", Cost = Cost.Constant)]
    private static Value Exception(Vm vm) => Value.OfNullable(vm.Handled);

    /// <summary>The very str that stands for all equal ones.</summary>
    [PyFunction("intern(string, /)", Cost = Cost.Constant)]
    private static Value Intern(Vm vm, Value @string) => @string.IsStr ? @string
        : vm.Fail(ExceptionTypes.TypeError,
            Ops.TryText(@string, out _) ? $"can't intern {@string.Class.FullName}"
                : $"intern() argument must be str, not {@string.Class.FullName}");
}

/// <summary>What the text of sys uses.</summary>
[PyModule("_sys")]
internal static partial class SysInternals
{
    private const int Header = 16;

    /// <summary>The imported modules by name.</summary>
    [PyFunction("_loaded()", Cost = Cost.Charged)]
    private static Value Loaded(Vm vm)
    {
        if (!vm.ChargeWork(vm.Modules.Count * 20L))
        {
            return Value.Error;
        }

        var found = new PyDict();
        foreach (var (name, module) in vm.Modules)
        {
            if (Catalog.Instance.HasModule(name))
            {
                found.SetStr(name, Value.Of(module));
            }
        }

        return Value.Of(found);
    }

    /// <summary>The variables of the program.</summary>
    [PyFunction("_main_names()", Cost = Cost.Charged)]
    private static PyDict MainNames(Vm vm) => Builtins.AttributeNames.Of((vm.Main ?? vm.Unit).Globals);

    /// <summary>How deep the run may nest calls.</summary>
    [PyFunction("_depth_limit()", Cost = Cost.Constant)]
    private static long DepthLimit(Vm vm) => vm.Meter.Limits.MaxDepth;

    /// <summary>Changes how deep the run may nest calls, as far as the host allows.</summary>
    [PyFunction("_set_depth_limit(limit, /)", Cost = Cost.Constant)]
    private static Value SetDepthLimit(Vm vm, long limit)
    {
        var before = vm.Meter.Limits.MaxDepth;
        var depth = before - vm.DepthLeft;
        if (depth >= limit)
        {
            return vm.Fail(ExceptionTypes.RecursionError, $"cannot set the recursion limit to {limit} at the recursion "
                + $"depth {depth}: the limit is too low");
        }

        vm.Meter.SetDepth((int)Math.Min(limit, int.MaxValue));
        vm.DepthLeft += vm.Meter.Limits.MaxDepth - before;
        return Value.None;
    }

    /// <summary>An int of anything with __index__.</summary>
    [PyFunction("_index(value, /)", Cost = Cost.Constant)]
    private static Value Index(Vm vm, Value value) => Ops.TryIndex(vm, value, out var index) ? index : Value.Error;

    /// <summary>Bytes that CPython 3.14 takes for an object of a builtin class on a machine of 64 bits.</summary>
    [PyFunction("_size(value, /)", Cost = Cost.Linear)]
    private static long Size(Value value)
    {
        if (value.TryStr(out var text))
        {
            var shape = '\0';
            foreach (var each in text)
            {
                shape = char.IsSurrogate(each) ? char.MaxValue : each > shape ? each : shape;
            }

            return shape < 0x80 ? 41 + text.Length : shape < 0x100 ? 58 + text.Length
                : shape < char.MaxValue ? 58 + (2L * text.Length) : 60 + (4L * CodePoints.Count(text));
        }

        if (value.TryBigInteger(out var number))
        {
            return 24 + (4 * Math.Max(1, ((long)System.Numerics.BigInteger.Abs(number).GetBitLength() + 29) / 30));
        }

        return value.Ref switch
        {
            PyBytes bytes => 33 + bytes.Data.Length,
            PyByteArray array => 56 + array.ItemCount + (array.ItemCount > 0 ? 1 : 0),
            PyTuple tuple => 48 + (8L * tuple.Items.Length),
            PyList list => 56 + (8L * list.Count),
            PyDict dict => dict.Count == 0 ? 64 : 88 + Table(dict.Count, 2, 3, 16 + 1),
            PySet set => set.Count < 5 ? 216 : 200 + Table(set.Count, 3, 5, 16),
            PyType => 1064,
            PyFunction => 160,
            PyModule => 72,
            PyRange => 48,
            PyComplex => 32,
            PySlice => 56,
            PyInstance => 48,
            _ when value.IsFloat => 24,
            _ => Header,
        };
    }

    /// <summary>The size of a table whose capacity is a power of two.</summary>
    private static long Table(long count, long full, long of, long bytes)
    {
        var capacity = 8L;
        while (capacity * full / of < count)
        {
            capacity *= 2;
        }

        return capacity * bytes;
    }
}
