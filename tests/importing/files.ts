import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { PDFDocument } from 'pdf-lib';
import yazl from 'yazl';

export async function zip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream as Readable);
}

/** Every table about a person, each column filled, and some about others. */
export const LINKEDIN: Record<string, string> = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
    'Perpetua,Oakes,Thorne,1 Mill Lane,"Mar 3, 1988",Bridge Inspector,"Walks under bridges.\n\nWrites it down.",Civil Engineering,LS1 1AA,"Leeds, England",[poakes],"[PORTFOLIO:https://oakes.example,OTHER:https://bridges.example/p]",[SKYPE:p.oakes]\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    '"Span & Pier, Ltd.",Senior Inspector,"Leads inspections.\n• Found 41 cracks in 2023\n• Trained six people",Leeds,Mar 2019,\n' +
    'River Works,Inspector,Looked at ""weirs"".,York,2012,Feb 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\n' +
    'Pennine University,2006,Jun 2010,First class,"Bachelor of Engineering, Civil",Rowing club\n',
  'Skills.csv': 'Name\nRope access\nCorrosion\nRope access\n',
  'Languages.csv': 'Name,Proficiency\nWelsh,Native or bilingual proficiency\nFrench,\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\n' +
    'Rope Access Level 3,https://ropes.example/8,IRATA,May 2020,May 2026,3/8841\n',
  'Projects.csv':
    'Title,Description,Url,Started On,Finished On\nBridge Atlas,- Mapped 900 bridges,https://atlas.example,Jan 2021,Dec 2021\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@oakes.example,Yes,No,1/1/20\np@oakes.example,Yes,Yes,1/1/24\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n12,+44 113 555 0100,Mobile\n',
  'Publications.csv':
    'Name,Published On,Description,Publisher,Url\nOn Rust,"Apr 2, 2018",A short one.,Iron Review,https://iron.example/rust\n',
  'Honors.csv': 'Title,Description,Issued On\nGolden Rivet,For care.,Oct 2022\n',
  'Volunteering.csv':
    'Company Name,Role,Cause,Started On,Finished On,Description\nCanal Trust,Lock keeper,Environment,2015,2018,Opened gates.\n',
  'Courses.csv': 'Name,Number\nFatigue of Steel,CIV-410\n',
  'Organizations.csv': 'Name,Position,Description,Started On,Finished On\nBridge Guild,Fellow,Reads papers,2016,\n',
  'Patents.csv':
    'Title,Description,Url,Number,Status,Issued On\nCrack gauge,A gauge,https://p.example,GB1,Issued,2020\n',
  'Test Scores.csv': 'Name,Score,Test Date,Description\nGRE,331,2010,General\n',
  'Recommendations_Received.csv':
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n' +
    'Someone,Else,X,Y,Hidden words,2021,HIDDEN\nIdris,Vaughan,Span & Pier,Director,Never misses a *crack*.,2021,VISIBLE\n',
  'Connections.csv': 'Notes:\n"Others"\n\nFirst Name,Last Name\nNot,Me\n',
  'messages.csv': 'CONVERSATION ID,CONTENT\n1,private words\n',
};

