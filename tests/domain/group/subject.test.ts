import { expect, test } from 'vitest'
import { aStoryIndex } from '../../builders/a-story-index.ts'
import { traitsOfTold, type ToldArticle } from '../../builders/a-subject.ts'

async function storiesOf(articles: Readonly<Record<string, ToldArticle>>) {
  const traits = Object.entries(articles).map(([name, told]) => [name, traitsOfTold(told)] as const)
  const index = await aStoryIndex(Object.fromEntries(traits), { oneRunOf: 4 })
  return index.stories()
}

test('two reports of one quake in words of their own are one story, one of another quake is not', async () => {
  expect(
    await storiesOf({
      'a herald': {
        headline: 'Quake off Lombrava kills nine',
        text: 'A strong earthquake shook the island of Lombrava early on Tuesday and killed nine people, officials in Port Selm said.\nRescuers dug through the rubble of the fish market, where a wall had come down on the stalls, said Governor Ilse Marend.',
        published: '2025-03-04',
      },
      'b post': {
        headline: 'Nine dead after earthquake on Lombrava island',
        text: 'Nine people died when a quake hit Lombrava before dawn, the governor, Ilse Marend, told reporters.\nMost of the dead were traders at the fish market of Port Selm; a wall collapsed onto their stalls. Rescuers were still searching the rubble.',
        published: '2025-03-05',
      },
      'c post': {
        headline: 'Earthquake shakes Tarvenna, two hurt',
        text: 'An earthquake shook the mountain town of Tarvenna on Friday, and two people were hurt by falling tiles, the mayor, Otto Hulk, said.\nSchools were closed while engineers looked at the bridges over the Senn.',
        published: '2025-03-07',
      },
    }),
  ).toEqual([['a herald', 'b post'], ['c post']])
})

const weather = ['01', '02', '03', '04'].map((day) => ({
  headline: `Weather: rain in the ${day === '02' ? 'north' : 'west'}`,
  text: `Rain and wind in the west, sunny spells in the east, with highs of ${10 + Number(day)} degrees. The night stays mild, with showers along the coast and fog inland. Tomorrow clouds and sun take turns, with a fresh wind from the sea.`,
  published: `2025-06-${day}`,
  outlet: 'The Daily Planet',
}))

test('the weather of four days in one paper is four stories, and so are its morning briefings', async () => {
  const briefings = ['05', '06', '07'].map((day) => ({
    headline: `Morning briefing, ${Number(day)} June 2025`,
    text: `Good morning. Here is what you need to know today, from our desk in the capital. The markets opened ${['flat', 'higher', 'lower'][Number(day) - 5] ?? ''}, ministers meet, and the reading list of the week awaits you below. Subscribe to have this briefing in your inbox every morning.`,
    published: `2025-06-${day}`,
    outlet: 'The Daily Planet',
  }))
  const all = [...weather, ...briefings].map((told, at) => [`day ${at}`, told] as const)
  expect((await storiesOf(Object.fromEntries(all))).map((story) => story.length)).toEqual([
    1, 1, 1, 1, 1, 1, 1,
  ])
})

test('several pieces of one paper on one event, days apart, may be one story', async () => {
  const text =
    'The tanker Orsolya broke in two off Cape Verrin, and oil reached the beaches of Lunde. The coast guard of Verrin took the crew of the Orsolya off by helicopter.'
  const parts = {
    first: { headline: 'Tanker Orsolya breaks in two off Cape Verrin', text },
    second: {
      headline: 'Oil from the Orsolya reaches Lunde',
      text: `Volunteers shovelled oil from the beaches of Lunde. ${text.slice(0, 60)} and tugs wait off Cape Verrin for calmer seas.`,
    },
  }
  expect(
    await storiesOf({
      first: { ...parts.first, outlet: 'The Post', published: '2025-01-10' },
      second: { ...parts.second, outlet: 'The Post', published: '2025-01-12' },
    }),
  ).toEqual([['first', 'second']])
})

test('French articles on different matters are not one story because they are French', async () => {
  expect(
    await storiesOf({
      budget: {
        language: 'fr',
        headline: 'Le gouvernement présente son budget',
        text: 'Le ministre des finances a présenté mardi le projet de budget pour l’année prochaine. Il prévoit des économies dans tous les ministères, et une hausse de la taxe sur les carburants.',
      },
      match: {
        language: 'fr',
        headline: 'Les Bleus battent la Belgique',
        text: 'L’équipe de France a battu mardi la Belgique après avoir longtemps cherché la faille. Le sélectionneur a salué une victoire méritée, avec deux buts en seconde mi-temps.',
      },
      greve: {
        language: 'fr',
        headline: 'Grève des cheminots jeudi',
        text: 'Les syndicats de cheminots appellent à la grève jeudi pour protester contre la réforme des retraites. La direction prévoit un train sur trois dans toute la région.',
      },
    }),
  ).toEqual([['budget'], ['greve'], ['match']])
})

test('Chinese, Korean and Arabic reports of one event find each other, and not those of another', async () => {
  expect(
    await storiesOf({
      'ar one': {
        language: 'ar',
        headline: 'زلزال يضرب جزيرة لومبرافا',
        text: 'ضرب زلزال قوي جزيرة لومبرافا فجر الثلاثاء وأدى إلى مقتل تسعة أشخاص في سوق السمك بمدينة بورسلم',
      },
      'ar two': {
        language: 'ar',
        headline: 'تسعة قتلى في زلزال لومبرافا',
        text: 'قال الحاكم إن تسعة أشخاص قتلوا في سوق السمك بمدينة بورسلم بعد زلزال ضرب جزيرة لومبرافا',
      },
      'ar three': {
        language: 'ar',
        headline: 'البرلمان يناقش الميزانية',
        text: 'ناقش البرلمان مشروع الميزانية الجديدة وسط خلافات بين الأحزاب حول الضرائب والإنفاق العام',
      },
      'ko one': {
        language: 'ko',
        headline: '롬브라바섬 지진으로 아홉 명 사망',
        text: '화요일 새벽 롬브라바섬에서 강한 지진이 일어나 포트셀름 수산시장에서 아홉 명이 숨졌다고 당국이 밝혔다.',
      },
      'ko two': {
        language: 'ko',
        headline: '롬브라바섬 지진, 수산시장 피해',
        text: '롬브라바섬 지진으로 포트셀름 수산시장 담이 무너져 상인 아홉 명이 숨졌다.',
      },
      'ko three': {
        language: 'ko',
        headline: '국회, 새해 예산안 논의',
        text: '국회는 세금과 복지 지출을 둘러싼 여야의 이견 속에 새해 예산안을 논의했다.',
      },
      'zh one': {
        language: 'zh',
        headline: '隆布拉瓦岛地震九人死亡',
        text: '星期二凌晨，隆布拉瓦岛发生强烈地震，塞尔姆港鱼市场九人死亡，救援人员仍在搜寻。',
      },
      'zh two': {
        language: 'zh',
        headline: '隆布拉瓦岛强震致九人遇难',
        text: '隆布拉瓦岛强烈地震造成塞尔姆港鱼市场围墙倒塌，九人死亡，总督表示哀悼。',
      },
      'zh three': {
        language: 'zh',
        headline: '议会讨论新年度预算案',
        text: '议会各党派在税收和福利支出上存在分歧，星期四继续讨论新年度预算案。',
      },
    }),
  ).toEqual([
    ['ar one', 'ar two'],
    ['ar three'],
    ['ko one', 'ko two'],
    ['ko three'],
    ['zh one', 'zh two'],
    ['zh three'],
  ])
})
