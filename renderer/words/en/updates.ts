import type { Translated } from '../form/translated.ts'
import type { updates as indonesian } from '../id/updates.ts'

/** Newer programs, and what they bring. */
export const updates: Translated<typeof indonesian> = {
  'updates.title': 'Updates',
  'updates.lead':
    'A newer program comes from a shared folder or a stick, without the internet. That folder is looked at once a day; nothing is installed by itself.',
  'updates.open': 'Updates of the program…',
  'updates.not-set-up':
    'This program was built without a key of releases, so updates are not set up and no folder is looked at. A newer package is installed by hand: ask whoever hands out the program.',
  'updates.no-place':
    'There is no folder of updates yet. Choose the network folder or the stick where releases are laid.',
  'updates.place': 'Folder of updates',
  'updates.place-set': 'set by the policy of this computer',
  'updates.looked': 'Last looked at {{when}}.',
  'updates.never': 'Never looked at.',
  'updates.same': 'This program, version {{version}}, is the newest in that folder.',
  'updates.older':
    'There is version {{version}} in that folder, older than this program; it is not offered.',
  'updates.newer': 'Version {{version}} ({{day}}) is available.',
  'updates.strip': 'Version {{version}} is in the folder of updates.',
  'updates.show': 'Look…',
  'updates.dismiss': 'Close the notice of the update',
  'updates.package': 'The package for this computer: {{file}} ({{size}} MB).',
  'updates.take': 'Take the package',
  'updates.taking': 'Copying and proving the package…',
  'updates.taken':
    'The package was copied to this computer and is the very one that was signed for: {{path}}',
  'updates.install': 'Open the package',
  'updates.reveal': 'Show in its folder',
  'updates.how-deb':
    "It is installed by the system, which asks for an administrator's password. In a terminal: sudo apt install with the file above. You may go on working; once it is installed, this program offers to start anew.",
  'updates.how-portable':
    'Close this program, then put what is in the package in place of what is in its folder; leave the folder data in it as it is.',
  'updates.how-appimage': 'Close this program, then put the file above in place of its AppImage.',
  'updates.how-nsis': 'The installer closes this program first; wait until it says Saved.',
  'updates.how-msi':
    "The installer asks for an administrator's rights and closes this program first; on many computers this package is installed by group policy.",
  'updates.how-dmg': 'Close this program, then drag the program in the package into Applications.',
  'updates.back':
    "The offices' data are not touched. Should the new version fail you, install the package of the version before; an office that was opened with a newer version of data can only be looked at there, so save a .bagan copy before you update.",
  'updates.now': 'Look now',
  'updates.choose': 'Choose a folder…',
  'updates.choose-other': 'Another folder…',
  'updates.choose-title': 'The folder releases of Bagan SOTK are laid into',
  'updates.leave': 'Stop looking',
  'updates.replaced':
    'This program was replaced on this computer; this window still runs the old one. Starting anew waits for what is typed and saved.',
  'updates.restart': 'Start anew',
  'updates.whats-new': 'What is new',
  'updates.whats-new-menu': 'What is new in each version',
  'updates.of-version': 'Version {{version}} · {{day}}',
  'updates.updated':
    "This program is version {{version}} now. Your offices' data are as they were.",
  'updates.key': 'Key of releases',
  'updates.keys-none': 'not set up',
  'updates.last-look': 'Updates last looked at',
  'updates.never-short': 'never',
}
