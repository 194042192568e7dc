//! SHA-256 (FIPS 180-4). Own code rather than a crate: 80 lines without index, panic or `unsafe`, against three more dependencies.

/// Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
#[rustfmt::skip]
const K: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

/// Fractional parts of the square roots of the first 8 primes (5.3.3).
const DEPART: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

const BLOC: usize = 64;
/// Where the length stands in the last block.
const LONGUEUR: usize = 56;

/// A message being hashed.
#[derive(Clone, Debug)]
pub struct Sha256 {
    etat: [u32; 8],
    bloc: [u8; BLOC],
    rempli: usize,
    total: u64,
}

impl Default for Sha256 {
    fn default() -> Self {
        Self { etat: DEPART, bloc: [0; BLOC], rempli: 0, total: 0 }
    }
}

impl Sha256 {
    /// Adds bytes to the message.
    pub fn ajouter(&mut self, octets: &[u8]) {
        for &octet in octets {
            self.octet(octet);
            self.total = self.total.wrapping_add(1);
        }
    }

    fn octet(&mut self, octet: u8) {
        if let Some(place) = self.bloc.get_mut(self.rempli) {
            *place = octet;
        }
        self.rempli = self.rempli.wrapping_add(1);
        if self.rempli == BLOC {
            self.etat = comprimer(self.etat, &self.bloc);
            self.rempli = 0;
        }
    }

    /// The digest.
    #[must_use]
    pub fn terminer(mut self) -> [u8; 32] {
        let bits = self.total.wrapping_mul(8).to_be_bytes();
        self.octet(0x80);
        // Zeros up to the place of the length: at most a block of them.
        for _ in 0..BLOC {
            if self.rempli == LONGUEUR {
                break;
            }
            self.octet(0);
        }
        for octet in bits {
            self.octet(octet);
        }
        let mut condense = [0; 32];
        for (place, mot) in condense.chunks_exact_mut(4).zip(self.etat) {
            place.copy_from_slice(&mot.to_be_bytes());
        }
        condense
    }
}

fn comprimer(etat: [u32; 8], bloc: &[u8; BLOC]) -> [u32; 8] {
    let mut fenetre = [0_u32; 16];
    for (mot, octets) in fenetre.iter_mut().zip(bloc.as_chunks().0) {
        *mot = u32::from_be_bytes(*octets);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = etat;
    for k in K {
        // The window holds W[t] to W[t + 15]; the next word enters at its end (6.2.2).
        let [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15] = fenetre;
        let s0 = w1.rotate_right(7) ^ w1.rotate_right(18) ^ (w1 >> 3);
        let s1 = w14.rotate_right(17) ^ w14.rotate_right(19) ^ (w14 >> 10);
        let entrant = w0.wrapping_add(s0).wrapping_add(w9).wrapping_add(s1);
        fenetre = [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, entrant];

        let somme_e = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let choix = g ^ (e & (f ^ g)); // (e ∧ f) ⊕ (¬e ∧ g)
        let t1 = h.wrapping_add(somme_e).wrapping_add(choix).wrapping_add(k).wrapping_add(w0);
        let somme_a = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let majorite = a ^ ((a ^ b) & (a ^ c)); // (a ∧ b) ⊕ (a ∧ c) ⊕ (b ∧ c)
        let t2 = somme_a.wrapping_add(majorite);
        (h, g, f, e) = (g, f, e, d.wrapping_add(t1));
        (d, c, b, a) = (c, b, a, t1.wrapping_add(t2));
    }
    let mut suivant = etat;
    for (mot, ajout) in suivant.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *mot = mot.wrapping_add(ajout);
    }
    suivant
}
