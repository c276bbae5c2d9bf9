# A program that does nothing but say how it was started: `berjalan.txt` in the user's local AppData.
Unicode true
Name "Bagan SOTK"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
Section
  ReadEnvStr $0 "PORTABLE_EXECUTABLE_DIR"
  ReadEnvStr $1 "PORTABLE_EXECUTABLE_FILE"
  FileOpen $2 "$LOCALAPPDATA\berjalan.txt" w
  FileWriteUTF16LE $2 "$CMDLINE|$0|$1"
  FileClose $2
SectionEnd
