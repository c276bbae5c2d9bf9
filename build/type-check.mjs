import { runTool, TSC } from './run-step.mjs'

/** The whole project, and twice more the folders that may know neither DOM nor Node. */
const PROJECTS = ['tsconfig.json', 'renderer/domain/tsconfig.json', 'renderer/layout/tsconfig.json']

/** @returns {Promise<{ name: string, ok: boolean, output: string }[]>} one for each project */
export async function checkTypes() {
  return Promise.all(
    PROJECTS.map(async (project) => {
      const { code, output } = await runTool(TSC, ['--noEmit', '-p', project], { quiet: true })
      return { name: `types ${project}`, ok: code === 0, output }
    }),
  )
}
