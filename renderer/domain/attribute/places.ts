// Cities whose names open reports. Only where nothing else vouches for a dateline: before a colon.
const cities: ReadonlySet<string> = new Set(
  `abu dhabi|abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|athens|baghdad|baku|bangkok|beijing|beirut|belgrade|berlin|bogota|brasilia|brussels|bucharest|budapest|buenos aires|cairo|canberra|caracas|chennai|chicago|colombo|copenhagen|damascus|dakar|delhi|dhaka|doha|dubai|dublin|frankfurt|geneva|gaza|gaza city|hanoi|harare|havana|helsinki|hong kong|houston|hyderabad|islamabad|istanbul|jakarta|jammu|jeddah|jerusalem|johannesburg|kabul|karachi|kathmandu|khartoum|kiev|kolkata|kuala lumpur|kuwait city|kyiv|lagos|lahore|lima|lisbon|lucknow|london|los angeles|lucknow|madrid|manila|melbourne|mexico city|minsk|moscow|mumbai|nairobi|new delhi|new york|nicosia|oslo|ottawa|paris|peshawar|phnom penh|prague|pretoria|pyongyang|ramallah|riga|rio de janeiro|riyadh|rome|santiago|sarajevo|seoul|shanghai|singapore|sofia|srinagar|stockholm|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tel aviv|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vienna|vilnius|warsaw|washington|wellington|yangon|yerevan|zagreb|zurich`.split(
    '|',
  ),
)

/** Whether a city by this name is known to open reports. */
export function isDatelineCity(name: string): boolean {
  return cities.has(name.trim().toLocaleLowerCase('en'))
}
