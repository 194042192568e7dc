# The shared subset on career periods: dates are numbers YYYYMMDD, the end of a period is the day after its last one.
package periodes

import rego.v1

ouvre := {
	"D1": {"D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"},
	"D2": {"D2", "D3", "AD2", "AD3", "IF1", "IF2"},
	"D3": {"D3", "AD3", "IF2"},
	"AD1": {"AD1", "AD2", "AD3", "IF1", "IF2"},
	"AD2": {"AD2", "AD3", "IF2"},
	"AD3": {"AD3"},
	"IF1": {"IF1", "IF2"},
	"IF2": {"IF2"},
}

demandables := {
	"D1": {"D2", "D3"},
	"D2": {"AD1", "D1", "D2", "D3", "AD2", "AD3"},
	"D3": {"IF1", "AD1", "D1", "IF2", "AD2", "AD3", "D2", "D3"},
	"AD1": {"D1", "AD2", "AD3", "D2", "D3"},
	"AD2": {"IF1", "AD1", "D2", "IF2", "AD2", "AD3", "D3"},
	"AD3": {"IF1", "AD2", "D3", "IF2", "AD3"},
	"IF1": {"AD1", "D2", "IF2", "AD2", "AD3", "D3"},
	"IF2": {"IF1", "AD2", "D3", "IF2", "AD3"},
}

classes_cadre := {"AD3", "IF1", "IF2"}

annees_a12 := {"AD2": 9, "AD3": 6, "IF1": 12, "IF2": 9}

irrecevables := {"a17_classe", "a18_classe", "a18_perfectionnement"}

r := input.reference

# The emploi held at R with its agrément, the latest begun and last in the career (A4.al2).
tenus := [[p.debut, i, p.classe] |
	some i, p in input.carriere
	p.en_poste
	p.classe != null
	p.agrement <= r
	p.debut <= r
	p.fin > r
]

rattachement := max(tenus)[2]

agent if count(tenus) > 0

attache if {
	some p in input.carriere
	p.attache
	p.debut <= r
	p.fin > r
}

default superieure := false

superieure if {
	agent
	not input.classe in ouvre[rattachement]
}

default premiere := false

premiere if input.ancien_eleve

premiere if input.diplome_assimile

premiere if {
	some p in input.carriere
	p.assimilee
	p.debut <= r
}

default transitoire := false

transitoire if {
	input.inscrit_1999
	input.annee <= 2001
}

reservee if {
	input.classe == "AD2"
	attache
}

ouverte if input.classe in classes_cadre

ouverte if reservee

cadre_admis if ouverte

cadre_admis if {
	input.classe == "AD2"
	input.ancien_eleve
}

manques contains "a17_classe" if {
	not agent
	not cadre_admis
}

manques contains "a18_classe" if {
	agent
	not input.classe in demandables[rattachement]
}

manques contains "a18_perfectionnement" if {
	superieure
	input.semaines < 6
	some p in input.carriere
	p.deuxieme_section
	p.debut <= r
}

manques contains "a7_section" if {
	not premiere
	not ouverte
}

manques contains "a9_age" if {
	not premiere
	ouverte
	not transitoire
	age < age_requis
}

age := (input.annee - floor(input.naissance / 10000)) - retard

default retard := 0

retard := 1 if input.naissance % 10000 > 101

default age_requis := 43

age_requis := 40 if qualite

qualite if input.admissible

qualite if input.article_14

qualite if {
	some p in input.carriere
	p.titulaire
	p.debut <= r
	p.fin > r
}

manques contains "a12_duree" if {
	not transitoire
	mois_entiers(qualifies) < 12 * (annees_a12[input.classe] - reduction)
}

default reduction := 0

reduction := 4 if premiere

qualifies contains [p.debut, min([p.fin, r])] if {
	some p in input.carriere
	p.qualifiante
	p.debut < r
}

# The ways to reach a class (A13.al1).
voies := {
	"IF1": [[36, {"IF2"}]],
	"AD2": [[36, {"IF2", "AD3"}]],
	"AD1": [[48, {"IF1", "AD2", "D3"}]],
	"D3": [[36, {"IF2", "AD3"}]],
	"D2": [[48, {"IF1", "AD2", "D3"}]],
	"D1": [[48, {"AD1", "D2"}], [72, {"D3"}]],
}

agrees(classes) := {[p.debut, min([p.fin, r])] |
	some p in input.carriere
	p.classe in classes
	p.agrement <= r
	p.debut < r
}

marges := [marge_voie |
	some voie in voies[input.classe]
	marge_voie := mois_entiers(agrees(voie[1])) - voie[0]
]

marge := max(marges)

manques contains "a13_duree_fonctions" if {
	superieure
	marge < -6
}

manques contains "a13_duree_fonctions:appreciation" if {
	superieure
	marge < 0
	marge >= -6
}

# Whole months of a set of periods: what overlaps or touches counts once, thirty days left over by several intervals make a month.
mois_entiers(jours) := somme(ecarts) if {
	debuts := sort({p[0] | some p in jours; not couvert(p[0], jours)})
	fins := sort({p[1] | some p in jours; not prolonge(p[1], jours)})
	ecarts := [ecart(debut, fins[i]) | some i, debut in debuts]
}

couvert(debut, jours) if {
	some p in jours
	p[0] < debut
	p[1] >= debut
}

prolonge(fin, jours) if {
	some p in jours
	p[0] <= fin
	p[1] > fin
}

somme(ecarts) := ecarts[0][0] if {
	count(ecarts) == 1
} else := sum([e[0] | some e in ecarts]) + floor(sum([e[1] | some e in ecarts]) / 30)

# Months and days from one date to another; a day that a month lacks is its last one.
ecart(debut, fin) := [mois(debut, fin), (fin % 100) - (debut % 100)] if {
	fin % 100 >= debut % 100
} else := [mois(debut, fin), 0] if {
	fin % 100 == jours_du_mois(annee(fin), mois_de(fin))
} else := [mois(debut, fin) - 1, (longueur - min([debut % 100, longueur])) + (fin % 100)] if {
	longueur := jours_du_mois_precedent(fin)
}

annee(jour) := floor(jour / 10000)

mois_de(jour) := floor(jour / 100) % 100

mois(debut, fin) := (((annee(fin) - annee(debut)) * 12) + mois_de(fin)) - mois_de(debut)

jours_du_mois_precedent(jour) := 31 if {
	mois_de(jour) == 1
} else := jours_du_mois(annee(jour), mois_de(jour) - 1)

jours_du_mois(a, 2) := 29 if {
	bissextile(a)
} else := 28

jours_du_mois(_, m) := 30 if m in {4, 6, 9, 11}

jours_du_mois(_, m) := 31 if m in {1, 3, 5, 7, 8, 10, 12}

bissextile(a) if {
	a % 4 == 0
	a % 100 != 0
}

bissextile(a) if a % 400 == 0

verdict := "inscriptible" if {
	count(manques) == 0
} else := "irrecevable" if {
	count(manques & irrecevables) > 0
} else := "sur_appreciation" if {
	manques == {"a13_duree_fonctions:appreciation"}
} else := "non_inscriptible"

decision := {"verdict": verdict, "manques": manques}
