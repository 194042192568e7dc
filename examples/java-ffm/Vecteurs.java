import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Calls the C library by the foreign-function API (Java 22 or later): nothing beside the JDK is between. Checks it on the conformance vectors;
 * gson is for the vectors only.
 *
 * <pre>java --enable-native-access=ALL-UNNAMED -cp gson.jar Vecteurs.java PATH/libliste_aptitude.so VECTORS</pre>
 */
public final class Vecteurs {
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    /** The library, loaded once; any thread may call it. */
    static final class ListeAptitude {
        private static final int VERSION_ABI = 1;
        private static final int OK = 0;
        private static final int ENTREE_REFUSEE = 1;
        private static final int CAPACITE = 6;
        private static final int LISTE_ETAT_DU_TEXTE = 35;
        private final MethodHandle evaluerJsonSous;
        private final MethodHandle code;

        ListeAptitude(Path chemin) throws Throwable {
            var editeur = Linker.nativeLinker();
            var symboles = SymbolLookup.libraryLookup(chemin, Arena.global());
            evaluerJsonSous = editeur.downcallHandle(symboles.find("la_evaluer_json_sous").orElseThrow(), FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            code = editeur.downcallHandle(symboles.find("la_code").orElseThrow(), FunctionDescriptor.of(ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var versionAbi = editeur.downcallHandle(symboles.find("la_version_abi").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            try (var lieu = Arena.ofConfined()) {
                var version = lieu.allocate(ValueLayout.JAVA_INT);
                var plusAncienne = lieu.allocate(ValueLayout.JAVA_INT);
                int statut = (int) versionAbi.invokeExact(version, plusAncienne);
                if (statut != OK || VERSION_ABI < plusAncienne.get(ValueLayout.JAVA_INT, 0) || VERSION_ABI > version.get(ValueLayout.JAVA_INT, 0)) {
                    throw new IllegalStateException("the library does not serve ABI " + VERSION_ABI);
                }
            }
        }

        /** The code of a state of the text; 0, that of the list, for null. */
        int codeEtat(String mot) throws Throwable {
            if (mot == null) {
                return 0;
            }
            byte[] octets = mot.getBytes(StandardCharsets.UTF_8);
            try (var lieu = Arena.ofConfined()) {
                var trouve = lieu.allocate(ValueLayout.JAVA_INT);
                if ((int) code.invokeExact(LISTE_ETAT_DU_TEXTE, lieu.allocateFrom(ValueLayout.JAVA_BYTE, octets), octets.length, trouve) != OK) {
                    throw new IllegalStateException("the library knows no state " + mot);
                }
                return trouve.get(ValueLayout.JAVA_INT, 0);
            }
        }

        /** The answer to a line {"dossier":…,"demande":…} under a state: the decision, or « path rule » when the input is refused. */
        String evaluer(int etat, String ligne) throws Throwable {
            byte[] octets = ligne.getBytes(StandardCharsets.UTF_8);
            try (var lieu = Arena.ofConfined()) {
                var entree = lieu.allocateFrom(ValueLayout.JAVA_BYTE, octets);
                var longueur = lieu.allocate(ValueLayout.JAVA_INT);
                for (int capacite = 32_768; ; capacite = longueur.get(ValueLayout.JAVA_INT, 0) + 1) {
                    var tampon = lieu.allocate(capacite);
                    int statut = (int) evaluerJsonSous.invokeExact(etat, entree, octets.length, tampon, capacite, longueur);
                    if (statut == CAPACITE) {
                        continue;
                    }
                    var texte = texte(tampon, longueur.get(ValueLayout.JAVA_INT, 0));
                    if (statut == ENTREE_REFUSEE) {
                        var erreur = JsonParser.parseString(texte).getAsJsonObject();
                        return erreur.get("chemin").getAsString() + " " + erreur.get("regle").getAsString();
                    }
                    if (statut != OK) {
                        throw new IllegalStateException("la_evaluer_json_sous: status " + statut);
                    }
                    return texte;
                }
            }
        }

        private static String texte(MemorySegment tampon, int longueur) {
            return new String(tampon.asSlice(0, longueur).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
        }
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
        if (valeur.isJsonObject()) {
            return valeur.getAsJsonObject().asMap();
        }
        var membres = new LinkedHashMap<String, JsonElement>();
        for (var e : valeur.getAsJsonArray()) {
            boolean code = e.isJsonObject() && e.getAsJsonObject().has("code");
            membres.put(code ? e.getAsJsonObject().get("code").getAsString() : "" + membres.size(), e);
        }
        return membres;
    }

    public static void main(String[] args) throws Throwable {
        var bibliotheque = new ListeAptitude(Path.of(args[0]));
        List<Path> fichiers;
        try (var flux = Files.list(Path.of(args[1]))) {
            fichiers = flux.sorted().toList();
        }
        int justes = 0;
        int faux = 0;
        for (var fichier : fichiers) {
            for (var element : lire(fichier)) {
                var v = element.getAsJsonObject();
                var attendu = v.has("chemin") ? v.get("chemin").getAsString() + " " + v.get("regle").getAsString() : GSON.toJson(v.get("decision"));
                var objet = new JsonObject();
                objet.add("dossier", v.get("dossier"));
                objet.add("demande", v.get("demande"));
                var trouve = bibliotheque.evaluer(bibliotheque.codeEtat(v.has("etat") ? v.get("etat").getAsString() : null), GSON.toJson(objet));
                if (attendu.equals(trouve)) {
                    justes++;
                    continue;
                }
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
        System.out.println("java-ffm: " + justes + " passed, " + faux + " failed");
        System.exit(faux > 0 || justes == 0 ? 1 : 0);
    }
}
