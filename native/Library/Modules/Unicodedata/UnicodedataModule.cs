using System.Globalization;
using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source.Unicode;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Unicodedata;

/// <summary>The functions of unicodedata.</summary>
[PyModule("unicodedata")]
internal static partial class UnicodedataModule
{
    private const int LongestName = 256;

    /// <summary>The version of the tables.</summary>
    [PyConstant("unidata_version")]
    private static readonly Value Version = Value.Str("16.0.0");

    /// <summary>The general category.</summary>
    [PyFunction("category(chr, /)", Cost = Cost.Constant)]
    private static Value Category(Vm vm, Value chr) =>
        TryChar(vm, chr, "category", "", out var code) ? Value.Str(CharacterTable.Category(code)) : Value.Error;

    /// <summary>The class of the bidirectional algorithm.</summary>
    [PyFunction("bidirectional(chr, /)", Cost = Cost.Constant)]
    private static Value Bidirectional(Vm vm, Value chr) =>
        TryChar(vm, chr, "bidirectional", "", out var code) ? Value.Str(CharacterTable.Direction(code)) : Value.Error;

    /// <summary>The combining class.</summary>
    [PyFunction("combining(chr, /)", Cost = Cost.Constant)]
    private static Value Combining(Vm vm, Value chr) =>
        TryChar(vm, chr, "combining", "", out var code) ? Value.Int(Normalization.CombiningClass(code)) : Value.Error;

    /// <summary>1 for characters that are mirrored in text from right to left.</summary>
    [PyFunction("mirrored(chr, /)", Cost = Cost.Constant)]
    private static Value Mirrored(Vm vm, Value chr) => TryChar(vm, chr, "mirrored", "", out var code)
        ? Value.Int(CharacterTable.IsMirrored(code) ? 1 : 0) : Value.Error;

    /// <summary>The width among East Asian characters.</summary>
    [PyFunction("east_asian_width(chr, /)", Cost = Cost.Constant)]
    private static Value Width(Vm vm, Value chr) =>
        TryChar(vm, chr, "east_asian_width", "", out var code) ? Value.Str(CharacterTable.Width(code)) : Value.Error;

    /// <summary>The decomposition as codes, with a tag in front when it is for compatibility.</summary>
    [PyFunction("decomposition(chr, /)", Cost = Cost.Constant)]
    private static Value Decomposition(Vm vm, Value chr)
    {
        if (!TryChar(vm, chr, "decomposition", "", out var code))
        {
            return Value.Error;
        }

        var points = Normalization.MappingOf(code, out var isCompatible);
        var text = string.Join(' ', Array.ConvertAll(points, static point =>
            point.ToString("X4", CultureInfo.InvariantCulture)));
        return Value.Str(isCompatible ? $"<{CharacterTable.Tag(code)}> {text}" : text);
    }

    /// <summary>The name.</summary>
    [PyFunction("name(chr, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Name(Vm vm, Value chr, Value @default) =>
        !TryChar(vm, chr, "name", " 1", out var code) ? Value.Error
        : UnicodeNames.TryGetName(code, out var name) ? Value.Str(name) : Missing(vm, @default, "no such name");

    /// <summary>The decimal digit that it stands for.</summary>
    [PyFunction("decimal(chr, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value DecimalDigit(Vm vm, Value chr, Value @default) =>
        !TryChar(vm, chr, "decimal", " 1", out var code) ? Value.Error
        : UnicodeData.DecimalValue(code) is >= 0 and var digit ? Value.Int(digit)
        : Missing(vm, @default, "not a decimal");

    /// <summary>The digit that it stands for.</summary>
    [PyFunction("digit(chr, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Digit(Vm vm, Value chr, Value @default) =>
        !TryChar(vm, chr, "digit", " 1", out var code) ? Value.Error
        : UnicodeData.DigitValue(code) is >= 0 and var digit ? Value.Int(digit)
        : Missing(vm, @default, "not a digit");

    /// <summary>The number that it stands for.</summary>
    [PyFunction("numeric(chr, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Numeric(Vm vm, Value chr, Value @default) =>
        !TryChar(vm, chr, "numeric", " 1", out var code) ? Value.Error
        : CharacterTable.Number(code) is { } number ? Value.Float(number)
        : Missing(vm, @default, "not a numeric character");

    /// <summary>The character or sequence of a name.</summary>
    [PyFunction("lookup(name, /)", Cost = Cost.Charged)]
    private static Value Lookup(Vm vm, Value name)
    {
        if (!Ops.TryText(name, out var text))
        {
            if (!Ops.TryBytesLike(vm, name, out var bytes) || !vm.Charge(bytes.Length))
            {
                return Value.Error;
            }

            text = System.Text.Encoding.Latin1.GetString(bytes.Span);
        }

        if (text.Length > LongestName)
        {
            return vm.Fail(ExceptionTypes.KeyError, "name too long");
        }

        return UnicodeNames.TryFind(text, out var code) ? Value.Str(char.ConvertFromUtf32(code))
            : CharacterTable.Sequence(text) is { } sequence ? Value.Str(sequence)
            : vm.Fail(ExceptionTypes.KeyError, $"undefined character name '{text}'");
    }

    /// <summary>A normal form of a text.</summary>
    [PyFunction("normalize(form, unistr, /)", Cost = Cost.Charged)]
    private static Value Normalize(Vm vm, string form, string unistr) =>
        TryNormalize(vm, form, unistr, out var text) ? Value.Str(text) : Value.Error;

    /// <summary>Whether a text has a normal form.</summary>
    [PyFunction("is_normalized(form, unistr, /)", Cost = Cost.Charged)]
    private static Value IsNormalized(Vm vm, string form, string unistr) =>
        TryNormalize(vm, form, unistr, out var text) ? Value.Bool(text == unistr) : Value.Error;

    private static bool TryNormalize(Vm vm, string form, string text, out string result)
    {
        result = text;
        if (form is not ("NFC" or "NFD" or "NFKC" or "NFKD"))
        {
            vm.Fail(ExceptionTypes.ValueError, "invalid normalization form");
            return false;
        }

        // A list of codes, which grow, and the text made of them.
        if (!vm.ChargeWork(text.Length * 40L) || !vm.Charge(text.Length * 16L))
        {
            return false;
        }

        var length = 0L;
        foreach (var c in form.Length == 4 ? text : "")
        {
            length += c < 0xA0 ? 1 : Normalization.LongestMapping;
        }

        if (length > 1000 && !vm.Charge(length * 4))
        {
            return false;
        }

        result = Normalization.Normalize(text, isCompatible: form.Length == 4, composes: form[^1] == 'C');
        return true;
    }

    private static Value Missing(Vm vm, in Value otherwise, string problem) =>
        otherwise.IsMissing ? vm.Fail(ExceptionTypes.ValueError, problem) : otherwise;

    private static bool TryChar(Vm vm, in Value given, string function, string position, out int code)
    {
        code = 0;
        if (!Ops.TryText(given, out var text))
        {
            vm.Fail(ExceptionTypes.TypeError, $"{function}() argument{position} must be a unicode character, not "
                + Ops.TypeName(given));
            return false;
        }

        if (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]))
        {
            code = char.ConvertToUtf32(text[0], text[1]);
            return true;
        }

        if (text.Length == 1)
        {
            code = text[0];
            return true;
        }

        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        vm.Fail(ExceptionTypes.TypeError, $"{function}(): argument{position} must be a unicode character, not a "
            + $"string of length {text.Length - pairs}");
        return false;
    }
}
