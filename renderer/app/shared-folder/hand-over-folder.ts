import type { Line } from '../../domain/sharing/batch-name.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { type FolderDesktop, filesIn, nameIn } from './folder-access.ts'
import { type FolderMemory, keepMemory, NEVER_THERE, readMemory } from './folder-memory.ts'

/** How an office stands with its shared folder, while another takes its place. */
export interface HandedOver {
  readonly id: string
  readonly memory: FolderMemory | null
  readonly line: Line | null
}

export async function toHandOver({
  id,
  database,
}: Pick<OpenWorkspace, 'id' | 'database'>): Promise<HandedOver> {
  const line = await database.notes.get('line')
  return { id, memory: await readMemory(database), line: line ? String(line.value) : null }
}

/**
 * The office that takes the place of another goes on with its folder, under a line of its own. What the other had laid
 * there goes. Answers the folder where something of it had to stay there; null where nothing did.
 */
export async function handOverFolder(
  desktop: FolderDesktop,
  { id, memory, line }: HandedOver,
  to: Pick<OpenWorkspace, 'id' | 'database'>,
): Promise<string | null> {
  const kept = await desktop.sharedFolder({ id })
  const folder = kept.ok ? kept.value?.folder : undefined
  if (folder === undefined) return null
  // Cut off after this it is done again: as long as the other has the folder its files can be found.
  const isClear = !memory || line === null || (await isTakenAway(desktop, id, memory.group, line))
  await desktop.handOverSharedFolder({ id, to: to.id })
  if (memory) await keepMemory(to.database, { ...memory, ...NEVER_THERE })
  return isClear ? null : folder
}

async function isTakenAway(
  desktop: FolderDesktop,
  id: string,
  group: string,
  line: Line,
): Promise<boolean> {
  const list = await desktop.listShared({ id, group })
  if (!list.ok) return false
  const files = filesIn(list.value[0]).filter((file) => file.line === line)
  if (files.length === 0) return true
  return (await desktop.dropShared({ id, group, line, files: files.map(nameIn) })).ok
}
