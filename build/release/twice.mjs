// One step of npm test: the program built once more is the same to the last byte.
import { say } from '../say.mjs'
import { buildTwice } from './build-twice.mjs'

const apart = await buildTwice()
say(apart.length === 0 ? 'Built twice: the same bytes' : `Not the same: ${apart.join(', ')}`)
process.exitCode = apart.length === 0 ? 0 : 1
