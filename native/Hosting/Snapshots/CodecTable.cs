using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
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

    private static readonly FrozenDictionary<Type, ObjectCodec> ByType = All.ToFrozenDictionary(codec => codec.Type);
    private static readonly FrozenDictionary<string, ObjectCodec> ByName =
        All.ToFrozenDictionary(codec => codec.Name, StringComparer.Ordinal);

    /// <summary>The codec of an object.</summary>
    public static ObjectCodec Of(object target) => ByType.TryGetValue(target.GetType(), out var codec)
        ? codec
        : throw new SnapshotException($"objects of {target.GetType().Name} cannot be saved");

    /// <summary>The codec of an object, or null.</summary>
    public static ObjectCodec? TryOf(object target) => ByType.GetValueOrDefault(target.GetType());

    /// <summary>The codec of a name, or null.</summary>
    public static ObjectCodec? Find(string name) => ByName.GetValueOrDefault(name);
}
