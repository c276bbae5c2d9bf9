import type { OptionName } from '../../../electron/contract/command-words.ts'
import { MISSING_KINDS } from '../../domain/attachments/missing-documents.ts'
import { PRIVATE_FACTS, type PrivateFact } from '../../domain/left-out/private-fact.ts'
import { TEXT_KINDS } from '../../domain/naskah/text-kinds.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { POST_FAMILIES } from '../../domain/readings/post-family.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import type { AppointmentId, PostId, UnitId } from '../../domain/records/records.ts'
import { HORIZONS, MAP_ROWS } from '../../domain/vacancy/coming/pension-map.ts'
import type { PaperSource, PaperWish } from '../../papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import type { PaperKind, PaperOption } from '../../papers/order/paper-kind.ts'
import { hasSheets } from '../../papers/paper-table.ts'
import { paperFrom, SHEET_MODES, SHEET_PAPERS } from '../../print/sheet/sheet-papers.ts'
import { WHOLE_VIEW } from '../../registers/vacancies/view.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'
import { dateOption } from './open-inputs.ts'
import { dpiOption, marginOption, oneOf, typeOption, versionOption } from './paper-options.ts'
import { dayOption } from './shown-on.ts'

const OPTIONS_OF: Readonly<Record<PaperOption, readonly OptionName[]>> = {
  unit: ['unit'],
  day: ['on'],
  family: ['family'],
  eselon: ['eselon'],
  horizon: ['months'],
  rows: ['rows'],
  documents: ['documents'],
  'text-kind': ['kind'],
  appointment: ['appointment'],
  event: ['event'],
  holders: ['holders'],
  paraf: ['paraf'],
  'all-sheets': ['all-sheets'],
  span: ['from', 'until'],
  ahead: ['from', 'until'],
  post: ['post'],
  handover: ['from-name', 'to-name'],
}

/** The options a kind of paper takes on the command line, beside input, format and output. */
export function optionsOfKind(kind: PaperKind): readonly OptionName[] {
  return [
    ...(kind.forms ? (['kind'] as const) : []),
    ...(kind.about === 'proposal' ? (['proposal', 'version'] as const) : []),
    ...(kind.proposed ? (['proposal'] as const) : []),
    ...kind.takes.flatMap((option) => OPTIONS_OF[option]),
    ...(hasSheets(kind) ? (['paper', 'portrait', 'min-type', 'dpi', 'outlines'] as const) : []),
    ...(kind.modes ? (['mode', 'margin'] as const) : []),
    'without',
  ]
}

/** How a paper is wanted, as the command line has it. Throws `CommandRefused` for what cannot be. */
export function paperWish(
  kind: PaperKind,
  { structure, proposal }: Pick<PaperSource, 'structure' | 'proposal'>,
  context: HeadlessContext,
  own: Partial<PaperChoice> = {},
): PaperWish {
  const { args, words, today } = context
  const { options } = args
  const ahead = kind.takes.includes('ahead')
  const choice: PaperChoice = {
    ...USUAL_PAPER,
    ...paperOption(context),
    portrait: options.has('portrait') ? true : null,
    minType: typeOption(context),
    mode: oneOf(context, 'mode', kind.modes ?? SHEET_MODES, 'fit'),
    // A Lampiran names units alone, on any day; the wish for it brings the holders and what is vacant.
    content: options.has('holders') ? 'holders' : 'units',
    unitId: unitOption({ structure, proposal }, context),
    appointmentId: appointmentOption({ structure }, context),
    wholeEvent: options.has('event'),
    versionNo: versionOption(context),
    margins: marginOption(context) ?? USUAL_PAPER.margins,
    initials: options.has('paraf'),
    allSheets: options.has('all-sheets'),
    since: dateOption(context, 'from'),
    until: ahead ? dateOption(context, 'until') : null,
    postId: postOption({ structure }, context),
    horizon: monthsOption(context),
    textKind: kind.takes.includes('text-kind')
      ? oneOf(context, 'kind', TEXT_KINDS, USUAL_PAPER.textKind)
      : USUAL_PAPER.textKind,
    mapRows: oneOf(context, 'rows', MAP_ROWS, 'office'),
    documents: oneOf(context, 'documents', ['all', ...MISSING_KINDS] as const, 'all'),
    without: withoutOption(context),
    dpi: dpiOption(context),
    outlines: options.has('outlines'),
    register: {
      ...WHOLE_VIEW,
      family: oneOf(context, 'family', ['all', ...POST_FAMILIES] as const, 'all'),
      eselon: oneOf(context, 'eselon', ['all', ...ESELONS, 'none'] as const, 'all'),
    },
    ...own,
  }
  const on = dayOption(structure, context, ahead)
  const until = ahead ? choice.until : on
  if (choice.since !== null && until !== null && choice.since > until) {
    throw new CommandRefused(words('headless.no-span', { from: choice.since, until }))
  }
  return { choice, language: words.language, on, today }
}

