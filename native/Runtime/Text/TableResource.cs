namespace Monty.Runtime.Text;

/// <summary>Reads the tables that are embedded in the library.</summary>
internal static class TableResource
{
    /// <summary>The bytes of an embedded table.</summary>
    public static byte[] Read(string name)
    {
        // The banned member reaches nothing but the library's own resources.
#pragma warning disable RS0030
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(name)!;
#pragma warning restore RS0030
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}
