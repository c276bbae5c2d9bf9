import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import type { InputContent } from '../files/read-input.ts'
import type { HeadlessAnswer, HeadlessCommand, HeadlessContext } from './command.ts'
import { formatOption } from './format-option.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'

export type WrittenFiles = NonNullable<HeadlessAnswer['files']>

/** Makes the files of one part of a structure, in the format and at the path asked for. */
export type PartMaker = (
  structure: Structure,
  to: { readonly format: string; readonly path: string },
  context: HeadlessContext,
) => WrittenFiles | Promise<WrittenFiles>

/** A command that reads its inputs, makes the files, and says where each was written. */
export function written(make: PartMaker): HeadlessCommand {
  return async (context) => {
    const path = outOption(context)
    const content = readable(await openTogether(context))
    const to = { format: formatOption(context, path), path }
    const files = await make(structureOf(content.records), to, context)
    sayWritten(files, context)
    return { exitCode: codeOf(content), files }
  }
}

/** One line a file. */
export function sayWritten(files: WrittenFiles, { say, words }: HeadlessContext): void {
  for (const { path } of files) say(words('headless.written', { path }))
}

/** 1 where the input has faults. */
export function codeOf({ report }: InputContent): 0 | 1 {
  return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
