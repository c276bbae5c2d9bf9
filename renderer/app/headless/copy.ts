import { copyBytes } from '../files/backup.ts'
import type { HeadlessCommand } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { codeOf } from './paper-files.ts'
import { withoutOption } from './paper-wish.ts'
import { carriedSentences, scansBeside } from './scans-beside.ts'
import { sealingPassphrase } from './secrets.ts'

/** `copy FILE… --out X.bagan`: everything in it as one `.bagan` file, sealed where a passphrase is given. */
export const copy: HeadlessCommand = async (context) => {
  const { words, secrets } = context
  const path = outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const content = readable(await openTogether(context), context)
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.bagan$/, '') ?? ''
  const { records, documents, shared, leftOut } = content
  const without = withoutOption(context)
  const beside = await scansBeside(context, records, content.scans ?? null)
  const bytes = await copyBytes(
    {
      name,
      seq: 1,
      records,
      documents,
      ...(shared ? { shared } : {}),
      ...(leftOut ? { leftOut } : {}),
    },
    { words, without, passphrase, scans: beside.parts },
  )
  const told = without.length === 0 ? carriedSentences(words, beside) : []
  const said = [words('headless.written', { path }), ...told].join('\n')
  const files = [{ path, bytes, said }]
  return { exitCode: codeOf(content), files }
}
