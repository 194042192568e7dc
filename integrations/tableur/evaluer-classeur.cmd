@echo off
rem A workbook dropped on this file gives another beside it: NAME-resultat.xlsx (or .ods). The window stays open: it says what was refused.
chcp 65001 >nul
:suivant
if "%~1"=="" goto fin
liste-aptitude evaluer "%~1" -o "%~dpn1-resultat%~x1"
shift
goto suivant
:fin
pause
