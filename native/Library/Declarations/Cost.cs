namespace Monty.Library.Declarations;

/// <summary>How the work of a declared function is charged.</summary>
internal enum Cost : byte
{
    /// <summary>
    /// The binding charges for the sizes of receiver and arguments (str, bytes, list, tuple, dict, int, drained items).
    /// A build error
    /// asks for another rule where the result may be larger than that.
    /// </summary>
    Sizes,
    /// <summary>Constant, whatever the arguments: nothing is charged.</summary>
    Constant,
    /// <summary>As <see cref="Sizes"/>, stated because the result cannot be larger than the arguments.</summary>
    Linear,
    /// <summary>The body charges by itself, before it works and before it allocates.</summary>
    Charged,
}
