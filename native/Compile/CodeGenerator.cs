using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Third pass: turns the tree into instructions.</summary>
/// <remarks>
/// Registers: parameters and locals first, temporaries above them as a stack. <c>Generate(e, r)</c> leaves the value of
/// e in r, where r is
/// a local, a live temporary, or the first free register; only the last instruction writes r, so that an error
/// in the middle leaves a local as it was.
/// </remarks>
internal sealed partial class CodeGenerator
{
    private const int MaxCodePerSource = 64;
    private const int FreeCode = 100_000;

    private readonly UnitBuilder _unit;
    private readonly ScopeTable _scopes;
    private readonly ConstantFolder _folder;
    private readonly CompileOptions _options;
    private readonly string _source;
    private Stack<CodeBuilder>? _pool;
    private StackGuard _guard;
    private Frame _frame = null!;
    private CodeBuilder _code = null!;
    private Scope _scope = null!;
    private int[]? _lineStarts;
    private long _emitted;

    private CodeGenerator(ScopeTable scopes, ConstantFolder folder, string source, CompileOptions options)
    {
        _scopes = scopes;
        _folder = folder;
        _source = source;
        _options = options;
        _guard = new StackGuard(options.Meter, source.Length);
        _unit = new UnitBuilder(options.ExistingGlobals);
    }

    /// <summary>Compiles a program whose names are resolved.</summary>
    public static CodeUnit Generate(
        Module tree, ScopeTable scopes, ConstantFolder folder, string source, CompileOptions options)
    {
        var generator = new CodeGenerator(scopes, folder, source, options);
        generator.GenerateModule(tree);
        return generator._unit.Build(source, options.FileName, options.UnitNumber);
    }

    private void GenerateModule(Module tree)
    {
        Scope scope = _scopes.Module;
        BeginFrame(scope, "<module>");
        GenerateModuleAnnotations(tree);
        Statement[] body = tree.Body;
        int start = 0;
        if (scope.DocString is { } text)
        {
            start = 1;
            StoreGlobalConstant("__doc__", CleanDocString(text), body[0]);
        }

        int end = body.Length;
        bool hasResult = _options.ModuleResult && end > start && body[^1] is ExpressionStatement;
        for (int i = start; i < (hasResult ? end - 1 : end); i++)
        {
            Generate(body[i]);
        }

        if (scope.IsCoroutine)
        {
            int register = _code.Push();
            if (hasResult)
            {
                Generate(((ExpressionStatement)body[^1]).Value, register);
            }
            else
            {
                _code.Emit(tree, Op.LoadNone, register);
            }

            Node node = end > 0 ? body[^1] : tree;
            _code.Emit(node, Op.CallIntrinsic, register, register, (int)Intrinsic.EndBody);
            _code.Emit(node, Op.Return, register);
        }
        else if (hasResult)
        {
            var last = (ExpressionStatement)body[^1];
            _code.Emit(last, Op.Return, Operand(last.Value));
        }
        else if (_options.ModuleResult && start == 1 && end == 1)
        {
            _code.Emit(body[0], Op.Return, Operand(((ExpressionStatement)body[0]).Value));
        }
        else
        {
            _code.Emit(tree, Op.ReturnNone);
        }

        EndFrame(tree.Start, CodeFlags.Module, null);
    }

    private void StoreGlobalConstant(string name, object value, Node node)
    {
        int register = _code.Push();
        LoadConstant(value, register, node);
        _code.Top = register;
        StoreGlobal(name, register, node);
    }

    private void BeginFrame(Scope scope, string qualifiedName)
    {
        CodeBuilder code = _pool is { Count: > 0 } ? _pool.Pop() : new CodeBuilder(_options.Meter);
        code.Reset();
        _frame = new Frame(scope, code, _frame, _unit.ReserveCode(), qualifiedName);
        _code = code;
        _scope = scope;
        AssignRegisters(scope);
    }

