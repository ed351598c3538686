/** A file that came over the window's edge, with the folders it was dropped in. */
export interface DroppedFile {
  /** `folder/sub/name.txt`; folders are kept so that the library looks like what was dropped. */
  readonly name: string
  readonly file: File
}

/** Whether what is held over the window are files: links and text are not for us. */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/**
 * The files of a drop or a paste, folders opened all the way down.
 *
 * Must be called before the event ends: the browser forgets what was dropped right after it.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries: FileSystemEntry[] = []
  const loose: DroppedFile[] = []
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = entry ? null : item.getAsFile()
    if (entry) entries.push(entry)
    else if (file) loose.push({ name: file.name, file })
  }
  const found = await Promise.all(entries.map((entry) => filesBelow(entry, '')))
  return [...found.flat(), ...loose]
}

async function filesBelow(entry: FileSystemEntry, folder: string): Promise<DroppedFile[]> {
  if (isLeftAside(entry.name)) return []
  const name = folder ? `${folder}/${entry.name}` : entry.name
  if (isFile(entry)) return [{ name, file: await fileOf(entry) }]
  if (!isFolder(entry)) return []
  const found: DroppedFile[] = []
  for (const child of await childrenOf(entry)) found.push(...(await filesBelow(child, name)))
  return found
}

/** Hidden files and what systems leave lying about are no articles. */
function isLeftAside(name: string): boolean {
  return name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name)
}

/** A folder hands out its children in portions; the empty portion is the last. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (portion.length === 0) return children
    children.push(...portion)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
