#!/bin/sh
# A workbook dropped on this file (or named behind it) gives another beside it: NAME-resultat.xlsx (or .ods), the decisions and the reasons.
# Under Linux: evaluer-classeur.desktop. The command is liste-aptitude, from the path or from LISTE_APTITUDE.
set -u
statut=0
for classeur in "$@"; do
    resultat="${classeur%.*}-resultat.${classeur##*.}"
    "${LISTE_APTITUDE:-liste-aptitude}" evaluer "$classeur" -o "$resultat"
    fini=$?
    [ "$fini" -le "$statut" ] || statut=$fini
    # 1: some rows are refused; they are in the result, with their reason.
    [ "$fini" -gt 1 ] || echo "$resultat"
done
exit "$statut"
