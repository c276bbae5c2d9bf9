import { allFindings } from '../../domain/findings/all-findings.ts'
import { type FindingsChanged, findingsChanged } from '../../domain/rule-packs/pack-findings.ts'
import { packOfOffice } from '../../domain/rule-packs/pack-of-office.ts'
import type { RulePack } from '../../domain/rule-packs/rule-pack.ts'
import {
  packPreview,
  packsTaken,
  type TakenRow,
  takePack,
} from '../../domain/rule-packs/take-pack.ts'
import { apply } from '../../domain/structure/change.ts'
import { get, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { packBytes, writeRulePack } from '../../storage/rule-pack-file.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { packRowText } from '../../words/telling/pack-row-text.ts'
import { copyBytes } from '../files/backup.ts'
import { type OpenedPack, openPack, readAloud } from '../rule-packs/open-pack.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { scansBeside } from './scans-beside.ts'
import { sealingPassphrase } from './secrets.ts'

/** `rules key | pack FILE | check FILE | take FILE`: rules one office hands to others as a signed file. */
export const rules: HeadlessCommand = async (context) => {
  const [what, file, more] = context.args.inputs
  if (what === 'key' && file === undefined) return key(context)
  if (file !== undefined && more === undefined) {
    if (what === 'pack') return pack(inner(context))
    if (what === 'check') return check(inner(context))
    if (what === 'take') return take(inner(context))
  }
  throw new CommandRefused(context.words('headless.rules-what'))
}

/** The same context about its file alone, without what is to be done with it. */
function inner(context: HeadlessContext): HeadlessContext {
  const { args } = context
  return { ...context, args: { ...args, inputs: args.inputs.slice(1) } }
}

async function key(context: HeadlessContext) {
  const path = outOption(context)
  const made = await context.desktop.makeKey({})
  if (!made.ok) throw new CommandRefused(made.message)
  const said = context.words('headless.rules-key', { path, key: readAloud(made.value.fingerprint) })
  const bytes = new TextEncoder().encode(made.value.pem)
  return { exitCode: 0 as const, files: [{ path, bytes, said }] }
}

async function pack(context: HeadlessContext) {
  const { args, words, desktop, today } = context
  const path = outOption(context)
  const name = args.options.get('name')?.trim()
  const pem = besides(context).key
  if (!name || !pem) throw new CommandRefused(words('headless.rules-pack-needs'))
  const structure = await officeOf(context)
  const version = Number(args.options.get('version') ?? '1')
  if (!Number.isInteger(version) || version < 1)
    throw new CommandRefused(words('headless.rules-version'))
  const issuer = args.options.get('issuer')?.trim() || governmentOf(structure)
  const made = packOfOffice(structure, { name, issuer, version, issuedOn: today })
  const rows = made.limits.length + made.ages.length + made.formulas.length
  if (rows === 0) throw new CommandRefused(words('headless.rules-none'))
  if (issuer === '') throw new CommandRefused(words('headless.rules-no-issuer'))
  const signed = packBytes(made)
  const signature = await desktop.signBytes({ bytes: signed, pem: new TextDecoder().decode(pem) })
  if (!signature.ok) throw new CommandRefused(signature.message)
  if (!signature.value) throw new CommandRefused(words('headless.rules-no-key'))
  const bytes = writeRulePack({ signed, ...signature.value })
  const key = readAloud(signature.value.fingerprint)
  const said = words('headless.rules-packed', { path, count: rows, version, key })
  return { exitCode: 0 as const, files: [{ path, bytes, said }] }
}

/** What a pack would do to an office, and to what is found there; without one, which packs it has. */
async function check(context: HeadlessContext) {
  const { args, words, say } = context
  const structure = await officeOf(context)
  if (!besides(context).pack) {
    const taken = packsTaken(structure)
    const told = taken.map(({ name, version, rows }) => ({ name, version, rows }))
    if (args.options.has('json'))
      return { exitCode: 0 as const, stdout: `${JSON.stringify({ packs: told }, null, 2)}\n` }
    for (const one of told) say(words('headless.rules-has', one))
    if (told.length === 0) say(words('headless.rules-has-none'))
    return { exitCode: 0 as const }
  }
  const { pack: given, fingerprint } = await packOf(context)
  const report = reportOf(structure, given, fingerprint, context)
  if (args.options.has('json'))
    return { exitCode: 0 as const, stdout: `${JSON.stringify(report, null, 2)}\n` }
  say(told(report, context))
  return { exitCode: 0 as const }
}

/** The office with a pack taken; refused where its key is not the one that is trusted. */
async function take(context: HeadlessContext) {
  const { args, words, secrets } = context
  const path = outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const content = readable(await openTogether(officeAlone(context)), context)
  // Who wrote what of it would no longer be true.
  if (content.shared) throw new CommandRefused(words('headless.rules-shared'))
  const { pack: given, fingerprint } = await packOf(context)
  const trusted = (args.options.get('trust') ?? '').replace(/[^0-9a-f]/gi, '').toLowerCase()
  if (trusted !== fingerprint)
    throw new CommandRefused(words('headless.rules-trust', { key: readAloud(fingerprint) }), 1)
  const structure = structureOf(content.records)
  const taken = takePack(given, fingerprint)(structure)
  if (!taken.ok) throw new CommandRefused(words.problem(taken.problem), 1)
  const report = reportOf(structure, given, fingerprint, context)
  const after = apply(structure, taken.value)
  const records = Object.values(after.tables).flatMap((table) => [...table.values()])
  const { documents, leftOut } = content
  const beside = await scansBeside(context, records, content.scans ?? null)
  const bytes = await copyBytes(
    { name: given.name, seq: 1, records, documents, ...(leftOut ? { leftOut } : {}) },
    { words, without: [], passphrase, scans: beside.parts },
  )
  const said = [words('headless.written', { path }), told(report, context)].join('\n')
  return { exitCode: 0 as const, files: [{ path, bytes, said }] }
}

function reportOf(structure: Structure, given: RulePack, signer: string, context: HeadlessContext) {
  const on = dateOption(context) ?? context.today
  const taken = takePack(given, signer)(structure)
  if (!taken.ok) throw new CommandRefused(context.words.problem(taken.problem), 1)
  const changed: FindingsChanged = findingsChanged(structure, taken.value, on)
  const byRule = (found: FindingsChanged['fresh']) => {
    const counts: Record<string, number> = {}
    for (const { rule } of found) counts[rule] = (counts[rule] ?? 0) + 1
    return counts
  }
  const offices = { without: structure, taken: apply(structure, taken.value) }
  return {
    name: given.name,
    issuer: given.issuer,
    version: given.version,
    key: signer,
    on,
    rows: packPreview(structure, given, signer).map((row: TakenRow) => ({
      what: row.what,
      subject: row.subject,
      ...packRowText(context.words, offices, on, row),
      fate: row.fate,
    })),
    findings: {
      before: allFindings(structure, on).open.length,
      fresh: byRule(changed.fresh),
      gone: byRule(changed.gone),
    },
  }
}

function told(report: ReturnType<typeof reportOf>, { words }: HeadlessContext): string {
  const { name, issuer, version, key, rows, findings } = report
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((all, one) => all + one, 0)
  return [
    words('headless.rules-pack-told', { name, version, issuer, key: readAloud(key) }),
    ...rows.map(({ name: row, fate, before, after, from }) => {
      const day = from && words('coming-rule.since', { date: longDate(from, words.language) })
      const change = [`${before ?? '–'} → ${after ?? '–'}`, day].filter(Boolean).join(', ')
      return `- ${row}: ${change} (${words(`pack-row.${fate}`)})`
    }),
    words('headless.rules-findings', { fresh: sum(findings.fresh), gone: sum(findings.gone) }),
  ].join('\n')
}

async function officeOf(context: HeadlessContext): Promise<Structure> {
  const { records } = readable(await openTogether(officeAlone(context)), context)
  return structureOf(records)
}

/** The government on the letterhead; empty where there is none. */
function governmentOf(structure: Structure): string {
  return get(structure, 'setting:government')?.value.trim() ?? ''
}

async function packOf(context: HeadlessContext): Promise<OpenedPack> {
  const { words, desktop } = context
  const { pack: bytes } = besides(context)
  if (!bytes) throw new CommandRefused(words('headless.rules-no-pack'))
  const opened = await openPack(desktop, bytes).catch((error: Error) => {
    throw new CommandRefused(error.message)
  })
  if (!opened.ok) throw new CommandRefused(words.problem(opened.problem), 1)
  return opened.value
}

/** The files of `--pack` and `--key`, which come behind the office's in that order. */
function besides({ args, files }: HeadlessContext) {
  const named = (['pack', 'key'] as const).filter((name) => args.options.has(name))
  const last = files.slice(files.length - named.length)
  const bytesOf = (name: 'pack' | 'key') => {
    const file = last[named.indexOf(name)]
    if (!named.includes(name) || !file) return null
    if (file.error !== null) throw new CommandRefused(file.error)
    return file.bytes
  }
  return { pack: bytesOf('pack'), key: bytesOf('key'), count: named.length }
}

function officeAlone(context: HeadlessContext): HeadlessContext {
  const { files } = context
  return { ...context, files: files.slice(0, files.length - besides(context).count) }
}
