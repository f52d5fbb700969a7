using System.Collections.Generic;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;
using Monty.Library;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>Names of modules that the host has, and what it tells about them.</summary>
internal static class HostModuleNames
{
    private const int MaxCount = 10_000;

    /// <summary>True for a name that a module of the host may have: none of the library, nothing private.</summary>
    public static bool IsFree(string name)
    {
        var parts = name.Split('.');
        return Array.TrueForAll(parts, static part => ProgramOptions.IsName(part) && part[0] != '_')
            && !Catalog.Instance.HasModule(parts[0]);
    }

    /// <summary>Reads the value of external_modules.</summary>
    public static bool TryRead(ref OptionReader reader, string key, out IReadOnlySet<string> names)
    {
        names = new HashSet<string>(StringComparer.Ordinal);
        if (!reader.Texts(key, out var texts))
        {
            return false;
        }

        names = new HashSet<string>(texts, StringComparer.Ordinal);
        foreach (var name in texts)
        {
            if (!IsFree(name))
            {
                return reader.Fail(HostError.BadName($"'{name}' cannot be the name of a module of the host"));
            }
        }

        return names.Count <= MaxCount || reader.Fail(HostError.BadOption($"{key} has more than {MaxCount} names"));
    }

    /// <summary>Writes the names into a dump.</summary>
    public static void Write(ByteWriter output, IReadOnlySet<string> names)
    {
        output.Number(names.Count);
        foreach (var name in names)
        {
            output.Text(name);
        }
    }

    /// <summary>Reads the names of a dump.</summary>
    public static IReadOnlySet<string> Read(ref ByteReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0 && !reader.Failed; left--)
        {
            var name = reader.Text();
            if (reader.Failed || names.Count >= MaxCount || !IsFree(name))
            {
                reader.Fail();
                break;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>Gives an import what the module holds; false when that is no dict of names.</summary>
    public static bool TryResume(Vm vm, in Value contents)
    {
        if (contents.Ref is not PyDict dict)
        {
            return false;
        }

        var position = 0;
        while (dict.Next(ref position, out var key, out Value _))
        {
            if (!key.TryStr(out var name) || !ProgramOptions.IsName(name))
            {
                return false;
            }
        }

        vm.ResumeImport(dict);
        return true;
    }
}
