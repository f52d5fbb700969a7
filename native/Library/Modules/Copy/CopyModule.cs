using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Library.Modules.Datetime;
using Monty.Library.Modules.Re;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Copy;

/// <summary>What the text of copy uses: copies of builtin containers, and questions about classes.</summary>
[PyModule("_copy")]
internal static partial class CopyModule
{
    /// <summary>True for values that are their own copy.</summary>
    [PyFunction("_is_atom(x, /)", Cost = Cost.Constant)]
    private static bool IsAtom(Value x) => x.Ref is null or Tag or string or Runtime.Values.StringBuffer or PyInt
        or PyFunction or PyNativeFunction or PyProperty or PyBoundMethod { Native: not null } or PyExternalFunction
        or PyPattern or PyMatch or PyCode or PyUnion or PyTypeParameter or PyTemporal
        || x.Ref is PyType { Class.IsUser: false }
        || x.Ref is PyBytes or PyRange or PyComplex && !x.Class.IsUser;

    /// <summary>The shallow copy of a value of a builtin class; NotImplemented for others.</summary>
    [PyFunction("_copy_plain(x, /)", Cost = Cost.Charged)]
    private static Value CopyPlain(Vm vm, Value x)
    {
        if (IsAtom(x) || x.Ref is PySlice or PyBoundMethod)
        {
            return x;
        }

        if (x.Class.IsUser)
        {
            return Value.NotImplemented;
        }

        switch (x.Ref)
        {
            case PyTuple or PySet { IsMutable: false }:
                return x;
            case PyList list:
                return vm.Charge(list.Count * 16L) && vm.ChargeWork(list.Count)
                    ? Value.Of(new PyList(list.Span.ToArray())) : Value.Error;
            case PyDict dict when dict.GetType() == typeof(PyDict):
                return dict.Copy(vm) is { } copy ? Value.Of(copy) : Value.Error;
            case PySet set when set.Class == BuiltinTypes.Set:
                return Ops.CopySet(vm, BuiltinTypes.Set, set) is { } items ? Value.Of(items) : Value.Error;
            default:
                return Value.NotImplemented;
        }
    }

    /// <summary>
    /// The deep copy of builtin containers of atoms; NotImplemented when they hold anything else.
    /// </summary>
    [PyFunction("_deep_plain(x, /)", Cost = Cost.Charged)]
    private static Value DeepPlain(Vm vm, Value x)
    {
        if (IsAtom(x))
        {
            return x;
        }

        return x.Class.IsUser ? Value.NotImplemented : new DeepCopy(vm).Copy(x);
    }

    /// <summary>True for a method of a program bound to an object.</summary>
    [PyFunction("_is_method(x, /)", Cost = Cost.Constant)]
    private static bool IsMethod(Value x) => x.Ref is PyBoundMethod { Native: null };

    /// <summary>A method that a class of a program or a module defines; None where object's applies.</summary>
    [PyFunction("_own_method(cls, name, /)", Cost = Cost.Constant)]
    private static Value OwnMethod(PyType cls, string name) =>
        cls.TryLookup(name, out var method, out var owner) && owner != BuiltinTypes.Object
            && !owner.IsSubclassOf(ExceptionTypes.BaseException) ? method
            : cls.TryLookup(name, out method, out owner) && owner.IsUser ? method : Value.None;

    /// <summary>True for instances of classes of programs whose storage can be made again.</summary>
    [PyFunction("_is_plain_instance(x, /)", Cost = Cost.Constant)]
    private static bool IsPlainInstance(Value x) => x.Class == BuiltinTypes.Object
        || (x.Class.IsUser && x.Ref is not PyType);

    /// <summary>The builtin value inside an instance, as arguments of its class.</summary>
    [PyFunction("_payload(x, /)", Cost = Cost.Constant)]
    private static PyTuple Payload(Value x) => x.Ref switch
    {
        PyPayloadInstance instance => new PyTuple([instance.Payload]),
        PyTuple tuple => new PyTuple([Value.Of(new PyTuple(tuple.Items))]),
        _ => PyTuple.Empty,
    };

