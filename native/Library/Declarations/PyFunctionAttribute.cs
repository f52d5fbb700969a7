using Monty.Runtime.Calls;

namespace Monty.Library.Declarations;

/// <summary>
/// Declares a function of a module; in a class marked PyType, with the name of that type: its constructor, which
/// receives the class first.
/// </summary>
/// <param name="signature">Name and parameters as inspect.signature shows them; an absent default is
/// <c>&lt;unrepresentable&gt;</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyFunctionAttribute(string signature) : Attribute
{
    /// <summary>Name and parameters.</summary>
    public string Signature { get; } = signature;

    /// <summary>Wording of call errors.</summary>
    public CallStyle Style { get; init; }

    /// <summary>Who charges for the work; the default charges for the sizes of the arguments.</summary>
    public Cost Cost { get; init; }
}
