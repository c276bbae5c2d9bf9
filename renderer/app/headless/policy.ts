import { readPolicy } from '../../../electron/policy/read-policy.ts'
import type { ToldPolicy } from '../../../electron/policy/told-policy.ts'
import { admxFiles } from '../policy/admx.ts'
import { readPolicyPacks } from '../policy/give-packs.ts'
import { knownPolicy, RULES, withKnownRules } from '../policy/known-rules.ts'
import { policySentence, setKeys } from '../policy/policy-told.ts'
import {
  CommandRefused,
  type HeadlessAnswer,
  type HeadlessCommand,
  type HeadlessContext,
} from './command.ts'

/** `policy check [FILE] | rules | admx`: what an administrator sets for all who work on a computer. */
export const policy: HeadlessCommand = async (context) => {
  const [what, ...more] = context.args.inputs
  if (what === 'check') return check(context, more)
  if (what === 'rules' && more.length === 0) return rules(context)
  if (what === 'admx' && more.length === 0) return admx(context)
  throw new CommandRefused(context.words('headless.policy-what'))
}

/** Every problem by its name and exit code 1, or what would apply; with `--json` both as JSON. */
async function check(
  context: HeadlessContext,
  [path, second]: readonly string[],
): Promise<HeadlessAnswer> {
  const { args, words, say } = context
  if (second !== undefined) throw new CommandRefused(words('headless.policy-one'))
  const told = path === undefined ? await ofThisComputer(context) : ofFile(context, path)
  const problems = told.problems.map((problem) => ({
    ...problem,
    message: policySentence(words, problem),
  }))
  const exitCode = problems.length > 0 ? 1 : 0
  if (args.options.has('json')) {
    const { places, policy } = told
    return { exitCode, stdout: `${JSON.stringify({ places, policy, problems }, null, 2)}\n` }
  }
  if (told.places.length === 0) {
    say(words('headless.policy-none'))
    return { exitCode }
  }
  const list = setKeys(words, told.policy).join(', ') || words('headless.policy-nothing')
  const place = told.places.join(', ')
  const said = exitCode === 0 ? 'headless.policy-right' : 'headless.policy-wrong'
  say(words(said, { place, list, count: problems.length }))
  for (const { message } of problems) say(`- ${message}`)
  return { exitCode }
}

function ofFile({ files }: HeadlessContext, path: string): ToldPolicy {
  const [file] = files
  if (!file || file.error !== null) throw new CommandRefused(file?.error ?? path)
  const read = withKnownRules(readPolicy(file.bytes))
  const problems = read.problems.map((problem) => ({ ...problem, place: path }))
  return { policy: read.policy, places: [path], problems }
}

async function ofThisComputer({ desktop, words }: HeadlessContext): Promise<ToldPolicy> {
  const info = await desktop.programInfo({})
  if (!info.ok) throw new CommandRefused(info.message)
  const told = knownPolicy(info.value.policy)
  // A pack lies elsewhere; here its file can be looked at too.
  const [place = ''] = told.places
  const packs = await readPolicyPacks(desktop, told.policy, words)
  const wrong = packs.flatMap(({ problem }) => (problem ? [{ ...problem, place }] : []))
  return { ...told, problems: [...told.problems, ...wrong] }
}

/** The key of every row a policy may set, what it is called, its limit and its article. */
function rules({ args, words }: HeadlessContext): HeadlessAnswer {
  const told = [...RULES].map(([aturan, { rule, limit, article }]) => ({
    aturan,
    name: words(`rule.${rule}`),
    batas: limit,
    pasal: article,
  }))
  if (args.options.has('json')) {
    return { exitCode: 0, stdout: `${JSON.stringify(told, null, 2)}\n` }
  }
  const lines = told.map((row) => [row.aturan, row.batas ?? '–', row.name, row.pasal ?? ''])
  return { exitCode: 0, stdout: `${lines.map((line) => line.join('\t')).join('\n')}\n` }
}

/** The same policy as templates for Group Policy, with their texts in each language. */
function admx({ args, words }: HeadlessContext): HeadlessAnswer {
  const folder = args.options.get('out')
  if (!folder || folder === '-') throw new CommandRefused(words('headless.policy-out'))
  const files = admxFiles().map(({ path, text }) => ({
    path: `${folder}/${path}`,
    bytes: new TextEncoder().encode(text),
  }))
  return { exitCode: 0, files }
}