    private void AssignRegisters(Scope scope)
    {
        int next = 0;
        if (scope.Kind == ScopeKind.Class)
        {
            _frame.LocalNames.Add(".namespace");
            next = 1;
        }

        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Has(SymbolFlags.Parameter))
            {
                symbol.Index = next;
                _frame.LocalNames.Add(scope.Kind == ScopeKind.Annotation ? "format" : symbol.Name);
                if (symbol.Kind == SymbolKind.Cell)
                {
                    _frame.Cells.Add((symbol.Name, (ushort)next));
                    _code.AddPrologue(Op.WrapCell, next);
                }

                next++;
            }
        }

        int bit = 0;
        int first = next;
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Kind != SymbolKind.Local || symbol.Target is not null)
            {
                continue;
            }

            bool isParameter = symbol.Has(SymbolFlags.Parameter);
            if (!isParameter)
            {
                symbol.Index = next++;
                _frame.LocalNames.Add(symbol.Name);
            }

            AssignBit(symbol, isParameter, ref bit);
        }

        _frame.Plain = (first, next - first);
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Kind == SymbolKind.Cell && !symbol.Has(SymbolFlags.Parameter))
            {
                symbol.Index = next;
                _frame.LocalNames.Add(symbol.Name);
                _frame.Cells.Add((symbol.Name, (ushort)next));
                _code.AddPrologue(Op.NewCell, next);
                next++;
            }
        }

        _frame.LocalCount = next;
        _code.SetTop(next);
    }

    private void AssignBit(Symbol symbol, bool isParameter, ref int bit)
    {
        bool isDeleted = symbol.Has(SymbolFlags.Deleted);
        if (isParameter && !isDeleted)
        {
            symbol.Bit = Symbol.AlwaysBound;
            return;
        }

        if (bit == 64)
        {
            symbol.Bit = Symbol.NeverCertain;
            return;
        }

        symbol.Bit = bit++;
        if (isParameter)
        {
            _code.Assigned |= 1UL << symbol.Bit;
        }

        if (isDeleted)
        {
            _code.Deletable |= 1UL << symbol.Bit;
        }
    }

    private int EndFrame(int firstOffset, CodeFlags flags, ParameterList? parameters)
    {
        Frame frame = _frame;
        Scope scope = frame.Scope;
        (int first, int count) = frame.Plain;
        if (count != 0)
        {
            _code.InsertPrologue(frame.NeedsUnbind ? Op.Unbind : Op.Clear, first, count);
        }

        if (_code.MaxTop > Instruction.MaxSlots)
        {
            throw new CompileError(CompileMessages.TooManyLocals(scope.Name), scope.Node);
        }

        _emitted += _code.Count;
        if (_emitted > FreeCode + ((long)_source.Length * MaxCodePerSource))
        {
            throw new CompileError(CompileMessages.TooMuchCode, scope.Node);
        }

        _guard.CheckWork(scope.Node);
        CodeBuilder.Assembled assembled = _code.Assemble(firstOffset);
        string[] freeNames = scope.Free.Count == 0 ? [] : new string[scope.Free.Count];
        for (int i = 0; i < freeNames.Length; i++)
        {
            freeNames[i] = scope.Free[i].Name;
        }

        int own = parameters is null ? CountParameters(scope) : 0;
        int positionalOnly = parameters?.PositionalOnly.Length
            ?? (scope.Kind is ScopeKind.Generator or ScopeKind.TypeParameters ? 0 : own);
        _unit.SetCode(new CodeObject
        {
            Index = frame.Index,
            Name = scope.Name,
            QualifiedName = frame.QualifiedName,
            Flags = flags | FlagsOf(scope, parameters),
            Storage = assembled.Instructions,
            FrameSize = Math.Max(_code.MaxTop, frame.LocalCount),
            PositionalOnlyCount = positionalOnly,
            PositionalCount = parameters is null ? own : positionalOnly + parameters.Positional.Length,
            KeywordOnlyCount = parameters?.KeywordOnly.Length ?? 0,
            LocalNames = [.. frame.LocalNames],
            FreeNames = freeNames,
            CellLocals = [.. frame.Cells],
            Handlers = assembled.Handlers,
            LiveTops = assembled.LiveTops,
            Positions = assembled.Positions,
            MethodPcs = assembled.MethodPcs,
            FirstOffset = firstOffset,
            DocString = scope.Kind == ScopeKind.Function && scope.DocString is { } text ? CleanDocString(text) : null,
        });
        if (frame.Outer is not null)
        {
            _pool ??= new Stack<CodeBuilder>();
            _pool.Push(_code);
        }

        _frame = frame.Outer!;
        _code = frame.Outer?.Code!;
        return frame.Index;
    }

    // The parameters the compiler itself makes: the namespace of a class body, .0, .format and the like.
    private static int CountParameters(Scope scope)
    {
        int count = scope.Kind == ScopeKind.Class ? 1 : 0;
        foreach (Symbol symbol in scope.Symbols)
        {
            count += symbol.Has(SymbolFlags.Parameter) ? 1 : 0;
        }

        return count;
    }

    private CodeFlags FlagsOf(Scope scope, ParameterList? parameters)
    {
        CodeFlags flags = scope.IsNested ? CodeFlags.Nested : CodeFlags.None;
        if (scope.Kind != ScopeKind.Class)
        {
            flags |= (scope.IsGenerator, scope.IsCoroutine) switch
            {
                (true, true) => CodeFlags.AsyncGenerator,
                (true, false) => CodeFlags.Generator,
                (false, true) => CodeFlags.Coroutine,
                _ => CodeFlags.None,
            };
        }

        if (parameters?.Variadic is not null)
        {
            flags |= CodeFlags.VarPositional;
        }

        if (parameters?.VariadicKeywords is not null)
        {
            flags |= CodeFlags.VarKeyword;
        }

        if (scope.Kind >= ScopeKind.Annotation)
        {
            flags |= CodeFlags.Annotation;
        }
        else if (scope.Kind == ScopeKind.Class)
        {
            flags |= CodeFlags.ClassBody;
        }

        return _options.Hidden ? flags | CodeFlags.Hidden
            : _options.Generated ? flags | CodeFlags.Generated
            : flags;
    }
}
