/** What a clock runs, as it is typed: a script, and the line that starts it. The same in both languages. */
export const LINUX_SCRIPT = [
  '#!/bin/sh',
  'umask 077',
  'cd "$HOME" && mkdir -p Salinan || exit 2',
  '{',
  '  bagan-sotk restore "Documents/Bagan SOTK/Dinas" --passphrase-file .frasa --out Salinan/malam.bagan',
  '  code=$?',
  '  echo "$(date "+%F %T") $code"',
  '} >>Salinan/log.txt 2>&1',
  'exit $code',
]
export const LINUX_NIGHTLY = ['30 21 * * * sh "$HOME/malam.sh"']
export const LINUX_MONTHLY = [
  '0 6 1 * * cd "$HOME" && bagan-sotk papers Salinan/malam.bagan --open-with .frasa --out Salinan/bulan-ini >>Salinan/log.txt 2>&1',
]
export const WINDOWS_SCRIPT = [
  '@echo off',
  'cd /d "%USERPROFILE%"',
  'if not exist Salinan mkdir Salinan',
  '"%LOCALAPPDATA%\\Programs\\Bagan SOTK\\Bagan SOTK.exe" restore "Documents\\Bagan SOTK\\Dinas" --passphrase-file frasa.txt --out Salinan\\malam.bagan >>Salinan\\log.txt 2>&1',
  'set CODE=%ERRORLEVEL%',
  'echo %DATE% %TIME% %CODE% >>Salinan\\log.txt',
  'exit /b %CODE%',
]
export const WINDOWS_NIGHTLY = [
  'schtasks /Create /TN "Bagan SOTK malam" /SC DAILY /ST 21:30 /TR "\\"%USERPROFILE%\\malam.cmd\\""',
]
export const WINDOWS_MONTHLY = [
  'schtasks /Create /TN "Bagan SOTK bulanan" /SC MONTHLY /D 1 /ST 06:00 /TR "\\"%USERPROFILE%\\bulanan.cmd\\""',
]
/** Every Monday, after the copy of the night: a sheet for the board, and reminders of the months to come. */
export const LINUX_WEEKLY = [
  '0 6 * * 1 cd "$HOME" && bagan-sotk export Salinan/malam.bagan --open-with .frasa --what agenda --out Salinan/agenda.pdf >>Salinan/log.txt 2>&1',
  '5 6 * * 1 cd "$HOME" && bagan-sotk export Salinan/malam.bagan --open-with .frasa --what agenda --until $(date -d "+90 days" +\\%F) --out Salinan/agenda.ics >>Salinan/log.txt 2>&1',
]
export const WINDOWS_WEEKLY = [
  '"%LOCALAPPDATA%\\Programs\\Bagan SOTK\\Bagan SOTK.exe" export Salinan\\malam.bagan --open-with frasa.txt --what agenda --out Salinan\\agenda.pdf >>Salinan\\log.txt 2>&1',
  "for /f %%D in ('powershell -NoProfile -Command \"(Get-Date).AddDays(90).ToString(''yyyy-MM-dd'')\"') do set SAMPAI=%%D",
  '"%LOCALAPPDATA%\\Programs\\Bagan SOTK\\Bagan SOTK.exe" export Salinan\\malam.bagan --open-with frasa.txt --what agenda --until %SAMPAI% --out Salinan\\agenda.ics >>Salinan\\log.txt 2>&1',
  'schtasks /Create /TN "Bagan SOTK agenda" /SC WEEKLY /D MON /ST 06:00 /TR "\\"%USERPROFILE%\\agenda.cmd\\""',
]
