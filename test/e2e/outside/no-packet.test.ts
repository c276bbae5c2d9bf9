import { fileURLToPath } from 'node:url'
import { watchNetwork, whyUnwatched } from '../../../build/runs/watched-network.mjs'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'

electronOnly('what leaves its own processes')

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

test('no packet leaves in a whole session, counted from outside of the program', async () => {
  const why = whyUnwatched()
  test.skip(why !== null, `NOT WATCHED: ${why}`)
  // A runner of its own, in there with the program it drives; of this one's it knows nothing.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(TEST_|PLAYWRIGHT_|PW_|DISPLAY$)/.test(name)),
  )
  const runner = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test']
  const { code, said, control, sent } = await watchNetwork(
    [...runner, '--config', 'build/watched-session.config.ts'],
    env,
    ROOT,
  )
  expect(said).toContain('1 passed')
  expect(code).toBe(0)
  // The counters count: two packets sent on purpose were seen.
  expect(control).toEqual({ v4: 1, v6: 1 })
  expect(sent).toEqual({ v4: 0, v6: 0 })
})