const PASSPORT_NS = 'xmlns="http://europass.cedefop.europa.eu/Europass"';
export const passport = (learner: string, head = '', attributes = 'locale="en"') =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<SkillsPassport ${PASSPORT_NS} ${attributes}>` +
  '<DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.4</XSDVersion></DocumentInfo>' +
  `<LearnerInfo>${learner}</LearnerInfo></SkillsPassport>`;

/** After Cedefop's schema, version 3.4. */
export const PASSPORT = passport(`
  <Identification>
    <PersonName><FirstName>Leocadia</FirstName><Surname>Brandt</Surname></PersonName>
    <ContactInfo>
      <Address><Contact><AddressLine>Kanalweg 4</AddressLine><PostalCode>6020</PostalCode><Municipality>Innsbruck</Municipality><Country><Code>AT</Code><Label>Austria</Label></Country></Contact></Address>
      <Email><Contact>l@brandt.example</Contact></Email>
      <TelephoneList><Telephone><Contact>+43 512 555 010</Contact><Use><Code>mobile</Code><Label>Mobile</Label></Use></Telephone></TelephoneList>
      <WebsiteList><Website><Contact>https://brandt.example</Contact><Use><Code>personal</Code></Use></Website></WebsiteList>
      <InstantMessagingList><InstantMessaging><Contact>leo.b</Contact></InstantMessaging></InstantMessagingList>
    </ContactInfo>
    <Demographics><Birthdate year="1980" month="--02" day="---03"/><Gender><Code>F</Code><Label>Female</Label></Gender></Demographics>
  </Identification>
  <Headline><Type><Code>position</Code><Label>POSITION</Label></Type><Description><Label>Cable car engineer</Label></Description></Headline>
  <WorkExperienceList>
    <WorkExperience><Period><From year="2015" month="--04" day="---01"/><Current>true</Current></Period><Position><Label>Head of ropes</Label></Position>
      <Activities>&lt;p&gt;Keeps &lt;strong&gt;ropes&lt;/strong&gt; &amp;amp; pulleys.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;No stop in 2019&lt;/li&gt;&lt;li&gt;Hired four&lt;/li&gt;&lt;/ul&gt;&lt;script&gt;alert(1)&lt;/script&gt;</Activities>
      <Employer><Name>Nordseil</Name><ContactInfo><Address><Contact><Municipality>Innsbruck</Municipality><Country><Code>AT</Code></Country></Contact></Address></ContactInfo><Sector><Label>Transport</Label></Sector></Employer></WorkExperience>
    <WorkExperience><Period><From year="2008"/><To year="2015" month="--03"/></Period><Position><Label>Fitter</Label></Position><Employer><Name>Talwerk</Name></Employer></WorkExperience>
  </WorkExperienceList>
  <EducationList><Education><Period><From year="2001"/><To year="2007"/></Period><Title>Dipl.-Ing.</Title><Activities><![CDATA[<p>Mechanics</p>]]></Activities><Organisation><Name>Technische Schule</Name></Organisation><Level><Code>7</Code><Label>EQF 7</Label></Level><Field><Label>Mechanical engineering</Label></Field></Education></EducationList>
  <Skills>
    <Linguistic>
      <MotherTongueList><MotherTongue><Description><Code>de</Code><Label>German</Label></Description></MotherTongue></MotherTongueList>
      <ForeignLanguageList>
        <ForeignLanguage><Description><Code>it</Code></Description><ProficiencyLevel><Listening>B2</Listening><Reading>B2</Reading><SpokenInteraction>B2</SpokenInteraction><SpokenProduction>B2</SpokenProduction><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage>
        <ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage>
      </ForeignLanguageList>
    </Linguistic>
    <Communication><Description>&lt;p&gt;Talks to mayors&lt;/p&gt;</Description></Communication>
    <Computer><Description>&lt;ul&gt;&lt;li&gt;CAD&lt;/li&gt;&lt;li&gt;MATLAB&lt;/li&gt;&lt;/ul&gt;</Description></Computer>
    <Driving><Description><Licence>B</Licence><Licence>C1</Licence></Description></Driving>
  </Skills>
  <AchievementList>
    <Achievement><Title><Code>honors_awards</Code><Label>Honours</Label></Title><Description>&lt;p&gt;Golden Gondola&lt;/p&gt;&lt;p&gt;For safety&lt;/p&gt;</Description></Achievement>
    <Achievement><Title><Code>memberships</Code><Label>Memberships</Label></Title><Description>&lt;p&gt;Rope Society&lt;/p&gt;</Description></Achievement>
  </AchievementList>`);

const CANDIDATE_NS =
  'xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" ' +
  'xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"';
const when = (name: string, date: string) => `<${name}><hr:FormattedDateTime>${date}</hr:FormattedDateTime></${name}>`;

/** As Europass has written since 2020, after HR Open Standards. */
export const CANDIDATE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate ${CANDIDATE_NS}>
  <hr:DocumentID schemeID="x">1</hr:DocumentID>
  <CandidateSupplier><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
  <CandidatePerson>
    <PersonName><oa:GivenName>Iolanda</oa:GivenName><hr:FamilyName>Prats</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>i@prats.example</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>34</CountryDialing><oa:DialNumber>600555010</oa:DialNumber><CountryCode>es</CountryCode></Communication>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://prats.example</oa:URI></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Carrer 9</oa:AddressLine><oa:CityName>Girona</oa:CityName><CountryCode>es</CountryCode><oa:PostalCode>17001</oa:PostalCode></Address></Communication>
    <NationalityCode>es</NationalityCode><hr:BirthDate>1990-05-06</hr:BirthDate><GenderCode>female</GenderCode>
    <PrimaryLanguageCode name="NORMAL">cat</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ID>5</hr:ID>
    <hr:ExecutiveSummary>&lt;p&gt;Grows oysters.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory><hr:OrganizationName>Mar Viva</hr:OrganizationName><hr:IndustryCode>A</hr:IndustryCode>
      <PositionHistory><PositionTitle typeCode="FREETEXT">Farm manager</PositionTitle><eures:EmploymentPeriod>${when('eures:StartDate', '2018-02')}<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;ul&gt;&lt;li&gt;Doubled the yield&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Roses</City><Country>es</Country></PositionHistory>
      <PositionHistory><PositionTitle>Hand</PositionTitle><eures:EmploymentPeriod>${when('eures:StartDate', '2015')}${when('eures:EndDate', '2018-01-31')}<hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Universitat</hr:OrganizationName><AttendancePeriod>${when('StartDate', '2008')}${when('EndDate', '2012')}<Ongoing>false</Ongoing></AttendancePeriod><EducationDegree><hr:DegreeName>BSc Marine Biology</hr:DegreeName><OccupationalSkillsCovered>&lt;p&gt;Plankton&lt;/p&gt;</OccupationalSkillsCovered><FinalGrade><hr:ScoreText>8.5</hr:ScoreText></FinalGrade><Thesis>On spat</Thesis></EducationDegree><EducationLevelCode>6</EducationLevelCode></EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <PublicationHistory><Publication><hr:FormattedPublicationDescription>&lt;p&gt;Short&lt;/p&gt;</hr:FormattedPublicationDescription><Title>Oysters at night</Title><Year>2020</Year><DOI><Link>https://doi.example/1</Link></DOI><Journal>Bivalve</Journal></Publication></PublicationHistory>
    <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>${[
      'Understanding-Listening',
      'Understanding-Reading',
      'Speaking-Interaction',
      'Speaking-Production',
      'Writing-Production',
    ]
      .map(
        (kind) =>
          `<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-${kind}</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>`,
      )
      .join('')}</PersonCompetency></PersonQualifications>
    <Projects><Project><Title>Reef</Title><Description>&lt;p&gt;A reef of shells&lt;/p&gt;</Description></Project></Projects>
    <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>QGIS</hr:CompetencyName></PersonCompetency><SkillsGroup><Title>Boats</Title><PersonCompetency><hr:CompetencyName>Skipper</hr:CompetencyName></PersonCompetency></SkillsGroup></Skills>
    <HobbiesAndInterests><HobbyOrInterest><Title>Choir</Title></HobbyOrInterest></HobbiesAndInterests>
    <NetworksAndMemberships><NetworkAndMembership><Activity><Title>Shell Club</Title><Description>&lt;p&gt;Treasurer&lt;/p&gt;</Description></Activity></NetworkAndMembership></NetworksAndMemberships>
    <Others><Title>Teaching</Title><Other><Title>Knots</Title></Other></Others>
    <Others><Title>Teaching</Title><Other><Title>Tides</Title></Other></Others>
  </CandidateProfile>
  <RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation>
</Candidate>`;

/** A PDF with files in it, as Europass makes its own. */
export async function pdfWith(files: Record<string, string>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  for (const [name, content] of Object.entries(files))
    await document.attach(Buffer.from(content), name, { mimeType: 'text/xml' });
  return document.save();
}

export const VCARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lund;Aksel;;Dr.;\r\nFN:Dr. Aksel Lund\r\nTITLE:Glaciologist\r\n' +
  'ORG:Ice Institute;Field Unit\r\nitem1.EMAIL;TYPE=INTERNET,WORK:work@lund.example\r\nEMAIL;TYPE=pref:a@lund.example\r\n' +
  'TEL;TYPE="cell,voice":+47 555 01 00\r\nADR;TYPE=home:;;Fjordgata 1;Tromsø;;9008;Norway\r\nURL:https://lund.example\r\n' +
  'NOTE:Measures ice\\, and writes\r\n  about it.\r\nEXPERTISE:Radar\r\nHOBBY:Skiing\r\nBDAY:19800101\r\nEND:VCARD\r\n';