/** `--months 36`; null where it was not given. Throws `CommandRefused` for another reach. */
function monthsOption(context: HeadlessContext): PaperChoice['horizon'] {
  if (!context.args.options.has('months')) return null
  const known = HORIZONS.map(String)
  const asked = oneOf(context, 'months', known, '')
  return HORIZONS.find((months) => String(months) === asked) ?? null
}

/** `--without nip,birth,names`. Throws `CommandRefused` for what is none of them. */
export function withoutOption({ args, words }: HeadlessContext): readonly PrivateFact[] {
  const asked = args.options.get('without')
  if (asked === undefined) return []
  return asked.split(',').map((part) => {
    const found = PRIVATE_FACTS.find((fact) => fact === part.trim())
    if (found) return found
    const known = PRIVATE_FACTS.join(', ')
    throw new CommandRefused(words('headless.no-choice', { option: 'without', value: part, known }))
  })
}

/** `--paper A3`, or an own size such as `250x400` (mm, as it lies). Throws `CommandRefused` for what is no paper. */
function paperOption(context: HeadlessContext): Pick<PaperChoice, 'paper' | 'ownPaper'> {
  const asked = context.args.options.get('paper') ?? ''
  if (paperFrom(asked)) return { paper: 'own', ownPaper: asked }
  const { paper, ownPaper } = USUAL_PAPER
  return { paper: oneOf(context, 'paper', SHEET_PAPERS, paper === 'own' ? 'F4' : paper), ownPaper }
}

/** By its id, with or without `unit:`; also one that only a version of the proposal knows. */
function unitOption(
  { structure, proposal }: Pick<PaperSource, 'structure' | 'proposal'>,
  { args, words }: HeadlessContext,
): UnitId | null {
  const asked = args.options.get('unit')
  if (asked === undefined) return null
  const id: UnitId = asked.startsWith('unit:') ? (asked as UnitId) : `unit:${asked}`
  if (structure.tables.unit.has(id) || (proposal && isIn(proposal, id))) return id
  throw new CommandRefused(words('headless.no-unit', { id: asked }))
}

/** By its id, with or without `appointment:`. */
function appointmentOption(
  { structure }: Pick<PaperSource, 'structure'>,
  { args, words }: HeadlessContext,
): AppointmentId | null {
  const asked = args.options.get('appointment')
  if (asked === undefined) return null
  const id: AppointmentId = asked.startsWith('appointment:')
    ? (asked as AppointmentId)
    : `appointment:${asked}`
  if (structure.tables.appointment.has(id)) return id
  throw new CommandRefused(words('headless.no-appointment', { id: asked }))
}

/** By its id, with or without `post:`. */
function postOption(
  { structure }: Pick<PaperSource, 'structure'>,
  { args, words }: HeadlessContext,
): PostId | null {
  const asked = args.options.get('post')
  if (asked === undefined) return null
  const id: PostId = asked.startsWith('post:') ? (asked as PostId) : `post:${asked}`
  if (structure.tables.post.has(id)) return id
  throw new CommandRefused(words('headless.no-post', { id: asked }))
}

function isIn({ change, versions }: Proposal, id: UnitId): boolean {
  return [change, ...versions.map((version) => version.change)].some((one) =>
    Object.hasOwn(one, id),
  )
}
