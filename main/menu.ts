import { app, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron/main'
import type { Command } from './contract.ts'

type Item = MenuItemConstructorOptions

const isMac = process.platform === 'darwin'
const line: Item = { type: 'separator' }

/** Takes a command of the menu, and the window it was given in. */
export type SendCommand = (command: Command, givenIn: BaseWindow | undefined) => void

/** Makes the application menu. Each item of our own names one command and sends it. */
export function makeMenu(send: SendCommand): void {
  const items = itemMaker(send)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [appMenu(items)] : []),
      { label: '&File', submenu: fileItems(items) },
      { role: 'editMenu' },
      { label: '&View', submenu: viewItems(items) },
      { label: '&Article', submenu: articleItems(items) },
      { label: '&Story', submenu: storyItems(items) },
      { label: '&Go', submenu: goItems(items) },
      { role: 'windowMenu' },
      { role: 'help', submenu: helpItems(items) },
    ]),
  )
}

type MakeItem = (command: Command, label: string, keys?: string) => Item

/**
 * A key without Ctrl, Cmd, Alt or F belongs to the page, which knows whether the reader is typing.
 * The menu shows it where the system can show a key without taking it, which macOS cannot.
 */
function itemMaker(send: SendCommand): MakeItem {
  return (command, label, keys) => {
    const click: Item['click'] = (_, givenIn) => send(command, givenIn)
    const item: Item = { id: command, label, click }
    if (keys === undefined) return item
    const isBare = !/^(CmdOrCtrl|Cmd|Alt|F\d)/.test(keys)
    if (isBare && isMac) return item
    return { ...item, accelerator: keys, registerAccelerator: !isBare }
  }
}

function appMenu(item: MakeItem): Item {
  const about = item('show-about', 'About Broadsheet')
  const hiding: Item[] = [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }]
  return {
    label: app.name,
    submenu: [about, line, { role: 'services' }, line, ...hiding, line, { role: 'quit' }],
  }
}

function fileItems(item: MakeItem): Item[] {
  return [
    item('add-files', '&Add Files…', 'CmdOrCtrl+O'),
    item('choose-folder', 'Choose Library &Folder…', 'CmdOrCtrl+Shift+O'),
    line,
    item('show-in-folder', isMac ? 'Reveal in Finder' : '&Show in File Manager'),
    item('rescan', '&Look for Changes', isMac ? 'CmdOrCtrl+R' : 'F5'),
    line,
    isMac ? { role: 'close' } : { role: 'quit' },
  ]
}

function viewItems(item: MakeItem): Item[] {
  return [
    item('toggle-sources', 'Show or Hide &Sources', '['),
    item('toggle-provenance', 'Show or Hide &Where This Comes From', ']'),
    item('next-pane', 'Next &Pane', 'F6'),
    line,
    item('larger-text', '&Larger Text', 'CmdOrCtrl+Plus'),
    item('smaller-text', 'S&maller Text', 'CmdOrCtrl+-'),
    item('normal-text', '&Normal Text', 'CmdOrCtrl+0'),
    line,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies Item]),
  ]
}

function articleItems(item: MakeItem): Item[] {
  return [
    item('open-item', '&Open', 'Enter'),
    line,
    item('toggle-read', 'Mark as &Read or Unread', 'M'),
    item('toggle-star', '&Star or Unstar', 'S'),
    item('tag-articles', '&Tags…', 'T'),
    line,
    item('show-original', '&Original', 'O'),
    item('show-file', 'All Articles of This &File'),
    item('next-in-file', '&Next in This File', '.'),
    item('previous-in-file', '&Previous in This File', ','),
    line,
    item('correct-headline', '&Correct the Headline…'),
    item('undo-correction', '&Undo the Last Correction', 'CmdOrCtrl+Z'),
  ]
}

function storyItems(item: MakeItem): Item[] {
  return [
    item('compare', '&Compare Side by Side', 'C'),
    item('compare-with', 'Compare &With…', 'W'),
    item('compare-versions', 'Compare &Versions of This File', 'V'),
    line,
    item('show-story', 'The Stor&y and Its Coverage', 'Y'),
    item('rename-story', '&Rename the Story…'),
    item('merge-stories', '&Merge Stories…'),
    item('split-story', 'Spl&it the Selected Off'),
    item('take-out-of-story', 'Take &Out of the Story'),
    item('move-to-story', 'Move to &Another Story…'),
    item('keep-in-story', '&Keep in the Story'),
    item('never-together', 'Ne&ver One Story'),
    line,
    item('next-difference', '&Next Difference', 'N'),
    item('previous-difference', '&Previous Difference', 'P'),
    line,
    item('swap-sides', 'S&wap Sides', 'X'),
    item('only-differences', 'Only &Differences', 'D'),
    item('house-style', 'Show &House Style', 'H'),
    item('typography', 'Show &Typography', 'T'),
    item('lock-scrolling', 'Scroll &Together', 'L'),
    line,
    item('pin-base', '&Keep the Left Article', 'B'),
    item('next-compared', 'Ne&xt Article of the Story', '.'),
    item('comparison-window', '&Open in Its Own Window', 'CmdOrCtrl+Shift+N'),
    item('export-comparison', '&Export the Comparison…', 'CmdOrCtrl+E'),
  ]
}

function goItems(item: MakeItem): Item[] {
  return [
    item('back', '&Back', isMac ? 'Cmd+[' : 'Alt+Left'),
    line,
    item('go-stories', '&Stories', 'CmdOrCtrl+1'),
    item('go-articles', '&All Articles', 'CmdOrCtrl+2'),
    item('go-unread', '&Unread', 'CmdOrCtrl+3'),
    item('go-starred', 'S&tarred', 'CmdOrCtrl+4'),
    item('go-problems', 'P&roblems', 'CmdOrCtrl+5'),
    item('go-coverage', '&Coverage', 'CmdOrCtrl+6'),
    line,
    item('search', 'S&earch', 'CmdOrCtrl+Shift+F'),
    item('seek-line', '&Go to a Line of the List…', 'G'),
    item('next-hit', 'Ne&xt Hit', isMac ? 'Cmd+G' : 'F3'),
    item('previous-hit', 'P&revious Hit', isMac ? 'Cmd+Shift+G' : 'Shift+F3'),
    line,
    item('go-report', '&Import Report'),
    item('go-outlets', '&Outlets…'),
    line,
    item('next-item', '&Next', 'J'),
    item('previous-item', '&Previous', 'K'),
  ]
}

function helpItems(item: MakeItem): Item[] {
  return [
    item('show-palette', 'Command &Palette', 'CmdOrCtrl+K'),
    item('show-keys', '&Keyboard Shortcuts', 'CmdOrCtrl+/'),
    ...(isMac ? [] : [line, item('show-about', '&About Broadsheet')]),
  ]
}
