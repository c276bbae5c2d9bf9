/** A line the page offers in the menu of the window. */
export interface PageMenuLine {
  /** What is sent back when it is chosen: a command of the page. */
  readonly command: string
  readonly label: string
  /** As Electron writes it; null where it has no key. */
  readonly accelerator: string | null
  readonly enabled: boolean
}

type Groups = readonly (readonly PageMenuLine[])[]

/** What the page offers in the menu of the window, in the groups a line is drawn between. */
export interface PageMenu {
  readonly file: Groups
  readonly edit: Groups
  readonly view: Groups
  readonly help: Groups
  /** The files opened last, the latest first; without a label they are not shown. */
  readonly recent: {
    readonly label: string
    readonly files: readonly { readonly id: string; readonly name: string }[]
  }
}

/** The name of a command of the page: `undo`, `screen.bagan`, `file.save-copy`. */
export const COMMAND_FORM = /^[a-z]+(?:[.-][a-z]+)*$/
/** A key as Electron reads it; anything else would keep the menu from being made. */
export const ACCELERATOR_FORM = /^(?:(?:CmdOrCtrl|Alt|Shift)\+)*(?:[A-Z0-9=-]|F[1-9][0-2]?)$/
