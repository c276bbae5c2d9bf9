import { type BatchName, lineOf } from '../../domain/sharing/batch-name.ts'
import { areOfOneOrganisation } from '../../domain/sharing/same-organisation.ts'
import { standingOf } from '../workspace/exchange.ts'
import { granted } from '../workspace/exchange-trouble.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { type FolderDesktop, filesIn } from './folder-access.ts'
import { openFile } from './look-into-folder.ts'

const SIGNS = 8

/** Of one office: what it began with is the same on all its laptops. */
export function groupName(beginning: BatchName): string {
  return `bagan-${lineOf(beginning).replace(/^b/, '').slice(0, SIGNS).padEnd(SIGNS, '0')}`
}

/**
 * Where an office lies in its folder: under one of its own beginnings, or of somebody who began apart and has the same
 * organisation, else in a place of its own. Other offices may lie beside it.
 */
export async function groupFor({
  office,
  desktop,
  key,
}: {
  readonly office: Pick<OpenWorkspace, 'id' | 'database' | 'workspace'>
  readonly desktop: FolderDesktop
  readonly key: string | null
}): Promise<string> {
  const { id } = office
  const { state } = await standingOf(office)
  const own = state.beginnings.map(groupName)
  const groups = granted(await desktop.listShared({ id, group: null }))
  const known = groups.find(({ name }) => own.includes(name))
  if (known) return known.name
  for (const group of groups) {
    const bases = filesIn(group).filter(({ kind }) => kind === 'base')
    for (const file of bases.sort((a, b) => b.number - a.number)) {
      const opened = await openFile({ desktop, office, group: group.name, key }, file)
      if (opened === null || typeof opened === 'string') continue
      if (areOfOneOrganisation(state, opened.part.state)) return group.name
      break
    }
  }
  return own[0] ?? groupName('b/1')
}