    /// <summary>How an iterator over a list or tuple is made again; None for other objects.</summary>
    [PyFunction("_iterator_parts(x, /)", Cost = Cost.Charged)]
    private static Value IteratorParts(Vm vm, Value x)
    {
        Value[]? rest = x.Ref switch
        {
            PyListIterator { List: { } list, Position: var at } => list.Span[Math.Min(at, list.Count)..].ToArray(),
            PyListIterator => [],
            PyTupleIterator { Tuple.Items: var items, Position: var at } => items[at..],
            _ => null,
        };
        return rest is null || !vm.Catalog.TryBuiltin("iter", out var function) ? Value.None
            : vm.Charge(rest.Length * 16L)
            ? Value.Of(new PyTuple([function, Value.Of(new PyTuple([Value.Of(new PyList(rest))]))])) : Value.Error;
    }

    /// <summary>The name of a value's class as messages show it.</summary>
    [PyFunction("_full_name(value, /)", Cost = Cost.Constant)]
    private static string FullName(Value value) => value.Class.FullName;

    /// <summary>One deep copy: what was copied already, so that sharing and circles stay.</summary>
    private sealed class DeepCopy(Vm vm)
    {
        private const int WorkPerItem = 10;

        private readonly Dictionary<object, Value> _memo = new(ReferenceEqualityComparer.Instance);

        /// <summary>The copy, NotImplemented, or the error mark.</summary>
        public Value Copy(in Value x)
        {
            if (IsAtom(x))
            {
                return x;
            }

            if (x.Class.IsUser)
            {
                return Value.NotImplemented;
            }

            if (_memo.TryGetValue(x.Ref!, out var known))
            {
                return known;
            }

            if (!vm.EnterRecursion(""))
            {
                return Value.Error;
            }

            var made = x.Ref switch
            {
                PyList list => CopyList(list),
                PyTuple tuple => CopyTuple(tuple),
                PyDict dict when dict.GetType() == typeof(PyDict) => CopyDict(dict),
                _ => Value.NotImplemented,
            };
            vm.LeaveRecursion();
            return made;
        }

        private Value CopyList(PyList list)
        {
            if (!vm.Charge(list.Count * 16L) || !vm.ChargeWork(list.Count * WorkPerItem))
            {
                return Value.Error;
            }

            var made = new PyList(list.Count);
            _memo.Add(list, Value.Of(made));
            for (var i = 0; i < list.Count; i++)
            {
                var item = Copy(list.Items[i]);
                if (item.IsError || (item.IsNotImplemented && !list.Items[i].IsNotImplemented))
                {
                    return item;
                }

                made.Append(item);
            }

            return Value.Of(made);
        }

        private Value CopyTuple(PyTuple tuple)
        {
            if (!vm.Charge(tuple.Items.Length * 16L) || !vm.ChargeWork(tuple.Items.Length * WorkPerItem))
            {
                return Value.Error;
            }

            var items = new Value[tuple.Items.Length];
            var isSame = true;
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Copy(tuple.Items[i]);
                if (items[i].IsError || (items[i].IsNotImplemented && !tuple.Items[i].IsNotImplemented))
                {
                    return items[i];
                }

                isSame &= Value.Same(items[i], tuple.Items[i]);
            }

            // The tuple may hold itself by way of an item: then it was copied meanwhile.
            if (_memo.TryGetValue(tuple, out var known))
            {
                return known;
            }

            var made = isSame ? Value.Of(tuple) : Value.Of(new PyTuple(items));
            _memo.Add(tuple, made);
            return made;
        }

        private Value CopyDict(PyDict dict)
        {
            if (!vm.Charge(dict.Count * 56L) || !vm.ChargeWork(dict.Count * 2L * WorkPerItem))
            {
                return Value.Error;
            }

            var made = new PyDict();
            _memo.Add(dict, Value.Of(made));
            var position = 0;
            while (dict.Next(ref position, out Value key, out Value value))
            {
                var newKey = Copy(key);
                if (newKey.IsError || (newKey.IsNotImplemented && !key.IsNotImplemented))
                {
                    return newKey;
                }

                var newValue = Copy(value);
                if (newValue.IsError || (newValue.IsNotImplemented && !value.IsNotImplemented))
                {
                    return newValue;
                }

                if (!made.Set(vm, newKey, newValue))
                {
                    return Value.Error;
                }
            }

            return Value.Of(made);
        }
    }
}
