const waitsQuietly = 10_000

/**
 * Takes the lock of a library's one writer, and keeps it as long as this thread lives.
 *
 * Waits while another thread has it, for example the worker of a page that is just closing;
 * `stillWaiting` hears once when that takes longer than ten seconds.
 */
export function writerLock(database: string, stillWaiting: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(stillWaiting, waitsQuietly)
    const untilTheEnd = () => {
      clearTimeout(timer)
      resolve()
      return new Promise<never>(() => undefined)
    }
    navigator.locks.request(`library-writer:${database}`, untilTheEnd).catch(reject)
  })
}
