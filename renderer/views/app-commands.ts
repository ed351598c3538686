import { pairAt, type Here } from '../controllers/here.ts'
import type { Library } from '../controllers/library.ts'
import { allHave, markAll } from '../controllers/mark-deeds.ts'
import type { Place } from '../controllers/place.ts'
import { textSizeAfter, textSizes, type Door, type Settings } from '../controllers/program.ts'
import { mostCompared, tabFor, toHash, type ListName } from '../controllers/route.ts'
import type { Command } from '../controllers/shortcuts.ts'
import type { ArticleId } from '../domain/article.ts'
import { articleLines } from '../library/queries.ts'
import { placeInFile } from '../library/queries-files.ts'
import { versionsOf } from '../library/queries-versions.ts'
import { MessageGiven } from '../elements/events.ts'
import { ListActChosen } from '../elements/list-head-events.ts'
import type { FrontPage } from './front-page.ts'
import type { PaletteOf } from './palette-surroundings.ts'
import type { StoryCommand } from './story-commands.ts'
import type { StoryHand } from './story-hand.ts'

/** What takes the commands of two articles side by side. */
export interface BesideTaker {
  /** Does a command; false when it is none of its own. */
  takeCommand(command: Command): boolean
}

/** What the commands act on. */
export interface CommandRoom {
  readonly place: Place
  readonly door: Door
  readonly settings: Settings
  readonly library: Library | null
  readonly here: Here | null
  readonly front: FrontPage | null
  readonly beside: BesideTaker | null
  readonly stories: StoryHand
  /** Whether the sources have a place beside the list, or open over it. */
  readonly sourcesBeside: boolean
  readonly addFiles: () => void
  readonly chooseFolder: () => void
  readonly change: (change: Partial<Settings>) => void
  readonly toggleLists: () => void
  readonly toggleKeys: () => void
  /** Puts the keyboard into the field for searching. */
  readonly focusSearch: () => void
  /** Every command and article to choose from, or the articles this one may be compared with. */
  readonly openPalette: (of: PaletteOf, article?: ArticleId) => unknown
  readonly showAbout: () => void
  /** Says something in passing. */
  readonly say: (says: string) => void
}

type Act = (room: CommandRoom) => unknown

const acts: Readonly<Record<Command, Act>> = {
  'add-files': (room) => room.addFiles(),
  'choose-folder': (room) => room.chooseFolder(),
  rescan: (room) => room.door.rescan(),
  'show-in-folder': (room) => room.door.showInFolder(room.here?.line.article.paths[0] ?? ''),
  'go-stories': goTo('stories'),
  'go-articles': goTo('articles'),
  'go-unread': goTo('unread'),
  'go-starred': goTo('starred'),
  'go-problems': goTo('problems'),
  'go-coverage': ({ place }) => place.go({ view: 'coverage', period: '' }),
  'go-report': ({ place }) => place.go({ view: 'report' }),
  'go-outlets': ({ place }) => place.go({ view: 'outlets' }),
  search,
  'next-hit': (room) => room.front?.inReading((reading) => reading.stepHit(1)),
  'previous-hit': (room) => room.front?.inReading((reading) => reading.stepHit(-1)),
  'seek-line': ({ front }) => front?.list()?.dispatchEvent(new ListActChosen('seek')),
  'next-item': (room) => room.front?.step(1),
  'previous-item': (room) => room.front?.step(-1),
  'open-item': openItem,
  back,
  'toggle-read': (room) => toggle(room, 'read'),
  'toggle-star': (room) => toggle(room, 'starred'),
  'tag-articles': ({ front }) => front?.tag(),
  'show-original': ({ place }) => {
    const { article } = place.library
    if (article) place.go({ view: 'original', article })
  },
  'show-file': ({ place, here }) => {
    const file = here?.line.article.paths[0]
    if (file === undefined) return
    place.go({ ...place.library, list: 'file', file, outlet: '', lit: '' })
  },
  'next-in-file': (room) => goInFile(room, 'next'),
  'previous-in-file': (room) => goInFile(room, 'previous'),
  'correct-headline': (room) => room.front?.inReading((reading) => reading.correctHeadline()),
  'undo-correction': async ({ library, say }) => {
    const undone = await library?.deeds.takeBackLast()
    say(undone || 'There is no correction to undo.')
  },
  compare,
  'compare-with': compareWith,
  'compare-versions': compareVersions,
  'show-story': onStory('show-story'),
  'rename-story': onStory('rename-story'),
  'merge-stories': onStory('merge-stories'),
  'split-story': onStory('split-story'),
  'take-out-of-story': onStory('take-out-of-story'),
  'move-to-story': onStory('move-to-story'),
  'keep-in-story': onStory('keep-in-story'),
  'never-together': onStory('never-together'),
  'next-difference': beside('next-difference'),
  'previous-difference': beside('previous-difference'),
  'swap-sides': beside('swap-sides'),
  'only-differences': beside('only-differences'),
  'house-style': beside('house-style'),
  typography: beside('typography'),
  'lock-scrolling': beside('lock-scrolling'),
  'pin-base': beside('pin-base'),
  'next-compared': beside('next-compared'),
  'export-comparison': beside('export-comparison'),
  'comparison-window': ({ place, door }) =>
    place.route.view === 'compare' && door.openComparison(toHash(place.route)),
  'toggle-sources': (room) =>
    room.sourcesBeside
      ? room.change({ sourcesShown: !room.settings.sourcesShown })
      : room.toggleLists(),
  'toggle-provenance': (room) => room.change({ provenanceShown: !room.settings.provenanceShown }),
  'larger-text': (room) => room.change({ textSize: textSizeAfter(room.settings.textSize, 1) }),
  'smaller-text': (room) => room.change({ textSize: textSizeAfter(room.settings.textSize, -1) }),
  'normal-text': (room) => room.change({ textSize: textSizes.normal }),
  'next-pane': (room) => room.front?.nextPane(),
  'show-palette': (room) => room.openPalette('everything'),
  'show-keys': (room) => room.toggleKeys(),
  'show-about': (room) => room.showAbout(),
}

