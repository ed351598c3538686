import type { Import } from './imports.ts'

/** What the files of one layer may import. Places are beginnings of paths, or whole package names. */
export interface Layer {
  /** The layer's files: beginnings of their paths. The first layer that fits a file is its own. */
  readonly files: readonly string[]
  readonly may: readonly string[]
  /** What may be imported as types only. */
  readonly mayAsType?: readonly string[]
}

/** Pure packages the domain may use: no process, no network, no DOM of their own making. */
const domainPackages = [
  ...['chardet', 'eld', 'fflate', 'linkedom'],
  ...['mammoth', 'mdast', 'mdast-util-from-markdown', 'papaparse', 'postal-mime', 'saxes'],
  ...['unpdf', 'yaml'],
]

const acts = 'main/acts-contract.ts'
const firstScreen = 'main/first-screen-contract.ts'
const contract = 'main/contract.ts'
const inboxContract = 'main/inbox-contract.ts'
const domain = 'renderer/domain/'
const styles = 'renderer/styles/'

/** Section 4 of ARCHITECTURE.md as a program reads it. */
const layers: readonly Layer[] = [
  { files: [acts, firstScreen, inboxContract], may: [] },
  { files: [contract], may: [acts, firstScreen] },
  { files: ['main/preload.ts'], may: [contract, 'electron/renderer'] },
  { files: ['main/'], may: ['main/', 'node:', 'electron/main', 'electron/common'] },
  { files: [domain], may: [domain, ...domainPackages] },
  {
    files: ['renderer/library/'],
    may: ['renderer/library/', domain, contract, inboxContract, 'dexie', '@sqlite.org/sqlite-wasm'],
  },
  { files: [styles], may: [styles, 'lit'] },
  {
    files: ['renderer/controllers/'],
    may: ['renderer/controllers/', 'renderer/library/', domain, contract, 'lit', 'dexie'].concat([
      '@tanstack/lit-virtual',
      '@tanstack/virtual-core',
    ]),
    mayAsType: ['renderer/host.ts'],
  },
  {
    files: ['renderer/elements/'],
    may: ['renderer/elements/', domain, styles, 'lit'],
    mayAsType: ['renderer/library/', contract],
  },
  {
    files: ['renderer/views/'],
    may: [
      'renderer/views/',
      'renderer/elements/',
      'renderer/controllers/',
      'renderer/library/',
    ].concat([domain, styles, contract, 'renderer/host.ts', 'lit', '@tanstack/lit-virtual']),
  },
  { files: ['renderer/host.ts'], may: [contract] },
  { files: ['renderer/'], may: ['renderer/', contract, 'lit', '@fontsource-variable/'] },
]

/** The imports that no layer allows, each as a sentence. */
export function forbidden(imports: readonly Import[]): readonly string[] {
  return imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`)
}

function isAllowed({ from, to, isType }: Import): boolean {
  const layer = layers.find(({ files }) => files.some((place) => from.startsWith(place)))
  if (!layer) return false
  const may = isType ? [...layer.may, ...(layer.mayAsType ?? [])] : layer.may
  return may.some((place) => lies(to, place))
}

/** Whether a file or package is the named place or lies in it. */
function lies(to: string, place: string): boolean {
  const isOpen = place.endsWith('/') || place.endsWith(':')
  return isOpen ? to.startsWith(place) : to === place || to.startsWith(`${place}/`)
}

/** Circles of files that import each other, each from one file back to itself; types count too. */
export function cycles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, way: readonly string[]) => {
    const seen = way.indexOf(file)
    if (seen >= 0) found.push([...way.slice(seen), file].join(' → '))
    if (seen >= 0 || done.has(file)) return
    for (const next of targets.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return found
}
