namespace Monty.Compile;

/// <summary>Collects the tables that the code objects of a unit share.</summary>
internal sealed class UnitBuilder
{
    private const int MaxOperand = ushort.MaxValue;
    private readonly Dictionary<string, int> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<string> _globalNames = [];
    private readonly List<string> _nameList = [];
    private readonly List<string> _cacheNames = [];
    private readonly List<CodeObject?> _codes = [];
    private readonly ConstantTable _constants = new();
    private Dictionary<string, int>? _sharedCaches;

    /// <summary>Makes tables for a namespace with the given names.</summary>
    public UnitBuilder(string[] existingGlobals)
    {
        foreach (string name in existingGlobals)
        {
            _globals.TryAdd(name, _globalNames.Count);
            _globalNames.Add(name);
        }
    }

    /// <summary>The number of a constant.</summary>
    public int Constant(object value) => _constants.Add(value);

    /// <summary>The slot of a global.</summary>
    public int Global(string name) => Add(_globals, _globalNames, name);

    /// <summary>The number of a name; -1 when there are too many.</summary>
    public int Name(string name)
    {
        int index = Add(_names, _nameList, name);
        return index <= MaxOperand ? index : -1;
    }

    /// <summary>
    /// A new inline cache for an attribute; once operands run out, one per name; -1 when even those are too many.
    /// </summary>
    public int Cache(string name)
    {
        if (_cacheNames.Count <= MaxOperand / 2)
        {
            _cacheNames.Add(name);
            return _cacheNames.Count - 1;
        }

        _sharedCaches ??= new Dictionary<string, int>(StringComparer.Ordinal);
        int index = Add(_sharedCaches, _cacheNames, name);
        return index <= MaxOperand ? index : -1;
    }

    /// <summary>Reserves the number of the next code object.</summary>
    public int ReserveCode()
    {
        _codes.Add(null);
        return _codes.Count - 1;
    }

    /// <summary>Fills a reserved number.</summary>
    public void SetCode(CodeObject code) => _codes[code.Index] = code;

    /// <summary>Makes the unit.</summary>
    public CodeUnit Build(string source, string fileName, int number)
    {
        var codes = new CodeObject[_codes.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = _codes[i]!;
        }

        var unit = new CodeUnit
        {
            Source = source,
            FileName = fileName,
            Number = number,
            Codes = codes,
            Constants = _constants.ToArray(),
            GlobalNames = [.. _globalNames],
            Names = [.. _nameList],
            CacheNames = [.. _cacheNames],
        };
        foreach (CodeObject code in codes)
        {
            code.Unit = unit;
        }

        return unit;
    }

    private static int Add(Dictionary<string, int> indices, List<string> list, string name)
    {
        if (!indices.TryGetValue(name, out int index))
        {
            index = list.Count;
            list.Add(name);
            indices.Add(name, index);
        }

        return index;
    }
}
