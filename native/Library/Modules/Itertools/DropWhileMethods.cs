using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>dropwhile().</summary>
[PyType("itertools.dropwhile")]
internal static partial class DropWhileMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("dropwhile");

    /// <summary>The items from the first on for which a function is false.</summary>
    [PyFunction("dropwhile(predicate, iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value predicate, Value iterable)
    {
        return Sources.Calling(vm, type, CallingKind.DropWhile, predicate, iterable, "_dropwhile");
    }
}

/// <summary>takewhile().</summary>
[PyType("itertools.takewhile")]
internal static partial class TakeWhileMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("takewhile");

    /// <summary>The items before the first for which a function is false.</summary>
    [PyFunction("takewhile(predicate, iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value predicate, Value iterable)
    {
        return Sources.Calling(vm, type, CallingKind.TakeWhile, predicate, iterable, "_takewhile");
    }
}

/// <summary>filterfalse().</summary>
[PyType("itertools.filterfalse")]
internal static partial class FilterFalseMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("filterfalse");

    /// <summary>The items for which a function is false, or which are false.</summary>
    [PyFunction("filterfalse(function, iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value function, Value iterable)
    {
        return Sources.Calling(vm, type, CallingKind.FilterFalse,
            function.IsNone ? Value.Of(BuiltinTypes.Bool) : function, iterable, "_filterfalse");
    }
}

/// <summary>starmap().</summary>
[PyType("itertools.starmap")]
internal static partial class StarMapMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("starmap");

    /// <summary>The results of a function for each tuple of arguments.</summary>
    [PyFunction("starmap(function, iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value function, Value iterable)
    {
        return Sources.Calling(vm, type, CallingKind.StarMap, function, iterable, "_starmap");
    }
}

/// <summary>groupby().</summary>
[PyType("itertools.groupby")]
internal static partial class GroupByMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("groupby");

    /// <summary>Runs of items with one key, each with an iterator over them.</summary>
    [PyFunction("groupby(iterable, key=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable, Value key)
    {
        _ = type;
        return Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new GroupBySteps(source, key).Show())
            : isPython ? Sources.Text(vm, "_groupby", iterable, key) : Value.Error;
    }
}

/// <summary>The groups of groupby().</summary>
[PyType("itertools._grouper")]
internal static partial class GrouperMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("_grouper");
}

/// <summary>What the text of itertools uses.</summary>
[PyModule("_itertools")]
internal static partial class ItertoolsInternals
{
    /// <summary>Shows a generator as an iterator of a class of the module.</summary>
    [PyFunction("_shown(generator, cls, /)", Cost = Cost.Constant)]
    private static PyGenerator Shown(PyGenerator generator, PyType cls)
    {
        generator.Class = cls;
        return generator;
    }

    /// <summary>True for iterators that the machine steps by itself.</summary>
    [PyFunction("_is_plain(value, /)", Cost = Cost.Constant)]
    private static bool IsPlain(Value value) => value.Ref is PyIterator or PyGenerator;
}
