import { entries } from '../../../wording/wrapped.ts';
import type { SensitiveTopic } from './lexicon.ts';

/** What a CV should not tell an employer. Sources: Ley 15/2022 (igualdad de trato) and article 9 GDPR. */
export const sensitive: readonly SensitiveTopic[] = [
  {
    topic: 'family',
    severity: 'medium',
    anywhere: entries`
      estado civil; casado con; casada con; estoy casado; estoy casada; soy soltero; soy soltera; estoy divorciado
      estoy divorciada; mi marido; mi pareja; mi familia; mi mujer; mi esposa; mi esposo; mis hijos; mis hijas
      mi hijo; mi hija; padre de familia; madre de familia; padre de dos; padre de tres; madre de dos; madre de tres
      madre soltera; padre soltero; padre de un; madre de un; padre de una; madre de una; sin hijos; con hijos
      con dos hijos; con tres hijos; con un hijo; con una hija; sin cargas familiares; cargas familiares
      estoy embarazada; familia numerosa`,
    alone: entries`
      casado; casada; soltero; soltera; divorciado; divorciada; viudo; viuda; separado; separada; en pareja
      pareja de hecho; embarazada; un hijo; una hija; dos hijos; dos hijas; 2 hijos; tres hijos; 3 hijos; cuatro hijos`,
  },
  {
    topic: 'age',
    severity: 'medium',
    anywhere: entries`
      fecha de nacimiento; lugar de nacimiento; nacido el; nacida el; nací el; nací en; años de edad; edad:`,
    alone: [],
  },
  {
    topic: 'religion',
    severity: 'high',
    anywhere: entries`
      religión; soy católico; soy católica; soy cristiano; soy cristiana; soy musulmán; soy musulmana; soy judío
      soy judía; soy ateo; soy atea; católico practicante; católica practicante; creyente y practicante
      testigo de jehová`,
    alone: entries`
      católico; católica; cristiano; cristiana; evangélico; evangélica; protestante; musulmán; musulmana; judío; judía
      ateo; atea; agnóstico; agnóstica; budista; hindú; creyente`,
  },
  {
    topic: 'health',
    severity: 'high',
    anywhere: entries`
      estado de salud; buena salud; discapacidad reconocida; discapacidad del; certificado de discapacidad
      grado de discapacidad; tengo una discapacidad; mi discapacidad; padezco; sufro de; diagnosticado de
      diagnosticada de; diagnosticado con; diagnosticada con; enfermedad crónica; mi enfermedad; grupo sanguíneo
      no fumador; no fumadora; baja por depresión; vih positivo; seropositivo`,
    alone: entries`
      discapacitado; discapacitada; diabético; diabética; epiléptico; epiléptica; fumador; fumadora; asmático
      asmática`,
  },
  {
    topic: 'politics and union membership',
    severity: 'high',
    anywhere: entries`
      afiliación política; afiliado al partido; afiliada al partido; militante del; militante de; miembro del partido
      partido político; afiliado a comisiones; afiliado sindical; afiliada sindical; afiliado a ccoo; afiliado a ugt
      afiliada a ccoo; afiliada a ugt; afiliado al sindicato; afiliada al sindicato; miembro del sindicato
      delegado sindical; ideología; votante de; voto a`,
    alone: ['socialista', 'comunista', 'liberal', 'de izquierdas', 'de derechas'],
  },
  {
    topic: 'sexual orientation and gender',
    severity: 'high',
    anywhere: entries`
      orientación sexual; soy gay; soy lesbiana; soy homosexual; soy bisexual; soy transexual; sexo: hombre
      sexo: mujer; sexo: masculino; sexo: femenino; género: masculino; género: femenino`,
    alone: entries`gay; lesbiana; homosexual; heterosexual; bisexual; hombre; mujer; varón`,
  },
  {
    topic: 'origin',
    severity: 'medium',
    anywhere: entries`
      nacionalidad; origen étnico; etnia; raza:; de raza; de origen gitano; de origen marroquí; de origen árabe
      permiso de residencia`,
    alone: ['gitano', 'gitana', 'latino', 'latina', 'árabe'],
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    anywhere: entries`
      número de dni; dni:; dni nº; nie:; nif:; número de la seguridad social; número de seguridad social
      número de pasaporte; pasaporte nº; estatura:; altura:; peso:; antecedentes penales; servicio militar cumplido
      sin antecedentes`,
    alone: [],
  },
];
