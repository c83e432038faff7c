import type { Persona } from './formats/view.ts';
import type { Letter } from './formats/letter.ts';

/** An invented person, long enough to fill a page of every template. */
export const SAMPLE: Persona = {
  title: 'Sample',
  name: 'Nadia Okonjo-Reyes',
  headline: 'Product Engineer',
  email: 'nadia@okonjo-reyes.example',
  phone: '+44 20 7946 0112',
  location: 'Bristol, United Kingdom',
  summary:
    'Product engineer who turns unclear wishes into small, dependable services. Nine years between code ' +
    'and customers, most of them in public transport and ticketing.',
  links: [
    { label: 'GitHub', url: 'https://github.com/nadia-okonjo-example' },
    { label: 'Website', url: 'https://okonjo-reyes.example' },
  ],
  workHistory: [
    {
      title: 'Lead Product Engineer',
      company: 'Severn Transit',
      location: 'Bristol, United Kingdom',
      startDate: '2021-03',
      endDate: null,
      isCurrent: true,
      summary: null,
      highlights: [
        'Rebuilt the fare engine for 1.2 million journeys a day and cut disputed fares by 38 %',
        'Lead six engineers and the weekly review with depots and drivers',
        'Moved releases from monthly to daily without a single night rollback',
      ],
    },
    {
      title: 'Software Engineer',
      company: 'Quayside Tickets',
      location: 'Cardiff, United Kingdom',
      startDate: '2017-06',
      endDate: '2021-02',
      isCurrent: false,
      summary: null,
      highlights: [
        'Wrote the offline mode that kept gates open through eleven network outages',
        'Halved the cost of payment processing with batched settlement',
      ],
    },
    {
      title: 'Junior Developer',
      company: 'Harbour Studio',
      location: 'Bristol, United Kingdom',
      startDate: '2015-09',
      endDate: '2017-05',
      isCurrent: false,
      summary: null,
      highlights: ['Built booking sites for nine museums'],
    },
  ],
  education: [
    {
      institution: 'University of Avonmouth',
      degree: 'BSc',
      fieldOfStudy: 'Computer Science',
      location: 'Bristol, United Kingdom',
      startDate: '2012',
      endDate: '2015',
      isCurrent: false,
      grade: 'First',
      highlights: [],
    },
  ],
  skills: ['TypeScript', 'Go', 'PostgreSQL', 'Kafka', 'Terraform', 'Service design', 'Mentoring', 'Incident response'],
  projects: [
    {
      name: 'Timetable Atlas',
      role: 'Maintainer',
      url: 'https://timetable-atlas.example',
      startDate: '2019',
      endDate: null,
      summary: 'Open data of 400 bus networks in one format.',
      highlights: [],
    },
  ],
  certifications: [{ name: 'Certified Scrum Product Owner', issuer: 'Scrum Alliance', date: '2020-10', url: null }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'C1' },
    { language: 'Welsh', fluency: 'A2' },
  ],
  awards: [{ title: 'Better Journeys Prize', issuer: 'Transport Forum', date: '2022', summary: null }],
  publications: [
    {
      name: 'Fares That Explain Themselves',
      publisher: 'Journal of Public Transport Design',
      date: '2023-04',
      url: null,
      summary: null,
    },
  ],
  volunteering: [
    {
      organization: 'Code Harbour',
      role: 'Mentor',
      startDate: '2018',
      endDate: null,
      summary: 'Teaches two evenings a month.',
      highlights: [],
    },
  ],
  interests: ['Choir', 'Sea swimming'],
  sections: [],
};

export const SAMPLE_LETTER: Letter = {
  date: '2 March 2026',
  recipient: ['Northern Ferries Ltd', 'Hiring team'],
  subject: 'Application: Head of Ticketing',
  salutation: 'Dear hiring team,',
  paragraphs: [
    'Your advertisement asks for someone who has run ticketing at scale and still enjoys a night shift ' +
      'at the quay. At Severn Transit I rebuilt the fare engine for 1.2 million journeys a day and cut ' +
      'disputed fares by 38 %.',
    'Before that, at Quayside Tickets, I wrote the offline mode that kept gates open through eleven ' +
      'network outages. I know what a queue of wet passengers sounds like, and I build so that it stays ' +
      'short.',
    'I lead six engineers today and meet depots and drivers every week. I would be glad to bring the ' +
      'same habits to your crossings.',
  ],
  closing: 'Yours sincerely,',
};
