// Calls the C library from C++17, and checks it on the conformance vectors.
//
//     c++ -std=c++17 vecteurs.cpp $(pkg-config --cflags --libs liste-aptitude) && ./a.out VECTORS

#include <liste_aptitude.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using Json = nlohmann::ordered_json;

struct Erreur {
    std::string chemin, regle;
};

// The code of the state of the text that a vector names; 0, that of the list, when it names none.
static std::uint32_t code_etat(const Json &vecteur) {
    std::uint32_t code = 0;
    const std::string mot = vecteur.value("etat", "");
    if (!mot.empty() && la_code(LA_LISTE_ETAT_DU_TEXTE, mot.data(), static_cast<std::uint32_t>(mot.size()), &code) != LA_OK)
        throw std::runtime_error("the library knows no state " + mot);
    return code;
}

// The decision under a state of the text, as JSON text, or the error of the input.
static std::variant<std::string, Erreur> evaluer(std::uint32_t etat, const Json &dossier, const Json &demande) {
    const std::string entree = Json{{"dossier", dossier}, {"demande", demande}}.dump();
    std::string tampon(32768, '\0');
    std::uint32_t longueur = 0;
    const auto statut = la_evaluer_json_sous(etat, entree.data(), static_cast<std::uint32_t>(entree.size()), tampon.data(),
                                             static_cast<std::uint32_t>(tampon.size()), &longueur);
    tampon.resize(longueur);
    if (statut == LA_STATUT_ENTREE_REFUSEE) {
        const auto erreur = Json::parse(tampon);
        return Erreur{erreur.at("chemin"), erreur.at("regle")};
    }
    if (statut != LA_OK) throw std::runtime_error("la_evaluer_json_sous: status " + std::to_string(statut));
    return tampon;
}

static std::vector<Json> lire(const std::filesystem::path &fichier) {
    std::ifstream flux(fichier);
    if (fichier.extension() == ".json") return Json::parse(flux).get<std::vector<Json>>();
    std::vector<Json> vecteurs;
    for (std::string ligne; std::getline(flux, ligne);) vecteurs.push_back(Json::parse(ligne));
    return vecteurs;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "usage: vecteurs VECTORS\n";
        return 2;
    }
    std::uint32_t version = 0, plus_ancienne = 0;
    la_version_abi(&version, &plus_ancienne);
    if (LA_VERSION_ABI < plus_ancienne || LA_VERSION_ABI > version) {
        std::cerr << "the library does not serve ABI " << LA_VERSION_ABI << '\n';
        return 2;
    }
    int justes = 0, faux = 0;
    for (const auto &fichier : std::filesystem::directory_iterator(argv[1])) {
        for (const auto &v : lire(fichier.path())) {
            const auto reponse = evaluer(code_etat(v), v.at("dossier"), v.at("demande"));
            bool juste = false;
            std::string ecarts = "wrong";
            if (v.contains("chemin")) {
                const auto *erreur = std::get_if<Erreur>(&reponse);
                juste = erreur && erreur->chemin == v.at("chemin") && erreur->regle == v.at("regle");
            } else {
                const auto *decision = std::get_if<std::string>(&reponse);
                juste = decision && *decision == v.at("decision").dump();
                // What would make the decision expected of the one found (RFC 6902).
                if (decision) ecarts = Json::diff(Json::parse(*decision), v.at("decision")).dump();
            }
            (juste ? justes : faux) += 1;
            if (!juste)
                std::cout << fichier.path().filename() << ' ' << v.value("nom", "") << " (state " << v.value("etat", "of the list")
                          << "): " << ecarts << '\n';
        }
    }
    std::cout << "cpp: " << justes << " passed, " << faux << " failed\n";
    return faux > 0 || justes == 0 ? 1 : 0;
}
