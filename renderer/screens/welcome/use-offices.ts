import { useMemo } from 'react'
import { civilToday } from '../../app/clock.ts'
import { type AllBackedUp, backupOfAll } from '../../app/files/backup-all.ts'
import {
  copyOffice,
  type Office,
  officesOf,
  readCovers,
  renameClosed,
  trashOffice,
} from '../../app/files/cabinet.ts'
import { CallFailed } from '../../app/files/cannot-read.ts'
import type { Program } from '../../app/files/program.ts'
import {
  removeBegun,
  type StrangeFolder,
  strangeFolders,
  takeIn,
} from '../../app/files/strange-folders.ts'
import type { SecondCopies } from '../../app/second-copy/second-copy.ts'
import type { OfficeCover } from '../../app/view/office-covers.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import type { Words } from '../../words/words.ts'

/** The offices, and the folders among theirs that hold none or cannot be read. */
export interface OnThisComputer {
  readonly offices: readonly Office[]
  readonly strange: readonly StrangeFolder[]
}

/** What can be done with offices that are not open. */
export interface OfficeActs {
  listOffices(): Promise<OnThisComputer>
  /** Copies what a folder holds of an office into one that can be opened; answers its name. */
  takeIn(folder: StrangeFolder): Promise<Result<string>>
  /** Throws away what an office that was cut off left behind; answers where it lay. */
  removeBegun(folder: StrangeFolder): Promise<Result<string>>
  /** Shows the folder that holds all of them. */
  revealOffices(): ReturnType<OfficeActs['reveal']>
  rename(office: Office, name: string, note: string, withTop: boolean): Promise<Result<unknown>>
  copy(office: Office, note: string): Promise<Result<unknown>>
  putAway(office: Office, away: boolean): void
  /** ISO moment all were last saved in one file; null: never. */
  lastBackUp(): string | null
  /** What is known of their copies on another disk; null where no folder was named for them. `at`: the moment it was asked. */
  secondCopies(): Promise<{ readonly copies: SecondCopies; readonly at: string } | null>
  /** Saves all offices in one file where the user says; null where the user gave up. */
  backUpAll(offices: readonly Office[], words: Words): Promise<BackedUp | null>
  /** Answers where it lay. */
  trash(office: Office): Promise<Result<string>>
  /** Answers why its folder could not be shown; null where it was. */
  reveal(office: Office): Promise<{ readonly code: string; readonly message: string } | null>
}

/** Where the copy of all lies, how many are in it, and which are not. */
export interface BackedUp extends Pick<AllBackedUp, 'count' | 'left' | 'scansLeft'> {
  readonly path: string
}

export function useOffices(program: Program, preferences: Store<Preferences>): OfficeActs {
  return useMemo(() => {
    const { desktop } = program
    const cover = (id: string, change: Partial<OfficeCover> | null) => {
      const { [id]: before, ...others } = preferences.get().offices
      if (change === null) preferences.set({ offices: others })
      else
        preferences.set({ offices: { ...others, [id]: { ...EMPTY_COVER, ...before, ...change } } })
    }
    return {
      async listOffices() {
        const known = await desktop.listWorkspaces({})
        if (!known.ok) throw new CallFailed(known.code, known.message)
        const strange = await strangeFolders(program)
        const folders = known.value.filter(({ id }) => !strange.some(({ name }) => name === id))
        const found = await readCovers(program, folders, preferences.get().offices)
        const offices = { ...found, ...preferences.get().offices }
        if (Object.keys(found).length > 0) preferences.set({ offices })
        return { offices: officesOf(folders, offices), strange }
      },
      async takeIn(folder) {
        const taken = await takeIn(program, folder)
        // Its name may be that of the office it was copied from.
        if (taken.ok) cover(taken.value, { note: folder.name })
        return taken
      },
      async removeBegun(folder) {
        const gone = await removeBegun(program, folder)
        if (gone.ok) cover(folder.name, null)
        return gone
      },
      async revealOffices() {
        const shown = await desktop.revealOffices({})
        return shown.ok ? null : shown
      },
      async rename({ id, name: before }, name, note, withTop) {
        const renamed = name === before ? null : await renameClosed(program, id, name, withTop)
        if (renamed && !renamed.ok) return renamed
        const named = renamed ? { name: renamed.value.name, top: renamed.value.top } : {}
        cover(id, { ...named, note })
        return ok(null)
      },
      async copy({ id }, note) {
        const copied = await copyOffice(program, id)
        if (copied.ok) cover(copied.value.id, { ...copied.value.cover, note })
        return copied
      },
      putAway: ({ id, name, units, government, top }, putAway) =>
        cover(id, { name, government, top, units: units ?? 0, putAway }),
      async secondCopies() {
        const known = await desktop.secondCopies({})
        // What cannot be told of them stands in the settings of an office.
        return known.ok && known.value ? { copies: known.value, at: program.now() } : null
      },
      lastBackUp: () => preferences.get().backedUpAt,
      async backUpAll(offices, words) {
        const { bytes, count, left, scansLeft } = await backupOfAll(program, offices)
        const saved = await desktop.saveFile({
          title: words('office.back-up-all'),
          suggestedName: `${words('office.back-up-name', { on: civilToday() })}.zip`,
          filters: [{ name: words('office.back-up-file'), extensions: ['zip'] }],
          bytes,
        })
        if (!saved.ok) throw new CallFailed(saved.code, saved.message)
        if (!saved.value) return null
        preferences.set({ backedUpAt: program.now() })
        return { path: saved.value.path, count, left, scansLeft }
      },
      async trash({ id }) {
        const gone = await trashOffice(program, id)
        if (gone.ok) cover(id, null)
        return gone
      },
      reveal: async ({ id }) => {
        const shown = await desktop.revealWorkspace({ id })
        return shown.ok ? null : shown
      },
    }
  }, [program, preferences])
}

export const EMPTY_COVER: OfficeCover = {
  name: '',
  government: '',
  units: 0,
  top: '',
  openedAt: '',
  putAway: false,
  note: '',
  from: null,
}
