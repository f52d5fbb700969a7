using Monty.Runtime.Calls;
using Monty.Runtime.Objects;

namespace Monty.Library.Declarations;

/// <summary>
/// Declares a method: the receiver is the first C# parameter (after Vm) and is not part of the signature.
/// </summary>
/// <param name="signature">Name and parameters as inspect.signature shows them; an absent default is
/// <c>&lt;unrepresentable&gt;</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyMethodAttribute(string signature) : Attribute
{
    /// <summary>Name and parameters.</summary>
    public string Signature { get; } = signature;

    /// <summary>Method, class method (receives the class) or static method (receives nothing).</summary>
    public NativeKind Kind { get; init; } = NativeKind.Method;

    /// <summary>Wording of call errors.</summary>
    public CallStyle Style { get; init; }

    /// <summary>Who charges for the work; the default charges for the sizes of receiver and arguments.</summary>
    public Cost Cost { get; init; }
}
