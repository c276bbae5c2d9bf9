import { attach } from '../../domain/attachments/attachment-edits.ts'
import type { ScanMatch } from '../../domain/attachments/match/match-scans.ts'
import type { MissingDocument } from '../../domain/attachments/missing-documents.ts'
import { decidedOf } from '../../domain/proposal/decided.ts'
import type { AttachmentId, StructureRecord } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import { recordsOf, structureOf } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import type { Telling } from '../../registers/column.ts'
import { missingChoice } from '../../registers/missing-documents.ts'
import type { ScanPart } from '../../storage/bagan-scans.ts'
import { readDocuments } from '../../storage/proposal-store.ts'
import { freshId } from '../clock.ts'
import { judgeScan } from '../files/attachments.ts'
import { chosenMatches, firstChoices, matchFiles } from '../files/match-files.ts'
import { attachedFile, readWhole } from './attached-file.ts'
import {
  CommandRefused,
  type HeadlessAnswer,
  type HeadlessContext,
  type WrittenFile,
} from './command.ts'
import { outOption } from './out-option.ts'
import { codeOf } from './paper-files.ts'
import { sealingPassphrase } from './secrets.ts'

/** What became of a file of the folder. */
interface Told {
  readonly path: string
  readonly state: 'attached' | Exclude<ScanMatch['kind'], 'matched'>
  readonly by: readonly string[]
  readonly to: readonly MissingDocument[]
  readonly problem: Problem | null
}

/**
 * `attach FILE --from FOLDER --out X.bagan`: the file with every scan of the folder that is certain; the others are told,
 * and somebody attaches them in the window. With `--json` and without `--out` nothing is written. 1: some are left.
 */
export async function attachFolder(context: HeadlessContext): Promise<HeadlessAnswer> {
  const { args, words, today, secrets, folder } = context
  const isTold = args.options.has('json')
  const path = isTold && !args.options.has('out') ? null : outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  if (!folder || args.inputs.length !== 1) throw new CommandRefused(words('headless.attach-from'))
  if (folder.error !== null) throw new CommandRefused(folder.error)
  if (folder.isTooMuch) throw new CommandRefused(words('headless.attach-from-much'), 1)
  const content = await readWhole(context)
  const base = structureOf(content.records)
  const decided = decidedOf(readDocuments(content.documents).proposals)
  const files = folder.files.map(({ path: name, content: bytes }) => ({
    ...{ path: name, bytes: bytes.length, read: async () => bytes },
  }))
  const matched = await matchFiles(files, { structure: base, on: today, decided }, async () => {})
  const chosen = new Map(
    chosenMatches(matched, firstChoices(matched)).map((one) => [one.file.path, one]),
  )
  let structure = base
  const parts = new Map<string, ScanPart>()
  const told: Told[] = []
  for (const { file, path: name, match, refused } of matched) {
    const to = chosen.get(name)?.to[0]
    if (match.kind !== 'matched' || !to) {
      const state = match.kind === 'matched' ? 'refused' : match.kind
      told.push({ path: name, state, ...of(match), problem: refused })
      continue
    }
    const bytes = await file.read()
    const asked = { ...to, name: name.split('/').at(-1) ?? name, bytes }
    const judged = await judgeScan(asked, freshId('attachment') as AttachmentId, today)
    if (!judged.ok) {
      told.push({ path: name, state: 'refused', ...of(match), problem: judged.problem })
      continue
    }
    const done = attach(judged.value.record)(structure)
    if (!done.ok) {
      told.push({ path: name, state: 'refused', ...of(match), problem: done.problem })
      continue
    }
    structure = apply(structure, done.value)
    const { content: sum, media } = judged.value.record
    parts.set(sum, { content: sum, media, bytes })
    told.push({ path: name, state: 'attached', ...of(match), problem: null })
  }
  const telling = { structure: base, on: today, words }
  const records: readonly StructureRecord[] = recordsOf(structure)
  const written: WrittenFile[] =
    path === null
      ? []
      : [
          await attachedFile(context, content, {
            ...{ path, passphrase, records, added: [...parts.values()] },
            said: isTold ? [] : sentences(told, telling),
          }),
        ]
  const isLeft = folder.more > 0 || told.some(({ state }) => !['attached', 'there'].includes(state))
  return {
    exitCode: isLeft ? 1 : codeOf(content),
    ...(isTold ? { stdout: jsonOf(told, telling, folder.more) } : {}),
    files: written,
  }
}

function of(match: ScanMatch): Pick<Told, 'by' | 'to'> {
  if (match.kind === 'matched') return { by: match.by, to: [match.to] }
  if (match.kind === 'several') return { by: match.by, to: match.among }
  return { by: [], to: match.kind === 'there' ? [match.to] : [] }
}

function sentences(told: readonly Told[], telling: Telling): string[] {
  const { words } = telling
  const count = (state: Told['state']) => told.filter((one) => one.state === state).length
  const lines = told.map((one) => {
    const state =
      one.problem !== null ? words.problem(one.problem) : words(`headless.attach-${one.state}`)
    const to = one.to.length === 1 && one.to[0] ? ` → ${missingChoice(one.to[0], telling)}` : ''
    return `${one.path}: ${state}${to}`
  })
  const sum = words('headless.attach-sum', {
    attached: count('attached'),
    left: told.length - count('attached') - count('there'),
    there: count('there'),
  })
  return [...lines, sum]
}

function jsonOf(told: readonly Told[], telling: Telling, more: number): string {
  const files = told.map(({ path, state, by, to, problem }) => ({
    ...{ path, state, by },
    to: to.map((one) => ({ id: one.ofId, document: missingChoice(one, telling) })),
    ...(problem ? { reason: telling.words.problem(problem) } : {}),
  }))
  return `${JSON.stringify({ files, more }, null, 2)}\n`
}
