using System.Collections.Generic;
using Monty.Hosting.Wire;
using Monty.Runtime.Metering;

namespace Monty.Hosting;

/// <summary>What a program is compiled with; with the source it identifies the program.</summary>
internal sealed class ProgramOptions : IEquatable<ProgramOptions>
{
    private static readonly ProgramOptions Default = new();

    private string[] _inputs = [];
    private string[] _externalFunctions = [];
    private bool? _asksForNames;
    private int _hash;

    /// <summary>File name in tracebacks.</summary>
    public string ScriptName { get; private set; } = "main.py";

    /// <summary>Names of the inputs.</summary>
    public ReadOnlySpan<string> Inputs => _inputs;

    /// <summary>Names of the host functions known from the start.</summary>
    public ReadOnlySpan<string> ExternalFunctions => _externalFunctions;

    /// <summary>Whether unknown names are asked for.</summary>
    public bool AsksForNames => _asksForNames ?? _externalFunctions.Length == 0;

    /// <summary>Whether failed bare assertions explain themselves.</summary>
    public bool AssertMessages { get; private set; } = true;

    /// <summary>Limits of compiling; they say nothing about the program.</summary>
    public Limits Limits { get; private set; } = new();

    /// <summary>Options with the given values, for tests and dumps.</summary>
    public static ProgramOptions Create(
        string scriptName, string[] inputs, string[] externalFunctions, bool asksForNames, bool assertMessages) => new()
    {
        ScriptName = scriptName,
        _inputs = inputs,
        _externalFunctions = externalFunctions,
        _asksForNames = asksForNames,
        AssertMessages = assertMessages,
    };

    /// <summary>Reads a message of kind 'O'; nothing is the default.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, out ProgramOptions options, out HostError? error)
    {
        options = Default;
        error = null;
        var reader = new OptionReader(message);
        if (reader.IsEmpty)
        {
            return true;
        }

        options = new ProgramOptions();

        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && options.ReadOption(ref reader, key))
            {
            }
        }

        error = reader.End() ? options.Check() : reader.Error;
        return error is null;
    }

    /// <summary>Reads the value of unknown_names.</summary>
    public static bool ReadUnknownNames(ref OptionReader reader, out bool asks)
    {
        asks = false;
        if (!reader.Text("unknown_names", out var text))
        {
            return false;
        }

        asks = text == "ask";
        return asks || text == "error" || reader.Fail(HostError.BadOption("unknown_names must be 'ask' or 'error'"));
    }

    /// <summary>What is wrong with the names, or null.</summary>
    public HostError? Check()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in (string[])[.. _inputs, .. _externalFunctions])
        {
            if (!IsName(name))
            {
                return HostError.BadName($"'{name}' is not an identifier");
            }

            if (!seen.Add(name))
            {
                return HostError.BadName($"the name '{name}' stands twice");
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ProgramOptions? other) => ReferenceEquals(this, other) || (other is not null
        && ScriptName == other.ScriptName && AsksForNames == other.AsksForNames
        && AssertMessages == other.AssertMessages && Inputs.SequenceEqual(other.Inputs)
        && ExternalFunctions.SequenceEqual(other.ExternalFunctions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgramOptions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            _hash = HashCode.Combine(
                ScriptName, _inputs.Length, _externalFunctions.Length, AsksForNames, AssertMessages);
        }

        return _hash;
    }

    private bool ReadOption(ref OptionReader reader, string key)
    {
        if (reader.SkipNone())
        {
            return true;
        }

        switch (key)
        {
            case "script_name" when reader.Text(key, out var name):
                ScriptName = name;
                return true;
            case "inputs" when reader.Texts(key, out var names):
                _inputs = names;
                return true;
            case "external_functions" when reader.Texts(key, out var names):
                _externalFunctions = names;
                return true;
            case "unknown_names" when ReadUnknownNames(ref reader, out var asks):
                _asksForNames = asks;
                return true;
            case "assert_messages" when reader.Flag(key, out var flag):
                AssertMessages = flag;
                return true;
            case "limits":
                var limits = Limits;
                var isRead = RunOptions.ReadLimits(ref reader, ref limits);
                Limits = limits;
                return isRead;
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }

    /// <summary>True for what can be the name of a variable.</summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (unit != '_' && !char.IsLetterOrDigit(unit) && !char.IsSurrogate(unit))
            {
                return false;
            }
        }

        return true;
    }
}
