import { expect, test } from 'vitest'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import { aComparable } from '../../builders/a-comparison.ts'
import { anArticle } from '../../builders/an-article.ts'

function report(language: string, paragraphs: readonly string[]): Comparable {
  return { ...aComparable(language, `The ${language} paper`, anArticle({ paragraphs })), language }
}

const english = report('en-GB', [
  'Lisbon’s tram 28 will stand still for 14 weeks from March, the operator Carris said on Monday.',
  'Engineers led by Inês Duarte found 312 cracks in the rails between Graça and Estrela last autumn.',
  '“We cannot wait for another winter,” Duarte told the paper Público. The repair will cost 11.5 million euros.',
  'The line carries 18,000 people a day, and the mayor, Rui Falcão, promised 40 extra buses.',
  'Shop owners in Alfama fear for 2,300 jobs. Their speaker, Marta Seixas, called the plan “a closed door”.',
])

const german = report('de', [
  'Die Lissabonner Straßenbahn 28 wird von März an 14 Wochen lang stillstehen, wie der Betreiber Carris am Montag mitteilte.',
  'Fachleute um Inês Duarte hatten im vergangenen Herbst 312 Risse in den Schienen zwischen Graça und Estrela gefunden.',
  '„Wir können keinen weiteren Winter warten“, sagte Duarte der Zeitung Público. Die Reparatur kostet 11,5 Millionen Euro.',
  'Die Linie befördert am Tag 18.000 Menschen; Bürgermeister Rui Falcão versprach 40 zusätzliche Busse.',
  'Ladenbesitzer in der Alfama fürchten um 2.300 Stellen. Ihre Sprecherin Marta Seixas nannte den Plan „eine geschlossene Tür“.',
])

const spanish = report('es', [
  'El tranvía 28 de Lisboa dejará de circular durante 14 semanas a partir de marzo, anunció el lunes la empresa Carris.',
  'Los ingenieros dirigidos por Inês Duarte hallaron el otoño pasado 312 grietas en los raíles entre Graça y Estrela.',
  '«No podemos esperar otro invierno», dijo Duarte al diario Público. La reparación costará 11,5 millones de euros.',
  'La línea transporta a 18 000 personas al día y el alcalde, Rui Falcão, prometió 40 autobuses más.',
  'Los comerciantes de Alfama temen por 2.300 empleos. Su portavoz, Marta Seixas, llamó al plan «una puerta cerrada».',
])

/** The same event by somebody who asked others and told it in an order of his own. */
const german2 = report('de', [
  'In der Alfama herrscht Unmut: Wenn die Straßenbahn 28 ausfällt, bleiben die Gäste weg, sagt der Wirt João Pinto.',
  'Seit 1914 fährt die Linie durch die Altstadt. Rund 6 Millionen Fahrgäste zählte Carris im Jahr 2019.',
  'Bürgermeister Rui Falcão will Busse schicken. Die Opposition um Helena Brito verlangt einen Plan bis April.',
  'Dass die Schienen marode sind, weiß man bei Carris seit 2017; ein Bericht von Inês Duarte blieb damals liegen.',
  'Im Rathaus rechnet man mit 9 Millionen Euro. „Das reicht nie“, sagt Brito.',
])

const french = report('fr', [
  'Le port de Brest rouvrira le 12 mai, a annoncé mardi la préfecture du Finistère.',
  'La grue tombée le 3 avril avait blessé 27 dockers ; 19 sont encore à l’hôpital.',
  'Le syndicat de Yann Kerbrat demande 45 embauches et une enquête sur le contrat de 2021.',
  'La maire, Anne Le Goff, parle d’un chantier de 8,2 millions d’euros.',
])

test('a report told paragraph by paragraph in another language is suspected to be a translation', () => {
  const found = [
    compareArticles(english, german),
    compareArticles(spanish, german),
    compareArticles(english, spanish),
  ]
  expect(found.map(({ relation }) => relation)).toEqual([
    'translation',
    'translation',
    'translation',
  ])
})

test('the suspicion says why, with the same names and figures lit on both sides', () => {
  const { reasons } = compareArticles(english, german)
  const [why] = reasons.filter(({ about }) => about === 'relation')
  expect(why?.text).toContain('5 paragraphs')
  expect(why?.evidence.filter(({ side }) => side === 'a').length).toBeGreaterThan(2)
  for (const { side, words, place } of why?.evidence ?? []) {
    const { body } = side === 'a' ? english : german
    const text = place.in === 'block' ? body.blocks[place.block]?.text : ''
    expect(place.in === 'block' && text?.slice(place.start, place.end)).toBe(words)
  }
})

test('an abridged translation is one too, and the sides may be swapped', () => {
  const short = report(
    'de',
    german.body.blocks.slice(0, 4).map(({ text }) => text),
  )
  const found = [compareArticles(english, short), compareArticles(short, english)]
  expect(found.map(({ relation }) => relation)).toEqual(['translation', 'translation'])
})

test('another report of the same event, an unrelated one, and one in an unknown language are no translations', () => {
  const unknown = { ...german, language: 'und' }
  const found = [german2, french, unknown].map((other) => compareArticles(english, other).relation)
  expect(found).toEqual(['independent', 'independent', 'independent'])
})

test('the same names and figures in quite another order are no translation', () => {
  const texts = german.body.blocks.map(({ text }) => text)
  const turned = report(
    'de',
    [4, 2, 3, 0, 1].map((at) => texts[at] ?? ''),
  )
  expect(compareArticles(english, turned).relation).toBe('independent')
})
