import { entries, oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../vocabulary/tokens.ts';

/*
 * Qualities of character and empty phrases. They are no checkable requirement: every candidate claims them, and no CV proves
 * them by a word. Folded text; English, Spanish, French, German.
 */
const SOFT = new RegExp(
  `(?<![\\w])(?:${entries`
    communicat\w+; interpersonal; team ?player; team ?work\w*; team[- ]oriented; team spirit
    work (well )?(in|with|as part of) (a |an )?(teams?|others)
    self[- ](starter|motivated|motivation|driven|organi[sz]ed|directed|sufficient|discipline\w*|confiden\w*|reliant)
    motivated; motivation; enthusias\w+; passion(ate)?\b(?! fruit); positive attitude; can[- ]do; attitude
    problem[- ]solv\w+; solve problems; analytical( thinking| skills| mind\w*)?; critical thinking
    creative thinking; creativity; attention to detail; detail[- ]oriented; eye for detail; detail; time management
    organi[sz]ation(al)? skills; organi[sz]ational; organi[sz]ed; multi-?task\w*; prioriti[sz]\w+; fast[- ]paced
    deadlines?; under pressure; pressure; stress[- ]?resist\w*; flexib\w+; adaptab\w+; adapt; independent(ly)?
    autonom\w+; initiative; proactiv\w+; pro-active; reliab\w+; dependab\w+; punctual\w*; (?<!data )integrity
    honest\w*; trustworth\w+; empath\w+; patien(t with|ce); patience; calm; resilien\w+; sense of humou?r; humou?r
    curio\w+; eager(ness)?; willing(ness)?; desire to; learn(ing)? (quickly|fast|new|rapidly); quick learner
    fast learner; growth mindset; mindset; ownership; accountab\w+; work ethic; professionalism
    professional (manner|appearance|attitude); leadership (skills|qualities); presentation skills
    negotiation skills; persuasi\w+; influenc\w+; relationship[- ]building; build(ing)? (strong )?relationships
    collaborat\w+; cooperat\w+; customer[- ](focus\w*|oriented|centric); results?[- ](oriented|driven)
    goal[- ]oriented; strategic thinking; decision[- ]making; judge?ment; discretion; confidentiality; articulate
    friendly; outgoing; personable; energetic; energy; dynamic; hard[- ]?working; committed; commitment; dedicat\w+
    ambitio\w+; confident; good with people; people skills; people person; soft skills; listening skills; thrive
    comfortable with ambiguity; ambiguity; open[- ]minded\w*; sense of (responsibility|urgency|style); responsible
    warm; caring; compassion\w*; well[- ]spoken; best practices
    training (can|will|is) (be )?(given|provided|offered); smile; kind(ness)?; common sense; physically fit
    clean appearance; wear many hats; think\w* outside; good listener; verbal
    ability to (learn|adapt|think|multitask|communicate|collaborate|prioriti\w+|thrive|manage (time|multiple)|meet|handle (multiple|stress|pressure)|work|build|explain|influence|stay|take|solve|follow|listen|interact)\w*
    kommunikati\w+; teamfahig\w*; teamgeist; teamplayer\w*; teamarbeit; teamorientier\w*; flexibil\w*; belastbar\w*
    selbst(st)?andig\w*; eigenverantwort\w*; eigeninitiative; eigenstandig\w*; zuverlassig\w*; verantwortungs\w+
    motivier\w*; engagier\w*; engagement; einsatzbereitschaft; lernbereit\w*; lernwill\w*; sorgfalt\w*
    sorgfaltig\w*; genauig\w*; gewissenhaft\w*; strukturierte?\w*; arbeitsweise; auftreten; freundlich\w*
    durchsetzung\w*; organisationstalent; organisationsgeschick; organisationsvermogen; analytische\w*( denk\w*)?
    denkweise; losungsorientier\w*; kundenorientier\w*; dienstleistungs\w+; serviceorientier\w*; spass an; freude an
    freude am; leidenschaft; begeisterung; hands-on-mentalitat; mentalitat; kreativitat; neugier\w*; offenheit
    empathie; einfuhlungsvermogen; geduld; humor; loyalitat; diskretion; sozialkompetenz; soziale kompetenz
    gepflegt\w*; punktlich\w*; ehrlich\w*; zielorientier\w*; ergebnisorientier\w*; verhandlungsgeschick
    technisches verstandnis; handwerkliches geschick; lust auf; teamfahigkeit; prozessdenken; unternehmerisch\w*
    qualitatsbewusst\w*; kontaktfreud\w*; korperliche; schwindelfrei\w*; trabaj\w+ en equipo; equipo dinamico
    comunica\w+; proactiv\w+; iniciativa; autonomia; responsab\w+; orientacion al? (cliente|resultados?|detalle)
    organizad[oa]
    capacidad de (organizacion|analisis|trabajo|adaptacion|aprendizaje|comunicacion|liderazgo|resolucion|gestion del tiempo)
    resolucion de problemas; resolutiv[oa]; dinamic[oa]; polivalen\w+; don de gentes
    habilidades (sociales|interpersonales|comunicativas); empatia; ganas( de)?; ilusion; motivacion; entusiasm\w+
    compromiso; comprometid[oa]; flexibilidad; creatividad; puntual\w*; paciencia; vocacion; atencion al detalle
    pensamiento; actitud; aprender; constan\w+; tolerancia; buena presencia; seriedad; honest\w+; calma
    persona (organizada|responsable|dinamica|con); simpat\w+; amab\w+; esprit d'?equipe; travail(ler)? en equipe
    relationnel\w*; rigueur; rigoureu\w+; autonom\w+; organise\w*; sens (du|de l'?|de la|des) \w+; dynami\w+
    motive\w*; reactiv\w+; polyvalen\w+; adaptation; adaptabilite; curiosite; curieu\w+; force de proposition
    esprit (d'analyse|de synthese|critique|d'initiative); capacites? (d'|de |a )\w+; aptitude; gout (pour|du|des)
    bienveillan\w+; ponctu\w+; discretion; empathie; patience; passionne\w*; envie
    aisance (orale|redactionnelle|relationnelle); ecoute; souri\w+; proactif; creati\w+; implique\w*; fiab\w+
    serieu\w+; resistance au stress; savoir-etre; presentation soignee; qualites humaines; a l'ecoute`.join(
    '|',
  )})(?![\\w])`,
);
// an unspecific thing alone says nothing that can be looked up
const EMPTY = new RegExp(
  `^(?:(?:${entries`
    an?; the; some; other; new; similar; related; relevant; equivalent; various; different; multiple; several; all
    both; high; good; best; strong; own; current; modern; latest; general; many; people; person; persons; team
    teams; things?; tools?; systems?; software; technolog(?:y|ies); technical; techniques; environments?; field
    fields; industry; role; roles; position; positions; job; work; working; experience; knowledge; skills?; ability
    abilities; background; years?; level; standards?; process(?:es)?; projects?; business; company; companies
    clients?; customers?; practices; methods?; principles; concepts; areas?; solutions?; services?; products?
    something; someone; everything; anything; example; etc; more; plus; minimum; least; least one; following; list
    us; you; it; them; this; that; mind; heart; head; hand; hands; day; days; week; month; pleased; ist
    keine voraussetzung; nicht bedingung; interet; interest; interes; interesse; data; happy; glad; delighted
    ravis?; full; clean; valid; two or more; exigee?s?; requise?s?; obligatoires?; indispensables?; imprescindibles?
    erforderlich; wunschenswert; notwendig; vorausgesetzt; toll; super; prima; schon; great; genial; parfait
    perfecto; mejor(?: que mejor| aun)?; tant mieux; umso besser; all the better; required; preferred; desired
    wanted; gesucht; requerid[oa]s?; souhaite; requis; engineers?; developers?; candidates?; colleagues?
    specialists?; experts?; professionals?; employees?; mitarbeiter\w*; kolleg\w+; fachkraft; fachkrafte
    verstarkung; candidat\w*; collaborateur\w*; profesional\w*; candidatos?; none(?: of (?:that|this|it))?
    no exceptions?; behind; exceptions?; holidays?; rotation; one or more; incl; inkl; lot; bits?; habit; end; call
    mindestens; minimo; al menos; au moins; at least; solche; sehr; bereich\w*; arbeit; arbeiten; umfeld; aufgaben
    branche; kenntnisse; erfahrung\w*; berufserfahrung; vergleichbar\w*; ahnlich\w*; abschluss; qualifikation\w*
    qualification\w*; puesto; experiencia; conocimientos; similar(?:es)?; sector; area; empresa; persona; equipo
    poste; domaine; secteur; similaire; equipe; entreprise; personne; profil; and; or; of; in; with; to; und; oder
    von; de; la; el; y; o; et; ou; des; du; les; is; are; be; not; no; we; our; your; their; who; what; whatever
    for; as; at; on; m\/w\/d; w\/m\/d; f\/m\/d; m\/f\/d; h\/f`.join('|')})[ ,./-]*)+$`,
);

/** Whether a name asks for a quality of character, or for nothing in particular. */
export function isSoft(name: string): boolean {
  const folded = fold(name).replace(/[’]/g, "'").trim();
  return SOFT.test(folded) || EMPTY.test(folded);
}

// a piece of talk, not the name of a thing: it begins with who does what, or orders the reader to do it
const WHO_DOES = oneOf`
  we; you; they; it; he; she; i; there; this; that; these; those; everyone; everybody; nobody; who; what; which; how
  why; where; when; wir; sie; du; ihr; er; es; man; wer; was; dass; nous; vous; ils?; elles?; on; qui; que; dont; tenemos
  somos; estamos; trabajamos; es; son; hay`;

const ORDERS = oneOf`
  please; bitte; feel; send; apply; write; call; put; join; contact; note; click; visit; ruf; schick\w*; melde; bewirb
  envía; escribe; llama; postulez; envoyez; contactez; rejoignez`;

const VERBS_AND_CONDITIONS = oneOf`
  is; are; was; were; will; would; can; could; should; must; has; had; do; does; did; don['’]t; if; because; although
  while; until; due to; thanks to; ist; sind; wird; werden; kann; solltest; soll; est; sont; sera; peut`;

const SENTENCE = pattern('iu')`
  ^(?:you['’]\p{L}+ |from |between |during |most of |none of |since |as (?:our|we|the) |
  (?:${WHO_DOES})\s+\p{L}|
  (?:not|nicht|no|pas|kein\p{L}*|nada|never|nie)\s|
  (?:must |need to )?(?:live|reside|commute) |
  (?:${ORDERS})\s|
  (?:${VERBS_AND_CONDITIONS})\s)`;

/** Whether a name is rather a sentence or the rest of one. */
export const isSentence = (name: string): boolean =>
  SENTENCE.test(name) || /[€£$]\s?\d|\d\s?(?:€|£|eur\b)|@|https?:|^\d+$/iu.test(name);
