import type {
  Beginning,
  FolderState,
  HostBridge,
  OfferedFile,
  Settings,
} from '../../main/contract.ts'

/** The page's door to main, as views and controllers take it. */
export type Door = HostBridge

/** What the reader has set. */
export type { Settings, OfferedFile }

/** What main has told the page so far. */
export interface Program extends Omit<Beginning, 'lastAct'> {
  readonly folderState: FolderState
}

/** The program as it stands before main has said anything more. */
export function programAt(beginning: Beginning): Program {
  const { settings, folder, defaultFolder, network, versions, platform } = beginning
  const folderState = { kind: 'watching' } as const
  return { settings, folder, defaultFolder, network, versions, platform, folderState }
}

/** The smallest and largest text sizes, in CSS pixels. */
export const textSizes = { smallest: 14, normal: 18, largest: 32 } as const

/** The text size one step up or down; stays within what may be set. */
export function textSizeAfter(size: number, step: 1 | -1): number {
  const next = Math.round(size) + step
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, next))
}

/** The last two parts of a folder's path: enough to know it, short enough to show. */
export function shortFolder(path: string): string {
  const parts = path.split(/[\\/]/).filter(Boolean)
  return parts.slice(-2).join('/') || path
}

/** The database of a library folder: one for each folder, named by its path. */
export async function databaseName(folder: string): Promise<string> {
  return `library-${(await sha256(new TextEncoder().encode(folder))).slice(0, 16)}`
}

/** SHA-256 as 64 lower-case hex digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
