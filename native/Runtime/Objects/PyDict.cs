using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>dict: str-keyed part used by the classes themselves.</summary>
internal class PyDict : PyObject
{
    private readonly Dictionary<string, Value> _items = new(StringComparer.Ordinal);

    /// <summary>An empty dict.</summary>
    public PyDict()
        : base(BuiltinTypes.Dict)
    {
    }

    /// <summary>Looks up a str key.</summary>
    public bool TryGetStr(string key, out Value value) => _items.TryGetValue(key, out value);

    /// <summary>Stores under a str key.</summary>
    public void SetStr(string key, in Value value) => _items[key] = value;
}
