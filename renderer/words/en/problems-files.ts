import type { problemsFiles as indonesian } from '../id/problems-files.ts'

/** Sentences for files that cannot be opened. */
export const problemsFiles: Record<keyof typeof indonesian, string> = {
  'bagan-empty': 'This .bagan file is empty (0 bytes). Choose another backup.',
  'bagan-unknown': 'This is not a .bagan file. Choose a backup made by this program.',
  'bagan-truncated':
    'This .bagan file is cut off or damaged and cannot be opened. Copy it again from where it came, or choose another backup.',
  'bagan-newer':
    'This .bagan file was made by a newer version of the program (form {{version}}; this one knows up to {{known}}). Install the newer version to open it.',
  'data-newer':
    'This file’s data was written by a newer version of the program (data version {{version}}; this one knows up to version {{known}}). Nothing was changed. Install the newer version to work with it.',
  'upgrade-failed':
    'Data of version {{version}} cannot be brought to today’s form: what came out is not whole. Nothing was changed; the old data and its snapshot are there. Open the file with the old version of the program, or open its snapshot from the file’s folder.',
  'folder-unusable':
    'The file’s folder cannot be used yet, so this file can only be read and printed: {{reason}} The program tries again by itself.',
  'snapshot-unreadable': 'This snapshot cannot be read: {{reason}} Choose another.',
  'point-unreachable':
    'The state after entry {{seq}} cannot be put together any more: some of the journal after it cannot be read. Choose a snapshot of that time.',
  'bagan-spoilt':
    'What this .bagan file holds does not fit its checksum: it was altered after it was saved. Choose another backup.',
  'bagan-record':
    'Line {{line}} of this .bagan file is not known (“{{field}}”). Choose another backup.',
  'logo-no-picture': 'This file is no PNG, JPEG or SVG picture. Choose a picture of the logo.',
  'logo-broken':
    'This picture is damaged, cut off, or holds nothing that can be drawn. Save it anew where it was made, then choose it again.',
  'logo-too-large':
    'This picture has {{size}} KB; {{most}} KB at most. Make it smaller, then choose it again.',
  'logo-too-small':
    'This picture has only {{width}} × {{height}} dots and would print blurred; {{least}} dots at least. Choose a larger one.',
  'logo-too-long':
    'This picture is too long for a logo: more than eight times as long as wide. Cut it first.',
}
