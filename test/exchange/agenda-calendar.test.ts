import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { all, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { addDays, type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import { calendarFile, calendarText } from '../../renderer/exchange/write/calendar-lines.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'
import { foundIn, privateStrings, textOfBytes } from '../make/private-strings.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const city = structureOf(cityRecords(7, 400))

async function fileOf(
  structure: Structure,
  over: Partial<typeof USUAL_PAPER> = {},
  {
    on = ON,
    today,
    language = 'id',
  }: { on?: CalendarDate; today?: CalendarDate; language?: 'id' | 'en' } = {},
): Promise<string> {
  const source = { structure, live: structure, proposal: null }
  const choice = { ...USUAL_PAPER, since: on, until: addDays(on, 180), ...over }
  const bytes = await paperFile(paperKind('agenda'), 'ics', source, {
    ...{ choice, language, on, today: today ?? on },
  })
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array())
}

function eventsIn(text: string) {
  const calendar = new ical.Component(ical.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    start: event.getFirstPropertyValue('dtstart'),
    end: String(event.getFirstPropertyValue('dtend')),
    summary: String(event.getFirstPropertyValue('summary')),
    about: String(event.getFirstPropertyValue('description') ?? ''),
    status: String(event.getFirstPropertyValue('status')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }))
}

describe.each([
  ['the example', demo, ON],
  ['a city', city, CITY_DAY],
] as const)('reminders of %s', (_, structure, on) => {
  it.each(['id', 'en'] as const)('are read by a calendar (%s)', async (language) => {
    const events = eventsIn(await fileOf(structure, {}, { on, language }))
    expect(events.length).toBeGreaterThan(1)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { start, end, status, alarms, summary } of events) {
      expect(start?.isDate).toBe(true)
      expect(end).toBe(addDays(day(String(start)), 1))
      expect(status === 'CANCELLED' ? [] : ['-P7D', 'PT8H']).toEqual(alarms)
      expect(summary).not.toMatch(/\{\{|undefined|^: /)
    }
  })

  it('keep to the grammar of lines: ended by CRLF, 75 octets, begun and ended in turn', async () => {
    const text = await fileOf(structure, {}, { on })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n').slice(0, -1)
    const octets = lines.map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    const open: string[] = []
    for (const line of text.replace(/\r\n /g, '').split('\r\n').slice(0, -1)) {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;VALUE=DATE)?:(.+)$/.exec(line) ?? []
      expect(name, line).not.toBe('')
      if (name === 'BEGIN') open.push(value)
      if (name === 'END') expect(open.pop()).toBe(value)
    }
    expect(open).toEqual([])
  })

  it('are the same file on the same day, and keep their UIDs under a later number', async () => {
    const text = await fileOf(structure, {}, { on })
    expect(await fileOf(structure, {}, { on })).toBe(text)
    const since = { since: on, until: addDays(on, 180) }
    const again = eventsIn(await fileOf(structure, since, { on, today: addDays(on, 7) }))
    const before = eventsIn(text)
    expect(again.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(again.map(({ sequence }) => sequence)).toEqual(
      before.map(({ sequence }) => sequence + 7),
    )
    expect((again[0]?.stamp ?? '') > (before[0]?.stamp ?? '')).toBe(true)
  })

  it('name nobody where names are left out, or where the office has set so, under the same UIDs', async () => {
    const strings = privateStrings(all(structure, 'person'))
    const text = await fileOf(structure, {}, { on })
    expect(foundIn(textOfBytes(new TextEncoder().encode(text)), strings).length).toBeGreaterThan(0)
    const set = structureOf([...recordsIn(structure), settingRecord('agenda-names', 'no')])
    for (const nameless of [
      await fileOf(structure, { without: ['names'] }, { on }),
      await fileOf(set, {}, { on }),
    ]) {
      expect(foundIn(textOfBytes(new TextEncoder().encode(nameless)), strings)).toEqual([])
      expect(
        eventsIn(nameless)
          .map(({ uid }) => uid)
          .sort(),
      ).toEqual(
        eventsIn(text)
          .map(({ uid }) => uid)
          .sort(),
      )
    }
  })
})

function recordsIn({ tables }: Structure) {
  return Object.values(tables).flatMap((table) => [...table.values()])
}

describe('a reminder', () => {
  const records = (name: string) => [
    unit('dinas', { type: 'dinas', name }),
    post('sek', { title: 'Sekretaris; a, b\\c', category: 'administrator', eselon: 'III.a' }),
    person('b', { name: 'Siti\nRahayu' }),
    holds('b', 'sek', { role: 'plt', from: day('2018-07-09'), until: day('2018-10-08') }),
  ]
  const one = (name = 'Dinas Satu') => structureOf(records(name))

  it('says what ends, until when it may be extended, and who it is', async () => {
    const [event, ...others] = eventsIn(await fileOf(one()))
    expect(others).toEqual([])
    expect(event?.summary).toBe('Masa Plt. berakhir: Sekretaris; a, b\\c')
    expect(event?.about).toContain('Dapat diperpanjang satu kali')
    expect(event?.about).toContain('Pejabat: Siti')
    expect([String(event?.start), event?.end, event?.status]).toEqual([
      ...['2018-10-08', '2018-10-09', 'CONFIRMED'],
    ])
  })

  it('is cancelled under the same UID once it is settled', async () => {
    const [open] = eventsIn(await fileOf(one()))
    const ended = structureOf(
      records('Dinas Satu').map((record) =>
        record.kind === 'appointment'
          ? { ...record, endCause: 'lainnya' as const, until: day('2018-10-05') }
          : record,
      ),
    )
    const over = { since: ON, until: day('2018-12-31') }
    const [event] = eventsIn(await fileOf(ended, over, { on: day('2018-10-08') }))
    expect([event?.uid, event?.status, event?.alarms]).toEqual([open?.uid, 'CANCELLED', []])
  })

  it('of another office is another, though its post has the same id', async () => {
    const [a] = eventsIn(await fileOf(one()))
    const [b] = eventsIn(await fileOf(one('Dinas Dua')))
    expect(a?.uid).not.toBe(b?.uid)
  })

  it('says that nothing is due where that is so: a calendar without an entry is none', async () => {
    const bare = structureOf([unit('dinas', { type: 'dinas' })])
    const week = { since: null, until: null }
    const [event, ...others] = eventsIn(await fileOf(bare, week))
    expect(others).toEqual([])
    expect(event?.summary).toBe(
      'Tidak ada yang berakhir atau jatuh tempo pada 1 Oktober 2018 sampai 7 Oktober 2018.',
    )
    expect(event?.alarms).toEqual([])
  })

  it.each(['2024-02-28', '2024-02-29', '2023-02-28', '2100-02-28'])(
    'lasts until the day after, whatever the month (%s)',
    async (end) => {
      const until = day(end)
      const held = { role: 'plt' as const, from: addDays(until, -60), until }
      const structure = structureOf([...records('D').slice(0, 3), holds('b', 'sek', held)])
      const on: CalendarDate = addDays(until, -3)
      const [event] = eventsIn(await fileOf(structure, {}, { on }))
      expect([String(event?.start), event?.end]).toEqual([end, addDays(until, 1)])
    },
  )
})

describe('a line of a calendar', () => {
  it('is parted between letters, never within one', () => {
    const text = `${'Ketua Bagian é – 𝒜 '.repeat(20)}`.trim()
    const file = calendarFile([['SUMMARY', calendarText(text)]])
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file.replace(/\r\n /g, '')).toBe(`SUMMARY:${text}\r\n`)
  })

  it('takes no text for its own: strokes, breaks, what nobody sees', () => {
    expect(calendarText('a;b,c\\d\r\ne\nf\u202eg\u0000h')).toBe('a\\;b\\,c\\\\d\\ne\\nfgh')
  })
})
