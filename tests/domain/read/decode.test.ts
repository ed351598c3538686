import { expect, test } from 'vitest'
import { decode } from '../../../renderer/domain/read/decode.ts'
import { bytesOf } from './paper-files.ts'

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) =>
      little
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  )
const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
const russian =
  'Паром между городом и островом остановлен до понедельника, сообщили в порту. Причина пока неизвестна.'
const cyrillic = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
    ),
  )

test.each([
  ['UTF-8', bytesOf('Fähre – „still“'), 'Fähre – „still“', 'utf-8'],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('Fähre')), 'Fähre', 'utf-8'],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, ...utf16('Fähre', true)), 'Fähre', 'utf-16le'],
  [
    'UTF-16 without a mark',
    utf16('The ferry is closed.', true),
    'The ferry is closed.',
    'utf-16le',
  ],
  [
    'UTF-16 the other way round',
    utf16('The ferry is closed.', false),
    'The ferry is closed.',
    'utf-16be',
  ],
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x46, 0, 0, 0, 0xe4, 0, 0, 0), 'Fä', 'utf-32le'],
  [
    'the Windows letters of Western Europe',
    latin('The mayor said \x93never\x94 \x96 and \x80 5 more, na\xefvely.'),
    'The mayor said “never” – and € 5 more, naïvely.',
    'windows-1252',
  ],
  ['the Windows letters of Russian', cyrillic(russian), russian, 'windows-1251'],
  ['ISO-2022-JP', latin("\x1b$B%U%'%j!<\x1b(B"), 'フェリー', 'iso-2022-jp'],
  [
    'the encoding a page declares',
    latin('<meta charset="windows-1250"><p>P\xf8\xedvoz stoj\xed</p>'),
    '<meta charset="windows-1250"><p>Přívoz stojí</p>',
    'windows-1250',
  ],
  [
    'UTF-8, though the page declares another encoding',
    bytesOf('<meta charset="iso-8859-1"><p>Fähre</p>'),
    '<meta charset="iso-8859-1"><p>Fähre</p>',
    'utf-8',
  ],
])('a text in %s is read with all its letters', (_, bytes, text, encoding) => {
  const decoded = decode(bytes)
  expect([decoded.text, decoded.encoding]).toEqual([text, encoding])
})

test('a long text in UTF-8 with one broken byte keeps all its other letters', () => {
  const bytes = Uint8Array.of(
    ...bytesOf(
      'Die Fähre fährt für überraschte Gäste nächste Woche später, heißt es möglichst höflich. ',
    ),
    0xff,
  )
  expect(decode(bytes).text).toBe(
    'Die Fähre fährt für überraschte Gäste nächste Woche später, heißt es möglichst höflich. \uFFFD',
  )
})
