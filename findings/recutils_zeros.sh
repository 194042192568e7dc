#!/usr/bin/env bash
# GNU recutils 1.9 (Debian 12), tables in plain text with types: in a selection a number with a zero in front is octal, in a sum it is not. Of agents
# 0010, 0012 and 0018 the one whose id is 10 is 0012, «below 10» takes 0010 in, and 0018, which has no octal reading, is 18. A column of months that holds
# 010 and 09 sums to 19 in the same tool, and 010 is its largest. One expects one reading; numbers of fixed width, as COBOL and payroll write them, are
# the ids and months of such files.
# Do: compare ids as texts (~ with ^ and $), and strip the zeros of numbers.
# Seen: who is 10, who is 8, who is below 10, who is 18; then the sum and the largest of the months 010 and 09.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec recutils
cat >"$BAC/agents.rec" <<'R'
%rec: Agent
%type: Id,Mois int

Id: 0010
Mois: 010

Id: 0012

Id: 0018
Mois: 09
R
qui() { printf '%s: %s\n' "$1" "$(recsel -C -P Id -e "$1" "$BAC/agents.rec" | xargs)"; }
attendu "Id = 10: 0012
Id = 8: 0010
Id < 10: 0010
Id = 18: 0018
Sum_Mois: 19
Max_Mois: 10" "$(qui 'Id = 10'; qui 'Id = 8'; qui 'Id < 10'; qui 'Id = 18'; recsel -p 'Sum(Mois),Max(Mois)' "$BAC/agents.rec")"
