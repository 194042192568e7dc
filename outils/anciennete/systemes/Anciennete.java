// Years, months and days between two dates by java.time: `Anciennete.java SYSTEM`, pairs on standard input, an answer a line.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

class Anciennete {
    public static void main(String[] arguments) throws Exception {
        var lignes = new BufferedReader(new InputStreamReader(System.in));
        var reponses = new StringBuilder();
        for (String ligne; (ligne = lignes.readLine()) != null; ) {
            var debut = LocalDate.parse(ligne.substring(0, 10));
            var fin = LocalDate.parse(ligne.substring(11));
            if (arguments[0].equals("period")) {
                var p = Period.between(debut, fin);
                reponses.append(p.getYears()).append('/').append(p.getMonths()).append('/').append(p.getDays());
            } else {
                long mois = ChronoUnit.MONTHS.between(debut, fin);
                reponses.append(mois / 12).append('/').append(mois % 12).append("/-");
            }
            reponses.append('\n');
        }
        System.out.print(reponses);
    }
}
