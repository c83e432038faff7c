import type { AdWords } from './ad-words.ts';

export const english: AdWords = {
  knowledge: `
    knowledge knowledgeable know knowing understand understanding familiar- proficien- expertise skill- background
    command mastery literacy literate awareness grasp comfortable competent conversant`,
  experience: `experience experienced track record worked working years' exposure history`,
  degree: `
    degree bachelor- master- associate's diploma- phd doctorate ba bs bsc ms msc mba md jd graduate- graduation
    university
    college ged undergraduate studies major coursework accredited school`,
  training: `training apprentice- vocational trained qualified qualification- course- trade`,
  licence: `
    license- licence- licens- driving driver- driver's certificat- certified certification- registration registered
    permit
    clearance cdl endorsement`,
  ability: `ability able capable capacity capability aptitude can`,
  strength: `
    good strong solid excellent great proven sound outstanding advanced basic thorough deep extensive broad hands-on
    exceptional superior effective demonstrated working intermediate expert`,
  need: `
    must require- requirement- mandatory essential need- necessary minimum least should expected prerequisite- shall
    compulsory`,
  wish: `
    preferred preferably preference plus bonus advantage- advantageous ideally desirable desired nice asset beneficial
    helpful optional welcome appreciated`,
  profile: `profile qualification- requirement- candidate ideal looking seeking who criteria bring skills`,
  offer: `
    offer- benefit- perk- salary salaries pay paid compensation insurance holiday- vacation bonus- 401 pension allowance
    discount- competitive wage- reimbursement pto dental medical leave free flexible`,
  duty: `
    responsib- duties duty task- role perform- assist- manage- support- maintain- develop- prepare- ensure- coordinate-
    provide- conduct- participate- oversee- create- review- handle- monitor- implement- collaborate- deliver- help-`,
  employer: `
    company team founded leading clients customers mission we our us organization organisation about world global
    growing
    family employer headquartered startup`,
  application: `
    apply applying application- applicant- resume résumé cv cover letter email send submit contact interview- equal
    opportunity race gender deadline posted visit disability veteran website click`,
  character: `
    team teamwork communicat- interpersonal motivat- self-motivated self-starter organiz- organis- organized detail
    detail-oriented flexib- reliab- independent- initiative creativ- enthusias- passion- attitude analytical
    problem-solving leadership friendly curious proactive time-management multitask- integrity positive adaptab-
    responsible
    energetic punctual- honest professional dependable willing- eager collaborative player personality`,
  reader: `you your you'll you're you've applicant- candidate-`,
  having: `have has having hold holds possess- bring own with`,
  likeness: `similar equivalent comparable related relevant other etc`,
  time: `years year months month hours week full-time part-time`,
  level: `fluent fluency native mother tongue written spoken verbal oral bilingual conversational`,
  condition: `
    shift- weekend- overtime travel- lift- physical- stand standing pounds lbs night- nights evening- background
    check drug
    test age legally eligible authorized relocate vehicle transportation bend walk`,
  tool: `
    software tools tool systems system computer office programs technology technologies framework- programming language-
    database- platform- equipment machinery`,
};
