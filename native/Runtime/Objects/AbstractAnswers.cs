using System.Collections.Generic;

namespace Monty.Runtime.Objects;

/// <summary>What an abstract base class has answered about other classes: a cache, never part of a dump.</summary>
/// <param name="isDirect">The metaclass leaves both checks to ABCMeta.</param>
internal sealed class AbstractAnswers(bool isDirect)
{
    private const int MaxCount = 1000;

    private readonly Dictionary<PyType, bool> _answers = [];
    private int _token;

    /// <summary>The metaclass leaves both checks to ABCMeta: answers are given without asking it.</summary>
    public bool IsDirect { get; } = isDirect;

    /// <summary>The answer known about a class; an answer of no holds until a class is registered anywhere.</summary>
    public bool TryGet(Vm.Vm vm, PyType type, out bool answer) =>
        _answers.TryGetValue(type, out answer) && (answer || _token == vm.AbstractToken);

    /// <summary>Keeps an answer.</summary>
    public void Set(Vm.Vm vm, PyType type, bool answer)
    {
        if (_token != vm.AbstractToken || _answers.Count >= MaxCount)
        {
            _answers.Clear();
            _token = vm.AbstractToken;
        }

        _answers[type] = answer;
    }
}
