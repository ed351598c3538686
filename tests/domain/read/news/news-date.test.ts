import { expect, test } from 'vitest'
import { newsDate } from '../../../../renderer/domain/read/news/news-date.ts'

test.each([
  ['20130605T210000+0000', '2013-06-05T21:00:00+00:00'],
  ['20210516T090004', '2021-05-16T09:00:04'],
  ['20241215', '2024-12-15'],
  ['20080219+0100', '2008-02-19'],
  ['2025-01-23T19:00:00+01:00', '2025-01-23T19:00:00+01:00'],
  ['2022-01-01T12:00:00.000Z', '2022-01-01T12:00:00Z'],
  ['Wed, 29 May 2019 10:16:00 GMT', '2019-05-29T10:16:00Z'],
  ['Wed, 5 Nov 2025 22:21:32 EST', '2025-11-05T22:21:32-05:00'],
  ['Tue, 28 Nov 2017 15:40:00 -0800', '2017-11-28T15:40:00-08:00'],
  ['05 Sep 02 07:03 PDT', '2002-09-05T07:03-07:00'],
  ['19 Mar 1988', '1988-03-19'],
])('an agency’s %s is %s', (written, iso) => {
  expect(newsDate(written)).toBe(iso)
})

test.each(['not-a-date', '99999999', '20240231', 'Thu, 32 Sep 2002 00:00:01 GMT', ''])(
  'a date that no calendar has (%s) is never made into another',
  (written) => {
    expect(newsDate(written)).toBeNull()
  },
)
