import { agendaOf, openIn } from '../../domain/agenda/agenda.ts'
import { weekOf } from '../../domain/agenda/span.ts'
import { redactionOf } from '../../domain/left-out/left-out.ts'
import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { isCity } from '../../domain/readings/offices.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { dueSoon } from '../../domain/vacancy/coming/due-soon.ts'
import { AGENDA, type AgendaRow, agendaRows } from '../../registers/agenda.ts'
import { paperTable, toldColumns } from '../../registers/told.ts'
import { longDate, weekdayName } from '../../words/figures/long-date.ts'
import { spanText } from '../../words/telling/agenda-text.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { daysAhead } from '../order/span.ts'
import { branchText, inBranch, registerPage, shownBlock } from './register-page.ts'

/** What ends, becomes due or has its day in a week, for the board; and the same for a calendar. */
export const agenda = {
  id: 'agenda',
  group: 'vacancy',
  name: { id: 'Agenda pekan ini', en: 'This week’s agenda' },
  lead: {
    id: 'Plt, pelantikan, pensiun, izin dan masa larangan yang jatuh pada pekan ini, sebagai pengingat kalender (ICS).',
    en: 'Acting terms, oaths, retirements, permits and freezes of this week, as reminders for a calendar (ICS).',
  },
  about: 'structure',
  takes: ['day', 'ahead', 'unit'],
  text: agendaPaper,
  data: { ics: agendaFile },
} as const satisfies StructureKind

/** "Agenda pekan ini": by day, then by office; what has no day of its own below. */
function agendaPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, on, choice } = order
  const { language } = words
  const span = daysAhead(order)
  const week = weekOf(span.from)
  const isWeek = week.from === span.from && week.until === span.until
  const isShown = inBranch(structure, choice.unitId)
  const entries = openIn(agendaOf(structure, on, span, isShown), span)
  const rows = agendaRows(structure, entries, on)
  const dated = rows.filter(({ entry }) => entry.matter.kind !== 'permit')
  const waiting = rows.filter(({ entry }) => entry.matter.kind === 'permit')
  const columns = toldColumns<AgendaRow>(AGENDA, choice.without).filter(
    ({ id }) => id !== 'office' || isCity(structure),
  )
  const telling = { structure, on, words }
  const title = words(isWeek ? 'agenda.paper' : 'agenda.paper-days')
  const page = registerPage(structure, title, order, words, [
    ...shownBlock(words, branchText(structure, choice.unitId)),
    ...(dated.length === 0
      ? [
          {
            kind: 'paragraph',
            text: words('agenda.nothing', { span: spanText(words, span) }),
          } as const,
        ]
      : [
          paperTable(columns, dated, telling, {
            over: ({ entry }) =>
              words('agenda.day', {
                weekday: weekdayName(entry.on, language),
                date: longDate(entry.on, language),
              }),
          }),
        ]),
    ...(waiting.length === 0
      ? []
      : [
          {
            kind: 'heading',
            text: words('agenda.waiting', { count: words.whole(waiting.length) }),
          } as const,
          { kind: 'paragraph', text: words('agenda.no-day') } as const,
          paperTable(columns, waiting, telling),
        ]),
    ...lateBlocks(structure, order),
  ])
  const lines = [title.toUpperCase(), spanText(words, span)]
  return {
    ...page,
    blocks: page.blocks.map((block) => (block.kind === 'title' ? { ...block, lines } : block)),
  }
}

/** What was due before the span is on a list of its own. */
function lateBlocks(structure: Structure, order: PaperOrder): PaperBlock[] {
  const { words, on, choice } = order
  const { from } = daysAhead(order)
  const isShown = inBranch(structure, choice.unitId)
  const late = dueSoon(structure, on, 0).filter(({ on: day, postId }) => {
    const post = postId && get(structure, postId)
    return day < from && day < on && (!post || isShown(post.unitId))
  })
  if (late.length === 0) return []
  return [{ kind: 'paragraph', text: words('agenda.late', { count: words.whole(late.length) }) }]
}

/** The same as reminders; without names where the office has set so. */
async function agendaFile(given: Structure, order: PaperOrder): Promise<Uint8Array> {
  const { agendaCalendar } = await import('../../exchange/write/agenda-calendar.ts')
  const { words, on, today, choice, part } = order
  const isKept = get(given, 'setting:agenda-names' as const)?.value === 'no'
  const without = leftOutBy(isKept ? [...choice.without, 'names'] : choice.without)
  const called = (no: number) => words('without.person', { no: String(no) })
  const structure = isKept ? redactionOf([given], ['names'], called).structure(given) : given
  const span = daysAhead(order)
  const entries = agendaOf(structure, on, span, inBranch(structure, choice.unitId))
  const text = agendaCalendar(structure, entries, {
    ...{ span, on, today, words },
    isNamed: !without.includes('names'),
    leftOut: leftOutText(words, without, part),
  })
  return new TextEncoder().encode(text)
}
