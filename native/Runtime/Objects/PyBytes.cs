namespace Monty.Runtime.Objects;

/// <summary>bytes: immutable; the array is never changed after construction.</summary>
internal sealed class PyBytes(byte[] data) : PyObject(BuiltinTypes.Bytes)
{
    /// <summary>The bytes.</summary>
    public readonly byte[] Data = data;

    /// <summary>b''.</summary>
    public static readonly PyBytes Empty = new([]);
}
