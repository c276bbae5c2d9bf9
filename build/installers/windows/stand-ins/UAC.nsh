# Stands in for the plug-in UAC where Debian's NSIS has none: nobody is asked for another user's rights in a trial.
!ifndef UAC_HDR__INC
!define UAC_HDR__INC
!include LogicLib.nsh

!macro UAC_RunElevated
  StrCpy $0 0
  StrCpy $1 2
  StrCpy $2 0
  StrCpy $3 1
!macroend

# As the system tells it.
!macro _UAC_IsAdmin _a _b _t _f
  !insertmacro _LOGICLIB_TEMP
  System::Call 'shell32::IsUserAnAdmin()i.s'
  Pop $_LOGICLIB_TEMP
  !insertmacro _!= $_LOGICLIB_TEMP 0 `${_t}` `${_f}`
!macroend
!define UAC_IsAdmin `"" UAC_IsAdmin ""`

!macro _UAC_IsInnerInstance _a _b _t _f
  !insertmacro _!= 0 0 `${_t}` `${_f}`
!macroend
!define UAC_IsInnerInstance `"" UAC_IsInnerInstance ""`
!endif
