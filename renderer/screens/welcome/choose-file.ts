import type { Words } from '../../app/messages/words.ts'
import type { OpenWorkspace } from '../../app/open-workspace.ts'
import { openRecords, type Program } from '../../app/program.ts'
import { readBagan } from '../../storage/bagan-file.ts'

/** Asks for a file and opens it as a new workspace; null where the user cancels. Throws a sentence. */
export async function chooseFile(program: Program, words: Words): Promise<OpenWorkspace | null> {
  const chosen = await program.desktop.openFiles({
    title: words('welcome.open'),
    filters: [{ name: words('welcome.file-filter'), extensions: ['bagan', 'csv', 'xlsx'] }],
    many: true,
  })
  if (!chosen.ok) throw new Error(chosen.message)
  const [file] = chosen.value
  if (!file) return null
  const content = await readBagan(file.bytes)
  if (!content.ok) throw new Error(words.problem(content.problem))
  return openRecords(program, file.name, content.value.records)
}
