//! Article 3 from the list of 2008.

use super::{A, B, C, Corps, D, E, F, G, H, I, Ligne, depuis_la_liste, l};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::Categorie;

#[rustfmt::skip] // one row = one phrase of A3.al1, in its order
/// The catalogue.
pub const CATALOGUE: [Ligne; 100] = depuis_la_liste(2008, {
    use Categorie::{A as CA, B as CB, C as CC, D as CD, Exceptionnelle as EX, Premiere as C1, Deuxieme as C2, Troisieme as C3, Sans as SANS};
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    use Corps::{Artistes, CaisseAva, CaisseOrganic, Camieg, Cancava, Canssm, Carmi, Cavimac, CentreGeneral, CentreMines, CentreOrganic, Cmr, Crpcen, General, NationaleCanam, NationaleGenerale, NationaleOrganic, Ratp, Sncf};
    use Fonction::{AgentComptable, AgentComptableAdjoint, Directeur, DirecteurAdjoint, DirecteurDeMission, DirecteurDelegue, DirecteurGeneral, DirecteurGeneralAdjoint, DirecteurInformatique, SecretaireGeneral, SousDirecteur};
    [
        // class and letter, dash; bodies, categories, fonctions, level
        l(D1,  (A, 1), &[General],                                   &[CA, CB],         &[Directeur],                       None),
        l(D1,  (A, 2), &[NationaleGenerale],                         &[SANS],           &[DirecteurDelegue],                None),
        l(D1,  (B, 1), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[DirecteurGeneral],                None),
        l(D1,  (B, 2), &[NationaleOrganic],                          &[SANS],           &[Directeur],                       None),
        l(D1,  (B, 3), &[Cancava],                                   &[SANS],           &[DirecteurGeneralAdjoint],         None),
        l(D1,  (C, 1), &[Canssm],                                    &[SANS],           &[Directeur],                       None),
        l(D1,  (C, 2), &[Carmi],                                     &[CA, CB],         &[Directeur],                       None),
        l(D1,  (D, 1), &[Sncf],                                      &[SANS],           &[Directeur],                       None),
        l(D1,  (E, 1), &[Crpcen],                                    &[SANS],           &[Directeur],                       None),
        l(D1,  (F, 1), &[Camieg],                                    &[SANS],           &[Directeur],                       None),

        l(D2,  (A, 1), &[General],                                   &[CC],             &[Directeur],                       None),
        l(D2,  (B, 1), &[NationaleCanam],                            &[SANS],           &[DirecteurDeMission],              None),
        l(D2,  (B, 2), &[Cmr],                                       &[CA],             &[Directeur],                       None),
        l(D2,  (B, 3), &[CaisseOrganic, CaisseAva],                  &[EX, C1],         &[Directeur],                       None),
        l(D2,  (C, 1), &[Carmi],                                     &[CC],             &[Directeur],                       None),
        l(D2,  (D, 1), &[Cavimac],                                   &[SANS],           &[Directeur],                       None),
        l(D2,  (E, 1), &[Ratp],                                      &[SANS],           &[Directeur],                       None),

        l(D3,  (A, 1), &[General],                                   &[CD],             &[Directeur],                       None),
        l(D3,  (B, 1), &[NationaleCanam],                            &[SANS],           &[DirecteurDeMission],              None),
        l(D3,  (B, 2), &[Cmr],                                       &[CB, CC],         &[Directeur],                       None),
        l(D3,  (B, 3), &[CaisseOrganic, CaisseAva],                  &[C2, C3],         &[Directeur],                       None),
        l(D3,  (C, 1), &[Carmi],                                     &[CD],             &[Directeur],                       None),
        l(D3,  (D, 1), &[Artistes],                                  &[SANS],           &[Directeur],                       None),

        l(AD1, (A, 1), &[General],                                   &[CA, CB],         &[AgentComptable],                  None),
        l(AD1, (A, 2), &[General],                                   &[CA, CB],         &[DirecteurAdjoint],                Some(3)),
        l(AD1, (A, 3), &[General],                                   &[CA, CB],         &[SousDirecteur],                   Some(3)),
        l(AD1, (B, 1), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[DirecteurAdjoint],                None),
        l(AD1, (B, 2), &[NationaleOrganic, Cancava, NationaleCanam], &[SANS],           &[AgentComptable],                  None),
        l(AD1, (C, 1), &[Canssm],                                    &[SANS],           &[AgentComptable],                  None),
        l(AD1, (C, 2), &[Carmi],                                     &[CA, CB],         &[AgentComptable],                  None),
        l(AD1, (C, 3), &[Canssm],                                    &[SANS],           &[DirecteurAdjoint],                None),
        l(AD1, (C, 4), &[Carmi],                                     &[CA, CB],         &[DirecteurAdjoint],                None),
        l(AD1, (D, 1), &[Sncf],                                      &[SANS],           &[AgentComptable],                  None),
        l(AD1, (D, 2), &[Sncf],                                      &[SANS],           &[DirecteurAdjoint],                None),
        l(AD1, (E, 1), &[Crpcen],                                    &[SANS],           &[AgentComptable],                  None),
        l(AD1, (E, 2), &[Crpcen],                                    &[SANS],           &[DirecteurAdjoint],                None),
        l(AD1, (F, 1), &[Camieg],                                    &[SANS],           &[AgentComptable],                  None),
        l(AD1, (F, 2), &[Camieg],                                    &[SANS],           &[DirecteurAdjoint],                None),

        l(AD2, (A, 1), &[General],                                   &[CC],             &[AgentComptable],                  None),
        l(AD2, (A, 2), &[General],                                   &[CA, CB],         &[DirecteurAdjoint],                Some(2)),
        l(AD2, (A, 3), &[General],                                   &[CC],             &[DirecteurAdjoint],                Some(3)),
        l(AD2, (A, 4), &[General],                                   &[CA, CB],         &[SousDirecteur],                   Some(2)),
        l(AD2, (A, 5), &[General],                                   &[CC],             &[SousDirecteur],                   Some(3)),
        l(AD2, (B, 1), &[CaisseOrganic, CaisseAva],                  &[EX, C1],         &[AgentComptable],                  None),
        l(AD2, (B, 1), &[Cmr],                                       &[CA],             &[AgentComptable],                  None),
        l(AD2, (B, 2), &[CaisseOrganic, CaisseAva],                  &[EX, C1],         &[DirecteurAdjoint],                None),
        l(AD2, (B, 2), &[Cmr],                                       &[CA],             &[DirecteurAdjoint],                None),
        l(AD2, (B, 3), &[NationaleOrganic, Cancava],                 &[SANS],           &[SousDirecteur],                   Some(1)),
        l(AD2, (B, 3), &[CaisseOrganic, CaisseAva],                  &[EX],             &[SousDirecteur],                   Some(1)),
        l(AD2, (B, 4), &[NationaleOrganic, Cancava],                 &[SANS],           &[SousDirecteur],                   Some(1)),
        l(AD2, (B, 4), &[NationaleCanam],                            &[SANS],           &[SousDirecteur],                   Some(2)),
        l(AD2, (B, 5), &[CaisseOrganic, CaisseAva],                  &[EX],             &[SousDirecteur],                   Some(1)),
        l(AD2, (B, 5), &[Cmr],                                       &[CA],             &[SousDirecteur],                   Some(2)),
        l(AD2, (B, 6), &[CaisseOrganic, CaisseAva],                  &[EX],             &[SecretaireGeneral],               None),
        l(AD2, (C, 1), &[Carmi],                                     &[CC],             &[AgentComptable],                  None),
        l(AD2, (C, 2), &[Carmi],                                     &[CC],             &[DirecteurAdjoint],                None),
        l(AD2, (C, 3), &[Canssm],                                    &[SANS],           &[SousDirecteur],                   None),
        l(AD2, (C, 4), &[Carmi],                                     &[CA, CB],         &[SousDirecteur],                   Some(1)),
        l(AD2, (D, 1), &[Cavimac],                                   &[SANS],           &[AgentComptable],                  None),
        l(AD2, (D, 2), &[Cavimac],                                   &[SANS],           &[DirecteurAdjoint],                None),
        l(AD2, (E, 1), &[Ratp],                                      &[SANS],           &[AgentComptable],                  None),
        l(AD2, (E, 2), &[Ratp],                                      &[SANS],           &[DirecteurAdjoint],                None),
        l(AD2, (F, 1), &[Sncf],                                      &[SANS],           &[DirecteurAdjoint, SousDirecteur], None),
        l(AD2, (G, 1), &[Crpcen],                                    &[SANS],           &[DirecteurAdjoint, SousDirecteur], None),
        l(AD2, (H, 1), &[Camieg],                                    &[SANS],           &[DirecteurAdjoint, SousDirecteur], None),

        l(AD3, (A, 1), &[General],                                   &[CD],             &[AgentComptable],                  None),
        l(AD3, (A, 2), &[General],                                   &[CD],             &[DirecteurAdjoint],                Some(3)),
        l(AD3, (A, 3), &[General],                                   &[CC, CD],         &[DirecteurAdjoint],                Some(2)),
        l(AD3, (A, 4), &[General],                                   &[CA, CB, CC, CD], &[SousDirecteur],                   Some(1)),
        l(AD3, (A, 5), &[General],                                   &[CC, CD],         &[SousDirecteur],                   Some(2)),
        l(AD3, (A, 6), &[General],                                   &[CD],             &[SousDirecteur],                   Some(3)),
        l(AD3, (B, 1), &[CaisseOrganic, CaisseAva],                  &[C2, C3],         &[AgentComptable],                  None),
        l(AD3, (B, 1), &[Cmr],                                       &[CB, CC],         &[AgentComptable],                  None),
        l(AD3, (B, 2), &[CaisseOrganic, CaisseAva],                  &[C2, C3],         &[DirecteurAdjoint],                None),
        l(AD3, (B, 2), &[Cmr],                                       &[CB, CC],         &[DirecteurAdjoint],                None),
        l(AD3, (B, 3), &[NationaleOrganic, Cancava],                 &[SANS],           &[SousDirecteur],                   Some(2)),
        l(AD3, (B, 3), &[NationaleCanam],                            &[SANS],           &[SousDirecteur],                   Some(1)),
        l(AD3, (B, 4), &[CaisseOrganic, CaisseAva],                  &[EX],             &[SousDirecteur],                   Some(2)),
        l(AD3, (B, 4), &[Cmr],                                       &[CA, CB, CC],     &[SousDirecteur],                   Some(1)),
        l(AD3, (B, 5), &[CaisseOrganic, CaisseAva],                  &[C1, C2, C3],     &[SousDirecteur],                   None),
        l(AD3, (B, 6), &[CaisseOrganic, CaisseAva],                  &[C1, C2, C3],     &[SecretaireGeneral],               None),
        l(AD3, (C, 1), &[Carmi],                                     &[CD],             &[AgentComptable],                  None),
        l(AD3, (C, 2), &[Carmi],                                     &[CA, CB],         &[AgentComptableAdjoint],           None),
        l(AD3, (C, 3), &[Carmi],                                     &[CD],             &[DirecteurAdjoint],                None),
        l(AD3, (C, 4), &[Carmi],                                     &[CA, CB],         &[SousDirecteur],                   Some(2)),
        l(AD3, (C, 5), &[Carmi],                                     &[CC],             &[SousDirecteur],                   None),
        l(AD3, (D, 1), &[Cavimac],                                   &[SANS],           &[SousDirecteur],                   None),
        l(AD3, (E, 1), &[Ratp],                                      &[SANS],           &[SousDirecteur],                   None),
        l(AD3, (F, 1), &[Sncf],                                      &[SANS],           &[SousDirecteur],                   None),
        l(AD3, (G, 1), &[Crpcen],                                    &[SANS],           &[SousDirecteur],                   None),
        l(AD3, (H, 1), &[Camieg],                                    &[SANS],           &[SousDirecteur],                   None),
        l(AD3, (I, 1), &[Artistes],                                  &[SANS],           &[AgentComptable],                  None),

        l(IF1, (A, 1), &[General],                                   &[CA, CB],         &[DirecteurInformatique],           None),
        l(IF1, (A, 2), &[CentreGeneral],                             &[SANS],           &[Directeur],                       None),
        l(IF1, (A, 3), &[CentreGeneral],                             &[SANS],           &[DirecteurAdjoint],                Some(3)),
        l(IF1, (B, 1), &[CentreOrganic],                             &[SANS],           &[Directeur],                       None),
        l(IF1, (B, 2), &[CentreOrganic],                             &[SANS],           &[DirecteurAdjoint],                None),

        l(IF2, (A, 1), &[CentreGeneral],                             &[SANS],           &[DirecteurAdjoint],                Some(2)),
        l(IF2, (B, 1), &[CentreOrganic],                             &[SANS],           &[SousDirecteur],                   None),
        l(IF2, (C, 1), &[CentreMines],                               &[SANS],           &[Directeur],                       None),
    ]
});
