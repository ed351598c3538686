import { textOf, type Reading } from './desk.ts'
import type { AmountFound, DateFound } from './found.ts'

// Figures, a scale, and what is counted in one or two characters, as they follow each other.
const amount =
  /(?<![\d.,])([\d０-９][\d０-９,，.．]*)\s?((?:[万萬億亿兆千百만억조]){0,2})\s?(％|%|パーセント|퍼센트|キロメートル|キロ|メートル|公里|千米|米ドル|ドル|美元|달러|ユーロ|欧元|유로|人民币|円|元|원|[人名件台本頭头隻只個个枚校社店棟户戸戶軒발명개대건마리곳歳岁세回次])(?![月日年])/gu

const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
}

const measures: Readonly<Record<string, string>> = {
  '％': 'share',
  '%': 'share',
  パーセント: 'share',
  퍼센트: 'share',
  米ドル: 'money:$',
  ドル: 'money:$',
  美元: 'money:$',
  달러: 'money:$',
  ユーロ: 'money:€',
  欧元: 'money:€',
  유로: 'money:€',
  円: 'money:¥',
  元: 'money:yuan',
  人民币: 'money:yuan',
  원: 'money:won',
  歳: 'age',
  岁: 'age',
  세: 'age',
}

/** Kilometres are told in metres, so that both are one measure. */
const lengths: Readonly<Record<string, number>> = {
  キロメートル: 1000,
  キロ: 1000,
  公里: 1000,
  千米: 1000,
  メートル: 1,
}

/** Amounts where no blank parts words: figures with the sign or the counting word that follows. */
export function eastAsianAmounts(
  reading: Reading,
  dates: readonly DateFound[],
): readonly AmountFound[] {
  return reading.prose.sentences.flatMap(({ block, start, end }, sentence) => {
    const text = textOf(reading.article, block)
    return [...text.slice(start, end).matchAll(amount)].flatMap((match): readonly AmountFound[] => {
      const from = start + match.index
      const to = from + match[0].length
      if (dates.some((date) => date.block === block && date.start < to && from < date.end))
        return []
      const [, digits = '', scale = '', counter = ''] = match
      const size = [...scale].reduce((times, sign) => times * (scales[sign] ?? 1), 1)
      const length = lengths[counter]
      const value = Number(figures(digits)) * size * (length ?? 1)
      if (Number.isNaN(value)) return []
      const measure = length === undefined ? (measures[counter] ?? '') : 'length'
      const counted = measure === '' ? people(counter) : ''
      const key = ['amount', measure, counted, value, value, ''].join('|')
      const place = { article: reading.at, sentence, block, start: from, end: to, key }
      const noun = measure === '' ? counter : ''
      const rest = { value, upTo: value, measure, counted, noun, kinds: [], isFurther: false }
      return [{ kind: 'amount', ...place, ...rest, bound: 'exact' }]
    })
  })
}

/** People are counted by several words. */
function people(counter: string): string {
  return /^[人名명]$/.test(counter) ? 'person' : counter
}

function figures(digits: string): string {
  const plain = digits.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  return plain.replace(/[,，]/g, '').replace('．', '.').replace(/\.$/, '')
}
