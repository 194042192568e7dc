#!/usr/bin/env bash
# JNA (Debian's libjna-java 5.13): in a Structure a Java `boolean` takes four bytes and a `char` those of wchar_t, where C's `bool` and `char` take
# one. The structure is laid out without a word, and every member after it is read beside its place. One expects the C type of
# the same name, or a refusal.
# Do: declare bytes, and compare Structure.size() with the size that the library tells.
# Seen: the version, then the sizes of {boolean; byte}, {char; byte} and {byte; byte}.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec default-jdk-headless libjna-java
cat >"$BAC/Tailles.java" <<'J'
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

public class Tailles {
    @FieldOrder({"connu", "niveau"})
    public static class Booleen extends Structure { public boolean connu; public byte niveau; }

    @FieldOrder({"section", "niveau"})
    public static class Lettre extends Structure { public char section; public byte niveau; }

    @FieldOrder({"connu", "niveau"})
    public static class Octets extends Structure { public byte connu; public byte niveau; }

    public static void main(String[] noms) {
        System.out.println("JNA " + Native.VERSION.split("\\.")[0] + ": " + new Booleen().size() + " " + new Lettre().size() + " " + new Octets().size());
    }
}
J
javac -cp /usr/share/java/jna.jar -d "$BAC" "$BAC/Tailles.java"
attendu "JNA 5: 8 8 2" "$(java -cp "/usr/share/java/jna.jar:$BAC" Tailles)"
