using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of dict.</summary>
[PyType("dict")]
internal static partial class DictMethods
{
    /// <summary>A new dict of a mapping or an iterable of pairs, and of the keyword arguments.</summary>
    [PyFunction("dict(iterable=<unrepresentable>, /, **kwargs)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable, KeywordArguments kwargs) =>
        Fill(vm, Create(cls), iterable, kwargs, "dict_filled");

    /// <summary>An empty dict, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value NewEmpty(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, BuiltinTypes.Dict, out var cls) ? Value.Of(Create(cls)) : Value.Error;

    /// <summary>Updates the dict with a mapping or an iterable of pairs, and with the keyword arguments.</summary>
    [PyMethod("__init__(iterable=<unrepresentable>, /, **kwargs)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value Init(Vm vm, PyDict self, Value iterable, KeywordArguments kwargs) =>
        Update(vm, self, iterable, kwargs);

    /// <summary>Removes all items.</summary>
    [PyMethod("clear()", Cost = Cost.Constant)]
    private static void Clear(PyDict self)
    {
        self.Clear();
        PyGlobals.Publish(self);
    }

    /// <summary>A copy of the dict; keys and items are shared.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyDict self)
    {
        PyGlobals.Refresh(self);
        return vm.ChargeWork(self.Count * 4L) && self.Copy(vm) is { } copy ? Value.Of(copy) : Value.Error;
    }

    /// <summary>A new dict with the items of an iterable as keys, all with the same value.</summary>
    [PyMethod("fromkeys(iterable, value=None, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromKeys(Vm vm, PyType cls, Value iterable, Value value)
    {
        if (cls != BuiltinTypes.Dict)
        {
            return vm.TailEmbedded("dict_from_keys", Value.Of(cls), iterable, value);
        }

        var result = new PyDict();
        if (Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("dict_with_keys", Value.Of(result), iterable, value);
        }

        var iterator = Ops.Iterate(vm, iterable);
        if (iterator is null)
        {
            return Value.Error;
        }

        var filling = vm.BeginFilling(result);
        Value key;
        do
        {
            key = iterator.Next(vm);
        }
        while (!key.IsExhausted && !key.IsError && vm.ChargeWork(10) && result.Set(vm, key, value));
        vm.EndFilling(filling);
        return key.IsExhausted ? Value.Of(result) : Value.Error;
    }

    /// <summary>The item of a key, or the default.</summary>
    [PyMethod("get(key, default=None, /)", Cost = Cost.Constant)]
    private static Value Get(Vm vm, PyDict self, Value key, Value @default)
    {
        PyGlobals.Refresh(self);
        return self.TryGet(vm, key, out var item) switch
        {
            LookupResult.Found => item,
            LookupResult.Missing => @default,
            _ => Value.Error,
        };
    }

    /// <summary>A view of the pairs.</summary>
    [PyMethod("items()", Cost = Cost.Constant)]
    private static PyDictView Items(PyDict self) => View(self, DictPart.Items);

    /// <summary>A view of the keys.</summary>
    [PyMethod("keys()", Cost = Cost.Constant)]
    private static PyDictView Keys(PyDict self) => View(self, DictPart.Keys);

    /// <summary>A view of the values.</summary>
    [PyMethod("values()", Cost = Cost.Constant)]
    private static PyDictView Values(PyDict self) => View(self, DictPart.Values);

    /// <summary>Removes a key and gives its item, or the default when the key is missing.</summary>
    [PyMethod("pop(key, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Pop(Vm vm, PyDict self, Value key, Value @default)
    {
        var item = Value.Missing;
        PyGlobals.Refresh(self);
        var result = self.Count == 0 ? LookupResult.Missing : self.Remove(vm, key, out item);
        PyGlobals.Publish(self);
        return result switch
        {
            LookupResult.Found => item,
            LookupResult.Missing => @default.IsMissing ? Ops.FailKey(vm, key) : @default,
            _ => Value.Error,
        };
    }

    /// <summary>Removes the last pair and gives it.</summary>
    [PyMethod("popitem()", Cost = Cost.Constant)]
    private static Value PopItem(Vm vm, PyDict self) => self.PopLast(out var key, out var item)
        ? Value.Of(new PyTuple([key, item]))
        : vm.Fail(ExceptionTypes.KeyError, "popitem(): dictionary is empty");

    /// <summary>The item of a key, which is stored with the default first when it is missing.</summary>
    [PyMethod("setdefault(key, default=None, /)", Cost = Cost.Constant)]
    private static Value SetDefault(Vm vm, PyDict self, Value key, Value @default)
    {
        PyGlobals.Refresh(self);
        var isDone = self.GetOrAdd(vm, key, @default, out var item);
        PyGlobals.Publish(self);
        return isDone ? item : Value.Error;
    }

    /// <summary>Updates the dict with a mapping or an iterable of pairs, and with the keyword arguments.</summary>
    [PyMethod("update(iterable=<unrepresentable>, /, **kwargs)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value Update(Vm vm, PyDict self, Value iterable, KeywordArguments kwargs)
    {
        PyGlobals.Refresh(self);
        var result = Fill(vm, self, iterable, kwargs, "dict_update");
        PyGlobals.Publish(self);
        return result.Ref == self ? Value.None : result;
    }

    /// <summary>An iterator over the keys from the last to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyDictReverseIterator Reversed(PyDict self) => new(self, DictPart.Keys);

    /// <summary>dict[str, int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static PyDictView View(PyDict self, DictPart part)
    {
        PyGlobals.Refresh(self);
        return new PyDictView(self, part);
    }

    private static PyDict Create(PyType cls) => cls == BuiltinTypes.Dict ? new PyDict() : new PyDictInstance(cls);

    /// <summary>
    /// Fills the target; where that takes Python code the embedded function does it and its result is given.
    /// </summary>
    private static Value Fill(Vm vm, PyDict target, in Value source, KeywordArguments keywords, string embedded)
    {
        if (!source.IsMissing)
        {
            if (Ops.NeedsFrames(vm, source) || (source.Ref is PyList or PyTuple && NativeLeaf.HasInstances(source))
                || (source.Ref is not PyDict && Ops.HasKeys(source)))
            {
                return vm.TailEmbedded(embedded, Value.Of(target), source, Value.OfNullable(keywords.Names));
            }

            if (!Ops.TryUpdate(vm, target, source))
            {
                return Value.Error;
            }
        }

        return keywords.Names is not { } names || target.Update(vm, names) ? Value.Of(target) : Value.Error;
    }
}
