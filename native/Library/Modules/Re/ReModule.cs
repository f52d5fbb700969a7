using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>The functions of re.</summary>
[PyModule("re")]
internal static partial class ReModule
{
    private const string CacheKey = "re";
    private const int MaxCached = 256;
    private const int MaxCachedLength = 2000;

    /// <summary>The first match in a text.</summary>
    [PyFunction("search(pattern, string, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Search(Vm vm, Value pattern, Value @string, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Find(vm, compiled, @string, 0, long.MaxValue, PatternMethods.Anchor.None) : failed;

    /// <summary>A match at the start of a text.</summary>
    [PyFunction("match(pattern, string, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Match(Vm vm, Value pattern, Value @string, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Find(vm, compiled, @string, 0, long.MaxValue, PatternMethods.Anchor.Start) : failed;

    /// <summary>A match of a whole text.</summary>
    [PyFunction("fullmatch(pattern, string, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value FullMatch(Vm vm, Value pattern, Value @string, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Find(vm, compiled, @string, 0, long.MaxValue, PatternMethods.Anchor.Both) : failed;

    /// <summary>The text between matches.</summary>
    [PyFunction("split(pattern, string, maxsplit=0, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Split(Vm vm, Value pattern, Value @string, long maxsplit, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Split(vm, compiled, @string, maxsplit) : failed;

    /// <summary>The texts of all matches.</summary>
    [PyFunction("findall(pattern, string, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value FindAll(Vm vm, Value pattern, Value @string, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.FindAll(vm, compiled, @string, 0, long.MaxValue) : failed;

    /// <summary>An iterator over all matches.</summary>
    [PyFunction("finditer(pattern, string, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value FindIter(Vm vm, Value pattern, Value @string, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.FindIter(vm, compiled, @string, 0, long.MaxValue) : failed;

    /// <summary>The text with matches replaced.</summary>
    [PyFunction("sub(pattern, repl, string, count=0, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Sub(Vm vm, Value pattern, Value repl, Value @string, long count, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Replace(vm, compiled, repl, @string, count, givesCount: false) : failed;

    /// <summary>The text with matches replaced, and how many.</summary>
    [PyFunction("subn(pattern, repl, string, count=0, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value SubCount(Vm vm, Value pattern, Value repl, Value @string, long count, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled
            ? PatternMethods.Replace(vm, compiled, repl, @string, count, givesCount: true) : failed;

    /// <summary>A compiled pattern.</summary>
    [PyFunction("compile(pattern, flags=0)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Compile(Vm vm, Value pattern, Value flags) =>
        Get(vm, pattern, flags, out var failed) is { } compiled ? Value.Of(compiled) : failed;

    /// <summary>Forgets compiled patterns.</summary>
    [PyFunction("purge()", Style = CallStyle.Def, Cost = Cost.Constant)]
    private static void Purge(Vm vm) => vm.LibraryState.Remove(CacheKey);

    /// <summary>The pattern that matches a text literally.</summary>
    [PyFunction("escape(pattern)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Escape(Vm vm, Value pattern)
    {
        var plain = Ops.Unwrap(pattern);
        if (plain.TryStr(out var text))
        {
            return vm.Charge(text.Length * 4L) && vm.ChargeWork(text.Length) ? Value.Str(Escaped(text)) : Value.Error;
        }

        if (plain.Ref is PyBytes bytes)
        {
            return vm.Charge(bytes.Data.Length * 6L) && vm.ChargeWork(bytes.Data.Length)
                ? Value.Of(new PyBytes(System.Text.Encoding.Latin1.GetBytes(
                    Escaped(System.Text.Encoding.Latin1.GetString(bytes.Data)))))
                : Value.Error;
        }

        return vm.Fail(ExceptionTypes.TypeError,
            $"decoding to str: need a bytes-like object, {pattern.Class.Name} found");
    }

    /// <summary>Raises what is wrong with a pattern or template; a PatternError is made by the embedded text.</summary>
    public static Value Fail(Vm vm, in PatternProblem problem, in Value pattern)
    {
        switch (problem.Kind)
        {
            case ProblemKind.Value:
                return vm.Fail(ExceptionTypes.ValueError, problem.Message!);
            case ProblemKind.Overflow:
                return vm.Fail(ExceptionTypes.OverflowError, problem.Message!);
            case ProblemKind.Index:
                return vm.Fail(ExceptionTypes.IndexError, problem.Message!);
            default:
                return problem.Position < 0
                    ? vm.TailCall(Function(vm, "_fail"), Value.Str(problem.Message!), Value.None, Value.None)
                    : vm.TailCall(Function(vm, "_fail"), Value.Str(problem.Message!), pattern,
                        Value.Int(problem.Position));
        }
    }

    /// <summary>A function of the module's text.</summary>
    public static Value Function(Vm vm, string name) =>
        vm.TryImport("re") is { } module && module.Names.TryGet(name, out var function) ? function : Value.None;

    /// <summary>
    /// The compiled pattern of an argument, made or remembered; null: the other result is to be returned.
    /// </summary>
    private static PyPattern? Get(Vm vm, in Value pattern, in Value flags, out Value failed)
    {
        failed = Value.Error;
        if (!ArgumentConversion.TryLong(vm, flags, out var number))
        {
            return null;
        }

        if (pattern.Ref is PyPattern given)
        {
            if (number == 0)
            {
                return given;
            }

            vm.Fail(ExceptionTypes.ValueError, "cannot process flags argument with a compiled pattern");
            return null;
        }

        var plain = Ops.Unwrap(pattern);
        var isText = plain.TryStr(out var text);
        if (!isText && plain.Ref is not PyBytes)
        {
            vm.Fail(ExceptionTypes.TypeError, "first argument must be string or compiled pattern");
            return null;
        }

        var key = plain.Ref is PyBytes bytes ? System.Text.Encoding.Latin1.GetString(bytes.Data) : text;
        var cache = Cache(vm);
        var place = new CacheEntry(key, isText, (int)number);
        if (cache.TryGetValue(place, out var known))
        {
            return known;
        }

        if (PyPattern.Compile(vm, pattern, (RegexFlags)number, out var problem) is not { } made)
        {
            failed = problem.Message is null ? Value.Error : Fail(vm, problem, pattern);
            return null;
        }

        if (key.Length <= MaxCachedLength && made.Program.Bytes < MaxCachedLength * 100)
        {
            if (cache.Count >= MaxCached)
            {
                cache.Clear();
            }

            cache.Add(place, made);
        }

        return made;
    }

    private static Dictionary<CacheEntry, PyPattern> Cache(Vm vm)
    {
        if (vm.LibraryState.TryGetValue(CacheKey, out var known))
        {
            return (Dictionary<CacheEntry, PyPattern>)known;
        }

        var cache = new Dictionary<CacheEntry, PyPattern>();
        vm.LibraryState.Add(CacheKey, cache);
        return cache;
    }

    private static string Escaped(string text)
    {
        var result = new TextBuffer(stackalloc char[256]);
        foreach (var c in text)
        {
            if (c is '\t' or '\n' or '\v' or '\f' or '\r' or ' ' or '#' or '$' or '&' or '(' or ')' or '*' or '+' or '-'
                or '.' or '?' or '[' or '\\' or ']' or '^' or '{' or '|' or '}' or '~')
            {
                result.Append('\\');
            }

            result.Append(c);
        }

        return result.ToString();
    }

    private readonly record struct CacheEntry(string Text, bool IsText, int Flags);
}
