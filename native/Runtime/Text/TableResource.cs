namespace Monty.Runtime.Text;

/// <summary>Reads the tables that are embedded in the library.</summary>
internal static class TableResource
{
    /// <summary>True when there is a resource of that name.</summary>
    public static bool Has(string name) => typeof(TableResource).Assembly.GetManifestResourceInfo(name) is not null;

    /// <summary>The bytes of an embedded table.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(name)!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}
