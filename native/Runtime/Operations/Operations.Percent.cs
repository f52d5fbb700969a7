using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>printf-style formatting: str % values and bytes % values.</content>
internal static partial class Operations
{
    /// <summary>template % arguments, of str or bytes.</summary>
    [SkipLocalsInit]
    private static Value FormatPercent(Vm.Vm vm, in Value template, in Value arguments)
    {
        var bytes = template.Ref as PyByteString;
        var isBytes = bytes is not null;
        var text = bytes is not null ? Encoding.Latin1.GetString(bytes.Span) : template.AsStr;
        if (!vm.ChargeWork(text.Length * 4L))
        {
            return Value.Error;
        }

        var buffer = new TextBuffer(stackalloc char[256]);
        var source = new PercentArguments(arguments, isBytes);
        foreach (var segment in vm.PercentTemplates.Parse(text))
        {
            buffer.Append(segment.Literal);
            if (segment.Conversion == 0 && !segment.Error.IsError && segment.Key is null && !segment.KeyIsIncomplete)
            {
                continue;
            }

            // Each conversion has asked for its own text; what they add up to, here and in the result, is asked for
            // too.
            var capacity = buffer.Capacity;
            if (!TryConvert(vm, ref buffer, segment, ref source, isBytes)
                || (buffer.Capacity != capacity && !vm.Charge(buffer.Capacity * 2L * sizeof(char))))
            {
                return Value.Error;
            }
        }

        if (source.HasUnused)
        {
            return Fail(vm, isBytes ? PercentTemplate.ArgumentsLeftOfBytes : PercentTemplate.ArgumentsLeft);
        }

        var result = buffer.Written.ToString();
        return bytes is not null ? bytes.Make(Encoding.Latin1.GetBytes(result)).AsValue : Value.Str(result);
    }

    private static bool TryConvert(
        Vm.Vm vm, scoped ref TextBuffer buffer, PercentSegment segment, ref PercentArguments source, bool isBytes)
    {
        if ((segment.Key is not null || segment.KeyIsIncomplete) && !source.TryMapping())
        {
            return Refuse(vm, PercentTemplate.NeedsMapping);
        }

        if (segment.KeyIsIncomplete)
        {
            return Refuse(vm, segment.Error);
        }

        if (segment.Key is { } key)
        {
            var wanted = isBytes ? new PyBytes(Encoding.Latin1.GetBytes(key)).AsValue : Value.Str(key);
            var found = GetItem(vm, source.All, wanted);
            if (found.IsError)
            {
                return false;
            }

            source.Select(found);
        }

        if (segment.Width == PercentSegment.FromArgument)
        {
            if (!TryStar(vm, ref source, out var width))
            {
                return false;
            }

            segment = segment.WithWidth(width);
        }

        if (segment.Precision == PercentSegment.FromArgument)
        {
            if (!TryStar(vm, ref source, out var precision))
            {
                return false;
            }

            segment = segment.WithPrecision(precision);
        }

        if (segment.Error.IsError)
        {
            return Refuse(vm, segment.Error);
        }

        if (segment.Conversion == '%')
        {
            buffer.Append('%');
            return true;
        }

        return source.TryNext(out var argument)
            ? TryAppend(vm, ref buffer, segment, argument, isBytes)
            : Refuse(vm, PercentTemplate.NotEnoughArguments);
    }

    private static bool TryStar(Vm.Vm vm, ref PercentArguments source, out long number)
    {
        number = 0;
        if (!source.TryNext(out var argument))
        {
            return Refuse(vm, PercentTemplate.NotEnoughArguments);
        }

        if (!argument.TryBigInteger(out var wanted))
        {
            return Refuse(vm, PercentTemplate.StarNeedsInt);
        }

        number = wanted > int.MaxValue ? int.MaxValue : wanted < -int.MaxValue ? -int.MaxValue : (long)wanted;
        return true;
    }

    private static bool TryAppend(
        Vm.Vm vm, scoped ref TextBuffer buffer, in PercentSegment segment, in Value argument, bool isBytes)
    {
        TextError error;
        var plain = Unwrap(argument);
        switch (segment.Conversion)
        {
            case 's' or 'r' or 'a':
            case 'b' when isBytes:
                return TryTextOf(vm, segment.Conversion, argument, isBytes, out var text)
                    && (PercentFormat.TryAppendText(ref buffer, segment, text, vm.Meter, out error)
                        || Refuse(vm, error));
            case 'c':
                return TryCodePoint(vm, plain, isBytes, out var point)
                    && (PercentFormat.TryAppendCharacter(ref buffer, segment, point, vm.Meter, out error)
                        || Refuse(vm, error));
            case 'd' when plain.IsSmallInt && segment is { Width: -1, Precision: -1, Flags: PercentFlags.None }:
                buffer.Append(IntText.ToText(plain.Bits));
                return true;
            case var conversion when PercentFormat.WantsInt(conversion):
                return TryWhole(vm, conversion, plain, argument, out var whole)
                    && (PercentFormat.TryAppendInt(
                        ref buffer, segment, whole, TextLimits.DefaultIntDigits, vm.Meter, out error)
                        || Refuse(vm, error));
            case var conversion when PercentFormat.WantsFloat(conversion):
                return TryReal(vm, plain, argument, isBytes, out var real)
                    && (PercentFormat.TryAppendFloat(ref buffer, segment, real, vm.Meter, out error)
                        || Refuse(vm, error));
            default:
                return Refuse(vm, segment.Unsupported);
        }
    }

