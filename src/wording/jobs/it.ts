import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';

export const italian: JobWords = {
  labels: {
    title: entries`
      (posizione|ruolo|figura|mansione|profilo|titolo|offerta di lavoro|qualifica)( ricercat[ao]| professionale| offert[ao]| aperta)?
      annuncio`,
    employer: entries`(azienda|societa|impresa|datore di lavoro|ente|organizzazione)( \w+)?`,
    location: entries`
      (sede|luogo|zona)( di lavoro| del lavoro| operativa| lavorativa)?; localita; citta; dove; provincia; ubicazione`,
    pay: entries`
      (retribuzione|stipendio|compenso|ral|paga|inquadramento|trattamento economico)( lord[ao]| mensile| annu[ao]| prevista?o?)?
      rimborso spese; livello`,
    hours: entries`
      (orari[oi]|ore|turni)( di lavoro| settimanali| lavorativo)?; tempo di lavoro; impegno; disponibilita oraria
      monte ore`,
    contract: entries`
      (tipo(logia)? (di )?)?contratto( offerto| proposto| di lavoro)?; tipologia contrattuale; durata( del contratto)?
      inquadramento contrattuale`,
    start: entries`(data di |data )?(inizio|inserimento|assunzione|decorrenza)( previst[ao])?; disponibilita; quando`,
    workMode: entries`modalita( di lavoro)?; smart ?working`,
  },
  seeking: entries`
    (cerchiamo|cerca|ricerchiamo|ricerca|seleziona|selezioniamo|selezionano|ricercano|cercasi|ricercasi|siamo alla ricerca di|assume|assumiamo|alla ricerca di)( per [\p{L} ,'-]{3,50}?)?( un[oa']?(/a)?| il nostro| la nostra)?( nuov[oa])?( figura (di|professionale)( come)?)?
    (la |una )?(figura|posizione|ruolo) di; offerta di lavoro:?; lavora con noi come; in qualita di`,
  sought: entries`cercasi; ricercasi`,
  at: entries`presso; @`,
  about: entries`chi e; lavorare in; scopri; unisciti a`,
  us: entries`
    noi( .*)?; te; (il |la |lo |l')?(ruolo|azienda|posizione|team|lavoro|progetto|societa)( .*)?
    (il |la )?nostr[ao]( .*)?`,
  in: entries`a; in; su; zona; vicino a; presso la sede di`,
  remote: entries`
    (100 ?%|full|completamente|totalmente|interamente) (remote|da remoto|smart ?working|in remoto); full remote
    da remoto(?=$|[.,)]); da casa`,
  hybrid: entries`
    ibrid[oa]; smart ?working( parziale| \d giorni?)?; lavoro agile; parzialmente da remoto; in parte da remoto`,
  onSite: entries`in (sede|presenza|ufficio); on[ -]?site; no smart ?working`,
  hours: entries`
    full[ -]?time; part[ -]?time( \d{1,2}( ?ore)?| verticale| orizzontale)?; tempo (pieno|parziale)
    \d{1,2} ore( ?/ ?| alla | a | )(settimana|settimanali); (su )?turni( \w+)?; lavoro notturno
    dal lunedi al \w+[\w :.,-]{0,30}; a giornata`,
  contract: entries`
    (contratto )?(a )?tempo (in)?determinato( di \d+ mesi| di \w+ mesi)?; apprendistato; stage; tirocinio( \w+)?
    (contratto di )?somministrazione; partita iva; p\. ?iva; collaborazione( \w+)?; co\.?co\.?co\.?
    libera professione; stagionale; contratto (diretto|iniziale)[\w ]{0,20}; cococo; staff leasing
    prestazione occasionale`,
  start: entries`
    (inserimento |inizio |assunzione |disponibilita )?immediat[ao]; subito; il prima possibile; quanto prima
    da subito; (da|dal|inizio|a partire da|a partire dal|decorrenza)( il| :|:)?( \d{1,2})? (${MONTHS})( 20\d\d)?`,
  pay: entries`retribuzion\w+; stipendi\w*; compens\w+; ral; lord[oai]; nett[oai]; paga; guadagn\w+; inquadramento`,
  per: entries`
    (al|all'|a|per|/|l') ?(ora|h|giorno|settimana|mese|anno)
    lord[oaie]( ?/ ?\w+| mensil[ei]| annu[aoei]| all'\w+| al \w+)?; nett[oaie]( mensili| al mese)?; mensil[ei]
    annu[aieo]; annual[ei]; orari[ao]; ral`,
  scale: entries`
    (ccnl|livello) [\w ]{1,30}; \w{1,6} livello( ccnl[\w ]{0,20})?; commisurat[ao] [\w' ]{3,40}
    secondo (ccnl|esperienza)[\w ]{0,20}`,
  cues: {
    demands: entries`
      requisiti( \w+)?; (si )?(richied\w+|richiest\w+)
      esperienza (di|nel|nella|pregressa|minima|in|maturata|come|anche); (il )?(tuo )?profilo; competenze( \w+)?
      titolo di studio; (ottima|buona) conoscenza; preferibil\w+; indispensabile; necessari[ao]; completano il profilo
      costituisce titolo; diploma; laurea; patente; gradit[ao]`,
    offers: entries`
      (si |ti |cosa )?(offriamo|offre|offrono|proponiamo); benefit; retribuzione; stipendio; ral; buoni pasto
      contratto; formazione; welfare; cosa ti offriamo; inserimento`,
    applying: entries`
      candidat\w*; (inviare|invia|inviaci|mandare) (il |la |un )?(proprio |tuo )?(cv|curriculum|candidatura)
      curriculum; cerchiamo; cerca; ricerca; ricerchiamo; seleziona; selezioniamo; cercasi; offerta di lavoro
      annuncio; ambosessi; colloquio; selezione; assum\w+; unisciti; lavora con noi`,
    work: entries`
      mansioni; attivita( principali)?; responsabilita; (la |il |le )?(risorsa|candidato); si occupera; compiti
      ti occuperai; sede di lavoro; orario; tempo (in)?determinato; full[ -]?time; part[ -]?time; il ruolo; tirocinio
      stage`,
  },
};
