import { type PageText, step } from '../form/page-text.ts'

/** The page on a desk that goes to somebody else. */
export const handover = {
  handover: {
    title: 'Hand the work over to a successor',
    find: 'handover hand over successor leave job transfer replacement minutes desk new',
    steps: [
      step`Open ${'screen.pengaturan'}, the part ${'handover.title'}, then ${'handover.open'}: who hands over and who takes over, the day, and ${'handover.note'} for what stands in no register.`,
      step`${'handover.submit'} leads to ${'screen.cetak'}: minutes of what the office holds that day, signed by both and by who knows of it. Save them as PDF or DOCX.`,
      step`Passphrase and recovery sheet are not written there: hand them over in person and apart. Where the computer goes along, tick ${'handover.along'}.`,
      step`Who takes over sees it on ${'ringkasan.tab-today'} as soon as this office is opened, on another computer too, until ${'handover.read'} is pressed. Who wrote it is not told.`,
      step`A slip: ${'handover.correct'}, or ${'handover.remove'} in its form. Without a window: bagan-sotk export FILE --what handover --from-name NAME --to-name NAME --out handover.pdf.`,
    ],
  },
} as const satisfies Record<string, PageText>