    private static bool TryTextOf(Vm.Vm vm, int conversion, in Value argument, bool isBytes, out string text)
    {
        text = "";
        if (isBytes && conversion is 's' or 'b')
        {
            var given = argument;
            if (argument.Class.IsUser && argument.Class.TryLookup("__bytes__", out var method))
            {
                given = vm.CallNested(method, argument);
                if (given.Ref is not PyBytes)
                {
                    return !given.IsError && FailType(vm, $"__bytes__ returned non-bytes (type {TypeName(given)})");
                }
            }

            if (!IsBytesLike(given))
            {
                return FailType(vm, "%b requires a bytes-like object, or an object that implements __bytes__, "
                    + $"not '{argument.Class.FullName}'");
            }

            if (!TryBytesLike(vm, given, out var bytes) || !vm.Charge(bytes.Length * 2L))
            {
                return false;
            }

            text = Encoding.Latin1.GetString(bytes.Span);
            return true;
        }

        var made = isBytes || conversion == 'a' ? Ascii(vm, argument) : conversion == 'r'
            ? Repr(vm, argument) : Str(vm, argument);
        return TryText(made, out text);
    }

    private static bool TryCodePoint(Vm.Vm vm, in Value argument, bool isBytes, out BigInteger point)
    {
        point = default;
        if (!TryIndexOrNone(vm, argument, out var number))
        {
            return false;
        }

        if (number.TryBigInteger(out point))
        {
            return !isBytes || (point >= 0 && point <= 255)
                || Refuse(vm, TextError.Overflow("%c arg not in range(256)"));
        }

        if (!isBytes && argument.TryStr(out var text) && CodePoints.Count(text) == 1)
        {
            point = CodePoints.At(text, 0, out _);
            return true;
        }

        if (isBytes && argument.Ref is PyByteString { Span: [var single] })
        {
            point = single;
            return true;
        }

        return FailType(vm, isBytes
            ? "%c requires an integer in range(256) or a single byte, not " + (argument.Ref is PyByteString wrong
                ? $"a {argument.Class.FullName} object of length {wrong.Length}" : argument.Class.FullName)
            : argument.TryStr(out var given)
                ? $"%c requires an int or a unicode character, not a string of length {CodePoints.Count(given)}"
                : $"%c requires an int or a unicode character, not {argument.Class.FullName}");
    }

    private static bool TryWhole(Vm.Vm vm, int conversion, in Value plain, in Value argument, out BigInteger whole)
    {
        if (plain.TryBigInteger(out whole))
        {
            return true;
        }

        if (plain.IsFloat && conversion is 'd' or 'i' or 'u')
        {
            return FloatMath.TryToInteger(plain.AsDouble, out whole, out var error) || Refuse(vm, error);
        }

        if (IsUserInstance(argument) && TryIndexOrNone(vm, argument, out var number) && number.TryBigInteger(out whole))
        {
            return true;
        }

        return vm.Raised is null && Refuse(vm, PercentFormat.NotAnInt(conversion, argument.Class.Name));
    }

    private static bool TryReal(Vm.Vm vm, in Value plain, in Value argument, bool isBytes, out double real)
    {
        real = 0;
        return isBytes && !plain.IsFloat && !plain.TryBigInteger(out _) && !IsUserInstance(argument)
            ? FailType(vm, $"float argument required, not {argument.Class.FullName}")
            : Calls.ArgumentConversion.TryDouble(vm, argument, out real);
    }

    private static bool Refuse(Vm.Vm vm, in TextError error)
    {
        Fail(vm, error);
        return false;
    }

    /// <summary>
    /// The right side of %: a tuple gives its items in turn, a mapping its items by key, anything else itself once.
    /// </summary>
    private struct PercentArguments(Value all, bool isBytes)
    {
        private readonly PyTuple? _tuple = all.Ref as PyTuple;
        private int _next;
        private bool _isSelected;
        private bool _usedMapping;
        private Value _selected;

        /// <summary>The whole right side.</summary>
        public readonly Value All { get; } = all;

        /// <summary>True when positional arguments are left over.</summary>
        public readonly bool HasUnused => _tuple is not null
            ? _next < _tuple.Items.Length && !_usedMapping
            : _next == 0 && !_usedMapping && !IsMapping;

        private readonly bool IsMapping => _tuple is null && !All.IsStr && All.Ref is PyObject o
            && !(isBytes && o is PyByteString)
            && (o is PyDict or PyList or PyByteString || o.Class.TryLookup("__getitem__", out _));

        /// <summary>True when keys can be looked up.</summary>
        public readonly bool TryMapping() => IsMapping;

        /// <summary>The next argument is the item found for a key.</summary>
        public void Select(in Value item)
        {
            _selected = item;
            _isSelected = true;
            _usedMapping = true;
        }

        /// <summary>The next argument.</summary>
        public bool TryNext(out Value argument)
        {
            if (_isSelected)
            {
                _isSelected = false;
                argument = _selected;
                return true;
            }

            if (_tuple is not null)
            {
                argument = _next < _tuple.Items.Length ? _tuple.Items[_next] : default;
                return _next++ < _tuple.Items.Length;
            }

            argument = All;
            return _next++ == 0 && !_usedMapping;
        }
    }
}
