using System.Collections.Generic;
using Monty.Hosting.Snapshots.Codecs;

namespace Monty.Hosting.Snapshots;

/// <summary>All codecs, by C# class and by name.</summary>
internal static class CodecTable
{
    /// <summary>All codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        .. DataCodecs.All, .. ContainerCodecs.All, .. FunctionCodecs.All, .. ClassCodecs.All, .. IteratorCodecs.All,
        .. TemplateCodecs.All, .. TypingCodecs.All, .. UnitCodecs.All, .. LibraryCodecs.All, .. RegexCodecs.All,
        .. CollectionCodecs.All,
        .. StreamCodecs.All,
        .. DecimalCodecs.All,
        MemberCodec.Instance,
    ];

    private static readonly Dictionary<Type, ObjectCodec> ByType = [];
    private static readonly Dictionary<string, ObjectCodec> ByName = new(StringComparer.Ordinal);

    static CodecTable()
    {
        foreach (var codec in All)
        {
            ByType.Add(codec.Type, codec);
            ByName.Add(codec.Name, codec);
        }
    }

    /// <summary>The codec of an object.</summary>
    public static ObjectCodec Of(object target) => ByType.TryGetValue(target.GetType(), out var codec)
        ? codec
        : throw new SnapshotException($"objects of {target.GetType().Name} cannot be saved");

    /// <summary>The codec of an object, or null.</summary>
    public static ObjectCodec? TryOf(object target) => ByType.GetValueOrDefault(target.GetType());

    /// <summary>The codec of a name, or null.</summary>
    public static ObjectCodec? Find(string name) => ByName.GetValueOrDefault(name);
}
