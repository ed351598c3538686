import { expect, test } from 'vitest'
import { zonesIn } from '../../../../renderer/domain/attribute/quotes/marks.ts'

/** What stands in marks, as printed with them. */
function quotedIn(text: string): readonly string[] {
  return zonesIn(text).map(({ start, end }) => text.slice(start, end))
}

const cases: readonly (readonly [what: string, text: string, quoted: readonly string[]])[] = [
  // English
  ['a comma inside', '“We go,” he said.', ['“We go,”']],
  ['a comma outside', '‘We go’, he said.', ['‘We go’']],
  ['a question', '“Do we go?” he asked. Nobody knew.', ['“Do we go?”']],
  ['two in a sentence', 'He said “yes” and “no” at once.', ['“yes”', '“no”']],
  ['marks right beside each other', '“Stop.” “Wait.”', ['“Stop.”', '“Wait.”']],
  ['after a colon', 'He said: “Go.”', ['“Go.”']],
  ['after a dash', 'He said—“go”—and went.', ['“go”']],
  ['in brackets', 'He went (“gladly”) home.', ['“gladly”']],
  [
    'a nested quotation',
    '“He told me ‘go home’ twice,” she said.',
    ['“He told me ‘go home’ twice,”'],
  ],
  ['nested at the end', '“He told me, ‘Go home.’”', ['“He told me, ‘Go home.’”']],
  [
    'nested the British way',
    '‘He told me “go home” twice,’ she said.',
    ['‘He told me “go home” twice,’'],
  ],
  ['nested straight', `"He told me 'go home' twice," she said.`, [`"He told me 'go home' twice,"`]],
  ['a possessive inside', '“The people’s plan,” he said.', ['“The people’s plan,”']],
  [
    'a plural possessive inside single marks',
    '‘The farmers’ plan failed,’ he said.',
    ['‘The farmers’ plan failed,’'],
  ],
  ['a contraction at the start', "'Twas a long night, he said.", []],
  ['a decade', 'In the ’90s and the ‘80s nothing changed.', []],
  ['clipped words', 'Rock ’n’ roll, bring ’em on, ’cause we can.', []],
  ['a possessive of a plural', 'The mayors’ plan and the farmers’ fear.', []],
  ['feet and inches', `She is 5' 6" tall and he 6' 2" at most.`, []],
  ['inches in a row', 'A 12" pipe, a 9" nail.', []],
  ['a word in marks beside inches', `He called the 12" pipe "huge" twice.`, ['"huge"']],
  ['minutes and seconds', `At 38° 53' 23" north.`, []],
  ['not closed', '“We were told on Monday.', ['“We were told on Monday.']],
  ['straight and not closed', '"We were told on Monday.', ['"We were told on Monday.']],
  ['closed before it opens', 'as he put it.” Then he left.', []],
  [
    'a closed quotation of the paragraph before',
    'we had no boats.” He left. “Now we do.”',
    ['“Now we do.”'],
  ],
  ['opened curly, closed straight', '“We go," he said. "We stay.”', ['“We go,"', '"We stay.”']],
  ['opened twice by mistake', '““We go,” he said.', ['““We go,”']],
  ['wire marks', "``We go,'' he said. ``We stay.''", ["``We go,''", "``We stay.''"]],
  ['a bracket inside', '“[The plan] failed,” he said.', ['“[The plan] failed,”']],
  ['dots at the start', '“… we go,” he said.', ['“… we go,”']],
  ['a mark after a full stop without a blank', 'He left.“We stay,” she said.', ['“We stay,”']],
  ['a possessive before a straight mark', `The board's "plan" failed.`, ['"plan"']],
  ['straight single marks around a title', "The film 'Night Train' won.", ["'Night Train'"]],
  ['an Irish name', "Mr. O'Hara and D’Angelo spoke.", []],
  // Germanic
  ['German low and high', 'Er sagte: „Wir gehen“, und ging.', ['„Wir gehen“']],
  ['German nested', '„Er sagte ‚geh heim‘ zu mir“, sagte sie.', ['„Er sagte ‚geh heim‘ zu mir“']],
  ['German single', 'Der ‚Plan‘ ist tot.', ['‚Plan‘']],
  [
    'German guillemets reversed',
    '»Wir gehen«, sagte er. »Wir bleiben.«',
    ['»Wir gehen«', '»Wir bleiben.«'],
  ],
  [
    'German guillemets, nested single',
    '»Er sagte ›geh‹ zu mir«, sagte sie.',
    ['»Er sagte ›geh‹ zu mir«'],
  ],
  ['German single guillemets', 'Der ›Plan‹ ist tot.', ['›Plan‹']],
  ['German low, closed by an English mark', '„Wir gehen”, sagte er.', ['„Wir gehen”']],
  ['German low, closed straight', '„Wir gehen", sagte er.', ['„Wir gehen"']],
  ['Swiss', '«Wir gehen», sagte er.', ['«Wir gehen»']],
  ['Dutch old style', '„Wij gaan”, zei hij.', ['„Wij gaan”']],
  ['Dutch single', '‘Wij gaan’, zei hij.', ['‘Wij gaan’']],
  ['Dutch clipped words', "’s Avonds gaan wij, zei hij, en 't is goed.", []],
  ['Danish', '»Vi går i dag«, sagde han.', ['»Vi går i dag«']],
  ['Swedish, same mark twice', '”Vi går”, sade han. ”Vi stannar.”', ['”Vi går”', '”Vi stannar.”']],
  ['Finnish guillemets, same mark twice', '»Me menemme», hän sanoi.', ['»Me menemme»']],
  // Romance
  ['French with thin blanks', 'Il a dit : « Nous irons. » Puis rien.', ['« Nous irons. »']],
  ['French nested English marks', '« Il a dit “va” hier », dit-elle.', ['« Il a dit “va” hier »']],
  ['French nested guillemets', '« Il a dit « va » hier », dit-elle.', ['« Il a dit « va » hier »']],
  ['French elisions', "L’homme d’hier qu'il a vu n'est pas là.", []],
  ['Spanish nested', '«Me dijo “vete” ayer», contó.', ['«Me dijo “vete” ayer»']],
  ['Italian elisions', "L'uomo dell’anno dov'è?", []],
  ['Portuguese', '“Vamos hoje”, disse ele.', ['“Vamos hoje”']],
  ['Romanian', '„Mergem azi”, a spus el.', ['„Mergem azi”']],
  // Slavic, Greek
  ['Polish nested', '„Powiedział «idź» wczoraj”, rzekła.', ['„Powiedział «idź» wczoraj”']],
  ['Russian nested', '«Он сказал „иди“ вчера», — сказала она.', ['«Он сказал „иди“ вчера»']],
  ['Czech', '„Jdeme,“ řekl. „Zůstaneme.“', ['„Jdeme,“', '„Zůstaneme.“']],
  ['Ukrainian apostrophe', 'П’ять років тому Дем’ян пішов.', []],
  ['Greek', '«Πάμε σήμερα», είπε.', ['«Πάμε σήμερα»']],
  // East Asia
  ['Japanese nested', '彼は「母が『行け』と言った」と話した。', ['「母が『行け』と言った」']],
  ['Chinese nested', '他说：“妈妈说‘去吧’。”', ['“妈妈说‘去吧’。”']],
  ['Chinese, full-width straight', '他说：＂我们走。＂', ['＂我们走。＂']],
  ['Chinese upright marks', '他說：﹁我們走。﹂', ['﹁我們走。﹂']],
  ['Chinese title marks', '他读《人民日报》。', []],
  ['Korean single', '그는 ‘가자’고 했다.', ['‘가자’']],
  ['Korean brackets', '책 『토지』를 읽었다.', ['『토지』']],
  ['Japanese primes', '彼は〝行く〟と言った。', ['〝行く〟']],
  // right to left
  ['Arabic curly', 'قال ”سنذهب“ اليوم.', ['”سنذهب“']],
  ['Arabic straight', 'قال "سنذهب" اليوم.', ['"سنذهب"']],
  ['Hebrew straight', 'הוא אמר: "נלך היום", והלך.', ['"נלך היום"']],
  ['Hebrew low', 'הוא אמר: „נלך היום”.', ['„נלך היום”']],
  ['a Hebrew short form', 'צה"ל וארה"ב הודיעו.', []],
  ['Persian', 'او گفت: «می‌رویم».', ['«می‌رویم»']],
  ['Hindi', 'उसने कहा, “हम जाएंगे”।', ['“हम जाएंगे”']],
  // dashes
  ['a Spanish dialogue', '—Vamos hoy —dijo Juan—. Volveremos.', ['—Vamos hoy', '—. Volveremos.']],
  ['a Polish dialogue', '– Idziemy – powiedział Jan. – Wrócimy.', ['– Idziemy', '– Wrócimy.']],
  ['a Russian dialogue', '— Мы пойдём, — сказал он. — Вернёмся.', ['— Мы пойдём,', '— Вернёмся.']],
  ['a French dialogue', '— Nous irons, dit-il. Et il partit.', ['— Nous irons,']],
  [
    'a dash that opens a line of a list',
    '— The bill passed the House — by two votes — on Monday.',
    [],
  ],
  ['a range and a dash', 'From 1990–1995 — a long time — nothing.', []],
]

test.each(cases)('%s', (_, text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted)
})

test('there are at least sixty cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60)
})
