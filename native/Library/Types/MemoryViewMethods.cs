using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>memoryview() and its methods.</summary>
[PyType("memoryview")]
internal static partial class MemoryViewMethods
{
    /// <summary>A view of the memory of an object.</summary>
    [PyFunction("memoryview(object)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value @object)
    {
        _ = cls;
        return Ops.Unwrap(@object).Ref switch
        {
            PyMemoryView view => view.IsOpen(vm) ? Value.Of(view.Again()) : Value.Error,
            PyBuffer buffer => Value.Of(new PyMemoryView(@object, buffer)),
            _ => Raise.TypeError.NoMemory(vm, @object),
        };
    }

    /// <summary>The items as bytes, in the order of rows or columns.</summary>
    [PyMethod("tobytes(order='C')", Cost = Cost.Charged)]
    private static Value ToBytes(Vm vm, PyMemoryView self, Value order)
    {
        if (!self.IsOpen(vm))
        {
            return Value.Error;
        }

        var name = "C";
        if (!order.IsNone && !Ops.TryText(order, out name))
        {
            return Raise.TypeError.BadArgument(vm, "tobytes", "argument 'order'", "str or None", order);
        }

        if (name is not ("C" or "F" or "A"))
        {
            return vm.Fail(ExceptionTypes.ValueError, "order must be 'C', 'F' or 'A'");
        }

        var isColumnOrder = name == "F" || (name == "A" && self.IsFortranContiguous && !self.IsContiguous);
        return self.TryCopy(vm, isColumnOrder, out var bytes) ? Value.Of(new PyBytes(bytes)) : Value.Error;
    }

    /// <summary>The items as a list, nested for several dimensions.</summary>
    [PyMethod("tolist()", Cost = Cost.Charged)]
    private static Value ToList(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? self.ToList(vm, 0, self.Offset) : Value.Error;

    /// <summary>Two hexadecimal digits a byte, with an optional separator between groups.</summary>
    [PyMethod("hex(sep=<unrepresentable>, bytes_per_sep=1)", Cost = Cost.Charged)]
    private static Value Hex(Vm vm, PyMemoryView self, Value sep, long bytes_per_sep) =>
        self.IsOpen(vm) && self.TryCopy(vm, isColumnOrder: false, out var bytes)
            && HexText.TrySeparator(vm, sep, out var separator)
            ? HexText.Write(vm, bytes, separator, bytes_per_sep) : Value.Error;

    /// <summary>Gives the memory up.</summary>
    [PyMethod("release()", Cost = Cost.Constant)]
    private static void Release(PyMemoryView self) => self.Release();

    /// <summary>A view that cannot be written through.</summary>
    [PyMethod("toreadonly()", Cost = Cost.Constant)]
    private static Value ToReadOnly(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Of(self.AsReadOnly()) : Value.Error;

    /// <summary>How many items equal the value.</summary>
    [PyMethod("count(value, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyMemoryView self, Value value)
    {
        if (!TryLine(vm, self, isLookup: false))
        {
            return Value.Error;
        }

        var count = 0L;
        for (var at = 0L; ; at++)
        {
            at = self.FindItem(vm, value, at, self.Shape[0]);
            if (at < 0)
            {
                return at == -2 ? Value.Error : Value.Int(count);
            }

            count++;
        }
    }

    /// <summary>The first position of an equal item between two bounds.</summary>
    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyMemoryView self, Value value, Value start, Value stop)
    {
        var length = self.Shape.Length == 0 ? 0 : self.Shape[0];
        if (!SequenceMethods.TryBound(vm, start, length, out var from)
            || !SequenceMethods.TryBound(vm, stop, length, out var to) || !TryLine(vm, self, isLookup: true))
        {
            return Value.Error;
        }

        to = Math.Min(to, length);
        var position = self.FindItem(vm, value, from, to);
        return position >= 0 ? Value.Int(position)
            : position == -2 ? Value.Error
            : vm.Fail(ExceptionTypes.ValueError, "memoryview.index(x): x not found");
    }

    /// <summary>The view itself, for with.</summary>
    [PyMethod("__enter__()", Cost = Cost.Constant)]
    private static Value Enter(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Value.Of(self) : Value.Error;

    /// <summary>Gives the memory up.</summary>
    [PyMethod("__exit__(*args)", Cost = Cost.Constant)]
    private static void Exit(PyMemoryView self, ReadOnlySpan<Value> args) => self.Release();

    /// <summary>memoryview[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>The object looked at.</summary>
    [PyGetter("obj")]
    private static Value Source(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? self.Source : Value.Error;

    /// <summary>Bytes of all items.</summary>
    [PyGetter("nbytes")]
    private static Value ByteCount(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Int(self.ByteCount) : Value.Error;

    /// <summary>Whether items cannot be stored.</summary>
    [PyGetter("readonly")]
    private static Value IsReadOnly(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Bool(self.IsReadOnly) : Value.Error;

    /// <summary>Bytes of one item.</summary>
    [PyGetter("itemsize")]
    private static Value ItemSize(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Value.Int(self.ItemSize) : Value.Error;

    /// <summary>What one item is.</summary>
    [PyGetter("format")]
    private static Value Format(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Value.Str(self.Format) : Value.Error;

    /// <summary>Number of dimensions.</summary>
    [PyGetter("ndim")]
    private static Value Dimensions(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Int(self.Shape.Length) : Value.Error;

    /// <summary>Items in each dimension.</summary>
    [PyGetter("shape")]
    private static Value Shape(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Tuple(self.Shape) : Value.Error;

    /// <summary>Distance of items in each dimension.</summary>
    [PyGetter("strides")]
    private static Value Strides(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Tuple(self.Strides) : Value.Error;

    /// <summary>Always empty.</summary>
    [PyGetter("suboffsets")]
    private static Value SubOffsets(Vm vm, PyMemoryView self) => self.IsOpen(vm) ? Tuple([]) : Value.Error;

    /// <summary>Whether rows lie one after another.</summary>
    [PyGetter("c_contiguous")]
    private static Value IsRowOrder(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Bool(self.IsContiguous) : Value.Error;

    /// <summary>Whether columns lie one after another.</summary>
    [PyGetter("f_contiguous")]
    private static Value IsColumnOrder(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Bool(self.IsFortranContiguous) : Value.Error;

    /// <summary>Whether the items lie one after another in one of the orders.</summary>
    [PyGetter("contiguous")]
    private static Value IsContiguous(Vm vm, PyMemoryView self) =>
        self.IsOpen(vm) ? Value.Bool(self.IsContiguous || self.IsFortranContiguous) : Value.Error;

    private static Value Tuple(int[] numbers) =>
        Value.Of(new PyTuple(Array.ConvertAll(numbers, static number => Value.Int(number))));

    private static bool TryLine(Vm vm, PyMemoryView self, bool isLookup)
    {
        if (!self.IsOpen(vm))
        {
            return false;
        }

        if (self.Shape.Length == 1)
        {
            return true;
        }

        if (self.Shape.Length == 0)
        {
            Raise.TypeError.ZeroDimensions(vm);
        }
        else if (isLookup)
        {
            Raise.NotImplementedError.Lookup(vm);
        }
        else
        {
            Raise.NotImplementedError.SubViews(vm);
        }

        return false;
    }
}
