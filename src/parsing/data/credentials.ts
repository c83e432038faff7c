import { pattern, wrapped } from '../../wording/wrapped.ts';

/** What stands before the name of who gave a certificate, a prize or a paper; accents as written or left out. */
export const ISSUED = pattern('iu')`
  ^(?:(?:issued|awarded|presented|published|granted|conferred|given|certified|accredited) (?:by|in)|issuer|
  issuing (?:body|authority|organi[sz]ation)|provider|by|from|(?:ausgestellt|verliehen|vergeben|erteilt|
  veröffentlicht|herausgegeben) (?:von|vom|durch|in)|(?:[ée]mis|d[ée]livr[ée]e?|d[ée]cern[ée]e?|remise?|publi[ée]e?|
  attribu[ée]e?) (?:par|dans)|(?:expedid[oa]|emitid[oa]|otorgad[oa]|concedid[oa]|publicad[oa]|entregad[oa]|
  atribu[íi]d[oa]) (?:por|pel[oa]|en|em)|(?:rilasciat[oa]|conferit[oa]|assegnat[oa]|pubblicat[oa]|emess[oa]) (?:da|
  dal|dalla|su|in)|(?:uitgegeven|uitgereikt|verstrekt|toegekend|gepubliceerd) (?:door|in))\s*:?\s+`;

/** Until when a certificate holds, with the date. */
export const EXPIRY = pattern('giu')`
  (?:\bexpir(?:es|y|ation)(?: date)?|valid (?:until|through|thru|to)|g[üu]ltig bis|valable jusqu[’']?(?:au|en|à)|
  v[áa]lid[oa] (?:hasta|at[ée])|caduca(?: en)?|valido fino al?|scade(?:nza)?(?: il)?|geldig tot)\s*:?\s*[^|
  ,;()·]{0,16}\d{4}`;

/** Pieces beside a certificate that name nobody: numbers, links, "Issued" without its date. */
export const CREDENTIAL_NOTE = pattern('iu')`
  ^(?:issued(?: on)?|obtained|earned|completed|expir(?:es|ed|y).*|valid.*|no expir.*|(?:credential|certificate|
  licen[cs]e|registration|member(?:ship)?) ?(?:id|no|nr|number|#).*|(?:see|show|view) credential|
  ausgestellt(?: am)?|g[üu]ltig.*|zertifikatsnummer.*|d[ée]livr[ée]e? le|valable.*|expedido(?: el)?|
  obtenid[oa](?: en)?|v[áa]lid[oa].*|emitido em|rilasciato il|valido.*|behaald(?: in)?|geldig.*)$`;

/** Titles of sections about memberships and registrations: what one is there stands for a certificate. */
export const MEMBERSHIPS = pattern()`
  ^(?:(?:professional|current|society|trade|other) )?(?:memberships?|affiliations?|accreditations?|registrations?|
  licensure|licen[cs]es?|commissions?|chartership|bar admissions?|admissions?|board certifications?|
  security clearances?)(?: (?:and|&) .+)?$|^(?:mitgliedschaften?|zulassung(?:en)?|approbation|berufszulassung|
  verbande|afiliacion(?:es)?(?: profesional(?:es)?)?|colegiacion|colegiatura|asociaciones(?: profesionales)?|
  membresias?|registro(?: profissional| profesional)?|inscricao(?: profissional)?|associacoes(?: profissionais)?|
  afiliacoes|affiliations?(?: professionnelles?)?|adhesions?|inscription a l ordre|iscrizion[ei](?: agli? alb[oi])?|
  abilitazione professionale|associazioni|lidmaatschap(?:pen)?|beroepsregistraties?|big registratie)$`;

/** Words of certificates, folded: whatever stands beside them is no language, study or prize. */
export const CREDENTIAL_WORDS = pattern()`
  (?:^|\s)(?:certif|zertifi|licen[cs]|lizenz|licenc|brevet|chartered|registered|accredit|permis|patent[ei]|
  fuhrerschein|staplerschein|rijbewijs|carnet|first aid|erste hilfe|primo soccorso|premiers secours|
  primeros auxilios|cpr|haccp|iso|itil|prince2|scrum|cisco|ccna|aws|azure|toefl|ielts|toeic|engineer|auditor|member|
  fellow|abilitazion|habilit|attest|zulassung|schein|nachweis)`;

/** Words of prizes and scholarships, folded. */
export const AWARD_WORDS = pattern()`
  (?:^|\s)(?:award|prize|medal|scholarship|bursary|honou?r|dean s list|dean's list|winner|finalist|runner up|best|
  premio|beca|medalla|mencion|ganador|preis|auszeichnung|stipendi|medaille|sieger|prix|bourse|laureat|medaille|
  bolsa|medalha|vencedor|borsa|medaglia|vincitore|prijs|beurs|onderscheiding|winnaar)`;

/** Rows of a list of skills that tell which vehicles one may drive, folded. */
export const DRIVING = pattern()`
  ^(?:(?:full |clean |valid )*driv(?:ing|er s|er's|ers) licen[cs]e|driver licen[cs]e|fuhrerschein(?:klassen?)?|
  fahrerlaubnis|permis(?: de conduire)?|(?:carne|carnet|permiso|licencia) de conducir|carta(?: de conducao)?|
  habilitacao|cnh|patente(?: di guida)?|rijbewijs)$`;

const ORDERED = wrapped`
  level|stufe|niveau|nivel|nível|livello|grade|grad|grado|grau|stage|tier|phase|fase|modul|module|modulo|módulo|
  class|klasse|classe|clase|category|kategorie|catégorie|categorie|categoría|categoria|part|teil|parte|partie|deel|
  type|typ|tipo|band|group|gruppe|groupe|groep|unit|series|serie`;
const GRADED = wrapped`
  advanced|intermediate|basic|beginners?|elementary|foundation|practitioner|professional|expert|higher|avanzato|
  intermedio|base|avanzado|básico|inicial|avancé|intermédiaire|débutant|initial|avançado|intermediário|
  fortgeschrittene?|grundstufe|aufbaustufe|grundkurs|aufbaukurs|gevorderd|basis`;
/** What a comma ties to the name of a certificate: its level, class or length. */
export const CREDENTIAL_LEVEL = new RegExp(
  `^(?:(?:${ORDERED})s? (?:[\\divx]+|\\p{L})(?:[+/-][\\divx\\p{L}]{1,3})?|\\d+(?:st|nd|rd|th|[.ªºao°]+|e|er|ère|ème)? (?:${ORDERED})|(?:(?:${ORDERED}) )?(?:${GRADED})(?: (?:level|stufe|niveau))?|\\d+ ?(?:h|hrs?|hours?|std\\.?|stunden|horas|heures|ore|uur|uren|days?|tage|d[ií]as|jours|giorni|dagen|weeks?|wochen|ects|credits?|cfu))$`,
  'iu',
);

/** Licences that hold in a state or country, whose name follows them; folded. */
export const LOCAL_LICENCE = pattern()`
  (?:^|\s)(?:licen[cs]e|licencia|licenca|licenza|licentie|lizenz|registration|registered|admission|admitted|bar|
  permit|notary|teaching certificate)(?:\s|$)`;

/** "First Aid at Work": behind a certificate no employer but part of its name. */
export const AT_WORK = pattern('u')`
  ^(?:[Ww]ork(?:place)?|[Hh]eights?|[Ss]ea|[Ss]chool|[Hh]ome|[Nn]ight|[Ss]peed|[Rr]isk|[Tt]he (?:[Ww]orkplace|
  [Ww]heel|[Ss]cene)|\p{Ll}.*|l[’']\p{Ll}.*)$`;
