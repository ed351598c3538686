// The events of all elements. Each bubbles through shadow roots to whoever places the element.
import type { ArticleId, Evidence } from '../domain/article.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader picked an article to read; `lit` are words to light up in it. */
export class ArticleChosen extends Event {
  static readonly type = 'article-chosen'
  constructor(
    readonly article: ArticleId,
    readonly lit = '',
  ) {
    super(ArticleChosen.type, upward)
  }
}

/** The reader picked an outlet; '' asks for articles whose outlet is not stated. */
export class OutletChosen extends Event {
  static readonly type = 'outlet-chosen'
  constructor(readonly outlet: string) {
    super(OutletChosen.type, upward)
  }
}

/** The reader wants to know a source: its page; '' for articles whose outlet is not stated. */
export class SourceWanted extends Event {
  static readonly type = 'source-wanted'
  constructor(readonly outlet: string) {
    super(SourceWanted.type, upward)
  }
}

/** The reader wants two articles side by side. */
export class CompareChosen extends Event {
  static readonly type = 'compare-chosen'
  /** Two to six articles; of two, the first stands left. */
  constructor(readonly articles: readonly ArticleId[]) {
    super(CompareChosen.type, upward)
  }
}

/** The reader wants to see the words an attribution came from. */
export class EvidenceChosen extends Event {
  static readonly type = 'evidence-chosen'
  constructor(readonly evidence: Evidence) {
    super(EvidenceChosen.type, upward)
  }
}

/** The reader followed a link inside an article. */
export class AddressChosen extends Event {
  static readonly type = 'address-chosen'
  constructor(readonly address: string) {
    super(AddressChosen.type, upward)
  }
}

/** The reader wants a command of the menu done; the name is one of the contract's `commands`. */
export class CommandChosen extends Event {
  static readonly type = 'command-chosen'
  constructor(readonly command: string) {
    super(CommandChosen.type, upward)
  }
}

/** The reader picked a list of the left pane, by its name in a route; `of`: which tag, or search. */
export class ListChosen extends Event {
  static readonly type = 'list-chosen'
  constructor(
    readonly list: string,
    readonly of = '',
  ) {
    super(ListChosen.type, upward)
  }
}

/** The reader moves the edge of a pane. `settled` once the hand lets go. Width in CSS pixels. */
export class PaneResized extends Event {
  static readonly type = 'pane-resized'
  constructor(
    readonly width: number,
    readonly settled: boolean,
  ) {
    super(PaneResized.type, upward)
  }
}

/** A pane has been given a width that is to be remembered, in CSS pixels. */
export class WidthSettled extends Event {
  static readonly type = 'width-settled'
  constructor(
    readonly pane: 'sourcesWidth' | 'listWidth' | 'provenanceWidth',
    readonly width: number,
  ) {
    super(WidthSettled.type, upward)
  }
}

/** The reader picked a theme. */
export class ThemeChosen extends Event {
  static readonly type = 'theme-chosen'
  constructor(readonly theme: 'system' | 'light' | 'dark') {
    super(ThemeChosen.type, upward)
  }
}

/** How the reader wants to begin: a folder of their own, the default one, or the samples. */
export class BeginningChosen extends Event {
  static readonly type = 'beginning-chosen'
  constructor(readonly how: 'choose' | 'default' | 'samples') {
    super(BeginningChosen.type, upward)
  }
}

/** The reader wants to see a file of the library in the file manager; '' for the folder itself. */
export class FileWanted extends Event {
  static readonly type = 'file-wanted'
  constructor(readonly path: string) {
    super(FileWanted.type, upward)
  }
}

/** The reader says that the files which cannot be found really are gone. */
export class MissingAccepted extends Event {
  static readonly type = 'missing-accepted'
  constructor() {
    super(MissingAccepted.type, upward)
  }
}

/** The reader took up what a short message offered, or put the message away. */
export class ToastAnswered extends Event {
  static readonly type = 'toast-answered'
  constructor(
    readonly toast: number,
    readonly taken: boolean,
  ) {
    super(ToastAnswered.type, upward)
  }
}

/** The reader wants to stop what is being added. */
export class AddingStopped extends Event {
  static readonly type = 'adding-stopped'
  constructor() {
    super(AddingStopped.type, upward)
  }
}

/** The reader wants all articles of one file listed. */
export class FileListed extends Event {
  static readonly type = 'file-listed'
  constructor(readonly path: string) {
    super(FileListed.type, upward)
  }
}

/** Something is to be said to the reader in passing, with what one click away would do. */
export class MessageGiven extends Event {
  static readonly type = 'message-given'
  constructor(
    readonly says: string,
    readonly tone: 'calm' | 'failed' = 'calm',
    readonly offers: { readonly says: string; readonly take: () => unknown } | null = null,
  ) {
    super(MessageGiven.type, upward)
  }
}

/** The reader stops the reading of files, or has it go on. */
export class ImportPaused extends Event {
  static readonly type = 'import-paused'
  constructor(readonly paused: boolean) {
    super(ImportPaused.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'command-chosen': CommandChosen
    'list-chosen': ListChosen
    'pane-resized': PaneResized
    'width-settled': WidthSettled
    'theme-chosen': ThemeChosen
    'beginning-chosen': BeginningChosen
    'file-wanted': FileWanted
    'missing-accepted': MissingAccepted
    'toast-answered': ToastAnswered
    'adding-stopped': AddingStopped
    'file-listed': FileListed
    'message-given': MessageGiven
    'import-paused': ImportPaused
    'article-chosen': ArticleChosen
    'outlet-chosen': OutletChosen
    'source-wanted': SourceWanted
    'compare-chosen': CompareChosen
    'evidence-chosen': EvidenceChosen
    'address-chosen': AddressChosen
  }
}
