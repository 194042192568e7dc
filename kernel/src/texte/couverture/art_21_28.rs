//! Articles 21 to 28: what an inscription gives, claims, entry into force.

use super::Nature::{Calculee, Information, Parametre};
use super::{Provision, p};
use crate::texte::renvoi::Renvoi;

const A21: Renvoi = Renvoi::article(21);
const A22: Renvoi = Renvoi::article(22);
const A23: Renvoi = Renvoi::article(23);
const A24: Renvoi = Renvoi::article(24);
const A25: Renvoi = Renvoi::article(25);
const A26: Renvoi = Renvoi::article(26);
const A27: Renvoi = Renvoi::article(27);
const A28: Renvoi = Renvoi::article(28);
const ACCES: &[&str] = &["effets/acces.rs", "texte/art_21.rs"];
const ORDRE: &[&str] = &["texte/art_21.rs", "texte/ordre.rs", "effets/acces.rs"];
const RECONDUCTION: &[&str] = &["effets/reconduction.rs", "texte/art_22.rs"];
const ANCIENS: &[&str] = &["texte/art_27.rs", "effets/reconduction.rs"];
const DUREES: &[&str] = &["texte/art_22.rs", "effets/reconduction.rs"];
const DESIGNATION: &[&str] = &["effets/designation.rs", "texte/art_23.rs"];
const RECLAMATION: &[&str] = &["effets/reclamation.rs", "effets/calendrier.rs", "texte/art_24.rs"];
const VERSION: &[&str] = &["texte/art_25.rs", "demande.rs"];
const TRANSITION: &[&str] = &["texte/art_26.rs", "etapes/conditions/age.rs", "etapes/conditions/anciennete.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 25] = [
    p(A21.al(1), Calculee, ACCES,
      "Être inscrit ouvre les emplois de certaines classes, sous réserve des règles de nomination.",
      "Being listed opens the posts of certain classes, subject to the rules on nomination."),
    p(A21.al(1).n(1), Calculee, ORDRE,
      "D1 ouvre tout.",
      "D1 opens everything."),
    p(A21.al(1).n(2), Calculee, ORDRE,
      "D2 ouvre D2, D3, AD2, AD3, IF1, IF2.",
      "D2 gives access to D2, D3, AD2, AD3, IF1, IF2."),
    p(A21.al(1).n(3), Calculee, ORDRE,
      "D3 ouvre D3, AD3, IF2.",
      "D3 gives access to D3, AD3, IF2."),
    p(A21.al(1).n(4), Calculee, ORDRE,
      "AD1 ouvre AD1, AD2, AD3, IF1, IF2.",
      "AD1 gives access to AD1, AD2, AD3, IF1, IF2."),
    p(A21.al(1).n(5), Calculee, ORDRE,
      "AD2 ouvre AD2, AD3, IF2.",
      "AD2 gives access to AD2, AD3, IF2."),
    p(A21.al(1).n(6), Calculee, ORDRE,
      "AD3 n’ouvre qu’elle-même.",
      "AD3 opens only itself."),
    p(A21.al(1).n(7), Calculee, ORDRE,
      "IF1 ouvre IF1, IF2.",
      "IF1 gives access to IF1, IF2."),
    p(A21.al(1).n(8), Calculee, ORDRE,
      "IF2 n’ouvre qu’elle-même.",
      "IF2 opens only itself."),
    p(A21.al(2), Calculee, ACCES,
      "Exception\u{a0}: un inscrit en AD3 peut diriger en D3 (indépendants, mines) après deux vacances sans candidat.",
      "Exception: someone listed in AD3 may direct in D3 (self-employed, mines) after two fruitless vacancies."),
    p(A21.al(3), Calculee, ACCES,
      "D1, D2, AD1 vers IF1, et D3, AD2 vers IF2\u{a0}: avec un diplôme de l’annexe ou une expérience reconnue.",
      "D1, D2, AD1 to IF1, and D3, AD2 to IF2: with a diploma of the annex or a recognised experience."),

    p(A22.al(1), Calculee, RECONDUCTION,
      "La première inscription dans une classe, en première section, est reconduite d’office, sauf radiation motivée.",
      "The first listing in a class, in the first section, renews itself, unless struck off for a stated reason."),
    p(A22.al(1).n(1), Parametre, DUREES,
      "Deux ans de plus en D3, AD1, AD2, AD3, IF1, IF2.",
      "Two more years in D3, AD1, AD2, AD3, IF1, IF2."),
    p(A22.al(1).n(2), Parametre, DUREES,
      "Quatre ans de plus en D1, D2.",
      "Four more years in D1, D2."),
    p(A22.al(2), Calculee, RECONDUCTION,
      "Toute autre inscription vaut un an.",
      "Any other listing is for one year."),

    p(A23.al(1), Calculee, DESIGNATION,
      "Un agent agréé en fonction peut, dans deux cas, recevoir un emploi sans être inscrit.",
      "An approved senior manager in post may, in two cases, be given a post without being listed."),
    p(A23.al(1).n(1), Calculee, DESIGNATION,
      "Cumul\u{a0}: un second emploi de même classe, dans un organisme de la même région.",
      "Second post: one of the same class, in a body of the same region."),
    p(A23.al(1).n(2), Calculee, DESIGNATION,
      "Mutation\u{a0}: un emploi de même classe, ou un de ceux que sa classe ouvre par l’article 21.",
      "Move: a post of the same class, or one that his class opens under article 21."),
    p(A23.al(2), Calculee, DESIGNATION,
      "Au national (régime général, mines), il faut l’inscription dans la classe de l’emploi.",
      "In a national body (general regime, mines), a listing in the class of the post is required."),

    p(A24.al(1), Calculee, RECLAMATION,
      "Quinze jours, depuis la publication, pour réclamer contre une non-inscription.",
      "Fifteen days, from publication, to challenge not being listed."),

    p(A25.al(1), Calculee, VERSION,
      "Le texte s’applique dès la liste de 2000.",
      "The text applies from the list of 2000 on."),

    p(A26.al(1), Calculee, TRANSITION,
      "Listes 2000 et 2001\u{a0}: les inscrits de 1999 échappent à l’article 12 et aux 43\u{a0}ans.",
      "Lists of 2000 and 2001: those listed in 1999 escape article 12 and the age of 43."),

    p(A27.al(1), Information, ANCIENS,
      "Abroge les trois arrêtés de 1983 et 1985.",
      "Repeals the three orders of 1983 and 1985."),
    p(A27.al(2), Calculee, ANCIENS,
      "Les reconductions d’avant s’arrêtent à la liste de 1999\u{a0}; ensuite, il faut une demande.",
      "Earlier renewals stop at the list of 1999; after that a request is needed."),

    p(A28.al(1), Information, VERSION,
      "Désigne qui, au ministère, applique le texte et le fait paraître.",
      "Names who, at the ministry, applies the text and has it published."),
];
