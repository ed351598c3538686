/** A unit: what it measures, and how many of that measure's base it is. */
export interface Unit {
  /** `length`, `mass`, `share`, `money:$`, …; two amounts are comparable only within one. */
  readonly measure: string
  readonly size: number
}

const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'm metre metres meter meters mètre mètres metro metros': 1,
    'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros quilómetros': 1000,
    'cm centimetre centimetres centimeter centimeters zentimeter': 0.01,
    'mm millimetre millimetres millimeter millimeters': 0.001,
    'mile miles mi': 1609.34,
    'ft foot feet': 0.3048,
    'inch inches in-long': 0.0254,
    'yard yards yd': 0.9144,
    'nm nautical-miles': 1852,
  },
  mass: {
    'kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm': 1000,
    'g gram grams gramme grammes gramm': 1,
    'lb lbs pound-mass': 453.59,
    'ounce ounces oz': 28.35,
    'ton tons': 907185,
    'tonne tonnes tonnen toneladas': 1e6,
    carat: 0.2,
    carats: 0.2,
  },
  area: {
    'acre acres': 4046.86,
    'hectare hectares hektar hectáreas ha': 1e4,
  },
  volume: { 'litre litres liter liters': 1, 'gallon gallons': 3.785, 'barrel barrels': 158.99 },
  speed: { mph: 0.44704, 'kmh kph km/h': 0.27778, 'knot knots': 0.51444 },
  power: { 'kw kilowatts': 1e3, 'mw megawatt megawatts': 1e6, 'gw gigawatt gigawatts': 1e9 },
  bytes: {
    'kb kilobytes': 1e3,
    'mb megabyte megabytes': 1e6,
    'gb gigabyte gigabytes': 1e9,
    'tb terabytes': 1e12,
  },
  frequency: { 'hz hertz': 1, khz: 1e3, 'mhz megahertz': 1e6, 'ghz gigahertz': 1e9 },
  time: {
    'second seconds sekunden segundos': 1,
    'minute minutes minuten minutos minuti': 60,
    'hour hours stunde stunden heure heures hora horas ore': 3600,
    'day days tag tage tagen jour jours día días giorni': 86400,
    'week weeks woche wochen semaine semaines semana semanas': 604800,
    'month months monat monate monaten mois mes meses': 2629800,
    'year years yr yrs jahr jahre jahren an ans año años anni': 31557600,
    'decade decades': 315576000,
  },
  share: { 'percent pct prozent procent percents': 1 },
  points: { 'percentage-point percentage-points': 1 },
  'money:$': { 'dollar dollars usd dólares': 1 },
  'money:€': { 'euro euros eur': 1 },
  'money:£': { 'gbp sterling': 1 },
  'money:¥': { 'yen jpy': 1 },
  'money:yuan': { 'yuan renminbi rmb cny': 1 },
  'money:₹': { 'rupee rupees inr': 1 },
  'money:r': { 'rand rands zar': 1 },
  'money:chf': { 'franken chf francs': 1 },
  'money:rouble': { 'rouble roubles ruble rubles': 1 },
  'money:won': { won: 1 },
  'money:peso': { 'peso pesos': 1 },
  'money:real': { reais: 1 },
  'money:kr': { 'kronor kroner krona krone': 1 },
  'money:lira': { 'lira liras': 1 },
  'money:cent': { 'cent cents': 1 },
}

const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(tables).flatMap(([measure, rows]) =>
    Object.entries(rows).flatMap(([names, size]) =>
      names.split(' ').map((name): readonly [string, Unit] => [name, { measure, size }]),
    ),
  ),
)

/** The unit a word names, in small letters; `undefined` when it is none. */
export function unitNamed(key: string): Unit | undefined {
  return units.get(key)
}

/** The money a sign before figures means, its letters included: `$`, `us$`, `£`, `r`. */
export function moneyOf(sign: string): Unit | undefined {
  const measure = signs.get(sign)
  return measure === undefined ? undefined : { measure: `money:${measure}`, size: 1 }
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['us$', '$'],
  ['us', '$'],
  ['a$', 'a$'],
  ['au$', 'a$'],
  ['c$', 'c$'],
  ['hk$', 'hk$'],
  ['nz$', 'nz$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['₹', '₹'],
  ['rs', '₹'],
  ['rs.', '₹'],
  ['r', 'r'],
  ['₩', 'won'],
  ['₽', 'rouble'],
  ['₺', 'lira'],
])

/** Whether a unit is a currency. */
export function isMoney(measure: string): boolean {
  return measure.startsWith('money:')
}
