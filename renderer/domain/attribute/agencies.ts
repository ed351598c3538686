/** A news or picture agency, with the marks by which newspapers credit it. */
export interface Agency {
  /** The name shown. */
  readonly name: string
  /** Exactly as printed; capitals count, because `pa` and `ap` are words elsewhere. */
  readonly marks: readonly string[]
  /** Delivers pictures only, so it never wrote a text. */
  readonly picturesOnly?: true
}

/** The agencies that newspapers name most. An agency not in this list is still found by its place. */
export const agencies: readonly Agency[] = [
  { name: 'AP', marks: ['AP', 'The Associated Press', 'Associated Press', 'ASSOCIATED PRESS'] },
  { name: 'Reuters', marks: ['Reuters', 'REUTERS', 'Thomson Reuters', 'rtr'] },
  { name: 'AFP', marks: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'afp'] },
  {
    name: 'dpa',
    marks: [
      'dpa',
      'DPA',
      'Deutsche Presse-Agentur',
      'dpa/lno',
      'dpa-AFX',
      'dpa/tmn',
      'dpa-infocom',
    ],
  },
  { name: 'EFE', marks: ['EFE', 'Agencia EFE', 'Efe'] },
  { name: 'Europa Press', marks: ['Europa Press', 'EUROPA PRESS'] },
  { name: 'ANSA', marks: ['ANSA', 'Ansa'] },
  { name: 'askanews', marks: ['askanews', 'Askanews'] },
  { name: 'Adnkronos', marks: ['Adnkronos', 'ADNKRONOS'] },
  { name: 'Lusa', marks: ['Lusa', 'LUSA', 'Agência Lusa'] },
  {
    name: 'Xinhua',
    marks: ['Xinhua', 'XINHUA', '新华社', '新華社', 'Xinhua News Agency', '新华网'],
  },
  { name: 'China News Service', marks: ['中新社', '中新网', 'China News Service'] },
  { name: 'TASS', marks: ['TASS', 'ТАСС', 'Itar-Tass', 'ITAR-TASS'] },
  { name: 'Interfax', marks: ['Interfax', 'Интерфакс'] },
  { name: 'RIA Novosti', marks: ['RIA Novosti', 'РИА Новости', 'RIA'] },
  { name: 'Ukrinform', marks: ['Ukrinform', 'Укрінформ'] },
  { name: 'Kyodo', marks: ['Kyodo', 'KYODO', '共同', '共同通信', 'Kyodo News'] },
  { name: 'Jiji', marks: ['Jiji', 'JIJI', '時事', '時事通信', 'Jiji Press'] },
  { name: 'Yonhap', marks: ['Yonhap', '연합뉴스', 'Yonhap News Agency'] },
  { name: 'PA', marks: ['PA', 'PA Media', 'Press Association', 'PA news agency'] },
  { name: 'UPI', marks: ['UPI', 'United Press International'] },
  { name: 'Bloomberg', marks: ['Bloomberg', 'Bloomberg News'] },
  { name: 'TNS', marks: ['TNS', 'Tribune News Service'] },
  { name: 'Keystone-SDA', marks: ['Keystone-SDA', 'sda', 'SDA', 'ATS', 'Keystone-ATS'] },
  { name: 'APA', marks: ['APA', 'apa'] },
  { name: 'epd', marks: ['epd'] },
  { name: 'KNA', marks: ['KNA', 'kna'] },
  { name: 'SID', marks: ['SID', 'sid'] },
  { name: 'TT', marks: ['TT', 'TT Nyhetsbyrån'] },
  { name: 'NTB', marks: ['NTB'] },
  { name: 'Ritzau', marks: ['Ritzau', 'ritzau', '/ritzau/'] },
  { name: 'STT', marks: ['STT'] },
  { name: 'ANP', marks: ['ANP'] },
  { name: 'Belga', marks: ['Belga', 'BELGA'] },
  { name: 'PAP', marks: ['PAP'] },
  { name: 'ČTK', marks: ['ČTK', 'CTK'] },
  { name: 'MTI', marks: ['MTI'] },
  { name: 'Anadolu', marks: ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'] },
  { name: 'DHA', marks: ['DHA'] },
  { name: 'PTI', marks: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', marks: ['ANI'] },
  { name: 'IANS', marks: ['IANS'] },
  { name: 'AAP', marks: ['AAP', 'Australian Associated Press'] },
  { name: 'The Canadian Press', marks: ['The Canadian Press', 'Canadian Press', 'CP'] },
  { name: 'CNA', marks: ['中央社', 'CNA', 'Central News Agency'] },
  { name: 'Newsis', marks: ['뉴시스', 'Newsis'] },
  { name: 'News1', marks: ['뉴스1', 'News1'] },
  { name: 'Interfax-Ukraine', marks: ['Interfax-Ukraine', 'Інтерфакс-Україна'] },
  { name: 'Business Wire', marks: ['BUSINESS WIRE', 'Business Wire'] },
  { name: 'PR Newswire', marks: ['PRNewswire', 'PR Newswire', 'PRNEWSWIRE'] },
  { name: 'GlobeNewswire', marks: ['GLOBE NEWSWIRE', 'GlobeNewswire'] },
  { name: 'ots', marks: ['ots'] },
  { name: 'WAM', marks: ['WAM', 'وام'] },
  { name: 'SPA', marks: ['SPA', 'واس'] },
  { name: 'Petra', marks: ['Petra', 'بترا'] },
  { name: 'MENA', marks: ['MENA', 'أ ش أ'] },
  { name: 'IRNA', marks: ['IRNA', 'ایرنا'] },
  { name: 'KCNA', marks: ['KCNA', '조선중앙통신'] },
  { name: 'Agerpres', marks: ['Agerpres', 'AGERPRES'] },
  { name: 'BTA', marks: ['BTA', 'БТА'] },
  { name: 'HINA', marks: ['HINA', 'Hina'] },
  { name: 'Tanjug', marks: ['Tanjug', 'Танјуг'] },
  { name: 'STA', marks: ['STA'] },
  { name: 'BELTA', marks: ['BelTA', 'БЕЛТА'] },
  { name: 'Agência Brasil', marks: ['Agência Brasil'] },
  { name: 'Télam', marks: ['Télam', 'TELAM'] },
  { name: 'Notimex', marks: ['Notimex'] },
  { name: 'NAN', marks: ['NAN'] },
  { name: 'Antara', marks: ['Antara', 'ANTARA'] },
  { name: 'Bernama', marks: ['Bernama', 'BERNAMA'] },
  { name: 'Getty Images', marks: ['Getty Images', 'Getty', 'GETTY IMAGES'], picturesOnly: true },
  { name: 'Shutterstock', marks: ['Shutterstock', 'SHUTTERSTOCK'], picturesOnly: true },
  { name: 'Alamy', marks: ['Alamy', 'ALAMY'], picturesOnly: true },
  { name: 'EPA', marks: ['EPA', 'epa', 'EPA-EFE'], picturesOnly: true },
  { name: 'Imago', marks: ['imago', 'IMAGO', 'Imago', 'imago images'], picturesOnly: true },
  {
    name: 'picture alliance',
    marks: ['picture alliance', 'Picture Alliance', 'picture-alliance'],
    picturesOnly: true,
  },
  { name: 'Unsplash', marks: ['Unsplash'], picturesOnly: true },
  { name: 'Wikimedia Commons', marks: ['Wikimedia Commons', 'Wikimedia'], picturesOnly: true },
]

const byMark = new Map(
  agencies.flatMap((agency) => agency.marks.map((mark): [string, Agency] => [mark, agency])),
)

/** The agency that these very words credit, or `null`. */
export function agencyNamed(words: string): Agency | null {
  return (
    byMark.get(words.trim()) ??
    byMark.get(
      words.trim().replace(/\s(?:[Pp]hoto|[Ss]taff|writers?|reporters?|[Nn]ews [Aa]gency)$/, ''),
    ) ??
    null
  )
}
