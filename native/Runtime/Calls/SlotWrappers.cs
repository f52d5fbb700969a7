using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// The dunder methods of builtin classes as programs see them: what is a slot of <see cref="PyObject"/> or an
/// operation, as a
/// function that can be looked up, passed around and reached through super().
/// </summary>
/// <remarks>
/// They never ask the methods of a subclass again: <c>list.__len__(x)</c> is the length of the list itself.
/// </remarks>
internal static unsafe partial class SlotWrappers
{
    private static readonly NativeParameter[] None = [];
    private static readonly NativeParameter[] One = [Positional("value")];
    private static readonly NativeParameter[] Two = [Positional("key"), Positional("value")];
    private static readonly NativeParameter[] Optional =
        [new NativeParameter("mod", ParameterKind.PositionalOnly, Value.None, IsRequired: false)];

    /// <summary>Adds the dunder methods of a class that it does not declare itself.</summary>
    public static void AddTo(PyType type, PyDict table)
    {
        var rows = new List<KeyValuePair<string, Value>>();
        Collect(new Rows(type, rows), type);
        AddOperators(new Rows(type, rows), type.Operators);
        foreach (var (name, value) in rows)
        {
            if (!table.TryGetStr(name, out _))
            {
                table.SetStr(name, value);
            }
        }
    }

    private static void Collect(Rows rows, PyType type)
    {
        if (type == BuiltinTypes.List)
        {
            AddSequence(rows);
            AddStores(rows);
            rows.Add("__iadd__", One, &Iadd);
            rows.Add("__imul__", One, &Imul);
            rows.AddValue("__hash__", Value.None);
        }
        else if (type == BuiltinTypes.MemoryView)
        {
            rows.Add("__repr__", None, &Repr);
            rows.Add("__hash__", None, &Hash);
            rows.Add("__len__", None, &Len);
            rows.Add("__iter__", None, &Iter);
            rows.Add("__getitem__", One, &GetItem);
            rows.Add("__setitem__", Two, &SetItem);
            rows.Add("__delitem__", One, &DeleteItem);
            AddComparisons(rows);
        }
        else if (type == BuiltinTypes.ByteArray)
        {
            AddSequence(rows);
            rows.Add("__setitem__", Two, &SetItem);
            rows.Add("__delitem__", One, &DeleteItem);
            rows.Add("__iadd__", One, &Iadd);
            rows.Add("__imul__", One, &Imul);
            rows.Add("__mod__", One, &Mod);
            rows.Add("__rmod__", One, &Rmod);
            rows.Add("__str__", None, &Repr);
            rows.AddValue("__hash__", Value.None);
        }
        else if (type == BuiltinTypes.Tuple || type == BuiltinTypes.Bytes)
        {
            AddSequence(rows);
            rows.Add("__hash__", None, &Hash);
            if (type == BuiltinTypes.Bytes)
            {
                rows.Add("__mod__", One, &Mod);
                rows.Add("__rmod__", One, &Rmod);
            }
        }
        else if (type == BuiltinTypes.Str)
        {
            AddSequence(rows);
            rows.Add("__hash__", None, &Hash);
            rows.Add("__str__", None, &Str);
            rows.Add("__mod__", One, &Mod);
            rows.Add("__rmod__", One, &Rmod);
            rows.Add("__format__", One, &Format, CallStyle.Clinic);
        }
        else if (type == BuiltinTypes.Dict)
        {
            AddContainer(rows);
            AddStores(rows);
            rows.Add("__or__", One, &Or);
            rows.Add("__ror__", One, &Ror);
            rows.Add("__ior__", One, &Ior);
            rows.AddValue("__hash__", Value.None);
        }
        else if (type == BuiltinTypes.MappingProxy)
        {
            AddContainer(rows);
            rows.Add("__getitem__", One, &GetItem);
            rows.Add("__or__", One, &Or);
            rows.Add("__ror__", One, &Ror);
            rows.Add("__ior__", One, &Ior);
            rows.Add("__hash__", None, &Hash);
        }
        else if (type == BuiltinTypes.Set || type == BuiltinTypes.FrozenSet)
        {
            AddSet(rows);
            if (type == BuiltinTypes.FrozenSet)
            {
                rows.Add("__hash__", None, &Hash);
                return;
            }

            rows.Add("__ior__", One, &Ior);
            rows.Add("__iand__", One, &Iand);
            rows.Add("__isub__", One, &Isub);
            rows.Add("__ixor__", One, &Ixor);
            rows.AddValue("__hash__", Value.None);
        }
        else if (type == BuiltinTypes.DictKeys || type == BuiltinTypes.DictItems)
        {
            AddSet(rows);
            rows.AddValue("__hash__", Value.None);
        }
        else if (type == BuiltinTypes.DictValues)
        {
            rows.Add("__repr__", None, &Repr);
            rows.Add("__len__", None, &Len);
            rows.Add("__iter__", None, &Iter);
        }
        else if (type == BuiltinTypes.Range)
        {
            AddContainer(rows);
            rows.Add("__getitem__", One, &GetItem);
            rows.Add("__hash__", None, &Hash);
            rows.Add("__bool__", None, &Bool);
        }
        else
        {
            CollectOthers(rows, type);
        }
    }

