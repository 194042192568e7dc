//! References to provisions: article, alinéa, number, letter, dash, packed in one integer and shown like `A12.al3.2`; those of a later
//! state of an article bear its first list: `A12.al3.2@2011`.

use crate::vocabulaire::ecrit::{ecrire_nombre, morceaux, nombre};
use core::fmt;

/// Reference to one provision. The integer reads in decimal: article, alinéa, number, letter, dash, two digits each. No letter and no
/// dash of the text reaches 20: the multiples of 20 there say which state of the article is meant, none for the first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Renvoi(u32);

const ALINEA: u32 = 1_000_000;
const NUMERO: u32 = 10_000;
const LETTRE: u32 = 100;
const ARTICLE: u32 = 100_000_000;
/// Stands for the annex in the place of the article number.
const ANNEXE: u32 = 29;
/// Stands for article R. 123-9.
const R123_9: u32 = 30;
/// Stands for article R. 123-45.
const R123_45: u32 = 31;
/// Stand for the articles that later states put between two others.
const A19_BIS: u32 = 32;
const A23_BIS: u32 = 33;
const A23_TER: u32 = 34;
/// Stand for articles R. 123-45-1 and R. 123-48.
const R123_45_1: u32 = 35;
const R123_48: u32 = 36;

/// The first lists that name the states of an article, after the first state: the rank here is packed.
const PREMIERES_LISTES: [u16; 9] = [2003, 2005, 2007, 2008, 2010, 2011, 2012, 2013, 2014];
/// Letters printed as capitals come after those that are not: no alinéa has as many as ten.
const MAJUSCULES: u32 = 10;
/// Where no letter and no dash is: one step for each rank, five of them a part.
const PAS: u32 = 20;
const PAR_PARTIE: u32 = 5;

impl Renvoi {
    /// An article of the arrêté, 1 to 28.
    #[must_use]
    pub const fn article(numero: u32) -> Self {
        Self(numero.wrapping_mul(ARTICLE))
    }
    /// The annex.
    pub const ANNEXE: Self = Self::article(ANNEXE);
    /// Article R. 123-9 of the code.
    pub const R123_9: Self = Self::article(R123_9);
    /// Article R. 123-45 of the code (1993 version).
    pub const R123_45: Self = Self::article(R123_45);
    /// Article R. 123-45-1 of the code.
    pub const R123_45_1: Self = Self::article(R123_45_1);
    /// Article R. 123-48 of the code.
    pub const R123_48: Self = Self::article(R123_48);
    /// Article 19 bis.
    pub const A19_BIS: Self = Self::article(A19_BIS);
    /// Article 23 bis.
    pub const A23_BIS: Self = Self::article(A23_BIS);
    /// Article 23 ter.
    pub const A23_TER: Self = Self::article(A23_TER);

    /// An alinéa of it.
    #[must_use]
    pub const fn al(self, alinea: u32) -> Self {
        Self(self.0.wrapping_add(alinea.wrapping_mul(ALINEA)))
    }
    /// A numbered item of it.
    #[must_use]
    pub const fn n(self, numero: u32) -> Self {
        Self(self.0.wrapping_add(numero.wrapping_mul(NUMERO)))
    }
    /// A lettered item of it: 1 for a, 2 for b…
    #[must_use]
    pub const fn lettre(self, lettre: u32) -> Self {
        Self(self.0.wrapping_add(lettre.wrapping_mul(LETTRE)))
    }
    /// An item of it lettered in capitals: 1 for A, 2 for B…
    #[must_use]
    pub const fn majuscule(self, lettre: u32) -> Self {
        self.lettre(lettre.wrapping_add(MAJUSCULES))
    }
    /// A dash of it.
    #[must_use]
    pub const fn tiret(self, tiret: u32) -> Self {
        Self(self.0.wrapping_add(tiret))
    }
    /// The same provision in the state of its article that begins with that list; as it is for a list with which none begins.
    #[must_use]
    pub const fn depuis_la_liste(self, premiere: u16) -> Self {
        let mut rang = 1;
        let mut listes: &[u16] = &PREMIERES_LISTES;
        while let [liste, suite @ ..] = listes {
            if *liste == premiere {
                let pas = (rang / PAR_PARTIE).wrapping_mul(LETTRE).wrapping_add(rang % PAR_PARTIE).wrapping_mul(PAS);
                return Self(self.0.wrapping_add(pas));
            }
            rang = rang.wrapping_add(1);
            listes = suite;
        }
        self
    }
    /// The first list of the state of the article that is meant; `None` for the first state.
    #[must_use]
    pub fn premiere_liste(self) -> Option<u16> {
        let rang = (self.0 / LETTRE % 100 / PAS).wrapping_mul(PAR_PARTIE).wrapping_add(self.0 % 100 / PAS);
        PREMIERES_LISTES.get(usize::try_from(rang.checked_sub(1)?).ok()?).copied()
    }

    /// The same reference in the first state of its article.
    #[must_use]
    pub const fn sans_liste(self) -> Self {
        let lettre = (self.0 / LETTRE % 100 % PAS).wrapping_mul(LETTRE);
        let tiret = self.0 % LETTRE % PAS;
        Self((self.0 / NUMERO).wrapping_mul(NUMERO).wrapping_add(lettre).wrapping_add(tiret))
    }

