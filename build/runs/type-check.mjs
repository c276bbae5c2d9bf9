import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { OUT } from '../folders.mjs'
import { runTool, TSC } from './run-step.mjs'

/** The whole project, and twice more the folders that may know neither DOM nor Node. */
const PROJECTS = ['tsconfig.json', 'renderer/domain/tsconfig.json', 'renderer/layout/tsconfig.json']

/** Each works out for itself what it has in common with the others: more than there are cores only take time. */
const CHECKERS = String(Math.min(4, availableParallelism()))

/**
 * What was checked before and has not changed is not checked again.
 * @returns {Promise<{ name: string, ok: boolean, output: string }[]>} one for each project
 */
export async function checkTypes() {
  return Promise.all(
    PROJECTS.map(async (project) => {
      const known = join(OUT, 'types', `${project.replaceAll('/', '-')}.tsbuildinfo`)
      const kept = ['--incremental', '--tsBuildInfoFile', known]
      const args = ['--noEmit', '--checkers', CHECKERS, ...kept, '-p', project]
      const { code, output } = await runTool(TSC, args, { quiet: true })
      return { name: `types ${project}`, ok: code === 0, output }
    }),
  )
}
