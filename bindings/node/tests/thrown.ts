/** What some work throws. */
export const thrown = (work: () => unknown): Error & { code?: string } => {
  try {
    work()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
