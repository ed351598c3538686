/**
 * A picture of 40 by 30 grey points as a Windows bitmap. No byte is above 127, so that it can also
 * stand where only text can.
 */
export function aBitmap(): string {
  const [width, height] = [40, 30]
  const points = width * height * 3
  const number = (value: number, bytes: number) =>
    Array.from({ length: bytes }, (_, at) => (value >> (8 * at)) & 255)
  const head = [...number(54 + points, 4), ...number(0, 4), ...number(54, 4)]
  const shape = [40, width, height].flatMap((value) => number(value, 4))
  const kind = [...number(1, 2), ...number(24, 2), ...number(0, 24)]
  const grey = Array.from({ length: points }, () => 0x60)
  return `BM${String.fromCharCode(...head, ...shape, ...kind, ...grey)}`
}
