// One step of npm test: the installers for Windows are compiled and tried under Wine.
// Ends with 3 where nothing of it can be tried here; why is said.
import { say } from '../../say.mjs'
import { tryWindows, whyNot } from './try-windows.mjs'

const reason = whyNot()
if (reason) say(`Not tried here: ${reason}`)
else await tryWindows(say)
process.exitCode = reason ? 3 : 0
