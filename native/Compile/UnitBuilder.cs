namespace Monty.Compile;

/// <summary>Collects the tables that the code objects of a unit share.</summary>
internal sealed class UnitBuilder
{
    private const int MaxOperand = ushort.MaxValue;
    private readonly List<string> _cacheNames = [];
    private readonly List<CodeObject?> _codes = [];
    private readonly ConstantTable _constants = new();
    private NameNumbers _globals;
    private NameNumbers _names;
    private Dictionary<string, int>? _sharedCaches;

    /// <summary>Makes tables for a namespace with the given names.</summary>
    public UnitBuilder(string[] existingGlobals)
    {
        foreach (string name in existingGlobals)
        {
            _globals.Add(name);
        }
    }

    /// <summary>The number of a constant.</summary>
    public int Constant(object value) => _constants.Add(value);

    /// <summary>The slot of a global.</summary>
    public int Global(string name) => _globals.Number(name);

    /// <summary>The number of a name; -1 when there are too many.</summary>
    public int Name(string name)
    {
        int index = _names.Number(name);
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
        if (!_sharedCaches.TryGetValue(name, out int index))
        {
            index = _cacheNames.Count;
            _cacheNames.Add(name);
            _sharedCaches.Add(name, index);
        }

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
            GlobalNames = _globals.ToArray(),
            Names = _names.ToArray(),
            CacheNames = [.. _cacheNames],
        };
        foreach (CodeObject code in codes)
        {
            code.Unit = unit;
        }

        return unit;
    }

    /// <summary>Numbers distinct names; few are searched one by one, many by their hash.</summary>
    private struct NameNumbers
    {
        private const int MaxScanned = 8;
        private string[]? _items;
        private Dictionary<string, int>? _numbers;
        private int _count;

        /// <summary>Adds a name, even one that is there: the first keeps its number.</summary>
        public void Add(string name)
        {
            _items ??= new string[4];
            if (_count == _items.Length)
            {
                Array.Resize(ref _items, _count * 2);
            }

            _items[_count] = name;
            _numbers?.TryAdd(name, _count);
            _count++;
            if (_count == MaxScanned)
            {
                _numbers = new Dictionary<string, int>(StringComparer.Ordinal);
                for (int i = 0; i < _count; i++)
                {
                    _numbers.TryAdd(_items[i], i);
                }
            }
        }

        /// <summary>The number of a name, which is added when it is not there.</summary>
        public int Number(string name)
        {
            int number = Find(name);
            if (number >= 0)
            {
                return number;
            }

            Add(name);
            return _count - 1;
        }

        /// <summary>All names in order.</summary>
        public readonly string[] ToArray() => _count == 0 ? [] : _items.AsSpan(0, _count).ToArray();

        private readonly int Find(string name)
        {
            if (_numbers is not null)
            {
                return _numbers.TryGetValue(name, out int number) ? number : -1;
            }

            for (int i = 0; i < _count; i++)
            {
                if (string.Equals(_items![i], name, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
