import { entries } from '../wrapped.ts';
import type { JobWords } from './job-words.ts';

const MONTHS = 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';

export const portuguese: JobWords = {
  labels: {
    title: entries`
      (titulo da |nome da |titulo do )?(vaga|cargo|funcao|posicao|oportunidade)( de trabalho| pretendida)?; titulo
      profissional`,
    employer: entries`(nome da )?(empresa|instituicao|organizacao|entidade)( contratante)?; empregador`,
    location: entries`
      (local|localizacao|localidade|cidade|regiao|endereco)( de trabalho| da vaga| do trabalho)?; onde; lotacao`,
    pay: entries`
      (salario|remuneracao|bolsa|vencimento|ordenado|faixa salarial|bolsa[- ]auxilio)( mensal| bruto| base| oferecid[oa])?
      valor( da bolsa| hora)?; pretensao`,
    hours: entries`
      (horario|jornada|carga horaria|turno|horas)( de trabalho| semanal| laboral)?; expediente; dedicacao; periodo`,
    contract: entries`
      (tipo|regime|modelo|forma|modalidade|vinculo)( de| da)? (contrato|contratacao|trabalho|emprego)?|contratacao|contrato|vinculo
      duracao; tipo de vaga; regime`,
    start: entries`(data de |data )?(inicio|admissao|comeco)( previsto| prevista| imediato)?; disponibilidade; quando`,
    workMode: entries`
      modelo( de trabalho| de atuacao)?; modalidade( de trabalho)?; formato( de trabalho)?; regime de trabalho`,
  },
  seeking: entries`
    (procuramos|procura|buscamos|busca|contratamos|contrata|estamos contratando|precisamos de|precisa de|recrutamos|recruta|seleciona|selecionamos|procura-se|busca-se|precisa-se de|admite|admite-se|estamos a procura de|a procura de|pretende recrutar|esta a recrutar|em busca de)( por)?( para [\p{L} ,'-]{3,40}?)?( uma?( pessoa)?(\(a\))?)?( nov[oa])?( profissional para (a )?(area|posicao) (de )?)?
    vaga (de|para|:); (a )?funcao de; o cargo de; vaga:; vaga de estagio em; oportunidade para; trabalhar como
    atuar como`,
  sought: entries`procura-se; contrata-se; precisa-se`,
  at: entries`@; na empresa; junto da`,
  about: entries`sobre( a| o)?; quem e( a| o)?; conheca( a| o)?; trabalhar na`,
  us: entries`
    nos( .*)?; voce; ti
    (a |o |esta |este |nossa |nosso )?(vaga|empresa|oportunidade|time|equipe|cargo|posicao|funcao|projeto|trabalho)( .*)?`,
  in: entries`em; no; na; regiao de; perto de`,
  remote: entries`
    (100 ?%|totalmente|full|trabalho) (remot[oa]|home[ -]office|teletrabalho); remoto(?=$|[.,)|])
    home[ -]office(?=$|[.,)|]); a distancia`,
  hybrid: entries`hibrid[oa]; semipresencial; parcialmente remoto; teletrabalho parcial`,
  onSite: entries`presencial(mente)?; on[ -]?site; no escritorio`,
  hours: entries`
    (tempo|periodo|jornada|horario) (integral|parcial|completo|inteiro|comercial)
    (meio periodo|part[ -]?time|full[ -]?time); \d{1,3} ?(horas|h)( ?/ ?| por | na | )(semana|semanais|diarias)
    segunda a (sexta|sabado|domingo)[\w :.,-]{0,30}; (6x1|5x2|12x36); turnos? (\w+)`,
  contract: entries`
    clt( \(?efetiv[oa]\)?)?; pj; pessoa juridica; efetiv[oa]; temporari[oa]; estagio
    (contrato )?(a )?termo (certo|incerto|indeterminado); contrato sem termo
    (contrato por )?(prazo|tempo) (in)?determinado; bolsa de \w+; freelance[r]?; autonomo; recibos verdes
    jovem aprendiz; trainee; prestacao de servicos; cooperado; contrato de \d+ meses`,
  start: entries`
    (inicio|admissao|entrada|contratacao|disponibilidade) imediat[oa]; imediat[oa](mente)?
    o (mais )?(quanto antes|breve possivel)
    (a partir|inicio|desde|inicio previsto|com inicio|comeco)( de| em| previsto em| previsto para| para| :|:)?( \d{1,2}( de)?)? (${MONTHS})( de 20\d\d)?
    (inicio|a partir)[\w ]{0,20} \d{1,2}/\d{1,2}/20\d\d`,
  pay: entries`
    salari\w+; remunerac\w+; bolsa\w*; vencimento\w*; ordenado; brut[oa]s?; liquid[oa]s?; pagamento; ganhos; valor`,
  per: entries`
    (por|ao|a|/|p/|cada) ?(hora|h|dia|semana|mes|ano); mensa(l|is); brut[oa]s?( ?/ ?\w+| mensais| anuais| por \w+)?
    liquid[oa]s?; anua(l|is); /h; /mes`,
  scale: entries`
    (salario|remuneracao|valor) (a combinar|compativel [\w ]{3,30}|fixo[\w +]{0,30}); a combinar
    salario minimo[\w ]{0,12}; de acordo com [\w ]{3,30}; compativel com (o mercado|a funcao)`,
  cues: {
    demands: entries`
      requisitos?( \w+)?; (pre-?requisitos)|qualificac\w+
      experiencia (em|com|na|no|de|previa|anterior|comprovada|minima); (o )?perfil; conhecimento\w*( em| de)?
      formacao( academica)?; desejavel; diferenciais; diferencial; ensino (medio|superior); obrigatori[oa]s?
      habilidades; imprescindivel; valoriza-se; o que (esperamos|buscamos|voce precisa); carta de conducao; cnh`,
    offers: entries`
      (o que )?(oferecemos|oferece-se)|beneficios; salario; remuneracao; bolsa
      vale[ -](transporte|refeicao|alimentacao); plano (de saude|odontologico); seguro de (vida|saude); subsidio de
      ferias`,
    applying: entries`
      candidat\w+; (envi\w+|mandar|encaminhar) (o |seu |um )?(cv|curriculo|curriculum); curriculo; vagas?; procuramos
      procura; buscamos; busca; contrata\w*; inscric\w+; inscrev\w+; processo seletivo; recrut\w+; entrevista; venha
      junte-se; oportunidade; selecao`,
    work: entries`
      responsabilidades( e atribuicoes)?; atribuicoes; atividades( \w+)?; funcoes?; tarefas; (voce|tu) (vai|ira|sera)
      jornada; horario; carga horaria; descricao (da vaga|das atividades|do cargo); principais; local de trabalho
      estagio; o dia a dia`,
  },
};
