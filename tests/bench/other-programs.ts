import { readdirSync, readFileSync, statSync } from 'node:fs'

/**
 * How many programs but `own` (a process id) run on the same executable, parts of one program counted once:
 * they share its pages in memory, so that each is charged less. 0 where the system does not tell.
 */
export function otherPrograms(executable: string, own: number): number {
  const file = statSync(executable)
  const isOther = (pid: number) => {
    try {
      const its = statSync(`/proc/${String(pid)}/exe`)
      const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      return its.dev === file.dev && its.ino === file.ino && !words.includes('--type=')
    } catch {
      return false // it has ended, or is another's
    }
  }
  return processes().filter((pid) => pid !== own && isOther(pid)).length
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}
