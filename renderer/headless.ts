import { z } from 'zod'
import { civilToday } from './app/clock.ts'
import { desktopOf } from './app/desktop.ts'
import { runJob } from './app/headless/run-command.ts'
import { createPdfWriter } from './app/printing/pdf-writer.ts'
import { shippedFonts } from './app/printing/shipped-fonts.ts'
import { listenToPage } from './app/unexpected/listen.ts'
import { keepNotesWith } from './app/unexpected/unexpected.ts'
import { sealingDesktop } from './app/workspace/sealing-desktop.ts'

// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

const desktop = sealingDesktop(desktopOf(window))
// The main process says what a command that broke off did not do, and ends it.
keepNotesWith(desktop.noteUnexpected)
listenToPage(window, () => undefined)

void runJob({
  desktop,
  pdf: createPdfWriter(),
  fonts: shippedFonts,
  today: civilToday(),
})