/** Does what a command of the menu or the keyboard asks; resolves when it is done. */
export async function runCommand(room: CommandRoom, command: Command): Promise<void> {
  await acts[command](room)
}

function goTo(list: ListName): Act {
  return ({ place }) => place.go({ ...place.library, list, outlet: '', article: null, lit: '' })
}

function onStory(command: StoryCommand): Act {
  return (room) => room.stories.run(command)
}

function beside(command: Command): Act {
  return (room) => room.beside?.takeCommand(command)
}

/** Beside other articles there is no field to search in: there it goes to the list of what is found. */
function search({ place, focusSearch }: CommandRoom): void {
  const { library, route } = place
  if (route.view === 'compare')
    place.go({ ...library, list: 'search', of: '', article: null, lit: '' })
  focusSearch()
}

/** To the neighbour of an article within a file of several, while it is read. */
async function goInFile(room: CommandRoom, to: 'next' | 'previous'): Promise<void> {
  const { place, here, library } = room
  if (!here || !library || place.route.view !== 'library') return
  const article = (await placeInFile(library.db, here.line.article))?.[to]
  if (article) place.replace({ ...place.library, article, lit: '' })
}

function openItem(room: CommandRoom): void {
  const { place, front } = room
  const article: ArticleId | '' = front?.cursor ?? ''
  if (place.route.view !== 'library' || !article) return
  if (place.route.article === article) front?.focusReading()
  else place.go({ ...place.route, article, lit: '' })
}

/**
 * From side by side to where that was opened; from any other page to the library; from the article to the
 * list; in one pane, to the list alone.
 */
function back(room: CommandRoom): void {
  const { place, front } = room
  const { view } = place.route
  if (view === 'compare' || view === 'original') return place.go(place.before)
  if (place.route.view !== 'library') return place.go(place.library)
  if (room.sourcesBeside || !place.route.article) return front?.focusList()
  if (matchMedia('(max-width: 639.98px)').matches)
    place.go({ ...place.route, article: null, lit: '' })
  else front?.focusList()
}

/** What is selected in the list; else the article that is read with its story's first. */
async function compare({ place, front, here, say }: CommandRoom): Promise<void> {
  if (place.route.view !== 'library') return
  const selected = (await front?.selected()) ?? []
  if (selected.length > mostCompared) return say('At most six articles can be compared at once.')
  const pair = (here && pairAt(here)) ?? []
  const articles = selected.length > 1 ? selected : pair.map(({ article }) => article.id)
  if (articles.length > 1) place.go({ view: 'compare', articles, tab: tabFor(articles.length) })
  else if (here) say('Nobody else prints this story. Press w to compare it with any article.')
  else say('Open an article, or select some, to compare.')
}

/** What is read, or what the keyboard stands on in the list, with an article to choose. */
function compareWith({ place, front, openPalette, say }: CommandRoom): unknown {
  const { route } = place
  if (route.view !== 'library' || route.article) return openPalette('articles')
  const cursor = front?.cursor ?? ''
  return cursor ? openPalette('articles', cursor) : say('There is no article to compare yet.')
}

/** The versions of the file being read beside each other, in the order of time, at most six. */
async function compareVersions({ place, here, library, say }: CommandRoom): Promise<void> {
  if (!here || !library || place.route.view !== 'library') return
  const articles = await versionsOf(library.db, here.line.article.id)
  if (articles.length < 2) return say('The library knows one version of this file.')
  place.go({ view: 'compare', articles, tab: tabFor(articles.length) })
}

/** Asked anew: a key may come before what the page knows of the article, or twice in a moment. */
async function toggle(room: CommandRoom, kind: 'read' | 'starred'): Promise<void> {
  const { place, library, front } = room
  const selected = (await front?.selected()) ?? []
  if (library && selected.length > 1) return toggleAll(room, kind, selected)
  const { article } = place.library
  const [line] = library && article ? await articleLines(library.db, [article]) : []
  if (line) await library?.act({ kind, article: line.article.id, on: !line.mark[kind] })
}

/** Several selected articles take a mark together; only when all have it, all lose it. */
async function toggleAll(
  { library, front }: CommandRoom,
  mark: 'read' | 'starred',
  articles: readonly ArticleId[],
): Promise<void> {
  if (!library) return
  const on = !(await allHave(library, mark, articles))
  const { says, offers = null } = await markAll(library, { mark, on }, articles)
  front?.dispatchEvent(new MessageGiven(says, 'calm', offers))
}
