import { pattern } from '../../wording/wrapped.ts';

/** How the maker of a layout signs its pages, in seven languages. */
export const CREDITS = pattern('iu')`
  ^\W*(?:(?:this )?(?:cv|resume|résumé|curriculum|page|document|profile) (?:was |is )?)?(?:powered|built|made|
  created|designed|developed|generated|rendered|typeset) (?:with|by|using|on|in)\b|\b(?:theme|template|layout|
  design) by\b|\bresume theme\b|^\W*(?:erstellt mit|erzeugt mit|hecho con|creado con|generado con|réalisé avec|
  créé avec|généré (?:avec|par)|feito com|criado com|gerado (?:com|por)|creato con|realizzato con|generato (?:con|
  da)|gemaakt met|gegenereerd (?:met|door))\b`;

/** Where templates and generators of CVs live: their own pages are not the person's. */
export const TEMPLATE_SITES = pattern('i')`
  ^(?:europass\.(?:cedefop\.)?(?:europa\.)?eu|(?:www\.)?(?:resume\.io|canva\.com|novoresume\.com|zety\.com|
  kickresume\.com|enhancv\.com|resumegenius\.com|cvmaker\.[a-z]+|cvwizard\.com|flowcv\.com|rxresu\.me|
  jsonresume\.org|overleaf\.com|latextemplates\.com))(?:\/(?:[a-z]{2}(?:-[a-z]{2})?)?)?$`;
