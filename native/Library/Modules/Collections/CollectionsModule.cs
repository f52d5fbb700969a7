using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Collections;

/// <summary>What the text of collections uses.</summary>
[PyModule("_collections")]
internal static partial class CollectionsModule
{
    private const int ItemCost = 20;

    /// <summary>Counts the items of an iterable in a Counter; False when Python code has to do it.</summary>
    [PyFunction("_count_plain(counts, iterable, /)", Cost = Cost.Charged)]
    private static Value CountPlain(Vm vm, PyDict counts, Value iterable)
    {
        if (Ops.NeedsFrames(vm, iterable) || NativeLeaf.HasInstances(iterable))
        {
            return Value.False;
        }

        // What has been counted cannot be counted again.
        vm.ForbidWaiting();
        var counted = Count(vm, counts, iterable);
        vm.AllowWaiting();
        return counted;
    }

    private static Value Count(Vm vm, PyDict counts, Value iterable)
    {
        if (Ops.Iterate(vm, iterable) is not { } iterator)
        {
            return Value.Error;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError || !vm.ChargeWork(ItemCost))
            {
                return item.IsExhausted ? Value.True : Value.Error;
            }

            if ((item.Ref is PyObject and not PyInt && !Ops.TryHash(vm, item, out _)) || !counts.AddOne(vm, item))
            {
                return Value.Error;
            }
        }
    }

    /// <summary>Makes a key of an OrderedDict the first or the last one.</summary>
    [PyFunction("_move_to_end(target, key, last, /)", Cost = Cost.Charged)]
    private static Value MoveToEnd(Vm vm, PyDict target, Value key, Value last) =>
        !Ops.TryTruth(vm, last, out var isLast) ? Value.Error : target.Move(vm, key, isLast) switch
        {
            LookupResult.Found => Value.None,
            LookupResult.Missing => Ops.FailKey(vm, key),
            _ => Value.Error,
        };

    /// <summary>Takes the last or the first pair out of an OrderedDict.</summary>
    [PyFunction("_pop_item(target, last, /)", Cost = Cost.Constant)]
    private static Value PopItem(Vm vm, PyDict target, Value last)
    {
        if (!Ops.TryTruth(vm, last, out var isLast))
        {
            return Value.Error;
        }

        var isFound = isLast ? target.PopLast(out var key, out var item) : target.PopFirst(out key, out item);
        return isFound ? Value.Of(new PyTuple([key, item]))
            : vm.Fail(ExceptionTypes.KeyError, "dictionary is empty");
    }

    /// <summary>The descriptor of a field of a named tuple.</summary>
    [PyFunction("_tuple_field(index, doc, /)", Cost = Cost.Constant)]
    private static PyTupleField TupleField(int index, Value doc) => new(index, doc);

    /// <summary>Makes an instance of a named tuple: __new__ of all of them.</summary>
    [PyFunction("_new_named_tuple(cls, /, *args, **kwargs)", Cost = Cost.Charged)]
    private static Value NewNamedTuple(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (!cls.TryLookup("_fields", out var found) || found.Ref is not PyTuple { Items: var fields }
            || !cls.IsSubclassOf(BuiltinTypes.Tuple) || !cls.IsUser)
        {
            return vm.Fail(ExceptionTypes.TypeError, "the class is no named tuple");
        }

        if (args.Length == fields.Length && kwargs.IsEmpty)
        {
            return Value.Of(new PyTupleInstance(cls, args.ToArray()));
        }

        if (args.Length > fields.Length)
        {
            var given = args.Length + 1;
            var taken = Defaults(cls) is { Count: > 0 } some
                ? $"from {fields.Length - some.Count + 1} to {fields.Length + 1}" : $"{fields.Length + 1}";
            return vm.Fail(ExceptionTypes.TypeError,
                $"{cls.Name}.__new__() takes {taken} positional arguments but {given} were given");
        }

        var items = new Value[fields.Length];
        args.CopyTo(items);
        return TryNamed(vm, cls, fields, args.Length, kwargs.Names, items)
            ? Value.Of(new PyTupleInstance(cls, items)) : Value.Error;
    }

    private static bool TryNamed(
        Vm vm, PyType cls, Value[] fields, int positional, PyDict? keywords, Value[] items)
    {
        var used = 0;
        var missing = new List<string>();
        var defaults = Defaults(cls);
        for (var i = 0; i < fields.Length; i++)
        {
            if (!fields[i].TryStr(out var name))
            {
                vm.Fail(ExceptionTypes.TypeError, "names of fields are texts");
                return false;
            }

            if (keywords is not null && keywords.TryGetStr(name, out var value))
            {
                if (i < positional)
                {
                    vm.Fail(ExceptionTypes.TypeError,
                        $"{cls.Name}.__new__() got multiple values for argument '{name}'");
                    return false;
                }

                used++;
                items[i] = value;
            }
            else if (i >= positional && (defaults is null || !defaults.TryGetStr(name, out items[i])))
            {
                missing.Add("'" + name + "'");
            }
        }

        if (keywords is not null && used < keywords.Count)
        {
            var position = 0;
            while (keywords.Next(ref position, out Value key, out Value _))
            {
                if (!Array.Exists(fields, field => field.AsStr == key.AsStr))
                {
                    vm.Fail(ExceptionTypes.TypeError,
                        $"{cls.Name}.__new__() got an unexpected keyword argument '{key.AsStr}'");
                    return false;
                }
            }
        }

        if (missing.Count == 0)
        {
            return true;
        }

        var listed = missing.Count switch
        {
            1 => missing[0],
            2 => missing[0] + " and " + missing[1],
            _ => string.Join(", ", missing.GetRange(0, missing.Count - 1)) + ", and " + missing[^1],
        };
        vm.Fail(ExceptionTypes.TypeError, $"{cls.Name}.__new__() missing {missing.Count} required positional "
            + $"argument{(missing.Count == 1 ? "" : "s")}: {listed}");
        return false;
    }

    private static PyDict? Defaults(PyType cls) =>
        cls.TryLookup("_field_defaults", out var found) ? found.Ref as PyDict : null;
}

/// <summary>Members of the descriptors of fields.</summary>
[PyType("collections._tuplegetter")]
internal static partial class TupleFieldMethods
{
    /// <summary>The class.</summary>
    public static PyType Type => PyTupleField.FieldType;

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__", Setter = nameof(SetDoc))]
    private static Value Doc(PyTupleField self) => self.Doc;

    private static void SetDoc(PyTupleField self, Value value) => self.Doc = value.IsMissing ? Value.None : value;
}

/// <summary>What the core text uses for deques.</summary>
[PyModule("_core")]
internal static partial class DequeParts
{
    /// <summary>Adds an item at the right end.</summary>
    [PyFunction("_deque_append(target, item, /)", Cost = Cost.Charged)]
    private static Value Append(Vm vm, PyDeque target, Value item) =>
        target.Append(vm, item) ? Value.None : Value.Error;

    /// <summary>Adds an item at the left end.</summary>
    [PyFunction("_deque_append_left(target, item, /)", Cost = Cost.Charged)]
    private static Value AppendLeft(Vm vm, PyDeque target, Value item) =>
        target.AppendLeft(vm, item) ? Value.None : Value.Error;
}
