async def main():
    try:
        raise ValueError("work")
    finally:
        await None


await main()
