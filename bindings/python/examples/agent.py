"""An agent's program in the sandbox: an async loop over a model, a call answered by hand, and a run moved to another process."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pydantic_monty

AGENT = """
async def agent(prompt, messages):
    while True:
        print(f'messages so far: {len(messages)}')
        output = await call_llm(prompt, messages)
        if isinstance(output, str):
            return output
        messages.extend(output)

await agent(prompt, [])
"""


async def call_llm(prompt: str, messages: list[dict[str, Any]]) -> str | list[dict[str, Any]]:
    """Stands for a model: answers after two rounds of tool messages."""
    await asyncio.sleep(0.01)
    if len(messages) < 2:
        return [{'role': 'tool', 'content': f'result {len(messages) + 1}'}]
    return f'example output, message count {len(messages)}'


async def run_agent() -> None:
    program = pydantic_monty.Monty(AGENT, inputs=['prompt'], script_name='agent.py')
    answer = await pydantic_monty.run_monty_async(
        program, inputs={'prompt': 'testing'}, external_functions={'call_llm': call_llm}
    )
    print('agent:', answer)


def answer_by_hand() -> bytes:
    """Starts a program, answers its first call, and saves it at the second."""
    program = pydantic_monty.Monty('a = fetch(url)\nb = fetch(url + "/next")\nlen(a) + len(b)', inputs=['url'])
    progress = program.start(inputs={'url': 'https://example.com'}, limits={'max_duration_secs': 1.0})
    print('paused at', progress.function_name, progress.args)
    progress = progress.resume(return_value='hello world')
    print('paused at', progress.function_name, progress.args)
    saved = progress.dump()
    print(f'saved: {len(saved)} bytes')
    return saved


def continue_saved(saved: bytes) -> None:
    """What the second process does with the saved run."""
    progress = pydantic_monty.MontySnapshot.load(saved)
    print('second process: loaded, waiting for', progress.function_name, progress.args)
    done = progress.resume(return_value='goodbye')
    print('second process: result', done.output)


def main() -> None:
    if sys.argv[1:] == ['--continue']:
        continue_saved(sys.stdin.buffer.read())
        return
    asyncio.run(run_agent())
    saved = answer_by_hand()
    sys.stdout.flush()
    subprocess.run([sys.executable, __file__, '--continue'], input=saved, check=True)


if __name__ == '__main__':
    main()
