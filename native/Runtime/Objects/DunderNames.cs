namespace Monty.Runtime.Objects;

/// <summary>Python's names of the dunder methods in <see cref="SlotId"/>.</summary>
internal static class DunderNames
{
    private static readonly string[] Names =
    [
        "__repr__", "__str__", "__hash__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__bool__",
            "__len__",
        "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__next__", "__call__", "__getattr__",
        "__getattribute__", "__setattr__", "__delattr__", "__get__", "__index__", "__format__", "__missing__",
            "__new__",
        "__init__", "__int__", "__float__", "__reversed__", "__enter__", "__exit__", "__aenter__", "__aexit__",
            "__await__",
        "__aiter__", "__anext__",
    ];

    /// <summary>The name of a slot.</summary>
    public static string Of(SlotId slot) => Names[(int)slot];
}
