using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Errors;

/// <content>Messages of BufferError.</content>
internal static partial class Raise
{
    /// <summary>Messages of BufferError.</summary>
    internal static class BufferError
    {
        /// <summary>
        /// A bytearray that views look at is resized. Source: CPython 3.14 Objects/bytearrayobject.c, _canresize.
        /// </summary>
        public static Value HasExports(Vm.Vm vm) =>
            vm.Fail(ExceptionTypes.BufferError, "Existing exports of data: object cannot be re-sized");

        /// <summary>
        /// A view with gaps where plain memory is needed. Source: CPython 3.14 Objects/memoryobject.c, memory_getbuf.
        /// </summary>
        public static Value NotContiguous(Vm.Vm vm) =>
            vm.Fail(ExceptionTypes.BufferError, "memoryview: underlying buffer is not C-contiguous");
    }
}
