using Monty.Runtime.Errors;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>bytearray: bytes that change in place.</summary>
internal partial class PyByteArray : PyByteString
{
    // Arrays end here.
    private const int MaxLength = 0x7FFF_FF00;
    private const int RoomToKeep = 64;

    private byte[] _data;
    private int _length;

    /// <summary>A bytearray that owns the array, all of it in use.</summary>
    public PyByteArray(byte[] data)
        : base(BuiltinTypes.ByteArray)
    {
        _data = data;
        _length = data.Length;
    }

    /// <summary>An instance of a subclass of bytearray.</summary>
    protected PyByteArray(PyType type)
        : base(type) => _data = [];

    /// <inheritdoc/>
    public override byte[] Storage => _data;

    /// <inheritdoc/>
    public override int Length => _length;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    /// <summary>The bytes, to be changed in place.</summary>
    public Span<byte> Bytes => _data.AsSpan(0, _length);

    /// <inheritdoc/>
    protected override string PositionName => "bytearray";

    /// <inheritdoc/>
    protected override string RangeMessage => "bytearray index out of range";

    /// <inheritdoc/>
    public override PyByteString Make(byte[] data) => new PyByteArray(data);

    /// <inheritdoc/>
    public override PyByteString Unchanged() => new PyByteArray(Span.ToArray());

    /// <summary>Takes over an array as its content; for objects nobody has seen yet.</summary>
    public void Adopt(byte[] data)
    {
        _data = data;
        _length = data.Length;
    }

    /// <summary>Sets the length: bytes beyond it are dropped, new ones are zero. False: an error is raised.</summary>
    public bool TryResize(Vm.Vm vm, long length)
    {
        if (length == _length)
        {
            return true;
        }

        if (!IsFree(vm))
        {
            return false;
        }

        if (length > _data.Length)
        {
            var room = Math.Max(length, Math.Min(_length + (_length >> 1) + 16L, MaxLength));
            if (!vm.Charge(room) || !vm.ChargeWork(length / 16))
            {
                return false;
            }

            if (length > MaxLength)
            {
                vm.Fail(ExceptionTypes.MemoryError);
                return false;
            }

            Array.Resize(ref _data, (int)room);
        }
        else if (length < _length)
        {
            Array.Clear(_data, (int)length, _length - (int)length);
            if (_data.Length > RoomToKeep && length < _data.Length / 4)
            {
                Array.Resize(ref _data, (int)length * 2);
            }
        }

        _length = (int)length;
        return true;
    }

    /// <summary>Adds one byte at the end; false: an error is raised.</summary>
    public bool TryAppend(Vm.Vm vm, byte item)
    {
        if (_length < _data.Length && Exports == 0)
        {
            _data[_length++] = item;
            return true;
        }

        if (!TryResize(vm, _length + 1L))
        {
            return false;
        }

        _data[_length - 1] = item;
        return true;
    }

    /// <summary>Replaces a run of bytes by others, which may be its own. False: an error is raised.</summary>
    public bool TryReplace(Vm.Vm vm, int start, int count, ReadOnlySpan<byte> bytes)
    {
        if (!vm.ChargeWork((bytes.Length + _length - start) / 16))
        {
            return false;
        }

        if (bytes.Overlaps(_data))
        {
            if (!vm.Charge(bytes.Length))
            {
                return false;
            }

            bytes = bytes.ToArray();
        }

        var growth = bytes.Length - count;
        var tail = _length - start - count;
        if (growth > 0)
        {
            if (!TryResize(vm, (long)_length + growth))
            {
                return false;
            }

            Buffer.BlockCopy(_data, start + count, _data, start + bytes.Length, tail);
        }
        else if (growth < 0)
        {
            if (!IsFree(vm))
            {
                return false;
            }

            Buffer.BlockCopy(_data, start + count, _data, start + bytes.Length, tail);
            if (!TryResize(vm, _length + growth))
            {
                return false;
            }
        }

        bytes.CopyTo(_data.AsSpan(start));
        return true;
    }

    /// <summary>True when no view looks at the memory, so that it may move; false: BufferError is raised.</summary>
    private bool IsFree(Vm.Vm vm)
    {
        if (Exports == 0 || vm.FindsViews?.Invoke(this) == false)
        {
            Exports = 0;
            return true;
        }

        Raise.BufferError.HasExports(vm);
        return false;
    }
}

/// <summary>An instance of a subclass of bytearray.</summary>
internal sealed class PyByteArrayInstance(PyType type) : PyByteArray(type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
