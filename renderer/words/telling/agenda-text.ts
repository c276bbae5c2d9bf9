import type { AgendaEntry } from '../../domain/agenda/agenda-entry.ts'
import type { AgendaSpan } from '../../domain/agenda/span.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { longDate } from '../figures/long-date.ts'
import type { Words } from '../words.ts'
import { dueMatter } from './due-text.ts'

/** What an entry is about, in short: "Masa Plt. berakhir". */
export function agendaMatter(
  words: Words,
  structure: Structure,
  { matter, subjectId, on }: AgendaEntry,
): string {
  if (matter.kind === 'permit')
    return words('agenda.permit', { date: longDate(matter.askedOn, words.language) })
  if (matter.kind === 'step') return words('agenda.step', { stage: words(`stage.${matter.stage}`) })
  const subject = subjectId && get(structure, subjectId)
  const name = subject?.kind === 'freeze' ? subject.name : ''
  return dueMatter(words, structure, { kind: matter.kind, subjectId, name, on })
}

/** What is to be known beside it: whether a Plt may be extended, which window a permit is for; empty for nothing. */
export function agendaNote(words: Words, { matter }: AgendaEntry): string {
  if (matter.kind === 'permit') return matter.freeze ?? ''
  if (matter.kind !== 'acting' || matter.mayExtend === null) return ''
  return words(matter.mayExtend ? 'agenda.may-extend' : 'agenda.no-extend')
}

/** "1 Oktober 2018 sampai 7 Oktober 2018". */
export function spanText(words: Words, { from, until }: AgendaSpan): string {
  const { language } = words
  return words('agenda.span', { from: longDate(from, language), until: longDate(until, language) })
}
