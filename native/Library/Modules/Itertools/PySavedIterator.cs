using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library.Modules.Itertools;

/// <summary>Base of the native iterators of itertools.</summary>
internal abstract class PySavedIterator(PyType type, int sourceDepth) : PyChainedIterator(type, sourceDepth), ISaved
{
    /// <inheritdoc/>
    public abstract Value[] Save();

    /// <inheritdoc/>
    public virtual long ExtraBytes => 0;

    /// <inheritdoc/>
    protected override long SourceHint => -1;
}
