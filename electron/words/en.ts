import type { MainWords } from './main-words.ts'

/** What the main process says itself, in English. */
export const english: MainWords = {
  /** What did not go well, in sentences that say what to do. */
  failures: {
    'bad-input':
      'The program sent a request that cannot be read ({about}). Close and open the program, then try again.',
    stranger:
      'This request does not come from the program’s window and was refused. Close and open the program.',
    unexpected:
      'What was asked for was not done because of an error of the program. What is marked “Saved” stays saved. Try again; if it happens again, make a problem report (menu Help).',
    'not-allowed':
      'There is no permission to read or write “{about}”. Check that folder’s permissions.',
    'disk-full': 'The disk is full: “{about}” cannot be written. Free some space, then try again.',
    'not-found':
      '“{about}” was not found. It may have been moved or renamed, or its drive was taken out; choose again.',
    'is-folder': '“{about}” is a folder, not a file. Choose a file in it, or use another name.',
    'is-link':
      '“{about}” is a link to another file and is not written to. Put the file itself in its place.',
    'in-the-way':
      '“{about}” cannot be made: something of that name is already there. Move it first, then try again.',
    'in-use': '“{about}” is in use by another program. Close it there, then try again.',
    'disk-failed':
      '“{about}” cannot be read or written. The disk may be faulty or gone; choose another folder, then try again.',
    'folder-slow':
      'The folder “{about}” does not answer yet. Work goes on here; the folder is tried again later.',
    'links-set-aside':
      'What this computer noted of shared folders, second copies, updates or city servers was damaged and was put aside as “{about}”. No work is lost; choose the folder or the server again.',
    'copies-within':
      '“{about}” lies in the folder of the offices themselves. Choose a folder on another disk, such as a stick or a folder of the network.',
    'copies-gone':
      'The copies in “{about}” are gone. Its disk may not be connected: connect it, or press Copy now to begin there anew.',
    'server-away':
      'The city’s server “{about}” does not answer. Work goes on here and is sent once the server answers again.',
    'server-no-tls':
      'The server “{about}” offers no encrypted connection (TLS), so it is not used. Ask whoever runs it to turn that on.',
    'server-certificate':
      'The certificate of the server “{about}” is not signed by the chosen CA file, so it is not trusted. Ask whoever runs it for the right CA file.',
    'server-expired':
      'The certificate of the server “{about}” is not valid on this day. Check the date of this computer; if it is right, ask whoever runs it to renew the certificate.',
    'server-shut':
      'The server “{about}” takes no connections from this network or for this login. Ask whoever runs it to allow it (pg_hba.conf).',
    'server-other-name':
      'The server’s certificate does not name “{about}”. Enter the name of the server exactly as you were given it.',
    'server-password':
      'The server “{about}” refused the login or its password. Check both, then try again.',
    'server-ask-password':
      'The password for the server “{about}” is not kept on this computer. Enter it once more.',
    'server-no-rights':
      'This login is no member in that database of the server “{about}”. Check the name of the database, or ask whoever runs it to make it a member.',
    'server-not-set-up':
      'The server “{about}” is not set up for Bagan SOTK. Ask whoever runs it to run “server init”.',
    'server-not-begun':
      'There is no organisation on the server “{about}” yet. The organisation’s own office sends it first.',
    'server-failed':
      'The server “{about}” answered with an error. Nothing was written; tell whoever runs it.',
    'update-no-key':
      'This program (version {about}) was built without a key of releases, so updates are not set up and no folder is looked at. Ask whoever hands out the program for its package.',
    'update-no-place':
      'No folder of updates was chosen yet. Choose one in Settings › Updates, or name the folder.',
    'update-none':
      'There is no pembaruan.json in “{about}”, so there is no release there yet. If there should be one, ask whoever keeps that folder.',
    'update-unsigned':
      'The release in “{about}” is not signed (pembaruan.json.sig is missing) and is not used. Ask whoever keeps that folder to copy all files of the release.',
    'update-wrong-signature':
      'The signature of the release in “{about}” does not fit: the file is damaged, or somebody changed it. Nothing was taken; ask whoever keeps that folder to copy the release again.',
    'update-unknown-key':
      'The release in “{about}” is signed with a key this program does not know. Nothing was taken; ask whoever hands out the program before you install anything.',
    'update-damaged':
      '“{about}” is signed rightly, but its form cannot be read. Ask whoever made the release to make it again.',
    'update-newer-form':
      '“{about}” was written for a newer program than this one. Install the package in that folder yourself, after asking whoever keeps it.',
    'update-bad-name':
      'The release names a file “{about}”, which is no plain name of a file in that folder. Nothing was taken; tell whoever made the release.',
    'update-too-large':
      '“{about}” is larger than a release of this program can be, and was not read. Ask whoever keeps that folder to copy the release again.',
    'update-data-older':
      'Version {about} stores an older version of data than this program, so your offices would not open for work there. It is not offered; ask for a newer release.',
    'update-no-package':
      'There is version {about}, but without a package for this computer. Ask whoever keeps that folder to add it.',
    'update-package-missing':
      'The package “{about}” is named in the release but does not lie in that folder. Ask whoever keeps it to copy the package.',
    'update-package-damaged':
      'The package “{about}” is not the one that was signed for: damaged, cut off or exchanged. It is not used; ask whoever keeps that folder to copy the package again.',
    'scan-refused':
      'That file is no whole PDF, JPG, PNG or DOCX, so it was not kept in “{about}”. Scan or save it once more, then attach it again.',
    'scan-damaged':
      'The scan “{about}” is not what was attached any more: it was damaged, or changed outside the program. Take that file from a copy, or attach the original again.',
    'not-written':
      'What was written to “{about}” does not read back the same. The old file is untouched; save on another disk.',
    'journal-out-of-step':
      'The journal in “{about}” does not continue where the program is: the folder was changed outside it. Close and open this file again.',
    'taken-over':
      'This office was taken over by the computer {about}. Nothing more is written from here; open it again to read it.',
    'file-too-large':
      '“{about}” is larger than 512 MB and is not opened. Split it into several files first.',
    'template-too-large':
      '“{about}” is larger than 20 MB and is not offered as an example office. Ask whoever keeps it to save an example without its history.',
    'template-no-file': '“{about}” is no plain file and is not offered as an example office.',
    'template-more':
      '{about} more files are not offered: at most 50 files in the folder of example offices, by name.',
    'table-too-large':
      '{about} is larger than 100 MB, the most that is read. Divide it by office and open one after another.',
    'not-started-with': 'The program was not asked to open “{about}”. Open it by Open file.',
    'no-workspace':
      '“{about}” holds no journal or snapshot of Bagan SOTK. Choose another office’s folder.',
    'print-failed': 'The sheets could not be made: {about}. Try again, or choose other paper.',
    'picture-too-large':
      'A picture of {about} pixels is too large. Choose smaller paper or a lower resolution.',
    'paper-stopped': 'The making of the sheets was stopped. Nothing was saved or printed.',
    'no-printer':
      'No printer is installed on this computer. Add or connect one in the system’s settings, or save a PDF and print it from another computer.',
    'no-print-dialog':
      'The system’s print dialog cannot be opened. Save a PDF and print it from a PDF reader.',
    'no-trash':
      'The system’s trash cannot take “{about}”, so nothing was deleted. Move that folder yourself in the file manager, or only put the office away.',
    'no-viewer':
      'There is no program that can open “{about}”. Save the file, then open it from the file manager.',
  },
  /** Of dialogs and standard error. */
  phrases: {
    'previous-open':
      'The copy of before can still be read in “{reason}”. Delete it if it is not needed.',
    'no-command': 'There is no command “{reason}”.',
    meant: 'Did you mean {reason}?',
    'no-option': 'The option {reason} needs a command, or there is no such option.',
    'one-file':
      '“{reason}” is not expected here: a window opens on one file, and a command stands first.',
    'no-window': 'No window can be opened here: there is no display.',
    commands: 'Commands without a window: {reason}. What they do: help.',
    'standard-output': 'standard output',
    'no-memory-display':
      'This command needs Xvfb, since there is no display here, and Xvfb could not be started. Type: apt install xvfb',
    'second-instance': 'Bagan SOTK is already open; its window is shown.',
    'no-place':
      'Bagan SOTK cannot open: the program’s data folder “{reason}” cannot be written. Allow writing to that folder, free some space on its disk, or start the program with --user-data=FOLDER.',
    'older-open':
      'Bagan SOTK cannot open: its older version is still open and uses “{reason}”. Close that one first, then open this one again.',
    'no-profile':
      'The command was not carried out: no temporary place can be written. Tried: {reason}. Allow writing to one of them, or name another folder in TMPDIR.',
    'no-lock':
      'Bagan SOTK cannot open: whether it is open already cannot be checked. See that the folder “{reason}” can be written, then open it again.',
    'start-failed':
      'Bagan SOTK cannot open because of an unexpected error. What is marked “Saved” is intact. Open it again; if it happens again, report it with the notes “{reason}”.',
    'at-work': 'At work… {reason} seconds',
    'command-broken':
      'This command stopped because of an error of the program and is not done. Try again; if it happens again, report it with the notes “{reason}”.',
    'page-stopped': 'The program’s page stopped ({reason}).',
    'page-stopped-detail':
      'Everything marked “Saved” is intact; what was being typed may have to be typed again. If it happens again, make a problem report (menu Help).',
    reload: 'Reload',
    quit: 'Quit',
    'unsaved-title': 'The last changes are not saved yet.',
    'unsaved-detail':
      'If the program closes now, the copy in the folder stays behind until the file is opened again, and changes held in the warning are lost.',
    'busy-title': 'The program is still at work.',
    'busy-detail': 'Closing now may stop work that is not finished.',
    'close-anyway': 'Close anyway',
    stay: 'Go back',
  },
  /** What the system does itself, in the menu of the window. */
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    'close-window': 'Close Window',
    minimize: 'Minimize',
    'zoom-window': 'Zoom',
    front: 'Bring All to Front',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    'select-all': 'Select All',
    help: '&Help',
    'full-screen': 'Full Screen',
  },
}
