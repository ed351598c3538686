import type {
  AddedFile,
  Beginning,
  ExportFile,
  HostBridge,
  HostEvent,
  MainWish,
  NewFile,
  OfferedFile,
  ReaderAct,
  RecordedAct,
  SavedExport,
  Settings,
} from '../../../main/contract.ts'
import type { StandInInbox } from './inbox.ts'
import { contentOf, fileWith, type StandInFile, type StandInState } from './state.ts'

const defaultFolder = '/home/reader/Documents/Broadsheet'

/** Stands in for main where there is none: the whole of the contract, on a pretended folder. */
export class StandInHost implements HostBridge {
  readonly #listeners = new Set<(event: HostEvent) => void>()

  constructor(
    private readonly state: StandInState,
    private readonly inbox: StandInInbox,
  ) {}

  /** Says something to the page unasked, as main would. */
  say(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** Puts a file into the pretended folder, or changes it, as another program would. */
  put(path: string, file: StandInFile): void {
    this.state.files[path] = file
    this.inbox.changed([path])
  }

  /** Takes a file out of the pretended folder. */
  remove(path: string): void {
    delete this.state.files[path]
    this.inbox.gone([path])
  }

  begin(): Promise<Beginning> {
    const { settings, folder, network, acts } = this.state
    return Promise.resolve({
      settings,
      folder,
      defaultFolder,
      network,
      versions: { app: '0.1.0', electron: '', chrome: '', node: '', electronNote: '' },
      platform: 'linux',
      lastAct: acts.length,
    })
  }

  readFile(path: string): Promise<Uint8Array | null> {
    const file = this.state.files[path]
    return Promise.resolve(file ? contentOf(file) : null)
  }

  chooseFolder(): Promise<string | null> {
    this.#note('chooseFolder')
    if (this.state.chosenFolder !== null) this.#watch(this.state.chosenFolder)
    return Promise.resolve(this.state.chosenFolder)
  }

  useDefaultFolder(): Promise<string> {
    this.#note('useDefaultFolder')
    this.#watch(defaultFolder)
    return Promise.resolve(defaultFolder)
  }

  addSamples(): Promise<readonly AddedFile[]> {
    this.#note('addSamples')
    if (this.state.folder === null) this.#watch(defaultFolder)
    const samples = Object.entries(this.state.samples)
    return Promise.resolve(samples.map(([name, file]) => this.#add(name, file)))
  }

  chooseFiles(): Promise<readonly OfferedFile[]> {
    this.#note('chooseFiles')
    return Promise.resolve(this.state.offered)
  }

  addFile(file: NewFile): Promise<AddedFile> {
    this.#note('addFile', file.kind === 'bytes' ? file.name : file.id)
    const outcome = this.state.outcomes.shift()
    if (outcome) return Promise.resolve(outcome)
    if (file.kind === 'bytes') return Promise.resolve(this.#add(file.name, fileWith(file.bytes)))
    const name = this.state.offered.find((offer) => offer.id === file.id)?.name ?? ''
    const sample = this.state.samples[name]
    if (sample) return Promise.resolve(this.#add(name, sample))
    return Promise.resolve({ kind: 'failed', name, reason: 'The file is not there any more.' })
  }

  rescan(): Promise<void> {
    return this.#done('rescan')
  }

  acceptMissing(): Promise<void> {
    return this.#done('acceptMissing')
  }

  changeSettings(change: Partial<Settings>): Promise<Settings> {
    this.#note('changeSettings', change)
    this.state.settings = { ...this.state.settings, ...change }
    this.say({ kind: 'settings', settings: this.state.settings })
    return Promise.resolve(this.state.settings)
  }

  record(act: ReaderAct): Promise<number> {
    this.state.acts.push({ number: this.state.acts.length + 1, time: Date.now(), act })
    return Promise.resolve(this.state.acts.length)
  }

  acts(after: number): Promise<readonly RecordedAct[]> {
    return Promise.resolve(this.state.acts.slice(after))
  }

  showInFolder(path: string): Promise<void> {
    return this.#done('showInFolder', path)
  }

  openAddress(address: string): Promise<void> {
    return this.#done('openAddress', address)
  }

  openComparison(hash: string): Promise<void> {
    return this.#done('openComparison', hash)
  }

  keepFirstScreen(): Promise<void> {
    return Promise.resolve() // no later start would show it
  }

  inMainWindow(wish: MainWish): Promise<void> {
    return this.#done('inMainWindow', wish)
  }

  /** As main does: the reader picks a place in the dialog; what is kept is remembered, not written. */
  saveExport(file: ExportFile): Promise<SavedExport> {
    this.#note('saveExport', file.kind, file.name, file.text)
    const path = `/home/reader/Documents/${file.name}.${file.kind}`
    return Promise.resolve(this.state.saves.shift() ?? { kind: 'saved', path })
  }

  showSaved(path: string): Promise<void> {
    return this.#done('showSaved', path)
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  relieve(): void {
    return
  }

  #watch(folder: string): void {
    this.state.folder = folder
    this.say({ kind: 'folder', folder, state: { kind: 'watching' } })
    this.inbox.open()
  }

  /** As main does: identical content is recognised, an existing name gets a number. */
  #add(name: string, file: StandInFile): AddedFile {
    const twin = Object.entries(this.state.files).find(
      ([, { content }]) => content === file.content,
    )
    if (twin) return { kind: 'identical', name, path: twin[0] }
    if (contentOf(file).length === 0) return { kind: 'failed', name, reason: 'The file is empty.' }
    const path = this.#freeName(name)
    this.put(path, file)
    return { kind: 'added', name, path }
  }

  #freeName(name: string): string {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(name) ?? []
    let path = name
    for (let number = 2; path in this.state.files; number += 1) path = `${stem} ${number}${ending}`
    return path
  }

  #done(method: string, ...values: readonly unknown[]): Promise<void> {
    this.#note(method, ...values)
    return Promise.resolve()
  }

  #note(method: string, ...values: readonly unknown[]): void {
    this.state.calls.push({ method, values })
  }
}
