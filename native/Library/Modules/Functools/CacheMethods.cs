using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Functools;

/// <summary>Members of functions that remember their results.</summary>
[PyType("functools._lru_cache_wrapper")]
internal static partial class CacheMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyCachedFunction.CachedType;

    /// <summary>Calls the function unless the result is known.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, PyCachedFunction self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, Value.Of(self), args, kwargs);

    /// <summary>How often results were known, and how many are kept.</summary>
    [PyMethod("cache_info()", Cost = Cost.Constant)]
    private static Value Info(Vm vm, PyCachedFunction self)
    {
        if (vm.TryImport("functools") is not { } module || !module.Names.TryGet("_CacheInfo", out var type))
        {
            return Value.Error;
        }

        return vm.TailCall(type, Value.Int(self.Hits), Value.Int(self.Misses),
            self.Limit < 0 ? Value.None : Value.Int(self.Limit), Value.Int(self.Results.Count));
    }

    /// <summary>Forgets all results.</summary>
    [PyMethod("cache_clear()", Cost = Cost.Constant)]
    private static void Clear(PyCachedFunction self) => self.Clear();

    /// <summary>The function as a method.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyCachedFunction self, Value instance, Value owner) =>
        instance.IsNone ? Value.Of(self) : Value.Of(new PyBoundMethod(Value.Of(self), instance));

    /// <summary>Itself.</summary>
    [PyMethod("__copy__()", Cost = Cost.Constant)]
    private static PyCachedFunction Copy(PyCachedFunction self) => self;

    /// <summary>Itself.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Constant)]
    private static PyCachedFunction DeepCopy(PyCachedFunction self, Value memo) => self;

    /// <summary>What pickle writes: the name.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static Value Reduce(PyCachedFunction self) =>
        self.Attributes.Dict is { } own && own.TryGetStr("__qualname__", out var name) ? name : Value.None;
}

/// <summary>A call that waits for its result: programs never see it.</summary>
[PyType("functools._cached_call")]
internal static partial class CachedCallMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyCachedCall.CallType;
}
