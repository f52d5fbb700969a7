using System.Collections.Generic;
using Monty.Hosting.Bytes;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>What a dump says about how its run asks the host.</summary>
/// <param name="AsksForNames">Whether unknown names are asked for.</param>
/// <param name="HostModules">Names of modules that the host has.</param>
internal readonly record struct RunHeader(bool AsksForNames, IReadOnlySet<string> HostModules)
{
    private const int Asks = 1;
    private const int HasModules = 2;

    /// <summary>Writes what holds for a run into a dump.</summary>
    public static void Write(ByteWriter output, Vm vm)
    {
        var modules = vm.HostModules;
        output.Byte(
            (byte)((vm.UnknownNames == UnknownNames.AskHost ? Asks : 0) | (modules.Count > 0 ? HasModules : 0)));
        if (modules.Count > 0)
        {
            HostModuleNames.Write(output, modules);
        }
    }

    /// <summary>Reads what a dump says.</summary>
    public static RunHeader Read(ref ByteReader reader)
    {
        var flags = reader.Below(4);
        return new RunHeader(
            (flags & Asks) != 0, (flags & HasModules) != 0 ? HostModuleNames.Read(ref reader) : new HashSet<string>());
    }
}
