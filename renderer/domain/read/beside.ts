/** How browsers in several languages end the name of the folder they save a page's pictures in. */
const savedFolder =
  /[_.-](?:files|file|fichiers|dateien|archivos|ficheiros|arquivos|bestanden|filer|tiedostot|pliki|soubory|elemei|dosyalar)$/i

/**
 * Where a picture lies that a file names by a place beside itself, as a path from the same root as the
 * file's own. `undefined` for addresses of the web, for places from the root, and for those that climb
 * out of the file's folder.
 */
export function besideOf(path: string, address: string): string | undefined {
  const steps = stepsOf(address)
  if (!steps) return undefined
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return folder + steps.join('/')
}

/**
 * Whether a place beside a page is in the folder that a browser made when it saved the page: such a
 * place says nothing of where the picture lay on the web.
 */
export function isSavedWithPage(path: string, address: string): boolean {
  const [folder, ...rest] = stepsOf(address) ?? []
  if (folder === undefined || rest.length === 0) return false
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,10}$/, '')
  return savedFolder.test(folder) || folder === name
}

/** A relative address as the names of folders and a file; `null` when it is none, or climbs. */
function stepsOf(address: string): readonly string[] | null {
  if (address.length > 1000 || /^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(address)) return null
  const steps = address
    .replace(/[?#].*$/s, '')
    .split('/')
    .map((step) => unescaped(step))
    .filter((step) => step !== '.' && step !== '')
  if (steps.length === 0) return null
  return steps.some((step) => step === '..' || /[/\\:\u0000-\u001F]/.test(step)) ? null : steps
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step // a percent sign that means itself
  }
}

/** The name of the page that a folder was saved with, without its ending; `null` for other folders. */
export function pageOfFolder(folder: string): string | null {
  return savedFolder.test(folder) ? folder.replace(savedFolder, '') : null
}
