//! Article 3 from the list of 2003.

use super::{A, B, C, Corps, D, Ligne, depuis_la_liste, l};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::Categorie;

#[rustfmt::skip] // one row = one phrase of A3.al1, in its order
/// The catalogue.
pub const CATALOGUE: [Ligne; 69] = depuis_la_liste(2003, {
    use Categorie::{A as CA, B as CB, C as CC, D as CD, Exceptionnelle as EX, Premiere as C1, Deuxieme as C2, Troisieme as C3, HorsClasse as HC, Sans as SANS};
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    use Corps::{CaisseAva, CaisseOrganic, Cancava, Canssm, Cavimac, CentreGeneral, CentreMines, Cmr, General, NationaleCanam, NationaleGenerale, NationaleOrganic, Ssm, Ur};
    use Fonction::{AgentComptable, AgentComptableAdjoint, Directeur, DirecteurAdjoint, DirecteurDelegue, DirecteurGeneral, DirecteurGeneralAdjoint, DirecteurInformatique, SecretaireGeneral, SousDirecteur};
    [
        // class and letter, dash; bodies, categories, fonctions, level
        l(D1,  (A, 1), &[General],                                   &[CA, CB],         &[Directeur],                                 None),
        l(D1,  (A, 2), &[NationaleGenerale],                         &[SANS],           &[DirecteurDelegue],                          None),
        l(D1,  (B, 1), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[DirecteurGeneral],                          None),
        l(D1,  (C, 1), &[Canssm],                                    &[SANS],           &[Directeur],                                 None),
        l(D1,  (C, 2), &[Ssm],                                       &[HC],             &[Directeur],                                 None),

        l(D2,  (A, 1), &[General],                                   &[CC],             &[Directeur],                                 None),
        l(D2,  (B, 1), &[CaisseOrganic, CaisseAva, Cmr],             &[EX, C1],         &[Directeur],                                 None),
        l(D2,  (C, 1), &[Ur],                                        &[EX, C1],         &[Directeur],                                 None),
        l(D2,  (C, 2), &[Ssm],                                       &[EX, C1],         &[Directeur],                                 None),
        l(D2,  (D, 1), &[Cavimac],                                   &[SANS],           &[Directeur],                                 None),

        l(D3,  (A, 1), &[General],                                   &[CD],             &[Directeur],                                 None),
        l(D3,  (B, 1), &[CaisseOrganic, CaisseAva, Cmr],             &[C2, C3],         &[Directeur],                                 None),
        l(D3,  (C, 1), &[Ur],                                        &[C2, C3],         &[Directeur],                                 None),
        l(D3,  (C, 2), &[Ssm],                                       &[C2, C3],         &[Directeur],                                 None),

        l(AD1, (A, 1), &[General],                                   &[CA, CB],         &[AgentComptable],                            None),
        l(AD1, (A, 2), &[General],                                   &[CA, CB],         &[DirecteurAdjoint],                          Some(3)),
        l(AD1, (A, 3), &[General],                                   &[CA, CB],         &[SousDirecteur],                             Some(3)),
        l(AD1, (B, 1), &[NationaleOrganic],                          &[SANS],           &[Directeur, DirecteurAdjoint],               None),
        l(AD1, (B, 2), &[Cancava],                                   &[SANS],           &[DirecteurGeneralAdjoint, DirecteurAdjoint], None),
        l(AD1, (B, 3), &[NationaleCanam],                            &[SANS],           &[Directeur],                                 None),
        l(AD1, (B, 4), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[AgentComptable],                            None),
        l(AD1, (C, 1), &[Canssm],                                    &[SANS],           &[AgentComptable],                            None),
        l(AD1, (C, 2), &[Ssm],                                       &[HC],             &[AgentComptable],                            None),
        l(AD1, (C, 3), &[Canssm],                                    &[SANS],           &[DirecteurAdjoint],                          None),
        l(AD1, (C, 4), &[Ssm],                                       &[HC],             &[DirecteurAdjoint],                          None),

        l(AD2, (A, 1), &[General],                                   &[CC],             &[AgentComptable],                            None),
        l(AD2, (A, 2), &[General],                                   &[CA, CB],         &[DirecteurAdjoint],                          Some(2)),
        l(AD2, (A, 3), &[General],                                   &[CC],             &[DirecteurAdjoint],                          Some(3)),
        l(AD2, (A, 4), &[General],                                   &[CA, CB],         &[SousDirecteur],                             Some(2)),
        l(AD2, (A, 5), &[General],                                   &[CC],             &[SousDirecteur],                             Some(3)),
        l(AD2, (B, 1), &[CaisseOrganic, CaisseAva, Cmr],             &[EX, C1],         &[AgentComptable],                            None),
        l(AD2, (B, 2), &[CaisseOrganic, CaisseAva, Cmr],             &[EX, C1],         &[DirecteurAdjoint],                          None),
        l(AD2, (B, 3), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[SousDirecteur],                             Some(1)),
        l(AD2, (B, 4), &[CaisseOrganic, CaisseAva, Cmr],             &[EX],             &[SousDirecteur],                             None),
        l(AD2, (B, 5), &[CaisseOrganic, CaisseAva],                  &[EX],             &[SecretaireGeneral],                         None),
        l(AD2, (C, 1), &[Ur],                                        &[EX, C1],         &[AgentComptable],                            None),
        l(AD2, (C, 2), &[Ssm],                                       &[EX, C1],         &[AgentComptable],                            None),
        l(AD2, (C, 3), &[Ur],                                        &[EX, C1],         &[DirecteurAdjoint],                          None),
        l(AD2, (C, 4), &[Ssm],                                       &[EX, C1],         &[DirecteurAdjoint],                          None),
        l(AD2, (C, 5), &[Canssm],                                    &[SANS],           &[SousDirecteur],                             None),
        l(AD2, (C, 6), &[Ssm],                                       &[HC],             &[SousDirecteur],                             None),
        l(AD2, (D, 1), &[Cavimac],                                   &[SANS],           &[AgentComptable],                            None),
        l(AD2, (D, 2), &[Cavimac],                                   &[SANS],           &[DirecteurAdjoint],                          None),

        l(AD3, (A, 1), &[General],                                   &[CD],             &[AgentComptable],                            None),
        l(AD3, (A, 2), &[General],                                   &[CD],             &[DirecteurAdjoint],                          Some(3)),
        l(AD3, (A, 3), &[General],                                   &[CC, CD],         &[DirecteurAdjoint],                          Some(2)),
        l(AD3, (A, 4), &[General],                                   &[CA, CB, CC, CD], &[SousDirecteur],                             Some(1)),
        l(AD3, (A, 5), &[General],                                   &[CC, CD],         &[SousDirecteur],                             Some(2)),
        l(AD3, (A, 6), &[General],                                   &[CD],             &[SousDirecteur],                             Some(3)),
        l(AD3, (B, 1), &[CaisseOrganic, CaisseAva, Cmr],             &[C2, C3],         &[AgentComptable],                            None),
        l(AD3, (B, 2), &[CaisseOrganic, CaisseAva, Cmr],             &[C2, C3],         &[DirecteurAdjoint],                          None),
        l(AD3, (B, 3), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[SousDirecteur],                             Some(2)),
        l(AD3, (B, 4), &[CaisseOrganic, CaisseAva, Cmr],             &[C1, C2, C3],     &[SousDirecteur],                             None),
        l(AD3, (B, 5), &[CaisseOrganic, CaisseAva],                  &[C1, C2, C3],     &[SecretaireGeneral],                         None),
        l(AD3, (C, 1), &[Ur],                                        &[C2, C3],         &[AgentComptable],                            None),
        l(AD3, (C, 2), &[Ssm],                                       &[C2, C3],         &[AgentComptable],                            None),
        l(AD3, (C, 3), &[Ur],                                        &[EX, C1],         &[AgentComptableAdjoint],                     None),
        l(AD3, (C, 4), &[Ssm],                                       &[HC, EX],         &[AgentComptableAdjoint],                     None),
        l(AD3, (C, 5), &[Ur],                                        &[C2, C3],         &[DirecteurAdjoint],                          None),
        l(AD3, (C, 6), &[Ssm],                                       &[C1],             &[DirecteurAdjoint],                          None),
        l(AD3, (C, 7), &[Ur],                                        &[EX, C1],         &[SousDirecteur],                             None),
        l(AD3, (C, 8), &[Ssm],                                       &[HC, EX],         &[SousDirecteur],                             None),
        l(AD3, (C, 9), &[Ssm],                                       &[C2],             &[SousDirecteur],                             None),
        l(AD3, (D, 1), &[Cavimac],                                   &[SANS],           &[SousDirecteur],                             None),

        l(IF1, (A, 1), &[General],                                   &[CA, CB],         &[DirecteurInformatique],                     None),
        l(IF1, (A, 2), &[CentreGeneral],                             &[SANS],           &[Directeur],                                 None),
        l(IF1, (A, 3), &[CentreGeneral],                             &[SANS],           &[DirecteurAdjoint],                          Some(3)),

        l(IF2, (A, 1), &[CentreGeneral],                             &[SANS],           &[DirecteurAdjoint],                          Some(2)),
        l(IF2, (B, 1), &[CentreMines],                               &[SANS],           &[Directeur],                                 None),
    ]
});
