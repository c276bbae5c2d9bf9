/** Files in the folder an administrator keeps for new offices to begin from; their contents are not looked at. */
export interface OfficeTemplates {
  readonly folder: string
  /** Names of files, as they are sorted in the folder. */
  readonly files: readonly string[]
  /** Files that are not offered, each with its sentence; without a name those beyond the number there may be. */
  readonly left: readonly { readonly name: string; readonly message: string }[]
}

export interface TemplateCalls {
  /** Null where the policy of this computer names no folder. Refused where that cannot be read, or does not answer. */
  officeTemplates(input: Record<string, never>): OfficeTemplates | null
  /** One of those in the folder. */
  readOfficeTemplate(input: { name: string }): Uint8Array
}

export const TEMPLATE_CALLS = {
  officeTemplates: 1,
  readOfficeTemplate: 1,
} as const satisfies Record<keyof TemplateCalls, 1>
