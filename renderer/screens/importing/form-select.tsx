import { NativeSelect } from '@mantine/core'
import type { ImportLook, ImportWish } from '../../app/files/import-terms.ts'
import { INPUT_PRESETS, inputPresetName } from '../../app/files/read-input.ts'
import { useWords } from '../../app/session.tsx'

/** The form the files are read as; another one begins anew with what is settled. */
export function FormSelect(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
}) {
  const { look, change } = props
  const words = useWords()
  const forms = INPUT_PRESETS.filter((preset) => preset !== 'bagan' && preset !== 'popolo')
  return (
    <NativeSelect
      size="sm"
      label={words('import.form')}
      data={forms.map((preset) => ({ value: preset, label: inputPresetName(preset, words) }))}
      value={look.wish.preset}
      onChange={(event) => {
        const preset = forms.find((one) => one === event.currentTarget.value)
        if (preset) change({ ...look.wish, preset, settled: {} })
      }}
    />
  )
}
