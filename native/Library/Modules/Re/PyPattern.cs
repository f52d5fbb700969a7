using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>re.Pattern.</summary>
internal sealed class PyPattern : PyObject
{
    /// <summary>Its class.</summary>
    public static readonly PyType PatternType =
        new("Pattern", BuiltinTypes.Object, Layout.Native, TypeFlags.NotInstantiable, "re")
        {
            Class = BuiltinTypes.Type,
        };

    private static readonly (RegexFlags Flag, string Name)[] FlagNames =
    [
        (RegexFlags.IgnoreCase, "re.IGNORECASE"), (RegexFlags.Locale, "re.LOCALE"),
        (RegexFlags.Multiline, "re.MULTILINE"), (RegexFlags.DotAll, "re.DOTALL"), (RegexFlags.Verbose, "re.VERBOSE"),
        (RegexFlags.Debug, "re.DEBUG"), (RegexFlags.Ascii, "re.ASCII"),
    ];

    private RegexMatcher? _matcher;

    private PyPattern(in Value source, string text, bool isText, ParsedPattern parsed, RegexProgram program)
        : base(PatternType)
    {
        Source = source;
        Text = text;
        IsText = isText;
        Flags = parsed.Flags;
        Names = parsed.Names;
        Program = program;
    }

    /// <summary>The pattern as the program gave it.</summary>
    public Value Source { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>For str, not for bytes.</summary>
    public bool IsText { get; }

    /// <summary>The flags in effect.</summary>
    public RegexFlags Flags { get; }

    /// <summary>Numbers of the named groups.</summary>
    public Dictionary<string, int> Names { get; }

    /// <summary>The compiled pattern.</summary>
    public RegexProgram Program { get; }

    /// <summary>The replacement template used last.</summary>
    public SubstitutionTemplate? LastTemplate { get; set; }

    /// <summary>Compiles a str or bytes; null: there is a problem, or an error is raised.</summary>
    public static PyPattern? Compile(Vm vm, in Value source, RegexFlags flags, out PatternProblem problem)
    {
        problem = default;
        var plain = Ops.Unwrap(source);
        var isText = plain.TryStr(out var text);
        if (plain.Ref is PyBytes bytes)
        {
            text = System.Text.Encoding.Latin1.GetString(bytes.Data);
        }

        // The tree takes some hundred bytes a token.
        if (!vm.Charge(text.Length * 300L) || !vm.ChargeWork(2000 + (text.Length * 50L))
            || RegexParser.Parse(vm, text, isText, flags, out problem) is not { } parsed
            || RegexCompiler.Compile(vm, parsed) is not { } program)
        {
            return null;
        }

        return new PyPattern(source, text, isText, parsed, program);
    }

    /// <summary>The machine that applies the pattern to texts of this run.</summary>
    public RegexMatcher Matcher(Vm vm) => _matcher ??= new RegexMatcher(vm, Program);

    /// <summary>The text of a subject; null: of the other kind, and the error is raised.</summary>
    public RegexSubject? Subject(Vm vm, in Value source)
    {
        if (RegexSubject.Of(vm, source) is not { } subject)
        {
            return null;
        }

        if (subject.IsBytes == IsText)
        {
            vm.Fail(ExceptionTypes.TypeError, IsText
                ? "cannot use a string pattern on a bytes-like object"
                : "cannot use a bytes pattern on a string-like object");
            return null;
        }

        return subject;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyPattern pattern)
        {
            return Value.NotImplemented;
        }

        var isEqual = pattern.Flags == Flags && pattern.IsText == IsText && pattern.Text == Text;
        return Value.Bool(isEqual == (op == CompareOperator.Equal));
    }

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = unchecked((Runtime.Text.StringHash.Compute(Text) * 31) + (long)Flags);
        hash = hash == -1 ? -2 : hash;
        return true;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink)
    {
        const int MaxShown = 200;
        var shown = IsText ? StringRepr.Repr(Text) : StringRepr.ReprBytes(((PyBytes)Ops.Unwrap(Source).Ref!).Data);
        if (CodePoints.Count(shown) > MaxShown)
        {
            shown = shown[..CodePoints.Offset(shown, MaxShown)];
        }

        var flags = Flags;
        if (IsText && (flags & RegexFlags.Types) == RegexFlags.Unicode)
        {
            flags &= ~RegexFlags.Unicode;
        }

        var names = new List<string>();
        foreach (var (flag, name) in FlagNames)
        {
            if ((flags & flag) != 0)
            {
                names.Add(name);
                flags &= ~flag;
            }
        }

        if (flags != RegexFlags.None)
        {
            names.Add("0x" + ((int)flags).ToString("x", System.Globalization.CultureInfo.InvariantCulture));
        }

        return sink.Append("re.compile(") && sink.Append(shown)
            && (names.Count == 0 || sink.Append(", " + string.Join('|', names))) && sink.Append(")");
    }
}