    private static void CollectOthers(Rows rows, PyType type)
    {
        if (type == BuiltinTypes.Type)
        {
            rows.Add("__or__", One, &Or);
            rows.Add("__ror__", One, &Ror);
        }
        else if (type == BuiltinTypes.Int || type == BuiltinTypes.Float || type == BuiltinTypes.Complex)
        {
            AddNumber(rows, type);
        }
        else if (type == BuiltinTypes.Bool)
        {
            rows.Add("__repr__", None, &Repr);
            AddBits(rows, withShifts: false);
        }
        else if (type == BuiltinTypes.NoneType)
        {
            rows.Add("__repr__", None, &Repr);
            rows.Add("__bool__", None, &Bool);
        }
        else if (type == BuiltinTypes.Slice)
        {
            rows.Add("__repr__", None, &Repr);
            rows.Add("__hash__", None, &Hash);
            AddComparisons(rows);
        }
        else if (type == BuiltinTypes.Template || type == BuiltinTypes.Interpolation)
        {
            rows.Add("__repr__", None, &Repr);
            if (type == BuiltinTypes.Template)
            {
                rows.Add("__iter__", None, &Iter);
                rows.Add("__add__", One, &Add);
            }
        }
        else if (IsIterator(type))
        {
            rows.Add("__iter__", None, &Iter);
            rows.Add("__next__", None, &Next);
            if (type != BuiltinTypes.MemoryIterator)
            {
                rows.Add("__length_hint__", None, &LengthHint);
            }
        }
    }

    private static bool IsIterator(PyType type) =>
        type.Name.EndsWith("iterator", StringComparison.Ordinal) || type == BuiltinTypes.Map
            || type == BuiltinTypes.Filter
        || type == BuiltinTypes.TemplateIterator || type == BuiltinTypes.Zip || type == BuiltinTypes.Enumerate
            || type == BuiltinTypes.Reversed;

    private static void AddComparisons(Rows rows)
    {
        rows.Add("__eq__", One, &Equal);
        rows.Add("__ne__", One, &NotEqual);
        rows.Add("__lt__", One, &Less);
        rows.Add("__le__", One, &LessEqual);
        rows.Add("__gt__", One, &Greater);
        rows.Add("__ge__", One, &GreaterEqual);
    }

    private static void AddContainer(Rows rows)
    {
        rows.Add("__repr__", None, &Repr);
        rows.Add("__len__", None, &Len);
        rows.Add("__iter__", None, &Iter);
        rows.Add("__contains__", One, &Contains, rows.Owner == BuiltinTypes.Dict || rows.Owner == BuiltinTypes.Set
            || rows.Owner == BuiltinTypes.FrozenSet ? CallStyle.Clinic : CallStyle.Slot);
        AddComparisons(rows);
    }

    private static void AddSequence(Rows rows)
    {
        AddContainer(rows);
        rows.Add("__getitem__", One, &GetItem, rows.Owner == BuiltinTypes.List ? CallStyle.Clinic : CallStyle.Slot);
        rows.Add("__add__", One, &Concatenate);
        rows.Add("__mul__", One, &RepeatItems);
        rows.Add("__rmul__", One, &RepeatItems);
    }

