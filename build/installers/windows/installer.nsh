# What this program adds to the installer electron-builder writes: its sentences in Indonesian, its kind of file, and that
# nothing but the program itself is ever removed. Read by makensis before the installer's own pages.

# Sentences of electron-builder that exist in English alone are said again in Indonesian.
!pragma warning disable 6030
!include "${__FILEDIR__}/sentences.nsh"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(baganFolder)"

!macro customHeader
  !ifndef BUILD_UNINSTALLER
    # The folder of the offices never becomes that of the program: it is taken away as a whole with it.
    Function isAmongOffices
      Exch $R1
      Push $R2
      Push $R3
      StrLen $R2 "$R1"
      StrCpy $R3 "$INSTDIR\" $R2
      ${If} $R3 == $R1
        StrCpy $R1 "1"
      ${Else}
        StrCpy $R1 "0"
      ${EndIf}
      Pop $R3
      Pop $R2
      Exch $R1
    FunctionEnd

    # The button that goes on is out of reach as long as such a folder is chosen.
    Function .onVerifyInstDir
      !insertmacro baganPlace $R0
      ${If} $R0 == "1"
        Abort
      ${EndIf}
    FunctionEnd
  !endif

  !ifdef BUILD_UNINSTALLER
    # 1 for what a packaged Electron consists of in its uppermost folder, by name; anything else is somebody's own.
    Function un.isOfProgram
      Exch $R1
      Push $R2
      StrCpy $R2 "$R1" "" -4
      ${If} $R1 == "locales"
      ${OrIf} $R1 == "resources"
      ${OrIf} $R1 == "version"
      ${OrIf} $R1 == "LICENSES.txt"
      ${OrIf} $R1 == "LICENSES.chromium.html"
      ${OrIf} $R1 == "LICENSE.electron.txt"
      ${OrIf} $R1 == "icudtl.dat"
      ${OrIf} $R1 == "snapshot_blob.bin"
      ${OrIf} $R1 == "v8_context_snapshot.bin"
      ${OrIf} $R1 == "vk_swiftshader_icd.json"
      ${OrIf} $R1 == "uninstallerIcon.ico"
      ${OrIf} $R1 == "${APP_EXECUTABLE_FILENAME}"
      ${OrIf} $R1 == "${UNINSTALL_FILENAME}"
      ${OrIf} $R2 == ".dll"
      ${OrIf} $R2 == ".pak"
        StrCpy $R1 "1"
      ${Else}
        StrCpy $R1 "0"
      ${EndIf}
      Pop $R2
      Exch $R1
    FunctionEnd
  !endif
!macroend

# 1 where the chosen folder lies in this user's documents or in those of all, else 0.
!macro baganPlace OUT
  SetShellVarContext all
  Push "$DOCUMENTS\"
  Call isAmongOffices
  Pop ${OUT}
  SetShellVarContext current
  ${If} ${OUT} != "1"
    Push "$DOCUMENTS\"
    Call isAmongOffices
    Pop ${OUT}
  ${EndIf}
  ${If} $installMode == "all"
    SetShellVarContext all
  ${EndIf}
!macroend

!macro customInit
  # A folder given by /D= or kept from before is asked for as well, where nobody sees the page.
  ${If} ${Silent}
    !insertmacro baganPlace $R0
    ${If} $R0 == "1"
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
!macroend

!macro customInstall
  # `.bagan`, its name, icon and opening stand there already: SHELL_CONTEXT is HKCU for one user and HKLM for all.
  WriteRegStr SHELL_CONTEXT "Software\Classes\.bagan" "Content Type" "application/vnd.bagan-sotk"
  WriteRegStr SHELL_CONTEXT "Software\Classes\.bagan" "PerceivedType" "document"
  WriteRegStr SHELL_CONTEXT "Software\Classes\BaganSOTK.berkas" "" "$(baganFile)"
  WriteRegStr SHELL_CONTEXT "Software\Classes\BaganSOTK.berkas\shell\open" "" "$(baganOpen)"
  # In quotes: both a user's name and the program's have blanks.
  WriteRegStr SHELL_CONTEXT "Software\Classes\BaganSOTK.berkas\shell\open\command" "" `"$appExe" "%1"`
  # Among the programs Windows offers as default.
  WriteRegStr SHELL_CONTEXT "Software\${APP_ID}\Capabilities" "ApplicationName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\${APP_ID}\Capabilities" "ApplicationDescription" "$(baganAbout)"
  WriteRegStr SHELL_CONTEXT "Software\${APP_ID}\Capabilities" "ApplicationIcon" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\${APP_ID}\Capabilities\FileAssociations" ".bagan" "BaganSOTK.berkas"
  WriteRegStr SHELL_CONTEXT "Software\RegisteredApplications" "${PRODUCT_NAME}" "Software\${APP_ID}\Capabilities"
  !insertmacro UPDATEFILEASSOC
  # A copy of the installer, kept for an updater this program does not have.
  SetShellVarContext current
  Delete "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  ${StdUtils.GetParentPath} $R0 "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  RMDir "$R0"
  ${If} $installMode == "all"
    SetShellVarContext all
  ${EndIf}
