# Stands in for the plug-in StdUtils, as far as electron-builder's templates ask it: words of the command line, the parent
# of a path, a program started as the user.
!ifndef STDUTILS_STAND_IN
!define STDUTILS_STAND_IN
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define StdUtils.GetAllParameters "!insertmacro StandInAllParameters"
!macro StandInAllParameters OUT CUT
  ${GetParameters} ${OUT}
!macroend

# `--name` and `/name` alike, ended by a blank or the end.
!define StdUtils.TestParameter "!insertmacro StandInTestParameter"
!macro StandInTestParameter OUT NAME
  !define StandInId ${__COUNTER__}
  Push $R8
  Push $R7
  ${GetParameters} $R8
  StrCpy $R8 " $R8 "
  ClearErrors
  ${WordFind} "$R8" " --${NAME} " "E+1{" $R7
  IfErrors 0 standInFound_${StandInId}
  ClearErrors
  ${WordFind} "$R8" " /${NAME} " "E+1{" $R7
  IfErrors 0 standInFound_${StandInId}
  ClearErrors
  StrCpy $R9 "false"
  Goto standInEnd_${StandInId}
  standInFound_${StandInId}:
  StrCpy $R9 "true"
  standInEnd_${StandInId}:
  Pop $R7
  Pop $R8
  StrCpy ${OUT} $R9
  !undef StandInId
!macroend

!define StdUtils.GetParameter "!insertmacro StandInParameter"
!macro StandInParameter OUT NAME DEFAULT
  StrCpy ${OUT} "${DEFAULT}"
!macroend

!define StdUtils.GetParentPath "!insertmacro StandInParent"
!macro StandInParent OUT PATH
  ${GetParent} "${PATH}" ${OUT}
!macroend

!define StdUtils.ExecShellAsUser "!insertmacro StandInShell"
!macro StandInShell OUT FILE VERB WORDS
  ExecShell "${VERB}" "${FILE}" "${WORDS}"
  StrCpy ${OUT} "ok"
!macroend
!endif
