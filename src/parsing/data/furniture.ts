import { MONTHS } from './calendar.ts';

const words = (table: string): string[] => table.trim().split(/\s+/);

/** Words of running headers and footers that say which page this is, of seven languages, folded. */
export const PAGE_WORDS = new Set(
  words('page pages seite seiten pagina paginas pag p blatt sivu s strona of von sur de di van out aus'),
);

/** Words that name the document. */
export const DOCUMENT_WORDS = new Set(
  words(`
      curriculum vitae cv c v resume lebenslauf curriculo zyciorys europass hoja vida bewerbung application cover
      letter`),
);

/** Words that say that, when or for whom it was printed or changed. */
export const PRINT_WORDS = new Set([
  ...words(
    `confidential confidentiel confidencial vertraulich riservato vertrouwelijk private strictly
    updated last version printed generated created on stand stand vom am actualizado actualizada mis a jour le
    atualizado em aggiornato al bijgewerkt op date as at the continued`,
  ),
  ...MONTHS.flatMap((names) => names.split('|')),
]);
