"""What hosts rely on beside answers: threads, results of callbacks, handles that are used up."""

import threading

import pytest
from pydantic_monty import Monty, MontyComplete, MontyRepl, MountDir, load_snapshot


def test_a_snapshot_that_another_thread_resumes_is_busy():
    call = Monty('f()\nfor _ in range(30_000_000):\n    pass').start()
    answers = []
    thread = threading.Thread(target=lambda: answers.append(call.resume(return_value=None)))
    thread.start()
    text = '^(Snapshot is currently being resumed by another thread|Progress already resumed)$'
    while thread.is_alive():
        with pytest.raises(RuntimeError, match=text):
            call.resume(return_value=None)
        with pytest.raises(RuntimeError):
            call.dump()
    thread.join()
    assert isinstance(answers[0], MontyComplete)


def test_the_result_of_a_print_callback_is_ignored():
    seen = []

    def callback(stream, text):
        seen.append(text)
        return object()

    assert Monty('print("a", "b")\n1').run(print_callback=callback) == 1
    assert seen == ['a', ' ', 'b', '\n']


def test_an_empty_end_is_a_fragment_too():
    seen = []
    Monty('print("a", end="")').run(print_callback=lambda stream, text: seen.append((stream, text)))
    assert ''.join(text for _, text in seen) == 'a'


def test_one_program_runs_in_many_snapshots_at_a_time():
    program = Monty('x = f(n)\nx + n', inputs=['n'])
    calls = [program.start(inputs={'n': n}) for n in range(50)]
    assert [call.resume(return_value=n * 10).output for n, call in enumerate(calls)] == [n * 11 for n in range(50)]


def test_one_dump_is_resumed_in_many_threads():
    data = Monty('f() + 1').start().dump()
    results = []

    def work(n):
        results.append(load_snapshot(data).resume(return_value=n).output)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == list(range(1, 17))


def test_the_handles_of_a_chain_of_snapshots_are_used_up_one_by_one():
    first = Monty('f(1)\nf(2)\n"end"').start()
    second = first.resume(return_value=None)
    with pytest.raises(RuntimeError, match='^Progress already resumed$'):
        first.resume(return_value=None)
    assert second.resume(return_value=None).output == 'end'


def test_a_function_that_reads_a_mount_is_resumed_from_its_dump(tmp_path):
    (tmp_path / 'a.txt').write_text('one')
    mount = MountDir('/data', tmp_path)
    call = Monty('x = open("/data/a.txt").read()\nf(x)\nopen("/data/a.txt").read() + x').start(mount=mount)
    done = load_snapshot(call.dump()).resume(return_value=None, mount=mount)
    assert done.output == 'oneone'


def test_a_session_whose_snippet_was_answered_by_mounts_goes_on(tmp_path):
    (tmp_path / 'a.txt').write_text('one')
    repl = MontyRepl()
    mount = MountDir('/data', tmp_path)
    assert repl.feed_run('open("/data/a.txt", "w").write("two")', mount=mount) == 3
    assert repl.feed_start('open("/data/a.txt").read()', mount=mount).output == 'two'
    assert (tmp_path / 'a.txt').read_text() == 'one'
