// What the SQL extensions share: a line of the interchange format in, its answer out, members of that answer read back.
// Everything is static: two versions of an extension may be loaded in one session, and neither must see the functions of the other.

#ifndef LA_SQL_COMMUN_H
#define LA_SQL_COMMUN_H

#include <stdint.h>
#include <string.h>

#include "liste_aptitude.h"

// Room on the stack for an answer; a longer one is written again into memory of the database.
#define LA_SQL_PLACE 16384

// The text between the quotes of a string member of a compact object, as it is written there; NULL when there is none. `nom` comes with
// its quotes and colon: "\"verdict\":". An escaped quote inside a value is never taken for its end.
static const char *la_sql_membre(const char *json, const char *nom, uint32_t *longueur) {
  const char *p = json;
  size_t n = strlen(nom);
  while (*p != '\0') {
    if (*p == '"' && strncmp(p, nom, n) == 0 && p[n] == '"') {
      const char *debut = p + n + 1, *fin = debut;
      while (*fin != '\0' && *fin != '"') {
        fin += (*fin == '\\' && fin[1] != '\0') ? 2 : 1;
      }
      *longueur = (uint32_t)(fin - debut);
      return debut;
    }
    if (*p == '"') { // a string that is not the member: over it
      p++;
      while (*p != '\0' && *p != '"') {
        p += (*p == '\\' && p[1] != '\0') ? 2 : 1;
      }
      if (*p == '\0') {
        break;
      }
    }
    p++;
  }
  return NULL;
}

static uint32_t la_sql_hexa(const char *p) {
  uint32_t valeur = 0;
  for (int i = 0; i < 4; i++) {
    char c = p[i];
    uint32_t chiffre = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                       : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                       : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10)
                                              : 0;
    valeur = valeur * 16 + chiffre;
  }
  return valeur;
}

static char *la_sql_utf8(char *sortie, uint32_t c) {
  if (c < 0x80) {
    *sortie++ = (char)c;
  } else if (c < 0x800) {
    *sortie++ = (char)(0xC0 | c >> 6);
    *sortie++ = (char)(0x80 | (c & 63));
  } else if (c < 0x10000) {
    *sortie++ = (char)(0xE0 | c >> 12);
    *sortie++ = (char)(0x80 | (c >> 6 & 63));
    *sortie++ = (char)(0x80 | (c & 63));
  } else {
    *sortie++ = (char)(0xF0 | c >> 18);
    *sortie++ = (char)(0x80 | (c >> 12 & 63));
    *sortie++ = (char)(0x80 | (c >> 6 & 63));
    *sortie++ = (char)(0x80 | (c & 63));
  }
  return sortie;
}

// The text that such a member means, without its escapes, into `sortie` of at least `longueur + 1` bytes: never longer than it is written.
static void la_sql_texte(const char *ecrit, uint32_t longueur, char *sortie) {
  const char *p = ecrit, *fin = ecrit + longueur;
  while (p < fin) {
    if (*p != '\\' || p + 1 >= fin) {
      *sortie++ = *p++;
      continue;
    }
    char c = p[1];
    p += 2;
    if (c == 'u' && fin - p >= 4) {
      uint32_t code = la_sql_hexa(p);
      p += 4;
      if (code >= 0xD800 && code < 0xDC00 && fin - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        uint32_t bas = la_sql_hexa(p + 2);
        if (bas >= 0xDC00 && bas < 0xE000) {
          code = 0x10000 + ((code - 0xD800) << 10) + (bas - 0xDC00);
          p += 6;
        }
      }
      // A database text holds neither a zero byte nor half a pair.
      sortie = la_sql_utf8(sortie, code == 0 || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code);
    } else {
      *sortie++ = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'b' ? '\b' : c == 'f' ? '\f' : c;
    }
  }
  *sortie = '\0';
}

#endif
