/** A locked office: closed, it is one sealed file. */
export const lock = {
  'lock.menu': 'Lock the office…',
  'lock.change-menu': 'Change the passphrase…',
  'lock.drop-menu': 'Take the lock off…',
  'lock.closed': 'locked',
  'lock.open': 'open',
  'lock.title': 'Lock {{name}}',
  'lock.lead':
    'While it is closed this office is one sealed file in its folder: rows, journal, snapshots and papers are nowhere else. Its name can still be read in this list. While it is open its folder is open as ever.',
  'lock.warning':
    'Without the passphrase and without the recovery sheet nobody can open this office.',
  'lock.do': 'Lock the office',
  'lock.working': 'Locking …',
  'lock.done': '{{name}} is locked',
  'lock.code-lead':
    'This recovery code opens the office when its passphrase is forgotten. It is shown once; print the sheet and keep it elsewhere than this computer.',
  'lock.sheet-open': 'Open the sheet to print',
  'lock.sheet-lacks': 'Open the recovery sheet first: this code cannot be seen again.',
  'lock.change-title': 'Change the passphrase of {{name}}',
  'lock.old': 'The passphrase now, or the recovery code',
  'lock.old-lacks': 'Type the passphrase of now or the recovery code first.',
  'lock.change-do': 'Change',
  'lock.changed': 'The passphrase of {{name}} is changed. The recovery sheet stays good.',
  'lock.drop-title': 'Take the lock off {{name}}',
  'lock.drop-lead':
    'The office is opened with its passphrase and is then kept without a lock like any other: whoever opens this computer can read it.',
  'lock.drop-do': 'Take the lock off',
  'lock.dropped': '{{name}} is not locked any more.',
  'lock.sealing': 'Locking {{name}} …',
  'lock.sealing-hint': 'The program closes this office once it is locked.',
  'lock.not-sealed': 'The office is not locked yet',
  'lock.not-sealed-text':
    '{{name}} could not be locked: {{reason}} It is whole, but lies open in its folder. Open that office and close it again to lock it.',
  'lock.sheet': 'Recovery sheet of a locked office',
  'lock.sheet-office': 'Office',
  'lock.sheet-when': 'Locked',
  'lock.sheet-use':
    'Recovery code, written in the place of the passphrase; small letters and hyphens make no difference',
  'lock.sheet-how': 'How to use it',
  'lock.sheet-how-1':
    'Open the office in the program. When the passphrase is asked for, write the code above, then “Open”.',
  'lock.sheet-how-2':
    'Close the office, then choose “Change the passphrase…” in the menu of its row.',
  'lock.sheet-how-3':
    'Without a window: write the code in the first line of a file and name that with --open-with.',
  'lock.sheet-keep': 'Keeping this sheet',
  'lock.sheet-keep-1':
    'Keep it in a safe or a locked cupboard, not with the computer. Whoever holds it and the file can open this office.',
  'lock.sheet-keep-2': 'The code is not kept in the program and cannot be printed again.',
  'lock.sheet-keep-3':
    'Where this sheet is lost: take the lock off the office and lock it again; a new code is made and this one is void.',
  'lock.sheet-by': 'Locked by',
  'lock.sheet-kept-by': 'Kept by',
} as const
