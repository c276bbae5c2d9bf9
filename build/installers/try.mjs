// One step of npm test: the .deb of the program packaged before is installed, used, updated and removed.
// Ends with 3 where nothing can be installed here; why is said.
import { join } from 'node:path'
import { OUT } from '../folders.mjs'
import { say } from '../say.mjs'
import { tryDeb, whyNot } from './try-deb.mjs'

const reason = whyNot()
if (reason) say(`Not tried here: ${reason}`)
else await tryDeb(join(OUT, 'package', 'linux-unpacked'), say)
process.exitCode = reason ? 3 : 0
