import type { WindowPlace } from './settings.ts'

/** A rectangle of the screen. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest window that still shows one pane. */
export const smallest = { width: 480, height: 400 } as const

/** How far a further window lies below and to the right of the one it was opened from. */
const step = 32

const usual = { width: 1280, height: 860 } as const

/** How much of the window must lie on a screen to be caught by a mouse. */
const graspable = { width: 120, height: 60 } as const

/**
 * Where the window opens: where it was, if enough of it still lies on one of the `screens` (their
 * work areas, the main one first), else in the middle of the main one.
 */
export function openingBounds(remembered: WindowPlace | null, screens: readonly Area[]): Area {
  const main = screens[0] ?? { x: 0, y: 0, ...usual }
  if (remembered && screens.some((screen) => canBeGrasped(remembered, screen))) {
    const { x, y } = remembered
    return {
      x,
      y,
      width: Math.max(remembered.width, smallest.width),
      height: Math.max(remembered.height, smallest.height),
    }
  }
  const width = Math.min(usual.width, main.width)
  const height = Math.min(usual.height, main.height)
  const x = main.x + Math.round((main.width - width) / 2)
  const y = main.y + Math.round((main.height - height) / 2)
  return { x, y, width, height }
}

/**
 * Where a further window opens: a step down and to the right of `other`, as large as `size` (the
 * usual size without one), and whole on the screen that holds the middle of `other`.
 */
export function boundsBeside(
  other: Area,
  size: Pick<Area, 'width' | 'height'> | null,
  screens: readonly Area[],
): Area {
  const screen = screens.find((one) => holdsMiddle(one, other)) ?? screens[0] ?? other
  const width = Math.min(Math.max(size?.width ?? usual.width, smallest.width), screen.width)
  const height = Math.min(Math.max(size?.height ?? usual.height, smallest.height), screen.height)
  const within = (wish: number, from: number, room: number) =>
    Math.max(from, Math.min(wish, from + room))
  return {
    x: within(other.x + step, screen.x, screen.width - width),
    y: within(other.y + step, screen.y, screen.height - height),
    width,
    height,
  }
}

function holdsMiddle(screen: Area, { x, y, width, height }: Area): boolean {
  const [left, top] = [x + width / 2 - screen.x, y + height / 2 - screen.y]
  return left >= 0 && left < screen.width && top >= 0 && top < screen.height
}

function canBeGrasped(window: Area, screen: Area): boolean {
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const left = Math.max(window.x, screen.x)
  const bottom = Math.min(window.y + window.height, screen.y + screen.height)
  const titleIsOnScreen = window.y >= screen.y - 8
  return right - left >= graspable.width && bottom - window.y >= graspable.height && titleIsOnScreen
}
