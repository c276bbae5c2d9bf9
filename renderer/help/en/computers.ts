import { EVERY_OFFICE, HAND_OUT, INSTALL_DEB, TAKE_ALONG } from '../form/computer-lines.ts'
import { type PageText, step } from '../form/page-text.ts'
import { POLICY_COMMANDS, POLICY_EXAMPLE, POLICY_PLACES } from '../form/policy-lines.ts'

/** For whoever looks after the computers. */
export const computers = {
  'where-it-lies': {
    title: 'Where data lie on a computer, and how large',
    find: 'where location folder data stored size grow disk space appdata onedrive nextcloud antivirus roaming profile documents refused controlled folder access another place administrator admin',
    steps: [
      step`Offices (journal and snapshots) are in the folder Bagan SOTK in Documents; ${'shell.reveal'} opens it. The database and this computer’s settings are in ~/.config/bagan-sotk (Linux) or %LOCALAPPDATA%\\bagan-sotk (Windows). Nothing else is written, and nothing is sent.`,
      step`Documents is refused (on Windows: Controlled folder access): the first page names the folder. Allow this program, then ${'welcome.place-try'}; or ${'welcome.place-choose'} and ${'updates.restart'}. Offices that lie in Documents stay there; copy their folders yourself, or choose Documents again one day.`,
      step`A city of 1,000 units and 2,444 posts after 5,000 changes: journal 9 MB, snapshots 3 MB, database 6 MB. Each change adds about 1.2 kB of journal. Snapshots stop growing: the last 20 are kept, one of each of 30 days, and one of each month.`,
      step`The folder of offices may lie in OneDrive, Nextcloud or a redirected Documents; mark it to be always kept on the device. One office is open on one computer at a time; for two laptops use ${'sharing.folder-choose'} in ${'screen.data'} › ${'data.tab-sharing'}.`,
      step`The folder of the database must not be synchronised, and is left out by an antivirus that locks files. If it is lost, offices come back from their folders; only language, looks, the officer’s name and the place of the second copy are filled in again.`,
      step`Integrity is checked in ${'screen.riwayat'} › ${'restore.tab-integrity'}, or without a window: bagan-sotk verify FOLDER (0 whole, 1 something does not agree, 2 no folder of an office).`,
    ],
    typed: [
      {
        what: 'Linux: all offices of a folder; those that are not whole are named',
        lines: EVERY_OFFICE,
      },
    ],
  },
  'many-computers': {
    title: 'Look after many computers',
    find: 'administrator admin many laptops install silent rollout mass move laptop replace computer support lost passphrase password erase person data rollback older version',
    steps: [
      step`Debian and Ubuntu install the .deb, which is also updated and removed without touching data. Other Linux: unpack the portable archive; while a folder data stands in it, all data are there and go along.`,
      step`A newer package is installed over the older one. Older data are brought up when their office is opened, after a whole copy of the older version was kept. Back to the version before: install its package; an office that the newer one has opened is only looked at there, and work goes on from the copy of the older version.`,
      step`A laptop is replaced: close the program, copy the folder Bagan SOTK to the same place, open. One office alone: ${'shell.save-copy'}, or bagan-sotk restore from its folder. On the old laptop ${'erase.menu'}`,
      step`A lost passphrase cannot be brought back by anybody: there is no master key. A locked office still opens by the recovery code that was printed once; sealed copies have no code. Keep both in a safe before the laptop leaves the house.`,
      step`A person asks (UU 27/2022): ${'forget.menu'} on the first page, or bagan-sotk person and bagan-sotk forget. Night copies, second copy and backups made before still hold that person; delete them yourself.`,
      step`Something is wrong: ask for the ZIP of ${'report.open'}, the sentence on the screen, and what bagan-sotk verify says. No data of the office are in that ZIP; the office itself need not be sent.`,
    ],
    typed: [
      { what: 'Debian, Ubuntu: install or update', lines: INSTALL_DEB },
      { what: 'Linux: one office from its folder, to be moved', lines: TAKE_ALONG },
      {
        what: 'Linux: what is recorded about somebody, then the office without them',
        lines: HAND_OUT,
      },
    ],
  },
  policy: {
    title: 'Policy for all computers',
    find: 'policy administrator all computers laptops group policy gpo admx registry lock locked set by shared settings kebijakan.json',
    steps: [
      step`Write kebijakan.json like the example below; every key may be left out. Look at it with the command policy check: what is wrong is named with what is right, and the rest still applies.`,
      step`Lay it, as an administrator, where the system has its place. On Windows make the folder “Bagan SOTK” yourself and take the right to write there from usual users; or use Group Policy with the templates of policy admx, which writes to HKLM\\Software\\Policies\\Bagan SOTK.`,
      step`Group Policy counts first, then the file of this computer, then a file beside a program that is carried along with its data. Users cannot put another in its place by an option or a variable.`,
      step`Values of the policy (${'settings.language'}, ${'settings.theme'} and others) are a beginning: they are used where nothing was filled in, and follow the policy as long as nobody has changed them. What is named in its list of locks is always used, and its field in ${'screen.pengaturan'} and ${'updates.title'} is closed and says why; so are rows of rules, retirement ages and holidays that are locked (${'policy.locked-row'}), on their own screens. What was changed before the lock can still be undone; locked values come back when the office is opened.`,
      step`The folder of example offices (“templat”) holds plain .bagan files, at most 50, of at most 20 MB each and without a passphrase; by their names they are offered under ${'welcome.shape'} in ${'welcome.new'}. What cannot be used is named there.`,
      step`Letterhead, signers, rules, retirement ages and holidays go into an office as one entry of ${'screen.riwayat'} when it is opened. Each rule pack (its file and the fingerprint of its key) goes in as an entry of its own. Rows the office has changed itself stay; limits stay warnings. The example, and offices that are only read, are left alone.`,
      step`See what holds in ${'screen.pengaturan'}, under ${'policy.title'}: who set it, where its file lies, what is locked, and what is not used. A folder for data that was set is used once the offices there are were moved to it; until then the usual folder is, and that is told.`,
    ],
    typed: [
      { what: 'Its place', lines: POLICY_PLACES },
      { what: 'An example of kebijakan.json', lines: POLICY_EXAMPLE },
      {
        what: 'Commands: check a file, check this computer, keys of all rules, ADMX templates',
        lines: POLICY_COMMANDS,
      },
    ],
  },
} as const satisfies Record<string, PageText>
