/** Common misspellings in English, by the right form. None of the wrong forms is a word of British or American English. */
export const misspellings = `
absence: absense abscence
accessible: accessable accesible acessible
accommodate: accomodate acommodate accomadate
accommodation: accomodation acommodation
accomplish: acomplish accomplsh
accomplished: acomplished accomplised
accordance: accordence acordance
according: acording accoring
account: acount acccount
accountable: accountible acountable
accountant: acountant accountent
accounting: acounting accouting
accounts: acounts accouts
accuracy: acuracy accurracy accurary
accurate: acurate accurrate
achieve: acheive achive acheve
achieved: acheived achived acheeved
achievement: acheivement achivement
achievements: acheivements achivements
achieving: acheiving achiving
acknowledge: acknowlege aknowledge
acknowledged: acknowleged aknowledged
acquire: aquire
acquired: aquired acquried
acquisition: aquisition acquistion
across: accross acros
address: adress addres
addressed: adressed addresed
addresses: adresses addreses
adequate: adaquate adequite
administration: adminstration administation adminisration
administrative: adminstrative administritive
administrator: adminstrator administator
advantage: advantege advantadge
advertisement: advertisment
advertising: advertizing adverstising
advise: advize
agency: agancy agencey
aggregate: agregate aggregrate
aggressive: agressive aggresive
agreement: agreemnt aggreement agrement
allocated: alocated allocatd
although: altough althought
analyse: analize
analysed: analised analyed
analysis: anaylsis analisys analyis analisis
analyst: analist anaylst
analytical: analitical anlytical
analytics: analitics anlytics
analyzed: analized anaylzed
analyzing: analizing anaylzing
annual: anual annaul
annually: anually annualy
apparent: apparant
appearance: appearence apperance
application: aplication appliction applicaton
applications: aplications applictions
applied: aplied
appointment: apointment appointmnt
appointments: apointments
appreciate: apreciate
approach: aproach approch
appropriate: apropriate appropiate
approval: aproval
approved: aproved
approximately: aproximately approximatly approximatley aproximatly
architecture: architechture arcitecture
arrangement: arrangment arangement
arrangements: arrangments arangements
assembled: assembeled asembled
assembly: asembly assembley
assessment: assesment assessement asessment
assessments: assesments
assigned: asigned assinged
assignment: asignment assigment
assistance: assistence asistance
assistant: assistent asistant
associate: asociate assosiate
attendance: attendence atendance
attention: atention attension
audience: audiance
automated: automatted automted
automation: automatation automtion
availability: availibility avaliability
available: availible avaliable availabe
average: avrage averege
awareness: awarness awarenes
balance: balence ballance
beginning: begining beggining
behaviour: behavoiur behaviuor
believe: beleive belive
benefit: benifit
benefited: benifited
benefits: benifits
bilingual: bilingal billingual
brochure: broshure
budget: buget budgit budgat
budgets: bugets budgits
bureaucracy: burocracy beaurocracy
business: buisness bussiness busines bussines
businesses: buisnesses bussinesses
calculated: calcualted
calculation: calculaton
calendar: calender calandar
calendars: calenders
campaign: campain campaing campaine
campaigns: campains campaings
candidate: candiate canidate
candidates: candiates canidates
capability: capabilty
career: carreer carrer
category: catagory categary
centre: cenrte
certificate: certifcate
certification: certifcation certificaton
challenge: chalenge challange
challenges: chalenges challanges
changeable: changable
chief: cheif
circumstances: circumstaces
client: cleint
clients: cleints clinets
collaborate: colaborate collaberate
collaborated: colaborated collaberated
collaboration: colaboration collaberation
collaborative: colaborative
colleague: collegue coleague colleauge
colleagues: collegues coleagues colleauges
collection: colection
commerce: comerce
commercial: comercial commerical
commission: comission commision
commissioned: comissioned commisioned
commissioning: comissioning commisioning
commitment: committment comitment commitement
committed: commited comitted
committee: commitee comittee committe
communicate: comunicate communciate
communicated: comunicated
communication: comunication communiction communcation comunnication
communications: comunications communcations
community: comunity communtiy
companies: companys compagnies
company: compnay compagny
comparison: comparision comparsion
competence: competance
competent: competant
competition: compitition competiton
competitive: competative competetive
complaint: complant
complaints: complants
complete: compleet
completed: compleeted completd
completely: completly completley
complexity: complexitiy
compliance: complience compliace
component: compontent
components: compontents
comprehensive: comprehesive comprihensive
concept: concpet
conducted: condcuted
conference: conferance confrence
configuration: configuraton confguration
configured: confiugred
connection: conection
conscientious: consciencious
consistent: consistant
consistently: consistantly
consultation: consultaion
consumer: comsumer
contact: contcat
contract: contarct
contracts: contarcts
contribute: contribut
contributed: contibuted contributd
contribution: contibution
control: controll
controlled: controled
controlling: controling
convenience: convience convenince
convenient: conveniant
coordinate: cordinate coordiante
coordinated: cordinated coordiated coordinatd
coordinating: cordinating
coordination: cordination coordiantion
coordinator: cordinator coordiantor
correspondence: correspondance corespondence
criteria: critera
critical: critcal
curriculum: curiculum curriculm
customer: custmer cutomer
customers: custmers cutomers
database: databse datbase
databases: databses
decision: desicion decison descision
decisions: desicions decisons descisions
decrease: decrese
decreased: decresed
dedicated: deticated dedicatd
definite: definate
definitely: definately definitly definatly
deliver: delivr deliever
delivered: delieverd deliverd
delivery: delivary delievery
demonstrate: demonstate
demonstrated: demonstated
department: departement deparment depatment
departments: departements deparments
described: discribed
description: discription decription
design: desing desgin
designed: desinged desgined
designing: desinging
detail: detial
details: detials
develop: develope devlop
developed: devloped developped develeped
developer: devloper developper
developers: devlopers developpers
developing: devloping developping
development: developement devlopment develpment developmet
device: divice
diagnosis: diagnosys
difference: diffrence
different: diffrent differnt
difficult: dificult
dilemma: dilema
directed: dirrected
director: dirrector
disappointed: dissapointed
discipline: disipline
discussion: discusion
dispatch: dispach
distributed: distibuted
distribution: distibution distrubution
document: docuemnt
documentation: documantation docmentation documentaion
documented: docuemnted
documents: docuemnts
economic: econmic
education: eduction educaton
educational: eductional
effective: efective effectiv
effectively: effectivly effectivley
effectiveness: effectivness
efficiency: eficiency effeciency efficency efficiancy
efficient: eficient effecient efficent
efficiently: eficiently effeciently efficently
electrical: electical
electronic: eletronic
eligible: eligable
embarrass: embarass
emphasis: emphsis
employed: emploied
employee: emploee
employees: emplyees emploees
employer: employeer
employment: employement emploment
encourage: encorage
encouraged: encoraged
engineer: enginneer engineeer enginer
engineering: enginnering enginering engeneering
engineers: enginneers enginers
enhance: enhace
enhanced: enhaced
ensure: esnure
ensured: esnured
ensuring: enusring
entrepreneur: entrepeneur enterpreneur
environment: enviroment enviornment environement envirnment
environmental: enviromental enviornmental
environments: enviroments enviornments
equipment: equiptment equipement equipmant
especially: expecially especialy
essential: essencial
establish: estabish
established: estabished establised
estimate: estimat
estimated: estimatd
evaluate: evalute evaulate
evaluated: evaluted evaulated
evaluation: evalution evaulation
eventually: eventualy
exceed: excede
exceeded: exceded exceedd
exceeding: exceding
excellence: excellance exellence
excellent: excelent exellent excellant
exercise: excercise exersize
existence: existance
expense: expence
expenses: expences
experience: experiance expirience experence expereince
experienced: experianced expirienced expereinced
experiences: experiances
experiment: expirement
experiments: expirements
expertise: expertice
extension: extention
extremely: extremly
facilitate: fasilitate
facilitated: fasilitated facilitatd
facilities: facilites facilties
familiar: familar familier
feasibility: feasability
feedback: feeback
finally: finaly
finance: finace
financial: finacial financal
forecast: forcast
forecasting: forcasting
forecasts: forcasts
foreign: foriegn
formerly: formerely
forty: fourty
fulfil: fullfil
fulfilled: fullfilled
fundamental: fundemental
generate: genrate
generated: genrated
governance: governence
government: goverment governement
graduate: gradute
graduated: gradutated
grammar: grammer
grateful: greatful
guarantee: guarentee garantee gaurantee
guaranteed: guarenteed garanteed gauranteed
guidance: guidence
guidelines: guidlines
handled: handeled
handling: handeling
harassment: harrassment harassement
height: heigth hieght
hierarchy: heirarchy hierachy
honour: honnour
hygiene: hygeine
identification: identifcation
identified: identifed indentified
identify: indentify
immediate: immediat imediate
immediately: immediatly imediately immediatley
implement: impliment implemnt
implementation: implimentation implementaion implemenation
implemented: implimented implemeted implementd
implementing: implimenting implemeting
importance: importence
important: importent
improve: imporve
improved: imporved improoved improvd
improvement: improvment imporvement
improvements: improvments imporvements
improving: imporving
incident: incidnet
include: inculde
included: inculded
including: inlcuding includeing
increase: increse incraese
increased: incresed incraesed
increasing: incresing
independence: independance
independent: independant
independently: independantly independantely
industrial: industral
industry: indusrty
influence: influance
information: infomation informations
infrastructure: infastructure infrastucture infrastrcture
initial: intial
initiated: intiated
initiative: initative intiative
initiatives: initatives intiatives
innovation: inovation
innovative: inovative
inspection: inspecton
installation: instalation
installed: instaled
institute: institue
instruction: intruction
instructions: intructions
insurance: insurence
integrate: intergrate
integrated: intergrated intergated
integration: intergration
intelligence: inteligence
interested: intrested
interface: inteface
interfaces: intefaces
internal: interal
international: internatonal interntional
internship: intership
interpreted: interperted
interview: inteview
interviews: inteviews
introduced: introdced
introduction: introducton
inventory: inventary
investigate: investagate
investigated: investagated
investment: investement
investments: investements
knowledge: knowlege knowlegde knoledge knowledege
knowledgeable: knowledgable
laboratory: labratory laboratary
language: langauge languague
languages: langauges languagues
launched: lanched lauched
leadership: leadeship leadershp
learned: leanred
leisure: liesure
length: lenght
liaise: liase
liaised: liased
liaising: liasing
liaison: liason laison
library: libary
licence: lisence
license: lisense
logistics: logisitics logistcs
machines: machins
maintain: mantain maintane
maintained: mantained maintaned
maintaining: mantaining
maintenance: maintainance maintenence maintanance maintence
manage: mangae
managed: mangaed
management: managment mangement manegement managemnt mangagement
manager: manageer
managers: managors
managing: manageing
manufacture: manufature
manufactured: manufatured
manufacturing: manufacuring manufaturing
marketing: marketting
material: meterial
materials: meterials
mathematics: mathmatics mathamatics
meanwhile: meanwile
measured: mesured
measurement: mesurement measurment
measurements: mesurements measurments
mechanical: mechancial
medical: medcial
meeting: meetting
methodology: metodology
migrated: migrateed
migration: migraton
millennium: millenium
minimum: minumum
minute: minuite
minutes: minuites
miscellaneous: miscelaneous
mobile: moblie
monitor: moniter
monitored: monitered
monitoring: monitering
monthly: montly
necessary: neccessary necesary neccesary
negotiate: negociate
negotiated: negociated negotiatied
negotiation: negociation
negotiations: negociations
network: netwrok
noticeable: noticable
objective: objetive
objectives: objetives
obtained: obtianed
occasion: ocasion occassion
occasionally: ocasionally occassionally
occupied: ocupied
occurred: occured
occurrence: occurence occurance
occurring: occuring
offered: offerred
official: offical
operate: oparate
operated: oparated
operation: opertion operaton
operational: opertional
operations: opertions
opportunities: oppurtunities oportunities
opportunity: oppurtunity oportunity opportunty
optimization: optimazation
optimized: optmized
organisation: organsation
organisational: organsational
organised: organsied
organization: organizaton orginization
organizational: orginizational
organized: orginized organzied orgnized
organizing: orginizing
original: orginal
overall: overal
parallel: paralel parralel
participate: particpate
participated: particpated partecipated
particular: particlar
particularly: particularily
patient: pateint
patients: pateints
payment: payement
payments: payements
performance: performence perfomance preformance
performed: perfomed
permanent: permanant
persistent: persistant
personal: persoanl
personnel: personel personell
persuade: pursuade
phenomenon: phenomonon
physical: phyiscal
platform: plattform
platforms: plattforms
popular: populer
portfolio: porfolio portfollio
position: postion
positions: postions
possess: posess
possible: posible
practical: pratical
practice: pratice
precede: preceed
preparation: preperation
prepare: prepair
prepared: prepaired
presence: presance
presentation: presention presentaion
presentations: presentaions
presented: persented
previous: previos
previously: previosly
principle: principel
priorities: prioritys
priority: prioritiy
privilege: priviledge privelege
probably: probly
procedure: proceedure procedeure
procedures: proceedures procedeures
proceed: procede
process: proccess
processed: proccessed
processes: proccesses proceses
processing: proccessing
procurement: procurment
produced: prodcued
product: prodcut
production: prodution
products: prodcuts
profession: proffesion
professional: proffesional profesional professionnal proffessional
professionally: profesionally
professionals: profesionals
professor: proffesor
proficiency: proficency
proficient: proficent
programme: programe
programmes: programes
progress: progres
project: porject
projects: porjects
promoted: promotd
pronunciation: pronounciation
proposal: proposel
proposals: proposels
provide: provid
provided: provded
providing: provding
psychology: pyschology
publication: publicaton
purchase: purchace
purchased: purchaced
purchasing: purchacing
pursue: persue
qualification: qualificaton
qualifications: qualificatons
qualified: qualifed
quality: qualitiy
quantity: quanity
quarter: quater
quarterly: quaterly
questionnaire: questionaire
questionnaires: questionaires
receipt: reciept
receipts: reciepts
receive: recieve
received: recieved
receiving: recieving
reception: recepton
recession: resession
recognise: reconise
recognised: reconised
recognized: reconized
recommend: recomend reccomend recommand
recommendation: recomendation reccomendation
recommendations: recomendations reccomendations
recommended: recomended reccomended
reconcile: reconsile
reconciled: reconsiled
reconciliation: reconcilliation reconcilation
recruit: recuit
recruited: recuited
recruitment: recruitement recruitmnt
reduced: reducd
reduction: reducton
redundant: redundent
reference: refrence referance
references: refrences referances
referred: refered
referring: refering
regarding: regading
registered: registerd
regular: reguler
regularly: regulary regularily
regulation: regulaton
regulations: regulatons
relationship: relationshp realtionship
relationships: relationshps realtionships
relevant: relevent
reliable: relieable
renewal: renewel
repetition: repitition
replaced: replased
report: repport
reported: repported
reporting: repporting
reports: repports
representative: representive representitive
representatives: representives
representing: represening
request: requst
requests: requsts
require: requier
required: requierd
requirement: requirment
requirements: requirments requierments
research: reserch reasearch
researched: reserched
researcher: reseacher
reservation: reservaton
resolution: resoluton
resolve: reslove
resolved: resloved
resource: resourse
resources: resourses
response: responce
responses: responces
responsibilities: responsabilities responsibilites responsiblities
responsibility: responsability responsibilty responsiblity
responsible: responsable responsibile responsble
restaurant: restaraunt resturant
result: reslut
resulted: reslted
resulting: reslting
results: resluts
review: reveiw
reviewed: reveiwed
reviewing: reveiwing
reviews: reveiws
rhythm: rythm
safety: safty
salary: salery
satisfaction: satisfication satisfacton
satisfied: satisified
schedule: shedule scheduel
scheduled: sheduled
schedules: shedules
scheduling: sheduling
science: sceince
scientific: scientfic
secretary: secratary secretery
security: securty
segment: segement
selected: seleted
semester: semster
seminar: seminer
separate: seperate
separated: seperated
separately: seperately
separation: seperation
sergeant: sargent
service: servise
services: servises
several: severel
shipping: shiping
significant: signifcant significent
significantly: signifcantly significently
similar: similiar
simultaneous: simultanous
simultaneously: simultaneosly simultanously
skilful: skillfull
software: sofware softwear
solution: soloution
solutions: soloutions
solved: sovled
source: sorce
specialist: specalist
specialized: specalized
specific: specfic
specification: specificaton
specifications: specificatons
stakeholder: stakholder
stakeholders: stakholders steakholders
standard: standart
standards: standarts
statistical: statisical
statistics: statisitcs
strategic: stragetic stratgic
strategies: strategys stratagies
strategy: stragety stratagy
strength: strenght
strengthened: strenghtened
strengths: strenghts
structure: stucture
structured: stuctured
student: studnet
students: studnets
succeed: suceed
success: succes sucess
successful: succesful successfull sucessful succesfull
successfully: succesfully sucessfully successfuly
sufficient: suficient
suggestion: sugestion
suggestions: sugestions
summary: sumary
supervise: supervize
supervised: superviced supervisd
supervising: supervizing
supervision: supervison
supervisor: superviser
supplier: suplier
suppliers: supliers
supply: suply
support: suport
supported: suported
supporting: suporting
surprise: suprise
survey: survay
surveys: survays
system: sytem
systematic: sistematic
systems: sytems
target: targit
targets: targits
teamwork: temwork
technical: techincal technicial tecnical
technician: techincian technican
technique: tecnique
techniques: tecniques
technologies: technologys
technology: tecnology technolgy
temperature: temperture
temporary: temporay
testing: tesing
therefore: therfore
thorough: thourough
thoroughly: thouroughly
thousand: thousend
through: throught thru
throughout: throughtout thoughout
together: togather
tomorrow: tommorow
tools: toosl
trained: trainned
training: trainning trainig
transfer: tranfer
transferred: transfered tranferred
transferring: transfering
transition: transistion
translate: tranlate
translated: tranlated
translation: tranlation
transportation: transporation
treasurer: tresurer
truly: truely
twelfth: twelth
undergraduate: undergradute
understand: undestand
understanding: undestanding understaning
unfortunately: unfortunatly
university: univeristy univercity
until: untill
updated: upated
usage: useage
useful: usefull
utilized: utilzed
vacancies: vacencies
vacation: vaccation
vacuum: vaccum
valuable: valueable
variety: varity
various: varios
vehicle: vehical
vehicles: vehicals
verified: verifed
versatile: versitile
version: verison
volunteer: voluntier
warehouse: wherehouse warehose
website: webiste
websites: webistes
weekly: weekley
weird: wierd
welcome: wellcome
welfare: wellfare
which: wich whcih
while: whlie
withhold: withold
workflow: workfow
workforce: workfoce
working: workng
workshops: worksops
writing: writting
written: writen
yield: yeild
`;
