// Calls the C library from Go with cgo, and checks it on the conformance vectors.
//
//	CGO_CFLAGS=-I…/include CGO_LDFLAGS=…/libliste_aptitude.a go run vecteurs.go VECTORS
package main

/*
#include <stdlib.h>
#include "liste_aptitude.h"
*/
import "C"

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
	"unsafe"
)

// Refus is what the library says of an input that it refuses.
type Refus struct {
	Chemin string `json:"chemin"`
	Regle  string `json:"regle"`
}

func (r *Refus) Error() string { return r.Chemin + " " + r.Regle }

// Ouvrir says whether the library serves the ABI that this program was compiled with.
func Ouvrir() error {
	var version, plusAncienne C.uint32_t
	C.la_version_abi(&version, &plusAncienne)
	if C.LA_VERSION_ABI < plusAncienne || C.LA_VERSION_ABI > version {
		return fmt.Errorf("the library serves ABI %d to %d, not %d", plusAncienne, version, C.LA_VERSION_ABI)
	}
	return nil
}

// CodeEtat gives the code of a state of the text; 0, that of the list, for an empty name.
func CodeEtat(nom string) (C.uint32_t, error) {
	var code C.uint32_t
	if nom == "" {
		return 0, nil
	}
	mot := C.CString(nom)
	defer C.free(unsafe.Pointer(mot))
	if C.la_code(C.LA_LISTE_ETAT_DU_TEXTE, mot, C.uint32_t(len(nom)), &code) != C.LA_OK {
		return 0, fmt.Errorf("the library knows no state %s", nom)
	}
	return code, nil
}

// Evaluer answers a line {"dossier":…,"demande":…} with the decision under a state of the text ("": that of the list), or with a *Refus when
// the input is refused. Any goroutine may call it.
func Evaluer(etat string, entree []byte) ([]byte, error) {
	code, err := CodeEtat(etat)
	if err != nil {
		return nil, err
	}
	if len(entree) == 0 {
		return nil, &Refus{"$", "json_invalide"}
	}
	tampon := make([]byte, 32768)
	for {
		var longueur C.uint32_t
		statut := C.la_evaluer_json_sous(code, (*C.char)(unsafe.Pointer(&entree[0])), C.uint32_t(len(entree)),
			(*C.char)(unsafe.Pointer(&tampon[0])), C.uint32_t(len(tampon)), &longueur)
		switch statut {
		case C.LA_OK:
			return tampon[:longueur], nil
		case C.LA_STATUT_ENTREE_REFUSEE:
			refus := &Refus{}
			if err := json.Unmarshal(tampon[:longueur], refus); err != nil {
				return nil, err
			}
			return nil, refus
		case C.LA_STATUT_CAPACITE:
			tampon = make([]byte, longueur+1)
		default:
			return nil, fmt.Errorf("la_evaluer_json_sous: status %d", statut)
		}
	}
}

type vecteur struct {
	Nom      string          `json:"nom"`
	Etat     string          `json:"etat"`
	Dossier  json.RawMessage `json:"dossier"`
	Demande  json.RawMessage `json:"demande"`
	Decision json.RawMessage `json:"decision"`
	Chemin   string          `json:"chemin"`
	Regle    string          `json:"regle"`
}

func lire(fichier string) (vecteurs []vecteur, err error) {
	texte, err := os.ReadFile(fichier)
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(fichier, ".jsonl") {
		texte = []byte("[" + strings.Join(strings.Split(strings.TrimSpace(string(texte)), "\n"), ",") + "]")
	}
	return vecteurs, json.Unmarshal(texte, &vecteurs)
}

func compact(brut json.RawMessage) []byte {
	var sortie bytes.Buffer
	if err := json.Compact(&sortie, brut); err != nil {
		panic(err)
	}
	return sortie.Bytes()
}

// The fields in which two JSON values differ; the findings go by their codes.
func ecarts(champ string, attendu, trouve interface{}) (tous []string) {
	a, t := membres(attendu), membres(trouve)
	if a == nil || t == nil {
		if reflect.DeepEqual(attendu, trouve) {
			return nil
		}
		return []string{fmt.Sprintf("%s: expected %v, found %v", strings.TrimPrefix(champ, "."), attendu, trouve)}
	}
	noms := map[string]bool{}
	for nom := range a {
		noms[nom] = true
	}
	for nom := range t {
		noms[nom] = true
	}
	for nom := range noms {
		tous = append(tous, ecarts(champ+"."+nom, a[nom], t[nom])...)
	}
	sort.Strings(tous)
	return tous
}

func membres(valeur interface{}) map[string]interface{} {
	switch v := valeur.(type) {
	case map[string]interface{}:
		return v
	case []interface{}:
		lus := map[string]interface{}{}
		for rang, membre := range v {
			nom := fmt.Sprint(rang)
			if objet, ok := membre.(map[string]interface{}); ok && objet["code"] != nil {
				nom = fmt.Sprint(objet["code"])
			}
			lus[nom] = membre
		}
		return lus
	}
	return nil
}

// What an answer lacks of the vector; nothing when it is right.
func juger(v vecteur) []string {
	entree := append(append([]byte(`{"dossier":`), compact(v.Dossier)...), []byte(`,"demande":`)...)
	decision, err := Evaluer(v.Etat, append(append(entree, compact(v.Demande)...), '}'))
	attendu, trouve := v.Chemin+" "+v.Regle, string(decision)
	if v.Decision != nil {
		attendu = string(compact(v.Decision))
	}
	if err != nil {
		trouve = err.Error()
	}
	if attendu == trouve {
		return nil
	}
	var a, t interface{}
	if json.Unmarshal([]byte(attendu), &a) == nil && json.Unmarshal([]byte(trouve), &t) == nil {
		if champs := ecarts("", a, t); len(champs) > 0 {
			return champs
		}
	}
	return []string{"expected " + attendu + ", found " + trouve}
}

func principal() error {
	if err := Ouvrir(); err != nil {
		return err
	}
	if len(os.Args) < 2 {
		return fmt.Errorf("vecteurs VECTORS")
	}
	fichiers, err := filepath.Glob(filepath.Join(os.Args[1], "*.json*"))
	if err != nil {
		return err
	}
	justes, faux := 0, 0
	for _, fichier := range fichiers {
		vecteurs, err := lire(fichier)
		if err != nil {
			return fmt.Errorf("%s: %w", fichier, err)
		}
		for _, v := range vecteurs {
			if dits := juger(v); dits != nil {
				faux++
				fmt.Printf("%s %s (state %s):\n  %s\n", filepath.Base(fichier), v.Nom, v.Etat, strings.Join(dits, "\n  "))
			} else {
				justes++
			}
		}
	}
	fmt.Printf("go: %d passed, %d failed\n", justes, faux)
	if faux > 0 || justes == 0 {
		os.Exit(1)
	}
	return nil
}

func main() {
	if err := principal(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
