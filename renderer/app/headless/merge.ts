import { newFindings } from '../../domain/sharing/new-findings.ts'
import { type Choice, openValues } from '../../domain/sharing/open-values.ts'
import { THERE } from '../../domain/sharing/register.ts'
import { areOfOneOrganisation } from '../../domain/sharing/same-organisation.ts'
import { bodyOf, type SharedState } from '../../domain/sharing/shared-state.ts'
import { isSoundState } from '../../domain/sharing/sound-state.ts'
import { writtenBy } from '../../domain/sharing/written-by.ts'
import { FINDINGS, findingRow } from '../../registers/findings.ts'
import { jsonRow } from '../../registers/told.ts'
import { type BaganContent, readBagan, writeBagan } from '../../storage/bagan-file.ts'
import { type ScanPart, scansOfBagan } from '../../storage/bagan-scans.ts'
import { isSealed, seal, unseal } from '../../storage/sealed-file.ts'
import { sharedStateOf } from '../../storage/shared-content.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { recordName } from '../../words/telling/record-title.ts'
import { NOTHING, valueText } from '../../words/telling/value-text.ts'
import {
  contentOfState,
  type MergedFiles,
  mergeStates,
  type SettledFor,
} from '../files/merge-files.ts'
import { joinedScans } from '../scans/given-scans.ts'
import { bothAlike } from '../workspace/made-alike.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { outOption } from './out-option.ts'
import { sealingPassphrase } from './secrets.ts'

const SIDES: readonly string[] = ['mine', 'theirs'] satisfies SettledFor[]

/**
 * `merge MINE THEIRS --out X.bagan`: two copies of one office that were worked on apart as one file. What both changed
 * stands in it both ways until somebody decides; with `--settle` all of it is decided for one side. Nothing is written
 * where a file is damaged, newer, locked without its passphrase, told without names, or of another office.
 */
export const merge: HeadlessCommand = async (context) => {
  const { args, words, secrets, today } = context
  const path = outOption(context)
  const settle = settleOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const { contents, scans } = await contentsOf(context)
  const given = [await sharedStateOf(contents[0]), await sharedStateOf(contents[1])] as const
  if (!areOfOneOrganisation(...given)) {
    throw new CommandRefused(words('headless.merge-other-office'))
  }
  const alike = await bothAlike(...given)
  if (!alike.ok) throw new CommandRefused(words.problem(alike.problem))
  const [mine, theirs] = alike.value
  const isSound = isSoundState(mine) && isSoundState(theirs)
  const merged = isSound ? await mergeStates(mine, theirs, settle).catch(() => null) : null
  if (!merged) throw new CommandRefused(words.problem({ code: 'given-spoilt', params: {} }))
  const found = newFindings([mine.structure, theirs.structure], merged.state.structure, today)
  const telling = { structure: merged.state.structure, on: today, words }
  const findings = found.map((one) => jsonRow(FINDINGS, findingRow(words, one, null), telling))
  const { parts, left } = await joinedScans(merged.state.structure, scans)
  const plain = await writeBagan({ ...contentOfState(merged.state, contents), parts })
  const bytes = passphrase === null ? plain : await seal(plain, passphrase)
  const report = { ...mergeReport(merged), findings }
  if (args.options.has('json')) {
    return { exitCode: 0, files: [{ path, bytes }], stdout: `${JSON.stringify(report, null, 2)}\n` }
  }
  // Told once the file stands on the disk.
  const said = [
    words('headless.written', { path }),
    words('headless.merged', {
      taken: report.taken,
      clashes: report.clashes.length,
      repaired: report.repaired.length,
      findings: findings.length,
    }),
    ...(parts.length > 0 ? [words('headless.merge-scans', { count: parts.length })] : []),
    ...(left > 0 ? [words('headless.merge-scans-left', { count: left })] : []),
    ...clashLines(merged.state, context),
    ...findings.map(({ message }) => `- ${message}`),
  ].join('\n')
  return { exitCode: 0, files: [{ path, bytes, said }] }
}

/**
 * What came of it, as other programs read it. `taken`: changed records; `fields` null asks whether it is there. That a
 * proposal written twice was kept as an option of the other stands with the repairs.
 */
function mergeReport({ state, change, repairs, options }: MergedFiles) {
  const clashes = openValues(state).map(({ id, fields, choices }) => ({
    id,
    fields,
    values: choices.map((choice) => ({ value: told(choice), ...writtenBy(state, choice.batches) })),
  }))
  const kept = options.map(({ id, optionId }) => ({ code: 'kept-option', ids: [id, optionId] }))
  return { taken: Object.keys(change).length, clashes, repaired: [...repairs, ...kept] }
}

/** A document is there or gone: what stands in it is no question. */
function told({ held }: Choice): Choice['held'] {
  return held === 'document' ? THERE : held
}

function clashLines(state: SharedState, { words }: HeadlessContext): string[] {
  const naming = (id: string) => {
    const record = bodyOf(state, id)
    return record && recordName(words, () => null, record)
  }
  return openValues(state).map(({ id, fields, choices }) => {
    const record = bodyOf(state, id)
    const told = choices.map(({ held }) => {
      if (typeof held === 'string') return words(`headless.merge-${held}`)
      const values = Object.entries(held).map(([field, value]) =>
        record ? (valueText(words, naming, record, field, value) ?? NOTHING) : NOTHING,
      )
      return values.join(', ')
    })
    const what = fields?.map((field) => fieldName(words, field)).join(', ')
    const about = record ? recordName(words, naming, record) : id
    return `? ${[about, what].filter(Boolean).join(' · ')}: ${told.join(' | ')}`
  })
}

function settleOption({ args, words }: HeadlessContext): SettledFor | null {
  const settle = args.options.get('settle')
  if (settle === undefined) return null
  if (!SIDES.includes(settle)) {
    const params = { option: 'settle', value: settle, known: SIDES.join(', ') }
    throw new CommandRefused(words('headless.no-choice', params))
  }
  return settle as SettledFor
}

interface TwoFiles {
  readonly contents: readonly [BaganContent, BaganContent]
  readonly scans: readonly ScanPart[]
}

/** The two files, whole, and the scans in them. Throws `CommandRefused` with a sentence for each way in which one is not. */
async function contentsOf({ files, words, secrets }: HeadlessContext): Promise<TwoFiles> {
  for (const { error } of files) if (error) throw new CommandRefused(error)
  const contents: BaganContent[] = []
  const scans: ScanPart[] = []
  for (const { name, bytes: given } of files) {
    const { opens } = secrets
    const opened = isSealed(given) && opens !== null ? await unseal(given, opens) : null
    if (opened && !opened.ok) throw new CommandRefused(`${name}: ${words.problem(opened.problem)}`)
    const bytes = opened?.ok ? opened.value : given
    const read = await readBagan(bytes)
    if (!read.ok) throw new CommandRefused(`${name}: ${words.problem(read.problem)}`)
    const { leftOut } = read.value
    if (leftOut) throw new CommandRefused(words('headless.merge-left-out', { name, leftOut }))
    contents.push(read.value)
    if (read.value.scans) scans.push(...scansOfBagan(bytes))
  }
  const [mine, theirs, more] = contents
  if (!mine || !theirs || more) throw new CommandRefused(words('headless.merge-two'))
  return { contents: [mine, theirs], scans }
}
