import { copyBytes } from '../files/backup.ts'
import type { HeadlessCommand } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { codeOf } from './paper-files.ts'
import { withoutOption } from './paper-wish.ts'
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
  const bytes = await copyBytes(
    {
      name,
      seq: 1,
      records,
      documents,
      ...(shared ? { shared } : {}),
      ...(leftOut ? { leftOut } : {}),
    },
    { words, without: withoutOption(context), passphrase },
  )
  const files = [{ path, bytes }]
  return { exitCode: codeOf(content), files }
}
