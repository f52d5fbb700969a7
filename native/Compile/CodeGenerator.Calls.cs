using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Calls.</summary>
internal sealed partial class CodeGenerator
{
    // More arguments than this travel in a list instead of registers.
    private const int MaxWindow = 64;

    private void GenerateCall(CallExpression node, int destination)
    {
        int window = _code.Top;
        _code.Reserve(window + 1);
        if (IsZeroArgumentSuper(node))
        {
            GenerateSuper(node, window);
        }
        else if (NeedsSpread(node.Arguments, node.Keywords))
        {
            GenerateCallee(node.Function, window);
            GenerateSpreadCall(node, window, node.Arguments, node.Keywords, 0, -1);
        }
        else if (node.Function is AttributeExpression attribute && node.Keywords.Length == 0)
        {
            GenerateMethodCall(node, attribute, window);
        }
        else
        {
            GenerateCallee(node.Function, window);
            _code.SetTop(window + 1);
            PushAll(node.Arguments);
            // CPython runs these loops in place, as part of the name of the function.
            Node place = node is { Function: NameExpression { Name: "all" or "any" or "tuple" } function,
                Arguments: [GeneratorExpression], Keywords.Length: 0 } ? function : node;
            GeneratePositionalCall(place, window, node.Arguments.Length, node.Keywords);
        }

        _code.Top = window;
        Move(window, destination, node);
    }

