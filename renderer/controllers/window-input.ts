import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { carriesFiles, droppedFiles, type DroppedFile } from './dropped-files.ts'
import { commandFor, isTyping, type Command, type KeyView } from './shortcuts.ts'

/** What the page does with what arrives at its window. */
export interface InputTaker {
  readonly view: () => KeyView
  readonly command: (command: Command) => void
  readonly files: (files: Promise<readonly DroppedFile[]>) => void
}

/** Keys, dropped and pasted files: all that reaches the window and not one element of it. */
export class WindowInput implements ReactiveController {
  /** Files are held over the window just now. */
  isHolding = false
  /** Each element under the pointer is entered before the last is left. */
  #entered = 0

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly taker: InputTaker,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    for (const [name, listener] of this.#listeners) window.addEventListener(name, listener)
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners) window.removeEventListener(name, listener)
  }

  readonly #key = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const press = { key, ctrlKey, metaKey, altKey, shiftKey }
    const command = commandFor(
      { ...press, altGraph: event.getModifierState('AltGraph') },
      this.taker.view(),
    )
    const isBare = !ctrlKey && !metaKey && [...key].length === 1
    const isText = isBare || command === 'undo-correction' // a text field undoes its own
    if (!command || (isText && isTyping(event.composedPath()[0]))) return
    if (isDialogOpen(event) && command !== 'show-keys') return
    event.preventDefault()
    this.taker.command(command)
  }

  readonly #enter = (event: Event): void => {
    event.preventDefault()
    this.#entered += 1
    this.#hold(event instanceof DragEvent && carriesFiles(event.dataTransfer))
  }

  readonly #over = (event: Event): void => {
    event.preventDefault()
    if (!(event instanceof DragEvent) || !event.dataTransfer) return
    // A link or a piece of text is not taken: the page stays where it is, whatever is let go.
    event.dataTransfer.dropEffect = carriesFiles(event.dataTransfer) ? 'copy' : 'none'
  }

  readonly #leave = (): void => {
    this.#entered = Math.max(0, this.#entered - 1)
    if (this.#entered === 0) this.#hold(false)
  }

  readonly #drop = (event: Event): void => {
    event.preventDefault()
    this.#entered = 0
    this.#hold(false)
    if (event instanceof DragEvent) this.#take(event.dataTransfer)
  }

  readonly #paste = (event: Event): void => {
    if (!(event instanceof ClipboardEvent) || !carriesFiles(event.clipboardData)) return
    event.preventDefault()
    this.#take(event.clipboardData)
  }

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['keydown', this.#key],
    ['dragenter', this.#enter],
    ['dragover', this.#over],
    ['dragleave', this.#leave],
    ['drop', this.#drop],
    ['paste', this.#paste],
  ]

  #take(transfer: DataTransfer | null): void {
    if (transfer && carriesFiles(transfer)) this.taker.files(droppedFiles(transfer))
  }

  #hold(isHolding: boolean): void {
    if (isHolding === this.isHolding) return
    this.isHolding = isHolding
    this.host.requestUpdate()
  }
}

/** Whether the key was pressed inside an open dialog or popover, which has its own Esc. */
function isDialogOpen(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches('dialog[open], :popover-open'))
}
