import { expect, test } from 'vitest'
import { peopleIn } from '../../../../renderer/domain/attribute/quotes/people.ts'
import { wordsOf } from '../../../../renderer/domain/attribute/quotes/words.ts'

function people(...paragraphs: readonly string[]) {
  return peopleIn(wordsOf(paragraphs)).people.map(({ name, forms, roles, gender }) => [
    name,
    forms.join(' / '),
    roles.join(' / '),
    gender,
  ])
}

test('a surname with a form of address is the person whose full name was printed', () => {
  expect(people('Ines Albrecht spoke first.', 'Then Ms. Albrecht left.')).toEqual([
    ['Ines Albrecht', 'Ines Albrecht / Ms. Albrecht', '', 'she'],
  ])
})

test('in East Asian order the family’s name comes first', () => {
  expect(people('Chung Dae-ho, a harbour economist, spoke.', 'Mr. Chung left.')).toEqual([
    ['Chung Dae-ho', 'Chung Dae-ho / Mr. Chung', 'a harbour economist', 'he'],
  ])
})

test('an office before a name is kept with it, whatever its capitals', () => {
  expect(
    people(
      'RIL Vice Chair Oda Fairweather met Coast Guard spokeswoman Lena Moss and White House Press Secretary Tom Reed.',
    ),
  ).toEqual([
    ['Oda Fairweather', 'Oda Fairweather', 'RIL Vice Chair', null],
    ['Lena Moss', 'Lena Moss', 'Coast Guard spokeswoman', 'she'],
    ['Tom Reed', 'Tom Reed', 'White House Press Secretary', 'he'],
  ])
})

test('two people of one surname are told apart by form of address', () => {
  const { people: found } = peopleIn(
    wordsOf(['Paul Reed and Clara Reed arrived.', 'Mrs. Reed spoke.', 'Mr. Reed did not.']),
  )
  expect(found.map(({ forms }) => forms)).toEqual([
    ['Paul Reed', 'Mr. Reed'],
    ['Clara Reed', 'Mrs. Reed'],
  ])
})

test('father and son are two', () => {
  expect(
    people('Omar Haddad and Omar Haddad Jr. fish here.')
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Omar Haddad', 'Omar Haddad Jr.'])
})

test('an initial makes no second person', () => {
  expect(people('Omar K. Haddad fishes here.', 'Omar Haddad said so.')).toEqual([
    ['Omar K. Haddad', 'Omar K. Haddad / Omar Haddad', '', 'he'],
  ])
})

test('offices, parties and papers are no people', () => {
  expect(people('The Foreign Ministry told the Mossgate Chronicle and Coast University.')).toEqual(
    [],
  )
})

test('the capitals of a headline name nobody', () => {
  expect(people('Storm Hits Coast as Minister Waits for Help')).toEqual([])
})
