import { pageOfFolder } from '../beside.ts'

/** What systems leave in archives for themselves: never shown, never counted. */
const litter =
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|\.git\/|\.Spotlight-)/i
const pageName = /\.x?html?$/i
const partOfPage = /\.(?:css|js|mjs|cjs|map|woff2?|ttf|otf|eot|svgz?|ico|cur|swf)$/i
const pictureName = /\.(?:png|jpe?g|jfif|gif|webp|avif|bmp|tiff?|heic|heif)$/i

/** What a file in an archive is, as far as its name and its place say. */
export type FileInArchive =
  'litter' | 'saved with a page' | 'part of a page' | 'picture' | 'readable'

/** Tells files that may be articles from those that only come along with them, by names and places. */
export function kindsInArchive(
  names: readonly string[],
): readonly (readonly [string, FileInArchive])[] {
  const pages = new Set(
    names.filter((name) => pageName.test(name)).map((name) => name.replace(pageName, '')),
  )
  return names.map((name) => [name, kindOf(name, pages)])
}

function kindOf(name: string, pages: ReadonlySet<string>): FileInArchive {
  if (litter.test(name)) return 'litter'
  if (isSavedWithPage(name, pages)) return 'saved with a page'
  if (partOfPage.test(name)) return 'part of a page'
  return pictureName.test(name) ? 'picture' : 'readable'
}

/** Whether a file lies in the folder that a browser made beside a page of the archive. */
function isSavedWithPage(name: string, pages: ReadonlySet<string>): boolean {
  const steps = name.split('/')
  return steps.slice(0, -1).some((folder, at) => {
    const page = pageOfFolder(folder)
    return page !== null && pages.has([...steps.slice(0, at), page].join('/'))
  })
}
