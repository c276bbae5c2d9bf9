# Stands in for electron-builder's own, which counts with addresses of 32 bits: here the installer is one of 64.
!macro StandInProcessInfo IN PID PARENT PRIORITY NAME FULL
  StrCpy ${PID} 0
  StrCpy ${PARENT} 0
  StrCpy ${PRIORITY} 0
  StrCpy ${NAME} ""
  StrCpy ${FULL} ""
!macroend
!define GetProcessInfo "!insertmacro StandInProcessInfo"
