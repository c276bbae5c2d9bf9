import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Language } from '../../renderer/domain/values/language.ts'
import { takeApart } from '../contract/command-words.ts'
import { about, asFailure, Failure } from '../contract/failure.ts'
import type { CallInput } from '../contract/ipc-contract.ts'
import type { HeadlessRun, UpdateKeeper } from '../contract/main-services.ts'
import { failureSentence, phrase } from '../contract/words.ts'
import { OWN_FILE } from '../files/own-rights.ts'
import { isOpenFile, openPreviousOf, safeWrite } from '../files/safe-write.ts'
import { runServerSql } from '../server/run-sql.ts'
import { makeKey, signBytes } from '../signing/signing.ts'
import { folderScans, namedFolder, readInputs } from './headless-inputs.ts'
import type { ProgressLine } from './progress-line.ts'

export interface HeadlessParts {
  readonly argv: readonly string[]
  /** Absolute paths of the input files. */
  readonly inputs: readonly string[]
  readonly language: Language
  /** Relative output paths are meant from here. */
  readonly folder: string
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly progress: ProgressLine
  readonly updates: Pick<UpdateKeeper, 'check'>
  exit(code: number): void
}

/** One command without a window: the page does the work, this side reads, writes and ends the program. */
export function createHeadlessRun(parts: HeadlessParts): HeadlessRun {
  const { argv, inputs, language, folder, stdout, stderr, progress, updates, exit } = parts
  // What went wrong comes with the write itself; unheard it would count as an error of the program.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
  const say = (text: string) => {
    progress.clear()
    return write(stderr, text.endsWith('\n') ? text : `${text}\n`).catch(() => undefined)
  }

  async function finish(outcome: CallInput<'headlessDone'>): Promise<number> {
    for (const { path, bytes, said, secret = false } of outcome.files) {
      const target = resolve(folder, path)
      // A file people work in is kept; a paper can be made again. What is to be closed leaves no open copy behind.
      const leavesOpen = secret && (await isOpenFile(target))
      const isKey = isPrivateKey(bytes)
      const keepPrevious = (target.endsWith('.bagan') || isKey) && !leavesOpen
      await about(target, () => mkdir(dirname(target), { recursive: true }))
      await safeWrite(target, bytes, { keepPrevious, ...(isKey ? { rights: OWN_FILE } : {}) })
      await say(said)
      const left = secret ? await openPreviousOf(target) : null
      if (left !== null) await say(phrase('previous-open', language, left))
    }
    await about(phrase('standard-output', language), () => write(stdout, outcome.stdout))
    return outcome.exitCode
  }

  return {
    async job() {
      if (argv.length === 0) return null
      const [command] = argv
      const asked = { language, isWhole: command === 'verify', isFile: command === 'policy' }
      const files = await readInputs(inputs, asked)
      const scans = await folderScans(inputs, command ?? '')
      const from = command === 'attach' ? takeApart(argv).options.get('from') : undefined
      return {
        ...{ argv, files },
        ...(scans.length > 0 ? { scans } : {}),
        ...(from ? { folder: await namedFolder(resolve(folder, from), language) } : {}),
      }
    },
    sql(input) {
      if (argv.length === 0) throw new Failure('bad-input', 'runServerSql')
      const [ca, passwordFile] = [resolve(folder, input.ca), resolve(folder, input.passwordFile)]
      return runServerSql({ ...input, ca, passwordFile })
    },
    checkUpdate(place) {
      if (argv.length === 0) throw new Failure('bad-input', 'checkUpdate')
      return updates.check(place === null ? null : resolve(folder, place))
    },
    sign({ bytes, pem }) {
      if (argv.length === 0) throw new Failure('bad-input', 'signBytes')
      return signBytes(bytes, pem)
    },
    makeKey() {
      if (argv.length === 0) throw new Failure('bad-input', 'makeKey')
      return makeKey()
    },
    say(text) {
      if (argv.length === 0) throw new Failure('bad-input', 'headlessSay')
      void say(text)
      return true
    },
    async done(outcome) {
      if (argv.length === 0) throw new Failure('bad-input', 'headlessDone')
      progress.end()
      const code = await finish(outcome).catch(async (error) => {
        const failure = asFailure(error, '')
        await say(failureSentence(failure.code, failure.about, language))
        return 2
      })
      exit(code)
      return true
    },
  }
}

/** Settles when the text has left the process; a reader that has gone away is no error of ours, a full disk is. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    if (text === '') done()
    else stream.write(text, (error) => (error && !isGone(error) ? fail(error) : done()))
  })
}

function isGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}

/** A key nobody else may read; one that is lost cannot be made again. */
function isPrivateKey(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 40)).startsWith('-----BEGIN PRIVATE KEY-----')
}
