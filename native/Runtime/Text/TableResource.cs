namespace Monty.Runtime.Text;

/// <summary>Reads the tables that are embedded in the library.</summary>
internal static class TableResource
{
    /// <summary>The names of all tables.</summary>
    public static string[] Names() => typeof(TableResource).Assembly.GetManifestResourceNames();

    /// <summary>The bytes of an embedded table.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(name)!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}
