import type { Page } from 'playwright'

/** A file, or a folder of files, that a test lets fall on the window: text by name. */
export type Dropped = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/**
 * Lets files and folders fall on the window, as the browser would tell of it: a real `DataTransfer`
 * in real events. Folders cannot be made by a script, so their entries answer like real ones, in
 * portions of one child.
 */
export function drop(page: Page, dropped: Dropped): Promise<void> {
  return page.evaluate((what) => {
    const transfer = new DataTransfer()
    const folders = new Map<string, unknown>()
    for (const [name, content] of Object.entries(what)) {
      const isFolder = typeof content !== 'string'
      transfer.items.add(new File([isFolder ? '' : content], name))
      if (isFolder) folders.set(name, folderEntry(name, content))
    }
    DataTransferItem.prototype.webkitGetAsEntry = function () {
      return (folders.get(this.getAsFile()?.name ?? '') ?? null) as FileSystemEntry | null
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const traits = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent(type, traits))
    }

    function folderEntry(name: string, files: Readonly<Record<string, string>>) {
      const children = Object.entries(files).map(([child, text]) => ({
        name: child,
        isFile: true,
        isDirectory: false,
        file: (found: (file: File) => void) => found(new File([text], child)),
      }))
      const createReader = () => {
        const left = [...children]
        return { readEntries: (found: (some: unknown) => void) => found(left.splice(0, 1)) }
      }
      return { name, isFile: false, isDirectory: true, createReader }
    }
  }, dropped)
}

/** Lets a link fall on the window. True when the page kept it from being followed. */
export function dropLink(page: Page, address: string): Promise<boolean> {
  return page.evaluate((to) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/uri-list', to)
    dataTransfer.setData('text/plain', to)
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    return !document.body.dispatchEvent(event)
  }, address)
}
