import { agencyNamed } from '../../attribute/agencies.ts'
import type { Field } from '../draft.ts'
import { newsDate } from '../news/news-date.ts'
import { bylined, dated, embargoedUntil, restingOn, said, useOf } from '../news/news-fields.ts'
import { isJson, objectsIn, textIn, valueIn, type Json } from './json.ts'

/** What an item of ninjs states of its content, the most trusted first. Names are in lower case. */
export function ninjsFields(item: Json): readonly Field[] {
  const of = (means: Field['means'], name: string) =>
    said(means, `ninjs: ${name}`, textIn(item, name))
  return [
    ...signers(item),
    ...of('outlet', 'provider'),
    ...sources(item),
    ...credits(item),
    ...of('dateline', 'located'),
    ...dates(item),
    ...rights(item),
    ...standing(item),
    ...section(item),
    ...of('language', 'language'),
    ...canonical(item),
  ]
}

function signers(item: Json): readonly Field[] {
  const whole = ['byline', 'by'].flatMap((name) => bylined(`ninjs: ${name}`, textIn(item, name)))
  const several = objectsIn(valueIn(item, 'bylines', 'creators')).flatMap((one) =>
    bylined('ninjs: bylines', textIn(one, 'name', 'value', 'byline')),
  )
  const people = objectsIn(valueIn(item, 'people', 'person'))
    .filter((one) => /author|creator|writer|byline/i.test(textIn(one, 'rel', 'role')))
    .flatMap((one) => said('byline', 'ninjs: people', textIn(one, 'name')))
  return [...whole, ...several, ...people]
}

function sources(item: Json): readonly Field[] {
  return objectsIn(valueIn(item, 'infosources', 'infosource'))
    .map((one) => textIn(one, 'name'))
    .filter((name) => agencyNamed(name) !== null)
    .flatMap((name) => said('agency', 'ninjs: infosources', name))
}

function credits(item: Json): readonly Field[] {
  const described = objectsIn(valueIn(item, 'descriptions'))
    .filter((one) => textIn(one, 'role') === 'creditline')
    .flatMap((one) => said('credit', 'ninjs: descriptions', textIn(one, 'value')))
  return [...said('credit', 'ninjs: creditline', textIn(item, 'creditline')), ...described]
}

function dates(item: Json): readonly Field[] {
  const of = (means: 'published' | 'updated', name: string) =>
    dated(means, `ninjs: ${name}`, textIn(item, name))
  const first = of('published', 'firstcreated')
  if (first.length === 0) return of('published', 'versioncreated')
  return [
    ...first,
    ...of('updated', 'versioncreated').filter(({ value }) => value !== first[0]?.value),
  ]
}

function rights(item: Json): readonly Field[] {
  const info = valueIn(item, 'rightsinfo')
  const inside = isJson(info) ? [info, ...Object.values(info).filter(isJson)] : []
  const stated = [
    ...said('licence', 'ninjs: copyrightnotice', textIn(item, 'copyrightnotice')),
    ...said('licence', 'ninjs: usageterms', textIn(item, 'usageterms')),
    ...inside.flatMap((one) =>
      said(
        'licence',
        'ninjs: rightsinfo',
        textIn(one, 'copyrightnotice', 'usageterms', 'encodedrights', 'linkedrights'),
      ),
    ),
  ]
  if (stated.length > 0) return stated
  const holder = textIn(item, 'copyrightholder')
  return restingOn(
    { means: 'licence', name: 'ninjs: copyrightholder', value: `© ${holder}` },
    holder,
  )
}

function standing(item: Json): readonly Field[] {
  const until = textIn(item, 'embargoed')
  const reason = textIn(item, 'embargoedreason')
  const isUsable = newsDate(until) !== null
  const open = { means: 'standing' as const, name: 'ninjs: embargoedreason', value: 'embargoed' }
  return [
    ...useOf('ninjs: pubstatus', textIn(item, 'pubstatus')),
    ...(isUsable ? embargoedUntil('ninjs: embargoed', until) : restingOn(open, reason)),
  ]
}

function section(item: Json): readonly Field[] {
  const subjects = objectsIn(valueIn(item, 'subjects', 'subject'))
  return subjects
    .map((one) => textIn(one, 'name'))
    .filter((name) => name !== '')
    .slice(0, 1)
    .flatMap((name) => said('section', 'ninjs: subjects', name))
}

/** Where it stands on the web; an item's own address counts only where nothing else names one. */
function canonical(item: Json): readonly Field[] {
  const web = said('canonical', 'ninjs: webcanonical', textIn(item, 'webcanonical', 'canonicalurl'))
  const uri = said('canonical', 'ninjs: uri', textIn(item, 'uri'))
  return [...web, ...uri].filter(({ value }) => /^https?:/i.test(value))
}
