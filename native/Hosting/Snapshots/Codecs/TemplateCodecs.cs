using Monty.Runtime.Objects;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Template strings.</summary>
internal static class TemplateCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyTemplate>("template", WriteTemplate, ReadTemplate),
        new ObjectCodec<PyInterpolation>("interpolation", WriteInterpolation, ReadInterpolation),
        new ObjectCodec<PyTemplateIterator>("template_iterator", WriteIterator, ReadIterator),
    ];

    private static void WriteTemplate(StateSink sink, PyTemplate template)
    {
        sink.Object(template.Strings);
        sink.Object(template.Interpolations);
    }

    private static PyTemplate? ReadTemplate(SnapshotReader reader)
    {
        if (!reader.TryObject<PyTuple>(out var strings) || !reader.TryObject<PyTuple>(out var parts)
            || strings is null || parts is null)
        {
            return null;
        }

        Require(strings.Items.Length == parts.Items.Length + 1);
        return new PyTemplate(strings, parts);
    }

    private static void WriteInterpolation(StateSink sink, PyInterpolation part)
    {
        sink.Value(part.Content);
        sink.Value(part.Expression);
        sink.Value(part.Conversion);
        sink.Value(part.Format);
    }

    private static PyInterpolation? ReadInterpolation(SnapshotReader reader)
    {
        if (!reader.TryValue(out var content) || !reader.TryValue(out var expression)
            || !reader.TryValue(out var conversion) || !reader.TryValue(out var format))
        {
            return null;
        }

        Require(expression.IsStr && format.IsStr && (conversion.IsNone || conversion.IsStr));
        return new PyInterpolation(content, expression, conversion, format);
    }

    private static void WriteIterator(StateSink sink, PyTemplateIterator iterator)
    {
        sink.Object(iterator.Parts);
        sink.Number(iterator.Position);
    }

    private static PyTemplateIterator? ReadIterator(SnapshotReader reader)
    {
        if (!reader.TryObject<PyTuple>(out var parts) || parts is null)
        {
            return null;
        }

        return new PyTemplateIterator(parts) { Position = reader.Below(parts.Items.Length + 1) };
    }
}
