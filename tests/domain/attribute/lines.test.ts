import { expect, test } from 'vitest'
import { readAuthors, readByline } from '../../../renderer/domain/attribute/byline.ts'
import { readCredits } from '../../../renderer/domain/attribute/credit.ts'
import { readDateline } from '../../../renderer/domain/attribute/dateline.ts'
import { noteKind, readCopyright, readLicence } from '../../../renderer/domain/attribute/notes.ts'
import { tidyOutletName } from '../../../renderer/domain/attribute/outlet-name.ts'

const signed = (names: readonly { kind: string; value: string }[]) =>
  names.map(({ kind, value }) => `${kind} ${value}`)

test.each([
  ['By Jane Doe', ['person Jane Doe']],
  ['By JANE DOE and John Roe', ['person Jane Doe', 'person John Roe']],
  [
    'By Jane Doe, John Roe and Ann van der Berg | Reuters',
    ['person Jane Doe', 'person John Roe', 'person Ann van der Berg', 'agency Reuters'],
  ],
  ['By Jane Doe in Seoul', ['person Jane Doe']],
  ['By Moon Chung-in, Staff Writer', ['person Moon Chung-in']],
  ['Jane Doe, Staff Writer', ['person Jane Doe']],
  [
    'Von Eva Krüger und Jan Ostrowski, dpa',
    ['person Eva Krüger', 'person Jan Ostrowski', 'agency dpa'],
  ],
  ['Par Amélie d’Orsay', ['person Amélie d’Orsay']],
  ['Por Luna González', ['person Luna González']],
  ['By The Associated Press', ['agency AP']],
  ['By Staff', ['desk Staff']],
  ['By the time the ferry stopped, everybody had left.', []],
  ['By Friday the ramp had been closed. Nobody was hurt.', []],
  ['By October', []],
  ['Von Berlin aus fährt kein Zug.', []],
  ['Related Articles', []],
])('the line “%s” is signed by %j', (line, names) => {
  expect(signed(readByline(line))).toEqual(names)
})

test.each([
  ['Miriam Okonjo', ['person Miriam Okonjo']],
  ['By Miriam Okonjo; Luca Ferrante', ['person Miriam Okonjo', 'person Luca Ferrante']],
  ['kesm', ['person kesm']],
  ['https://social.example/miriam', []],
])('an author field that says “%s” names %j', (value, names) => {
  expect(signed(readAuthors(value))).toEqual(names)
})

test.each([
  ['SEOUL — North Korea said', 'Seoul', 'SEOUL —', undefined],
  ['WASHINGTON (AP) — The president', 'Washington', 'WASHINGTON (AP) —', 'AP'],
  [
    'ST. PETERSBURG, Russia (AP) — Police',
    'St. Petersburg, Russia',
    'ST. PETERSBURG, Russia (AP) —',
    'AP',
  ],
  ['LONDON, May 4 (Reuters) - Shares fell', 'London', 'LONDON, May 4 (Reuters) -', 'Reuters'],
  ['RIO DE JANEIRO — A court', 'Rio de Janeiro', 'RIO DE JANEIRO —', undefined],
  ['Berlin (dpa) - Der Kanzler', 'Berlin', 'Berlin (dpa) -', 'dpa'],
  ['Paris, 4 mai (AFP) - Le ministre', 'Paris', 'Paris, 4 mai (AFP) -', 'AFP'],
  ['Madrid, 4 may (EFE).- El gobierno', 'Madrid', 'Madrid, 4 may (EFE).-', 'EFE'],
  [
    'HALDERSUND (Lantern Wire) — The ferry',
    'Haldersund',
    'HALDERSUND (Lantern Wire) —',
    'Lantern Wire',
  ],
  ['新华社北京4月24日电 题', '北京', '新华社北京4月24日电', 'Xinhua'],
  ['(서울=연합뉴스) 기자', '서울', '(서울=연합뉴스)', 'Yonhap'],
  ['(Reuters) - Shares fell', undefined, undefined, 'Reuters'],
])('“%s” begins with a dateline', (text, place, words, agency) => {
  const read = readDateline(text)
  expect([
    read?.place?.value,
    read?.place ? text.slice(read.place.start, read.place.end) : undefined,
    read?.agency?.value,
  ]).toEqual([place, words, agency])
})

test.each([
  'The ferry — an old ship — stopped.',
  'Analysts say the two men (and others) - will meet',
  'EXCLUSIVE — The ferry',
  'NATO — Members',
  'Mr. Kim (who is 39) – said',
  'A — B',
])('“%s” begins without a dateline', (text) => {
  expect(readDateline(text)).toBeNull()
})

test.each([
  [
    'Image: Two men shake hands. (AP Photo/Alexander Zemlianichenko, Pool, File)',
    ['AP Photo / Alexander Zemlianichenko / Pool, File'],
  ],
  ['The ramp on Friday. (Photo: Signe Aldermere/Lantern Wire)', ['Signe Aldermere / Lantern Wire']],
  ['Der Hafen am Morgen. Foto: Eva Krüger/dpa', ['Eva Krüger / dpa']],
  ['A dam under snow. Benno Achterberg/Reuters', ['Benno Achterberg / Reuters']],
  ['Snow. © Jane Doe / Getty Images', ['Jane Doe / Getty Images']],
  ['Photo by Jane Doe', ['Jane Doe']],
  ['Image: A harbour in the morning sun.', []],
  ['The mayor (left) and the harbour master.', []],
])('under a picture, “%s” credits %j', (caption, credits) => {
  expect(readCredits(caption).map(({ value }) => value)).toEqual(credits)
})

test.each([
  ['Correction: The dam is in Lower Tarn.', 'correction'],
  ['An earlier version of this article misspelled a name.', 'correction'],
  ['Editor’s note: Names were changed.', 'note'],
  ['Reporting by Jane Doe; Editing by John Roe', 'note'],
  ['The correction of the river took ten years.', null],
])('“%s” is a note of the kind %s', (text, kind) => {
  expect(noteKind(text)).toBe(kind)
})

test('a copyright line with a year names its owner and the terms', () => {
  const line = '© 2024 The Mossgate Post. All rights reserved.'
  expect([
    readCopyright(line)?.value,
    readLicence(line)?.value,
    readCopyright('© Trianel'),
  ]).toEqual(['The Mossgate Post', '© 2024 The Mossgate Post. All rights reserved', null])
})

test.each([
  ['the Washington Times', 'The Washington Times'],
  ['“Der Spiegel”', 'Der Spiegel'],
  ['Mossgate Chronicle newspaper', 'Mossgate Chronicle'],
])('an outlet written %s is listed as %s', (words, name) => {
  expect(tidyOutletName(words)).toBe(name)
})
