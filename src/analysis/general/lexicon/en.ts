import { entries } from '../../../wording/wrapped.ts';
import type { Lexicon } from './lexicon.ts';
import { sensitive } from './en-sensitive.ts';

export const en: Lexicon = {
  weakOpeners: entries`
    responsible; responsible to; responsibility; main responsibilities; key responsibilities; my main
    my responsibilities; my responsibility; main task; main tasks; main duty; role was to; role consisted
    job consisted; work consisted; job was; took over responsibility; took responsibility; took on responsibility
    had responsibility; had the responsibility; held responsibility; assumed responsibility; given responsibility
    provided help; gave support; gave assistance; offered support; offered help; aided; aiding; aid in; engaged with
    played a role; played a part; played a key role; played an important role; played an active role; had a role
    had a hand in; had the chance; had the opportunity; contributed towards; contributed toward; got involved
    became involved; ensuring that; busy with; worked across; worked within; worked through; worked for
    worked jointly; worked together; dealt; duty to; job to; responsible for; was responsible for; responsibility for
    responsibilities; responsibilities included; responsibilities include; responsibilities were; duties
    duties included; duties include; duties were; job duties; daily duties; main duties; key duties; tasks included
    tasks include; my tasks; daily tasks; in charge of; was in charge of; tasked with; was tasked with; charged with
    entrusted with; accountable for; was accountable for; worked on; worked with; worked as; worked in; worked at
    worked to; worked closely; worked alongside; worked under; working on; working with; working in; worked towards
    work on; work with; helped; helped with; helped to; helping; helping with; help with; assisted; assisted in
    assisted with; assisting; assisting with; assist with; lent a hand; gave a hand; involved in; was involved in
    involved with; was involved with; involvement in; participated in; participating in; participation in
    took part in; taking part in; was part of; part of; part of a team; was a member of; member of a team
    member of the team; dealt with; dealing with; did; doing; made sure; making sure; tried to; tried; attempted to
    had to; got to; was asked to; was given; was assigned; assigned to; was expected to; was required to; exposure to
    exposed to; was exposed to; familiar with; familiarity with; gained experience; gained exposure; gained knowledge
    learned about; learnt about; learned how to; learnt how to; was able to; sat in on; my role was; my job was
    my duties; role included; role includes; role involved; job included; job involved; position involved
    various tasks; general duties; day-to-day; day to day; kept busy; went to; was on; was there for`,
  mildOpeners: entries`
    one of; taking care of; took care of; utilised; utilized; looking after; looked after; functioned as; acted as
    served as; handling; handled; shadowed; attended; observed; contributed; ensuring; supports; helps; assists
    partnered with; interacted with; coordinated with; supported; supporting; support of; provided support
    provided assistance; contributed to; contributing to; contribution to; collaborated on; collaborated with
    cooperated with; participated; engaged in; liaised with; used; using`,
  leads: entries`
    i; we; was; were; am; is; are; been; be; being; got; had; has; have; also; mainly; primarily; mostly`,
  strongVerbs: ['Led', 'Built', 'Ran', 'Cut', 'Raised'],
  firstPersonSingular: entries`i; i'm; i've; i'd; i'll; me; my; mine; myself`,
  firstPersonPlural: ['we', "we're", "we've", 'our', 'ours', 'ourselves'],
  buzzwords: entries`
    out of the box; customer obsessed; growth hacker; growth hacking; growth minded; data driven mindset; go to person
    people centric; value creation; value creator; passion for excellence; commitment to excellence
    striving for excellence; excellence driven; driven individual; driven self starter; high achiever; high achieving
    overachiever; over achiever; born salesman; born salesperson; natural problem solver; solution finder
    ideas person; big picture thinker; big thinker; lateral thinker; strong work ethic; fast paced environment
    best practices; thought provoking; pioneer of; futurist; serial entrepreneur; tech savvy; savvy professional
    agile mindset; entrepreneurial spirit; entrepreneurial mindset; hustle; crush it; crushing it; killer instinct
    rock solid; on steroids; synerg*; guru; ninja; rockstar; rock star; wizard; unicorn; evangelist; jedi; superstar
    maven; hustler; results driven; result driven; results oriented; result oriented; results focused; goal oriented
    goal driven; target driven; detail oriented; details oriented; people oriented; customer centric
    solution oriented; solutions oriented; solution driven; action oriented; performance driven; deadline driven
    success driven; value driven; mission driven; purpose driven; team player; self starter; go getter; self motivated
    highly motivated; hard working; hardworking; hard worker; quick learner; fast learner; people person; born leader
    natural leader; natural born; strategic thinker; creative thinker; critical thinker; problem solver; multitasker
    multi tasker; change agent; change maker; changemaker; thought leader*; game changer; game changing; trailblazer
    visionary; dynamic professional; dynamic individual; dynamic leader; dynamic personality; dynamic team player
    motivated professional; motivated individual; innovator; disruptor; disruptive; think outside the box
    thinks outside the box; thinking outside the box; outside the box; outside of the box; hit the ground running
    go the extra mile; goes the extra mile; going the extra mile; above and beyond; give 110 %; give 110
    move the needle; moves the needle; moving the needle; push the envelope; low hanging fruit; win win; value add
    added value; best of breed; best in class; world class; cutting edge; bleeding edge; state of the art; next level
    paradigm shift*; holistic; deep dive; circle back; blue sky thinking; ideate; ideation; core competency
    core competencies; mission critical; proven track record; track record of success; proactive; passionate
    enthusiastic; driven professional; seasoned professional; seasoned; ambitious; energetic; charismatic
    laser focused; wear many hats; wears many hats; wearing many hats; can do attitude; can-do attitude
    positive attitude; growth mindset; winning mentality; stakeholder alignment; leverag*; utiliz*; spearhead*
    empower*; actionable; impactful; seamless*; transformative; transformational leader; mover and shaker
    movers and shakers; forward thinking; forward-thinking; fast paced; high energy; high powered; high performing
    high impact; top notch; top performer; second to none; unparalleled; expert level; full stack ninja
    jack of all trades; perfectionist; workaholic`,
  cliches: entries`
    experienced; learns fast; learn fast; great people skills; likes working in teams; working in teams; work in teams
    where i can grow; opportunity to grow; passion for; passion for excellence; eager to contribute; eager to
    forward thinking; seeking a; looking for a; with great; strong communicator; excellent communicator
    good communicator; effective communicator; excellent interpersonal; excellent organisational
    excellent organizational; leverage my skills; leverage my experience; my full potential; full potential
    rewarding career; rewarding position; responsible position; stimulating environment; supportive environment
    ability to work; able to work; good team player; enjoy working with people; like working with people
    love working with people; love a challenge; enjoy a challenge; new opportunities; new opportunity; sense of humour
    sense of humor; honest; polite; confident; motivated by; strives to; strive to; aim to; team player; hard working
    hardworking; hard worker; self starter; self motivated; highly motivated; motivated; goal oriented
    results oriented; results driven; detail oriented; proactive; dynamic; passionate; enthusiastic; ambitious
    dedicated; reliable; responsible person; flexible; dependable; punctual; loyal; energetic; creative; driven
    seasoned; committed; trustworthy; conscientious; diligent; versatile; organised; organized; well organised
    well organized; positive attitude; can do attitude; quick learner; fast learner; eager to learn; willing to learn
    keen to learn; people person; open minded; resilient; adaptable; friendly; outgoing; professional; individual
    person; candidate; excellent communication skills; good communication skills; great communication skills
    strong communication skills; communication skills; interpersonal skills; people skills; leadership skills
    problem solving skills; organisational skills; organizational skills; analytical skills; strong work ethic
    work ethic; attention to detail; eye for detail; thrive under pressure; thrives under pressure
    work well under pressure; works well under pressure; working under pressure; under pressure; multitask*
    team environment; independently and in a team; both independently and; as part of a team; works well in a team
    looking for a challenging position; looking for a challenge; looking for new challenges
    looking for an opportunity; looking for a new opportunity; seeking a challenging position; seeking a position
    seeking an opportunity; seeking new challenges; seeking a challenging role; seeking to; challenging position
    challenging role; challenging environment; new challenge; new challenges; dynamic company; dynamic environment
    dynamic team; fast paced environment; growing company; reputable company; reputable organisation
    reputable organization; leading company; forward thinking company; grow professionally; professional growth
    personal growth; develop my skills; use my skills; utilise my skills; utilize my skills; my skills and experience
    make a difference; make an impact; add value; contribute to the success; contribute to company success
    success of the company; proven track record; track record; wide range of; variety of; broad experience
    years of experience; strong background; next step in my career; career growth; career opportunity
    long term career; think outside the box; thinks outside the box; go the extra mile; goes the extra mile
    always ready; always willing; give my best; do my best`,
  vagueAmounts: entries`
    several; various; many; numerous; multiple; some; a number of; a lot of; lots of; a few; few; different; diverse
    countless; a variety of; a range of; a wide range of; dozens of; hundreds of; thousands of; significantly; greatly
    considerably; substantially; a great deal; regularly; often; frequently; large; big; huge`,
  numberWords: entries`
    two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen
    seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; hundred; thousand
    million; billion; dozen; half; halved; halving; doubled; doubling; tripled; tripling; quadrupled; twice; twofold
    threefold; fivefold; tenfold; a third; one third; two-thirds; a quarter; third; zero`,
  measures: [
    {
      verbs: entries`
        improv*; increas*; rais*; boost*; grew; grow*; enhanc*; accelerat*; optimi*; strengthen*; speed*; sped`,
      ask: 'from what to what, and over which time',
    },
    {
      verbs: entries`reduc*; cut; lower*; shorten*; decreas*; sav*; eliminat*; streamlin*; simplif*`,
      ask: 'by how much money, time or errors',
    },
    {
      verbs: entries`
        led; lead*; manag*; supervis*; train*; taught; teach*; coach*; mentor*; coordinat*; onboard*; hired; recruit*`,
      ask: 'how many people, and for how long',
    },
    {
      verbs: entries`sold; sell*; negotiat*; won; acquir*; clos*; generat*; rais*`,
      ask: 'how many deals, and what they were worth',
    },
    {
      verbs: entries`
        built; build*; develop*; design*; creat*; implement*; launch*; set up; introduc*; wrote; writ*; produc*; made`,
      ask: 'how many, used by how many people, and what changed',
    },
    {
      verbs: entries`
        prepar*; process*; handl*; answer*; serv*; deliver*; maintain*; check*; review*; test*; analys*; analyz*
        support*; help*; assist*; organi*; plan*`,
      ask: 'how many a week or month',
    },
  ],
  placeholders: entries`
    lorem ipsum; lorem; ipsum; dolor sit amet; consectetur adipiscing; your name; your name here; your email
    your e-mail; your phone; your address; your job title; your company; your company name; your summary
    your text here; your description; first name last name; firstname lastname; company name here; job title here
    insert here; insert text; insert text here; insert your; enter your; enter text; add your; add text here
    add description; type here; click here to; text here; sample text; dummy text; to be completed; to be filled
    to be filled in; fill me in; tbd; tbc; fixme; blah blah; foo bar; foobar; asdf*; test test; describe your
    description goes here; goes here; achievement 1; achievement here; write something; summary here; details here`,
  placeholderValues: entries`
    describe what you did; what you did; your achievement; your achievements; achievement; responsibilities; text here
    tbc; xx; xyz inc; some company; my company; add text; lorem; untitled; new entry; not specified; to do
    company name; name of company; name of employer; employer name; job title; position title; university name
    school name; name of university; name of school; degree name; city, state; city, country; city name
    street address; placeholder; to be added; to be determined; to be confirmed; fill in; todo; coming soon
    bullet point; skill 1; skill one; some text; month year; start date; end date; john doe; jane doe; joe bloggs
    qwerty*; your city; your title; company; employer; title; position; name; summary; description; n/a; none; unknown
    test; example; xyz; xyz company; abc company; company xyz; company abc; university; degree; text`,
  sensitive,
  sideRoles: entries`
    part time; freelance*; self employed; consultant; contractor; advisor; adviser; board; volunteer*; intern
    internship; founder; co-founder; lecturer; tutor; teaching assistant; research assistant; working student; student
    trainer; mentor; weekend; evening; seasonal; temporary; side project; owner; trustee; maintainer; contributor
    apprentice; fellow`,
  selfEmployed: entries`
    freelance*; self employed; independent; contractor; consultant; owner; founder; sole trader`,
};
