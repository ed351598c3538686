import { textSizeAfter, textSizes, type Door, type Program } from '../controllers/program.ts'
import type { Settings } from '../controllers/program.ts'
import { isBeside, type Command } from '../controllers/shortcuts.ts'
import { aboutWords } from './app-bars.ts'
import type { BesideTaker } from './app-commands.ts'

/** What the commands of a window that only compares act on. */
export interface ComparisonRoom {
  readonly door: Door
  readonly program: Program
  /** The view of the compared articles, while there is one. */
  readonly view: Element | null
  readonly change: (change: Partial<Settings>) => void
  readonly toggleKeys: () => void
  /** Says something in passing. */
  readonly say: (says: string) => void
}

type Act = (room: ComparisonRoom) => void

const acts: Partial<Readonly<Record<Command, Act>>> = {
  back: () => window.close(),
  'comparison-window': (room) => room.say('This comparison has a window of its own already.'),
  'larger-text': (room) => room.change({ textSize: sizeAfter(room, 1) }),
  'smaller-text': (room) => room.change({ textSize: sizeAfter(room, -1) }),
  'normal-text': (room) => room.change({ textSize: textSizes.normal }),
  'show-keys': (room) => room.toggleKeys(),
  'show-about': (room) => room.say(aboutWords(room.program)),
}

/** Does a command in a window that only compares; what it cannot do, the main window does. */
export async function runInComparison(command: Command, room: ComparisonRoom): Promise<void> {
  const own = acts[command]
  if (own) own(room)
  else if (!isBeside(command)) await room.door.inMainWindow({ kind: 'command', command })
  else if (takes(room.view)) room.view.takeCommand(command)
}

function sizeAfter({ program }: ComparisonRoom, step: 1 | -1): number {
  return textSizeAfter(program.settings.textSize, step)
}

function takes(view: Element | null): view is Element & BesideTaker {
  return view !== null && 'takeCommand' in view
}
