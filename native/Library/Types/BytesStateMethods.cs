using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library.Types;

/// <summary>Methods that bytes have and bytearray does not.</summary>
[PyType("bytes")]
internal static partial class BytesStateMethods
{
    /// <summary>The bytes as exact bytes.</summary>
    [PyMethod("__bytes__()", Cost = Cost.Linear)]
    private static Value Exact(PyByteString self) =>
        Value.Of(self.Class == BuiltinTypes.Bytes ? self : new PyBytes(self.Span.ToArray()));

    /// <summary>The arguments that make an equal value by __new__.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Constant)]
    private static PyTuple NewArguments(PyByteString self) => new([Exact(self)]);
}
