/**
 * @typedef {() => unknown} Body
 * @typedef {readonly (((...row: never[]) => unknown) | object | number)[]} Given the body, with a limit of time before or behind it
 * @typedef {{ readonly hooks: Body[], hooked: boolean }} Group what stands before the tests of a `describe`
 * @typedef {{ readonly body: Body, readonly groups: readonly Group[] }} Test
 */

/**
 * `describe`, `it`, `test` and `beforeAll` as the tests of the domain use them: they only note down, and `read` gives
 * the tests in their order. What they do not know (`skip`, `vi`) fails as the file is read.
 */
export function notedTests() {
  /** @type {Test[]} */
  let tests = []
  /** @type {Group[]} */
  let groups = []

  /**
   * @param {string} _name
   * @param {Given} given
   */
  function describe(_name, ...given) {
    const body = bodyOf(given)
    const outer = groups
    groups = [...outer, { hooks: [], hooked: false }]
    body()
    groups = outer
  }

  /**
   * @param {string} _name
   * @param {Given} given
   */
  function it(_name, ...given) {
    tests.push({ body: bodyOf(given), groups })
  }

  /** @param {Body} body */
  function beforeAll(body) {
    groups.at(-1)?.hooks.push(body)
  }

  /** @param {() => void} load what reads the file */
  function read(load) {
    tests = []
    groups = [{ hooks: [], hooked: false }]
    load()
    return tests
  }

  const named = Object.assign(it, { each: each(it) })
  const asked = {
    describe: Object.assign(describe, { each: each(describe) }),
    it: named,
    test: named,
    beforeAll,
  }
  return { asked, read }
}

/**
 * Runs a test; whatever goes wrong in it is thrown.
 * @param {Test} test
 */
export async function run({ body, groups }) {
  for (const group of groups) {
    if (group.hooked) continue
    group.hooked = true
    for (const hook of group.hooks) await hook()
  }
  await body()
}

/** @param {(name: string, body: Body) => void} one */
function each(one) {
  return (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ name, /** @type {Given} */ ...given) => {
      const body = bodyOf(given)
      for (const row of rows) one(name, () => body(...(Array.isArray(row) ? row : [row])))
    }
}

/**
 * @param {Given} given
 * @returns {(...row: unknown[]) => unknown}
 */
function bodyOf(given) {
  const body = given.find((one) => typeof one === 'function')
  if (typeof body !== 'function') throw new Error('A test without a body')
  return /** @type {(...row: unknown[]) => unknown} */ (body)
}