    /// The reference of a text as [`fmt::Display`] writes it, whether or not such a provision exists; `None` when it is not
    /// written so.
    #[must_use]
    pub fn depuis_texte(texte: &str) -> Option<Self> {
        let Some((provision, liste)) = texte.split_once('@') else { return Self::sans_etat(texte) };
        let premiere = nombre(liste).filter(|liste| PREMIERES_LISTES.contains(liste))?;
        Some(Self::sans_etat(provision)?.depuis_la_liste(premiere))
    }

    fn sans_etat(texte: &str) -> Option<Self> {
        let mut morceaux = morceaux(texte, b'.').peekable();
        let mut renvoi = match morceaux.next()? {
            "ANNEXE" => Self::ANNEXE,
            "R123-9" => Self::R123_9,
            "R123-45" => Self::R123_45,
            "R123-45-1" => Self::R123_45_1,
            "R123-48" => Self::R123_48,
            "A19bis" => Self::A19_BIS,
            "A23bis" => Self::A23_BIS,
            "A23ter" => Self::A23_TER,
            article => Self::article(rang(article.strip_prefix('A')?).filter(|&n| n < ANNEXE)?),
        };
        if let Some(alinea) = morceaux.peek().and_then(|m| m.strip_prefix("al")) {
            renvoi = renvoi.al(rang(alinea)?);
            let _ = morceaux.next();
        }
        if let Some(numero) = morceaux.peek().and_then(|m| rang(m)) {
            renvoi = renvoi.n(numero);
            let _ = morceaux.next();
        }
        if let Some(&[lettre]) = morceaux.peek().map(|m| m.as_bytes()) {
            let lettre = match lettre {
                b'a'..=b'j' => u32::from(lettre).wrapping_sub(96),
                b'A'..=b'I' => u32::from(lettre).wrapping_sub(64).wrapping_add(MAJUSCULES),
                _ => 0,
            };
            if lettre > 0 {
                renvoi = renvoi.lettre(lettre);
                let _ = morceaux.next();
            }
        }
        if let Some(tiret) = morceaux.peek().and_then(|m| rang(m)).filter(|&tiret| tiret < PAS) {
            renvoi = renvoi.tiret(tiret);
            let _ = morceaux.next();
        }
        morceaux.next().is_none().then_some(renvoi)
    }
    /// Do both stand in one article, in one state of it?
    #[must_use]
    pub fn du_meme_article(self, autre: Self) -> bool {
        self.article_du_texte() == autre.article_du_texte() && self.premiere_liste() == autre.premiere_liste()
    }
    /// The article it stands in, whatever its state.
    #[must_use]
    pub const fn article_du_texte(self) -> Self {
        Self::article(self.0 / ARTICLE)
    }
    /// The integer: the code of the provision in the C ABI.
    #[must_use]
    pub const fn code(self) -> u32 {
        self.0
    }
    /// The reference of a code, whether or not such a provision exists.
    #[must_use]
    pub const fn depuis_code(code: u32) -> Self {
        Self(code)
    }
}

/// A rank in a reference: 1 to 99.
fn rang(texte: &str) -> Option<u32> {
    nombre(texte).filter(|n| (1..100).contains(n))
}

impl fmt::Display for Renvoi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ecrire(f)
    }
}

impl Renvoi {
    /// Writes it as `A12.al3.2`, `A12.al3.2@2011`.
    pub(crate) fn ecrire(self, w: &mut impl fmt::Write) -> fmt::Result {
        match self.0 / ARTICLE {
            ANNEXE => w.write_str("ANNEXE")?,
            R123_9 => w.write_str("R123-9")?,
            R123_45 => w.write_str("R123-45")?,
            R123_45_1 => w.write_str("R123-45-1")?,
            R123_48 => w.write_str("R123-48")?,
            A19_BIS => w.write_str("A19bis")?,
            A23_BIS => w.write_str("A23bis")?,
            A23_TER => w.write_str("A23ter")?,
            article => {
                w.write_str("A")?;
                ecrire_nombre(article, w)?;
            }
        }
        let alinea = self.0 / ALINEA % 100;
        if alinea > 0 {
            w.write_str(".al")?;
            ecrire_nombre(alinea, w)?;
        }
        let numero = self.0 / NUMERO % 100;
        if numero > 0 {
            w.write_str(".")?;
            ecrire_nombre(numero, w)?;
        }
        let lettre = self.0 / LETTRE % 100 % PAS;
        let signe = if lettre > MAJUSCULES {
            lettre.wrapping_sub(MAJUSCULES).wrapping_add(64)
        } else {
            lettre.wrapping_add(96)
        };
        if let Some(c) = (lettre > 0).then(|| char::from_u32(signe)).flatten() {
            w.write_str(".")?;
            w.write_char(c)?;
        }
        let tiret = self.0 % 100 % PAS;
        if tiret > 0 {
            w.write_str(".")?;
            ecrire_nombre(tiret, w)?;
        }
        if let Some(liste) = self.premiere_liste() {
            w.write_str("@")?;
            ecrire_nombre(liste, w)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Renvoi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
