import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';

export const spanish: JobWords = {
  labels: {
    title: entries`
      (nombre del |titulo del )?(puesto|cargo|empleo|oferta|vacante)( de trabajo| ofrecido| solicitado)?; posicion
      titulo; perfil; oferta de empleo`,
    employer: entries`(nombre de la )?(empresa|compania|entidad|organizacion|institucion)( contratante)?; empleador`,
    location: entries`
      (lugar|centro|zona|sede)( de trabajo| del puesto)?; ubicacion; localidad; localizacion; ciudad; provincia
      poblacion; donde`,
    pay: entries`
      (salario|sueldo|remuneracion|retribucion|honorarios|compensacion)( bruto| mensual| anual| ofrecido| aproximado)?
      rango salarial; asignacion`,
    hours: entries`
      (horario|jornada|turno|horas)s?( laboral| de trabajo| semanales)?; tipo de jornada; dedicacion
      modalidad horaria`,
    contract: entries`
      (tipo|modalidad|clase|duracion)( de| del)? (contrato|contratacion|vinculacion|empleo)|tipo de contrato; contrato
      duracion; vinculacion`,
    start: entries`
      (fecha de |fecha )?(inicio|incorporacion|comienzo|ingreso)( prevista| estimada)?; disponibilidad; cuando`,
    workMode: entries`modalidad( de trabajo)?; teletrabajo; tipo de trabajo; forma de trabajo`,
  },
  seeking: entries`
    (buscamos|busca|buscan|buscando|seleccionamos|selecciona|seleccionaremos|precisamos|precisa|necesitamos|necesita|requerimos|requiere|solicitamos|solicita|se busca|se necesita|se requiere|se solicita|se precisa|incorporamos|contratamos)( incorporar| contratar| seleccionar| para [\p{L} ,'-]{3,40}?)?( a)?( un[ao]?(/a|/o)?( o una)?)?( nuev[oa]s?)?
    (el )?puesto de( un[ao]?)?; (la )?vacante (de|para); oferta de empleo:?; el cargo de; trabajar como; trabajo de
    unete como`,
  sought: entries`se busca; se necesita; se solicita; se requiere`,
  at: entries`@; para la empresa; en la empresa`,
  about: entries`sobre; acerca de; quien es; conoce( a)?; trabajar en; bienvenid[oa]s? a`,
  us: entries`nosotr[oa]s( .*)?; ti; usted; nuestr[oa]s?( .*)?; (la|el|los|las|este|esta|tu|su) .*`,
  in: entries`en; cerca de; zona`,
  remote: entries`
    (100 ?%|totalmente|completamente|trabajo|full) (remot[oa]|teletrabajo); full remote
    teletrabajo (total|completo|al 100 ?%|100 ?%); desde casa; remoto(?=$|[.,)])`,
  hybrid: entries`hibrid[oa]; semipresencial; teletrabajo( parcial| \d dias?| posible)?; modalidad mixta`,
  onSite: entries`presencial( en| al| 100 ?%)?; en oficina; sin teletrabajo`,
  hours: entries`
    (jornada|tiempo|turno) (completa|parcial|completo|intensiva|partida|reducida|continua|de manana|de tarde|nocturno|noche|rotativo)s?
    media jornada; tiempo (completo|parcial); \d{1,3} ?(horas|h\.?|hs\.?)( ?/ ?| a la | por | )(semana|sem|semanales)
    lunes a (viernes|sabado|domingo)[\w :.,-]{0,30}; turnos rotativos; full[ -]?time; part[ -]?time`,
  contract: entries`
    (contrato |contratacion )?(a termino |por )?(indefinid[oa]|temporal|fijo-?discontinuo|interinidad)( \+ \w+)?
    (contrato )?(a )?termino (fijo|indefinido); (contrato de |en )?practicas; beca; autonomo; freelance
    (contrato de )?(prestacion de servicios|obra (o|y) labor|obra|sustitucion|relevo|aprendizaje|formacion)
    contrato de \d+ (meses|anos?); plazo (fijo|indeterminado); relacion de dependencia; mercantil
    personal laboral \w+`,
  start: entries`
    incorporacion (inmediata|urgente|a convenir|en [\w ]{3,20}|a partir [\w ]{3,25}); (de )?inmediat[oa]
    inicio inmediato; disponibilidad inmediata; lo antes posible; a convenir
    (a partir|desde|inicio|comienzo|incorporacion|fecha de inicio)( de| del| el| en| :|:)?( \d{1,2}( de)?)?( el mes de)? (${MONTHS})( (de|del) 20\d\d)?`,
  pay: entries`
    salari\w+; sueldo\w*; remunerac\w+; retribu\w+; honorarios; bruto\w*; neto\w*; pago; ingresos; compensacion`,
  per: entries`
    (por|al|a la|/|la|el|cada) ?(hora|h|dia|semana|mes|ano|anual)
    brut[oa]s?( ?/ ?\w+| al \w+| por \w+| anual\w*| mensual\w*)?; net[oa]s?( mensuales)?; mensual(es)?; anual(es)?
    b/a; /h`,
  scale: entries`
    segun (convenio|valia|experiencia|mercado)[\w ]{0,20}; salario minimo[\w ]{0,20}
    (sueldo|salario|remuneracion) a convenir; smlv; smmlv; de convenio`,
  cues: {
    demands: entries`
      requisitos?( \w+)?; (se )?(requiere|requerimos|valora|valorara|valoramos|exige|necesita|precisa)[a-z]*
      imprescindible; experiencia (de|en|minima|previa|demostrable|como); formacion( academica)?; (tu )?perfil
      conocimientos( en| de)?; titulacion; deseable; carnet (de conducir|b); que (buscamos|necesitas|esperamos)
      habilidades`,
    offers: entries`
      (te |se |que )?(ofrecemos|ofrece)( \w+)?; beneficios; salario; sueldo; remuneracion; retribucion; vacaciones
      prestaciones; seguro medico; contrato \w+`,
    applying: entries`
      (enviar|envia|mandar|remitir|adjuntar) (tu |su |el )?(cv|curriculum|hoja de vida); curriculum; inscri\w+
      postul\w+; candidat\w+; buscamos; busca; se busca; oferta de (empleo|trabajo); vacantes?; seleccion(amos|ar|a)?
      incorporacion; entrevista; unete; interesad[oa]s`,
    work: entries`
      funciones( principales| del puesto)?; responsabilidades; tareas; jornada \w+; (el |del |este )?puesto; horario
      te encargaras; seras; tiempo completo; media jornada; actividades; cargo`,
  },
};
