using System.Numerics;

namespace Monty.Runtime.Objects;

/// <summary>complex.</summary>
internal sealed partial class PyComplex(Complex number) : PyObject(BuiltinTypes.Complex)
{
    /// <summary>The number.</summary>
    public readonly Complex Number = number;
}
