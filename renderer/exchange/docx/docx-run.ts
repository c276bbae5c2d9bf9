import { type IRunOptions, TextRun } from 'docx'
import { heldTogether } from '../../domain/paper/no-break.ts'

/** Text a word processor tears nowhere but where the PDF may. */
export function run(text: string, style: Omit<IRunOptions, 'text'> = {}): TextRun {
  return new TextRun({ ...style, text: heldTogether(text) })
}
