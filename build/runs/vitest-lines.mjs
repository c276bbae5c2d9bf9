import { relative } from 'node:path'
import { ROOT } from '../folders.mjs'
import { openLines } from './report-lines.mjs'

/**
 * Reports each unit test as it ends: a `Reporter` of vitest's. It plans files: what they contain is known once they are loaded.
 */
export default class VitestLines {
  #write = openLines()

  /** @param {ReadonlyArray<import('vitest/node').TestSpecification>} specifications */
  onTestRunStart(specifications) {
    this.#write({
      plan: specifications.map(({ moduleId }) => ({ file: relative(ROOT, moduleId) })),
    })
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    const { state, errors } = test.result()
    const { needs } = /** @type {{ needs?: string }} */ (test.meta())
    this.#write({
      file: relative(ROOT, test.module.moduleId),
      name: test.fullName,
      status: state === 'pending' ? 'skipped' : state,
      ms: test.diagnostic()?.duration ?? 0,
      why: errors?.[0]?.message ?? (needs ? `needs ${needs}` : ''),
    })
  }

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    const file = relative(ROOT, module.moduleId)
    for (const { message } of module.errors()) this.#write({ file, error: message })
    this.#write({ file, isDone: true })
  }

  /** @param {ReadonlyArray<unknown>} _modules @param {ReadonlyArray<{ message: string }>} errors outside of any test */
  onTestRunEnd(_modules, errors) {
    for (const { message } of errors) this.#write({ file: 'test', error: message })
    this.#write({ end: true })
  }
}
