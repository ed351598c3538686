import { towns } from './words.ts'

/** The kinds of file made-up articles come in. */
export type FileKind = 'txt' | 'md' | 'html' | 'eml' | 'rss' | 'json'

/** A newspaper that does not exist. */
export interface Outlet {
  readonly name: string
  /** Reserved for examples, so nobody's. */
  readonly host: string
  readonly town: string
  /** BCP 47. */
  readonly language: 'en' | 'de' | 'ar' | 'zh'
  /** What most of its articles come as, and the rest. */
  readonly kinds: readonly [FileKind, FileKind]
  /** How often it states a byline, a dateline and its own name, each from 0 to 1. */
  readonly states: { readonly byline: number; readonly dateline: number; readonly name: number }
  /** Stands under all of its articles. */
  readonly notice: string
}

const titles =
  `Courier Herald Gazette Chronicle Standard Observer Post Tribune Examiner Sentinel Argus
  Mercury`.split(/\s+/)
const kinds: readonly (readonly [FileKind, FileKind])[] = [
  ['html', 'txt'],
  ['txt', 'md'],
  ['html', 'eml'],
  ['rss', 'html'],
  ['md', 'html'],
  ['html', 'json'],
  ['json', 'txt'],
  ['eml', 'rss'],
]
const notices = [
  (name: string) => `Sign up for the ${name}’s morning letter and never miss a story.`,
  (name: string) =>
    `The ${name} is kept alive by its readers. Support us from the price of a coffee.`,
  (name: string) => `Have you seen something we should know? Write to the ${name}’s newsroom.`,
]
const papersInEnglish = 44
const elsewhere: readonly Pick<Outlet, 'name' | 'host' | 'town' | 'language'>[] = [
  { name: 'Falkenrieder Bote', host: 'falkenrieder-bote', town: 'Falkenried', language: 'de' },
  { name: 'Neuwaldauer Zeitung', host: 'neuwaldauer-zeitung', town: 'Neuwaldau', language: 'de' },
  { name: 'صحيفة مرفأ النور', host: 'marfa-alnour', town: 'مرفأ النور', language: 'ar' },
  { name: 'أخبار وادي السنديان', host: 'wadi-news', town: 'وادي السنديان', language: 'ar' },
  { name: '云溪晨报', host: 'yunxi-chenbao', town: '云溪', language: 'zh' },
  { name: '松原河日报', host: 'songyuanhe', town: '松原河', language: 'zh' },
]

/** Agencies whose texts others print. They do not exist either. */
export const agencies = ['Meridian News Agency', 'Northlight Press', 'Saltmarsh Wire'] as const

/** Fifty outlets: forty-four in English, six in German, Arabic and Chinese. */
export const outlets: readonly Outlet[] = [
  ...Array.from({ length: papersInEnglish }, (_, at) => {
    const town = towns[(at * 37 + 5) % towns.length] ?? ''
    const title = titles[at % titles.length] ?? ''
    const host = `${town}-${title}`.toLowerCase()
    return outlet({ name: `${town} ${title}`, host, town, language: 'en' }, at)
  }),
  ...elsewhere.map((paper, at) => outlet(paper, at)),
]

function outlet(paper: (typeof elsewhere)[number], at: number): Outlet {
  const share = (step: number) => ((at * step) % 10) / 10
  return {
    ...paper,
    host: `${paper.host}.example`,
    kinds: kinds[at % kinds.length] ?? ['txt', 'md'],
    states: { byline: 0.2 + 0.8 * share(3), dateline: share(7), name: at % 6 === 5 ? 0.1 : 0.95 },
    notice: notices[at % notices.length]?.(paper.name) ?? '',
  }
}
