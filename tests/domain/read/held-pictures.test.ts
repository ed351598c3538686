import { expect, test } from 'vitest'
import {
  HeldPictures,
  heldPicture,
  pictureTypeOf,
} from '../../../renderer/domain/read/held-pictures.ts'

const bytes = (letters: string): Uint8Array =>
  Uint8Array.from([...letters].map((letter) => letter.charCodeAt(0)))

const dib = '\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0'

test('a picture is known by its bytes, whatever the page calls it; drawings that may run are none', () => {
  const heads = {
    png: '\x89PNG\r\n\x1a\n',
    jpeg: '\xff\xd8\xff\xe0',
    gif: 'GIF89a',
    webp: 'RIFF\x10\0\0\0WEBPVP8 ',
    avif: '\0\0\0\x1cftypavif\0\0\0\0',
    'avif as mif1': '\0\0\0\x1cftypmif1\0\0\0\0avifmif1',
    bmp: `BM${dib}`,
    heic: '\0\0\0\x18ftypheic\0\0\0\0',
    wave: 'RIFF\x10\0\0\0WAVEfmt ',
    svg: '<svg xmlns="http://www.w3.org/2000/svg">',
    words: 'BM Bulletin, Friday, late edition',
  }
  expect(
    Object.fromEntries(
      Object.entries(heads).map(([name, head]) => [name, pictureTypeOf(bytes(head))]),
    ),
  ).toEqual({
    png: 'image/png',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    'avif as mif1': 'image/avif',
    bmp: 'image/bmp',
    heic: null,
    wave: null,
    svg: null,
    words: null,
  })
})

/** A GIF of `megabytes`, the rest of it empty. */
function gifOf(megabytes: number): Uint8Array {
  const picture = new Uint8Array(megabytes * 1024 * 1024)
  picture.set(bytes('GIF89a'))
  return picture
}

test('an article keeps a picture once, none above 5 MB, and 30 MB together', () => {
  const kept = new HeldPictures()
  const small = heldPicture(bytes('GIF89a'))
  const numbers = [
    kept.keep(small),
    kept.keep(small),
    kept.keep(heldPicture(gifOf(6))),
    ...Array.from({ length: 7 }, () => kept.keep(heldPicture(gifOf(5)))),
  ]
  expect({ numbers, kept: kept.all.length }).toEqual({
    numbers: [0, 0, undefined, 1, 2, 3, 4, 5, undefined, undefined],
    kept: 6,
  })
})
