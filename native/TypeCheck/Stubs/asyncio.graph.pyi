from asyncio import (FrameCallGraphEntry as FrameCallGraphEntry, FutureCallGraph as FutureCallGraph,
    capture_call_graph as capture_call_graph, format_call_graph as format_call_graph,
    print_call_graph as print_call_graph)
