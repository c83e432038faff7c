import { pattern } from '../../wording/wrapped.ts';

/**
 * What forms and job boards tell about a role besides its title, employer, place and dates, by the labels in front of it,
 * folded, in seven languages: whom it reported to, hours, pay, contract, rank, line of business, why it ended.
 */
export const ROLE_DETAILS = new Set(
  `supervisor|supervisor name|name of supervisor|supervisor s name|immediate supervisor|supervisor phone|line manager
manager|manager name|reports to|reporting to|reported to|hours|hours per week|hours week|weekly hours|hours worked
average hours per week|average hours|salary|annual salary|starting salary|final salary|ending salary|pay|pay rate
rate of pay|wage|hourly rate|compensation|pay grade|pay plan|grade level|series|job series|okay to contact
ok to contact|okay to contact this supervisor|ok to contact this supervisor|may contact|may we contact
may we contact this employer|may we contact your supervisor|may contact supervisor|contact employer
permission to contact|contact|contact person|referee|reference|references|reason for leaving|notice period
employment type|type of employment|job type|contract type|type of contract|contract|employment status|status|shift
work schedule|schedule|level|seniority|seniority level|career level|category|job category|department|team size
size of team|direct reports|number of employees|company size|employees|headcount|industry|sector|type of business
nature of business|line of business|website|phone|telephone|phone number|fax|address|employer address
company address|country|security clearance
superior|jefe directo|jefe inmediato|superior inmediato|horas semanales|horas por semana|jornada|jornada laboral
tipo de jornada|horario|turno|salario|sueldo|categoria|categoria profesional|grupo profesional|nivel
nivel profesional|nivel jerarquico|tipo de contrato|contrato|modalidad|motivo de salida|motivo del cese
motivo de baja|causa de salida|motivo de retiro|motivo de renuncia|sector de actividad|actividad de la empresa|giro
rubro|numero de empleados|personas a cargo|personal a cargo|departamento|area|pais|provincia|telefono|referencia
referencias|direccion
vorgesetzter|vorgesetzte|direkter vorgesetzter|ansprechpartner|wochenstunden|stunden pro woche|arbeitszeit
stundenumfang|umfang|beschaftigungsumfang|beschaftigungsart|anstellungsart|art der beschaftigung|vertragsart|gehalt
lohn|vergutung|eingruppierung|entgeltgruppe|besoldungsgruppe|branche|mitarbeiterzahl|unternehmensgrosse|abteilung
bereich|kundigungsgrund|grund des ausscheidens|austrittsgrund|referenz|telefon|adresse|karrierestufe
hierarchieebene|land
superieur hierarchique|superieur|responsable hierarchique|n 1|heures par semaine|horaires|temps de travail|salaire
remuneration|nature du contrat|contrat|categorie|niveau|echelon|statut|secteur|secteur d activite|motif de depart
motif de fin de contrat|effectif|nombre de salaries|service|departement|pays
chefe direto|chefia direta|superior hierarquico|superior imediato|horas semanais|carga horaria|ultimo salario
remuneracao|regime|regime de contratacao|regime de trabalho|vinculo|nivel hierarquico|setor|ramo|ramo de atividade
motivo da saida|motivo de saida|motivo do desligamento|numero de funcionarios|porte da empresa|porte|telefone
endereco|morada
responsabile diretto|superiore|ore settimanali|orario|orario di lavoro|stipendio|retribuzione|ral|livello
inquadramento|tipo di contratto|tipologia contrattuale|contratto|settore|motivo della cessazione
motivo delle dimissioni|numero dipendenti|numero di dipendenti|reparto|dipartimento|paese|indirizzo|referente
referenze
leidinggevende|direct leidinggevende|uren per week|aantal uren|aantal uren per week|dienstverband
soort dienstverband|soort contract|salaris|schaal|reden van vertrek|reden vertrek|aantal medewerkers|afdeling
telefoon|telefoonnummer|adres|referentie|contactpersoon|werktijden`.split(pattern()`
  [|\n]`),
);

/** How the closing declaration of a CV begins. */
export const DECLARATION = pattern('iu')`
  ^(?:i|we)(?:,? [\p{L}. ]{3,40},)? (?:do )?(?:hereby|solemnly|here by|affirm)|
  ^(?:hereby |here by )(?:i )?(?:declare|certify|affirm)|
  ^(?:all )?the above (?:mentioned |given |furnished |written )?(?:information|particulars|details)|^i certify that|
  ^i am confident (?:of|that)`;
