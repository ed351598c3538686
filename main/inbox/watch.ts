import { watch, type FSWatcher } from 'node:fs'
import { codeOf } from '../reasons.ts'
import { absolute, folderOf } from './paths.ts'

/** What watching says: a folder to look at again, or why it cannot watch. */
export interface WatchListener {
  hint(folder: string): void
  trouble(reason: string): void
}

/** Watches folders. What it says are hints, never facts: it may say too much, and too little. */
export interface Watch {
  /** Watches a folder; a second call watches the folder that has the name by now. */
  add(folder: string): void
  remove(folder: string): void
  close(): void
}

/** Makes the kind of watch that works on this system. */
export function openWatch(root: string, listener: WatchListener): Watch {
  const isRecursive = process.platform === 'darwin' || process.platform === 'win32'
  return isRecursive ? new WholeWatch(root, listener) : new FolderWatch(root, listener)
}

/** One watcher for each folder: on Linux the only kind that loses nothing in new folders. */
class FolderWatch implements Watch {
  readonly #watchers = new Map<string, FSWatcher>()

  constructor(
    private readonly root: string,
    private readonly listener: WatchListener,
  ) {}

  add(folder: string): void {
    const before = this.#watchers.get(folder)
    const hint = () => this.listener.hint(folder)
    try {
      const watcher = watch(absolute(this.root, folder), hint)
      watcher.on('error', () => this.#failed(folder, watcher))
      this.#watchers.set(folder, watcher)
    } catch (error) {
      this.#watchers.delete(folder)
      complain(this.listener, error)
    }
    before?.close() // after the new one, so that there is no moment without
  }

  remove(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  #failed(folder: string, watcher: FSWatcher): void {
    watcher.close()
    if (this.#watchers.get(folder) === watcher) this.#watchers.delete(folder)
    this.listener.hint(folder)
  }
}

/** One watcher for everything, where the system has such a thing. */
class WholeWatch implements Watch {
  #watcher: FSWatcher | null = null

  constructor(
    private readonly root: string,
    private readonly listener: WatchListener,
  ) {}

  add(folder: string): void {
    if (folder !== '') return
    this.close()
    try {
      this.#watcher = watch(this.root, { recursive: true }, (_, name) => this.#changed(name))
      this.#watcher.on('error', () => this.listener.hint(''))
    } catch (error) {
      complain(this.listener, error)
    }
  }

  remove(folder: string): void {
    if (folder === '') this.close()
  }

  close(): void {
    this.#watcher?.close()
    this.#watcher = null
  }

  #changed(name: string | null): void {
    const path = (name ?? '').replace(/\\/g, '/')
    this.listener.hint(folderOf(path))
    this.listener.hint(path) // it may be a folder itself
  }
}

/** The system's limits, in words; a folder that vanished meanwhile is no trouble of the watch. */
function complain(listener: WatchListener, error: unknown): void {
  if (codeOf(error) === 'ENOSPC') {
    listener.trouble('The system does not let Broadsheet watch so many folders at once.')
  } else if (['EMFILE', 'ENFILE'].includes(codeOf(error))) {
    listener.trouble('Too many files are open on this system to watch the folder.')
  } else if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) {
    listener.trouble('This folder cannot be watched; it may lie on another computer.')
  }
}