    private static void AddStores(Rows rows)
    {
        rows.Add("__getitem__", One, &GetItem, CallStyle.Clinic);
        rows.Add("__setitem__", Two, &SetItem);
        rows.Add("__delitem__", One, &DeleteItem);
    }

    private static void AddSet(Rows rows)
    {
        AddContainer(rows);
        rows.Add("__sub__", One, &Sub);
        rows.Add("__rsub__", One, &Rsub);
        AddBits(rows, withShifts: false);
    }

    private static void AddBits(Rows rows, bool withShifts)
    {
        rows.Add("__and__", One, &And);
        rows.Add("__rand__", One, &Rand);
        rows.Add("__or__", One, &Or);
        rows.Add("__ror__", One, &Ror);
        rows.Add("__xor__", One, &Xor);
        rows.Add("__rxor__", One, &Rxor);
        if (withShifts)
        {
            rows.Add("__lshift__", One, &LeftShift);
            rows.Add("__rlshift__", One, &ReflectedLeftShift);
            rows.Add("__rshift__", One, &RightShift);
            rows.Add("__rrshift__", One, &ReflectedRightShift);
        }
    }

    private static void AddNumber(Rows rows, PyType type)
    {
        rows.Add("__repr__", None, &Repr);
        rows.Add("__hash__", None, &Hash);
        rows.Add("__bool__", None, &Bool);
        rows.Add("__format__", One, &Format, CallStyle.Clinic);
        rows.Add("__add__", One, &Add);
        rows.Add("__radd__", One, &Radd);
        rows.Add("__sub__", One, &Sub);
        rows.Add("__rsub__", One, &Rsub);
        rows.Add("__mul__", One, &Mul);
        rows.Add("__rmul__", One, &Rmul);
        rows.Add("__truediv__", One, &TrueDivide);
        rows.Add("__rtruediv__", One, &ReflectedTrueDivide);
        rows.Add("__pow__", [Positional("value"), .. Optional], &Pow);
        rows.Add("__rpow__", [Positional("value"), .. Optional], &Rpow);
        rows.Add("__neg__", None, &Negative);
        rows.Add("__pos__", None, &Positive);
        rows.Add("__abs__", None, &Abs);
        if (type == BuiltinTypes.Complex)
        {
            rows.Add("__eq__", One, &Equal);
            rows.Add("__ne__", One, &NotEqual);
            return;
        }

        AddComparisons(rows);
        rows.Add("__floordiv__", One, &FloorDivide);
        rows.Add("__rfloordiv__", One, &ReflectedFloorDivide);
        rows.Add("__mod__", One, &Mod);
        rows.Add("__rmod__", One, &Rmod);
        rows.Add("__divmod__", One, &DivMod);
        rows.Add("__rdivmod__", One, &ReflectedDivMod);
        rows.Add("__int__", None, &Int);
        rows.Add("__float__", None, &Float);
        rows.Add("__trunc__", None, &Int);
        rows.Add("__round__",
            [new NativeParameter("ndigits", ParameterKind.PositionalOnly, Value.None, IsRequired: false)], &Round);
        rows.Add("__floor__", None, &Floor);
        rows.Add("__ceil__", None, &Ceil);
        if (type == BuiltinTypes.Int)
        {
            AddBits(rows, withShifts: true);
            rows.Add("__invert__", None, &Invert);
            rows.Add("__index__", None, &Int);
        }
    }

    private static NativeParameter Positional(string name) =>
        new(name, ParameterKind.PositionalOnly, Value.Missing, IsRequired: true);

    private readonly struct Rows(PyType owner, List<KeyValuePair<string, Value>> members)
    {
        public PyType Owner => owner;

        public void Add(string name, NativeParameter[] parameters, delegate*<Vm.Vm, ReadOnlySpan<Value>, Value> code,
            CallStyle style = CallStyle.Slot)
        {
            var signature = new NativeSignature
            {
                Text = name + "(" + string.Join(", ", Array.ConvertAll(parameters, parameter => parameter.Name)) + ")",
                Parameters = parameters,
                Style = style,
            };
            AddValue(name, Value.Of(new PyNativeFunction(name, NativeKind.Method, signature, code)
            {
                Owner = owner,
                TrustsReceiver = true,
            }));
        }

        public void AddValue(string name, Value value) => members.Add(new KeyValuePair<string, Value>(name, value));
    }
}
