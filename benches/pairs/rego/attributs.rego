# The shared subset on attributes: every date sum is already worked out.
package attributs

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

default superieure := false

superieure if {
	input.agent
	not input.classe in ouvre[input.rattachement]
}

default premiere := false

premiere if input.ancien_eleve

premiere if input.diplome_assimile

premiere if input.nomme

default transitoire := false

transitoire if {
	input.inscrit_1999
	input.annee <= 2001
}

reservee if {
	input.classe == "AD2"
	input.attache
}

ouverte if input.classe in classes_cadre

ouverte if reservee

cadre_admis if ouverte

cadre_admis if {
	input.classe == "AD2"
	input.ancien_eleve
}

manques contains "a17_classe" if {
	not input.agent
	not cadre_admis
}

manques contains "a18_classe" if {
	input.agent
	not input.classe in demandables[input.rattachement]
}

manques contains "a18_perfectionnement" if {
	superieure
	input.deuxieme_section
	input.semaines < 6
}

manques contains "a7_section" if {
	not premiere
	not ouverte
}

manques contains "a9_age" if {
	not premiere
	ouverte
	not transitoire
	input.age < age_requis
}

default age_requis := 43

age_requis := 40 if qualite

qualite if input.admissible

qualite if input.article_14

qualite if input.titulaire

manques contains "a12_duree" if {
	not transitoire
	input.mois_qualifies < 12 * (annees_a12[input.classe] - reduction)
}

default reduction := 0

reduction := 4 if premiere

marges := {
	"IF1": [input.mois_if2 - 36],
	"AD2": [input.mois_if2_ad3 - 36],
	"AD1": [input.mois_if1_ad2_d3 - 48],
	"D3": [input.mois_if2_ad3 - 36],
	"D2": [input.mois_if1_ad2_d3 - 48],
	"D1": [input.mois_ad1_d2 - 48, input.mois_d3 - 72],
}

marge := max(marges[input.classe])

manques contains "a13_duree_fonctions" if {
	superieure
	marge < -6
}

manques contains "a13_duree_fonctions:appreciation" if {
	superieure
	marge < 0
	marge >= -6
}

verdict := "inscriptible" if {
	count(manques) == 0
} else := "irrecevable" if {
	count(manques & irrecevables) > 0
} else := "sur_appreciation" if {
	manques == {"a13_duree_fonctions:appreciation"}
} else := "non_inscriptible"

decision := {"verdict": verdict, "manques": manques}
