import type { RecordId, RecordKind } from '../domain/records/records.ts'
import { type CalendarDate, dateOf } from '../domain/values/calendar-date.ts'

/** This moment with this computer's offset: `2018-10-04T09:41:07.123+07:00`. */
export function isoNow(moment = new Date()): string {
  const offset = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}

const MINUTE_MS = 60_000
let known: { readonly minute: number; readonly day: CalendarDate } | null = null

/** The civil date on this computer, now or at that moment. Every drawing asks: it is worked out once a minute. */
export function civilToday(moment?: Date): CalendarDate {
  if (moment) return dayOf(moment)
  const now = Date.now()
  const minute = Math.floor(now / MINUTE_MS)
  if (known?.minute !== minute) known = { minute, day: dayOf(new Date(now)) }
  return known.day
}

function dayOf(moment: Date): CalendarDate {
  const date = dateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
  if (!date) throw new Error('The clock of this computer shows no date')
  return date
}

/** A fresh id that no other computer makes as well. */
export function freshId<K extends RecordKind>(kind: K): RecordId<K> {
  return `${kind}:${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`
}

/** How often the clock is looked at; a computer that slept is asked again when its window is. */
const EVERY_MS = 20_000

const hearers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tell(): void {
  for (const hear of hearers) hear()
}

/** Tells every now and then that time has gone on, by one timer for all who hear; the answer ends it. */
export function hearClock(hear: () => void): () => void {
  if (hearers.size === 0) {
    timer = setInterval(tell, EVERY_MS)
    window.addEventListener('focus', tell)
  }
  hearers.add(hear)
  return () => {
    hearers.delete(hear)
    if (hearers.size > 0) return
    clearInterval(timer)
    window.removeEventListener('focus', tell)
  }
}
