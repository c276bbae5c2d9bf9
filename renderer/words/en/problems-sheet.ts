import type { problemsSheet as indonesian } from '../id/problems-sheet.ts'

/** Sentences for cells of the sheet that cannot be set. */
export const problemsSheet: Record<keyof typeof indonesian, string> = {
  'cell-not-of-unit': '{{name}} is a unit; that column is for posts only. Nothing was changed.',
  'cell-not-of-post': '{{name}} is a post; that column is for units only. Nothing was changed.',
  'cell-not-a-value': '“{{value}}” cannot stand in that column for {{name}}. Nothing was changed.',
  'cell-not-a-choice':
    '“{{value}}” is no choice there is for {{name}}. Choose from its list. Nothing was changed.',
  'cell-not-an-eselon':
    '“{{value}}” at {{name}} is not an eselon. Write for example III.b. Nothing was changed.',
  'cell-not-a-count':
    '“{{value}}” at {{name}} is not a whole number of 0 or more. Nothing was changed.',
  'filled-below-named':
    'B of {{name}} cannot be {{value}}: {{named}} of its holders are on file by name. End their appointments first.',
  'holder-not-single':
    '{{name}} is held by several people. Change names and NIP in the panel. Nothing was changed.',
  'holder-missing': '{{name}} is vacant; enter the name of its holder first. Nothing was changed.',
  'holder-acting':
    '{{name}}: acting holders are appointed in the panel, with their order and term. Nothing was changed.',
  'holder-not-cleared':
    'The holder of {{name}} is not removed by emptying the cell. End the appointment in the panel, with date and cause.',
  'nip-not-18-digits':
    'The NIP “{{value}}” at {{name}} does not have 18 digits. Correct it or leave it blank. Nothing was changed.',
}
