import { lastWorkspaceIn } from './app/view/last-workspace.ts'
import { readAhead } from './storage/read-ahead.ts'

// A large office is read while the program itself is being loaded.
const last = lastWorkspaceIn(localStorage)
if (last !== null) readAhead(last)
void import('./main.tsx')
