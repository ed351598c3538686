// Browsers save a page as a file with a folder beside it. What lies in that folder is the page's:
// style sheets, scripts and pictures, none of them an article of its own.
import type { Looking } from './disk.ts'
import { absolute, folderOf } from './paths.ts'

/** What browsers and systems put after the page's name, each in its own language; folded. */
const endings = [
  ...['_files', '.files', '-files', ' files', '_file', '-file', '-dateien', '_dateien', '.dateien'],
  ...['_fichiers', '-fichiers', '_archivos', '-archivos', '_arquivos', '_ficheiros', '_fitxers'],
  ...['_bestanden', '-bestanden', '-filer', '_filer', '_soubory', '_súbory', '_subory', '_pliki'],
  ...['-pliki', '_elemei', '_tiedostot', '_dosyalar', '_datoteke', '_fajlovi', '_fails', '_failid'],
  ...['_bylos', '_fitxategiak', '_fisiere', '_fișiere', '_файлы', '-файлы', '.файлы', '_файли'],
  ...['_αρχεία', '_קבצים', '_ملفات', '_ファイル', '_파일', '_文件'],
]

const page = /\.(x?html?|xht|shtml)$/i

/** Among the names in one folder, those that are a page's own folder: `names` holds files and folders. */
export function pageFolders(names: readonly string[]): ReadonlySet<string> {
  const ofPages = names.filter((name) => page.test(name))
  const pages = new Set(ofPages.map((name) => folded(name).replace(page, '')))
  if (pages.size === 0) return new Set()
  return new Set(names.filter((name) => pagesOf(name).some((one) => pages.has(one))))
}

/**
 * Whether a folder of the library is a page's own, or lies in one. Asks the disk only where a name on
 * the way looks like it; a folder that cannot be looked into is none.
 */
export async function belongsToPage(disk: Looking, root: string, folder: string): Promise<boolean> {
  for (let path = folder; path !== ''; path = folderOf(path)) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (pagesOf(name).length === 0) continue
    const beside = await disk.names(absolute(root, folderOf(path))).catch(() => [])
    const names = beside.map((raw) => raw.toString('utf8'))
    if (pageFolders(names).has(name)) return true
  }
  return false
}

/** The names, without ending, of the pages a folder of this name could be of. */
function pagesOf(folder: string): readonly string[] {
  const name = folded(folder)
  const own = endings.filter((ending) => name.endsWith(ending) && name.length > ending.length)
  return own.map((ending) => name.slice(0, -ending.length))
}

/** Systems write one letter in several ways, and one name in either case. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