!macroend

!macro customUnInstall
  ${IfNot} ${isUpdated}
    ReadRegStr $R0 SHELL_CONTEXT "Software\Classes\.bagan" ""
    ${If} $R0 == "BaganSOTK.berkas"
      DeleteRegKey SHELL_CONTEXT "Software\Classes\.bagan"
    ${EndIf}
    DeleteRegKey SHELL_CONTEXT "Software\${APP_ID}"
    DeleteRegValue SHELL_CONTEXT "Software\RegisteredApplications" "${PRODUCT_NAME}"
    # Of a removal for all users each has documents of his own: those of whoever removes it are named.
    SetShellVarContext current
    StrCpy $R0 "$DOCUMENTS\${PRODUCT_FILENAME}"
    StrCpy $R1 "$LOCALAPPDATA\${APP_PACKAGE_NAME}"
    ${If} $installMode == "all"
      SetShellVarContext all
    ${EndIf}
    MessageBox MB_OK|MB_ICONINFORMATION "$(baganKept)" /SD IDOK
  ${EndIf}
!macroend

# In place of a removal of the whole folder: what does not belong to the program stays, such as a folder `data` or a file
# somebody put beside it. The folder itself goes when nothing is left in it.
!macro customRemoveFiles
  ${If} ${isUpdated}
    # As electron-builder does it: where one file is in use, all stay.
    CreateDirectory "$PLUGINSDIR\old-install"
    StrCpy $R6 0
    FindFirst $R4 $R5 "$INSTDIR\*.*"
    ${DoWhile} $R5 != ""
      Push "$R5"
      Call un.isOfProgram
      Pop $R7
      ${If} $R7 == "1"
        ${If} ${FileExists} "$INSTDIR\$R5\*.*"
          CreateDirectory "$PLUGINSDIR\old-install\$R5"
          Push "\$R5"
          Call un.atomicRMDir
          Pop $R6
        ${Else}
          ClearErrors
          Rename "$INSTDIR\$R5" "$PLUGINSDIR\old-install\$R5"
          ${If} ${Errors}
          ${AndIf} $R5 != "${UNINSTALL_FILENAME}"
            StrCpy $R6 "$INSTDIR\$R5"
          ${EndIf}
          ClearErrors
        ${EndIf}
      ${EndIf}
      ${If} $R6 != 0
        ${Break}
      ${EndIf}
      FindNext $R4 $R5
    ${Loop}
    FindClose $R4
    ${If} $R6 != 0
      DetailPrint "File is busy, aborting: $R6"
      Push ""
      Call un.restoreFiles
      Pop $R6
      Abort `Can't rename "$INSTDIR" to "$PLUGINSDIR\old-install".`
    ${EndIf}
  ${EndIf}
  SetOutPath $TEMP
  FindFirst $R4 $R5 "$INSTDIR\*.*"
  ${DoWhile} $R5 != ""
    Push "$R5"
    Call un.isOfProgram
    Pop $R7
    ${If} $R7 == "1"
      ${If} ${FileExists} "$INSTDIR\$R5\*.*"
        RMDir /r "$INSTDIR\$R5"
      ${Else}
        Delete "$INSTDIR\$R5"
      ${EndIf}
    ${EndIf}
    FindNext $R4 $R5
  ${Loop}
  FindClose $R4
  RMDir "$INSTDIR"
!macroend
