import { relative } from 'node:path'
import { ROOT } from '../folders.mjs'
import { openLines } from './report-lines.mjs'

/** Reports each test of the window as it ends: a `Reporter` of Playwright's. */
export default class PlaywrightLines {
  #write = openLines()

  /** @param {import('@playwright/test/reporter').FullConfig} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.#write({ plan: suite.allTests().map(nameOf) })
  }

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, { duration, error }) {
    const long = test.annotations.find(({ type }) => type === 'long form')
    const reason = long ?? test.annotations.find(({ description }) => description)
    this.#write({
      ...nameOf(test),
      status: test.outcome() === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed',
      ms: duration,
      why: error?.message ?? reason?.description ?? '',
      isLongForm: long !== undefined,
    })
  }

  /** @param {import('@playwright/test/reporter').TestError} error of a file or the runner */
  onError({ message = '', location }) {
    this.#write({ file: location ? relative(ROOT, location.file) : 'test/e2e', error: message })
  }

  onEnd() {
    this.#write({ end: true })
  }

  printsToStdio() {
    return false
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function nameOf(test) {
  return { file: relative(ROOT, test.location.file), name: test.title }
}
