import { isDatelineCity } from '../../attribute/places.ts'

// Countries by their names in English; forms of one country are parted by `=`, the fullest first.
const countries =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina=Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic=Czechia|Denmark|Djibouti|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Greece|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar=Burma|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea=DPRK|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey=Türkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates=UAE|United Kingdom=UK=Britain=Great Britain|United States of America=United States=US=USA=America|Uruguay|Uzbekistan|Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|England|Scotland|Wales|Northern Ireland|Hong Kong|Gaza Strip=Gaza|West Bank|Crimea|Tibet|Kashmir|Chechnya|Kurdistan|Soviet Union|Europe|Asia|Africa|Antarctica|Latin America|South America|North America|Central America|Middle East|Caribbean|Scandinavia|Siberia'

const states =
  'Alabama=Ala|Alaska|Arizona=Ariz|Arkansas=Ark|California=Calif|Colorado=Colo|Connecticut=Conn|Delaware|Florida=Fla|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota=Minn|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|New South Wales|Queensland'

const canonical: ReadonlyMap<string, string> = new Map(
  `${countries}|${states}`.split('|').flatMap((line) => {
    const forms = line.split('=')
    return forms.map((form): readonly [string, string] => [
      placeKey(form),
      placeKey(forms[0] ?? ''),
    ])
  }),
)

/** How a place is known again: small letters, no stops, the country by its one name. */
export function placeOf(name: string): string | undefined {
  const key = placeKey(name)
  return canonical.get(key) ?? (isDatelineCity(key) ? key : undefined)
}

function placeKey(name: string): string {
  return name
    .replace(/^[Tt]he /, '')
    .replace(/\./g, '')
    .toLowerCase()
}

// What people and things of countries are called: words in capitals that name no place.
const demonyms = new Set(
  (
    'afghan albanian algerian american african arab argentine asian australian austrian bangladeshi belgian bolivian bosnian brazilian ' +
    'british bulgarian burmese cambodian canadian catalan chechen chilean chinese colombian croatian cuban czech danish dutch ' +
    'egyptian english ethiopian european finnish filipino french georgian german ghanaian greek haitian hungarian icelandic indian ' +
    'indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kenyan korean kurdish kuwaiti latin lebanese ' +
    'libyan malaysian maltese mexican mongolian moroccan muslim nepalese nigerian norwegian omani pakistani palestinian persian ' +
    'peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian ' +
    'somali somalian soviet spanish sudanese swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish ugandan ukrainian ' +
    'venezuelan vietnamese welsh western yemeni zimbabwean christian catholic islamic islamist hispanic latino californian texan ' +
    'parisian democratic republican hindu buddhist sunni shiite shia orthodox protestant anglican scotch scandinavian bahraini'
  ).split(' '),
)

/** Whether a word says of what country, people or faith somebody is: `South Korean`, `Russians`. */
export function isDemonym(word: string): boolean {
  const key = word.toLowerCase().replace(/['’]s?$/u, '')
  return (
    demonyms.has(key) ||
    demonyms.has(key.replace(/s$/, '')) ||
    /^(?:frenchm|englishm|irishm|scots|spaniards?|swedes?|danes?|finns?|turks?|poles?|britons?|serbs?|kurds?|arabs?|jews?|democrats?|republicans?)/.test(
      key,
    )
  )
}
