import { commands } from '../../main/contract.ts'
import { comparingWords, type Here } from './here.ts'
import { mostCompared } from './route.ts'
import { actsIn, shortcutGroups, type Command, type KeyView } from './shortcuts.ts'

/** Where the reader is, as far as it decides what can be done. */
export interface Situation {
  readonly view: KeyView
  /** How many articles stand side by side; 0 outside that view. */
  readonly compared: number
  /** The list that is shown, as a route names it; '' outside the library. */
  readonly list: string
  /** The article being read, in the library; `null` for none. */
  readonly here: Here | null
  /** It has neighbours in a file of several. */
  readonly next: boolean
  readonly previous: boolean
  /** How many versions of its file are known. */
  readonly versions: number
  /** How many articles tell the story that is looked at; 0 when none is. */
  readonly tellers: number
  /** How many articles are selected in the list. */
  readonly selected: number
  /** Some correction can be undone. */
  readonly undoable: boolean
}

/** A command that acts here and now. */
export interface OfferedCommand {
  readonly command: Command
  readonly says: string
  /** The first of its keys, as `Mod+O`; '' when it has none. */
  readonly keys: string
}

/** Commands without keys, in words; and some whose words on the card of keys name both ways. */
const ownWords: Partial<Readonly<Record<Command, string>>> = {
  'choose-folder': 'Choose another library folder',
  'show-in-folder': 'Show the file in its folder',
  'go-report': 'Import report',
  'go-outlets': 'Outlets',
  'show-file': 'All articles of this file',
  'correct-headline': 'Correct the headline',
  'show-about': 'About Broadsheet',
  'rename-story': 'Rename the story',
  'split-story': 'Split the selected articles off into a story of their own',
  'take-out-of-story': 'Take this article out of its story',
  'keep-in-story': 'Keep this article in its story, whatever arrives',
  'never-together': 'Never make one story of the selected',
}

/** Of no use in a list of commands: they need the keyboard to be where the palette has it. */
const unlisted: ReadonlySet<Command> = new Set(['open-item', 'show-palette'])

/** All that three to six articles side by side can be told. */
const ofMany: ReadonlySet<Command> = new Set(['comparison-window', 'export-comparison'])

type Needs = (situation: Situation) => boolean

const anArticle: Needs = ({ here }) => here !== null
const itsFile: Needs = ({ here }) => (here?.line.article.paths.length ?? 0) > 0
const severalCompared: Needs = ({ compared }) => compared > 0
const anotherList =
  (list: string): Needs =>
  (situation) =>
    situation.list !== list

/** What a command needs beside its view. */
const needs: Partial<Readonly<Record<Command, Needs>>> = {
  'toggle-star': anArticle,
  'toggle-read': anArticle,
  'tag-articles': ({ here, selected }) => here !== null || selected > 0,
  'show-original': anArticle,
  'correct-headline': anArticle,
  'toggle-provenance': anArticle,
  'show-file': itsFile,
  'show-in-folder': itsFile,
  'next-in-file': ({ next }) => next,
  'previous-in-file': ({ previous }) => previous,
  'undo-correction': ({ undoable }) => undoable,
  compare: (situation) => comparingNow(situation) !== '',
  'compare-with': (situation) => anArticle(situation) || severalCompared(situation),
  'compare-versions': ({ versions }) => versions > 1,
  'show-story': (situation) => situation.view === 'library' && situation.tellers > 0,
  'rename-story': ({ tellers }) => tellers > 0,
  'merge-stories': ({ tellers, selected }) => tellers > 0 || selected > 1,
  'split-story': ({ selected }) => selected > 0,
  'take-out-of-story': ({ tellers }) => tellers > 1,
  'move-to-story': ({ tellers, selected }) => tellers > 0 || selected > 1,
  'keep-in-story': ({ tellers }) => tellers > 1,
  'never-together': ({ selected }) => selected > 1,
  'seek-line': anotherList('problems'),
  'go-stories': anotherList('stories'),
  'go-articles': anotherList('articles'),
  'go-unread': anotherList('unread'),
  'go-starred': anotherList('starred'),
  'go-problems': anotherList('problems'),
}

/** Every command that does something here and now, in the order of the card of keys. */
export function commandsHere(situation: Situation): readonly OfferedCommand[] {
  const listed = shortcutGroups.flatMap((group) => group.shortcuts)
  const known = listed.map(({ command }) => command).filter((command) => command !== null)
  const all = [...new Set([...known, ...commands])]
  return all
    .filter((command) => actsNow(command, situation))
    .flatMap((command) => {
      const line = listed.find((one) => one.command === command)
      const says = wordsNow(command, situation) || (ownWords[command] ?? line?.does ?? '')
      return says ? [{ command, says, keys: line?.keys[0] ?? '' }] : []
    })
}

function actsNow(command: Command, situation: Situation): boolean {
  const { view, compared } = situation
  if (unlisted.has(command) || !actsIn(command, view)) return false
  const isOfTwo = !actsIn(command, 'library') && !actsIn(command, 'other')
  if (compared > 2 && isOfTwo && !ofMany.has(command)) return false
  return needs[command]?.(situation) ?? true
}

/** What a command does just now, where it depends; '' where its usual words are right. */
function wordsNow(command: Command, situation: Situation): string {
  const mark = situation.here?.line.mark
  switch (command) {
    case 'toggle-star':
      return mark?.starred ? 'Take the star away' : 'Star this article'
    case 'toggle-read':
      return mark?.read ? 'Mark as unread' : 'Mark as read'
    case 'tag-articles':
      return situation.selected > 1 ? `Tag the ${situation.selected} selected` : 'Tag this article'
    case 'compare':
      return comparingNow(situation)
    case 'merge-stories':
      return situation.selected > 1
        ? `Make one story of the ${situation.selected} selected`
        : 'Merge the story with another'
    case 'move-to-story':
      return situation.selected > 1
        ? `Move the ${situation.selected} selected to another story`
        : 'Move this article to another story'
    default:
      return ''
  }
}

function comparingNow({ selected, here }: Situation): string {
  return selected > 1 && selected <= mostCompared
    ? `Compare the ${selected} selected`
    : comparingWords(here)
}
