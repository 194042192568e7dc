#!/usr/bin/env bash
# Joda-Time 2.10.14 (Debian 12), for Java: the period between two dates has weeks, and getDays is what is left of them. From 15 March 1994 to 31
# January 2000 it is 5 years, 10 months, 2 weeks and 2 days, getDays 2, not 16; a rule that reads years, months and days, the three that java.time's
# Period has, loses up to four weeks. One expects the days left after the months.
# Do: PeriodType.yearMonthDay() as the third argument, or java.time.
# Seen: the period and its getDays, without and with the type.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec default-jdk-headless libjoda-time-java
cat >"$BAC/Essai.java" <<'J'
import org.joda.time.LocalDate;
import org.joda.time.Period;
import org.joda.time.PeriodType;

public class Essai {
    public static void main(String[] rien) {
        LocalDate debut = LocalDate.parse("1994-03-15"), fin = LocalDate.parse("2000-01-31");
        for (Period p : new Period[] {new Period(debut, fin), new Period(debut, fin, PeriodType.yearMonthDay())})
            System.out.println(p + ": " + p.getYears() + " years " + p.getMonths() + " months " + p.getDays() + " days");
    }
}
J
javac -cp /usr/share/java/joda-time.jar -d "$BAC" "$BAC/Essai.java"
attendu "P5Y10M2W2D: 5 years 10 months 2 days
P5Y10M16D: 5 years 10 months 16 days" "$(java -cp "/usr/share/java/joda-time.jar:$BAC" Essai)"
