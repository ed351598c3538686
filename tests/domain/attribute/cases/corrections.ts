// Notes on what was wrong, or changed. The value is the whole note.
import type { Case } from './case.ts'

const whole = (line: string): Case => [line, { correction: [line] }]

export const corrections: readonly Case[] = [
  whole('Correction: An earlier version of this article misspelled the name of the mayor.'),
  whole('CORRECTION: The ferry is in Lower Tarn, not in Upper Tarn.'),
  whole('Correction (May 4, 2024): The ferry is in Lower Tarn.'),
  whole('Correction, May 5: The ferry is in Lower Tarn.'),
  whole('This article has been updated.'),
  whole('This story has been corrected to say that the ferry is in Lower Tarn.'),
  whole('This article was amended on 5 May 2024 to correct the name of the mayor.'),
  whole('An earlier version of this article misspelled the name of the mayor.'),
  whole('A previous version of this story said the ferry was in Upper Tarn.'),
  whole('Clarification: The ferry belongs to the county, not to the town.'),
  whole('Editor’s note: This story has been updated with a comment of the mayor.'),
  whole('Update: The mayor said on Saturday that he would resign.'),
  whole('UPDATED at 3 p.m.: This story now holds a comment of the mayor.'),
  whole('Berichtigung: In einer früheren Version stand ein falscher Name.'),
  whole('Korrektur: Die Fähre liegt in Lower Tarn.'),
  whole(
    'Anmerkung der Redaktion: In einer früheren Fassung hieß es, die Fähre liege in Upper Tarn. Wir haben das korrigiert.',
  ),
  whole('In einer früheren Version dieses Artikels stand ein falscher Name.'),
  whole('Corrección: El nombre del alcalde estaba mal escrito.'),
  whole('Fe de errores: El nombre del alcalde estaba mal escrito.'),
  whole('Rectificatif : le nom du maire était mal orthographié.'),
  whole('Une version précédente de cet article indiquait un autre nom.'),
  whole('Cet article a été modifié le 5 mai 2024 : le nom du maire était faux.'),
  whole('Rettifica: il nome del sindaco era sbagliato.'),
  whole('訂正：市長の名前に誤りがありました。'),
  whole('更正：市长的名字写错了。'),
  // Traps
  ['Editor’s note: Names in this story were changed at the request of the family.', {}],
  ['The correction of the river took ten years and cost a fortune.', {}],
  ['Correction officers were called to the harbour on Friday.', {}],
  ['The mayor updated the town on Friday and went home.', {}],
  ['This article of faith was held by all in the town.', {}],
]
