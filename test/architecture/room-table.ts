/**
 * The rooms of the large folders, each list from the ground up: a room may import only those named before it. `.` are
 * the files that lie in the folder itself.
 */
export const ROOM_TABLE: Readonly<Record<string, readonly string[]>> = {
  // biome-ignore format: one storey a line
  'renderer/domain': [
    'values', 'records', 'structure', 'left-out', 'paper',
    'ranks', 'readings', 'rule-table', 'rules',
    'duties', 'workload', 'verbs', 'templates', 'naskah',
    'attachments', 'tenure', 'acting', 'vacancy', 'agenda', 'reports', 'findings', 'rule-packs',
    'acts', 'comparison', 'proposal', 'handover', 'sharing',
  ],
  'renderer/words': ['form', 'id', 'en', 'figures', '.', 'telling'],
  'renderer/help': ['form', 'id', 'en', '.'],
  'renderer/storage': ['upgrades', '.'],
  'renderer/exchange': [
    'pictures',
    'names',
    'read',
    'word',
    'pdf',
    'regulation',
    'naskah',
    'sheets',
    'tables',
    'write',
    'presets',
    'receipt',
    'forms',
    'look',
    'update',
    'docx',
  ],
  'renderer/layout': ['blocks', 'text', 'pages'],
  'renderer/print': [
    'marks',
    'sheet',
    'pdf',
    'heads',
    'plan',
    'text',
    'chart',
    'peta',
    'proposal',
    'naskah',
    'viewer',
  ],
  'renderer/registers': ['.', 'vacancies'],
  'renderer/papers': ['order', 'kinds', '.'],
  'renderer/app': [
    'view',
    'unexpected',
    'workspace',
    'scans',
    'shared-folder',
    'second-copy',
    'rule-packs',
    'updates',
    'server',
    '.',
    'files',
    'policy',
    'proposals',
    'printing',
    'headless',
  ],
  // biome-ignore format: one storey a line
  'renderer/screens': [
    'hooks', 'commands', 'help', 'unexpected', 'updates', 'forms', 'drawing', 'registers',
    'receipt', 'journal', 'sharing', 'data', 'findings', 'perwali', 'naskah', 'sheet', 'chart', 'panel', 'ringkasan', 'settings',
    'proposals', 'vacancies', 'printing', 'restore', 'importing', 'pasting',
    'shell', 'welcome', '.',
  ],
  'renderer/screens/chart': ['state', 'view', 'gestures', 'outline', 'dialogs', '.'],
  // biome-ignore format: one storey a line
  'renderer/screens/vacancies': [
    'shared', 'acting', 'case', 'register', 'retirements', 'freezes', 'road', 'documents', '.',
  ],
  // biome-ignore format: one storey a line
  'renderer/screens/proposals': [
    'state', 'acts', 'people', 'totals', 'duties', 'charts', 'decide', 'compare', 'past', 'road', '.',
  ],
  // biome-ignore format: one storey a line
  electron: [
    'words', 'policy', 'contract', 'files', 'server', 'updates', 'signing', 'window', 'gate', 'headless', 'paper', '.',
  ],
}

/** The room of a path inside that folder, or null where it lies elsewhere. */
export function roomOf(folder: string, path: string): string | null {
  if (!path.startsWith(`${folder}/`)) return null
  const rest = path.slice(folder.length + 1)
  return rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : '.'
}
