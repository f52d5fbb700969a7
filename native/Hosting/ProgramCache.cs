using System.Collections.Generic;

namespace Monty.Hosting;

/// <summary>The code compiled last, so that loading a run of it compiles nothing.</summary>
/// <remarks>
/// Found by the source and options themselves, never by a hash alone. Bounded in number and in total length; the oldest
/// leave first.
/// Threads: any number at a time.
/// </remarks>
internal static class ProgramCache
{
    private const int MaxPrograms = 256;
    private const long MaxCharacters = 4 << 20;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<Key, ProgramCode> Programs = [];
    private static readonly Queue<Key> Order = new();
    private static long _characters;

    /// <summary>
    /// The code of this very source and options, compiled now if it is not kept. False: the source does not compile.
    /// </summary>
    public static bool TryGet(
        string source,
        ProgramOptions options,
        CompileMeter meter,
        out ProgramCode code,
        out SourceCompiler.Result failure)
    {
        failure = default;
        var key = new Key(source, options);
        lock (Gate)
        {
            if (Programs.TryGetValue(key, out code!))
            {
                return true;
            }
        }

        var result = SourceCompiler.Compile(source, options, meter);
        if (result.Unit is not { } unit)
        {
            failure = result;
            return false;
        }

        code = Add(key, new ProgramCode(source, options, unit));
        return true;
    }

    private static ProgramCode Add(Key key, ProgramCode code)
    {
        if (code.Source.Length > MaxCharacters / 4)
        {
            return code;
        }

        lock (Gate)
        {
            if (!Programs.TryAdd(key, code))
            {
                return Programs[key];
            }

            Order.Enqueue(key);
            _characters += code.Source.Length;
            while (Programs.Count > MaxPrograms || _characters > MaxCharacters)
            {
                var oldest = Order.Dequeue();
                Programs.Remove(oldest);
                _characters -= oldest.Source.Length;
            }

            return code;
        }
    }

    private readonly struct Key(string source, ProgramOptions options) : IEquatable<Key>
    {
        private readonly int _hash = source.GetHashCode(StringComparison.Ordinal) * 31 + options.GetHashCode();

        public string Source { get; } = source;

        private ProgramOptions Options { get; } = options;

        public bool Equals(Key other) =>
            _hash == other._hash && string.Equals(Source, other.Source) && Options.Equals(other.Options);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;
    }
}
