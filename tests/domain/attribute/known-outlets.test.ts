import { expect, test } from 'vitest'
import { nothingStated, type Attribution } from '../../../renderer/domain/article.ts'
import {
  fullName,
  outletOfHost,
  outletTable,
  recogniseOutlet,
  sameOutlet,
} from '../../../renderer/domain/attribute/known-outlets.ts'
import { shippedOutlets } from '../../../renderer/domain/attribute/outlet-table.ts'
import type { Outlet } from '../../../renderer/domain/attribute/outlet.ts'

const own: Outlet = {
  name: 'Mossgate Post',
  short: ['MP', 'The Post'],
  domains: ['post.example', 'nytimes.com'],
  kind: 'newspaper',
  country: 'GB',
}
const shipped = outletTable([])
const table = outletTable([own])

test.each([
  ['www.nytimes.com', 'The New York Times'],
  ['cooking.nytimes.com', 'The New York Times'],
  ['NEWS.BBC.CO.UK', 'BBC News'],
  ['nytimes.com.example', undefined],
  ['notnytimes.com', undefined],
  ['com', undefined],
  ['', undefined],
])('the address %s is that of %s', (host, name) => {
  expect(outletOfHost(host, shipped)?.name).toBe(name)
})

test.each([
  ['NYT', 'The New York Times', true],
  ['New York Times', 'the new york times', true],
  ['AFP', 'Agence France-Presse', true],
  ['APLN', 'Asia-Pacific Leadership Network', true],
  ['The Times', 'The New York Times', false],
  ['The Washington Post', 'The Washington Times', false],
  ['', '', false],
])('“%s” and “%s” are one house: %s', (a, b, same) => {
  expect([sameOutlet(a, b, shipped), sameOutlet(b, a, shipped)]).toEqual([same, same])
})

test('a short name is written out, an unknown one is left as it is', () => {
  expect([fullName('FAZ', shipped), fullName('Mossgate Post', shipped)]).toEqual([
    'Frankfurter Allgemeine Zeitung',
    'Mossgate Post',
  ])
})

test('the reader’s own entry takes a name and an address from the shipped table', () => {
  const renamed = outletTable([{ ...own, name: 'New York Times', short: [] }])
  expect([
    outletOfHost('nytimes.com', table)?.name,
    fullName('MP', table),
    renamed.outlets.filter(({ name }) => /new york times/i.test(name)).length,
  ]).toEqual(['Mossgate Post', 'Mossgate Post', 1])
})

test('a short name that two outlets share stands for neither', () => {
  const two = outletTable([own, { ...own, name: 'Milford Press', domains: [] }])
  expect(fullName('MP', two)).toBe('MP')
})

const address = (value: string): Attribution => ({
  value,
  status: 'stated',
  evidence: [{ words: value, place: { in: 'field', name: 'link: canonical' } }],
  method: 'stated in link: canonical',
  confidence: 0.95,
})

test.each([
  ['https://www.nytimes.com/2024/05/04/a.html', 'The New York Times'],
  ['https://archive.example/web/20240504120000/https://www.bbc.co.uk/news/1', 'BBC News'],
  ['https://medium.com/@jane/a', undefined],
  ['https://mossgate.example/a', undefined],
])('an article at %s that states no outlet is recognised as of %s', (value, name) => {
  const canonical = [address(value)]
  expect(recogniseOutlet({ ...nothingStated, canonical }, shipped)?.value).toBe(name)
})

test('what the table adds is learnt, and the address is its evidence', () => {
  const canonical = [address('https://www.nytimes.com/a')]
  expect(recogniseOutlet({ ...nothingStated, canonical }, shipped)).toEqual({
    value: 'The New York Times',
    status: 'learnt',
    evidence: canonical[0]?.evidence,
    method: 'the table of outlets names this address',
    confidence: 0.8,
  })
})

test('an outlet that is stated is not asked of the table', () => {
  const provenance = {
    outlet: [address('Mossgate Post')],
    canonical: [address('https://bbc.com/1')],
  }
  expect(recogniseOutlet(provenance, shipped)).toBeNull()
})

test('no two lines of the shipped table claim one name or one address', () => {
  const names = shippedOutlets.flatMap(({ name, short }) => [name, ...short])
  const domains = shippedOutlets.flatMap((outlet) => outlet.domains)
  expect([new Set(names).size, new Set(domains).size]).toEqual([names.length, domains.length])
})

test('every line of the shipped table can be found by its own names and addresses', () => {
  const lost = shippedOutlets.filter(
    ({ name, short, domains }) =>
      ![name, ...short].every((one) => fullName(one, shipped) === name) ||
      !domains.every((host) => outletOfHost(`www.${host}`, shipped)?.name === name),
  )
  expect(lost).toEqual([])
})
