// Calls the C library from .NET (8 or later) by P/Invoke, and checks it on the conformance vectors.
//
//     dotnet run --project examples/dotnet -- PATH/libliste_aptitude.so VECTORS

using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

/// The library. Any thread may call it.
internal static unsafe class ListeAptitude
{
    private const uint VersionAbi = 1;
    private const uint ListeEtatDuTexte = 35;
    private const int Ok = 0, EntreeRefusee = 1, Capacite = 6;

    private static delegate* unmanaged[Cdecl]<uint, byte*, uint, uint*, int> code;
    private static delegate* unmanaged[Cdecl]<uint, byte*, uint, byte*, uint, uint*, int> evaluerJsonSous;

    public static void Ouvrir(string chemin)
    {
        nint bibliotheque = NativeLibrary.Load(Path.GetFullPath(chemin));
        var versionAbi = (delegate* unmanaged[Cdecl]<uint*, uint*, int>)NativeLibrary.GetExport(bibliotheque, "la_version_abi");
        uint version = 0, plusAncienne = 0;
        if (versionAbi(&version, &plusAncienne) != Ok || VersionAbi < plusAncienne || VersionAbi > version)
        {
            throw new InvalidOperationException($"the library serves ABI {plusAncienne} to {version}, not {VersionAbi}");
        }
        code = (delegate* unmanaged[Cdecl]<uint, byte*, uint, uint*, int>)NativeLibrary.GetExport(bibliotheque, "la_code");
        evaluerJsonSous = (delegate* unmanaged[Cdecl]<uint, byte*, uint, byte*, uint, uint*, int>)NativeLibrary.GetExport(bibliotheque, "la_evaluer_json_sous");
    }

    /// The code of a state of the text; 0, that of the list, for null.
    public static uint CodeEtat(string? mot)
    {
        uint trouve = 0;
        if (mot is null)
        {
            return trouve;
        }
        byte[] octets = Encoding.UTF8.GetBytes(mot);
        fixed (byte* m = octets)
        {
            return code(ListeEtatDuTexte, m, (uint)octets.Length, &trouve) == Ok ? trouve : throw new InvalidOperationException($"the library knows no state {mot}");
        }
    }

    /// The answer to a line {"dossier":…,"demande":…} under a state of the text: the decision, or « path rule » when the input is refused.
    public static string Evaluer(uint etat, string ligne)
    {
        byte[] entree = Encoding.UTF8.GetBytes(ligne);
        uint longueur = 0;
        for (uint capacite = 32_768; ; capacite = longueur + 1)
        {
            byte[] tampon = new byte[capacite];
            int statut;
            fixed (byte* e = entree, t = tampon)
            {
                statut = evaluerJsonSous(etat, e, (uint)entree.Length, t, capacite, &longueur);
            }
            if (statut == Capacite)
            {
                continue;
            }
            string texte = Encoding.UTF8.GetString(tampon, 0, (int)longueur);
            if (statut == EntreeRefusee)
            {
                using var erreur = JsonDocument.Parse(texte);
                return $"{erreur.RootElement.GetProperty("chemin").GetString()} {erreur.RootElement.GetProperty("regle").GetString()}";
            }
            return statut == Ok ? texte : throw new InvalidOperationException($"la_evaluer_json_sous: status {statut}");
        }
    }
}

internal static class Vecteurs
{
    private static IEnumerable<JsonElement> Lire(string fichier) =>
        fichier.EndsWith(".jsonl")
            ? File.ReadLines(fichier).Where(ligne => ligne.Length > 0).Select(ligne => JsonDocument.Parse(ligne).RootElement)
            : JsonDocument.Parse(File.ReadAllText(fichier)).RootElement.EnumerateArray();

    /// The fields in which two JSON values differ; the findings go by their codes.
    private static IEnumerable<string> Ecarts(string champ, JsonElement? attendu, JsonElement? trouve)
    {
        var (a, t) = (Membres(attendu), Membres(trouve));
        if (a is null || t is null)
        {
            string? dit = attendu?.GetRawText(), vu = trouve?.GetRawText();
            return dit == vu ? [] : [$"{champ.TrimStart('.')}: expected {dit ?? "nothing"}, found {vu ?? "nothing"}"];
        }
        return a.Keys.Union(t.Keys).SelectMany(nom => Ecarts($"{champ}.{nom}", a.GetValueOrDefault(nom), t.GetValueOrDefault(nom)));
    }

    private static Dictionary<string, JsonElement?>? Membres(JsonElement? valeur) => valeur?.ValueKind switch
    {
        JsonValueKind.Object => valeur.Value.EnumerateObject().ToDictionary(m => m.Name, m => (JsonElement?)m.Value),
        JsonValueKind.Array => valeur.Value.EnumerateArray().Select((m, rang) => (m, rang)).ToDictionary(
            x => x.m.ValueKind == JsonValueKind.Object && x.m.TryGetProperty("code", out var code) ? code.GetString()! : $"{x.rang}", x => (JsonElement?)x.m),
        _ => null,
    };

    private static int Main(string[] arguments)
    {
        ListeAptitude.Ouvrir(arguments[0]);
        int justes = 0, faux = 0;
        foreach (string fichier in Directory.GetFiles(arguments[1]).Order(StringComparer.Ordinal))
        {
            foreach (JsonElement v in Lire(fichier))
            {
                // The vectors are written compactly: their decisions are compared as they stand.
                string ligne = $"{{\"dossier\":{v.GetProperty("dossier").GetRawText()},\"demande\":{v.GetProperty("demande").GetRawText()}}}";
                string? etat = v.TryGetProperty("etat", out JsonElement e) ? e.GetString() : null;
                string trouve = ListeAptitude.Evaluer(ListeAptitude.CodeEtat(etat), ligne);
                bool decision = v.TryGetProperty("decision", out JsonElement d);
                string attendu = decision ? d.GetRawText() : $"{v.GetProperty("chemin").GetString()} {v.GetProperty("regle").GetString()}";
                if (attendu == trouve)
                {
                    justes++;
                    continue;
                }
                faux++;
                var dits = decision && trouve.StartsWith('{')
                    ? Ecarts("", d, JsonDocument.Parse(trouve).RootElement)
                    : [$"expected {attendu}, found {trouve}"];
                string nom = v.TryGetProperty("nom", out JsonElement n) ? n.GetString()! : "";
                Console.WriteLine($"{Path.GetFileName(fichier)} {nom} (state {etat ?? "of the list"}):\n  {string.Join("\n  ", dits)}");
            }
        }
        Console.WriteLine($"dotnet: {justes} passed, {faux} failed");
        return faux > 0 || justes == 0 ? 1 : 0;
    }
}
