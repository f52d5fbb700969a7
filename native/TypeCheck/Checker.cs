using System.Runtime.CompilerServices;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>Finds out the types in a program and reports what does not fit.</summary>
/// <remarks>
/// What the stubs say is found lazily and kept for the next program; everything about a program is forgotten.
/// Threads: one at a time.
/// </remarks>
internal sealed partial class Checker
{
    private const int MaxDepth = 150;
    private const int MaxWork = 300_000;

    private readonly Dictionary<string, ModuleInfo?> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), ClassInfo> _known = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(string, int, string)> _seen = [];
    private readonly Queue<Action> _later = new();
    private readonly Dictionary<string, ModuleInfo> _hostModules = new(StringComparer.Ordinal);
    private int _depth;
    private int _work;
    private int _silence;
    private bool _isTainted;

    /// <summary>True when a check has met a limit: what was found out about the stubs may be incomplete.</summary>
    public bool IsTainted => _isTainted;

    /// <summary>Checks a program; the problems come in the order of the text.</summary>
    /// <param name="source">The program.</param>
    /// <param name="stubs">Declarations that it sees besides the builtins, or null.</param>
    /// <param name="earlier">Programs that ran before in the same namespace, oldest first.</param>
    /// <param name="modules">Modules of the host: names and declarations in turn.</param>
    public List<Problem> Check(
        SourceText source, SourceText? stubs, IReadOnlyList<SourceText> earlier, ReadOnlySpan<string> modules = default)
    {
        _problems.Clear();
        _seen.Clear();
        _later.Clear();
        _assignable.Clear();
        _variances.Clear();
        (_work, _silence, _depth, _deferred) = (0, 0, 0, 0);
        List<ModuleInfo> around = [];
        LoadHostModules(modules);
        if (stubs is not null && Load(stubs, isStub: true, isReported: true, around) is { } declarations)
        {
            around.Add(declarations);
            // `if TYPE_CHECKING: from type_stubs import f` tells other tools what this one knows.
            var end = stubs.Name.LastIndexOf('.');
            _hostModules.TryAdd(end < 0 ? stubs.Name : stubs.Name[..end], declarations);
        }

        foreach (var text in earlier)
        {
            if (Load(text, isStub: false, isReported: false, around) is { } module)
            {
                around.Insert(0, module);
            }
        }

        Load(source, isStub: false, isReported: true, around);
        _problems.Sort(static (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order)
            : a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Rule, b.Rule));
        return Suppressions.Apply(_problems);
    }

    private void LoadHostModules(ReadOnlySpan<string> modules)
    {
        _hostModules.Clear();
        for (var i = 0; i + 1 < modules.Length; i += 2)
        {
            SourceText text = new(modules[i + 1], modules[i] + ".pyi");
            if (Load(text, isStub: true, isReported: true, [], modules[i]) is { } module)
            {
                _hostModules[modules[i]] = module;
            }
        }
    }

    private ModuleInfo? Load(
        SourceText source, bool isStub, bool isReported, List<ModuleInfo> around, string? name = null)
    {
        var parsed = Parser.Parse(source, ParseOptions.Default);
        if (parsed.Tree is not { } tree)
        {
            if (parsed.Error is { } error && isReported)
            {
                var start = Math.Max(error.Start, 0);
                _problems.Add(new Problem(
                    "invalid-syntax", error.Message, source, start, Math.Max(error.End, start), Severity.Error));
            }

            return null;
        }

        ModuleInfo module = new(name ?? source.Name, source, tree, isStub) { IsReported = isReported };
        module.Context.AddRange(around);
        ScopeBuilder.Build(module.Scope, tree.Body);
        if (!isStub)
        {
            CheckModule(module);
        }

        return module;
    }

    // Every recursive method of the checker enters here first.
    private bool Enter()
    {
        if (_depth >= MaxDepth || ++_work > MaxWork || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _isTainted = true;
            return false;
        }

        _depth++;
        return true;
    }

    private void Leave() => _depth--;

    private bool IsExhausted => _work > MaxWork;

    private ModuleInfo? FindModule(string name)
    {
        if (_hostModules.TryGetValue(name, out var module) || _modules.TryGetValue(name, out module))
        {
            return module;
        }

        if (StubTexts.Find(name) is { } found)
        {
            module = new ModuleInfo(name, found.Source, found.Tree, isStub: true);
            ScopeBuilder.Build(module.Scope, found.Tree.Body);
        }

        _modules[name] = module;
        return module;
    }

    // A class of the stubs that the rules of the language need; an empty one if the stubs lack it.
    private ClassInfo Known(string module, string name)
    {
        if (_known.TryGetValue((module, name), out var info))
        {
            return info;
        }

        if (FindModule(module) is { } found && found.Scope.Symbols.TryGetValue(name, out var symbol)
            && SymbolType(symbol) is ClassObjectType { Instance: var instance })
        {
            info = instance is TupleType ? _tuple : (instance as InstanceType)?.Class;
        }

        if (info is null)
        {
            SourceText text = new($"class {name}: ...", module + ".pyi");
            ModuleInfo empty = new(module, text, Parser.Parse(text, ParseOptions.Default).Tree!, isStub: true);
            ScopeBuilder.Build(empty.Scope, empty.Tree.Body);
            info = ClassOf((ClassStatement)empty.Tree.Body[0], empty.Scope);
            Complete(info);
            info.Traits |= ClassTraits.UnknownBase;
        }

        return _known[(module, name)] = info;
    }

    private ClassInfo Builtin(string name) => Known("builtins", name);

    private InstanceType Of(string name) => new(Builtin(name), []);

    private Type NoneType => _none ??= new InstanceType(Known("types", "NoneType"), []);

    private Type ObjectType => _object ??= Of("object");

    private Type BoolType => _bool ??= Of("bool");

    private ClassInfo? _tuple;
    private Type? _none;
    private Type? _object;
    private Type? _bool;

    private bool IsNone(Type type) => type is InstanceType instance && instance.Class == ((InstanceType)NoneType).Class;

    private bool IsObject(Type type) =>
        type is InstanceType instance && instance.Class == ((InstanceType)ObjectType).Class;

    private ClassInfo TupleClass => _tuple ??= Builtin("tuple");

    private Type Literal(object value) => new LiteralType(
        Builtin(value switch { bool => "bool", string => "str", _ => "int" }), value);

    private void Report(Node node, string rule, string message, Severity severity = Severity.Error) =>
        Report(node.Start, node.End, rule, message, severity);

    private void Report(int start, int end, string rule, string message, Severity severity = Severity.Error)
    {
        if (_silence == 0)
        {
            ReportIn(_module, start, end, rule, message, severity);
        }
    }

    private void ReportIn(
        ModuleInfo module, int start, int end, string rule, string message, Severity severity = Severity.Error)
    {
        if (module.IsReported && !IsExhausted && _problems.Count < 1000
            && _seen.Add((module.Source.Name, start, rule + message)))
        {
            _problems.Add(new Problem(rule, message, module.Source, start, end, severity));
        }
    }

    /// <summary>Runs without reporting; gives back whether something would have been reported.</summary>
    private T Silently<T>(Func<T> action)
    {
        _silence++;
        var result = action();
        _silence--;
        return result;
    }
}
