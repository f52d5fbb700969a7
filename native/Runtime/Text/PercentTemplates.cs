namespace Monty.Runtime.Text;

/// <summary>The last printf-style templates of a run, parsed: programs use the same ones again and again.</summary>
internal sealed class PercentTemplates
{
    private const int Places = 32;
    private const int MaxLength = 100;

    private readonly (string? Text, PercentSegment[] Segments)[] _known = new (string?, PercentSegment[])[Places];

    /// <summary>The segments of a template, which nobody may change.</summary>
    public PercentSegment[] Parse(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return PercentTemplate.Parse(text);
        }

        var spread = text.Length * 7 + text[0] + text[^1] * 3 + text[text.Length / 2] * 5;
        ref var place = ref _known[spread & (Places - 1)];
        if (!ReferenceEquals(place.Text, text))
        {
            place = (text, PercentTemplate.Parse(text));
        }

        return place.Segments;
    }
}
