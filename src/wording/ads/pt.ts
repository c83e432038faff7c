import type { AdWords } from './ad-words.ts';

export const portuguese: AdWords = {
  knowledge: `
    conheciment- domínio noções competência- habilidade- saber conhecer dominar manejo entendimento compreensão
    familiarid-
    vivência uso`,
  experience: `experiênci- vivência- experiente- atuação`,
  degree: `
    graduaç- graduad- superior ensino médio formad- curso licenciatur- mestrado doutor- escolaridade bacharel-
    universidad-
    faculdade cursando completo diploma estudant- técnico tecnólogo engenharia habilitações`,
  training: `formação formaç- qualifica- capacitaç- treinament- estágio cursos`,
  licence: `carteira cnh carta certificaç- certificad- registro registo inscrição condução habilitação cédula`,
  ability: `capacidade- capaz aptid- consegue apto`,
  strength: `
    bom boa boas bons excelent- avançad- sólid- básic- comprovad- intermediári- mínima amplo forte prévia aprofundad-`,
  need: `
    obrigatór- exig- necess- imprescindí- requisit- indispensáve- mínim- deve deverá essencial fundamental requer-`,
  wish: `
    diferencia- desejáve- desejável preferen- preferência preferencialmente valoriza- mais-valia plus ideal vantagem
    gostaríamos opcional`,
  profile: `perfil requisit- buscamos procuramos candidato ideal quem precisa esperamos qualificações`,
  offer: `
    oferecemos oferta benefício- salári- vale plano remuneraç- férias contrato seguro bolsa refeição transporte
    alimentação
    saúde`,
  duty: `
    atividad- funç- responsabil- realiz- apoi- elabor- acompanh- desenvolv- garantir auxiliar atribuições executar
    atender
    participar gerir planear organizar`,
  employer: `empresa nos nossa nosso somos equipe equipa cliente- líder grupo organizaç- nós companhia`,
  application: `
    candidat- candidatura enviar envie currícul- contato contacto entrevist- email processo seleção seleç- inscriç-
    edital
    vaga interessad- prazo documentos`,
  character: `
    proativ- comunicaç- equipe equipa organiz- motivaç- iniciativa responsab- responsável criativ- flexib- dinâmi-
    autonom-
    comprometi- facilidade vontade espírito empati- pontual- liderança interpess- adaptaç- trabalho gosto interesse
    atitude
    pessoa rigor disponibilidade`,
  reader: `você seu sua seus suas candidat- te teu tua`,
  having: `possu- ter tenha tens tem possuir ser detentor`,
  likeness: `semelhant- afim afins correlat- outr- equivalent- similar- relacionad- áreas etc`,
  time: `anos ano meses mês horas semana semanais período integral parcial`,
  level: `nativo fluent- escrit- falad- nível idioma- língua- inglês oral`,
  condition: `turno- disponib- viagem viagens viajar fim fins horário- residir veículo próprio noturno escala`,
  tool: `ferrament- informátic- linguag- pacote programa- sistema- software office banco tecnolog- framework-`,
};
