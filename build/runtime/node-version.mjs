// First import of every script: says which Node is wanted where another one runs, and stops where it cannot work.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Below it Node lacks what these scripts and the packages they use are made with. */
export const LOWEST = [20, 19]

/**
 * @param {string} running as `process.versions.node`
 * @param {string} engines of package.json: `^22.13.0 || ^24.0.0 || >=26.0.0`
 * @returns {{ isWanted: boolean, works: boolean, said: string }}
 */
export function judgeNode(running, engines) {
  const [major = 0, minor = 0] = running.split('.').map(Number)
  const isWanted = engines.split('||').some((range) => {
    const [, sign = '', from = 0, least = 0] = /(\^|>=)(\d+)\.(\d+)/.exec(range) ?? []
    if (sign === '>=' && major > Number(from)) return true
    return major === Number(from) && minor >= Number(least)
  })
  const [lowest = 0, least = 0] = LOWEST
  const works = major > lowest || (major === lowest && minor >= least)
  const wanted = engines.replace(/\^(\d+\.\d+)\.0/g, '$1').replace(/>=(\d+)\.0\.0/, '$1 or later')
  const get = 'Get it from https://nodejs.org, or with nvm: nvm install 24'
  if (isWanted) return { isWanted, works, said: '' }
  const said = works
    ? `This is Node ${running}; wanted is ${wanted.replaceAll(' ||', ',')}. It goes on, ${major === lowest ? 'and the tests pass on it' : 'untried'}; npm warns of packages that ask for another. ${get}`
    : `This is Node ${running}, too old to go on; wanted is ${wanted.replaceAll(' ||', ',')}. ${get}`
  return { isWanted, works, said }
}

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const { works, said } = judgeNode(process.versions.node, engines.node)
// Said once in a run, by the script a person typed. A command of the program is read by other programs: it only stops.
const script = basename(process.argv[1] ?? '')
const isTyped = script.endsWith('.mjs') && script !== 'bagan.mjs' && !process.env.BAGAN_NODE_TOLD
if (!works || (said && isTyped)) process.stderr.write(`${said}\n`)
process.env.BAGAN_NODE_TOLD = '1'
if (!works) process.exit(1)
