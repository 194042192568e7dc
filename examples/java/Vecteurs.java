import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Calls the C library from Java with JNA, and checks it on the conformance vectors.
 *
 * <pre>java -cp jna.jar:gson.jar Vecteurs.java PATH/libliste_aptitude.so VECTORS</pre>
 */
public final class Vecteurs {
    private static final int VERSION_ABI = 1;
    private static final int ENTREE_REFUSEE = 1;
    private static final int LISTE_ETAT_DU_TEXTE = 35;
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    /** The functions of the header that are used here. */
    public interface ListeAptitude extends Library {
        int la_version_abi(IntByReference version, IntByReference plusAncienne);

        int la_code(int liste, byte[] nom, int longueurNom, IntByReference code);

        int la_evaluer_json_sous(int etat, byte[] entree, int longueurEntree, byte[] tampon, int capacite, IntByReference longueur);
    }

    private static ListeAptitude ouvrir(String chemin) {
        var bibliotheque = Native.load(chemin, ListeAptitude.class);
        var version = new IntByReference();
        var plusAncienne = new IntByReference();
        bibliotheque.la_version_abi(version, plusAncienne);
        if (VERSION_ABI < plusAncienne.getValue() || VERSION_ABI > version.getValue()) {
            throw new IllegalStateException("the library does not serve ABI " + VERSION_ABI);
        }
        return bibliotheque;
    }

    /** The code of the state of the text that a vector names; 0, that of the list, when it names none. */
    private static int codeEtat(ListeAptitude bibliotheque, JsonObject vecteur) {
        var code = new IntByReference();
        if (vecteur.has("etat")) {
            byte[] mot = vecteur.get("etat").getAsString().getBytes(StandardCharsets.UTF_8);
            if (bibliotheque.la_code(LISTE_ETAT_DU_TEXTE, mot, mot.length, code) != 0) {
                throw new IllegalStateException("the library knows no state " + vecteur.get("etat"));
            }
        }
        return code.getValue();
    }

    /** The decision under a state of the text, as JSON text, or « path rule » when the input is refused. */
    private static String evaluer(ListeAptitude bibliotheque, int etat, JsonElement dossier, JsonElement demande) {
        var objet = new JsonObject();
        objet.add("dossier", dossier);
        objet.add("demande", demande);
        byte[] entree = GSON.toJson(objet).getBytes(StandardCharsets.UTF_8);
        byte[] tampon = new byte[32_768];
        var longueur = new IntByReference();
        int statut = bibliotheque.la_evaluer_json_sous(etat, entree, entree.length, tampon, tampon.length, longueur);
        var texte = new String(tampon, 0, longueur.getValue(), StandardCharsets.UTF_8);
        if (statut == ENTREE_REFUSEE) {
            var erreur = JsonParser.parseString(texte).getAsJsonObject();
            return erreur.get("chemin").getAsString() + " " + erreur.get("regle").getAsString();
        }
        if (statut != 0) {
            throw new IllegalStateException("la_evaluer_json_sous: status " + statut);
        }
        return texte;
    }

    private static JsonArray lire(Path fichier) throws IOException {
        if (fichier.toString().endsWith(".json")) {
            return JsonParser.parseString(Files.readString(fichier)).getAsJsonArray();
        }
        var vecteurs = new JsonArray();
        Files.readAllLines(fichier).forEach(ligne -> vecteurs.add(JsonParser.parseString(ligne)));
        return vecteurs;
    }

    /** The fields in which two JSON values differ; the findings go by their codes. */
    private static void ecarts(String champ, JsonElement attendu, JsonElement trouve, List<String> tous) {
        var a = membres(attendu);
        var t = membres(trouve);
        if (a == null || t == null) {
            if (!Objects.equals(attendu, trouve)) {
                tous.add(champ + ": expected " + attendu + ", found " + trouve);
            }
            return;
        }
        var noms = new LinkedHashSet<>(a.keySet());
        noms.addAll(t.keySet());
        noms.forEach(nom -> ecarts(champ.isEmpty() ? nom : champ + "." + nom, a.get(nom), t.get(nom), tous));
    }

    private static Map<String, JsonElement> membres(JsonElement valeur) {
        if (valeur == null || valeur.isJsonPrimitive() || valeur.isJsonNull()) {
            return null;
        }
        var membres = new LinkedHashMap<String, JsonElement>();
        if (valeur.isJsonObject()) {
            valeur.getAsJsonObject().entrySet().forEach(e -> membres.put(e.getKey(), e.getValue()));
        } else {
            valeur.getAsJsonArray().forEach(e -> membres.put(
                    e.isJsonObject() && e.getAsJsonObject().has("code")
                            ? e.getAsJsonObject().get("code").getAsString() : "" + membres.size(), e));
        }
        return membres;
    }

    public static void main(String[] args) throws IOException {
        var bibliotheque = ouvrir(args[0]);
        List<Path> fichiers;
        try (var flux = Files.list(Path.of(args[1]))) {
            fichiers = flux.sorted().collect(Collectors.toList());
        }
        int justes = 0;
        int faux = 0;
        for (var fichier : fichiers) {
            for (var element : lire(fichier)) {
                var v = element.getAsJsonObject();
                var attendu = v.has("chemin")
                        ? v.get("chemin").getAsString() + " " + v.get("regle").getAsString()
                        : GSON.toJson(v.get("decision"));
                var trouve = evaluer(bibliotheque, codeEtat(bibliotheque, v), v.get("dossier"), v.get("demande"));
                if (attendu.equals(trouve)) {
                    justes++;
                } else {
                    faux++;
                    var tous = new ArrayList<String>();
                    if (v.has("decision") && trouve.startsWith("{")) {
                        ecarts("", v.get("decision"), JsonParser.parseString(trouve), tous);
                    } else {
                        tous.add("expected " + attendu + ", found " + trouve);
                    }
                    System.out.println(fichier.getFileName() + " " + v.get("nom") + " (state " + v.get("etat") + "):\n  " + String.join("\n  ", tous));
                }
            }
        }
        System.out.println("java: " + justes + " passed, " + faux + " failed");
        System.exit(faux > 0 || justes == 0 ? 1 : 0);
    }
}