    private static bool NeedsSpread(Expression[] arguments, KeywordArgument[] keywords)
    {
        if (arguments.Length + keywords.Length > MaxWindow)
        {
            return true;
        }

        foreach (Expression argument in arguments)
        {
            if (argument.Kind == NodeKind.Starred)
            {
                return true;
            }
        }

        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is null)
            {
                return true;
            }
        }

        return false;
    }

    private void PushAll(Expression[] nodes)
    {
        foreach (Expression each in nodes)
        {
            Push(each);
        }
    }

    private void GenerateCallee(Expression function, int window)
    {
        if (function is NameExpression name)
        {
            _code.Reserve(window + 1);
            LoadName(name, window, isCallee: true);
        }
        else
        {
            Generate(function, window);
        }
    }

    /// <summary>Calls the window whose callee and positional arguments stand already.</summary>
    private void GeneratePositionalCall(Node node, int window, int count, KeywordArgument[] keywords)
    {
        if (keywords.Length == 0)
        {
            _code.Top = window;
            _code.Emit(node, Op.Call, window, count);
            return;
        }

        object[] names = new object[keywords.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = keywords[i].Name!;
            Push(keywords[i].Value);
        }

        int index = _unit.Constant(names);
        if (index < Instruction.MaxSlots)
        {
            _code.Top = window;
            _code.Emit(node, Op.CallKeywords, window, count + keywords.Length, index);
            return;
        }

        PackNamedArguments(node, window, count, keywords);
        _code.Top = window;
        _code.Emit(node, Op.CallSpread, window, 1);
    }

    // The names of the keywords are out of reach of the operand: pass a tuple and a dict.
    private void PackNamedArguments(Node node, int window, int count, KeywordArgument[] keywords)
    {
        int dict = _code.Push();
        EmitBuild(node, Op.BuildDict, dict, dict, 0);
        int name = _code.Push();
        for (int i = 0; i < keywords.Length; i++)
        {
            LoadConstant(keywords[i].Name!, name, node);
            _code.Emit(node, Op.DictStore, dict, name, window + 1 + count + i);
        }

        _code.Emit(node, Op.BuildTuple, window + 1, window + 1, count);
        _code.Reserve(window + 3);
        _code.Emit(node, Op.Move, window + 2, dict);
    }

    private void GenerateMethodCall(CallExpression node, AttributeExpression attribute, int window)
    {
        Expression[] arguments = node.Arguments;
        int cache = CacheIndex(attribute.Name, attribute);
        (int start, int end) = PlaceOfAttribute(attribute, attribute);
        (int callStart, int callEnd) = PlaceOfAttribute(node, attribute);
        _code.Reserve(window + 2 + arguments.Length);
        if (AreInert(arguments))
        {
            Generate(attribute.Value, window + 1);
            for (int i = 0; i < arguments.Length; i++)
            {
                Generate(arguments[i], window + 2 + i);
            }

            _code.Top = window;
            _code.NoteAttribute(start, end);
            _code.Emit(callStart, callEnd, Op.InvokeMethod, window, arguments.Length, cache);
            return;
        }

        int receiver = Operand(attribute.Value);
        _code.Top = window;
        _code.Emit(start, end, Op.LoadMethod, window, receiver, cache);
        _code.SetTop(window + 2);
        PushAll(arguments);
        _code.Top = window;
        _code.Emit(callStart, callEnd, Op.CallMethod, window, arguments.Length);
    }

    // Constants and locals that are certainly bound: loading them cannot fail and has no effect.
    private bool IsInert(Expression node)
    {
        if (node.Kind == NodeKind.Constant)
        {
            return true;
        }

        if (node.Kind == NodeKind.Name && !IsDebug(((NameExpression)node).Name))
        {
            Symbol symbol = Lookup(((NameExpression)node).Name);
            return symbol.Kind == SymbolKind.Local && IsCertain(symbol);
        }

        return ConstantOf(node) is not null;
    }

    private bool AreInert(Expression[] nodes)
    {
        foreach (Expression each in nodes)
        {
            if (!IsInert(each))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsZeroArgumentSuper(CallExpression node)
    {
        if (node.Arguments.Length + node.Keywords.Length != 0
            || node.Function is not NameExpression { Name: "super" }
            || Lookup("super").Kind != SymbolKind.Global
            || _scope.Find("__class__") is not { Kind: SymbolKind.Free })
        {
            return false;
        }

        ReadOnlySpan<Symbol> symbols = _frame.Scope.Symbols;
        return symbols.Length != 0 && symbols[0].Has(SymbolFlags.Parameter) && HasPositional(_frame.Scope.Node);
    }

    private static bool HasPositional(Node node)
    {
        ParameterList? parameters = node switch
        {
            FunctionStatement function => function.Parameters,
            LambdaExpression lambda => lambda.Parameters,
            _ => null,
        };
        return parameters is null || parameters.PositionalOnly.Length + parameters.Positional.Length != 0;
    }

    private void GenerateSuper(CallExpression node, int window)
    {
        Symbol first = _frame.Scope.Symbols[0];
        _code.Reserve(window + 3);
        LoadName((NameExpression)node.Function, window, isCallee: true);
        _code.SetTop(window + 1);
        LoadFree(_scope.Find("__class__")!, node.Function, window + 1);
        if (first.Kind == SymbolKind.Cell)
        {
            _code.Emit(node.Function, Op.LoadCell, window + 2, first.Index);
        }
        else
        {
            CheckBound(first, node.Function);
            Move(first.Index, window + 2, node.Function);
        }

        _code.Top = window;
        _code.Emit(node, Op.CallSuper, window);
    }

    /// <summary>
    /// Calls with a list of positional arguments and a dict of named ones; the callee stands in the window.
    /// </summary>
    /// <remarks>
    /// The first arguments may stand there already; one more may come last, from a register (-1: none).
    /// </remarks>
    private void GenerateSpreadCall(
        Node node, int window, Expression[] arguments, KeywordArgument[] keywords, int count, int last)
    {
        _code.SetTop(window + 1 + count);
        if (count == 0 && last < 0 && arguments is [StarredExpression { Value: var only }]
            && Array.Exists(keywords, static keyword => keyword.Value is not (NameExpression or ConstantExpression)))
        {
            GenerateLateSpread(node, window, only, keywords);
            return;
        }

        GenerateArgumentList(node, window, arguments, count, last >= 0);
        if (last >= 0)
        {
            _code.Emit(node, Op.ListAppend, window + 1, last);
        }

        _code.SetTop(window + 2);
        if (keywords.Length != 0)
        {
            GenerateArgumentDict(node, window, keywords);
        }

        _code.Top = window;
        _code.Reserve(window + 3);
        _code.Emit(node, Op.CallSpread, window, keywords.Length != 0 ? 1 : 0);
    }

    /// <summary>f(*items, name=value): the items are taken from the iterable after the named arguments.</summary>
    private void GenerateLateSpread(Node node, int window, Expression source, KeywordArgument[] keywords)
    {
        Generate(source, window + 1);
        _code.SetTop(window + 2);
        GenerateArgumentDict(node, window, keywords);
        int list = _code.Top;
        EmitBuild(node, Op.BuildList, list, list, 0);
        _code.SetTop(list + 1);
        _code.Emit(node, Op.ListSpread, list, window + 1, window);
        _code.Emit(node, Op.Move, window + 1, list);
        _code.Top = window;
        _code.Reserve(window + 3);
        _code.Emit(node, Op.CallSpread, window, 1);
    }

    private void GenerateArgumentList(Node node, int window, Expression[] arguments, int prefix, bool isOpen)
    {
        int list = window + 1;
        if (prefix == 0 && arguments.Length == 1 && arguments[0] is StarredExpression { Value: NameExpression name }
            && IsArgumentTuple(name))
        {
            Generate(name, list);
            return;
        }

        int count = 0;
        while (count < arguments.Length && count < MaxWindow && arguments[count].Kind != NodeKind.Starred)
        {
            Push(arguments[count++]);
        }

        _code.Top = list;
        _code.Reserve(list + 1);
        bool isTuple = count == arguments.Length && !isOpen;
        EmitBuild(node, isTuple ? Op.BuildTuple : Op.BuildList, list, list, prefix + count);
        _code.SetTop(list + 1);
        for (int i = count; i < arguments.Length; i++)
        {
            Expression argument = arguments[i];
            if (argument is StarredExpression starred)
            {
                int items = Operand(starred.Value);
                _code.Top = list + 1;
                bool isOnly = arguments.Length == 1 && prefix == 0 && !isOpen;
                _code.Emit(node, isOnly ? Op.ListSpread : Op.ListExtend, list, items, isOnly ? window : 0);
            }
            else
            {
                int item = Operand(argument);
                _code.Top = list + 1;
                _code.Emit(node, Op.ListAppend, list, item);
            }
        }
    }

    // *args of the running function, never assigned: it is a tuple for sure.
    private bool IsArgumentTuple(NameExpression name)
    {
        Symbol symbol = Lookup(name.Name);
        return symbol.Kind == SymbolKind.Local
            && !symbol.Has(SymbolFlags.Local | SymbolFlags.Import | SymbolFlags.Deleted)
            && symbol.Has(SymbolFlags.Parameter)
            && _frame.Scope.Node is FunctionStatement { Parameters.Variadic: { } variadic }
            && ReferenceEquals(symbol.Scope, _frame.Scope)
            && string.Equals(variadic.Name, name.Name, StringComparison.Ordinal);
    }

    private void GenerateArgumentDict(Node node, int window, KeywordArgument[] keywords)
    {
        int dict = _code.Top;
        EmitBuild(node, Op.BuildDict, dict, dict, 0);
        _code.SetTop(dict + 1);
        bool isSpread = false;
        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is null)
            {
                isSpread = true;
                int mapping = Operand(keyword.Value);
                _code.Top = dict + 1;
                _code.Emit(node, Op.DictMerge, dict, mapping, window);
            }
            else
            {
                int value = Operand(keyword.Value);
                int name = _code.Push();
                LoadConstant(keyword.Name, name, keyword);
                GenerateNamedArgument(node, keyword, isSpread, dict, name, value, window);
            }
        }
    }

    private void GenerateNamedArgument(
        Node node, KeywordArgument keyword, bool isAfterSpread, int dict, int name, int value, int window)
    {
        if (!isAfterSpread)
        {
            _code.Top = dict + 1;
            _code.Emit(keyword, Op.DictStore, dict, name, value);
            return;
        }

        // After **mapping a repeated name is an error: merge a dict of its own.
        int pair = _code.Push();
        _code.Push();
        _code.Emit(keyword, Op.Move, pair, name);
        _code.Emit(keyword, Op.Move, pair + 1, value);
        EmitBuild(keyword, Op.BuildDict, pair, pair, 1);
        _code.Top = dict + 1;
        _code.Emit(node, Op.DictMerge, dict, pair, window);
    }
}
