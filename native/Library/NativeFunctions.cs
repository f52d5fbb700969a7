using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library;

/// <summary>What generated tables call to make and share function objects.</summary>
internal static class NativeFunctions
{
    /// <summary>Keeps the first function made for a place, so that threads agree on one object.</summary>
    public static Value Share(ref PyNativeFunction? place, PyNativeFunction made) =>
        Value.Of(Interlocked.CompareExchange(ref place, made, null) ?? made);

    /// <summary>
    /// Makes a function the constructor of a class, reached as __new__ too unless that is declared apart.
    /// </summary>
    public static void AddConstructor(PyType owner, List<KeyValuePair<string, Value>> members,
        PyNativeFunction constructor)
    {
        owner.Constructor = constructor;
        members.Insert(0, new KeyValuePair<string, Value>("__new__", Value.Of(constructor)));
    }
}
