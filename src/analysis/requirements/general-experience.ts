import { wordList } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';

/** Words that say how much experience is asked for, or that it be of this kind of work, but not of which. */
const GENERAL = new Set(
  wordList`
    a an the of in with and or for as at from to this that same any some our least minimum min demonstrable
    demonstrated proven solid
    strong extensive broad sound recent previous prior relevant related similar comparable appropriate practical
    professional work
    working job career industry field area sector role position post experience experienced background year years
    month months
    preferred required desired total full part time paid satisfactory described above following areas successful
    ideally plus
    more than less expert first initial considerable significant hands on
    erfahrung erfahrungen berufserfahrung praxiserfahrung arbeitserfahrung berufspraxis praxis mehrjahrige
    mehrjahriger langjahrige
    langjahriger einschlagige einschlagiger einschlagigen relevante vergleichbare vergleichbarer vergleichbaren
    entsprechende erste
    fundierte idealerweise mindestens jahr jahre jahren monate beruf bereich gebiet branche position tatigkeit
    funktion im in der dem
    den einer eines von mit und oder auf als ahnlicher ahnlichen umfeld diesem bereits praktische gute nachweisbare
    experiencia experiencias previa previas laboral profesional comprobable comprobada demostrable minima minimo
    reciente solida amplia
    relevante ano anos mes meses en el la los las de del un una y o puesto puestos posicion posiciones cargo cargos
    similar similares
    area rubro sector igual menos mas al trabajo funciones afines ramo
    experience experiences professionnelle pertinente similaire equivalente significative reussie solide confirmee
    premiere annee annees
    ans an mois dans le la les un une du des sur ou et poste postes domaine fonction fonctions secteur metier emploi
    travail meme moins
    plus comparable exigee minimum d l au
    esperienza esperienze pregressa maturata anni anno nel nella ruolo settore analoga simile posizione mansione
    almeno di
    experiencia experiencia comprovada na no area funcao anterior anos semelhante em
    ervaring werkervaring jaar relevante vergelijkbare functie soortgelijke minimaal aantoonbare met het een
  `.map(fold),
);

const WORD = /\p{L}+/gu;

/** Whether words ask for experience of the work that the description is about, without a name for it. */
export function isGeneralExperience(words: string): boolean {
  const own = fold(words).match(WORD) ?? [];
  return own.length > 0 && own.every((word) => GENERAL.has(word));
}
