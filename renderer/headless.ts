import { z } from 'zod'
import { civilToday } from './app/clock.ts'
import { desktopOf } from './app/desktop.ts'
import { runJob } from './app/headless/run-command.ts'
import { createPdfWriter } from './app/printing/pdf-writer.ts'
import { shippedFonts } from './app/printing/shipped-fonts.ts'

// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

void runJob({
  desktop: desktopOf(window),
  pdf: createPdfWriter(),
  fonts: shippedFonts,
  today: civilToday(),
})
